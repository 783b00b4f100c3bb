// A dossier with the maps that views need, built once per snapshot: by id, and the inverse relations (who is spoken of,
// which article holds which facts). Inverse maps are built when first asked for. It reads the dossier and changes nothing.
import { boundsOf } from '../model/edtf';
import { copiesIn } from '../model/sources';
import type { Lookup } from '../base/id-table';
import { isIn, isReportedIn, reportedIn, reportsAtHand } from './light';
import type { SaidInOrder } from './said';
import type {
  Actor,
  ArticleEntry,
  Dossier,
  DossierEvent,
  DossierStatement,
  EventParticipant,
} from '../model/dossier';

/** Everything that one article contributes, in the dossier's order. */
export interface ArticleContent {
  readonly actors: readonly Actor[];
  readonly events: readonly DossierEvent[];
  readonly statements: readonly DossierStatement[];
}

/** The parts of a dossier by id. */
export interface DossierMaps {
  readonly articles: Lookup<ArticleEntry>;
  readonly actors: Lookup<Actor>;
  readonly events: Lookup<DossierEvent>;
  readonly statements: Lookup<DossierStatement>;
  /** The statements in the dossier's order, where they are not kept as objects. */
  readonly inOrder?: SaidInOrder;
}

const EMPTY: ArticleContent = { actors: [], events: [], statements: [] };

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Lookups over one snapshot. A class because its lazily built maps have a lifetime: that of the snapshot. */
export class DossierView {
  private readonly actors: Lookup<Actor>;
  private readonly events: Lookup<DossierEvent>;
  private readonly statements: Lookup<DossierStatement>;
  private readonly articles: Lookup<ArticleEntry>;
  private readonly inOrder: SaidInOrder | undefined;
  private about: ReadonlyMap<string, readonly DossierStatement[]> | undefined;
  private content: (ArticleContent & { readonly article: string }) | undefined;

  /** `maps`: the parts by id, where somebody keeps them anyway. */
  constructor(
    readonly dossier: Dossier,
    maps?: DossierMaps,
  ) {
    this.actors = maps?.actors ?? new Map(dossier.actors.map((a) => [a.id, a]));
    this.events = maps?.events ?? new Map(dossier.events.map((e) => [e.id, e]));
    this.inOrder = maps?.inOrder;
    this.statements = maps?.statements ?? new Map(dossier.statements.map((s) => [s.id, s]));
    this.articles = maps?.articles ?? new Map(dossier.articles.map((a) => [a.id, a]));
  }

  actor(id: string | null): Actor | undefined {
    return id === null ? undefined : this.actors.get(id);
  }

  event(id: string): DossierEvent | undefined {
    return this.events.get(id);
  }

  /** All events in the order in which they came, which is that in which they are packed. */
  eventsAsTheyCame(): Iterable<DossierEvent> {
    return this.events.values();
  }

  /** All actors, those together that are packed together. */
  actorsAsTheyCame(): Iterable<Actor> {
    return this.actors.values();
  }

  statement(id: string): DossierStatement | undefined {
    return this.statements.get(id);
  }

  article(id: string): ArticleEntry | undefined {
    return this.articles.get(id);
  }

  /** An actor's name; the id where the actor has gone. */
  nameOf(id: string): string {
    return this.actors.get(id)?.name ?? id;
  }

  eventsOf(actor: Actor): readonly DossierEvent[] {
    return actor.events.flatMap((id) => this.events.get(id) ?? []);
  }

  /** The day on which something was said, or else on which that was reported; -Infinity: neither is known. */
  dayOf({ date, article }: DossierStatement): number {
    const known = date ?? this.articles.get(article)?.published ?? null;
    return (known === null ? null : boundsOf(known))?.[1] ?? -Infinity;
  }

  /** By when it was said, or else when it was reported; what has neither comes last. Otherwise the order stays. */
  private newestFirst(statements: readonly DossierStatement[]): readonly DossierStatement[] {
    const day = new Map<DossierStatement, number>();
    for (const s of statements) day.set(s, this.dayOf(s));
    return statements.toSorted((a, b) => {
      const [x = 0, y = 0] = [day.get(a), day.get(b)];
      return x === y ? 0 : x > y ? -1 : 1;
    });
  }

  /** What an actor said, in no order that matters. */
  saidBy(actor: Actor): readonly DossierStatement[] {
    return actor.statements.flatMap((id) => this.statements.get(id) ?? []);
  }

  /** What an actor said, newest first. */
  statementsOf(actor: Actor): readonly DossierStatement[] {
    return this.newestFirst(this.saidBy(actor));
  }

  /** Statements of others in which the actor is spoken of, newest first. */
  statementsAbout(actor: Actor): readonly DossierStatement[] {
    if (this.inOrder) return this.newestFirst(this.inOrder.about(actor.id));
    if (!this.about) {
      const about = new Map<string, DossierStatement[]>();
      for (const s of this.dossier.statements)
        for (const id of new Set(s.about)) if (id !== s.speaker) push(about, id, s);
      for (const list of about.values()) list.reverse();
      this.about = about;
    }
    return this.newestFirst(this.about.get(actor.id) ?? []);
  }

  participants(event: DossierEvent, role: EventParticipant['role']): readonly string[] {
    return event.participants.filter((p) => p.role === role).map((p) => this.nameOf(p.actor));
  }

  /** Ids of the articles that report an event, each once, in the order of its reports. */
  sourcesOf(event: DossierEvent): readonly string[] {
    return reportedIn(event);
  }

  /** How many sources report an event; articles with the same text are one. */
  countSources(event: DossierEvent): number {
    const count = reportsAtHand(event);
    if (count < 2) return count;
    const copies = copiesIn(this.dossier);
    if (copies.size === 0) return count;
    const from = reportedIn(event);
    return new Set(from.map((id) => copies.get(id) ?? id)).size;
  }

  /** Looks through the dossier, which is soon done; the last answer is kept. */
  contentOf(article: string): ArticleContent {
    if (this.content?.article === article) return this.content;
    const { inOrder } = this;
    const { actors, events } = this.dossier;
    this.content = !this.articles.has(article)
      ? { article, ...EMPTY }
      : {
          article,
          actors: actors.filter((a) => isIn(a, article)),
          events: events.filter((e) => isReportedIn(e, article)),
          statements: inOrder?.in(article) ?? this.dossier.statements.filter((s) => s.article === article),
        };
    return this.content;
  }
}
