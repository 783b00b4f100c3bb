// Tokens of one block → where sentences end. A stop ends a sentence unless it belongs to an ordinal, an abbreviation or
// a quotation that goes on (»…!«, sagte sie); marks and brackets that close right behind it stay with it. Decides by
// the neighbouring tokens alone; headings end with their block, so they need no stop.
import { startsUpper } from '../base/chars';
import type { ArticlePack } from '../language/pack/article';
import type { RawToken } from './tokens';

const CLOSING = new Set('“”"»«‘’›‹\')]'.split(''));
const OPENING = new Set('„“"»«‚‘›‹\'(['.split(''));
const DASHES = new Set('–—-'.split(''));
const ROMAN = /^[IVXLC]{1,6}$/;

function isStop(token: RawToken): boolean {
  if (token.kind !== 'punct') return false;
  const c = token.text.charCodeAt(0);
  return c === 46 || c === 33 || c === 63 || c === 0x2026;
}

/** Whether the dot at `at` marks an ordinal (»am 3. Mai«, »Friedrich II. von …«); `next` is the token behind it. */
function isOrdinal(
  tokens: readonly RawToken[],
  at: number,
  first: number,
  next: RawToken,
  pack: ArticlePack,
): boolean {
  const number = tokens[at - 1];
  if (at - 1 < first || !number || (tokens[at] as RawToken).spaced || !pack.ordinalDot) return false;
  const roman = number.kind === 'word' && ROMAN.test(number.text);
  if (!roman && (number.kind !== 'number' || number.text.includes(','))) return false;
  if (next.kind === 'number') return number.text.length < 4;
  if (next.kind !== 'word') return false;
  if (pack.months.has(next.norm)) return number.text.length < 3;
  if (pack.starters.has(next.norm)) return false;
  const before = at - 2 >= first ? tokens[at - 2] : undefined;
  if (roman) return before !== undefined && startsUpper(before.text) && !pack.starters.has(next.norm);
  if (number.text.length >= 4 || number.text.includes('.')) return false;
  if (!before || before.kind !== 'word') return true;
  if (pack.beforeOrdinal.has(before.norm)) return true;
  return number.text.length < 3 && !startsUpper(before.text);
}

/**
 * Token indexes at which a new sentence begins, `first` included, for the tokens `[first, last)` of one block.
 * `breaks` are offsets of line ends at which a sentence ends in any case.
 */
export function sentenceStarts(
  tokens: readonly RawToken[],
  first: number,
  last: number,
  pack: ArticlePack,
  breaks: readonly number[],
): number[] {
  const starts: number[] = [];
  if (first >= last) return starts;
  starts.push(first);
  let nextBreak = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as RawToken;
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= token.start) {
      nextBreak++;
      if (starts[starts.length - 1] !== i) starts.push(i);
    }
    const stop = isStop(token);
    const abbreviation =
      !stop && token.kind === 'word' && token.text.charCodeAt(token.text.length - 1) === 46;
    if (!stop && !abbreviation) continue;
    let j = i + 1;
    let quoted = false;
    while (j < last) {
      const t = tokens[j] as RawToken;
      if (t.spaced || !(isStop(t) || CLOSING.has(t.text))) break;
      if (t.kind === 'quote') {
        // An opening mark without its blank: »kam.“Ich«.
        const after = tokens[j + 1];
        if (
          t.text !== '"' &&
          t.text !== "'" &&
          after &&
          j + 1 < last &&
          !after.spaced &&
          after.kind === 'word'
        )
          break;
        quoted = true;
      }
      j++;
    }
    if (j >= last) {
      i = j - 1;
      continue;
    }
    if (endsHere(tokens, i, j, first, last, abbreviation, quoted, pack)) {
      if (starts[starts.length - 1] !== j) starts.push(j);
    }
    i = j - 1;
  }
  return starts;
}

function endsHere(
  tokens: readonly RawToken[],
  at: number,
  next: number,
  first: number,
  last: number,
  abbreviation: boolean,
  quoted: boolean,
  pack: ArticlePack,
): boolean {
  const token = tokens[at] as RawToken;
  let follower = tokens[next] as RawToken;
  let k = next;
  let opened = false;
  while (k < last && (OPENING.has(follower.text) || DASHES.has(follower.text))) {
    if (!DASHES.has(follower.text)) opened = true;
    k++;
    follower = (k < last ? tokens[k] : tokens[next]) as RawToken;
  }
  if (k >= last) return false;
  const upper = follower.kind === 'word' && startsUpper(follower.text);
  if (abbreviation) {
    if (pack.abbreviations.get(token.norm) === 'inner') return false;
    if (token.norm === 'b.' && tokens[at - 1]?.norm === 'z.') return false;
    return upper && pack.starters.has(follower.norm);
  }
  if (follower.kind === 'punct' && !opened) return false;
  if (follower.kind === 'word' && !upper) {
    // »sagt er. „und …«: a quotation may begin anywhere; everything else goes on.
    return opened && (tokens[next] as RawToken).kind === 'quote' && token.text === '.' && !quoted;
  }
  if (!(tokens[next] as RawToken).spaced && !quoted) {
    // The blank is missing: »… kam.Der Minister …«.
    const before = tokens[at - 1];
    if (!upper || follower.text.length < 2 || !before || before.kind !== 'word' || before.text.length < 3)
      return false;
  }
  if (token.text.length > 1 || token.text === '…') {
    if (token.text.charCodeAt(0) !== 46 && token.text !== '…') return true;
    return opened || quoted || (upper && pack.starters.has(follower.norm));
  }
  if (token.text === '.' && at + 1 === next && isOrdinal(tokens, at, first, tokens[next] as RawToken, pack))
    return false;
  return true;
}
