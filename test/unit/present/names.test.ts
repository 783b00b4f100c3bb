// Which name stands under the mouse: marked texts, `|` is the mouse, and what is found is quoted.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { buildNameTable, EMPTY_TABLE, findName, findNames } from '../../../src/core/present/api';
import { DossierIndex } from '../../../src/core/api';
import { surnameOf } from '../../../src/core/present/name-table';
import { cutWords } from '../../../src/core/present/words';
import { actorArticle } from '../../support/actors';
import { dossier, TEXTS } from './fixture';

const table = buildNameTable(dossier());

function found(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const name = findName(table, text, offset);
  return name ? `${text.slice(name.start, name.end)} = ${name.actors.join(', ')}` : '';
}

describe('the name under the mouse', () => {
  for (const [marked, expected] of [
    ['Heute sprach An|na Berg.', 'Anna Berg = anna-berg'],
    ['Heute sprach Anna Ber|g.', 'Anna Berg = anna-berg'],
    ['Anna Berg| kam.', 'Anna Berg = anna-berg'],
    ['Ja, B|erg kam.', 'Berg = anna-berg, ole-berg'],
    ['Das ist B|ergs Plan.', 'Bergs = anna-berg'],
    ['Das ist Anna B|ergs Plan.', 'Anna Bergs = anna-berg'],
    ['Jo Tal|s Plan', 'Jo Tals = jo-tal'],
    ["Tal|'s plan", "Tal's = jo-tal"],
    ['O|le Berg', 'Ole Berg = ole-berg'],
    ['der Außen|ministerin Anna Berg', 'Außenministerin Anna Berg = anna-berg'],
    ['der Außenministerin Anna Be|rg', 'Außenministerin Anna Berg = anna-berg'],
    ['des früheren Senators| Ole Berg', 'Senators Ole Berg = ole-berg'],
    ['das Os|lo-Treffen', 'Oslo = oslo'],
    ['das Oslo-Tr|effen', ''],
    ['in Os|lo.', 'Oslo = oslo'],
    ['Анна Бе|рг', 'Анна Берг = anna-berg'],
    ['Anna\nBe|rg', 'Anna\nBerg = anna-berg'],
    ['Anna\n\nBe|rg', 'Berg = anna-berg, ole-berg'],
    ['ein b|erg von Akten', ''],
    ['| Anna Berg', ''],
    ['Sie kam n|icht.', ''],
    ['der Plan| Anna Bergs', ''],
    ['ANNA B|ERG', 'ANNA BERG = anna-berg'],
    ['subject: Anna Be|rg', 'Anna Berg = anna-berg'],
    ['[Anna Be|rg](x.md)', 'Anna Berg = anna-berg'],
    ['**Be|rg**', 'Berg = anna-berg, ole-berg'],
  ] as const)
    it(`${marked.replace(/\n/g, '⏎')} → ${expected.replace(/\n/g, '⏎') || 'nothing'}`, () =>
      assert.equal(found(marked), expected));

  it('is known in every form in which the articles have it', () => {
    for (const actor of dossier().actors)
      for (const m of actor.mentions.filter((x) => x.kind === 'name')) {
        const text = TEXTS[m.evidence.article] ?? '';
        const name = findName(table, text, m.evidence.span[0]);
        assert.ok(name, m.evidence.words);
        assert.ok(name.actors.includes(actor.id), m.evidence.words);
        assert.ok(name.start <= m.evidence.span[0] && m.evidence.span[1] <= name.end);
      }
  });

  it('is nothing while nothing is known', () => {
    assert.equal(findName(EMPTY_TABLE, 'Anna Berg', 3), null);
  });

  it('lies around the mouse and never throws', () => {
    const piece = fc.constantFrom(
      'Anna',
      'Berg',
      'Bergs',
      'Oslo-',
      ' ',
      '.',
      '\n',
      '-',
      "'",
      'der',
      '¶',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(80), (pieces, offset) => {
        const text = pieces.join('');
        const name = findName(table, text, offset);
        if (!name) return;
        assert.ok(name.start < name.end && name.end <= text.length);
        assert.ok(name.start <= offset && offset <= name.end);
      }),
    );
  });
});

describe('surnames', () => {
  for (const [name, surname] of [
    ['Anna Berg', 'Berg'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['J. D. Vance', 'Vance'],
    ['Cem', null],
  ] as const)
    it(`${name} → ${surname ?? 'none'}`, () => assert.equal(surnameOf(name), surname));
});

describe('words', () => {
  it('keep hyphens and apostrophes within, and nothing at their edges', () => {
    assert.deepEqual(
      cutWords("»US-Präsident« O’Neill's -x- 'y'").map((w) => w.key),
      ['us-präsident', "o'neill's", 'x', 'y'],
    );
  });
});

describe('all names in a text', () => {
  it('finds the same as the look-up at each place, and only there', () => {
    const article = actorArticle('a', '[P:Anna Berg] traf [L:Lima] und den [O:Nordbund].', '2025-01-01');
    const index = new DossierIndex();
    index.put(article.facts, article.text);
    const table = buildNameTable(index.snapshot());
    const text = 'Bergs Reise; Anna Bergs Nordbund-Lima-Plan, ein berg, Limas Bürger';
    assert.deepEqual(
      findNames(table, text).map((n) => [text.slice(n.start, n.end), text.slice(...n.name)]),
      [
        ['Bergs', 'Berg'],
        ['Anna Bergs', 'Anna Berg'],
        ['Nordbund', 'Nordbund'],
        ['Lima', 'Lima'],
        ['Limas', 'Lima'],
      ],
    );
  });
});
