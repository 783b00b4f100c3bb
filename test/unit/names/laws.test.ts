// Laws of the names room: spans in range and sorted, names of form `name` apart from each other, nothing thrown on any
// text or prefix, the same answer twice; and packing gives back what was packed.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import { endingOf, stemNoun } from '../../../src/core/language/world/noun-stem';
import { pack, unpack } from '../../../src/core/language/world/front-coded';
import { readStates } from '../../../src/core/language/world/states';
import { findNames } from '../../../src/core/names/find-names';
import { GROUPS, spread } from '../../../src/core/names/tagger/lanes';
import { packWeights, unpackWeights } from '../../../src/core/names/tagger/packed-weights';
import { COLUMNS, LABELS } from '../../../src/core/names/tagger/labels';
import { readText } from '../../support/engine';
import { long } from '../../support/long';

const TEXT = `KIEW (dpa) – US-Außenminister John Harrow traf »Kommersant«-Chef Ilja al-Assad (42) in St. Petersburg.
Harrows Rede über die Außen-, Verteidigungs- und Handelsministerien gefiel der Partei Neues Dorf (PND) nicht.`;

function check(text: string, lang: 'de' | 'en'): void {
  const article = readText(text, { lang });
  const found = findNames(article, lang === 'de' ? de : en);
  let last = -1;
  let end = 0;
  for (const n of found) {
    assert.ok(n.span[0] >= 0 && n.span[0] < n.span[1] && n.span[1] <= text.length);
    assert.ok(n.span[0] >= last);
    last = n.span[0];
    assert.ok(n.first >= 0 && n.first < n.last && n.last <= article.tokens.length);
    assert.ok(n.base.length > 0);
    assert.ok(n.rule.startsWith('name-'));
    if (n.form === 'name') {
      assert.ok(n.span[0] >= end);
      end = n.span[1];
    }
  }
  assert.deepEqual(findNames(article, lang === 'de' ? de : en), found);
}

describe('names, laws', () => {
  it('hold on every third prefix of a text, in both languages', () => {
    for (let k = 0; k <= TEXT.length; k += 3) {
      check(TEXT.slice(0, k), 'de');
      check(TEXT.slice(0, k), 'en');
    }
  });

  it('hold on texts of odd pieces', () => {
    const piece = fc.constantFrom(
      ...'Herr|Dr.|Kiew|von der|Leyen|Kims|(|)|„|“|AU|US-|-Rat|al-|O’Brien|.|\n\n|Union|der|Neue Partei|x|É|'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, german) =>
        check(pieces.join(' '), german ? 'de' : 'en'),
      ),
      { numRuns: 150 },
    );
  });

  long(
    'do not depend on whether words are met for the first time, while more and more of them are kept',
    () => {
      // Of its own, so that it begins with nothing.
      const data = { ...de.names.load() };
      const fresh = { ...de, names: { ...de.names, load: () => data } };
      const letters = 'abcdefghiklmnoprst';
      const name = (i: number): string =>
        `${letters.charAt(i % 18).toUpperCase()}${letters.charAt((i / 18) % 18)}ra${letters.charAt((i / 324) % 18)}en`;
      for (let i = 0; i < 1500; i += 3) {
        const text = `Ministerin ${name(i)} ${name(i + 1)}tal traf ${name(i + 2)}s Anwalt in ${name(i + 1)}dorf.`;
        const article = readText(text, { lang: 'de' });
        const found = findNames(article, fresh);
        assert.deepEqual(findNames(article, fresh), found, text);
      }
    },
  );

  it('front coding loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-zäöü'-]{1,12}$/), fc.integer({ min: 1, max: 7 }))),
        (list) => {
          const words = new Map(list);
          const back = new Map<string, number>();
          unpack(pack(words), back, [0, 1, 2, 3, 4, 5, 6, 7]);
          assert.deepEqual(new Map([...back].sort()), new Map([...words].sort()));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('packed weights come back within what quantising costs', () => {
    const transitions = new Float32Array(LABELS * LABELS);
    transitions[3] = -1.5;
    const features = new Map<number, [number, number][]>([
      [
        5,
        [
          [0, 1],
          [26, -2],
        ],
      ],
      [4000, [[3, 0.5]]],
      [4194303, [[18, 2]]],
    ]);
    const back = unpackWeights(packWeights({ features, transitions }));
    const columnsOf = (feature: number): Float64Array => {
      const sums = new Float64Array(GROUPS);
      back.sum({ ids: Int32Array.of(feature), size: 1 }, sums, 0);
      const out = new Float64Array(COLUMNS);
      spread(sums, out);
      return out.map((w) => w * back.unit);
    };
    for (const [f, list] of features) {
      const found = columnsOf(f);
      for (let c = 0; c < COLUMNS; c++)
        assert.ok(Math.abs((found[c] ?? 0) - (list.find(([column]) => column === c)?.[1] ?? 0)) < 0.06);
    }
    // Features of the same lower or upper bits that have no weights.
    for (const f of [4, 5 + 16, 5 + 4096, 3999, 4194302, 4194303 - 64])
      assert.ok(columnsOf(f).every((w) => w === 0));
    assert.ok(Math.abs((back.transitions[3] ?? 0) + 1.5) < 0.01);
  });

  it('stems of nouns', () => {
    assert.equal(stemNoun('regierungen'), stemNoun('regierung'));
    assert.equal(stemNoun('kindern'), stemNoun('kinder'));
    assert.equal(endingOf('tages', stemNoun('tages')), 2);
  });

  it('the table of states is whole', () => {
    const states = readStates();
    assert.ok(states.length > 190);
    assert.equal(new Set(states.map((s) => s.code)).size, states.length);
    for (const s of states) {
      assert.match(s.code, /^[A-Z]{2}$/);
      assert.ok(s.de.names.length > 0 && s.en.names.length > 0, s.code);
    }
  });
});
