// Descriptions without a name: whom they stand for, and that nothing is said where the text does not tell. Statements
// and events take them as they take names.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';
import type { Lang } from '../../../src/core/api';

/** `words: actor, actor` for each description of a text. */
function described(text: string, lang: Lang = 'de'): string[] {
  const { references, actors } = factsOf(text, { lang });
  const name = new Map(actors.map((a) => [a.id, a.name]));
  const out = new Map<string, string[]>();
  for (const r of references) {
    if (!r.rule.startsWith('description')) continue;
    assert.equal(r.basis, 'inferred');
    const words = text.slice(...r.span);
    out.set(words, [...(out.get(words) ?? []), name.get(r.actor) ?? '']);
  }
  return [...out].map(([words, names]) => `${words}: ${names.join(', ')}`);
}

function check(cases: readonly (readonly [text: string, ...expected: string[]])[], lang: Lang = 'de'): void {
  for (const [text, ...expected] of cases)
    it(`${text.slice(0, 90)} → ${expected.join('; ') || 'nothing'}`, () =>
      assert.deepEqual(described(text, lang), expected));
}

describe('descriptions of two', () => {
  check([
    ['Norwegen und Peru verhandeln. Beide Länder wollen Fisch verkaufen.', 'Beide Länder: Norwegen, Peru'],
    ['Oslo und Lima verhandeln. Die beiden Staaten sind Partner.', 'Die beiden Staaten: Oslo, Lima'],
    [
      'Norwegens Ministerpräsident Odd Sunde traf den peruanischen Präsidenten Luis Arana. Beide Länder sind zufrieden.',
      'Beide Länder: Norwegen, Peru',
    ],
    [
      'Ghanas Präsident Kofi Boateng empfing den togoischen Präsidenten Koffi Amavi. Die beiden Präsidenten sprachen lange.',
      'Die beiden Präsidenten: Kofi Boateng, Koffi Amavi',
    ],
    ['Anna Berg traf Otto Klein. Beide lobten den Plan.', 'Beide: Anna Berg, Otto Klein'],
    ['Norwegen, Peru und Chile verhandeln. Beide Länder wollen Fisch verkaufen.'],
    ['Norwegen verhandelt. Beide Länder wollen Fisch verkaufen.'],
    [
      '# Lob aus dem Pentagon\n\nEin Thema ist nach Einschätzung von Politico ein Abkommen, mit dem beide Seiten Technik tauschen.',
    ],
    ['Russland griff die Ukraine an. Es gibt ein Abkommen, mit dem beide Seiten Technik tauschen.'],
    [
      'Norwegen und Peru schlossen einen Vertrag. Es ist einer, mit dem beide Seiten leben.',
      'beide Seiten: Norwegen, Peru',
    ],
    ['Laut der Nordpost AG und der Weltbank gibt es ein Abkommen. Beide Seiten schweigen.'],
    ['Die Weltbank und die Nordwerk AG streiten. Beide Seiten hoffen auf Frieden.'],
    ['# Norwegen und Peru streiten\n\nEs geht um Fisch. Beide Länder schweigen.'],
    ['Anna Berg sagte: „Norwegen und Peru reden. Beide Länder wollen das.“'],
  ]);
  check(
    [
      ['Norway and Peru are talking. Both countries want to sell fish.', 'Both countries: Norway, Peru'],
      [
        'President John Tanner met President Lucy Omondi. The two presidents spoke for an hour.',
        'The two presidents: John Tanner, Lucy Omondi',
      ],
      [
        'The Loruk Front and the Tana League signed a truce brokered by Norway. Both sides will withdraw.',
        'Both sides: Loruk Front, Tana League',
      ],
      ['Norway, Peru and Chile are talking. Both countries want to sell fish.'],
    ],
    'en',
  );
});

describe('delegations, governments, kinds of organisations', () => {
  check([
    [
      'Eine norwegische Delegation unter Leitung von Odd Sunde kam an. Die Delegation reiste weiter. Norwegen schweigt.',
      'Die Delegation: Odd Sunde',
    ],
    ['Eine Delegation der Weltbank kam an. Die Delegation reiste weiter.', 'Die Delegation: Weltbank'],
    ['Eine Delegation aus Norwegen traf eine Delegation aus Peru. Die Delegation reiste weiter.'],
    ['Die Delegation reiste weiter. Norwegen schweigt.'],
    ['In Peru wird gestreikt. Die Regierung in Lima lenkt ein.', 'Die Regierung in Lima: Peru'],
    ['Die Regierung in Neustadt lenkt ein.'],
    [
      'Das Umweltministerium prüft den Fall. Das Ministerium will bald entscheiden.',
      'Das Ministerium: Umweltministerium',
    ],
    ['Die Nordwerk AG baut um. Der Konzern will Stellen streichen.', 'Der Konzern: Nordwerk AG'],
    ['Das Umweltministerium und das Finanzministerium streiten. Das Ministerium will bald entscheiden.'],
    ['Das Umweltministerium prüft. Das Ministerium für Bauen schweigt.'],
  ]);
  check(
    [
      [
        'A delegation from Norway led by Odd Sunde arrived. The delegation went on to the coast.',
        'The delegation: Odd Sunde',
      ],
      ['Peru is on strike. The government in Lima gave in.', 'the government in Lima: Peru'],
      ['The airline Lusavia is for sale. The airline flies to Peru.', 'The airline: Lusavia'],
    ].map(([text = '', found = '']) => [text, found.replace(/^the/, 'The')] as const),
    'en',
  );
});

describe('people by occupation and party', () => {
  check([
    [
      'Der SPD-Politiker Jan Kolb traf Uwe Lind (CDU). Der Haushalt sei zu klein, sagte der CDU-Politiker.',
      'der CDU-Politiker: Uwe Lind',
    ],
    [
      'Der Unternehmer Jan Kolb kaufte die Werft. Die Bank zögert noch. „Das wird teuer“, sagte der Unternehmer.',
      'der Unternehmer: Jan Kolb',
    ],
    [
      'Oppositionsführer Jan Kolb lehnte ab. Man habe niemanden gefragt, sagte der Oppositionsführer.',
      'der Oppositionsführer: Jan Kolb',
    ],
    ['Jan Kolb (SPD) traf Uwe Lind (CDU). Der Haushalt sei zu klein, sagte der Grünen-Politiker.'],
  ]);
});

describe('descriptions in statements and events', () => {
  it('two who speak as one are both speakers', () => {
    const text =
      'Ghanas Präsident Kofi Boateng empfing den togoischen Präsidenten Koffi Amavi. Die beiden Präsidenten sagten, der Vertrag gelte.';
    const said = factsOf(text).statements.find((s) => s.others !== undefined);
    assert.deepEqual(
      [said?.actor, said?.others, said?.actorBasis],
      ['kofi-boateng', ['koffi-amavi'], 'inferred'],
    );
  });
  it('both take part in what they do', () => {
    const { events } = factsOf(
      'Norwegen und Peru verhandeln. Beide Länder unterzeichneten am Montag ein Abkommen.',
    );
    const signed = events.find((e) => e.type === 'AGREE');
    assert.deepEqual(signed?.participants.map((p) => `${p.actor} ${p.basis}`).sort(), [
      'norwegen inferred',
      'peru inferred',
    ]);
  });
});
