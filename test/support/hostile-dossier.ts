// A dossier with everything that could break another program's file: names made to escape from XML, HTML, CSV and JSON, right
// to left, of 64 kB, with NUL and half surrogate pairs; events of every status and every form of date. Made by hand, because
// no engine would find such names.
import type { EventStatus } from '../../src/core/model/annotation';
import type { Actor, Dossier, DossierEvent, DossierStatement, Evidence } from '../../src/core/model/dossier';

export const HOSTILE_NAMES: readonly string[] = [
  `Anna "Anführung" O'Neill`,
  '<script>alert(1)</script>',
  ']]><!--&amp;<x y="1">',
  "=cmd|' /C calc'!A0",
  '  =1+1',
  '=HYPERLINK("http://x.invalid")\nzweite Zeile',
  '+49 30',
  '-Partei-',
  '@SUM(1+1)*cmd',
  '＝1+1',
  '\t=2',
  'שלום \u202Eעולם\u202C',
  'Zoë 👩‍👩‍👧 🇺🇦',
  `Lang${'a'.repeat(64 * 1024)}`,
  `Halb\uD800 und \uDC00 halb`,
  'Nul\u0000l\u0001\u001F\uFFFF',
  'zwei\r\nZeilen\u2028und\u2029mehr',
  'a,b;c\td',
  'ÄÖÜäöüß',
  '[link](javascript:alert(1)) `x` ${y}',
];

const DATES: readonly (string | null)[] = [
  null,
  '2025',
  '2025-02',
  '2025-02-12',
  '2025-22',
  '196X',
  '18XX',
  '2025-02/2025-04',
  '../2024',
  '2002/..',
  '2025~',
  '2025-02-12?',
  '2025-02-12T14:30',
  'XXXX-06-30',
  '2025-11-18/2025-11-19',
];

const STATUSES: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'planned',
  'cancelled',
  'denied',
  'hypothetical',
  'reported',
];

export const ARTICLE = 'articles/übel & "schräg" <1>.md';
export const OTHER = 'articles/zwei.md';

/** All names one after the other, behind an emoji, so that UTF-16 units and code points differ. */
export const TEXT = `😀 ${HOSTILE_NAMES.map((n) => `${n} traf sich.`).join('\n')}\n`;

function evidence(words: string, article = ARTICLE): Evidence {
  const start = TEXT.indexOf(words);
  return { article, paragraph: 1, span: [start, start + words.length], words };
}

const TYPES = ['person', 'organization', 'place', 'other'] as const;

function actorOf(name: string, i: number): Actor {
  const type = TYPES[i % TYPES.length] ?? 'person';
  const e = evidence(name);
  return {
    id: `a${i}`,
    type,
    name,
    aliases: [
      { name: `${name} II`, count: 1, from: 'text' },
      { name: 'Doppelt', count: 1, from: 'text' },
    ],
    wikidata: i % 5 === 0 ? `Q${i + 1}` : null,
    curated: i === 0,
    offices:
      type === 'person'
        ? [
            {
              title: `Amt ${name}`,
              of: 'a1',
              variants: [name],
              seen: DATES[i % DATES.length] ?? null,
              time: 'current',
              basis: 'inferred',
              evidence: [e],
            },
            {
              title: 'Kassenwart',
              of: null,
              variants: [],
              seen: '2024/2025',
              time: 'former',
              basis: 'stated',
              evidence: [],
              curated: true,
            },
          ]
        : [],
    articles: [ARTICLE],
    mentions: [
      { kind: 'name', basis: 'stated', evidence: e },
      { kind: 'pronoun', basis: 'inferred', evidence: e },
    ],
    events: [],
    statements: [],
    reasons: [],
    weight: 1,
  };
}

function eventOf(status: EventStatus, date: string | null, i: number): DossierEvent {
  const name = HOSTILE_NAMES[i % HOSTILE_NAMES.length] ?? '';
  const e = evidence(name);
  const participants = [
    { actor: `a${i % HOSTILE_NAMES.length}`, role: 'actor' as const },
    { actor: `a${(i + 1) % HOSTILE_NAMES.length}`, role: 'recipient' as const },
  ];
  return {
    id: `e-${status}-${i}`,
    type: i % 3 === 0 ? 'CONSULT' : i % 3 === 1 ? 'ASSAULT' : 'ELECT',
    mode: i % 2 === 0 ? 'visit' : null,
    date,
    undated: date === null ? 'no-date-in-text' : null,
    dateBasis: 'inferred',
    status,
    participants,
    place: 'a2',
    quantities: [],
    lemma: 'treffen',
    reports: [
      {
        article: ARTICLE,
        trigger: e,
        sentence: e,
        date,
        dateEvidence: null,
        dateBasis: 'inferred',
        status,
        participants: participants.map((p) => ({ ...p, evidence: e })),
        place: 'a2',
        quantities: [],
        source: 'a0',
        lemma: 'treffen',
      },
    ],
    differences: [],
    reasons: [],
    label: `Treffen: ${name}`,
  };
}

function statementOf(name: string, i: number): DossierStatement {
  const e = evidence(name);
  return {
    id: `s-${i}`,
    type: i % 2 === 0 ? 'direct' : 'indirect',
    speaker: i % 3 === 0 ? null : `a${i}`,
    speakerBasis: 'inferred',
    via: i % 4 === 0 ? 'a1' : null,
    stance: 'denial',
    date: DATES[i % DATES.length] ?? null,
    quote: [e, e],
    cue: [e],
    speakerEvidence: e,
    about: i % 2 === 0 ? [`a${(i + 1) % HOSTILE_NAMES.length}`] : [],
    article: ARTICLE,
    verbatim: i % 2 === 0,
  };
}

export function hostileDossier(): Dossier {
  const entry = {
    outlet: '<b>Blatt</b>',
    agencies: ['=dpa'],
    publishedFrom: null,
    problems: [],
    paragraphs: 1,
  } as const;
  const events = STATUSES.flatMap((s, k) => DATES.map((d, i) => eventOf(s, d, k * DATES.length + i)));
  return {
    revision: 1,
    articles: [
      { ...entry, id: ARTICLE, title: '</title>"=1', published: '2025-02-12', lang: 'de' },
      { ...entry, id: OTHER, title: null, published: '2025~', lang: 'en', copyOf: ARTICLE },
    ],
    actors: HOSTILE_NAMES.map(actorOf),
    events,
    statements: HOSTILE_NAMES.map(statementOf),
    problems: [],
  };
}

export function hostileSource(article: string): { text: string; paragraphs: [] } | null {
  return article === ARTICLE || article === OTHER ? { text: TEXT, paragraphs: [] } : null;
}
