// The summary of each kind of note: a few sentences made by templates from its facts, each with the sources that it
// rests on. No language model and nothing that is not among the facts; what there is too much of is counted, and the
// latest is told. The sentences themselves are made in `prose/`.
import { boundsOf, compareEdtf, type Edtf } from '../model/edtf';
import type { OfficeTime } from '../model/annotation';
import type { Actor, ArticleEntry, DossierEvent, Evidence, Office } from '../model/dossier';
import { mentionsIn } from './actor-entry';
import { coverage } from './coverage';
import type { NoteContext } from './draft';
import { numbersOf, type FactWriter } from './facts';
import type { NoteRelation, NoteSentence, NoteSource } from './note';
import { differenceSentence } from './open-questions';
import type { PickedStatement } from './pick-statements';
import { Names, type NameRef } from './prose/sentence-event';
import { summaryDe } from './prose/summary-de';
import { summaryEn } from './prose/summary-en';
import type { SummaryWords } from './prose/summary-words';
import type { SourceTable } from './sources';

export interface Material {
  readonly sources: SourceTable;
  readonly facts: FactWriter;
}

/** So many events are told in sentences. */
const EVENTS = 4;
/** So many pieces of evidence stand behind a sentence with counts. */
const GROUNDS = 6;
/** A quotation of fewer words says little by itself; a longer text is not quoted in a summary. */
const QUOTE_WORDS = 4;
const QUOTE_LENGTH = 240;
const COMPANY = 3;

class Teller {
  readonly words: SummaryWords;
  readonly names: Names;

  constructor(
    readonly context: NoteContext,
    readonly sources: SourceTable,
  ) {
    this.words = context.options.language === 'de' ? summaryDe : summaryEn;
    this.names = new Names(context.dossier);
  }

  ref(actor: Actor): NameRef {
    return { name: actor.name, type: actor.type };
  }

  /** A sentence with its sources; none without. */
  sentence(text: string, evidence: readonly Evidence[], most = Infinity): NoteSentence[] {
    const source = this.sources.citeAll(evidence).slice(0, most);
    return source.length === 0 ? [] : [{ text, source }];
  }

  event(event: DossierEvent): NoteSentence[] {
    const { options, phrases } = this.context;
    const foreign = event.lang !== undefined && event.lang !== options.language;
    const told = numbersOf(event.reports).map((n) => (foreign ? phrases.quoted(n) : n));
    const numbers = event.differences.some((d) => d.field === 'quantity') ? [phrases.apart(told)] : told;
    return this.sentence(
      this.words.event(this.names.event(event, numbers)),
      event.reports.map((r) => r.sentence),
    );
  }

  /** The latest of the dated events, in order of time; those that happened come before all others. */
  events(events: readonly DossierEvent[], most = EVENTS): NoteSentence[] {
    const dated = events.filter((e) => e.date !== null && e.status !== 'hypothetical' && tellsEnough(e));
    const seen = new Set<string>();
    return [...dated]
      .sort((a, b) => last(b.date) - last(a.date))
      .slice(0, most)
      .sort((a, b) => compareEdtf(a.date ?? '', b.date ?? ''))
      .flatMap((e) => this.event(e))
      .filter((s) => !seen.has(s.text) && seen.add(s.text));
  }

  /** The latest quotation that stands by itself. */
  quotation(statements: readonly PickedStatement[]): NoteSentence[] {
    const order = new Map(this.sources.articles.map((a, i) => [a.id, i]));
    const whole = statements.filter(({ statement: s }) => {
      const [words] = s.quote;
      return (
        s.verbatim &&
        s.speaker !== null &&
        s.others === undefined &&
        s.quote.length === 1 &&
        words !== undefined &&
        words.words.length <= QUOTE_LENGTH &&
        /^\P{L}*\p{Lu}/u.test(words.words) &&
        words.words.split(/\s+/u).length >= QUOTE_WORDS
      );
    });
    const [best] = [...whole].sort(
      (a, b) =>
        last(b.statement.date) - last(a.statement.date) ||
        (order.get(b.statement.article) ?? 0) - (order.get(a.statement.article) ?? 0) ||
        (a.statement.quote[0]?.span[0] ?? 0) - (b.statement.quote[0]?.span[0] ?? 0),
    );
    const quote = best?.statement.quote[0];
    if (!best || !quote || best.statement.speaker === null) return [];
    const speaker = this.names.of(best.statement.speaker);
    return this.sentence(this.words.said(speaker, quote.words, best.statement.date), [quote]);
  }
}

/** Types that say something by themselves, whoever else takes part. */
const TELLING: ReadonlySet<string> = new Set(['RESIGN', 'APPOINT', 'ELECT', 'DEATH', 'RULING']);

/** »X was at a meeting« is no news: a place, somebody else or a number makes it one. */
function tellsEnough(event: DossierEvent): boolean {
  return (
    TELLING.has(event.type) ||
    event.place !== null ||
    event.participants.length > 1 ||
    event.quantities.length > 0
  );
}

function last(date: Edtf | null): number {
  return date === null ? -Infinity : (boundsOf(date)?.[1] ?? -Infinity);
}

function grounds(events: readonly DossierEvent[], statements: readonly PickedStatement[]): Evidence[] {
  return [
    ...events.flatMap((e) => e.reports.slice(0, 1).map((r) => r.sentence)),
    ...statements.flatMap((s) => s.statement.quote.slice(0, 1)),
  ];
}

/** From the first to the last of their dates; null where one has none, since it may lie outside. */
function datesOf(articles: readonly ArticleEntry[]): Edtf | null {
  const covers = coverage(articles);
  return covers === 'unknown' || articles.some((a) => a.published === null) ? null : covers;
}

function seenIn(offices: readonly Office[], sources: SourceTable): { seen: Edtf | null; articles: number } {
  const ids = new Set(offices.flatMap((o) => o.evidence.map((e) => e.article)));
  const articles = sources.articles.filter((a) => ids.has(a.id));
  return { seen: datesOf(articles), articles: articles.length };
}

/** Each place once. */
function distinct(sources: readonly NoteSource[]): NoteSource[] {
  const seen = new Set<string>();
  return sources.filter((s) => {
    const key = `${s.at} ${s.span.join('-')}`;
    return !seen.has(key) && seen.add(key);
  });
}

const TIMES: readonly OfficeTime[] = ['current', 'acting', 'designated', 'former'];
/** Offices that one sentence names. */
const OFFICES = 2;

export function actorSummary(
  actor: Actor,
  material: Material & {
    readonly events: readonly DossierEvent[];
    readonly statements: readonly PickedStatement[];
    readonly about: readonly PickedStatement[];
    readonly relations: readonly NoteRelation[];
  },
  context: NoteContext,
): NoteSentence[] {
  const { events, statements, relations, sources } = material;
  const teller = new Teller(context, sources);
  const who = teller.ref(actor);
  const offices = TIMES.flatMap((time) => {
    const held = actor.offices.filter((o) => o.time === time).slice(0, OFFICES);
    if (held.length === 0) return [];
    const { seen, articles } = seenIn(held, sources);
    const titles = held.map((o) => ({ title: o.title, of: o.of === null ? null : teller.names.of(o.of) }));
    const text = teller.words.offices(who, titles, time, seen, articles);
    return teller.sentence(
      text,
      held.flatMap((o) => o.evidence),
    );
  });
  const close = relations.filter((r) => (r.events ?? 0) + (r.statements ?? 0) > 1).slice(0, COMPANY);
  const others = close.map((r): NameRef => {
    const known = context.dossier.actors.find((a) => a.name === r.with);
    return known ? teller.ref(known) : { name: r.with, type: 'other' };
  });
  const counts = {
    articles: actor.articles.length,
    events: events.length,
    statements: statements.length,
  };
  return [
    ...offices,
    ...teller.sentence(teller.words.actorCounts(who, counts), mentionsIn(actor, sources), GROUNDS),
    ...teller.events(events),
    ...teller.quotation(statements),
    ...(others.length > 0
      ? [{ text: teller.words.company(who, others), source: distinct(close.flatMap((r) => r.source)) }]
      : []),
  ];
}

export function eventSummary(
  event: DossierEvent,
  material: Material & { readonly before: readonly DossierEvent[]; readonly after: readonly DossierEvent[] },
  context: NoteContext,
): NoteSentence[] {
  const { sources } = material;
  const teller = new Teller(context, sources);
  const ids = new Set(event.reports.map((r) => r.article));
  const outlets = sources.articles.flatMap((a) =>
    ids.has(a.id) ? (a.outlet !== null ? [a.outlet] : [...a.agencies]) : [],
  );
  const evidence = event.reports.map((r) => r.sentence);
  return [
    ...teller.event(event),
    ...teller.sentence(teller.words.reports(ids.size, [...new Set(outlets)]), evidence),
    ...event.differences.flatMap((d) =>
      teller.sentence(
        differenceSentence(event, d, context, true),
        d.values.flatMap((v) => v.evidence),
      ),
    ),
  ];
}

export function periodSummary(
  from: Edtf,
  to: Edtf,
  material: Material & {
    readonly events: readonly DossierEvent[];
    readonly undated: readonly DossierEvent[];
    readonly statements: readonly PickedStatement[];
    readonly published: number;
  },
  context: NoteContext,
): NoteSentence[] {
  const { events, undated, statements, sources, published } = material;
  const teller = new Teller(context, sources);
  const counts = { articles: sources.articles.length, events: events.length, statements: statements.length };
  return [
    ...teller.sentence(
      teller.words.periodCounts(from, to, counts, published),
      grounds(events, statements),
      GROUNDS,
    ),
    ...teller.events(events, 2 * EVENTS),
    ...(undated.length > 0
      ? teller.sentence(teller.words.undated(undated.length), grounds(undated, []), GROUNDS)
      : []),
    ...teller.quotation(statements),
  ];
}

export function relationSummary(
  actors: readonly [Actor, Actor],
  material: Material & {
    readonly events: readonly DossierEvent[];
    readonly statements: readonly PickedStatement[];
  },
  context: NoteContext,
): NoteSentence[] {
  const { events, statements, sources } = material;
  const teller = new Teller(context, sources);
  const [one, other] = actors;
  const counts = { articles: sources.articles.length, events: events.length, statements: statements.length };
  const evidence = grounds(events, statements);
  return [
    ...teller.sentence(
      teller.words.relationCounts(teller.ref(one), teller.ref(other), counts),
      evidence.length > 0 ? evidence : actors.flatMap((a) => mentionsIn(a, sources)),
      GROUNDS,
    ),
    ...teller.events(events),
    ...teller.quotation(statements),
  ];
}

export function topicSummary(
  subject: string,
  material: Material & {
    readonly events: readonly DossierEvent[];
    readonly statements: readonly PickedStatement[];
    readonly passages: readonly Evidence[];
  },
  context: NoteContext,
): NoteSentence[] {
  const { events, statements, passages, sources } = material;
  const teller = new Teller(context, sources);
  const cited = [...grounds(events, statements), ...passages];
  const counts = {
    articles: new Set([
      ...events.flatMap((e) => e.reports.map((r) => r.article)),
      ...statements.map((s) => s.statement.article),
      ...passages.map((p) => p.article),
    ]).size,
    events: events.length,
    statements: statements.length,
  };
  return [
    ...teller.sentence(teller.words.topicCounts(subject, counts, passages.length), cited, GROUNDS),
    ...teller.events(events),
    ...teller.quotation(statements),
  ];
}

export function sourcesSummary(
  material: Material & {
    readonly agreements: readonly DossierEvent[];
    readonly contested: readonly DossierEvent[];
    readonly alone: readonly { readonly event: DossierEvent; readonly article: string }[];
    readonly statements: readonly PickedStatement[];
  },
  context: NoteContext,
): NoteSentence[] {
  const { agreements, contested, alone, statements, sources } = material;
  const teller = new Teller(context, sources);
  const all = [...agreements, ...contested, ...alone.map((a) => a.event)];
  const parts = sources.articles.flatMap((a) => {
    const events = alone.filter((x) => x.article === a.id).length;
    return events === 0 ? [] : [{ title: a.title ?? a.id, events }];
  });
  // One piece of evidence of each article, so that the sentence rests on all that are compared.
  const first = sources.articles.flatMap((a) =>
    [...grounds(all, statements)].filter((e) => e.article === a.id).slice(0, 1),
  );
  return [
    ...teller.sentence(teller.words.compared(sources.articles.length, datesOf(sources.articles)), first),
    ...teller.sentence(
      teller.words.agreement(agreements.length, contested.length),
      agreements.length + contested.length > 0
        ? [...agreements, ...contested].flatMap((e) => e.reports.map((r) => r.sentence))
        : first,
      GROUNDS,
    ),
    ...contested.flatMap((e) =>
      e.differences.flatMap((d) =>
        teller.sentence(
          differenceSentence(e, d, context),
          d.values.flatMap((v) => v.evidence),
        ),
      ),
    ),
    ...(parts.length > 0
      ? teller.sentence(
          teller.words.alone(parts),
          alone.flatMap((a) => a.event.reports.map((r) => r.sentence)),
          GROUNDS,
        )
      : []),
  ];
}
