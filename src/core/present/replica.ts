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
import { hashOfEvent, haveSameId, inOrderOfDates } from './packed-event';
import { FormTable, type FormEntry } from './packed-form';
import { hashOfId, type Rows } from './rows';
import { runOf, Said, SaidInOrder, StatementRun } from './said';
import { Values } from './values';
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
  readonly statements: readonly DossierStatement[] | StatementRun;
}

export interface NamesPart {
  readonly forms: readonly (readonly [form: string, means: NameForm | null])[];
  /** More of them, where they came packed. */
  readonly rows?: Rows;
  readonly officeWords: readonly (readonly [actor: string, words: ReadonlySet<string> | null])[];
  readonly longest: number;
}

/** So many forms are soon put in their places. */
const FORMS_AT_ONCE = 200;

/** A class because it has a lifetime: that of the engine it follows. */
export class DossierReplica {
  private articles = new Kept<ArticleEntry>(byId, new IdMap());
  /** The same in the order of their statements. */
  private dated = new Kept<ArticleEntry>(byPublished, new IdTable());
  private actors = new Kept<Actor>(byWeight, new IdMap());
  private events = new Kept<DossierEvent>(inOrderOfDates, new IdTable(hashOfId, hashOfEvent, haveSameId));
  private said = new Said();
  private inOrder = new SaidInOrder();
  /** Statements of some article, or its place among the others, may be others now. */
  private restated = false;
  private hidden: readonly DossierEvent[] = [];
  private forms = new FormTable();
  private values = new Values();
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
    const { articles } = part;
    this.restated ||= articles.put.length + articles.remove.length + part.statements.length > 0;
    yield* this.articles.apply(part.articles);
    yield* this.dated.apply(part.articles);
    yield* this.actors.apply(part.actors);
    yield* this.events.apply(part.events);
    yield* eachOf(part.statements, (said) => void this.state(said), FEW);
    if (part.hidden) this.hidden = part.hidden;
    yield* this.name(part.names);
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
    this.events = new Kept<DossierEvent>(inOrderOfDates, new IdTable(hashOfId, hashOfEvent, haveSameId));
    this.said = new Said();
    this.inOrder = new SaidInOrder();
    this.hidden = [];
    this.forms = new FormTable();
    this.values = new Values();
    this.officeWords = new Map();
    this.restated = true;
  }

  private *name({ forms, rows }: NamesPart): Generator<void, void> {
    const come: FormEntry[] = [];
    yield* eachOf(forms, ([form, means]) => {
      if (means === null) this.forms.delete(form);
      else come.push([form, means]);
    });
    yield* this.forms.put(come, this.values, FORMS_AT_ONCE);
    if (rows) yield* this.forms.add(rows, FORMS_AT_ONCE);
  }

  private state({ article, statements }: ArticleStatements): void {
    const run = statements instanceof StatementRun ? statements : runOf(statements, this.values);
    this.said.state(article, run);
  }

  private *show(revision: number): Generator<void, void> {
    for (const list of [this.actors, this.events, this.articles, this.dated]) {
      yield;
      yield* list.settle();
    }
    yield;
    if (this.restated) this.inOrder = yield* this.said.inOrder(this.dated.list);
    yield;
    this.before = null;
    this.restated = false;
    const { inOrder } = this;
    this.current = new DossierView(
      {
        revision,
        articles: this.articles.list,
        actors: this.actors.list,
        events: this.events.list,
        get statements() {
          return inOrder.all();
        },
        problems: [],
        ...(this.hidden.length > 0 ? { hidden: this.hidden } : {}),
      },
      {
        articles: this.articles.byId,
        actors: this.actors.byId,
        events: this.events.byId,
        statements: this.said,
        inOrder,
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
