// The dossier over a changing set of articles: facts go in and out, `snapshot` gives the joined whole. Keeps the facts
// of each article and never re-reads one because another has changed; joining is done again, lazily, only when
// something did change. The result depends on what is in it, not on how or in which order it came there.
import type { ArticleFacts } from '../model/annotation';
import type { Lang } from '../model/article';
import type { DecidedEvent, Unplaced } from '../model/decided-event';
import type { Actor, ArticleEntry, CuratedActor, Dossier } from '../model/dossier';
import { compareText, joinActors, type JoinArticle } from '../resolution/join';
import { CuratedIndex } from '../resolution/curated-index';
import { nameLookup } from '../resolution/events-decided';
import { joinDecidedEvents } from '../resolution/join-events';
import { resolveMetonyms } from '../resolution/metonyms';
import { findCopies, sketchOf, type Copy, type Sketch } from '../resolution/same-text';
import { splitLocals } from '../resolution/split-locals';
import { toReports } from './reports';
import { joinStatements } from './statements';

export class DossierIndex {
  private readonly articles = new Map<string, JoinArticle>();
  private readonly sketches = new Map<string, Sketch>();
  private curated: readonly CuratedActor[] = [];
  private decidedEvents: readonly DecidedEvent[] = [];
  private unplaced: readonly Unplaced[] = [];
  private revision = 0;
  private current: Dossier | null = null;

  /** Adds an article's facts, or replaces them. `text` is the article's text as its file holds it. */
  put(facts: ArticleFacts, text: string): void {
    this.sketches.delete(facts.id);
    this.articles.set(facts.id, { facts, text: (span) => text.slice(span[0], span[1]) });
    this.changed();
  }

  /** Takes an article out; whether there was one. */
  remove(id: string): boolean {
    const had = this.articles.delete(id);
    this.sketches.delete(id);
    if (had) this.changed();
    return had;
  }

  /** Sets what a person has decided on actors (see `readCurated`). */
  setCurated(entries: readonly CuratedActor[]): void {
    this.curated = [...entries];
    this.changed();
  }

  /** Sets what a person has decided on events (see `readDecidedEvents`). */
  setDecidedEvents(entries: readonly DecidedEvent[]): void {
    this.decidedEvents = [...entries];
    this.changed();
  }

  /** What of those decisions the articles do not bear out. */
  unplacedDecisions(): readonly Unplaced[] {
    this.snapshot();
    return this.unplaced;
  }

  /** An article's text and paragraphs as they were put in; null where there is none of this id. */
  source(id: string): { readonly text: string; readonly paragraphs: ArticleFacts['paragraphs'] } | null {
    const article = this.articles.get(id);
    if (!article) return null;
    return { text: article.text([0, article.facts.length]), paragraphs: article.facts.paragraphs };
  }

  has(id: string): boolean {
    return this.articles.has(id);
  }

  get size(): number {
    return this.articles.size;
  }

  /** A paragraph of an article as its file holds it, with where it starts; null where there is none. */
  paragraph(
    article: string,
    number: number,
  ): { readonly start: number; readonly text: string; readonly body: boolean } | null {
    const entry = this.articles.get(article);
    const list = entry?.facts.paragraphs;
    const likely = list?.[number - 1];
    const found = likely?.number === number ? likely : list?.find((p) => p.number === number);
    if (!entry || !found) return null;
    return {
      start: found.span[0],
      text: entry.text(found.span),
      body: found.role === 'text' || found.role === 'list' || found.role === 'quote',
    };
  }

  /** The joined dossier; the same object until something changes. */
  snapshot(): Dossier {
    this.current ??= this.build();
    return this.current;
  }

  /** Kept per article, so that a change of one costs one. */
  private sketch(article: JoinArticle): Sketch {
    const known = this.sketches.get(article.facts.id);
    if (known) return known;
    const made = sketchOf(article);
    this.sketches.set(article.facts.id, made);
    return made;
  }

  private changed(): void {
    this.revision++;
    this.current = null;
  }

  private build(): Dossier {
    const sorted = [...this.articles.values()].sort((a, b) => compareText(a.facts.id, b.facts.id));
    const entries = new CuratedIndex(this.curated);
    const articles = resolveMetonyms(splitLocals(sorted, entries));
    const { actors: joined, idOf } = joinActors(articles, entries);
    const names = new Map(joined.map((a) => [a.id, a.name]));
    const types = new Map(joined.map((a) => [a.id, a.type]));
    const langs = new Map(articles.map(({ facts }) => [facts.id, facts.lang]));
    const dates = new Map(articles.map(({ facts }) => [facts.id, facts.published?.value ?? null]));
    const joinedEvents = joinDecidedEvents(
      articles.flatMap((a) => toReports(a, idOf)),
      {
        actorName: (id) => names.get(id) ?? id,
        actorType: (id) => types.get(id) ?? null,
        articleDate: (id) => dates.get(id) ?? null,
        articleLang: (id) => langs.get(id) ?? null,
        actorByName: nameLookup(joined),
        lang: commonLanguage(articles),
      },
      this.decidedEvents,
    );
    const { events, hidden } = joinedEvents;
    this.unplaced = joinedEvents.unplaced;
    const statements = joinStatements(articles, idOf);
    const eventsOf = new Map<string, string[]>();
    for (const event of events)
      for (const actor of new Set(event.participants.map((p) => p.actor))) add(eventsOf, actor, event.id);
    const statementsOf = new Map<string, string[]>();
    for (const s of statements)
      for (const id of new Set([...(s.speaker === null ? [] : [s.speaker]), ...(s.others ?? [])]))
        add(statementsOf, id, s.id);
    const actors = joined.map((a): Actor => ({
      ...a,
      // Both lists are in order of time; an actor shows the newest first.
      events: (eventsOf.get(a.id) ?? []).reverse(),
      statements: (statementsOf.get(a.id) ?? []).reverse(),
    }));
    const copies = findCopies(articles, (a) => this.sketch(a));
    return {
      revision: this.revision,
      articles: articles.map((a) => toEntry(a, copies)),
      actors,
      events,
      statements,
      problems: [],
      ...(hidden.length > 0 ? { hidden } : {}),
    };
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function toEntry({ facts }: JoinArticle, copies: ReadonlyMap<string, Copy>): ArticleEntry {
  const copy = copies.get(facts.id);
  return {
    id: facts.id,
    title: facts.title?.value ?? null,
    outlet: facts.outlet?.value ?? null,
    agencies: facts.agencies.map((a) => a.value),
    published: facts.published?.value ?? null,
    publishedFrom: facts.published?.from ?? null,
    ...(facts.places === undefined ? {} : { places: facts.places.map((p) => p.value) }),
    ...(facts.original === undefined ? {} : { original: facts.original }),
    ...(copy === undefined ? {} : { copyOf: copy.of, copyShare: copy.share }),
    lang: facts.lang,
    problems: facts.problems,
    paragraphs: facts.paragraphs.at(-1)?.number ?? 0,
  };
}

/** The language of most articles; German where it is a tie. */
function commonLanguage(articles: readonly JoinArticle[]): Lang {
  let english = 0;
  for (const { facts } of articles) if (facts.lang === 'en') english++;
  return english * 2 > articles.length ? 'en' : 'de';
}
