import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareSpans } from '../../../src/core/base/span';
import { actorArticle } from '../../support/actors';

const TEXT =
  '[P:Berg] kommt nach [L:Kiew#capital:UA]\n\nDer frühere Präsident der [O:Afrikanischen Union|Afrikanische Union] ([O:AU]), [P:Otto Berg@m], ' +
  'traf am Montag Vizekanzler und Finanzministerin [P:Anna Klein@f] ([O:SPD]). Er sagte, der [AL:ukrainische|Ukraine#state:UA] ' +
  'Präsident [P:Wolodymyr Selenskyj] sei „als Präsident [P:Selenskyjs|Selenskyj] Mann“.\n\n[P:Klein], 52, Sprecherin der [O:Union], ' +
  'ist Ministerin für Bau und Verkehr. Die Ministerin schwieg; [CO:Nato#org:NATO]-Generalsekretär [P:Paul Groß] auch.';

describe('laws of the actors room', () => {
  it('holds its promises on every prefix', () => {
    for (let cut = 0; cut <= TEXT.length; cut += 9) {
      const { facts, text } = actorArticle('a', TEXT.slice(0, cut));
      const end = text.length;
      const ids = new Set(facts.actors.map((a) => a.id));
      assert.equal(ids.size, facts.actors.length);
      let before = facts.references[0];
      for (const r of facts.references) {
        assert.ok(ids.has(r.actor));
        assert.ok(0 <= r.span[0] && r.span[0] < r.span[1] && r.span[1] <= end);
        if (before !== undefined) assert.ok(compareSpans(before.span, r.span) <= 0);
        before = r;
      }
      for (const a of facts.actors)
        for (const o of a.offices) {
          assert.ok(o.span[0] < o.span[1] && o.span[1] <= end);
          assert.ok(o.of === null || ids.has(o.of));
        }
      const named = facts.references.filter((r) => r.kind === 'name').length;
      assert.equal(named, facts.names.filter((n) => n.form === 'name').length);
    }
  });

  it('survives any mixture of its own words', () => {
    const words = fc.constantFrom(
      ...'[P:Anna Berg] [P:Berg] [O:Union] [L:Kiew] Präsident Ministerin und der die des von für als ist war wurde zum , . ( ) „ “ er sie'.split(
        /(?<!Anna) /,
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => {
        const marked = list.join(' ');
        assert.deepEqual(actorArticle('a', marked).facts.actors, actorArticle('a', marked).facts.actors);
      }),
      { numRuns: 100 },
    );
  });
});
