// Names of bodies that hold small words: »Institut für Weltwirtschaft«, »Verein zur Förderung der Denkmalpflege«, »Bund der
// Steuerzahler«, »Institut der Universität Bern«. Input is a reading and the token of a kind of organisation, output the
// end of its name or the token itself. »ein Institut für …« is any institute and no name.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { nameWord } from './patterns';
import { Shape, type Reading } from './reading';

/** No name of a body goes on for longer, in tokens. */
const LONGEST = 11;

/** What a word must not be to be part of what a body is for. */
const OTHER =
  Flag.Title | Flag.OrgNoun | Flag.Organ | Flag.Calendar | Flag.Function | Flag.Male | Flag.Female;

function word(reading: Reading, i: number): Token | null {
  const token = reading.tokens[i];
  return token?.kind === 'word' && token.spaced ? token : null;
}

function upper(reading: Reading, i: number): boolean {
  return ((reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) === Shape.Upper;
}

/** The end of a body's name whose kind stands at `head`; `head + 1` where nothing belongs to it. */
export function bodyEnd(reading: Reading, head: number): number {
  const { data, tokens } = reading;
  const { small } = data;
  const norm = (tokens[head] as Token).norm;
  const bare = data.withoutGenitive(norm);
  const next = word(reading, head + 1);
  if (next === null || next.sentence !== tokens[head]?.sentence) return head + 1;
  let end = head + 1;
  if (small.isOwner(next.norm) && !next.text.startsWith(next.text.charAt(0).toUpperCase())) {
    end = owner(reading, head, bare);
    if (end === head + 1) return end;
  }
  const purpose = word(reading, end);
  if (purpose !== null && small.isPurpose(purpose.norm) && data.isBody(bare) && !anyBody(reading, head)) {
    const last = nouns(reading, end + 1, head + LONGEST);
    if (last > end + 1 && (!small.isContracted(purpose.norm) || isTask(reading, end + 1, last))) end = last;
  }
  return end;
}

/** »(Verein) zur Förderung der …«: what it does, and to what; »(die Partei) zum Symbol« and »(stellte dem Verein) zur Verfügung« end it. */
function isTask(reading: Reading, from: number, to: number): boolean {
  const { tokens, data } = reading;
  let k = from;
  while (k < to && !upper(reading, k)) k++;
  return k + 1 < to && data.small.isOwner(tokens[k + 1]?.norm ?? '');
}

/** »ein Institut«, »Institute«: not one of its own name. */
function anyBody(reading: Reading, head: number): boolean {
  const { data, tokens } = reading;
  let k = head - 1;
  while (k > head - 3 && tokens[k]?.kind === 'word' && data.small.isSmallAdjective(tokens[k]?.norm ?? ''))
    k--;
  const before = tokens[k]?.norm ?? '';
  return (
    data.isDeterminer(before) &&
    !data.small.isArticle(before) &&
    !data.small.isContracted(before) &&
    tokens[k]?.sentence === tokens[head]?.sentence
  );
}

/** »… der Universität Bern«, »… der Steuerzahler«, »… der Vereinten Nationen«. */
function owner(reading: Reading, head: number, kind: string): number {
  const { data, bits, tokens } = reading;
  let k = head + 2;
  // »… der Vereinten Nationen für …«: its owner is a name of its own and belongs to it only with a purpose behind it.
  let from = k;
  while (from < head + 4 && upper(reading, from) && data.isAdjective(tokens[from]?.text ?? '')) from++;
  // »Bundesverband der Deutschen Industrie«
  const plain = (bits[from] ?? 0) & (Flag.Noun | Flag.Compound | OTHER);
  if (data.isUnionOf(kind) && from > k && upper(reading, from) && (plain & UNOWNED) === 0 && plain !== 0)
    return from + 1;
  if (data.isBody(kind) && from > k && upper(reading, from)) {
    const purpose = word(reading, from + 1);
    return purpose !== null && data.small.isPurpose(purpose.norm) ? from + 1 : head + 1;
  }
  if (data.isSeated(tokens[k]?.norm ?? '') && upper(reading, k + 1) && word(reading, k + 1) !== null)
    return ((bits[k + 1] ?? 0) & (Flag.City | Flag.Place)) !== 0 ? k + 2 : head + 1;
  const gathering = data.bodies.isGathering(kind);
  if (!gathering && !data.isUnionOf(kind)) return head + 1;
  while (k < head + 4 && !upper(reading, k) && data.small.isSmallAdjective(tokens[k]?.norm ?? '')) k++;
  const b = bits[k] ?? 0;
  const common = (b & (Flag.Noun | Flag.Compound)) !== 0 && (b & (OTHER & ~Flag.Title)) === 0;
  // »Rat der Stadt« is none, »Forum der Geiselfamilien« is one: several come together.
  const several = data.small.isGenitivePlural(tokens[head + 1]?.norm ?? '') && (b & Flag.Derived) === 0;
  if (several && data.isUnionOf(kind) && !common) return peoples(reading, k, head + 1);
  if (gathering && !data.isUnionOf(kind) && !(several && /(?:[^u]n|er)$/u.test(tokens[k]?.norm ?? '')))
    return head + 1;
  return upper(reading, k) && common && !data.isPlaceKind(tokens[k]?.norm ?? '') ? k + 1 : head + 1;
}

/** »des Deutschen Handwerks« is no work of its own. */
const UNOWNED = OTHER & ~Flag.OrgNoun;
const NO_PEOPLE = OTHER | Flag.Derived | Flag.Org | Flag.Place | Flag.City;

/** The end of »Ex-Muslime« behind »Zentralrat der«: people whom no dictionary has; else `none`. */
function peoples(reading: Reading, i: number, none: number): number {
  const text = word(reading, i)?.text ?? '';
  const are = upper(reading, i) && ((reading.bits[i] ?? 0) & NO_PEOPLE) === 0;
  return are && /\p{Ll}(?:[^uw]n|i|a|e|er)$/u.test(text) ? i + 1 : none;
}

/** The end of »Bildung und Forschung«, »bedrohte Völker«, »Förderung der Denkmalpflege« from `i`; `i` where there is none. */
function nouns(reading: Reading, i: number, limit: number): number {
  const { data, tokens } = reading;
  const { small } = data;
  const from = i;
  let end = from;
  let k = from;
  while (k < limit && k < tokens.length) {
    let n = k;
    while (n < limit && word(reading, n) !== null && adjective(reading, n)) n++;
    if (n === k + 1 && isField(reading, k)) {
      end = n;
      break;
    }
    if (word(reading, n) === null || !upper(reading, n) || !common(reading, n, end > from)) break;
    end = n + 1;
    while (end < limit && word(reading, end) !== null && upper(reading, end) && common(reading, end, true))
      end++;
    const link = tokens[end];
    if (link === undefined) break;
    if (small.isAnd(link.norm) || link.text === ',') {
      // »…, Energie und Klima«: a list goes on only to an »und« of nouns.
      if (link.text === ',' && !listGoesOn(reading, end + 1)) break;
      k = end + 1;
    } else if (small.isOwner(link.norm) && !upper(reading, end)) k = end + 1;
    else break;
  }
  return end;
}

/** »… für Arbeit und Soziales«, »für Inneres«: the adjective stands for the noun; »für Altes und Neues Testament« goes on. */
function isField({ tokens, data, shape }: Reading, i: number): boolean {
  const next = tokens[i + 1];
  const capital = ((shape[i] ?? 0) & Shape.Upper) !== 0;
  if (!capital || !/\p{Ll}{2}es$/u.test(tokens[i]?.text ?? '')) return false;
  return next === undefined || (((shape[i + 1] ?? 0) & Shape.Upper) === 0 && !data.small.isAnd(next.norm));
}

function adjective(reading: Reading, i: number): boolean {
  const token = reading.tokens[i] as Token;
  return upper(reading, i)
    ? reading.data.isAdjective(token.text)
    : reading.data.small.isSmallAdjective(token.norm);
}

function common(reading: Reading, i: number, further: boolean): boolean {
  const bits = reading.bits[i] ?? 0;
  const noun = (bits & (Flag.Noun | Flag.Compound)) !== 0;
  if ((bits & (Flag.Function | Flag.Calendar)) !== 0) return false;
  if (further && (bits & (Flag.OrgNoun | Flag.Organ | Flag.Title)) !== 0) return false;
  return noun && !(further && nameWord(reading, i));
}

function listGoesOn(reading: Reading, i: number): boolean {
  if (!upper(reading, i) || !common(reading, i, true)) return false;
  const next = reading.tokens[i + 1];
  return next !== undefined && (reading.data.small.isAnd(next.norm) || next.text === ',');
}
