// Articles with the same text, over a changing set, compared with looking at all of them: with what two share, what a few
// share, and what so many share that only neighbours count.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LiveCopies } from '../../../src/core/index/live-copies';
import type { JoinArticle } from '../../../src/core/resolution/join';
import { findCopies } from '../../../src/core/resolution/same-text';

/** So many words, other ones for another number. */
const words = (n: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `wort${n}x${i}`).join(' ');

/**
 * A third has a text with others, a third a paragraph, the rest nothing; and all of them a line. Other wordings have half of
 * that, the text of another, or hardly anything.
 */
function article(n: number, wording = 0): JoinArticle {
  const own =
    n % 3 === 0 ? words(n % 2, 60) : n % 3 === 1 ? `${words(7, 30)} ${words(100 + n, 25)}` : words(n, 60);
  const [half, other] = [`${own.slice(0, own.length / 2)} ${words(n, 9)}`, words(n % 2, 55)];
  const text = wording === 3 ? 'kurz' : `${[own, half, other][wording]} ${words(9, 12)}`;
  const facts = {
    id: `${n}.md`,
    published: n % 5 === 0 ? null : { value: `2024-01-${10 + (n % 9)}` },
    paragraphs: [{ number: 1, span: [0, text.length], role: 'text' }],
    boilerplate: [],
  } as unknown as JoinArticle['facts'];
  return { facts, text: ([from, to]) => text.slice(from, to) };
}

describe('copies over a changing set of articles', () => {
  it('are those that looking at all articles finds, also where a line stands in very many', () => {
    const all = Array.from({ length: 40 }, (_, n) => article(n));
    const step = fc.array(fc.nat({ max: all.length - 1 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const live = new LiveCopies();
        const held = new Set<JoinArticle>();
        for (const list of steps) {
          // Whoever is there goes, whoever is not comes.
          const now = [...new Set(list)].map((n) => all[n] as JoinArticle);
          const put = now.filter((a) => !held.has(a));
          const removed = now.filter((a) => held.has(a));
          for (const a of put) held.add(a);
          for (const a of removed) held.delete(a);
          live.update(
            put,
            removed.map((a) => a.facts.id),
          );
          const expected = findCopies([...held]);
          for (const { facts } of held) assert.deepEqual(live.copyOf(facts.id), expected.get(facts.id));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are so too while articles are worded anew', () => {
    const put = fc.record({ n: fc.nat({ max: 39 }), wording: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(fc.array(put, { minLength: 1, maxLength: 12 }), { maxLength: 8 }), (steps) => {
        const live = new LiveCopies();
        const held = new Map(Array.from({ length: 40 }, (_, n) => [n, article(n)]));
        live.update([...held.values()], []);
        const told = new Map([...held.values()].map(({ facts }) => [facts.id, live.copyOf(facts.id)]));
        for (const list of steps) {
          const now = new Map(list.map(({ n, wording }) => [n, article(n, wording)]));
          for (const [n, other] of now) held.set(n, other);
          const changed = live.update([...now.values()], []);
          const expected = findCopies([...held.values()]);
          for (const { facts } of held.values()) {
            assert.deepEqual(live.copyOf(facts.id), expected.get(facts.id));
            if (!changed.has(facts.id)) assert.deepEqual(told.get(facts.id), expected.get(facts.id));
            told.set(facts.id, expected.get(facts.id));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
