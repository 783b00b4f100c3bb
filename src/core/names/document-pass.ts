// Names found sentence by sentence → names of an article. A full name lends its surname everywhere, an acronym in
// brackets its long form, and a form that is certain in one place decides the doubtful ones. It adds and retypes names;
// it does not put them together into actors.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import { bareWord, genitiveHead, Surfaces, wordsOf } from './bases';
import { acronyms } from './acronyms';
import { calledBodies } from './called';
import type { Draft } from './draft';
import { settleCaps } from './caps';
import { typeSideBySide } from './coordinated';
import { bitsOf, Shape, type Reading } from './reading';
import { lastLook } from './last-look';
import { apartSurnames } from './side-by-side';
import { isHeadOf } from './kinds';
import { shortNames } from './short-names';
import { barePersons } from './personal';
import { repeat } from './repeat';

/** The first look at the whole article: each name with its uninflected form. */
export function withBases(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const surfaces = new Surfaces(reading);
  const found = acronyms(reading, settleCaps(reading, surfaces, drafts));
  for (const d of found) d.base ??= baseOf(reading, surfaces, d);
  const apart = apartSurnames(reading, found);
  if (apart !== found) for (const d of apart) d.base ??= baseOf(reading, surfaces, d);
  return apart;
}

/** One more look at the whole article, with what `withBases` gives. */
export function documentPass(reading: Reading, based: readonly Draft[]): Draft[] {
  let found = [...based];
  byContext(reading, found);
  if (reading.lang === 'en') typeSideBySide(reading, found);
  found = [...calledBodies(reading, barePersons(reading, found))];
  let surnames = surnamesOf(reading, found);
  if (cutOwned(reading, found, surnames)) surnames = surnamesOf(reading, found);
  asFirms(reading, found, surnames);
  retype(reading, found, surnames);
  found = repeat(reading, found, surnames);
  asClubs(found, surnames);
  return lastLook(reading, shortNames(reading, found));
}

/** The uninflected form of a draft. */
export function baseOf(reading: Reading, surfaces: Surfaces, draft: Draft): string {
  const words = wordsOf(reading, draft.start, draft.end);
  if (draft.type !== 'person' && draft.known === undefined) {
    const head = genitiveHead(reading, draft);
    if (head !== null) {
      words[head.at] = head.word;
      if (head.at > 0 || head.at < words.length - 1) return reading.data.nominative(words, true);
      return head.word;
    }
  }
  const last = words[words.length - 1] ?? '';
  if (draft.type !== 'person' && words.length > 1) {
    const nominative = reading.data.nominative(words);
    if (nominative !== words.join(' ')) return nominative;
  }
  // »Liberale Partei Russlands«: the owner's genitive belongs to the name.
  const owned = (reading.bits[draft.last - 1] ?? 0) & (Flag.Place | Flag.Inflected);
  if (draft.type === 'organization' && draft.known === undefined && words.length > 1)
    if (owned === (Flag.Place | Flag.Inflected)) return words.join(' ');
  // »Von der Leyen reiste …«: only the sentence gives it its capital.
  if (draft.rule === 'particles') words[0] = (words[0] ?? '').toLowerCase();
  if (!standsInNominative(reading, draft))
    words[words.length - 1] = isOwned(reading, draft)
      ? (reading.data.uninflected(last)[0] ?? last)
      : bareWord(reading, surfaces, last, draft.last);
  return words.join(' ');
}

/**
 * »Minister Olaf Lies bot …«, »die Reederei Sulu Star Lines«: a name of several words behind a bare title, its kind or a
 * mark, with no noun behind it, owns nothing, so its s is its own.
 */
function standsInNominative(reading: Reading, { first, last, rule }: Draft): boolean {
  const { tokens, bits, shape, data } = reading;
  if (reading.lang !== 'de' || last - first < 2 || !/[^sxzß]s$/u.test(tokens[last - 1]?.text ?? ''))
    return false;
  if (rule === 'behind-kind' || rule === 'named-after') return true;
  const upper = (k: number): boolean => ((shape[k] ?? 0) & Shape.Upper) !== 0;
  // »Olaf Bergs Rede«
  if (upper(last) && tokens[last]?.sentence === tokens[first]?.sentence) return false;
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence || before.kind !== 'word')
    return true;
  // »Die Blackburn Rovers«
  if (data.small.isAnyArticle(before.norm)) return !data.small.isGenitiveArticle(before.norm);
  if (!upper(first - 1)) return !data.small.isGenitiveArticle(before.norm);
  // »die Rede Olaf Bergs« is a genitive; »Minister Olaf Lies« is none, »der Sprecher Olaf Bergs« may be one.
  if (data.isOrgKind(before.norm)) return true;
  if (((bits[first - 1] ?? 0) & Flag.Title) === 0) return false;
  return !data.small.isArticle(tokens[first - 2]?.norm ?? '') || !data.small.isAide(before.norm);
}

/** »die Ehrung Salman Rushdies«, »nach der Wahl Karl Feldens«: a full name behind what is done to somebody, or what he has. */
function isOwned(reading: Reading, { first, last, type }: Draft): boolean {
  const { tokens, bits, shape, data } = reading;
  if (reading.lang !== 'de' || type !== 'person' || last - first < 2) return false;
  const noun = tokens[first - 1];
  const article = tokens[first - 2];
  if (noun?.kind !== 'word' || noun.sentence !== tokens[first]?.sentence) return false;
  if (((shape[first - 1] ?? 0) & Shape.Upper) === 0 || !data.small.isAnyArticle(article?.norm ?? ''))
    return false;
  if (!/[^sxzß]s$/u.test(tokens[last - 1]?.text ?? '') || ((bits[last - 1] ?? 0) & OWN) !== 0) return false;
  const b = bits[first - 1] ?? 0;
  if ((b & (Flag.OrgNoun | Flag.Title | Flag.PlaceNoun)) !== 0 || (b & (Flag.Noun | Flag.Compound)) === 0)
    return false;
  return data.small.isDeed(noun.norm) || data.small.isPersonal(noun.norm);
}
const OWN = Flag.Male | Flag.Female | Flag.Surname;

const NOBODY: ReadonlyMap<string, number> = new Map();

/** Surnames of full names → how sure. With particles (»von der Leyen«) and without the first name alone. */
function surnamesOf(reading: Reading, drafts: readonly Draft[]): ReadonlyMap<string, number> {
  let out: Map<string, number> | null = null;
  for (const d of drafts) {
    if (d.type !== 'person' || d.sure < 0.5 || d.base?.includes(' ') !== true) continue;
    const words = d.base.split(' ');
    out ??= new Map<string, number>();
    const last = words[words.length - 1] as string;
    // »Laden« is a shop, »bin Laden« is found by itself.
    const noun = (bitsOf(reading.data, last, last.toLowerCase()) & Flag.Noun) !== 0;
    if (!noun || !reading.data.small.isPatronymic(words[words.length - 2]?.toLowerCase() ?? ''))
      out.set(last, Math.max(out.get(last) ?? 0, d.sure));
    // »al-Gaddafi« is »Gaddafi« in the next sentence.
    const plain = /^(?:al|el|ad|as|asch|at|az|an)-(\p{Lu}.*)$/iu.exec(last)?.[1];
    if (plain !== undefined) out.set(plain, Math.max(out.get(plain) ?? 0, d.sure));
    // »Kim Jong Un« is »Kim«; »Saddam Hussein« is »Saddam«: only where the article says so itself.
    const first = words[0] as string;
    if (!out.has(first)) out.set(first, d.sure * 0.5);
  }
  return out ?? NOBODY;
}

/**
 * »Hegseths Blick«, »Leyens Kommission« beside »Pete Hegseth«: the genitive of a surname of the article owns the noun
 * behind it. Whether there was one.
 */
function cutOwned(
  reading: Reading,
  drafts: readonly Draft[],
  surnames: ReadonlyMap<string, number>,
): boolean {
  if (reading.lang !== 'de' || surnames.size === 0) return false;
  let cut = false;
  for (const d of drafts) {
    const body = d.type === 'organization' && d.rule === 'tagger';
    if ((d.type !== 'person' && !body) || d.last - d.first !== 2) continue;
    const first = reading.tokens[d.first] as Token;
    // »(die) Thull Zeltlager (leitete)«: somebody, and the object beside him.
    const beside = body && (surnames.get(first.text) ?? 0) >= 0.6;
    const owner = beside ? first.text : first.text.slice(0, -1);
    if (!beside && (!first.text.endsWith('s') || (surnames.get(owner) ?? -1) < (body ? 0.6 : 0))) continue;
    const behind = reading.bits[d.first + 1] ?? 0;
    if (beside && (behind & (Flag.OrgNoun | Flag.LegalForm)) !== 0) continue;
    if ((behind & (beside ? Flag.Noun | Flag.Compound : body ? Flag.OrgNoun : Flag.Noun)) === 0) continue;
    d.last = d.first + 1;
    d.end = first.end;
    d.base = owner;
    d.type = 'person';
    cut = true;
  }
  return cut;
}

/** »Halvora AG … Halvora«: what a legal form has made a firm is one without it. */
function asFirms(reading: Reading, drafts: readonly Draft[], surnames: ReadonlyMap<string, number>): void {
  let firms: Set<string> | null = null;
  for (const d of drafts) {
    if (d.type !== 'organization' || d.last - d.first < 2 || d.base === undefined) continue;
    if (((reading.bits[d.last - 1] ?? 0) & Flag.LegalForm) !== 0)
      (firms ??= new Set<string>()).add(d.base.replace(/ \S+$/u, ''));
    // »Hartmann & Söhne … Hartmann«, unless the article knows somebody so called.
    const head = d.rule === 'ampersand' ? (d.base.split(' ')[0] ?? '') : '';
    const where = Flag.City | Flag.Place;
    if (head !== '' && !surnames.has(head) && (bitsOf(reading.data, head, head.toLowerCase()) & where) === 0)
      (firms ??= new Set<string>()).add(head);
  }
  if (firms === null) return;
  for (const d of drafts)
    if (d.type !== 'organization' && d.known === undefined && d.base !== undefined && firms.has(d.base)) {
      d.type = 'organization';
      d.sure = 0.9;
    }
}

/** »Rovers« beside »Blackburn Rovers«: the end of an organisation's name that nobody in the article bears. */
function asClubs(drafts: readonly Draft[], surnames: ReadonlyMap<string, number>): void {
  let ends: Set<string> | null = null;
  for (const d of drafts) {
    if (d.type !== 'organization' || d.last - d.first !== 2 || d.known !== undefined) continue;
    const end = d.base?.split(' ')[1] ?? '';
    if (end.endsWith('s') && !surnames.has(end)) (ends ??= new Set<string>()).add(end);
  }
  if (ends === null) return;
  for (const d of drafts) {
    if (d.type !== 'person' || d.last - d.first !== 1 || d.base === undefined) continue;
    const base = ends.has(d.base) ? d.base : `${d.base}s`;
    if (!ends.has(base)) continue;
    d.type = 'organization';
    d.base = base;
  }
}

/** What stands right before a name: an office makes a person, »in der Nähe von« a place. */
function byContext(reading: Reading, drafts: readonly Draft[]): void {
  for (const d of drafts) {
    if (d.known !== undefined || d.rule === 'known') continue;
    const said = apposition(reading, d);
    const open = d.type !== 'person' || d.sure < 0.6 || d.rule === 'son-of';
    if (said !== null && open && d.type !== said) {
      d.type = said;
      d.sure = 0.8;
      continue;
    }
    const before = reading.tokens[d.first - 1];
    if (isMedium(reading, d)) {
      d.type = 'organization';
      d.sure = 0.6;
      continue;
    }
    if (before?.kind !== 'word' || before.sentence !== reading.tokens[d.first]?.sentence) continue;
    const bits = reading.bits[d.first - 1] ?? 0;
    const plain = ((reading.bits[d.last - 1] ?? 0) & (Flag.OrgNoun | Flag.LegalForm | Flag.PlaceNoun)) === 0;
    const titled = (bits & Flag.Title) !== 0 && (bits & Flag.OrgNoun) === 0;
    if ((titled || reading.data.isWoman(before.text)) && plain && d.type !== 'person') {
      d.type = 'person';
      d.sure = 0.85;
    } else if (isTownAfter(reading, d, before.norm)) {
      d.type = 'place';
      d.sure = 0.7;
    } else if (
      before.norm === reading.data.small.nearOf &&
      reading.data.small.isNear(reading.tokens[d.first - 2]?.norm ?? '') &&
      plain
    ) {
      d.type = 'place';
      d.sure = 0.85;
    }
  }
}

/** »aus Boston«: a town that the tagger took for an organisation. */
function isTownAfter(reading: Reading, d: Draft, before: string): boolean {
  if (reading.lang !== 'de' || d.rule !== 'tagger' || d.type !== 'organization' || d.last - d.first !== 1)
    return false;
  const b = reading.bits[d.first] ?? 0;
  if ((b & Flag.City) === 0 || (b & (Flag.Org | Flag.OrgNoun | Flag.Surname)) !== 0) return false;
  return reading.data.small.leadsToPlace(before);
}

/** »nach Informationen des „Funkboten“«: nobody puts a person's single name between an article and quotation marks. */
function isMedium(reading: Reading, d: Draft): boolean {
  if (reading.lang !== 'de' || d.rule !== 'tagger' || d.type !== 'person' || d.last - d.first !== 1)
    return false;
  const { tokens, bits } = reading;
  if (tokens[d.first - 1]?.kind !== 'quote' || tokens[d.last]?.kind !== 'quote') return false;
  if (((bits[d.first] ?? 0) & (Flag.Male | Flag.Female | Flag.Surname)) !== 0) return false;
  return reading.data.small.isArticle(tokens[d.first - 2]?.norm ?? '');
}

/** »As-Sahab, der Medienorganisation …«, »Goma, der Hauptstadt …«: what the words behind the comma call it. */
function apposition(reading: Reading, d: Draft): EntityType | null {
  const { tokens, bits, shape } = reading;
  const comma = tokens[d.last]?.kind === 'quote' ? d.last + 1 : d.last;
  if (tokens[comma]?.text !== ',') return null;
  if (reading.lang === 'en') return smallApposition(reading, comma);
  let k = comma + 1;
  while (k < comma + 4 && tokens[k]?.kind === 'word' && ((shape[k] ?? 0) & Shape.Upper) === 0) {
    // »…, die in der Stadt herrscht« is a clause.
    if (k > comma + 1 && ((bits[k] ?? 0) & Flag.Function) !== 0) return null;
    k++;
  }
  const head = tokens[k];
  if (
    head === undefined ||
    k === comma + 1 ||
    ((shape[k] ?? 0) & Shape.Upper) === 0 ||
    // »…, in der Stadt« tells where, not what.
    !reading.data.small.isAnyArticle(tokens[comma + 1]?.norm ?? '')
  )
    return null;
  // »…, die Autoren unterstützt.«: a clause ends in its verb.
  const verb = tokens[k + 1];
  if (verb?.kind === 'word' && reading.data.isFinite(verb.norm) && tokens[k + 2]?.kind !== 'word')
    return null;
  if (reading.data.isOrgKind(head.norm)) return 'organization';
  if (reading.data.isPlaceKind(head.norm)) return 'place';
  return ((bits[k] ?? 0) & Flag.Title) !== 0 && ((bits[k] ?? 0) & Flag.OrgNoun) === 0 ? 'person' : null;
}

/** `Kivara, a faction of the …`, `Loreto, a town in …`: the last noun before the next small word. */
function smallApposition(reading: Reading, comma: number): EntityType | null {
  const { tokens, bits, shape, data } = reading;
  if (!data.small.isAnyArticle(tokens[comma + 1]?.norm ?? '')) return null;
  let k = comma + 2;
  while (k < comma + 7 && tokens[k]?.kind === 'word' && ((shape[k] ?? 0) & Shape.Upper) === 0) {
    if (((bits[k] ?? 0) & (Flag.Function | Flag.Locative | Flag.Particle)) !== 0) break;
    k++;
  }
  const head = tokens[k - 1]?.norm ?? '';
  if (k === comma + 2 || k === comma + 7 || data.isMaker(head)) return null;
  return data.isOrgKind(head) ? 'organization' : data.small.isPlaceWord(head) ? 'place' : null;
}

/** »des Discounters Kolm«, »die Söldnertruppe Orion«: behind its kind a name is one of that kind, whatever the finder took it for. */
function isCalledBody(reading: Reading, d: Draft): boolean {
  const { tokens, bits, shape, data, lang } = reading;
  const kind = tokens[d.first - 1];
  if (lang !== 'de' || kind?.kind !== 'word' || kind.sentence !== tokens[d.first]?.sentence) return false;
  if (((shape[d.first - 1] ?? 0) & Shape.Upper) === 0 || !data.isOrgKind(kind.norm)) return false;
  // »der Anbieter Kolm« may be a man; »zwischen Konzern Kolms« is none.
  const given = ((bits[d.first] ?? 0) & (Flag.Male | Flag.Female)) !== 0 && d.last - d.first > 1;
  if (given && (data.isMaker(kind.norm) || isHeadOf(reading, d.first - 1))) return false;
  return data.small.isAnyArticle(tokens[d.first - 2]?.norm ?? '') || d.rule === 'behind-kind';
}

/** »(wirft) Orion Kriegsverbrechen (vor)«: the body and what it is accused of, which the finder took for somebody's two names. */
function cutCalled({ tokens, bits }: Reading, d: Draft, called: ReadonlyMap<string, EntityType>): boolean {
  const first = tokens[d.first] as Token;
  if (d.type !== 'person' || d.last - d.first !== 2 || called.get(first.text) !== 'organization')
    return false;
  const behind = bits[d.first + 1] ?? 0;
  if ((behind & (Flag.Noun | Flag.Compound)) === 0 || (behind & Flag.Surname) !== 0) return false;
  d.last--;
  d.end = first.end;
  d.base = first.text;
  d.type = 'organization';
  return true;
}

/** The type that an article's surest finds give a form is the type of all. */
function retype(reading: Reading, drafts: readonly Draft[], surnames: ReadonlyMap<string, number>): void {
  const votes = votesOn(drafts);
  // »die Ortschaft Nin«, »Tief Lina«: where the text says once what it is, it is that.
  let called: Map<string, EntityType> | null = null;
  for (const d of drafts) {
    if (d.base === undefined || d.known !== undefined) continue;
    if (isCalledBody(reading, d)) (called ??= new Map()).set(d.base, 'organization');
    if (d.last - d.first !== 1) continue;
    if (d.rule === 'behind-kind' && d.type === 'place') (called ??= new Map()).set(d.base, 'place');
    else if (d.known === undefined && reading.data.small.isStorm(reading.tokens[d.first - 1]?.norm ?? ''))
      (called ??= new Map()).set(d.base, 'other');
  }
  for (const d of drafts) {
    const base = d.base ?? '';
    const surname = surnames.get(base) ?? 0;
    const kind = d.rule === 'behind-kind' && d.type === 'organization';
    if (surname >= 0.6 && !kind && (d.known === undefined || d.sure < 0.9) && d.last - d.first === 1) {
      d.type = 'person';
      d.sure = Math.max(d.sure, surname * 0.95);
      d.known = undefined;
      continue;
    }
    if (d.known !== undefined || d.rule === 'known' || (kind && surname >= 0.6)) continue;
    if (called !== null && cutCalled(reading, d, called)) continue;
    const type = surname < 0.6 ? called?.get(base) : undefined;
    if (type !== undefined) {
      d.type = type;
      continue;
    }
    const vote = votes?.get(base);
    if (vote === undefined || vote.size < 2) continue;
    let best = d.type;
    for (const [type, weight] of vote) if (weight > (vote.get(best) ?? 0)) best = type;
    d.type = best;
  }
}

/** How sure the finds of each form are of each type; null where no form has two. */
function votesOn(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlyMap<EntityType, number>> | null {
  if (drafts.length < 2) return null;
  const types = new Map<string, EntityType>();
  let divided = false;
  for (const { base = '', type } of drafts) {
    const seen = types.get(base);
    if (seen === undefined) types.set(base, type);
    else divided ||= seen !== type;
  }
  if (!divided) return null;
  const votes = new Map<string, Map<EntityType, number>>();
  for (const d of drafts) {
    const base = d.base ?? '';
    let vote = votes.get(base);
    if (vote === undefined) votes.set(base, (vote = new Map<EntityType, number>()));
    vote.set(d.type, (vote.get(d.type) ?? 0) + d.sure * d.sure);
  }
  return votes;
}
