// To whose event a date belongs: relative clauses that hold a list, lines of a live ticker, who came together to protest.
// Invented sentences, each with all the events it tells of.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

/** `TYPE date status` of each event, in order of the text. */
function told(text: string): string[] {
  return factsOf(text, { lang: 'de', published: '2024-10-17' }).events.map(
    (e) => `${e.type} ${e.date ?? '-'} ${e.status}`,
  );
}

describe('events: whose date it is', () => {
  it('that of a relative clause stays there, though a list cuts it in two', () => {
    const rest = 'in Oslo zusammenkam, sagte Bolivien Hilfe zu.';
    for (const list of ['Peru, der Schweiz und Chile', 'Peru, Ecuador und Chile'])
      assert.deepEqual(told(`Anna Berg, die am Dienstag mit Kollegen aus ${list} ${rest}`), [
        'CONSULT 2024-10-15 happened',
        'AGREE - happened',
      ]);
  });

  it('an attribute between article and noun is no relative clause', () => {
    const found = told(
      'Anna Berg, die am Montag in Lima gewählte Chefin, Tochter eines Bauern, besuchte Oslo.',
    );
    assert.deepEqual(found.at(-1), 'CONSULT - happened');
  });

  it('the lines of a ticker are of its day', () => {
    const lines = ['15.10 Uhr: Norwegen verurteilt Peru.', '+++ 9.30 Uhr: Peru nimmt Vera Lind fest. +++'];
    assert.deepEqual(told(lines.join('\n\n')), ['ACCUSE 2024-10-17 happened', 'COERCE 2024-10-17 happened']);
  });

  it('a ticker that runs past midnight has no day behind it', () => {
    const lines = [
      '1.10 Uhr: Norwegen verurteilt Peru.',
      '0.30 Uhr: Chile lobt Peru.',
      '23.50 Uhr: Oslo verurteilt Lima.',
    ];
    assert.deepEqual(told(lines.join('\n\n')), [
      'ACCUSE 2024-10-17 happened',
      'SUPPORT 2024-10-17 happened',
      'ACCUSE - happened',
    ]);
  });

  it('who came together in order to protest did', () =>
    assert.deepEqual(told('Tausende versammelten sich am Montag in Lima, um gegen Chile zu protestieren.'), [
      'PROTEST 2024-10-14 happened',
    ]));

  it('the place before a hyphen says where it was written', () => {
    const text = 'Lima - Nach einem Unfall ist am Montag in einer Fabrik in Oslo ein Großbrand ausgebrochen.';
    const { events } = factsOf(text, { lang: 'de', published: '2024-10-17' });
    assert.deepEqual(
      events.flatMap((e) => [e.place, ...e.participants.map((p) => p.actor)]).filter((x) => x === 'lima'),
      [],
    );
  });

  it('a perfect infinitive is no clause of its own', () =>
    assert.deepEqual(told('Peru warf Chile vor, den Luftraum verletzt zu haben.'), ['ACCUSE - happened']));
});
