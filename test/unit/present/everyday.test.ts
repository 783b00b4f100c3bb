// No card on common words: texts of every day, in which surnames stand as what they are, name nobody; the same words are
// names where something near says so. And however names nest, one name is found.
import { strict as assert } from 'node:assert';
import { isEverydayWord } from '../../../src/core/api';
import {
  buildNameTable,
  findName,
  findNames,
  type Actor,
  type Dossier,
  type FoundName,
} from '../../../src/core/present/api';
import { sample } from '../../support/sample';

// prettier-ignore
const NAMES = [
  'Christa Wolf', 'Anna Sommer', 'Jan Reich', 'Eva Stein', 'Tom Freitag', 'Ida Grün', 'Ole Klein', 'Udo Lang',
  'Mia Groß', 'Kai Schwarz', 'Max Weiß', 'Leo König', 'Ina Kaiser', 'Uwe Schäfer', 'Jo Baum', 'Ada Berg', 'Pia Fischer',
  'Jens Vogel', 'Rolf Bauer', 'Ilse Richter', 'Ute Frei', 'Emil Kurz', 'Lisa Jung', 'Theo Kraft', 'Ruth Liebe',
  'Sven Winter', 'Lars Herbst', 'Vera Montag', 'Nils Braun', 'Gerd Neu', 'Olga Tal', 'Max Koch', 'Rosa Kohl',
  'Theresa May', 'George Bush', 'Susan Rice', 'Tom Long', 'Ann White', 'Joe Brown', 'Ed Young', 'Jim Cook', 'Amy Hope',
  'Ben King', 'Sue Law', 'Hal Stone', 'Ray Strong', 'Bob Green', 'Al Best', 'Guy Park',
];

function actor(name: string): Actor {
  const id = name.toLowerCase().replace(/ /g, '-');
  const surname = name.split(' ').at(-1) ?? '';
  const mention = (words: string): Actor['mentions'][number] => ({
    kind: 'name',
    basis: 'stated',
    evidence: { article: 'a.md', paragraph: 1, span: [0, words.length], words },
  });
  return {
    id,
    name,
    type: 'person',
    aliases: [{ name: surname, from: 'text' }],
    curated: false,
    offices: [],
    mentions: [mention(name), mention(surname), mention(`${surname}s`)],
    articles: ['a.md'],
    reasons: [],
    events: [],
    statements: [],
  } as unknown as Actor;
}

const { dossier } = sample();
const everybody: Dossier = { ...dossier, actors: [...dossier.actors, ...NAMES.map(actor)] };
const table = buildNameTable(everybody, isEverydayWord);

const EVERYDAY = `
Im Sommer war der Wolf am Berg gesehen worden, und am Freitag darauf stand er wieder beim Schäfer im Tal.
Groß war die Freude, als der Koch den Kohl brachte. Klein ist nur, wer sich klein macht.
Der König und der Kaiser spielten Karten; die Richter sahen zu. Ein Vogel saß im Baum.
Neu ist das nicht. Lang ist der Weg, kurz die Zeit. Jung und alt waren da, Frei hatte niemand.
Aus Liebe zum Grün legte der Bauer im Winter einen Garten an. Der Stein war Schwarz, das Papier Weiß.
Am Montag im Herbst kam der Fischer mit leeren Netzen. Reich wird man davon nicht. Viel Kraft kostet es auch.
Braun gebrannt kehrten sie zurück. Das Reich der Mitte liegt fern.
Besprechung am Freitag: Protokoll, Termine, Kuchen. Einkaufen: Kohl, Reis, Salz.
May I come in? Long ago a king lived on a green hill. White snow fell, and young people sang.
Rice is cheap here. Brown bread is not. Hope dies last. Law and order are not the same. Best wishes from the park.
Cook the cabbage until it is soft. Stone walls are cold. Strong winds came up. Green leaves, bush and tree.
`;

function shown(found: readonly FoundName[], text: string): string[] {
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('names in texts of every day', () => {
  it('are not found where words mean what they say', () => {
    for (const line of EVERYDAY.trim().split('\n')) {
      assert.deepEqual(shown(findNames(table, line), line), [], line);
      for (let at = 0; at <= line.length; at++) {
        const found = findName(table, line, at);
        assert.ok(!found || found.unsure === true, `${line.slice(at, at + 12)} in ${line}`);
      }
    }
  });

  it('are not found in plain notes, programs and lists', () => {
    const notes = [
      '- [ ] Milch kaufen\n- [x] Fahrrad zur Werkstatt\n- Anruf bei der Bank',
      'Next: rename the function, add a test, then release version 2.',
      'const total = items.reduce((sum, item) => sum + item.price, 0);',
      '| Name | Menge |\n| --- | --- |\n| Äpfel | 3 |\n| Birnen | 4 |',
      'title: Protokoll\ndate: 2024-03-01\ntags: [verein, garten]\n',
      'Der Präsident des Vereins begrüßte den Minister a. D. und die Delegation der Partnerstadt.',
      'The minister met the president of the club; both sides called the talks useful.',
    ];
    for (const note of notes) assert.deepEqual(shown(findNames(table, note), note), [], note);
  });

  it('are found where the full name stands near', () => {
    const text = 'Christa Wolf schrieb das Buch. Später sagte Wolf, es sei fertig.';
    assert.deepEqual(shown(findNames(table, text), text), ['Christa Wolf', 'Wolf']);
    const found = findName(table, text, text.lastIndexOf('Wolf') + 1);
    assert.equal(found?.unsure, undefined);
    assert.deepEqual(found?.actors, ['christa-wolf']);
  });

  it('are found by a surname that is no word of every day', () => {
    const text = 'Selenskyjs Antwort an Hegseth';
    assert.deepEqual(shown(findNames(table, text), text), ['Selenskyjs', 'Hegseth']);
  });

  it('are found where somebody has decided on the name', () => {
    const [wolf] = everybody.actors.filter((a) => a.name === 'Christa Wolf');
    assert.ok(wolf);
    const aliases = [{ name: 'Wolf', from: 'curated' }] as unknown as Actor['aliases'];
    const own = buildNameTable({ ...everybody, actors: [{ ...wolf, aliases }] }, isEverydayWord);
    assert.deepEqual(shown(findNames(own, 'Wolf kam'), 'Wolf kam'), ['Wolf']);
  });

  it('are one however they nest', () => {
    const text = 'US-Verteidigungsminister Pete Hegseth';
    const found = new Set(
      [...text].flatMap((_, at) => {
        const name = findName(table, text, at);
        return name ? [`${name.start}-${name.end} ${name.actors[0]}`] : [];
      }),
    );
    assert.equal(found.size, 1, [...found].join(' | '));
  });
});
