// Clauses and their verb groups, German and English; sentences of our own.
import assert from 'node:assert/strict';
import { parse, showClauses } from '../../support/grammar';

const GERMAN: readonly (readonly [text: string, clauses: readonly string[]])[] = [
  ['Der Rat lehnte den Plan am Dienstag ab.', ['main: ablehnen past {lehnte ab}']],
  ['Die Stadt hat den Hafen verkauft.', ['main: verkaufen perfect {hat verkauft}']],
  [
    'Das Haus soll am Montag verkauft worden sein.',
    ['main: verkaufen perfect passive sollen {soll verkauft worden sein}'],
  ],
  ['Der Zug war schon abgefahren.', ['main: abfahren pluperfect {war abgefahren}']],
  ['Die Brücke ist gesperrt.', ['main: sperren present state-passive {ist gesperrt}']],
  ['Die Brücke wird am Freitag gesperrt.', ['main: sperren present passive {wird gesperrt}']],
  ['Der Rat wird am Freitag tagen.', ['main: tagen future {wird tagen}']],
  [
    'Sie werde nicht zurücktreten, sagte sie.',
    ['main: zurücktreten future konjunktiv1 not {werde zurücktreten}', 'main: sagen past {sagte}'],
  ],
  ['Er könne das nicht bestätigen.', ['main: bestätigen present konjunktiv1 können not {könne bestätigen}']],
  [
    'Der Kanzler, der gestern aus Rom gekommen war, will heute abreisen.',
    ['main: abreisen present wollen {will abreisen}', 'relative der: kommen pluperfect {gekommen war}'],
  ],
  [
    'Sie teilte mit, dass der Hafen, der alt ist, erweitert werden müsse.',
    [
      'main: mitteilen past {teilte mit}',
      'subordinate dass: erweitern present konjunktiv1 passive müssen {erweitert werden müsse}',
      'relative der: sein present {ist}',
    ],
  ],
  [
    'Der Rat versuchte, den Hafen zu verkaufen, um Geld zu sparen.',
    [
      'main: versuchen past {versuchte}',
      'infinitive: verkaufen present {zu verkaufen}',
      'infinitive um: sparen present {zu sparen}',
    ],
  ],
  ['Angeführt wird die Gruppe von einem General.', ['main: anführen present passive {Angeführt wird}']],
  [
    'Weil es regnete, blieb er zu Hause.',
    ['subordinate weil: regnen past {regnete}', 'main: bleiben past {blieb}'],
  ],
  ['Er kam nach Bern und lobte den Rat.', ['main: kommen past {kam}', 'main: loben past {lobte}']],
  [
    'Er hatte Hilfe zugesagt und den Rat gelobt.',
    ['main: zusagen pluperfect {hatte zugesagt}', 'main: loben pluperfect {hatte gelobt}'],
  ],
  [
    'Damit sollen Schiffe besser geschützt werden.',
    ['main: schützen present passive sollen {sollen geschützt werden}'],
  ],
  ['Das erklärte Ministerin Berg am Abend.', ['main: erklären past {erklärte}']],
  ['Die bestellten Waren kamen nicht an.', ['main: ankommen past not {kamen an}']],
  [
    '„Wir bauen“, sagte Lang, „und wir zahlen.“',
    ['main: bauen present {bauen}', 'main: sagen past {sagte}', 'main: zahlen present {zahlen}'],
  ],
  [
    'Wie das Blatt berichtet, wächst der Hafen.',
    ['subordinate wie: berichten present {berichtet}', 'main: wachsen present {wächst}'],
  ],
  ['Der Hafen wächst', ['main: wachsen present {wächst}']],
  ['Kein Ende in Sicht', ['fragment']],
  [
    'Der Dieb versuchte zu fliehen.',
    ['main: versuchen past {versuchte}', 'infinitive: fliehen present {zu fliehen}'],
  ],
  ['Der Damm droht zu brechen.', ['main: brechen present drohen {droht zu brechen}']],
  [
    'Es kam vor, dass er weder geprüft noch verkauft wurde.',
    ['main: vorkommen past {kam vor}', 'subordinate dass: verkaufen past passive not {verkauft wurde}'],
  ],
];

const ENGLISH: readonly (readonly [text: string, clauses: readonly string[]])[] = [
  ['The council rejected the plan on Tuesday.', ['main: reject past {rejected}']],
  ['The city has sold the port.', ['main: sell perfect {has sold}']],
  ['The bridge was closed by the police.', ['main: close past passive {was closed}']],
  ['She did not deny it.', ['main: deny past not {did deny}']],
  ['He will not resign, he said.', ['main: resign future not {will resign}', 'main: say past {said}']],
  [
    'The mayor said the plans would change.',
    ['main: say past {said}', 'subordinate: change present konjunktiv2 would {would change}'],
  ],
  [
    'Lee, who was born in Rome, denied that he had lied.',
    [
      'main: deny past {denied}',
      'relative who: bear past passive {was born}',
      'subordinate that: lie pluperfect {had lied}',
    ],
  ],
  ['The envoy is to meet the king on Monday.', ['main: meet present be {is to meet}']],
  [
    'Police want to close the port because it is unsafe.',
    [
      'main: want present {want}',
      'infinitive to: close present {to close}',
      'subordinate because: be present {is}',
    ],
  ],
  [
    'A truce, signed in May, lasted two weeks.',
    ['main: last past {lasted}', 'relative: sign past passive {signed}'],
  ],
  ['Thousands demonstrated against the tax.', ['main: demonstrate past {demonstrated}']],
  ['Two injured men denied it.', ['main: deny past {denied}']],
  ['They met in Oslo and signed a treaty.', ['main: meet past {met}', 'main: sign past {signed}']],
];

describe('German clauses', () => {
  for (const [text, expected] of GERMAN) it(text, () => assert.deepEqual(showClauses(text), expected));

  it('leaves a hole where a clause is enclosed', () => {
    const { article, grammar } = parse('Der Mann, der krank war, ging nach Hause.');
    const main = grammar.clauses.find((c) => c.kind === 'main');
    assert.ok(main);
    const [hole] = main.holes;
    assert.ok(hole);
    assert.match(
      article.tokens
        .slice(hole[0], hole[1])
        .map((t) => t.text)
        .join(' '),
      /der krank war/,
    );
    const relative = grammar.clauses.findIndex((c) => c.kind === 'relative');
    assert.equal(grammar.clauseOf[article.tokens.findIndex((t) => t.text === 'krank')], relative);
    assert.equal(grammar.clauses[relative]?.parent, grammar.clauses.indexOf(main));
  });
});

describe('English clauses', () => {
  for (const [text, expected] of ENGLISH) it(text, () => assert.deepEqual(showClauses(text, 'en'), expected));
});
