// Shapes of names that no tagger needs to guess: organs that are names by themselves, adjectives with a capital before a
// kind of organisation, hyphen compounds that end in an institution, names
// in quotation marks. Input is an article's reading, output drafts; whether they stay is settled elsewhere.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import { draftOf, type Draft } from './draft';
import { bodyEnd } from './bodies';
import { Clue } from './clues';
import { dateline, placesOfReport } from './datelines';
import { behindKind, club, foreign, foreignFrom } from './kinds';
import { bitsOf, Shape, type Reading } from './reading';
import { ensemble, mountain, saidBy, seated } from './town-bodies';

/** What an ordinary word is made of; a name behind its kind holds none of it. */
export const ORDINARY =
  Flag.Function | Flag.Calendar | Flag.Noun | Flag.Compound | Flag.Title | Flag.OrgNoun | Flag.Derived;

const NOUN = Flag.Noun | Flag.Compound | Flag.OrgNoun;

const NAMED = Flag.Male | Flag.Female | Flag.Place | Flag.Org;

const GIVEN = Flag.Male | Flag.Female;
const KINDS = Flag.Noun | Flag.Compound | Flag.OrgNoun | Flag.PlaceNoun;
/** A word with a capital that has none of these begins no pattern: each of them asks for one at least. */
const ASKED_BITS = KINDS | GIVEN | Flag.Surname | Flag.Title | Flag.Derived | Flag.Organ | Flag.OrgNoun;
const ASKED_SHAPES = Shape.Caps | Shape.Initial;
const ASKED_CLUES =
  Clue.Institution |
  Clue.Seated |
  Clue.Initial |
  Clue.ForeignHead |
  Clue.ForeignOpener |
  Clue.ClubOpener |
  Clue.PlaceOpener |
  Clue.ArticleName |
  Clue.Adjective;

/** All drafts that the patterns give. Linear. */
export function findPatterns(reading: Reading): Draft[] {
  const out: Draft[] = [];
  placesOfReport(reading, out);
  const { tokens, lang, data } = reading;
  const german = lang === 'de';
  for (let i = 0; i < tokens.length; i++) {
    const shape = reading.shape[i] as number;
    if ((shape & (Shape.Word | Shape.Outside)) !== Shape.Word) {
      if ((shape & Shape.Outside) === 0 && (tokens[i] as Token).kind === 'quote') quoted(reading, i, out);
      continue;
    }
    const clues = reading.clues[i] as number;
    if ((shape & Shape.Upper) === 0) {
      if (german ? (clues & Clue.Near) !== 0 : (clues & Clue.Kind) !== 0)
        if (german) saidBy(reading, i, tokens[i] as Token, out);
        else behindKind(reading, i, out);
      continue;
    }
    const bits = reading.bits[i] as number;
    if (((bits & ASKED_BITS) | (shape & ASKED_SHAPES) | (clues & ASKED_CLUES)) === 0) continue;
    const token = tokens[i] as Token;
    if (!german && (shape & Shape.Initial) !== 0 && (bits & (Flag.OrgNoun | Flag.Org)) === 0)
      if ((clues & Clue.Kind) !== 0) behindKind(reading, i, out);
    if ((shape & Shape.Caps) !== 0) {
      dateline(reading, i, out);
      acronym(reading, i, token, bits, out);
    }
    if ((clues & Clue.Institution) !== 0 && hyphenated(reading, i, token, out)) continue;
    if (german) {
      // A noun may be a woman's: »Zeugin«.
      if ((bits & (GIVEN | Flag.Title | Flag.Noun)) !== 0) givenName(reading, i, bits, out);
      if ((bits & (GIVEN | Flag.Surname)) !== 0) bearsName(reading, i, token, bits, out);
      if ((clues & Clue.Seated) !== 0) seated(reading, i, token, out);
    }
    if ((clues & Clue.Initial) !== 0 && (bits & Flag.Male) === 0) initials(reading, i, token, out);
    if ((clues & Clue.ForeignHead) !== 0) foreign(reading, i, out);
    if ((clues & Clue.ForeignOpener) !== 0 && data.opensForeign(token.norm, tokens[i + 1]?.norm ?? ''))
      foreignFrom(reading, i, out);
    if ((clues & Clue.ClubOpener) !== 0) club(reading, i, out);
    if (german && (clues & Clue.PlaceOpener) !== 0) mountain(reading, i, out);
    if ((bits & Flag.Derived) !== 0) ensemble(reading, i, token, out);
    if ((clues & Clue.ArticleName) !== 0 && nameWord(reading, i))
      out.push(draft(reading, i, i + 1, 'person', 0.4, 'article-name'));
    if ((bits & Flag.Organ) !== 0) organ(reading, i, out);
    if ((bits & Flag.OrgNoun) !== 0) body(reading, i, out);
    if ((shape & Shape.Initial) !== 0 && (clues & Clue.SurnameOpener) !== 0)
      particles(reading, i, token, out);
    if ((bits & KINDS) !== 0 && (clues & Clue.Kind) !== 0) behindKind(reading, i, out);
    if ((clues & Clue.Adjective) !== 0 && (bits & Flag.Function) === 0) adjectival(reading, i, out);
  }
  return out;
}

export function draft(
  reading: Reading,
  first: number,
  last: number,
  type: EntityType,
  sure: number,
  rule: string,
  base?: string,
): Draft {
  const a = reading.tokens[first] as Token;
  const z = reading.tokens[last - 1] as Token;
  return draftOf(a.start, z.end, first, last, type, sure, rule, base);
}

function upper(reading: Reading, i: number): boolean {
  return ((reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) === Shape.Upper;
}

/** A word with a capital that is no ordinary word. */
export function nameWord(reading: Reading, i: number): boolean {
  if (!upper(reading, i) || ((reading.shape[i] ?? 0) & Shape.Headline) !== 0) return false;
  const bits = reading.bits[i] ?? 0;
  return (bits & ORDINARY) === 0 || ((bits & NAMED) !== 0 && (bits & (Flag.Function | Flag.Calendar)) === 0);
}

/** »Sondertribunal«, »Verfassungsgericht«, »Bundestag«. */
function organ(reading: Reading, i: number, out: Draft[]): void {
  // »Oberste Bundesbehörde«-like adjectives are the next rule's; plurals (»Ministerien«) are no name.
  const token = reading.tokens[i] as Token;
  if (reading.data.small.isPluralOrgan(token.norm)) return;
  if (reading.lang !== 'de' || /^ministeriums?$/.test(token.norm) || isAny(reading, i)) return;
  if (isNamed(reading, i, token)) return;
  // »Das Jugendamt prüft …«
  const opens = ((reading.shape[i - 1] ?? 0) & Shape.Initial) !== 0;
  if (reading.data.bodies.isLocal(token.norm) && !(opens && upper(reading, i - 1))) return;
  out.push(draft(reading, i, i + 1, 'organization', 0.8, 'organ'));
}

/** »die Luftfahrtbehörde Anac«, »Nationalrat Jan Kolb«: the kind of what is named behind it. */
function isNamed(reading: Reading, i: number, { norm, sentence }: Token): boolean {
  const { bits, data, tokens } = reading;
  const next = tokens[i + 1];
  if (next?.spaced !== true || next.sentence !== sentence || !nameWord(reading, i + 1)) return false;
  const b = bits[i + 1] ?? 0;
  if (data.bodies.isSeat(norm))
    return (b & (Flag.Male | Flag.Female)) !== 0 && !data.small.isAnyArticle(tokens[i - 1]?.norm ?? '');
  // Letters (»Luftfahrtbehörde RVA«) are put together with their kind later.
  if (/\p{Lu}.*\p{Lu}/u.test(next.text)) return false;
  const other = Flag.Place | Flag.City | Flag.Inflected | Flag.Male | Flag.Female;
  return data.isOrgKind(norm) && (b & other) === 0;
}

/** »ein Untersuchungsausschuss«, »eine neue Umweltbehörde«: not the one that there is. */
function isAny(reading: Reading, i: number): boolean {
  const { tokens, data } = reading;
  let k = i - 1;
  while (k > i - 3 && !upper(reading, k) && data.small.isInflected(tokens[k]?.norm ?? '')) k--;
  const before = tokens[k]?.norm ?? '';
  return (
    data.small.isAnyArticle(before) &&
    !data.small.isArticle(before) &&
    tokens[k]?.sentence === tokens[i]?.sentence
  );
}

/** »Institut für Weltwirtschaft«, with the adjectives that belong to it. */
function body(reading: Reading, i: number, out: Draft[]): void {
  const end = bodyEnd(reading, i);
  if (end === i + 1) return;
  let first = i;
  while (
    first > i - 3 &&
    upper(reading, first - 1) &&
    reading.tokens[first - 1]?.sentence === reading.tokens[i]?.sentence &&
    ((reading.bits[first - 1] ?? 0) & Flag.Function) === 0 &&
    ((reading.clues[first - 1] ?? 0) & Clue.Adjective) !== 0 &&
    ((reading.shape[first - 1] ?? 0) & Shape.Initial) === 0
  )
    first--;
  out.push(draft(reading, first, end, 'organization', 0.85, 'body'));
}

/** »Von der Leyen reiste …«: small words with a capital at the start of a sentence, before a word that is only a name. */
function particles(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const { small } = reading.data;
  if (!small.opensSurname(token.norm)) return;
  let k = i + 1;
  while (k < i + 3 && small.goesOnSurname(reading.tokens[k]?.norm ?? '') && !upper(reading, k)) k++;
  if (k === i + 1 && reading.lang === 'de') return;
  const bits = reading.bits[k] ?? 0;
  const next = reading.tokens[k];
  if (next?.spaced !== true || !nameWord(reading, k) || (bits & (Flag.Place | Flag.Org)) !== 0) return;
  if ((bits & (ORDINARY | Flag.PlaceNoun)) !== 0) return;
  // »Von der Leyen aus«: a river or a road is followed by a preposition, a person by a verb.
  const after = reading.bits[k + 1] ?? 0;
  if (upper(reading, k + 1) || (after & (Flag.Function | Flag.Locative | Flag.Particle)) === Flag.Locative)
    return;
  out.push(draft(reading, i, k + 1, 'person', 0.8, 'particles'));
}

/** »Kommunistische Partei«, »Oberster Gerichtshof«, »Rote Moschee«. */
function adjectival(reading: Reading, i: number, out: Draft[]): void {
  if (reading.lang !== 'de') return;
  // At the start of a sentence any adjective has a capital.
  let k = i + 1;
  while (upper(reading, k) && ((reading.clues[k] ?? 0) & Clue.Adjective) !== 0 && k < i + 4) k++;
  if (!upper(reading, k) || reading.tokens[k]?.sentence !== reading.tokens[i]?.sentence) return;
  const bits = reading.bits[k] ?? 0;
  const type: EntityType | null =
    (bits & Flag.OrgNoun) !== 0 ? 'organization' : (bits & Flag.PlaceNoun) !== 0 ? 'place' : null;
  if (type === null || (bits & Flag.Title) !== 0) return;
  if (
    ((reading.shape[i] ?? 0) & Shape.Initial) !== 0 &&
    ((reading.bits[i] ?? 0) & Flag.Derived) === 0 &&
    (bits & Flag.Organ) === 0
  )
    return;
  if (((reading.shape[i] ?? 0) & Shape.Initial) !== 0 && (bits & Flag.Organ) === 0) return;
  // »Technische Universität Dresden«: its town belongs to it.
  const seat =
    reading.data.isSeated((reading.tokens[k] as Token).norm) && reading.tokens[k + 1]?.spaced === true;
  const town = (reading.bits[k + 1] ?? 0) & (Flag.City | Flag.Place | Flag.Inflected);
  if (seat && upper(reading, k + 1) && town !== 0 && (town & Flag.Inflected) === 0) k++;
  out.push(draft(reading, i, k + 1, type, 0.8, 'adjective-head'));
}

/** »SITE-Institut«, »Dudschail-Tribunal«, »Parlamentarier-Versammlung«, »Max-Planck-Institut für Physik«. */
function hyphenated(reading: Reading, i: number, token: Token, out: Draft[]): boolean {
  const at = token.norm.lastIndexOf('-');
  const tail = token.norm.slice(at + 1);
  const head = token.text.slice(0, at);
  const press = reading.data.isPress(tail);
  if (tail.length < 3 || head.length < 2 || !(press || reading.data.isInstitution(tail))) return false;
  if (reading.lang === 'de' && !/^\p{Lu}/u.test(token.text.slice(at + 1))) return false;
  // »Marionetten-Regierung« is somebody's word for it; »Parlamentarier-Versammlung« is an organ.
  const first = bitsOf(reading.data, head, head.toLowerCase());
  if (press && (first & Flag.Place) === 0) return false;
  // »Ammerland-Klinik«: what only seems to be a compound may be a name before a house.
  const common = reading.data.bodies.isHouse(tail) && !press ? Flag.Noun : Flag.Noun | Flag.Compound;
  const plain = (first & common) !== 0 && (first & (NAMED | Flag.Surname | Flag.City)) === 0;
  if (plain && !reading.data.small.isOrganTail(tail)) return false;
  const end = reading.lang === 'de' && !plain ? bodyEnd(reading, i) : i + 1;
  out.push(draft(reading, i, end, 'organization', end > i + 1 ? 0.85 : 0.8, 'hyphen-institution'));
  return true;
}

/** A quotation of few words that holds a kind of organisation and no small verb: »„Oberste Rat zur Rettung …“«. */
function quoted(reading: Reading, i: number, out: Draft[]): void {
  const { tokens, bits } = reading;
  const before = tokens[i - 1];
  let org = false;
  let k = i + 1;
  for (; k < tokens.length && k < i + 9; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'quote') break;
    if (token.kind !== 'word' && token.text !== '-' && token.text !== '–') return;
    const b = bits[k] ?? 0;
    if (((b & Flag.OrgNoun) !== 0 && (b & Flag.Title) === 0) || (b & Flag.LegalForm) !== 0) org = true;
    if (!upper(reading, k) && (b & (Flag.Function | Flag.Particle | Flag.Locative)) === 0) return;
  }
  const n = k - i - 1;
  if (tokens[k]?.kind !== 'quote' || n < 1 || !upper(reading, i + 1)) return;
  // »die Nachrichtenagentur „Interfax“«, »das Bündnis, das sich „Allianz …“ nennt«
  const kind = before?.kind === 'word' && reading.data.isOrgKind(before.norm.replace(/^.*-/, ''));
  if (kind) out.push(draft(reading, i + 1, k, 'organization', 0.9, 'quoted-behind-kind'));
  else if (org && n > 1 && n < 8 && upper(reading, k - 1) && adjectiveOrName(reading, i + 1))
    out.push(draft(reading, i + 1, k, 'organization', 0.75, 'quoted-organisation'));
}

function adjectiveOrName({ data, tokens, bits, lang }: Reading, i: number): boolean {
  // »vor einem „Bündnis ohne Ziel“«: somebody's word for it.
  if (lang === 'de' && data.small.isIndefinite(tokens[i - 2]?.norm ?? '')) return false;
  return data.isAdjective((tokens[i] as Token).text) || ((bits[i] ?? 0) & Flag.OrgNoun) !== 0;
}

/** »die nationalistische LDPR«: letters with an article or an adjective before them. */
function acronym(reading: Reading, i: number, token: Token, bits: number, out: Draft[]): void {
  if (reading.lang !== 'de' || ((reading.shape[i] ?? 0) & Shape.Shouted) !== 0) return;
  if (!/^\p{Lu}{2,6}$/u.test(token.text) || /^[IVXLCM]+$/.test(token.text)) return;
  const before = reading.tokens[i - 1];
  // »den BUND«: a noun, if it were not in capitals.
  const noun = token.text.length > 3 && reading.data.small.isArticle(before?.norm ?? '') ? NOUN : 0;
  if ((bits & ORDINARY & ~noun) !== 0) return;
  if (before === undefined || before.kind !== 'word' || !token.spaced || before.sentence !== token.sentence)
    return;
  const written = (reading.shape[i - 1] ?? 0) & (Shape.Upper | Shape.Initial | Shape.Shouted);
  const small = (written & Shape.Upper) === 0 || written === (Shape.Upper | Shape.Initial);
  if (small && reading.data.small.beforeAcronym(before.norm))
    out.push(draft(reading, i, i + 1, 'organization', 0.5, 'acronym-behind-article'));
}

/** »J. D. Vance«, »Präsident JD Vance«: initials before a name word. */
function initials(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const dotted = /^(?:\p{Lu}\.)+$/u.test(token.text);
  const bare =
    !dotted &&
    /^\p{Lu}{1,2}$/u.test(token.text) &&
    ((reading.bits[i - 1] ?? 0) & Flag.Title) !== 0 &&
    reading.tokens[i - 1]?.sentence === token.sentence;
  if (!dotted && !bare) return;
  let k = i + 1;
  while (k < i + 4 && /^(?:\p{Lu}\.|\.)$/u.test(reading.tokens[k]?.text ?? '')) k++;
  const next = reading.tokens[k];
  if (
    next === undefined ||
    next.sentence !== token.sentence ||
    !next.spaced ||
    !nameWord(reading, k) ||
    ((reading.bits[k] ?? 0) & Flag.Noun) !== 0
  )
    return;
  if (
    ((reading.shape[k] ?? 0) & Shape.Caps) !== 0 ||
    ((reading.bits[k] ?? 0) & (Flag.Place | Flag.Org)) !== 0
  )
    return;
  out.push(draft(reading, i, k + 1, 'person', 0.85, 'initials'));
}

/** A small word with a capital of its own is one of the name only if another language has it: »(Alexander) Van (der Bellen)«. */
function isWord(reading: Reading, k: number): boolean {
  return upper(reading, k) && !reading.data.small.isForeignParticle(reading.tokens[k]?.norm ?? '');
}

/** »Marta Winkelmann«, »Ursula von der Heyde«, »Ministerin Beckmann«: a given name or an office before name words. */
function givenName(reading: Reading, i: number, bits: number, out: Draft[]): void {
  const given =
    (bits & (Flag.Male | Flag.Female)) !== 0 &&
    (bits & (ORDINARY | Flag.Place | Flag.Org | Flag.PlaceNoun)) === 0;
  const woman = (bits & Flag.Noun) !== 0 && upper(reading, i + 1);
  const title =
    ((bits & Flag.Title) !== 0 && (bits & Flag.OrgNoun) === 0) ||
    (woman && reading.data.isWoman((reading.tokens[i] as Token).text));
  if (!given && !title) return;
  let k = i + 1;
  if (given)
    while (k < i + 4 && reading.data.small.isInner(reading.tokens[k]?.norm ?? '') && !isWord(reading, k)) k++;
  if (k === i + 2 && reading.data.small.isPatronymic(reading.tokens[i + 1]?.norm ?? '')) return;
  const strong = Flag.Place | Flag.Org | Flag.PlaceNoun;
  const next = reading.bits[k] ?? 0;
  const word = reading.tokens[k];
  if (
    word === undefined ||
    !word.spaced ||
    word.sentence !== reading.tokens[i]?.sentence ||
    !upper(reading, k)
  )
    return;
  const surname =
    (next & Flag.Surname) !== 0 && (next & (Flag.Function | Flag.Calendar | Flag.OrgNoun)) === 0;
  const bears = surname && (given || bareTitle(reading, i));
  // »kam Brandt zu dem Schluss«: behind an article only a word that is a name goes on.
  const particle = given && k > i + 1 && !reading.data.small.isArticle(reading.tokens[k - 1]?.norm ?? '');
  if (!nameWord(reading, k) && !bears && !particle) return;
  if ((next & strong) !== 0 && (!given || (next & (Flag.Male | Flag.Female | Flag.Surname)) === 0)) {
    // »Kanzlerin Berg«: a mountain among places, but no place by name.
    if (!bears || (next & (Flag.Place | Flag.Org)) !== 0) return;
  }
  if (((reading.shape[k] ?? 0) & Shape.Caps) !== 0 && ((reading.shape[i] ?? 0) & Shape.Caps) === 0) return;
  let z = k + 1;
  while (
    z < k + 3 &&
    nameWord(reading, z) &&
    (reading.tokens[z] as Token).spaced &&
    ((reading.bits[z] ?? 0) & strong) === 0 &&
    ((reading.bits[z - 1] ?? 0) & Flag.Inflected) === 0
  )
    z++;
  out.push(draft(reading, given ? i : i + 1, z, 'person', 0.8, given ? 'given-name' : 'behind-title'));
}

/**
 * »traf Ministerpräsidentin Berg«: an office without article or adjective stands alone in no German sentence, so the word
 * behind it is its holder's name, although it may be a common noun. »bat der Minister Wähler um Geduld« is not so.
 */
function bareTitle(reading: Reading, i: number): boolean {
  const title = reading.tokens[i] as Token;
  if (title.norm.endsWith('en') || title.norm.endsWith('s')) return false;
  const before = reading.tokens[i - 1];
  if (before === undefined || before.sentence !== title.sentence || before.kind !== 'word') return true;
  if (upper(reading, i - 1)) return ((reading.bits[i - 1] ?? 0) & Flag.Inflected) !== 0;
  return !reading.data.isDeterminer(before.norm);
}

/** A word that people bear as a name and that is nothing else in the lexicon: »sagte Hofmann«, »mit David«. */
function bearsName(reading: Reading, i: number, token: Token, bits: number, out: Draft[]): void {
  if ((bits & (Flag.Male | Flag.Female | Flag.Surname)) === 0 || token.text.length < 4) return;
  if ((bits & (ORDINARY | Flag.Place | Flag.City | Flag.Org | Flag.PlaceNoun | Flag.Inflected)) !== 0) return;
  const shape = reading.shape[i] ?? 0;
  if ((shape & Shape.Caps) !== 0) return;
  const before = reading.tokens[i - 1];
  const after = reading.tokens[i + 1];
  if ((shape & Shape.Initial) !== 0 && ((reading.bits[i + 1] ?? 0) & Flag.Speech) === 0) return;
  if (
    before?.kind === 'quote' ||
    before?.text === '/' ||
    after?.text === '/' ||
    reading.data.small.isArticle(before?.norm ?? '')
  )
    return;
  // Beside another word with a capital it may be part of something longer.
  if (upper(reading, i + 1) && after?.spaced === true && nameWord(reading, i + 1)) return;
  if ((shape & Shape.Initial) === 0 && upper(reading, i - 1) && nameWord(reading, i - 1) && token.spaced)
    return;
  out.push(draft(reading, i, i + 1, 'person', 0.45, 'bears-name'));
}
