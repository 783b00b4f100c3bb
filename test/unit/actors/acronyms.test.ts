// Acronyms that an article introduces in brackets and then uses alone.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

describe('actors: acronyms', () => {
  for (const text of [
    'Die Auflagen des Internationalen Währungsfonds (IWF) gelten. Der IWF hatte Kredite gewährt.',
    'Der Internationale Währungsfonds (IWF) warnt. Der IWF hatte Kredite gewährt. Auch dem IWF ist das neu.',
  ])
    it(`are one with their long form wherever they stand: ${text}`, () => {
      const { actors } = factsOf(text, { published: '2025-06-18' });
      assert.deepEqual(
        actors.map((a) => a.name),
        ['Internationaler Währungsfonds'],
      );
    });
  for (const [text, ...names] of [
    ['Der Norddeutsche Ruderverband tagte. Der NRV lud ein.', 'Norddeutscher Ruderverband'],
    ['Der Allgemeine Studierendenausschuss klagt. Der AStA lud ein.', 'Allgemeiner Studierendenausschuss'],
    // Letters that fit two, or not all words
    [
      'Der Norddeutsche Ruderverband und der Niederbayerische Reitverband tagten. Der NRV lud ein.',
      'Norddeutscher Ruderverband',
      'Niederbayerischer Reitverband',
      'NRV',
    ],
    ['Der Norddeutsche Ruderverband tagte. Der NTV lud ein.', 'Norddeutscher Ruderverband', 'NTV'],
  ] as const)
    it(`stand for compounds without brackets too: ${text}`, () => {
      assert.deepEqual(
        factsOf(text, { lang: 'de' }).actors.map((a) => a.name),
        names,
      );
    });
  it('a gulf is a place, and the state it is named after stays itself', () => {
    const { actors } = factsOf("Finland's prime minister spoke. The cable lies in the Gulf of Finland.", {
      published: '2025-06-18',
      lang: 'en',
    });
    assert.deepEqual(
      actors.map((a) => `${a.type} ${a.name}`),
      ['place Finland', 'place Gulf of Finland'],
    );
  });
});
