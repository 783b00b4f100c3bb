// A copy of a dossier that is kept up to date by parts of what has changed, so that an edit costs what it touches and a
// large dossier never crosses between threads in one piece. Parts are applied as they come; the lists of the dossier are
// put in order with the last part of an update. What is handed out is plain data, as if it had come whole.
import { changed } from '../base/sorted-list';
import type { Actor, ArticleEntry, Dossier, DossierEvent, DossierStatement } from '../model/dossier';
import { byEventDate, byId, byPublished, byWeight } from '../model/order';
import type { NameForm, NameTable } from './name-table';
import { DossierView } from './view';

/** By id: what is new or other now, and what is gone. */
export interface Changed<T> {
  readonly put: readonly T[];
  readonly remove: readonly string[];
}

/** A piece of an update. Every list may be empty. */
export interface DossierPart {
  /** Of the dossier that the update leads to. */
  readonly revision: number;
  /** Nothing of what was there before holds any more. */
  readonly reset: boolean;
  /** The last piece: from now on the update shows. */
  readonly last: boolean;
  readonly articles: Changed<ArticleEntry>;
  readonly actors: Changed<Actor>;
  readonly events: Changed<DossierEvent>;
  readonly statements: readonly ArticleStatements[];
  /** All hidden events, where they have changed. */
  readonly hidden?: readonly DossierEvent[];
  readonly names: NamesPart;
}

/** The statements of one article, in its order; none: the article has none any more. */
export interface ArticleStatements {
  readonly article: string;
  readonly statements: readonly DossierStatement[];
}

export interface NamesPart {
  readonly forms: readonly (readonly [form: string, means: NameForm | null])[];
  readonly officeWords: readonly (readonly [actor: string, words: ReadonlySet<string> | null])[];
  readonly longest: number;
}

/** One kind of thing: by id, in order, and what the update at hand changes. */
class Kept<T extends { readonly id: string }> {
  readonly byId = new Map<string, T>();
  list: readonly T[] = [];
  private gone = new Set<T>();
  private come = new Map<string, T>();

  constructor(private readonly order: (a: T, b: T) => number) {}

  apply({ put, remove }: Changed<T>): void {
    for (const id of remove) this.drop(id);
    for (const item of put) {
      this.drop(item.id);
      this.byId.set(item.id, item);
      this.come.set(item.id, item);
    }
  }

  private drop(id: string): void {
    const before = this.byId.get(id);
    if (!before) return;
    this.byId.delete(id);
    if (!this.come.delete(id)) this.gone.add(before);
  }

  settle(): boolean {
    if (this.gone.size + this.come.size === 0) return false;
    this.list = changed(this.list, this.gone, this.come.values(), this.order);
    this.gone = new Set();
    this.come = new Map();
    return true;
  }

  clear(): void {
    this.byId.clear();
    this.list = [];
    this.gone.clear();
    this.come.clear();
  }
}

/** A class because it has a lifetime: that of the engine it follows. */
export class DossierReplica {
  private readonly articles = new Kept<ArticleEntry>(byId);
  /** The same in the order of their statements. */
  private readonly dated = new Kept<ArticleEntry>(byPublished);
  private readonly actors = new Kept<Actor>(byWeight);
  private readonly events = new Kept<DossierEvent>(byEventDate);
  private readonly said = new Map<string, readonly DossierStatement[]>();
  private readonly statementsById = new Map<string, DossierStatement>();
  private statements: readonly DossierStatement[] = [];
  private restate = false;
  private hidden: readonly DossierEvent[] = [];
  private forms = new Map<string, NameForm>();
  private officeWords = new Map<string, ReadonlySet<string>>();
  private longest = 0;
  private current = new DossierView(NOTHING);

  /** The dossier as of the last update that is complete. */
  get view(): DossierView {
    return this.current;
  }

  /** The table of names; it follows every part. */
  get names(): NameTable {
    return { forms: this.forms, officeWords: this.officeWords, longest: this.longest };
  }

  /** Applies a part; true where it was the last of its update. */
  apply(part: DossierPart): boolean {
    if (part.reset) this.clear();
    this.articles.apply(part.articles);
    this.dated.apply(part.articles);
    this.actors.apply(part.actors);
    this.events.apply(part.events);
    for (const { article, statements } of part.statements) this.state(article, statements);
    if (part.hidden) this.hidden = part.hidden;
    for (const [form, means] of part.names.forms)
      if (means === null) this.forms.delete(form);
      else this.forms.set(form, means);
    for (const [actor, words] of part.names.officeWords)
      if (words === null) this.officeWords.delete(actor);
      else this.officeWords.set(actor, words);
    this.longest = part.names.longest;
    if (part.last) this.show(part.revision);
    return part.last;
  }

  private clear(): void {
    for (const kept of [this.articles, this.dated, this.actors, this.events]) kept.clear();
    this.said.clear();
    this.statementsById.clear();
    this.statements = [];
    this.hidden = [];
    this.forms = new Map();
    this.officeWords = new Map();
    this.restate = true;
  }

  private state(article: string, statements: readonly DossierStatement[]): void {
    for (const { id } of this.said.get(article) ?? []) this.statementsById.delete(id);
    for (const s of statements) this.statementsById.set(s.id, s);
    if (statements.length === 0) this.said.delete(article);
    else this.said.set(article, statements);
    this.restate = true;
  }

  private show(revision: number): void {
    this.actors.settle();
    this.events.settle();
    this.articles.settle();
    if (this.dated.settle() || this.restate)
      this.statements = this.dated.list.flatMap((article) => this.said.get(article.id) ?? []);
    this.restate = false;
    this.current = new DossierView(
      {
        revision,
        articles: this.articles.list,
        actors: this.actors.list,
        events: this.events.list,
        statements: this.statements,
        problems: [],
        ...(this.hidden.length > 0 ? { hidden: this.hidden } : {}),
      },
      {
        articles: this.articles.byId,
        actors: this.actors.byId,
        events: this.events.byId,
        statements: this.statementsById,
      },
    );
  }
}

const NOTHING: Dossier = {
  revision: 0,
  articles: [],
  actors: [],
  events: [],
  statements: [],
  problems: [],
};
