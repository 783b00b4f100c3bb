// The place of a report at its head: »KYIV, Ukraine (AP) –«, »NAIROBI, January 3«, »KIEW (AFP)«, as the reader of the article
// has seen it, or in capitals at the start of a paragraph. Input is a reading, output drafts of places.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { draft } from './patterns';
import { Shape, type Reading } from './reading';

function upper(reading: Reading, i: number): boolean {
  return ((reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) === Shape.Upper;
}

/** The places that the reader of the article has seen at its head: »KYIV, Ukraine (AP) –«, »BRÜSSEL/KIEW taz |«. */
export function placesOfReport(reading: Reading, out: Draft[]): void {
  let i = 0;
  for (const { span } of reading.article.places ?? []) {
    if (span === undefined) continue;
    while (i < reading.tokens.length && (reading.tokens[i] as Token).start < span[0]) i++;
    let k = i;
    while (k < reading.tokens.length && (reading.tokens[k] as Token).end <= span[1]) k++;
    // »Sanaa (Jemen«: a town and its country are two.
    for (let from = i; from < k; from++) {
      let to = from;
      while (to < k && reading.tokens[to]?.kind === 'word') to++;
      if (to > from) out.push(draft(reading, from, to, 'place', 0.9, 'dateline'));
      from = to;
    }
    i = k;
  }
}

/** »NAIROBI, January 3«, »KIEW (AFP)«: the place of a report, in capitals at the start of a paragraph. */
export function dateline(reading: Reading, i: number, out: Draft[]): void {
  const token = reading.tokens[i] as Token;
  const sentence = reading.article.sentences[token.sentence];
  if (sentence === undefined || sentence.first !== i || token.text.length < 4) return;
  let k = i + 1;
  while (
    ((reading.shape[k] ?? 0) & Shape.Caps) !== 0 &&
    k < i + 3 &&
    (reading.tokens[k] as Token).text.length > 2
  )
    k++;
  const next = reading.tokens[k];
  const after = reading.tokens[k + 1];
  const dated =
    next?.text === ',' && (((reading.bits[k + 1] ?? 0) & Flag.Calendar) !== 0 || after?.kind === 'number');
  // `NAIROBI, Kenya —`, `FORT PIERCE, Fla. —`
  let dash = k + 1;
  while (dash < k + 4 && (upper(reading, dash) || tokens(reading, dash) === '.')) dash++;
  const land = next?.text === ',' && dash > k + 1 && /^[—–-]$/u.test(tokens(reading, dash));
  const signed = next?.text === '(' && ((reading.shape[k + 1] ?? 0) & Shape.Word) !== 0;
  if (dated || signed || land || next?.text === '—' || next?.text === '–')
    out.push(draft(reading, i, k, 'place', 0.9, 'dateline'));
}

function tokens(reading: Reading, i: number): string {
  return reading.tokens[i]?.text ?? '';
}
