// Briefings with a thousand events and more: how long composing and updating take, and how that grows. Apart from
// `run.ts`, which calls it, so that the figures of the engine and of the notes can be had by themselves.
import {
  composeBriefing,
  composeNote,
  updateBriefing,
  type Dossier,
  type DossierEvent,
} from '../src/core/api';

const ARTICLES = 40;

/** A dossier of one actor with so many events, dated and undated, spread over some articles. */
export function largeDossier(count: number): Dossier {
  const articles = Array.from({ length: ARTICLES }, (_, i) => ({
    id: `articles/${i}.md`,
    title: `Artikel ${i}`,
    outlet: null,
    agencies: [],
    published: `2025-${String(1 + (i % 12)).padStart(2, '0')}-01`,
    publishedFrom: null,
    lang: 'de' as const,
    problems: [],
    paragraphs: 200,
  }));
  const events = Array.from({ length: count }, (_, i): DossierEvent => {
    const article = articles[i % ARTICLES]?.id ?? '';
    const words = `Am Tag ${i} traf Ada Muster in Lima eine Delegation aus Peru, wie es hieß.`;
    const start = 10 + i * 100;
    const date =
      i % 5 === 0
        ? null
        : `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const sentence = {
      article,
      paragraph: 1 + (i % 200),
      span: [start, start + words.length] as const,
      words,
    };
    const trigger = { ...sentence, span: [start + 12, start + 16] as const, words: words.slice(12, 16) };
    return {
      id: `e${i}`,
      type: 'CONSULT',
      mode: 'meet',
      date,
      undated: date === null ? 'no-date-in-text' : null,
      dateBasis: 'inferred',
      status: 'happened',
      participants: [
        { actor: 'ada', role: 'actor' },
        { actor: 'peru', role: 'recipient' },
      ],
      place: 'lima',
      quantities: [],
      lemma: 'treffen',
      reports: [
        {
          article,
          trigger,
          sentence,
          date,
          dateEvidence: date === null ? null : trigger,
          dateBasis: 'inferred',
          status: 'happened',
          participants: [],
          place: 'lima',
          quantities: [],
          source: null,
          lemma: 'treffen',
        },
      ],
      differences: [],
      reasons: [],
      label: `Treffen ${i}: Ada Muster, Peru (Lima)`,
    };
  });
  const actor = (id: string, name: string): Dossier['actors'][number] => ({
    id,
    type: id === 'ada' ? 'person' : 'place',
    name,
    aliases: [],
    wikidata: null,
    curated: false,
    offices: [],
    articles: articles.map((a) => a.id),
    mentions: [],
    events: [],
    statements: [],
    reasons: [],
    weight: 1,
  });
  return {
    revision: 1,
    articles,
    actors: [actor('ada', 'Ada Muster'), actor('peru', 'Peru'), actor('lima', 'Lima')],
    events,
    statements: [],
    problems: [],
  };
}

export interface BriefingTimes {
  readonly compose: number;
  readonly update: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time, the best of some runs. The update meets a changed, a new and a vanished event. */
export function briefingTimes(count: number, runs = 5): BriefingTimes {
  const dossier = largeDossier(count);
  const options = { language: 'de' as const, written: '2025-12-01', schema: 's' };
  const request = { kind: 'actor' as const, actor: 'ada' };
  const [first, second, third, ...rest] = dossier.events;
  if (!first || !second || !third) throw new Error('too few events');
  const later: Dossier = {
    ...dossier,
    events: [
      { ...second, status: 'reported' },
      third,
      ...rest,
      { ...first, id: 'new', type: 'AGREE', label: 'Neu' },
    ],
  };
  let compose = Infinity;
  let update = Infinity;
  for (let i = 0; i < runs; i++) {
    let begin = processorTime();
    const { text, record } = composeBriefing(request, dossier, options);
    compose = Math.min(compose, processorTime() - begin);
    const mine = text.replace('notes: |', '# meins\nnotes: |');
    begin = processorTime();
    updateBriefing({ mine, base: record, fresh: composeNote(request, later, options) });
    update = Math.min(update, processorTime() - begin);
  }
  return { compose, update };
}
