// Sentences and quotation marks → units and their segments. A unit is a sentence, or several that one quotation
// holds together, so that »„A. B.“, sagte X.« is read as a whole. A segment is what stands between commas, colons,
// dashes and independent quotations. A quotation inside a clause (»den „Schritt“«) is no segment of its own.
import { noPlaces } from '../base/slab';
import { startsUpper } from '../base/chars';
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import { is, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import type { QuotePair } from './quotes';

export interface Segment {
  /** Token indexes `[first, last)`, delimiters not included. */
  readonly first: number;
  readonly last: number;
  /** The quotation that this segment is, marks included. */
  readonly quote: QuotePair | null;
  /** The delimiter before it: `,` `;` `:` `-` `"` (a quotation ends or begins without comma) or empty. */
  readonly before: string;
  readonly opener: 'that' | 'sub' | 'rel' | 'wh' | 'as' | null;
  /** First and last finite verb known, or -1. */
  readonly finite: number;
  readonly lastFinite: number;
  /** Ends in an infinitive with »zu« (`to`). */
  readonly infinitive: boolean;
}

export interface Unit {
  readonly first: number;
  /** After the last token. */
  readonly last: number;
  /** After the last token that is not final punctuation. */
  readonly end: number;
  readonly paragraph: number;
  readonly segments: readonly Segment[];
  /** For each token from `first` on the index of its segment, -1 for delimiters. */
  readonly segmentAt: Int32Array;
}

/** Beyond this many segments or unquoted tokens a unit is no prose (tables, lists, hostile input) and is left alone. */
const MAX_SEGMENTS = 160;
const MAX_TOKENS = 700;

const FINAL = new Set(['.', '!', '?', '…', '...']);
const BREAKS = new Set([',', ';', ':']);

function wordsIn(lexis: Lexis, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n < 9; i++) if (lexis.tokens[i]?.kind === 'word') n++;
  return n;
}

/** »12:30«, »3:1«. */
function betweenDigits(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return tokens[i - 1]?.kind === 'number' && after?.kind === 'number' && !after.spaced;
}

/** Whether a pair stands on its own (after a colon, before », sagte X«, as a sentence), not inside a clause. */
function independent(lexis: Lexis, pair: QuotePair, first: number, last: number): boolean {
  const { tokens } = lexis;
  const words = wordsIn(lexis, pair.open, pair.close);
  if (words === 0) return false;
  const before = pair.open > first ? (tokens[pair.open - 1] as Token).text : '';
  const after = pair.close + 1 < last ? (tokens[pair.close + 1] as Token).text : '';
  const opens =
    before === '' ||
    before === ':' ||
    before === ',' ||
    before === '–' ||
    before === '-' ||
    FINAL.has(before);
  const closes =
    after === '' || after === ',' || after === '–' || after === '-' || FINAL.has(after) || after === ';';
  if (
    opens &&
    words > 2 &&
    lexis.cues[pair.close + 1]?.some((r) => r.form === 'finite') &&
    pair.close + 1 < last
  )
    return true;
  if (opens && words > 1 && tokens[pair.close - 1]?.text === ',') return true;
  if (opens && closes) return words > 1 || before === ':' || before === '';
  const inner = tokens[pair.close - 1] as Token;
  // »darunter seien „viele Frauen.“«: a small letter goes on with the clause.
  const goesOn = !opens && !startsUpper(tokens[pair.open + 1]?.text ?? '');
  return words > 3 && (FINAL.has(inner.text) || before === ':') && (opens || closes) && !goesOn;
}

/** »„Wir warten ab, sagte Vera Lind.«: a mark that was never closed ends before the frame. */
export function endAtFrames(lexis: Lexis, pairs: readonly QuotePair[]): readonly QuotePair[] {
  if (pairs.every((p) => p.closed)) return pairs;
  return pairs.map((pair) => {
    if (pair.closed) return pair;
    for (let i = pair.open + 2; i + 1 < pair.close; i++) {
      if ((lexis.tokens[i] as Token).text !== ',') continue;
      const said = lexis.cues[i + 1]?.some((r) => r.form === 'finite' && r.verb.medium === 'speech');
      if (said && phraseAt(lexis, i + 2, pair.close, { allPrepositions: false, apposition: false }))
        return { ...pair, close: i - 1 };
    }
    return pair;
  });
}

/** Splits the article into units. */
export function readUnits(lexis: Lexis, pairs: readonly QuotePair[]): Unit[] {
  const { tokens, article } = lexis;
  const outer = pairs.filter((p) => p.depth === 0);
  const units: Unit[] = [];
  let q = 0;
  let s = 0;
  const { heads } = lexis;
  while (s < article.sentences.length) {
    const sentence = article.sentences[s] as (typeof article.sentences)[number];
    const first = sentence.first;
    let last = sentence.last;
    const mine: QuotePair[] = [];
    while (q < outer.length && (outer[q] as QuotePair).open < last) {
      const pair = outer[q++] as QuotePair;
      if (pair.open < first) continue;
      mine.push(pair);
      while (pair.close >= last && s + 1 < article.sentences.length) {
        s++;
        last = (article.sentences[s] as (typeof article.sentences)[number]).last;
      }
    }
    s++;
    // A quotation that ends its sentence also ends the unit, unless a comma or a small letter goes on.
    let from = first;
    let bag: QuotePair[] = [];
    for (const pair of mine) {
      bag.push(pair);
      const inner = tokens[pair.close - 1];
      const next = tokens[pair.close + 1];
      if (!inner || !next || pair.close + 1 >= last || pair.open < from) continue;
      const ends =
        FINAL.has(inner.text) &&
        next.kind === 'word' &&
        next.text.charAt(0) !== next.text.charAt(0).toLowerCase();
      const starts = next.kind === 'quote' && FINAL.has(inner.text);
      if (ends || starts) {
        units.push(readUnit(lexis, from, pair.close + 1, bag, sentence.paragraph, heads));
        from = pair.close + 1;
        bag = [];
      }
    }
    units.push(readUnit(lexis, from, last, bag, sentence.paragraph, heads));
  }
  return units;
}

function readUnit(
  lexis: Lexis,
  start: number,
  last: number,
  pairs: readonly QuotePair[],
  paragraph: number,
  heads: ReadonlyMap<number, number>,
): Unit {
  const { tokens } = lexis;
  const first = heads.get(start) ?? start;
  let end = last;
  while (end > first && FINAL.has((tokens[end - 1] as Token).text)) end--;
  const segments: Segment[] = [];
  const quotes = pairs.filter((p) => p.open >= first && independent(lexis, p, first, last));
  let q = 0;
  let from = first;
  let before = '';
  const flush = (to: number, delimiter: string): void => {
    if (to > from) segments.push(segment(lexis, from, to, before));
    before = delimiter;
  };
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    const quote = quotes[q];
    if (quote && quote.open === i) {
      flush(i, from === i ? before : '"');
      segments.push({
        first: i,
        last: Math.min(quote.close + 1, last),
        quote,
        before: before || '',
        opener: null,
        finite: -1,
        lastFinite: -1,
        infinitive: false,
      });
      i = quote.close;
      from = i + 1;
      before = '"';
      q++;
      while (q < quotes.length && (quotes[q] as QuotePair).open <= i) q++;
      continue;
    }
    const inside = lexis.quoted[i] as number;
    if (
      inside > i &&
      inside <= end + 1 &&
      token.kind === 'quote' &&
      !startsUpper(tokens[i + 1]?.text ?? '')
    ) {
      // Commas between marks inside a clause part nothing of the clause around them.
      i = inside - 1;
      continue;
    }
    if (BREAKS.has(token.text) && !betweenDigits(tokens, i)) {
      flush(i, token.text);
      from = i + 1;
    } else if ((token.text === '–' || token.text === '—' || token.text === '-') && token.spaced) {
      flush(i, '-');
      from = i + 1;
    } else if (token.text === '(') {
      let k = i + 1;
      while (k < end && k < i + 25 && (tokens[k] as Token).text !== ')') k++;
      if (tokens[k]?.text === ')' && k < end) i = k;
    }
  }
  flush(end, '');
  const unquoted = segments.reduce((n, x) => n + (x.quote ? 0 : x.last - x.first), 0);
  if (segments.length > MAX_SEGMENTS || unquoted > MAX_TOKENS) segments.length = 0;
  const segmentAt = noPlaces(last - first);
  segments.forEach((x, n) => segmentAt.fill(n, x.first - first, x.last - first));
  return { first, last, end, paragraph, segments, segmentAt };
}

function segment(lexis: Lexis, first: number, last: number, before: string): Segment {
  const { tokens, pack } = lexis;
  let finite = -1;
  let lastFinite = -1;
  let firstMaybe = -1;
  let lastMaybe = -1;
  let depth = 0;
  let marked = -1;
  let markedFinite = -1;
  let lastMarkedFinite = -1;
  for (let i = first; i < last; i++) {
    if ((lexis.marked[i] as number) <= last) marked = Math.max(marked, lexis.marked[i] as number);
    const text = (tokens[i] as Token).text;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    if (depth > 0) continue;
    const bare =
      is(lexis, i, W.auxInf) && ((i === last - 1 && finite >= 0) || (i > first && is(lexis, i - 1, W.to)));
    if (is(lexis, i, W.finite) && !bare) {
      if (i < marked) {
        if (markedFinite < 0) markedFinite = i;
        lastMarkedFinite = i;
        continue;
      }
      if (finite < 0) finite = i;
      lastFinite = i;
    } else if (is(lexis, i, W.maybe) && !is(lexis, i - 1, W.to)) {
      if (firstMaybe < 0) firstMaybe = i;
      lastMaybe = i;
    }
  }
  // »Als „verpasste Gelegenheit“ wertete X …«: words in marks are the clause's verb only where it has no other.
  if (finite < 0) {
    finite = markedFinite;
    lastFinite = lastMarkedFinite;
  }
  let k = first;
  while (k < last && is(lexis, k, W.conj) && k < first + 1) k++;
  // »so dass« tells a consequence, not what somebody says.
  const consequence = pack.so.has(tokens[k]?.norm ?? '') && is(lexis, k + 1, W.that);
  if (k + 1 < last && is(lexis, k, W.adv) && is(lexis, k + 1, W.that | W.sub)) k++;
  const norm = tokens[k]?.norm ?? '';
  const relative =
    before === ',' && (is(lexis, k, W.rel) || (is(lexis, k, W.prep) && is(lexis, k + 1, W.rel)));
  const dependent = relative || is(lexis, k, W.sub | W.that | W.wh) || pack.as.has(norm);
  // »X bezweifelt den Plan und fordert …«: of two verbs joined the first may be a form that is not always finite.
  if (
    pack.verbFinal &&
    !dependent &&
    firstMaybe > first &&
    firstMaybe < finite &&
    is(lexis, finite - 1, W.conj) &&
    isPhrase(lexis, first, firstMaybe)
  ) {
    finite = firstMaybe;
    lexis.bits[firstMaybe] = (lexis.bits[firstMaybe] as number) | W.finite;
  }
  if (finite < 0 && firstMaybe >= 0 && pack.verbFinal) {
    // »…, die gestern sagen«: at the end of a dependent clause; else the first word that could be one, but not a
    // lone participle.
    const pick = dependent && pack.verbFinal ? lastMaybe : firstMaybe;
    const nonFinite =
      (!dependent && pick === last - 1 && is(lexis, pick, W.participle) && !lexis.cues[pick]) ||
      is(lexis, last - 2, W.to) ||
      is(lexis, pick + 1, W.auxInf | W.to | W.participle) ||
      tokens[pick + 1]?.norm === 'sein';
    if (!nonFinite && (dependent || is(lexis, pick, W.infinitive) || lexis.cues[pick] || pick > first + 1)) {
      finite = pick;
      lastFinite = pick;
      lexis.bits[pick] = (lexis.bits[pick] as number) | W.finite;
    }
  }
  const final = lastFinite >= 0 && lastFinite >= last - 1;
  const late = final || finite < 0 || !pack.verbFinal;
  const infinitive =
    last - first > 1 &&
    ((is(lexis, last - 2, W.to) && tokens[last - 1]?.kind === 'word') ||
      isJoinedInfinitive(tokens[last - 1]?.norm ?? '', lexis));
  let opener: Segment['opener'] = null;
  if (consequence) opener = 'sub';
  else if (is(lexis, k, W.that)) opener = 'that';
  else if (pack.as.has(norm) && k + 1 < last && late) opener = 'as';
  else if (is(lexis, k, W.sub) && (!is(lexis, k, W.prep | W.adv) ? late : final)) opener = 'sub';
  else if (
    relative &&
    !(final && isReported(lexis, k, lastFinite)) &&
    (!pack.verbFinal || final || (finite < 0 && last - k > 3 && !infinitive && !isPhrase(lexis, k, last)))
  )
    opener = 'rel';
  else if (is(lexis, k, W.wh) && late) opener = 'wh';
  return { first, last, quote: null, before, opener, finite, lastFinite, infinitive };
}

/** »…, der Zug komme«: a determiner, its noun and a subjunctive, no relative clause. */
function isReported(lexis: Lexis, first: number, finite: number): boolean {
  return is(lexis, finite, W.konj1) && finite > first + 1 && isPhrase(lexis, first, finite);
}

/** Whether a noun phrase fills the range: an apposition, no relative clause. */
function isPhrase(lexis: Lexis, first: number, last: number): boolean {
  return phraseAt(lexis, first, last, { allPrepositions: true, apposition: false })?.last === last;
}

/** »bekanntzugeben«, »aufzunehmen«: the particle of the infinitive inside the word. */
function isJoinedInfinitive(norm: string, lexis: Lexis): boolean {
  if (!lexis.pack.verbFinal || !norm.endsWith('n')) return false;
  const at = norm.indexOf('zu', 2);
  return at >= 2 && at <= 9 && norm.length - at > 5 && !is(lexis, 0, 0);
}
