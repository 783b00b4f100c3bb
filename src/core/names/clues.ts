// A word → what the passes of this room look for in its letters, as bits: a hyphen, the end of an institution's name, a
// club's opener. Each is found out once for a word and kept by its number, so that a pass looks at a bit where it asked
// sets and patterns for every token, and skips an article in which no word has its bit. A bit says that a pass may find
// something, never that it does: what stands beside a word the passes see for themselves.
import type { NamesData } from '../language/pack/names';

export const Clue = {
  /** Holds a hyphen. */
  Hyphen: 1,
  /** »SITE-Institut«: may be an institution by itself. */
  Institution: 2,
  /** »Krim-Halbinsel«: ends in a kind of place. */
  PlaceTail: 4,
  /** »Außen-«. */
  Elliptic: 8,
  /** One or two letters, or a dot at the end: may be an initial. */
  Initial: 16,
  Seated: 32,
  ForeignHead: 64,
  ForeignOpener: 128,
  ClubOpener: 256,
  PlaceOpener: 512,
  /** »al-Sisi«. */
  ArticleName: 1024,
  SurnameOpener: 2048,
  /** A kind of place or organisation. */
  Kind: 4096,
  Adjective: 8192,
  PartyPlural: 1 << 14,
  NamedAfter: 1 << 15,
  Territorial: 1 << 16,
  /** »bin«, »ibn«. */
  Patronymic: 1 << 17,
  /** »von«. */
  Near: 1 << 18,
  /** Signs, not words: an opening and a closing bracket, »&«. */
  Open: 1 << 19,
  Close: 1 << 20,
  Ampersand: 1 << 21,
  /** Not of a word, but of an article: a sentence in capitals throughout. */
  Shouted: 1 << 22,
  /** May be a part of a body's or place's name by its kind (`more-bodies.ts`). */
  Body: 1 << 23,
  /** »nahe«, »in«. */
  NearPlace: 1 << 24,
} as const;

/** »al-Sisi«, »as-Sahab«. */
const ARTICLE_NAME = /^(?:al|el|ad|ar|as|at|an|az|asch|ash)-\p{Lu}/iu;

/** The bits of a word; `upper`: whether it begins with a capital, without which most passes pass it by. */
export function cluesOf(data: NamesData, text: string, norm: string, upper: boolean): number {
  const { small } = data;
  const hyphen = text.includes('-');
  let clues: number = hyphen ? Clue.Hyphen : 0;
  if (small.isPatronymic(norm)) clues |= Clue.Patronymic;
  if (norm === small.nearOf) clues |= Clue.Near;
  if (data.bodies.isNear(norm) || norm === data.bodies.into) clues |= Clue.NearPlace;
  if (data.isPlaceKind(norm) || data.isOrgKind(norm)) clues |= Clue.Kind;
  if (!upper) return clues;
  if (hyphen) clues |= hyphenClues(data, text, norm);
  if (text.length < 3 || text.endsWith('.')) clues |= Clue.Initial;
  if (data.isSeated(norm)) clues |= Clue.Seated;
  if (data.isForeignHead(norm)) clues |= Clue.ForeignHead;
  // Before »of« some words open a name that open none elsewhere, and none the other way round.
  if (data.opensForeign(norm, 'of') || data.opensForeign(norm, '')) clues |= Clue.ForeignOpener;
  if (data.opensClub(norm)) clues |= Clue.ClubOpener;
  if (small.opensPlace(norm)) clues |= Clue.PlaceOpener;
  if (ARTICLE_NAME.test(text)) clues |= Clue.ArticleName;
  if (small.opensSurname(norm)) clues |= Clue.SurnameOpener;
  if (data.isAdjective(text)) clues |= Clue.Adjective;
  if (data.isPartyPlural(norm)) clues |= Clue.PartyPlural;
  if (data.isNamedAfter(norm)) clues |= Clue.NamedAfter;
  if (data.isTerritorial(norm)) clues |= Clue.Territorial;
  if (text.endsWith('-') || norm.endsWith('er') || ofBody(data, norm)) clues |= Clue.Body;
  return clues;
}

/** What a word with a hyphen and a capital may be by its last part. */
function hyphenClues(data: NamesData, text: string, norm: string): number {
  if (text.endsWith('-')) return Clue.Elliptic;
  const raised = /^\p{Lu}/u.test(text.slice(text.lastIndexOf('-') + 1));
  const tail = norm.slice(norm.lastIndexOf('-') + 1);
  let clues: number = 0;
  if (data.isPress(tail) || data.isInstitution(tail)) clues |= Clue.Institution;
  const place = norm.slice(text.lastIndexOf('-') + 1);
  if (raised && (data.isPlaceKind(place) || data.bodies.isLandform(place))) clues |= Clue.PlaceTail;
  return clues;
}

/** Whether any of the shapes of bodies and places asks for a word of this kind. */
function ofBody(data: NamesData, norm: string): boolean {
  const { bodies } = data;
  return (
    bodies.isWhere(norm) ||
    bodies.isUnit(norm) ||
    data.isOrgKind(norm) ||
    bodies.isOfRegion(norm) ||
    bodies.isFront(norm) ||
    bodies.isWholeKind(norm) ||
    bodies.isList(norm) ||
    bodies.isOfLand(norm) ||
    norm === bodies.into ||
    bodies.isHospital(norm) ||
    bodies.isSingular(norm)
  );
}

/** The bits of what is no word. */
export function cluesOfSign(text: string): number {
  return text === '(' ? Clue.Open : text === ')' ? Clue.Close : text === '&' ? Clue.Ampersand : 0;
}
