// What English news takes for granted and other texts do not: verbs that are nouns elsewhere, deeds that are charges,
// strikes of two kinds, a past that looks like a present. Invented sentences, each with all the events it tells of.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

/** `TYPE date status actor:a recipient:b`, in order of the text. */
function events(text: string): string[] {
  return factsOf(text, { lang: 'en', published: '2024-10-17' }).events.map((e) =>
    [
      e.type,
      e.date ?? '-',
      e.status,
      ...e.participants.map((p) => `${p.role === 'actor' ? 'a' : 'r'}:${p.actor}`),
    ].join(' '),
  );
}

const CASES: readonly (readonly [text: string, ...events: string[]])[] = [
  // Verbs that only their shape told before
  ['Norway fined Peru on Monday.', 'SANCTION 2024-10-14 happened a:norway r:peru'],
  // No pact in an impact, no petition in a competition
  ['The harvest in Peru had an impact on Chile on Monday.'],
  ['On Monday a competition of bakers began in Peru.'],
  ['Norway and Peru signed a pact on Monday.', 'AGREE 2024-10-14 happened a:norway a:peru'],
  // Who is convicted of a deed on Monday did not do it on Monday
  ['A judge convicted Vera Lind of embezzlement and fraud on Monday.', 'RULING 2024-10-14 happened r:vera-lind'],
  // Two kinds of strikes
  ['Dockers in Peru ended a ten-day strike on Monday.', 'PROTEST 2024-10-14 happened'],
  ['The strike on Lima killed nine people on Monday.', 'ASSAULT 2024-10-14 happened'],
  // Present and past look the same
  ['The rebels, who hit Lima on Wednesday, left at night.', 'ASSAULT 2024-10-16 happened r:lima'],
  ['A cyclone hit the coast on Wednesday.', 'INCIDENT 2024-10-16 happened'],
  // What lay ahead when it was said, and what only might
  ['Norway said on Monday it would arrest Vera Lind.', 'COERCE - planned a:norway r:vera-lind'],
  ['Norway said it would arrest Vera Lind if she came.', 'COERCE - hypothetical a:norway r:vera-lind'],
  ['Norway denied that it would arrest Vera Lind.', 'REJECT - happened a:norway', 'COERCE - denied a:norway r:vera-lind'],
  // Courts and authorities give orders
  ['On Monday the European Commission ordered Norway to pay.', 'REQUEST 2024-10-14 happened a:european-commission r:norway'],
  // Nouns that look like verbs, and what »and« joins
  ['Dockers in Peru walked off the job on Monday after talks between the port and the union broke down.', 'PROTEST 2024-10-14 happened'],
  ['Norway protested on Monday after rebels set fire to its embassy.', 'PROTEST 2024-10-14 happened a:norway', 'CRIME - happened'],
  ['The minister of justice said on Monday at least nine men had been arrested.', 'COERCE - happened'],
  // A date is of the clause whose verb it stands with
  ['Police said on Monday they had found the weapons and arrested Vera Lind.', 'COERCE - happened r:vera-lind'],
  ['Norway charged Vera Lind with murder over Saturday\u2019s fire.', 'ACCUSE - happened a:norway r:vera-lind'],
  ['The talks failed in May, when Norway expelled Vera Lind.', 'CONSULT 2024-05 cancelled', 'SANCTION 2024-05 happened a:norway r:vera-lind'],
  // Who holds an office of something, and who stands right before the verb
  ['Secretary of State Vera Lind condemned Norway.', 'ACCUSE - happened a:vera-lind r:norway'],
  ['In her long speech Vera Lind pledged to stay.', 'AGREE - happened a:vera-lind'],
  // A subject that only the clause before has
  ['The army seized the port and imposed a curfew.', 'COERCE - happened', 'SANCTION - happened'],
  // A noun that only tells of what kind another is; an accusation that is denied was made all the same
  ['Protest leaders visited Norway on Monday.', 'CONSULT 2024-10-14 happened r:norway'],
  ['Norway denied the allegation.', 'REJECT - happened a:norway'],
  // Verbs with a particle, and what they ask for beside them
  ['Norway slapped tariffs on Peru on Monday.', 'SANCTION 2024-10-14 happened a:norway r:peru'],
  ['Vera Lind stood down as chair of the party on Monday.', 'RESIGN 2024-10-14 happened a:vera-lind'],
  // A group is no refusal
  ['The opposition rallied in Lima on Monday.', 'PROTEST 2024-10-14 happened'],
]; // prettier-ignore

describe('events: English news', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(events(text), expected));
});
