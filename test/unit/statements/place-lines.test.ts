// Who speaks and who does it behind a place line: »Bremen (dpa) – Am Montag hat …« reads as the sentence would without it.
import assert from 'node:assert/strict';
import { factsOf, words } from '../../support/engine';

const SENTENCE =
  'Im Streit um die Brücke hat Bremens Bürgermeisterin Anna Berg (Grüne) dem Verband vorgeworfen, gelogen zu haben.';

describe('statements: behind a place line', () => {
  for (const line of ['', 'Bremen (dpa) - ', 'Bremen (dpa) – ', 'Bremen – ', 'Bremen. ', 'Hollern (sl) - '])
    it(line === '' ? 'without one' : line, () => {
      const { statements, events } = factsOf(line + SENTENCE, { lang: 'de', published: '2024-11-29' });
      assert.deepEqual(
        statements.map((s) => s.actor),
        ['anna-berg'],
      );
      const [accused] = events;
      assert.deepEqual(
        accused?.participants.map((p) => `${p.role}:${p.actor}`),
        ['actor:anna-berg'],
      );
    });
});

describe('statements: what is said begins behind a place line', () => {
  for (const line of [
    'BREMEN taz | ',
    'Bremen dpa/taz | ',
    'BREMEN/HOLM epd |',
    'Bremen (dpa) – ',
    'BREMEN (dpa) - ',
  ])
    it(line, () => {
      const said = 'Im Streit um den Hafen fordert Vogt ein neues Gutachten.';
      const text = `${line}${said} Im Rat nannte Anna Berg den Plan „absurd“.`;
      const { statements } = factsOf(text, { lang: 'de', published: '2024-11-29' });
      assert.deepEqual(
        statements.map((s) => [words(text, s.quote), words(text, s.speaker)]),
        [
          [said, 'Vogt'],
          ['„absurd“', 'Anna Berg'],
        ],
      );
    });

  it('the first word of the sentence is no noun', () => {
    const text = 'BREMEN taz | Im Streit um den Hafen nannte Vogt den Plan „absurd“.';
    const { statements } = factsOf(text, { lang: 'de', published: '2024-11-29' });
    assert.deepEqual(
      statements.map((s) => words(text, s.speaker)),
      ['Vogt'],
    );
  });
});
