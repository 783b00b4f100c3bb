// Laws of the grammar room: ranges lie in their sentence, verbs in their clause, every token has a clause; nothing throws.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, type Parsed } from '../../support/grammar';

function holds({ article, grammar }: Parsed): void {
  const { clauses, phrases, clauseOf, phraseOf } = grammar;
  assert.equal(clauseOf.length, article.tokens.length);
  assert.equal(phraseOf.length, article.tokens.length);
  article.tokens.forEach((t, i) => {
    const clause = clauses[clauseOf[i] as number];
    assert.ok(clause && clause.sentence === t.sentence);
    const p = phraseOf[i] as number;
    if (p >= 0) assert.ok((phrases[p]?.first ?? 0) <= i && i < (phrases[p]?.last ?? 0));
  });
  for (const c of clauses) {
    const s = article.sentences[c.sentence];
    assert.ok(s && c.first >= s.first && c.last <= s.last && c.first < c.last);
    assert.equal(c.span[0], article.tokens[c.first]?.start);
    assert.equal(c.span[1], article.tokens[c.last - 1]?.end);
    for (const [a, b] of c.holes) assert.ok(a > c.first && b < c.last && a < b);
    if (c.parent !== null) assert.equal(clauses[c.parent]?.sentence, c.sentence);
    if (c.verb) {
      assert.ok(c.verb.tokens.length > 0 && c.verb.tokens.includes(c.verb.main) && c.verb.lemma !== '');
      for (const t of c.verb.tokens) assert.ok(t >= s.first && t < s.last);
      assert.deepEqual(
        [...c.verb.tokens].sort((a, b) => a - b),
        c.verb.tokens,
      );
    }
  }
  phrases.forEach((p, k) => {
    const s = article.sentences[p.sentence];
    assert.ok(s && p.first >= s.first && p.last <= s.last && p.head >= p.first && p.head < p.last);
    assert.ok(p.cases.length > 0);
    if (p.parent !== null) assert.ok(p.parent < k);
  });
}

const WORDS =
  'der die das dem den und oder dass weil wer hat habe war ist wird sei zu um ohne kam ging sagte lehnte ab an auf Mann Frau Berlin Rat er sie es nicht kein geplant verkauft kommen gehen , , . : ( ) „ “ – " Der Als im zum von mit 3 2025 the who that to said will have been plans and , . of in'.split(
    ' ',
  );

describe('laws of the grammar room', () => {
  it('holds on every order of words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }),
        fc.constantFrom('de' as const, 'en' as const),
        (list, lang) => holds(parse(list.join(' '), lang)),
      ),
      { numRuns: 400 },
    );
  });

  it('holds on random text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }), (units) =>
        holds(parse(String.fromCharCode(...units))),
      ),
      { numRuns: 100 },
    );
  });
});
