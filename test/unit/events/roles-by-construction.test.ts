// Who does it to whom, and whether it was done, in constructions that put the two in other places than subject and object
// of a plain clause: infinitives, participles, insertions, lists, headlines, questions. Each case names what its text tells.
import assert from 'node:assert';
import { annotateArticles, read } from '../../../src/core/api';

/** Text, what is told: `TYPE status actor>recipient`, in the order of the text. */
const CASES: readonly (readonly [text: string, told: readonly string[]])[] = [
  [
    'Jana Rehm reiste nach Oslo, um den ADAC zu kritisieren.',
    ['CONSULT happened Jana Rehm>', 'ACCUSE planned Jana Rehm>ADAC'],
  ],
  [
    'Jana Rehm schwieg, ohne den Chef der Werft, Bodo Thal, zu verklagen.',
    ['ACCUSE denied Jana Rehm>Bodo Thal'],
  ],
  [
    'Jana Rehm bestritt, Bodo Thal beleidigt zu haben.',
    ['REJECT happened Jana Rehm>', 'ACCUSE denied Jana Rehm>Bodo Thal'],
  ],
  [
    'Jana Rehm versuchte, den Chef der Werft, Bodo Thal, festzunehmen.',
    ['COERCE hypothetical Jana Rehm>Bodo Thal'],
  ],
  ['Jana Rehm entschuldigte sich bei Bodo Thal.', ['CONCEDE happened Jana Rehm>Bodo Thal']],
  ['Jana Rehm und Bodo Thal sprachen miteinander.', ['CONSULT happened Jana Rehm+Bodo Thal>']],
  ['Die Werft setzte Jana Rehm nach langem Streit um den Hafen ab.', ['RESIGN happened >Jana Rehm']],
  [
    'Jana Rehm lobte Bodo Thal, kritisierte aber Ines Falk.',
    ['SUPPORT happened Jana Rehm>Bodo Thal', 'ACCUSE happened Jana Rehm>Ines Falk'],
  ],
  [
    'Jana Rehm und der frühere Minister Bodo Thal unterstützten Ines Falk.',
    ['SUPPORT happened Jana Rehm+Bodo Thal>Ines Falk'],
  ],
  ['Jana Rehm entließen die Grünen am Dienstag.', ['RESIGN happened Grünen>Jana Rehm']],
  ['Der von Jana Rehm entlassene Minister Bodo Thal schwieg.', ['RESIGN happened Jana Rehm>Bodo Thal']],
  [
    'Die am Dienstag von der Polizei Lohfeld verhaftete Ministerin Jana Rehm schwieg.',
    ['COERCE happened Polizei Lohfeld>Jana Rehm'],
  ],
  ['Jana Rehm von Bodo Thal kritisiert', ['ACCUSE happened Bodo Thal>Jana Rehm']],
  ['Die Freilassung von Jana Rehm durch Bodo Thal überraschte.', ['CONCEDE happened Bodo Thal>Jana Rehm']],
  [
    'Die Klage von Jana Rehm, Vorsitzender des Verbands, gegen Bodo Thal ging ein.',
    ['ACCUSE happened Jana Rehm>Bodo Thal'],
  ],
  ['Nach einem Gespräch mit Bodo Thal schwieg Jana Rehm.', ['CONSULT happened Jana Rehm>Bodo Thal']],
  ['Jana Rehm (42) hat Bodo Thal (CDU) nicht verklagt.', ['ACCUSE denied Jana Rehm>Bodo Thal']],
  ['Hat Jana Rehm Bodo Thal verklagt?', []],
  ['Frau Rehm, werden Sie zurücktreten?', []],
  [
    'Nachdem Jana Rehm, Chefin der Werft, von der Kollegin Ines Falk kritisiert worden war, endete die Sitzung.',
    ['ACCUSE happened Ines Falk>Jana Rehm'],
  ],
  [
    'Jana Rehm, die Bodo Thal, Chef der Werft, verklagt hatte, schwieg.',
    ['ACCUSE happened Jana Rehm>Bodo Thal'],
  ],
  [
    'Jana Rehm schwieg am Montag. Bodo Thal warf ihr Untätigkeit vor.',
    ['ACCUSE happened Bodo Thal>Jana Rehm'],
  ],
  ['Ein Sprecher von Jana Rehm dementierte den Bericht.', ['REJECT happened >']],
  ['Der Senat verschleppte die Sanierung der Brücke.', []],
];

function told(text: string): string[] {
  const [facts] = annotateArticles([read({ id: 'c', text, published: '2024-11-29', lang: 'de' })]);
  assert.ok(facts);
  const names = (role: string, { participants }: (typeof facts.events)[number]): string =>
    facts.actors
      .filter((a) => participants.some((p) => p.actor === a.id && p.role === role))
      .map((a) => a.name)
      .join('+');
  return facts.events.map((e) => `${e.type} ${e.status} ${names('actor', e)}>${names('recipient', e)}`);
}

describe('events: roles whatever the construction', () => {
  for (const [text, expected] of CASES) it(text, () => assert.deepEqual(told(text), expected));

  it('the day of an announcement is not that of what is announced, and what is put off is still to come', () => {
    const dates = (text: string): string[] => {
      const [facts] = annotateArticles([read({ id: 'd', text, published: '2024-06-13', lang: 'de' })]);
      return (facts?.events ?? []).map((e) => `${e.type} ${e.status} ${String(e.date)}`);
    };
    assert.deepEqual(dates('Jana Rehm kündigte am Samstag die Entlassung von Bodo Thal an.'), [
      'RESIGN planned null',
    ]);
    assert.deepEqual(dates('Das Landgericht vertagte den Prozess gegen Bodo Thal auf den 4. Juli.'), [
      'RULING planned 2024-07-04',
    ]);
  });

  it('a place line says nothing', () => {
    const text = 'LIMA taz | Im Streit um den Hafen hat Ministerin Jana Rehm die Werft kritisiert.';
    const [facts] = annotateArticles([read({ id: 'p', text, published: '2024-06-13', lang: 'de' })]);
    const rehm = facts?.actors.find((a) => a.name === 'Jana Rehm')?.id;
    assert.deepEqual(
      facts?.statements.map((s) => s.actor),
      [rehm],
    );
  });
});
