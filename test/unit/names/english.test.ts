// English, where names are found by rule: words of every day at the start of a sentence and in headlines are no names, and
// names that are such words stay names.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function actors(text: string): string[] {
  return factsOf(text, { lang: 'en' }).actors.map((a) => `${a.type.slice(0, 3)} ${a.name}`);
}

const CASES: readonly (readonly [text: string, ...actors: string[]])[] = [
  ['Markets fell on Monday. Investors sold shares. Rescuers left.'],
  ['Tensions rose. Diplomats met. Critics objected. Nurses demanded more.'],
  ['Wildfire smoke covered the valley. Firefighters from Chile helped.', 'pla Chile'],
  ['Regulators fined Harlow Brothers. Shares of Harlow Brothers fell.', 'org Harlow Brothers'],
  ['Northern Rail cancelled trains. Commuters complained.', 'org Northern Rail'],
  ['Halden Freight and Meridian Lines merged.', 'org Halden Freight', 'org Meridian Lines'],
  ['Carpenter Ana Lopez left. Farmer Joe Hill did too.', 'per Ana Lopez', 'per Joe Hill'],
  [
    'Bill Gates left. Rose Martin said no. Mark Hill agreed.',
    'per Bill Gates',
    'per Rose Martin',
    'per Mark Hill',
  ],
  // Adjectives of every day that names begin with, offices of something, clubs, notes of party and state
  [
    'The High Court blocked it. Divers left the Great Barrier Reef.',
    'org High Court',
    'pla Great Barrier Reef',
  ],
  ['Good news came. A long wait ended.'],
  ['U.S. Secretary of State Antony Blinken came.', 'pla U.S.', 'per Antony Blinken'],
  ['Environment Minister Murray Watt said so.', 'per Murray Watt'],
  ['Manchester City won.', 'org Manchester City'],
  ['Sovaris shares fell.', 'org Sovaris'],
  ['Sen. Lindsey Graham, R-S.C., opposed it.', 'per Lindsey Graham'],
  ['George Bush and George W. Bush both faced critics.', 'per George Bush', 'per George W. Bush'],
  ['Turkey agreed. Chad refused.', 'pla Turkey', 'pla Chad'],
  ['Voters Reject Plan to Raise Taxes\n\nThe plan failed on Monday.'],
  ['Senate Passes Bill After Marathon Debate\n\nThe Senate passed it.', 'org Senate'],
  [
    'Prime Minister Ines Duarte Visits Flooded Region, Promises Aid\n\nInes Duarte visited the region.',
    'per Ines Duarte',
  ],
  ['Joan Pell Buys Farm Near Lima in Surprise Deal\n\nHe paid much.', 'per Joan Pell', 'pla Lima'],
  [
    'Supreme Court Strikes Down Holm Industries Merger\n\nThe Supreme Court ruled.',
    'org Supreme Court',
    'org Holm Industries',
  ],
  // Kinds before their name, people by what they do, places governed, pairs before a kind
  [
    'Chipmaker Orvane Photonics grew. Developer Hollis Estates sold land.',
    'org Orvane Photonics',
    'org Hollis Estates',
  ],
  ['Rival Joan Pell lost. Councillors voted.', 'per Joan Pell'],
  [
    'Motala Governor Joan Pell and St. Anna County Sheriff Mark Hill met.',
    'pla Motala',
    'per Joan Pell',
    'pla St. Anna County',
    'per Mark Hill',
  ],
  ['The Ethics and Integrity Commission charged him.', 'org Ethics and Integrity Commission'],
  ['The Senate and the Justice Commission met.', 'org Senate', 'org Justice Commission'],
  ['The Uganda Land Rights Commission asked for it.', 'org Uganda Land Rights Commission'],
  ['The Peruvian Red Cross helped.', 'org Peruvian Red Cross'],
  // What small words tell of a name
  ['Shares in Orvane fell, analysts at Kelbrook said.', 'org Orvane', 'org Kelbrook'],
  ['It crashed near the town of Lorenta.', 'pla Lorenta'],
  ['Kivara, a faction of the rebels, agreed.', 'org Kivara'],
  ['Shadow minister Mel Stroud objected.', 'per Mel Stroud'],
  ['Three Republicans and all Democrats agreed.'],
  [
    'Archaeologist Zaki Hawara and Orvane CEO Joan Pell met.',
    'per Zaki Hawara',
    'org Orvane',
    'per Joan Pell',
  ],
  ["They beat Fine Gael's Joan Pell.", 'org Fine Gael', 'per Joan Pell'],
  [
    'The National Weather Agency warned. Audit Scotland agreed.',
    'org National Weather Agency',
    'org Audit Scotland',
  ],
  ['He joined WestVane.', 'org WestVane'],
  ['The charity Soup For The Weary helped.', 'org Soup For The Weary'],
  // Types: what stands behind a name, what only states have, names side by side, sites and causes
  ['Quellmar, which makes pumps, fell. Tesmer Holk, who ran it, left.', 'org Quellmar', 'per Tesmer Holk'],
  ['Nordwyn Elker said it would sell. Dorla Pask said she would not.', 'org Nordwyn Elker', 'per Dorla Pask'],
  ['Brundwick analyst Ana Orr agreed.', 'org Brundwick', 'per Ana Orr'],
  ["Tolmark's foreign ministry protested. The embassy of Vestany closed.", 'pla Tolmark', 'pla Vestany'],
  [
    'Shares in Orvane rose. It has two partners, Galvor and Pelmont Ltd.',
    'org Orvane',
    'org Galvor',
    'org Pelmont Ltd.',
  ],
  ['Ondwell fined Severn Brook over its Ludbrook works.', 'org Ondwell', 'org Severn Brook', 'pla Ludbrook'],
  ['Activists from Save Ludbrook Meadows marched.', 'org Save Ludbrook Meadows'],
  ['Manitoba Volt raised prices.', 'org Manitoba Volt'],
  ["Labour's Joan Pell told two MPs.", 'org Labour', 'per Joan Pell'],
  ['Lenders such as BNQ Vareille agreed.', 'org BNQ Vareille'],
];

describe('names: English words of every day', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => assert.deepEqual(actors(text).sort(), [...expected].sort()));
});
