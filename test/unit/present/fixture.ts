// A small dossier for the tests of views: invented people in an invented affair, every piece of evidence cut out of the
// articles' texts by quoting it.
import type {
  Actor,
  ArticleEntry,
  Dossier,
  DossierEvent,
  DossierStatement,
  Evidence,
  Mention,
  Office,
  Report,
} from '../../../src/core/present/api';

export const TEXTS: Readonly<Record<string, string>> = {
  'a.md':
    'Außenministerin Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal.\n\n' +
    '„Wir kommen voran“, sagte Berg, „aber langsam“.',
  'b.md': 'Ministerin Bergs Treffen in Oslo dauerte zwei Tage. Ein zweites Treffen in Riga ist abgesagt.',
  'c.md': 'Der frühere Senator Ole Berg lobte Anna Berg.',
};

/** The evidence for the `nth` occurrence of `words` in an article. */
export function at(article: string, words: string, nth = 1): Evidence {
  const text = TEXTS[article] ?? '';
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`»${words}« is not in ${article}`);
  const paragraph = text.slice(0, start).split('\n\n').length;
  return { article, paragraph, span: [start, start + words.length], words };
}

function mention(evidence: Evidence, kind: Mention['kind'] = 'name'): Mention {
  return { kind, basis: 'stated', evidence };
}

function office(
  title: string,
  seen: string | null,
  evidence: readonly Evidence[],
  time: Office['time'] = 'current',
): Office {
  return { title, of: null, variants: [], seen, time, basis: 'stated', evidence };
}

function actor(part: Partial<Actor> & Pick<Actor, 'id' | 'name' | 'type'>): Actor {
  return {
    aliases: [],
    wikidata: null,
    curated: false,
    offices: [],
    articles: [],
    mentions: [],
    events: [],
    statements: [],
    reasons: [],
    weight: 1,
    ...part,
  };
}

function report(part: Partial<Report> & Pick<Report, 'article' | 'trigger' | 'sentence'>): Report {
  return {
    date: null,
    dateEvidence: null,
    dateBasis: 'stated',
    status: 'happened',
    participants: [],
    place: null,
    quantities: [],
    source: null,
    lemma: 'treffen',
    ...part,
  };
}

export function event(part: Partial<DossierEvent> & Pick<DossierEvent, 'id' | 'label'>): DossierEvent {
  return {
    type: 'CONSULT',
    mode: null,
    date: null,
    undated: null,
    dateBasis: 'stated',
    status: 'happened',
    participants: [],
    place: null,
    quantities: [],
    lemma: 'treffen',
    reports: [],
    differences: [],
    reasons: [],
    ...part,
  };
}

function article(id: string, published: string | null): ArticleEntry {
  return {
    id,
    title: `Titel ${id}`,
    outlet: null,
    agencies: [],
    published,
    publishedFrom: published === null ? null : 'given',
    lang: 'de',
    problems: [],
    paragraphs: 2,
  };
}

const meeting = event({
  id: 'e-oslo',
  label: 'Anna Berg, Jo Tal: Treffen (Oslo)',
  date: '2024-03-03/2024-03-04',
  participants: [
    { actor: 'anna-berg', role: 'actor' },
    { actor: 'jo-tal', role: 'recipient' },
  ],
  place: 'oslo',
  reports: [
    report({
      article: 'a.md',
      trigger: at('a.md', 'traf'),
      sentence: at('a.md', 'Außenministerin Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal.'),
      date: '2024-03-03',
      dateEvidence: at('a.md', 'am 3. März 2024'),
      participants: [
        { actor: 'anna-berg', role: 'actor', evidence: at('a.md', 'Anna Berg') },
        { actor: 'jo-tal', role: 'recipient', evidence: at('a.md', 'Jo Tal') },
      ],
      place: 'oslo',
    }),
    report({
      article: 'b.md',
      trigger: at('b.md', 'Treffen'),
      sentence: at('b.md', 'Ministerin Bergs Treffen in Oslo dauerte zwei Tage.'),
      participants: [{ actor: 'anna-berg', role: 'actor', evidence: at('b.md', 'Bergs') }],
    }),
  ],
});

const cancelled = event({
  id: 'e-riga',
  label: 'Treffen (Riga)',
  status: 'cancelled',
  undated: 'no-date-in-text',
  reports: [
    report({
      article: 'b.md',
      trigger: at('b.md', 'Treffen', 2),
      sentence: at('b.md', 'Ein zweites Treffen in Riga ist abgesagt.'),
      status: 'cancelled',
    }),
  ],
});

const split: DossierStatement = {
  id: 's-berg',
  type: 'direct',
  speaker: 'anna-berg',
  speakerBasis: 'stated',
  via: null,
  stance: 'neutral',
  date: '2024-03-03',
  quote: [at('a.md', '„Wir kommen voran“'), at('a.md', '„aber langsam“')],
  cue: [at('a.md', 'sagte')],
  speakerEvidence: at('a.md', 'Berg', 2),
  about: ['jo-tal', 'jo-tal'],
  article: 'a.md',
  verbatim: true,
};

export function dossier(): Dossier {
  return {
    revision: 1,
    articles: [article('a.md', '2024-03-05'), article('b.md', null), article('c.md', '2021')],
    actors: [
      actor({
        id: 'anna-berg',
        name: 'Anna Berg',
        type: 'person',
        aliases: [
          { name: 'Berg', count: 3, from: 'text' },
          { name: 'Анна Берг', count: 0, from: 'curated' },
        ],
        offices: [
          office('Senatorin', '2021', [at('c.md', 'Anna Berg')], 'former'),
          office('Außenministerin', '2024-03-05', [at('a.md', 'Außenministerin')]),
        ],
        articles: ['a.md', 'b.md', 'c.md'],
        mentions: [
          mention(at('a.md', 'Anna Berg')),
          mention(at('a.md', 'Berg', 2)),
          mention(at('b.md', 'Ministerin'), 'office'),
          mention(at('b.md', 'Bergs')),
          mention(at('c.md', 'Anna Berg')),
        ],
        events: ['e-oslo'],
        statements: ['s-berg'],
        weight: 9,
      }),
      actor({
        id: 'ole-berg',
        name: 'Ole Berg',
        type: 'person',
        offices: [office('Senator', '2021', [at('c.md', 'frühere Senator')], 'former')],
        articles: ['c.md'],
        mentions: [mention(at('c.md', 'Ole Berg'))],
      }),
      actor({
        id: 'jo-tal',
        name: 'Jo Tal',
        type: 'person',
        articles: ['a.md'],
        mentions: [mention(at('a.md', 'Jo Tal'))],
        events: ['e-oslo'],
      }),
      actor({
        id: 'oslo',
        name: 'Oslo',
        type: 'place',
        articles: ['a.md', 'b.md'],
        mentions: [mention(at('a.md', 'Oslo')), mention(at('b.md', 'Oslo'), 'compound')],
      }),
      actor({ id: 'unseen', name: 'Nur Kuratiert', type: 'organization', curated: true }),
    ],
    events: [meeting, cancelled],
    statements: [split],
    problems: [],
  };
}
