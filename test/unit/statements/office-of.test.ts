// An office, what it is of, and whose it is, without a comma: he speaks, and not what he heads.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

const SPEAKERS: readonly (readonly [text: string, actor: string])[] = [
  ['Der Chef der IG Metall Otto Klar sagte am Montag, der Plan sei gut.', 'otto-klar'],
  ['Die Vorsitzende der Jungen Union Anna Berg kritisierte, der Plan sei alt.', 'anna-berg'],
  ['»Der Plan ist gut«, sagte der Sprecher der CDU/CSU-Fraktion Otto Klar.', 'otto-klar'],
  ['Nach den Worten des Sprechers der SPD-Fraktion Otto Klar ist der Plan gut.', 'otto-klar'],
  ['Ein Sprecher der SPD-Fraktion sagte, der Plan sei gut.', 'spd-fraktion'],
];

describe('statements: an office without a comma', () => {
  for (const [text, actor] of SPEAKERS)
    it(text, () => {
      const { statements } = factsOf(text, { lang: 'de', published: '2024-11-29' });
      assert.deepEqual(
        statements.map((s) => s.actor),
        [actor],
      );
    });
});
