// German word → class bits. Input is a word as it stands and its lexicon form; output is what the lexicons say of it,
// with genitive s and compounds taken apart. It does not look at the context.
import { startsUpper } from '../../../base/chars';
import { Flag, type DerivedName } from '../../pack/names';
import { endingOf, stemNoun } from '../../world/noun-stem';
import * as W from './words';

export interface Tables {
  /** Names of people, cities, places, organisations: lower-case word → bits. */
  readonly names: ReadonlyMap<string, number>;
  readonly nouns: ReadonlyMap<string, number>;
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

function isNounStem(word: string, nouns: ReadonlyMap<string, number>): boolean {
  const stem = stemNoun(word);
  return ((nouns.get(stem) ?? 0) & endingOf(word, stem)) !== 0;
}

/** Whether a word can be read as a compound of two nouns of the lexicon. */
export function isCompound(word: string, nouns: ReadonlyMap<string, number>): boolean {
  const n = word.length;
  for (let cut = n - 3; cut >= 3; cut--) {
    if (!isNounStem(word.slice(cut), nouns) || n - cut < 3) continue;
    if (n - cut >= 6) return true;
    const head = word.slice(0, cut);
    if (nouns.has(head) || isNounStem(head, nouns)) return true;
    if (
      head.length > 3 &&
      head.endsWith('s') &&
      (nouns.has(head.slice(0, -1)) || isNounStem(head.slice(0, -1), nouns))
    )
      return true;
    if (head.length > 6 && isCompoundHead(head, nouns)) return true;
  }
  return false;
}

/** Compounds of three: »Bundes|verfassungs|gericht«. One level deep, so the work stays bounded. */
function isCompoundHead(head: string, nouns: ReadonlyMap<string, number>): boolean {
  const plain = head.endsWith('s') ? head.slice(0, -1) : head;
  for (let cut = 3; cut <= plain.length - 3; cut++) {
    if (!nouns.has(stemNoun(plain.slice(cut))) && !nouns.has(plain.slice(cut))) continue;
    const first = plain.slice(0, cut);
    if (
      nouns.has(first) ||
      nouns.has(stemNoun(first)) ||
      (first.endsWith('s') && nouns.has(stemNoun(first.slice(0, -1))))
    )
      return true;
  }
  return false;
}

const NOUN_SUFFIX =
  /(?:ungen|ungs?|heiten|heit|keiten|keit|schaften|schaft|ionen|ion|itäten|ität|ismus|nisse?|tums?|lingen?|loser?|mäßig)$/;

const DIRECTION =
  /^(?:nord|süd|ost|west|nordost|nordwest|südost|südwest|zentral|mittel|inner|nieder|ober|groß)-?(\p{L}{4,})$/u;

/** Class bits of one word. */
export function classOf(surface: string, norm: string, tables: Tables): number {
  let bits = tables.names.get(norm) ?? 0;
  const upper = startsUpper(surface);
  if (W.FUNCTION_WORDS.has(norm)) bits |= Flag.Function;
  if (W.PARTICLES.has(norm)) bits |= Flag.Particle;
  if (W.LOCATIVE.has(norm)) bits |= Flag.Locative;
  if (W.CALENDAR.has(norm) || (norm.endsWith('s') && W.CALENDAR.has(norm.slice(0, -1))))
    bits |= Flag.Calendar;
  if (W.SPEECH.has(norm)) bits |= Flag.Speech;
  if (W.LEGAL_FORMS.has(norm)) bits |= Flag.LegalForm;
  if (tables.derived.has(norm)) bits |= Flag.Derived;
  if (!upper) return bits & ~(Flag.Male | Flag.Female | Flag.Surname | Flag.City | Flag.Place);
  const plain = norm.endsWith('.') ? norm.slice(0, -1) : norm;
  if (W.ADDRESS_M.has(plain) || W.ADDRESS_F.has(plain) || W.DEGREES.has(plain)) bits |= Flag.Title;
  // Genitive: the same word without its s, unless the form itself is a name.
  if ((bits & NAME_BITS) === 0 && norm.length > 3) {
    const last = norm.charCodeAt(norm.length - 1);
    let bare = '';
    if (last === 115)
      bare = norm.endsWith("'s") || norm.endsWith('’s') ? norm.slice(0, -2) : norm.slice(0, -1);
    else if (last === 39 || last === 0x2019) bare = norm.slice(0, -1);
    const of = bare === '' ? 0 : (tables.names.get(bare) ?? 0) & NAME_BITS;
    if (of !== 0) bits |= of | Flag.Inflected;
  }
  // »Südukraine«, »Nord-Kivu«: a direction before a known place.
  if ((bits & NAME_BITS) === 0) {
    const rest = DIRECTION.exec(norm)?.[1];
    if (rest !== undefined) {
      const of =
        tables.names.get(rest) ?? (rest.endsWith('s') ? (tables.names.get(rest.slice(0, -1)) ?? 0) : 0);
      if ((of & Flag.Place) !== 0)
        bits |= Flag.Place | (rest.endsWith('s') && !tables.names.has(rest) ? Flag.Inflected : 0);
    }
  }
  const hyphen = norm.lastIndexOf('-');
  const last = hyphen > 0 ? norm.slice(hyphen + 1) : norm;
  if (last.length >= 3) {
    if (tailIn(last, W.OFFICE_TAILS) !== null) bits |= Flag.Title;
    if (tailIn(last, W.ORG_TAILS) !== null) bits |= Flag.OrgNoun;
    if (tailIn(last, W.ORGAN_TAILS) !== null) bits |= Flag.Organ | Flag.OrgNoun;
    if (tailIn(last, W.PLACE_TAILS) !== null) bits |= Flag.PlaceNoun;
    if (isNounStem(last, tables.nouns)) bits |= Flag.Noun;
    else if (
      (bits & (Flag.Place | Flag.Male | Flag.Female | Flag.City)) === 0 &&
      (NOUN_SUFFIX.test(last) || isCompound(last, tables.nouns))
    )
      bits |= Flag.Compound;
  }
  return bits;
}
