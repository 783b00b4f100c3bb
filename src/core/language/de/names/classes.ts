// German word → class bits. Input is a word as it stands and its lexicon form; output is what the lexicons say of it,
// with genitive s and compounds taken apart. It does not look at the context.
import { startsUpper } from '../../../base/chars';
import { Flag, type DerivedName } from '../../pack/names';
import { stemEnd } from '../../world/noun-stem';
import { Spelling, WordTable } from '../../world/word-table';
import * as W from './words';

export interface Tables {
  /** Names of people, cities, places, organisations: lower-case word → bits. */
  readonly names: WordTable;
  readonly nouns: WordTable;
  readonly derived: ReadonlyMap<string, DerivedName>;
}

const NAME_BITS = Flag.Male | Flag.Female | Flag.Surname | Flag.City | Flag.Place | Flag.Org;

/** Whether a word ends in a word of `tails`, also inflected (»Gerichtshofs«, »Ministerien«). */
export function tailIn(word: string, tails: ReadonlySet<string>): string | null {
  // The longest tail first, so that »Staatssekretär« is found before »Sekretär«.
  for (let cut = 0; cut <= word.length - 3; cut++) {
    const tail = word.slice(cut);
    if (cut === 1 || cut === 2) continue;
    if (tails.has(tail)) return tail;
    const n = tail.length;
    for (const end of ENDINGS) {
      if (n - end.length >= 3 && tail.endsWith(end) && tails.has(tail.slice(0, n - end.length)))
        return tail.slice(0, n - end.length);
    }
  }
  if (word.endsWith('ministerien')) return tails.has('ministerium') ? 'ministerium' : null;
  return null;
}
const ENDINGS = ['s', 'es', 'n', 'en', 'e', 'er', 'ern', 'in', 'innen'];

/** All tails of compounds in one table, with the bits that they give. */
const TAILS = new WordTable(2048);
/** What small words are, whatever stands around them. */
const WORDS = new Map<string, number>();
{
  const spelling = new Spelling();
  for (const [tails, bits] of [
    [W.OFFICE_TAILS, Flag.Title],
    [W.ORG_TAILS, Flag.OrgNoun],
    [W.ORGAN_TAILS, Flag.Organ | Flag.OrgNoun],
    [W.PLACE_TAILS, Flag.PlaceNoun],
  ] as const)
    for (const tail of tails) TAILS.add(spelling.read(tail), tail.length, bits);
  for (const [words, bit] of [
    [W.FUNCTION_WORDS, Flag.Function],
    [W.PARTICLES, Flag.Particle],
    [W.LOCATIVE, Flag.Locative],
    [W.CALENDAR, Flag.Calendar],
    [W.ORG_KINDS, Flag.Noun],
    [W.PLACE_KINDS, Flag.Noun],
    [W.SPEECH, Flag.Speech],
    [W.LEGAL_FORMS, Flag.LegalForm],
  ] as const)
    for (const word of words) WORDS.set(word, (WORDS.get(word) ?? 0) | bit);
}

/** Bits of all tails that a word ends in from `first` on, as `tailIn` finds them. */
function tailBits(norm: string, s: Spelling, first: number): number {
  const n = norm.length;
  let bits = tailsBefore(s, first, n);
  for (const end of ENDINGS)
    if (n - end.length - first >= 3 && norm.endsWith(end)) bits |= tailsBefore(s, first, n - end.length);
  if (norm.endsWith('ministerien')) bits |= TAILS.get(MINISTRY, 0, MINISTRY.length);
  return bits;
}
const MINISTRY = new Spelling().read('ministerium');

function tailsBefore(s: Spelling, first: number, end: number): number {
  let bits = end - first >= 3 ? TAILS.get(s, first, end) : 0;
  for (let cut = first + 3; cut <= end - 3; cut++) bits |= TAILS.get(s, cut, end);
  return bits;
}

/** Whether the part `[from, to)` of a word is a form of a noun of the lexicon. */
function isNoun(norm: string, s: Spelling, from: number, to: number, nouns: WordTable): boolean {
  const end = stemEnd(norm, from, to);
  const endings = nouns.get(s, from, end);
  if (endings === 0) return false;
  if (end === to) return (endings & 1) !== 0;
  const genitive = norm.charCodeAt(to - 1) === 115 && (end === to - 1 || norm.charCodeAt(to - 2) === 101);
  return (endings & (genitive ? 2 : 4)) !== 0;
}

/** Whether the word from `from` on can be read as a compound of two nouns of the lexicon, or of three. */
function isCompound(norm: string, s: Spelling, from: number, nouns: WordTable): boolean {
  const n = norm.length;
  // »Ölpreis«: the one noun of two letters that makes many compounds.
  if (norm.startsWith('öl', from) && n - from > 5 && isNoun(norm, s, from + 2, n, nouns)) return true;
  for (let cut = n - 3; cut >= from + 3; cut--) {
    if (!isNoun(norm, s, cut, n, nouns)) continue;
    if (n - cut >= 6) return true;
    if (nouns.get(s, from, cut) !== 0 || isNoun(norm, s, from, cut, nouns)) return true;
    const linked = norm.charCodeAt(cut - 1) === 115;
    // »Untersuchungs|haft«: what an ending makes a noun stands in no list.
    if (linked && cut - from > 5 && isMade(norm, cut - 1)) return true;
    if (
      cut - from > 3 &&
      linked &&
      (nouns.get(s, from, cut - 1) !== 0 || isNoun(norm, s, from, cut - 1, nouns))
    )
      return true;
    if (cut - from > 6 && isCompoundHead(norm, s, from, linked ? cut - 1 : cut, nouns)) return true;
  }
  return false;
}

/** Whether the part of a word up to `end` has an ending that makes nouns and takes an s in compounds. */
function isMade(norm: string, end: number): boolean {
  return MAKING.some((ending) => norm.endsWith(ending, end));
}
const MAKING = ['ung', 'ion', 'heit', 'keit', 'schaft', 'ität', 'ling'];

/** Compounds of three: »Bundes|verfassungs|gericht«. One level deep, so the work stays bounded. */
function isCompoundHead(norm: string, s: Spelling, from: number, to: number, nouns: WordTable): boolean {
  for (let cut = from + 3; cut <= to - 3; cut++) {
    if (nouns.get(s, cut, stemEnd(norm, cut, to)) === 0 && nouns.get(s, cut, to) === 0) continue;
    if (
      nouns.get(s, from, cut) !== 0 ||
      nouns.get(s, from, stemEnd(norm, from, cut)) !== 0 ||
      (norm.charCodeAt(cut - 1) === 115 && nouns.get(s, from, stemEnd(norm, from, cut - 1)) !== 0)
    )
      return true;
  }
  return false;
}

/** How long the ending of a woman or of women is in a word that may be made of a man's: 0 where there is none. */
function womanEnd(norm: string): number {
  if (norm.endsWith('erin')) return 2;
  return norm.endsWith('erinnen') ? 5 : 0;
}

const NOUN_SUFFIX =
  /(?:ungen|ungs?|\p{L}erei(?:en)?|heiten|heit|keiten|keit|schaften|schaft|ionen|ion|itäten|ität|ismus|nisse?|tums?|lingen?|loser?|mäßig)$/u;

const DIRECTION =
  /^(?:nord|süd|ost|west|nordost|nordwest|südost|südwest|zentral|mittel|inner|nieder|ober|groß)-?(\p{L}{4,})$/u;

/** The word being looked at; kept, because its arrays are longer than any word. */
const spelling = new Spelling();

/** Class bits of one word. */
export function classOf(surface: string, norm: string, tables: Tables): number {
  const s = spelling.read(norm);
  const n = norm.length;
  const { names, nouns } = tables;
  let bits = names.get(s, 0, n) | (WORDS.get(norm) ?? 0);
  const upper = startsUpper(surface);
  if (norm.endsWith('s') && W.CALENDAR.has(norm.slice(0, -1))) bits |= Flag.Calendar;
  if (tables.derived.has(norm)) bits |= Flag.Derived;
  if (!upper) return bits & ~(Flag.Male | Flag.Female | Flag.Surname | Flag.City | Flag.Place);
  const plain = norm.endsWith('.') ? norm.slice(0, -1) : norm;
  if (W.ADDRESS_M.has(plain) || W.ADDRESS_F.has(plain) || W.DEGREES.has(plain)) bits |= Flag.Title;
  // Genitive: the same word without its s, unless the form itself is a name.
  if ((bits & NAME_BITS) === 0 && n > 3) {
    const last = norm.charCodeAt(n - 1);
    let bare = 0;
    if (last === 115) bare = norm.endsWith("'s") || norm.endsWith('’s') ? n - 2 : n - 1;
    else if (last === 39 || last === 0x2019) bare = n - 1;
    const of = names.get(s, 0, bare) & NAME_BITS;
    if (of !== 0) bits |= of | Flag.Inflected;
  }
  // »Hans-Walter«: two given names are one.
  const joint = norm.indexOf('-');
  if ((bits & NAME_BITS) === 0 && joint > 2 && joint < n - 3) {
    const one = names.get(s, 0, joint) & (Flag.Male | Flag.Female);
    const two = names.get(s, joint + 1, n) & (Flag.Male | Flag.Female);
    if (one !== 0 && two !== 0) bits |= one;
  }
  // »Südukraine«, »Nord-Kivu«: a direction before a known place.
  if ((bits & NAME_BITS) === 0) {
    const rest = DIRECTION.exec(norm)?.[1];
    if (rest !== undefined) {
      const from = n - rest.length;
      const whole = names.get(s, from, n);
      const genitive = whole === 0 && rest.endsWith('s');
      const of = genitive ? names.get(s, from, n - 1) : whole;
      if ((of & Flag.Place) !== 0) bits |= Flag.Place | (genitive ? Flag.Inflected : 0);
    }
  }
  const hyphen = norm.lastIndexOf('-');
  const last = hyphen > 0 ? hyphen + 1 : 0;
  if (n - last >= 3) {
    bits |= tailBits(norm, s, last);
    if ((bits & Flag.OrgNoun) !== 0 && W.SOLE.test(norm) && !W.MANY.test(norm)) bits |= Flag.Organ;
    const woman = (bits & NAME_BITS) === 0 ? womanEnd(norm) : 0;
    if (isNoun(norm, s, last, n, nouns)) bits |= Flag.Noun;
    // »Anwohnerin«: the noun of a man with the ending of a woman, which dictionaries leave out.
    else if (woman > 0 && n - woman - last > 4 && isNoun(norm, s, last, n - woman, nouns)) bits |= Flag.Noun;
    else if (
      (bits & (Flag.Place | Flag.Male | Flag.Female | Flag.City)) === 0 &&
      (NOUN_SUFFIX.test(norm) || isCompound(norm, s, last, nouns))
    )
      bits |= Flag.Compound;
  }
  return bits;
}
