// A small dossier made by hand, for tests of whatever reads dossiers: two articles, three actors, two events (one in
// two reports that differ, one cancelled and undated) and two statements. Evidence is looked up in the texts.
import type {
  Actor,
  Dossier,
  DossierEvent,
  DossierStatement,
  Evidence,
  Report,
} from '../../src/core/model/dossier';

export const TEXTS: Readonly<Record<string, string>> = {
  'articles/eins.md':
    'Außenministerin Ada Muster reiste am Montag nach Lima. »Wir bleiben im Gespräch«, sagte Muster.',
  'articles/zwei.txt':
    'Ministerin Muster traf am Dienstag in Lima ein. Ein Treffen mit Peru wurde abgesagt, teilte die Regierung mit.',
};

export function evidence(article: string, words: string): Evidence {
  const start = (TEXTS[article] ?? '').indexOf(words);
  if (start < 0) throw new Error(`»${words}« does not stand in ${article}`);
  return { article, paragraph: 1, span: [start, start + words.length], words };
}

const ONE = 'articles/eins.md';
const TWO = 'articles/zwei.txt';

function report(article: string, trigger: string, sentence: string, rest: Partial<Report>): Report {
  return {
    article,
    trigger: evidence(article, trigger),
    sentence: evidence(article, sentence),
    date: null,
    dateEvidence: null,
    dateBasis: 'stated',
    status: 'happened',
    participants: [],
    place: null,
    quantities: [],
    source: null,
    lemma: trigger,
    ...rest,
  };
}

const visit: DossierEvent = {
  id: 'consult-lima',
  type: 'CONSULT',
  mode: 'visit',
  date: '2025-03-03',
  undated: null,
  dateBasis: 'inferred',
  status: 'happened',
  participants: [{ actor: 'ada-muster', role: 'actor' }],
  place: 'lima',
  quantities: [{ value: 3, unit: 'Tage', span: [0, 4] }],
  lemma: 'reisen',
  reports: [
    report(ONE, 'reiste', 'Außenministerin Ada Muster reiste am Montag nach Lima.', {
      date: '2025-03-03',
      dateEvidence: evidence(ONE, 'Montag'),
      dateBasis: 'inferred',
      participants: [{ actor: 'ada-muster', role: 'actor', evidence: evidence(ONE, 'Ada Muster') }],
      place: 'lima',
    }),
    report(TWO, 'traf', 'Ministerin Muster traf am Dienstag in Lima ein.', {
      date: '2025-03-04',
      dateEvidence: evidence(TWO, 'Dienstag'),
      dateBasis: 'inferred',
      participants: [{ actor: 'ada-muster', role: 'actor', evidence: evidence(TWO, 'Muster') }],
      place: 'lima',
    }),
  ],
  differences: [
    {
      field: 'date',
      values: [
        { value: '2025-03-03', evidence: [evidence(ONE, 'Montag')] },
        { value: '2025-03-04', evidence: [evidence(TWO, 'Dienstag')] },
      ],
    },
  ],
  reasons: [],
  label: 'Ada Muster: Reise (Lima)',
};

const meeting: DossierEvent = {
  id: 'consult-peru',
  type: 'CONSULT',
  mode: 'meet',
  date: null,
  undated: 'no-date-in-text',
  dateBasis: 'stated',
  status: 'cancelled',
  participants: [
    { actor: 'ada-muster', role: 'actor' },
    { actor: 'peru', role: 'recipient' },
  ],
  place: null,
  quantities: [],
  lemma: 'Treffen',
  reports: [
    report(TWO, 'Treffen', 'Ein Treffen mit Peru wurde abgesagt, teilte die Regierung mit.', {
      status: 'cancelled',
    }),
  ],
  differences: [],
  reasons: [],
  label: 'Treffen mit Peru',
};

const statements: readonly DossierStatement[] = [
  {
    id: 's1',
    type: 'direct',
    speaker: 'ada-muster',
    speakerBasis: 'stated',
    via: null,
    stance: 'promise',
    date: '2025-03-03',
    quote: [evidence(ONE, '»Wir bleiben im Gespräch«')],
    cue: [evidence(ONE, 'sagte')],
    speakerEvidence: { ...evidence(ONE, 'Muster.'), words: 'Muster', span: [88, 94] },
    about: [],
    article: ONE,
    verbatim: true,
  },
  {
    id: 's2',
    type: 'indirect',
    speaker: null,
    speakerBasis: 'stated',
    via: null,
    stance: 'neutral',
    date: null,
    quote: [evidence(TWO, 'Ein Treffen mit Peru wurde abgesagt')],
    cue: [evidence(TWO, 'teilte'), evidence(TWO, 'mit.')],
    speakerEvidence: null,
    about: ['peru'],
    article: TWO,
    verbatim: false,
  },
];

function actor(id: string, type: Actor['type'], name: string, rest: Partial<Actor>): Actor {
  return {
    id,
    type,
    name,
    aliases: [],
    wikidata: null,
    curated: false,
    offices: [],
    articles: [TWO],
    mentions: [],
    events: [],
    statements: [],
    reasons: [],
    weight: 1,
    ...rest,
  };
}

/** A fresh copy. */
export function fixtureDossier(): Dossier {
  return structuredClone({
    revision: 1,
    articles: [
      {
        id: ONE,
        title: 'Reise',
        outlet: 'Blatt',
        agencies: [],
        published: '2025-03-05',
        publishedFrom: 'front-matter',
        lang: 'de',
        problems: [],
        paragraphs: 1,
      },
      {
        id: TWO,
        title: null,
        outlet: null,
        agencies: ['dpa'],
        published: null,
        publishedFrom: null,
        lang: 'de',
        problems: [],
        paragraphs: 1,
      },
    ],
    actors: [
      actor('ada-muster', 'person', 'Ada Muster', {
        aliases: [
          { name: 'Ada Muster', count: 1, from: 'text' },
          { name: 'Muster', count: 2, from: 'text' },
        ],
        wikidata: 'Q1',
        articles: [ONE, TWO],
        offices: [
          {
            title: 'Außenministerin',
            of: null,
            variants: ['Ministerin'],
            seen: '2025-03-05',
            time: 'current',
            basis: 'stated',
            evidence: [evidence(ONE, 'Außenministerin'), evidence(TWO, 'Ministerin')],
          },
        ],
        mentions: [
          { kind: 'name', basis: 'stated', evidence: evidence(ONE, 'Ada Muster') },
          { kind: 'name', basis: 'stated', evidence: evidence(TWO, 'Muster') },
        ],
        events: ['consult-peru', 'consult-lima'],
        statements: ['s1'],
        weight: 5,
      }),
      actor('lima', 'place', 'Lima', {
        articles: [ONE, TWO],
        mentions: [{ kind: 'name', basis: 'stated', evidence: evidence(ONE, 'Lima') }],
      }),
      actor('peru', 'place', 'Peru', {
        mentions: [{ kind: 'name', basis: 'stated', evidence: evidence(TWO, 'Peru') }],
      }),
    ],
    events: [visit, meeting],
    statements,
    problems: [],
  } satisfies Dossier);
}
