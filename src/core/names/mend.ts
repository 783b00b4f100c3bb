// Drafts whose bounds are wrong → drafts with better ones: titles are taken off persons, names of persons grow over the
// name words beside them, quotation marks and brackets stay outside, an organisation lets go of a city adjective before a
// name of its own. It changes bounds only; types come from elsewhere.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { nameWord } from './patterns';
import { Shape, type Reading } from './reading';

/** Drafts, sorted and without overlaps → the same, mended. */
export function mend(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const d of drafts) taken.fill(1, d.first, d.last);
  const out: Draft[] = [];
  for (const draft of drafts) {
    const d = { ...draft };
    trim(reading, d);
    if (d.first >= d.last) continue;
    if (d.type === 'person') stripTitles(reading, d);
    if (d.type === 'person' || d.rule === 'tagger') grow(reading, d, taken);
    const last = out[out.length - 1];
    // »Mohammed Resa« »Ali Samani«: one person, if nothing stands between.
    if (
      last !== undefined &&
      last.type === 'person' &&
      d.type === 'person' &&
      last.last === d.first &&
      joined(reading, d.first) &&
      !genitive(reading, last)
    ) {
      last.last = d.last;
      last.end = d.end;
      continue;
    }
    if (last !== undefined && last.end > d.start) continue;
    out.push(d);
  }
  return out;
}

function place(reading: Reading, d: Draft): void {
  const a = reading.tokens[d.first] as Token;
  const z = reading.tokens[d.last - 1] as Token;
  d.start = a.start;
  d.end = z.end;
}

/** Punctuation at the edges. */
function trim(reading: Reading, d: Draft): void {
  if (d.known !== undefined) return;
  const { tokens } = reading;
  const before = d.last - d.first;
  while (d.first < d.last && edge(tokens[d.first] as Token, true)) d.first++;
  while (d.last > d.first && edge(tokens[d.last - 1] as Token, false)) d.last--;
  if (d.last - d.first !== before && d.first < d.last) place(reading, d);
}

function edge(token: Token, left: boolean): boolean {
  return (
    token.kind === 'quote' ||
    (token.kind === 'punct' && !(left && token.text === '.') && token.text !== '.') ||
    (left && token.text === '.') ||
    token.text === ';' ||
    token.text === ','
  );
}

function stripTitles(reading: Reading, d: Draft): void {
  const { bits, tokens } = reading;
  let moved = false;
  while (d.last - d.first > 1) {
    const b = bits[d.first] ?? 0;
    const text = (tokens[d.first] as Token).text;
    const title =
      (b & Flag.Title) !== 0 && ((b & (Flag.Male | Flag.Female)) === 0 || /^(?:Dr|Herr|Frau)/.test(text));
    if (!title && text !== '.') break;
    d.first++;
    moved = true;
  }
  if (moved) place(reading, d);
}

function joined(reading: Reading, i: number): boolean {
  return (
    (reading.tokens[i] as Token).spaced && reading.tokens[i]?.sentence === reading.tokens[i - 1]?.sentence
  );
}

/** Whether a name already ends in a genitive s that the article shows to be one. */
function genitive(reading: Reading, d: Draft): boolean {
  return ((reading.bits[d.last - 1] ?? 0) & Flag.Inflected) !== 0;
}

/** Over free name words behind and before it. */
function grow(reading: Reading, d: Draft, taken: Uint8Array): void {
  const { tokens, shape, bits } = reading;
  const z0 = d.last;
  const a0 = d.first;
  while (d.last < tokens.length && d.last < z0 + 3 && taken[d.last] === 0) {
    let k = d.last;
    if (
      ((bits[k] ?? 0) & Flag.Particle) !== 0 &&
      ((shape[k] ?? 0) & Shape.Upper) === 0 &&
      d.type === 'person' &&
      PERSONAL.has((tokens[k] as Token).norm)
    )
      k++;
    if (
      !nameWord(reading, k) ||
      taken[k] === 1 ||
      !joined(reading, k) ||
      (k > d.last && !joined(reading, d.last))
    )
      break;
    if (((bits[d.last - 1] ?? 0) & Flag.Inflected) !== 0) break;
    if (d.type !== 'person' && ((bits[k] ?? 0) & (Flag.Male | Flag.Female | Flag.Place)) !== 0) break;
    taken.fill(1, d.last, k + 1);
    d.last = k + 1;
  }
  if (d.type === 'person') {
    while (d.first > 0 && d.first > a0 - 3) {
      const k = d.first - 1;
      if (taken[k] === 1 || !joined(reading, d.first)) break;
      const b = bits[k] ?? 0;
      const small = ((shape[k] ?? 0) & Shape.Upper) === 0;
      if (small || !nameWord(reading, k) || (b & (Flag.Place | Flag.Org | Flag.Inflected)) !== 0) break;
      if (((shape[k] ?? 0) & Shape.Initial) !== 0 && (b & (Flag.Male | Flag.Female)) === 0) break;
      taken[k] = 1;
      d.first = k;
    }
  }
  if (d.first !== a0 || d.last !== z0) place(reading, d);
}

const PERSONAL = new Set([
  'von',
  'van',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'bin',
  'ibn',
  'ben',
  'abu',
  'ten',
  'ter',
  'af',
  'al',
  'el',
]);
