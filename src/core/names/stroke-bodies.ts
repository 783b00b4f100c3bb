// »die CDU/CSU-Bundestagsfraktion«: a body of two parties, found as two. Input: drafts in order; output: one draft for each
// such body. A stroke between other names (»dpa/AFP«, »Berlin/Bonn«) still parts them.
import { lastOf } from '../base/item-at';
import { copyOf, type Draft } from './draft';
import type { Reading } from './reading';

/** An abbreviation, and one before its hyphen. */
const LETTERS = /^\p{Lu}{2,6}$/u;
const COMPOUND = /^\p{Lu}{2,6}-\p{Lu}\p{Ll}/u;

export function joinOverStrokes({ tokens }: Reading, drafts: Draft[]): Draft[] {
  if (!drafts.some((d) => d.type === 'organization' && tokens[d.last]?.text === '/')) return drafts;
  const out: Draft[] = [];
  for (const d of drafts) {
    const before = lastOf(out);
    if (
      before?.type === 'organization' &&
      before.last + 1 === d.first &&
      d.type === 'organization' &&
      tokens[before.last]?.text === '/' &&
      !tokens[before.last]?.spaced &&
      LETTERS.test(tokens[before.last - 1]!.text) &&
      COMPOUND.test(tokens[d.first]!.text)
    ) {
      const whole = copyOf(before);
      whole.last = d.last;
      whole.end = d.end;
      whole.known = undefined;
      whole.base = undefined;
      out[out.length - 1] = whole;
    } else out.push(d);
  }
  return out;
}
