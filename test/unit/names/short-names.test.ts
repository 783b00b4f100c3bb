// Short forms of organisations: one actor with the long form where the article supports it, with a reason to read; two or
// none where it does not.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function organisations(text: string): string[] {
  return factsOf(text, { lang: 'de' })
    .actors.filter((a) => a.type === 'organization')
    .map((a) => [a.name, ...a.aliases].join(' = '));
}

const CASES: readonly (readonly [why: string, text: string, ...organisations: string[]])[] = [
  ['an adjective and its noun', 'Die Deutsche Post spart. Die Post baut um.', 'Deutsche Post = Post'],
  [
    'a body and its purpose',
    'Die Bundesagentur für Arbeit meldet das. Die Bundesagentur warnt.',
    'Bundesagentur für Arbeit = Bundesagentur',
  ],
  [
    'in the dative',
    'Die Süddeutsche Zeitung schreibt das. Er sagte der Süddeutschen nichts.',
    'Süddeutsche Zeitung = Süddeutsche',
  ],
  [
    'one whose kind is common',
    'Der Deutsche Wetterdienst warnt. Laut dem Wetterdienst friert es.',
    'Deutscher Wetterdienst = Wetterdienst',
  ],
  ['the thing is not the firm', 'Die Deutsche Post spart. Der Brief kam mit der Post.', 'Deutsche Post'],
  [
    'without the long form before it',
    'Die Bahn fährt nach Ulm, die Deutsche Bahn sucht Leute.',
    'Bahn',
    'Deutsche Bahn',
  ],
  [
    'in a heading before it',
    '# Bahn streicht Züge\n\nDie Deutsche Bahn spart. Die Bahn nannte keine Zahl.',
    'Deutsche Bahn = Bahn',
  ],
  [
    'beside a rival',
    'Die Deutsche Bahn und die Österreichische Bahn planen. Die Bahn schweigt.',
    'Deutsche Bahn',
    'Österreichische Bahn',
    'Bahn',
  ],
  [
    'beside a name that only ends so',
    'Die Deutsche Bahn spart. Der Verband Pro Bahn klagt. Die Bahn schweigt.',
    'Deutsche Bahn = Bahn',
    'Pro Bahn',
  ],
  [
    'another one of the kind',
    'Die Europäische Zentralbank und die türkische Zentralbank beraten.',
    'Europäische Zentralbank',
    'Zentralbank',
  ],
  [
    'letters of one word',
    'Das Landeskriminalamt ermittelt. Das LKA sucht Zeugen.',
    'Landeskriminalamt = LKA',
  ],
];

describe('names: short forms of organisations', () => {
  for (const [why, text, ...expected] of CASES)
    it(`${why}: ${text}`, () => {
      assert.deepEqual(organisations(text), expected);
    });

  it('resolves the kind alone where one has been named', () => {
    const text = 'Die Stadtwerke Lindenau bauen. Die Stadtwerke verwiesen auf Kosten.';
    const { actors, references } = factsOf(text, { lang: 'de' });
    assert.deepEqual(
      actors.map((a) => a.name),
      ['Stadtwerke Lindenau'],
    );
    const found = references.find((r) => r.kind === 'description');
    assert.equal(found && text.slice(...found.span), 'Die Stadtwerke');
    assert.equal(found?.basis, 'inferred');
  });
});

const OFFICES: readonly (readonly [text: string, office: string, of: string | null])[] = [
  ['Bahn-Personalvorstand Martin Seidel lehnt ab.', 'Bahn-Personalvorstand', 'Bahn'],
  ['GDL-Vize Mario Reimann kam.', 'GDL-Vize', 'GDL'],
  ['Verdi-Chef Frank Warneke kam.', 'Verdi-Chef', 'Verdi'],
  ['Die IG-Metall-Bezirksleiterin Barbara Resch kam.', 'IG-Metall-Bezirksleiterin', 'IG Metall'],
  ['Siemens-Finanzvorständin Anna Holm kam.', 'Siemens-Finanzvorständin', 'Siemens'],
  ['Lufthansa-Vorstand Karl Niemann kam.', 'Lufthansa-Vorstand', 'Lufthansa'],
  ['Halvora-Chefin Anna Holm kam.', 'Halvora-Chefin', 'Halvora'],
  ['Linken-Fraktionschefin Anna Holm kam.', 'Linken-Fraktionschefin', 'Die Linke'],
  ['Landrätin Sabine Mai kam.', 'Landrätin', null],
  ['Landesbischöfin Kirsten Holm kam.', 'Landesbischöfin', null],
  ['Stadtkämmerer Ulf Zander kam.', 'Stadtkämmerer', null],
  ['Der TV-Chef Karl Berg kam.', 'TV-Chef', null],
  ['Das sagte Andrea Holm, Vorsitzende der Kammer.', 'Vorsitzende der Kammer', null],
];

describe('names: offices in compounds and what they are of', () => {
  for (const [text, office, of] of OFFICES)
    it(text, () => {
      const { actors } = factsOf(text, { lang: 'de' });
      const held = actors.flatMap((a) => a.offices);
      assert.deepEqual(
        held.map((o) => [o.title, actors.find((a) => a.id === o.of)?.name ?? null]),
        [[office, of]],
      );
    });

  it('takes a board for nobody, and several of one office for several', () => {
    const { references } = factsOf('Bahn-Vorstand Karl Holm kam. Der Vorstand beriet lange.', { lang: 'de' });
    assert.deepEqual(
      references.filter((r) => r.kind === 'office'),
      [],
    );
    const { actors } = factsOf('Die Parteivorsitzenden Karl Holm und Petra Berg kamen.', { lang: 'de' });
    assert.deepEqual(
      actors.map((a) => a.offices.map((o) => o.title)),
      [['Parteivorsitzender'], ['Parteivorsitzende']],
    );
  });
});
