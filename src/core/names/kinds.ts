// Names that stand behind their kind (»der Sender Tondar«, »Die Rockband Nordlicht spielte«) and names of organisations in
// other languages, by the word that ends them (»Hoover Institution«) or opens them (»Conseil d'État«, »Frente Amplio«).
// Input is an article's reading, output drafts; whether they stay is settled elsewhere.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { draft, nameWord } from './patterns';
import { Shape, type Reading } from './reading';

/** No name behind its kind is longer, in tokens. */
const LONGEST = 5;

const GIVEN = Flag.Male | Flag.Female;

function upper(reading: Reading, i: number): boolean {
  return (
    ((reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) === Shape.Upper &&
    reading.tokens[i]?.kind === 'word'
  );
}

/** »das Dorf Dudschail«, »die Gruppierung CFDR«, »die Organisation Save the Children«. */
export function behindKind(reading: Reading, i: number, out: Draft[]): void {
  const { data, tokens, bits } = reading;
  const { norm } = tokens[i] as Token;
  const type: EntityType | null = data.isPlaceKind(norm)
    ? 'place'
    : data.isOrgKind(norm)
      ? 'organization'
      : null;
  if (type === null) return;
  const from = i + 1;
  if (tokens[from]?.kind === 'quote' || tokens[from]?.spaced !== true) return;
  // »die Kanzlei Westpfahl Berger«: a surname that looks like a compound of nouns, before another.
  const compound =
    (bits[from] ?? 0) === Flag.Compound &&
    upper(reading, from) &&
    nameWord(reading, from + 1) &&
    tokens[from + 1]?.spaced === true;
  if (!nameWord(reading, from) && !compound) {
    if (type === 'organization' && reading.lang === 'de' && !raised(reading, i, out))
      commonName(reading, i, out);
    return;
  }
  // »der Hersteller Karl Holm«: who makes something may be a person.
  const maker = type === 'organization' && (data.isMaker(norm) || isHeadOf(reading, i));
  if (maker && ((bits[from] ?? 0) & GIVEN) !== 0 && nameWord(reading, from + 1)) return;
  let k = from;
  while (nameWord(reading, k + 1) && tokens[k + 1]?.spaced === true && k < i + 4) k++;
  const where = (bits[from] ?? 0) & (Flag.City | Flag.Place | Flag.Inflected);
  if (k === from && data.isRegional(norm) && where !== 0) {
    if ((where & Flag.Inflected) === 0) out.push(draft(reading, i, k + 1, 'organization', 0.85, 'regional'));
    return;
  }
  if (reading.lang === 'en' && type === 'organization' && overJoiners(reading, i, out)) return;
  const last = type === 'organization' && reading.lang === 'de' ? overSmall(reading, k, i + LONGEST) : k;
  out.push(draft(reading, from, last + 1, type, 0.85, 'behind-kind'));
}

/** »der Direktor der peruanischen Behörde (Otto Berg)«: whose office leads to a kind in the genitive. */
export function isHeadOf({ tokens, bits, data }: Reading, i: number): boolean {
  let k = i - 1;
  while (k > i - 4 && data.small.isSmallAdjective(tokens[k]?.norm ?? '')) k--;
  const article = tokens[k]?.norm ?? '';
  if (!data.small.isGenitivePlural(article) && !data.small.isGenitiveArticle(article)) return false;
  return ((bits[k - 1] ?? 0) & Flag.Title) !== 0 && tokens[k - 1]?.sentence === tokens[i]?.sentence;
}

/** »die Partei Georgischer Traum«: an adjective with a capital before a noun, which only names have. */
function raised(reading: Reading, i: number, out: Draft[]): boolean {
  const { tokens, data } = reading;
  const goesOn = (k: number): boolean =>
    upper(reading, k) && tokens[k]?.spaced === true && tokens[k]?.sentence === tokens[i]?.sentence;
  let k = i + 1;
  while (k < i + 3 && goesOn(k) && data.isAdjective(tokens[k]?.text ?? '')) k++;
  if (k === i + 1 || !goesOn(k) || ((reading.bits[k] ?? 0) & (Flag.Title | Flag.Function)) !== 0)
    return false;
  // »der Verband Deutscher Ingenieure«, »die Gemeinschaft Unabhängiger Staaten«: the genitive of those whom it unites.
  const members =
    data.isUnionOf(tokens[i]?.norm ?? '') &&
    /\p{Ll}er$/u.test(tokens[k - 1]?.text ?? '') &&
    /(?:e|en|er|rn|te)$/u.test(tokens[k]?.norm ?? '');
  const from = members ? i : i + 1;
  out.push(draft(reading, from, k + 1, 'organization', 0.85, members ? 'union-of' : 'behind-kind'));
  return true;
}

/** `the charity Food For The Poor`, `the group Save Our Meadows`: words of every day behind a kind, joined to a name. */
function overJoiners(reading: Reading, i: number, out: Draft[]): boolean {
  const { tokens, bits, data } = reading;
  const first = bits[i + 1] ?? 0;
  if ((first & (Flag.Common | Flag.Place | Flag.Org | Flag.Derived | GIVEN)) !== Flag.Common) return false;
  let k = i + 1;
  for (;;) {
    let next = k + 1;
    while (next < i + 6 && data.small.joinsCause(tokens[next]?.norm ?? '')) next++;
    if (next > i + 6 || !upper(reading, next) || tokens[next]?.spaced !== true) break;
    if (tokens[next]?.sentence !== tokens[i]?.sentence) break;
    k = next;
  }
  if (k < i + 3) return false;
  out.push(draft(reading, i + 1, k + 1, 'organization', 0.85, 'behind-kind'));
  return true;
}

/** »Save the Children«: goes on over a small word of another language to a further word with a capital. */
function overSmall(reading: Reading, last: number, limit: number): number {
  const { tokens, data } = reading;
  let k = last;
  while (k + 2 <= limit && data.isForeignLink(tokens[k + 1]?.norm ?? '')) {
    let next = k + 2;
    while (next < limit && data.isForeignLink(tokens[next]?.norm ?? '')) next++;
    if (!upper(reading, next) || tokens[next]?.sentence !== tokens[last]?.sentence) break;
    k = next;
    while (k < limit && nameWord(reading, k + 1) && tokens[k + 1]?.spaced === true) k++;
  }
  return k;
}

/**
 * »Die Rockband Nordlicht spielte«: common nouns between a kind that opens a sentence, with its article, and the verb. There
 * can be nothing else between the two; anywhere else »der Verein Mitglieder« may be subject and object.
 */
function commonName(reading: Reading, i: number, out: Draft[]): void {
  const { tokens, bits, shape, data } = reading;
  let first = i - 1;
  while (first > i - 3 && data.small.isSmallAdjective(tokens[first]?.norm ?? '')) first--;
  if (!data.small.isArticle(tokens[first]?.norm ?? '') || ((shape[first] ?? 0) & Shape.Initial) === 0) return;
  let k = i + 1;
  let nouns = 0;
  for (; k <= i + LONGEST; k++) {
    const joins = nouns > 0 && data.small.isAnd(tokens[k]?.norm ?? '') && upper(reading, k + 1);
    if (joins) continue;
    if (!upper(reading, k) || tokens[k]?.spaced !== true) break;
    if (((bits[k] ?? 0) & (Flag.Function | Flag.Calendar)) !== 0) return;
    nouns++;
  }
  const verb = tokens[k];
  if (nouns === 0 || verb?.kind !== 'word' || verb.sentence !== tokens[i]?.sentence) return;
  if (upper(reading, k) || !data.isFinite(verb.norm)) return;
  out.push(draft(reading, i + 1, k, 'organization', 0.85, 'behind-kind-before-verb'));
}

/** »Hoover Institution«, »Likud Party«: name words up to the foreign head. */
export function foreign(reading: Reading, i: number, out: Draft[]): void {
  let k = i;
  while (
    k > 0 &&
    i - k < 4 &&
    nameWord(reading, k - 1) &&
    (reading.tokens[k] as Token).spaced &&
    reading.tokens[k - 1]?.sentence === reading.tokens[i]?.sentence &&
    ((reading.bits[k - 1] ?? 0) & Flag.Inflected) === 0
  )
    k--;
  if (k < i && (reading.tokens[i] as Token).spaced)
    out.push(draft(reading, k, i + 1, 'organization', 0.75, 'foreign-head'));
}

/** »Conseil d'État«, »Comisión Nacional Electoral«, »Forces démocratiques alliées«: from the foreign head on. */
export function foreignFrom(reading: Reading, i: number, out: Draft[]): void {
  const { tokens, data } = reading;
  let k = i;
  while (k < i + LONGEST) {
    let next = k + 1;
    while (next < i + LONGEST && data.isForeignLink(tokens[next]?.norm ?? '')) next++;
    const token = tokens[next];
    if (token === undefined || token.sentence !== tokens[i]?.sentence) break;
    if (!upper(reading, next) || common(reading, next)) {
      if (next > k + 1 || !data.isForeignWord(token.text)) break;
    }
    k = next;
  }
  if (k > i) out.push(draft(reading, i, k + 1, 'organization', 0.85, 'foreign-opener'));
}

/** »VfL Nordheim«, »1. FC Sandau«, »Hansa Kliff«: what a club is called by, and its town. */
export function club(reading: Reading, i: number, out: Draft[]): void {
  const { tokens, bits } = reading;
  let k = i;
  // »VfB Rheinhausen«: letters that nothing else begins with need no town that a lexicon knows.
  const letters = /\p{Lu}.*\p{Lu}/u.test((tokens[i] as Token).text);
  const next = bits[i + 1] ?? 0;
  if (letters && upper(reading, i + 1) && tokens[i + 1]?.spaced === true && !nameWord(reading, i + 1))
    if ((next & Flag.PlaceNoun) !== 0 && tokens[i + 1]?.sentence === tokens[i]?.sentence) k++;
  while (k < i + 3 && nameWord(reading, k + 1) && tokens[k + 1]?.spaced === true) {
    if (tokens[k + 1]?.sentence !== tokens[i]?.sentence) break;
    if (k > i && ((bits[k] ?? 0) & (Flag.City | Flag.Place)) !== 0) break;
    k++;
  }
  // »Fortuna Müller«: a given name needs a town.
  const town = ((bits[k] ?? 0) & (Flag.City | Flag.Place)) !== 0;
  if (k === i || (((bits[i] ?? 0) & GIVEN) !== 0 && !town)) return;
  // »1. FC Sandau«
  const one = tokens[i - 1];
  const first = letters && one?.text === '1.' && one.sentence === tokens[i]?.sentence ? i - 1 : i;
  out.push(draft(reading, first, k + 1, 'organization', 0.85, 'club'));
}

/** A noun of the article's own language, which belongs to no foreign name. */
function common(reading: Reading, i: number): boolean {
  const bits = reading.bits[i] ?? 0;
  return (bits & (Flag.Noun | Flag.Compound | Flag.Function | Flag.Title | Flag.Calendar)) !== 0;
}
