// A copy of a dossier that is kept up to date by parts of what has changed, so that an edit costs what it touches and a
// large dossier never crosses between threads in one piece. Parts are applied as they come; the lists of the dossier are
// put in order with the last part of an update. What is handed out is plain data, as if it had come whole.
import { IdMap, IdTable } from '../base/id-table';
import type { Patch } from '../base/patch';
import { eachOf } from '../base/steps';
import type { Actor, ArticleEntry, Dossier, DossierEvent, DossierStatement } from '../model/dossier';
import { byId, byPublished, byWeight } from '../model/order';
import { FEW, Kept } from './kept';
import type { NameForm, NameTable } from './name-table';
import { inOrderOfDates } from './packed-event';
import { PackedForm, packedForms } from './packed-form';
import { createShare } from './rows';
import { DossierView } from './view';

/** By id: what is new or other now, and what is gone. */
export interface Changed<T> {
  readonly put: readonly T[];
  readonly remove: readonly string[];
  /** What is a little other than before. */
  readonly patch?: readonly (readonly [id: string, patch: Patch])[];
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

/** A class because it has a lifetime: that of the engine it follows. */
export class DossierReplica {
  private articles = new Kept<ArticleEntry>(byId, new IdMap());
  /** The same in the order of their statements. */
  private dated = new Kept<ArticleEntry>(byPublished, new IdTable());
  private actors = new Kept<Actor>(byWeight, new IdMap());
  private events = new Kept<DossierEvent>(inOrderOfDates, new IdTable());
  private said = new Map<string, readonly DossierStatement[]>();
  private statementsById = new IdTable<DossierStatement>();
  private statements: readonly DossierStatement[] = [];
  /** Articles whose statements, or whose place among the others, may be others now; with the statements as shown. */
  private readonly restated = new Map<string, readonly DossierStatement[]>();
  private hidden: readonly DossierEvent[] = [];
  private forms = new IdTable<PackedForm>();
  private share = createShare();
  private officeWords = new Map<string, ReadonlySet<string>>();
  private longest = 0;
  private current = new DossierView(NOTHING);
  /** While everything comes anew: the names as they were shown. */
  private before: NameTable | null = null;

  /** The dossier as of the last update that is complete. */
  get view(): DossierView {
    return this.current;
  }

  /** The table of names; it follows every part, but while everything comes anew. */
  get names(): NameTable {
    return this.before ?? { forms: this.forms, officeWords: this.officeWords, longest: this.longest };
  }

  /** Applies a part; true where it was the last of its update. */
  apply(part: DossierPart): boolean {
    const steps = this.steps(part);
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
  }

  /** The same step by step, for who must not be held up; before the last nothing new shows. */
  *steps(part: DossierPart): Generator<void, boolean> {
    if (part.reset) this.clear();
    for (const { id } of part.articles.put) this.restate(id);
    for (const id of part.articles.remove) this.restate(id);
    yield* this.articles.apply(part.articles);
    yield* this.dated.apply(part.articles);
    yield* this.actors.apply(part.actors);
    yield* this.events.apply(part.events);
    yield* eachOf(part.statements, ({ article, statements }) => void this.state(article, statements), FEW);
    if (part.hidden) this.hidden = part.hidden;
    yield* this.name(part.names.forms);
    for (const [actor, words] of part.names.officeWords)
      if (words === null) this.officeWords.delete(actor);
      else this.officeWords.set(actor, words);
    this.longest = part.names.longest;
    if (part.last) yield* this.show(part.revision);
    return part.last;
  }

  /** What is shown stays as it is until everything has come anew. */
  private clear(): void {
    this.before = this.names;
    this.articles = new Kept<ArticleEntry>(byId, new IdMap());
    this.dated = new Kept<ArticleEntry>(byPublished, new IdTable());
    this.actors = new Kept<Actor>(byWeight, new IdMap());
    this.events = new Kept<DossierEvent>(inOrderOfDates, new IdTable());
    this.said = new Map();
    this.statementsById = new IdTable();
    this.statements = [];
    this.hidden = [];
    this.forms = new IdTable();
    this.share = createShare();
    this.officeWords = new Map();
    this.restated.clear();
  }

  private *name(forms: NamesPart['forms']): Generator<void, void> {
    const bare = forms.flatMap(([form, means]) =>
      means === null || means instanceof PackedForm ? [] : [[form, means] as const],
    );
    const packed = packedForms(bare, this.share)[Symbol.iterator]();
    yield* eachOf(forms, ([form, means]) => {
      this.forms.delete(form);
      if (means === null) return;
      const come = means instanceof PackedForm ? means : packed.next().value;
      if (come) this.forms.add(come);
    });
  }

  private restate(article: string): void {
    if (!this.restated.has(article)) this.restated.set(article, this.said.get(article) ?? []);
  }

  private state(article: string, statements: readonly DossierStatement[]): void {
    this.restate(article);
    for (const { id } of this.said.get(article) ?? []) this.statementsById.delete(id);
    for (const s of statements) {
      this.statementsById.delete(s.id);
      this.statementsById.add(s);
    }
    if (statements.length === 0) this.said.delete(article);
    else this.said.set(article, statements);
  }

  /** The statements of all articles in their order; those of a few are taken out and put in again. */
  private *ordered(): Generator<void, readonly DossierStatement[]> {
    const { restated } = this;
    if (restated.size === 0) return this.statements;
    if (restated.size > FEW) {
      const all: DossierStatement[] = [];
      yield* eachOf(this.dated.list, ({ id }) => {
        for (const s of this.said.get(id) ?? []) all.push(s);
      });
      return all;
    }
    const list = this.statements.slice();
    for (const [first, ...rest] of restated.values())
      if (first) list.splice(list.indexOf(first), 1 + rest.length);
    const entryOf = (id: string): ArticleEntry | undefined => this.articles.byId.get(id);
    const come = [...restated.keys()].flatMap((id) => entryOf(id) ?? []).sort(byPublished);
    for (const entry of come) {
      const said = this.said.get(entry.id) ?? [];
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = entryOf((list[middle] as DossierStatement).article);
        if (other && byPublished(other, entry) < 0) low = middle + 1;
        else high = middle;
      }
      list.splice(low, 0, ...said);
    }
    return list;
  }

  private *show(revision: number): Generator<void, void> {
    for (const list of [this.actors, this.events, this.articles, this.dated]) {
      yield;
      yield* list.settle();
    }
    yield;
    this.statements = yield* this.ordered();
    yield;
    this.before = null;
    this.restated.clear();
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
