// How true a sentence tells that something is: what is denied, wanted or managed, what was possible or needed in the past and
// so lies there, and what stands in somebody's quoted words only.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function events(text: string): readonly string[] {
  const facts = factsOf(text, { lang: 'de', published: '2024-11-29' });
  return facts.events.map((e) => {
    const who = e.participants.map((p) => `${p.role}:${p.actor}`).join(' ');
    return `${e.type} ${e.status} ${e.date ?? '–'} ${who}`.trim();
  });
}

const SENTENCES: readonly (readonly [text: string, ...events: string[]])[] = [
  // Denied in words of its own, not with »dass« only.
  [
    'Karl Voss bestritt, er habe den Richter bestochen.',
    'REJECT happened – actor:karl-voss',
    'CRIME denied – actor:karl-voss',
  ],
  [
    'Karl Voss wies den Vorwurf zurück, er habe den Richter bestochen.',
    'REJECT happened – actor:karl-voss',
    'CRIME denied – actor:karl-voss',
  ],
  [
    'Karl Voss wies Berichte zurück, wonach er den Richter bestochen habe.',
    'REJECT happened – actor:karl-voss',
    'CRIME denied – actor:karl-voss',
  ],
  // Managed, begun: as true as that.
  [
    'Der Polizei gelang es am Montag, den Täter Otto Brandt festzunehmen.',
    'COERCE happened 2024-11-25 recipient:otto-brandt',
  ],
  [
    'Der Polizei gelang es nicht, den Täter Otto Brandt festzunehmen.',
    'COERCE denied – recipient:otto-brandt',
  ],
  [
    'Karl Voss will es schaffen, Otto Brandt zu stürzen.',
    'COERCE planned – recipient:otto-brandt actor:karl-voss',
  ],
  // Not wanted.
  ['Karl Voss sagte, er wolle nicht, dass es in Kiel zu einer Schlägerei komme.', 'ASSAULT hypothetical –'],
  // Needed, possible, allowed in the past.
  ['Karl Voss musste im Mai zurücktreten.', 'RESIGN happened 2024-05 actor:karl-voss'],
  ['Karl Voss konnte am 20. Mai befreit werden.', 'AID happened 2024-05-20 recipient:karl-voss'],
  // In quoted words.
  [
    'Karl Voss würdigte Rita Brandt als „große Österreicherin in der Malerei des 20. Jahrhunderts“.',
    'SUPPORT happened – actor:karl-voss recipient:rita-brandt',
  ],
  [
    'Karl Voss kritisierte Rita Brandt als „Gefahr für Norwegen im Jahr 2025“.',
    'ACCUSE happened – actor:karl-voss recipient:rita-brandt',
  ],
  // Between an article and its noun.
  [
    'Karl Voss reagierte auf die Kritik Norwegens an einem im Oktober von Schweden und Dänemark unterzeichneten Abkommen.',
    'ACCUSE happened – actor:norwegen',
    'AGREE happened 2024-10 actor:schweden actor:daenemark',
  ],
  // Of a thing and a state the state acts, where things cannot.
  [
    'Karl Voss kritisierte das Abkommen, das Schweden im Mai unterzeichnete.',
    'ACCUSE happened – actor:karl-voss',
    'AGREE happened 2024-05 actor:schweden',
  ],
  // Of a thing and somebody it is he who speaks.
  ['Das kritisierte Karl Voss am Montag.', 'ACCUSE happened 2024-11-25 actor:karl-voss'],
  ['Dies lehnte Norwegen ab.', 'REJECT happened – actor:norwegen'],
  ['Die Entscheidung kritisierte Karl Voss.', 'ACCUSE happened – actor:karl-voss'],
  ['Die Belegschaft kritisierte Karl Voss.', 'ACCUSE happened – recipient:karl-voss'],
  ['Der Bericht kritisierte Karl Voss.', 'ACCUSE happened – recipient:karl-voss'],
  // Not of that plane.
  [
    'Karl Voss kritisierte die juristische Auseinandersetzung um das Streikrecht der IG Metall.',
    'ACCUSE happened – actor:karl-voss',
  ],
  [
    'Rita Brandt stellte Ende Juli eine Strafanzeige gegen Karl Voss.',
    'ACCUSE happened 2024-07 actor:rita-brandt recipient:karl-voss',
  ],
  ['Das Regime in Minsk bedrohte Norwegen.', 'THREATEN happened – actor:minsk recipient:norwegen'],
];

describe('how true an event is told to be', () => {
  for (const [text, ...expected] of SENTENCES)
    it(text, () => assert.deepEqual([...events(text)].sort(), [...expected].sort()));
});
