// The joined dossier over a changing set of articles, under a person's decisions: takes articles out
// and in, lets each part join what that touches, and keeps the lists of the dossier in their order. Lists that were handed
// out stay as they were. Says of every change by id what is new and what is gone.
import { changed, Ordered, ShelfChanges, Shelves, type ShelfChange } from '../base/sorted-list';
import type { ArticleFacts } from '../model/annotation';
import type { Lang } from '../model/article';
import type { DecidedEvent, Unplaced } from '../model/decided-event';
import type { ArticleEntry, DossierEvent, DossierStatement } from '../model/dossier';
import { byEventDate, byId, byWeight } from '../model/order';
import { turnOf, type CuratedIndex } from '../resolution/curated-index';
import { nameLookup } from '../resolution/events-decided';
import type { JoinArticle, JoinedActor } from '../resolution/join';
import type { EventContext, ReportInput } from '../resolution/join-events';
import type { KeptActor } from '../resolution/kept-actor';
import type { KeptEvent } from '../resolution/kept-event';
import type { KeptStatement } from '../resolution/kept-statement';
import type { Copy } from '../resolution/same-text';
import { splitLocals } from '../resolution/split-locals';
import type { DossierChanges } from './changes';
import { LiveActors } from './live-actors';
import { LiveCopies } from './live-copies';
import { LiveEvents, type EventChanges } from './live-events';
import { LiveMetonyms } from './live-metonyms';
import { toReports } from './reports';
import { byArticleDate, statementsOf } from './statements';

function inOrder(a: KeptStatement, b: KeptStatement): number {
  return a.facts === b.facts ? a.at - b.at : byArticleDate(a.facts, b.facts);
}

/** A class because it has a lifetime: that of the articles of a folder. */
export class LiveDossier {
  private readonly joined = new Map<string, JoinArticle>();
  private readonly entriesById = new Map<string, ArticleEntry>();
  private readonly metonyms = new LiveMetonyms();
  private readonly actorsById = new Map<string, KeptActor>();
  private readonly liveActors: LiveActors;
  private readonly copies = new LiveCopies();
  private liveEvents: LiveEvents;
  private readonly statementsBy = new Map<string, readonly KeptStatement[]>();
  private readonly eventsOf = new Shelves<KeptEvent>(byEventDate);
  private readonly statementsOf = new Shelves<KeptStatement>(inOrder);
  statements = new Ordered<KeptStatement>(inOrder);
  private byName: ((name: string) => string | null) | null = null;
  articles = new Ordered<ArticleEntry>(byId);
  actors = new Ordered<KeptActor>(byWeight);
  events = new Ordered<KeptEvent>(byEventDate);
  hidden: readonly KeptEvent[] = [];

  constructor(
    private curated: CuratedIndex,
    decided: readonly DecidedEvent[],
    /** Keeps facts that resolving has made of others. */
    private readonly keep: (facts: ArticleFacts) => ArticleFacts = (facts) => facts,
  ) {
    this.liveActors = new LiveActors(curated);
    this.liveEvents = new LiveEvents(this.context, decided);
  }

  get unplaced(): readonly Unplaced[] {
    return this.liveEvents.unplaced;
  }

  private get context(): EventContext {
    return {
      actorName: (id) => this.liveActors.get(id)?.name ?? id,
      actorType: (id) => this.liveActors.get(id)?.type ?? null,
      articleDate: (id) => this.joined.get(id)?.facts.published?.value ?? null,
      articleLang: (id): Lang | null => this.joined.get(id)?.facts.lang ?? null,
      actorByName: (name) => (this.byName ??= nameLookup(this.namedActors()))(name),
      lang: 'de',
    };
  }

  /** In the dossier's order, as far as events need them. */
  private namedActors(): readonly JoinedActor[] {
    return [...this.liveActors.all].sort(byWeight);
  }

  /** Sets what a person has decided on events; all of them are joined anew. */
  decideEvents(decided: readonly DecidedEvent[], changes: DossierChanges): void {
    const gone: EventChanges = new Map();
    for (const [list, hidden] of [
      [this.events.items, false],
      [this.hidden, true],
    ] as const)
      for (const event of list) gone.set(event.id, { before: { event, hidden }, after: null });
    this.liveEvents = new LiveEvents(this.context, decided);
    this.byName = null;
    const reports = new Map([...this.joined].map(([id, article]) => [id, this.reportsOf(article)]));
    for (const [id, { after }] of this.liveEvents.update(reports))
      gone.set(id, { before: gone.get(id)?.before ?? null, after });
    this.showEvents(gone, new Map(), new Map(), changes);
  }

  private reportsOf(article: JoinArticle): readonly ReportInput[] {
    return toReports(article, (id, local) => this.liveActors.idOf(id, local));
  }

  /**
   * Sets what a person has decided on actors; gives the articles that it concerns, which have to be joined `again` with the
   * next update.
   */
  decideActors(curated: CuratedIndex): Set<string> {
    const turn = turnOf(this.curated, curated);
    this.curated = curated;
    return this.liveActors.decide(curated, turn);
  }

  /** Takes articles out and puts articles in; `again`: as they are, under other decisions. */
  update(
    put: readonly JoinArticle[],
    removed: readonly string[],
    changes: DossierChanges,
    again: readonly JoinArticle[] = [],
  ): void {
    const articles = this.metonyms
      .update(splitLocals([...put, ...again], this.curated), removed)
      .map((article) => this.kept(article));
    for (const id of removed) this.joined.delete(id);
    for (const article of articles) this.joined.set(article.facts.id, article);
    const actors = this.liveActors.update(articles, removed);
    this.byName = null;
    this.showArticles(put, removed, changes);

    const moved = new Set([...articles.map((a) => a.facts.id), ...actors.articles]);
    const reports = new Map<string, readonly ReportInput[]>();
    for (const id of removed) reports.set(id, []);
    for (const id of new Set([...moved, ...actors.renamed])) {
      const article = this.joined.get(id);
      if (article) reports.set(id, this.reportsOf(article));
    }
    const events = this.liveEvents.update(reports, actors.renamed);
    const spoken = this.showStatements(moved, removed, changes);
    this.showEvents(events, actors.actors, spoken, changes);
  }

  private kept(article: JoinArticle): JoinArticle {
    const facts = this.keep(article.facts);
    return facts === article.facts ? article : { ...article, facts };
  }

  private showArticles(
    put: readonly JoinArticle[],
    removed: readonly string[],
    changes: DossierChanges,
  ): void {
    const again = this.copies.update(put, removed);
    for (const { facts } of put) again.add(facts.id);
    const remove: ArticleEntry[] = [];
    const add: ArticleEntry[] = [];
    for (const id of [...removed, ...again]) {
      const before = this.entriesById.get(id);
      if (before) remove.push(before);
      this.entriesById.delete(id);
      const article = this.joined.get(id);
      if (!article) {
        changes.articles.set(id, null);
        continue;
      }
      const entry = toEntry(article.facts, this.copies.copyOf(id));
      this.entriesById.set(id, entry);
      changes.articles.set(id, entry);
      add.push(entry);
    }
    this.articles = this.articles.changed(remove, add);
  }

  /** Gives what changed of the statements, by actor. */
  private showStatements(
    moved: ReadonlySet<string>,
    removed: readonly string[],
    changes: DossierChanges,
  ): ReadonlyMap<string, ShelfChange<KeptStatement>> {
    const shelves = new ShelfChanges<KeptStatement>();
    const remove: KeptStatement[] = [];
    const add: KeptStatement[] = [];
    for (const id of new Set([...removed, ...moved])) {
      for (const placed of this.statementsBy.get(id) ?? []) {
        remove.push(placed);
        for (const actor of speakersOf(placed)) shelves.remove(actor, placed);
      }
      const article = this.joined.get(id);
      if (!article) {
        if (this.statementsBy.delete(id)) changes.statements.set(id, []);
        continue;
      }
      const list = statementsOf(article, (a, local) => this.liveActors.idOf(a, local));
      this.statementsBy.set(id, list);
      changes.statements.set(id, list);
      for (const placed of list) {
        add.push(placed);
        for (const actor of speakersOf(placed)) shelves.add(actor, placed);
      }
    }
    this.statements = this.statements.changed(remove, add);
    this.statementsOf.change(shelves.byKey);
    return shelves.byKey;
  }

  private showEvents(
    events: EventChanges,
    actors: ReadonlyMap<string, JoinedActor | null>,
    spoken: ReadonlyMap<string, ShelfChange<KeptStatement>>,
    changes: DossierChanges,
  ): void {
    const shelves = new ShelfChanges<KeptEvent>();
    const lists = { shown: { remove: [], add: [] }, hidden: { remove: [], add: [] } } as Record<
      'shown' | 'hidden',
      { remove: KeptEvent[]; add: KeptEvent[] }
    >;
    for (const [id, { before, after }] of events) {
      if (before) {
        lists[before.hidden ? 'hidden' : 'shown'].remove.push(before.event);
        if (!before.hidden) for (const actor of sidesOf(before.event)) shelves.remove(actor, before.event);
      }
      if (after) {
        lists[after.hidden ? 'hidden' : 'shown'].add.push(after.event);
        if (!after.hidden) for (const actor of sidesOf(after.event)) shelves.add(actor, after.event);
      }
      changes.events.tell(
        id,
        before && !before.hidden ? before.event : null,
        after && !after.hidden ? after.event : null,
      );
      if (before?.hidden === true || after?.hidden === true) changes.hidden = true;
    }
    this.events = this.events.changed(lists.shown.remove, lists.shown.add);
    this.hidden = changed(this.hidden, lists.hidden.remove, lists.hidden.add, byEventDate);
    this.eventsOf.change(shelves.byKey);

    const remove: KeptActor[] = [];
    const add: KeptActor[] = [];
    for (const id of new Set([...actors.keys(), ...spoken.keys(), ...shelves.byKey.keys()])) {
      const before = this.actorsById.get(id);
      if (before) remove.push(before);
      const joined = this.liveActors.get(id);
      if (!joined) {
        this.actorsById.delete(id);
        if (before) changes.actors.tell(id, before, null);
        continue;
      }
      const actor = joined.taking(this.eventsOf.of(id), this.statementsOf.of(id));
      this.liveActors.complete(actor);
      this.actorsById.set(id, actor);
      changes.actors.tell(id, before, actor);
      add.push(actor);
    }
    this.actors = this.actors.changed(remove, add);
  }
}

function speakersOf({ speaker, others }: DossierStatement): Set<string> {
  return new Set([...(speaker === null ? [] : [speaker]), ...(others ?? [])]);
}

function sidesOf(event: DossierEvent): Set<string> {
  return new Set(event.participants.map((p) => p.actor));
}

const NONE: readonly never[] = [];

function toEntry(facts: ArticleFacts, copy: Copy | undefined): ArticleEntry {
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
    problems: facts.problems.length === 0 ? NONE : facts.problems,
    paragraphs: facts.paragraphs.at(-1)?.number ?? 0,
  };
}
