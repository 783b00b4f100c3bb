// »in Ulm, Jena und Gera«: towns whose names people bear as well → a draft for each. Input: drafts; output:
// the same, but one person of two towns joined by »und« is two places. Nobody is called like that; pairs of other words
// (»Max und Moritz«) stay as they are.
import { Flag } from '../language/pack/names';
import type { Draft } from './draft';
import { draft } from './patterns';
import type { Reading } from './reading';

const WHERE = Flag.City | Flag.Place;

/** Takes such drafts apart, in order. */
export function apartTowns(reading: Reading, drafts: Draft[]): Draft[] {
  if (!drafts.some((d) => isPair(reading, d))) return drafts;
  return drafts.flatMap((d) =>
    isPair(reading, d)
      ? [
          draft(reading, d.first, d.first + 1, 'place', d.sure, d.rule),
          draft(reading, d.last - 1, d.last, 'place', d.sure, d.rule),
        ]
      : [d],
  );
}

function isPair({ tokens, bits, data }: Reading, d: Draft): boolean {
  if (d.type !== 'person' || d.last - d.first !== 3) return false;
  if (!data.small.isAnd(tokens[d.first + 1]?.norm ?? '')) return false;
  return ((bits[d.first] ?? 0) & WHERE) !== 0 && ((bits[d.last - 1] ?? 0) & WHERE) !== 0;
}
