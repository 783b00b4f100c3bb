// An event as a row of a list that somebody looks through by words: what of it is looked through, and which rows may hold the
// words at all. The latter is asked of what was folded for all events of a part (`told.ts`) and of numbers that many share, so
// that of a large dossier no more rows are made into texts than are likely to be found. Finds and orders nothing itself.
import { isWordCode } from '../base/chars';
import type { DossierEvent } from '../model/dossier';
import type { Edtf } from '../model/edtf';
import { eventNouns } from '../naming/events';
import { titleIn, type TitleLanguage } from './event-title';
import { folded } from './fold';
import { NamesWith } from './names-with';
import { PackedEvent, valuesOf, whoTakesPart } from './packed-event';
import type { PackedRows } from './packed-rows';
import { Ranks } from './ranks';
import { inAscii, type Told } from './told';
import type { DossierView } from './view';

/** What a row says in words of the reader. Each is asked once for what many events share. */
export interface RowWords {
  readonly language: TitleLanguage;
  ofDate(date: Edtf | null): string;
  ofStatus(status: DossierEvent['status']): string;
  ofType(type: DossierEvent['type']): string;
  /** Of so many sources; not asked for one alone. */
  ofSources(count: number): string;
}

const BETWEEN = ' · ';

/** What is asked of many rows with few answers. */
function remembered<A, T>(answer: (asked: A) => T): (asked: A) => T {
  const known = new Map<A, T>();
  return (asked) => {
    let found = known.get(asked);
    if (found === undefined) known.set(asked, (found = answer(asked)));
    return found;
  };
}

/** What stands in a row beside an event's title and names, and all that a row is looked through for. */
export interface EventRows {
  told(event: DossierEvent): string;
  namesOf(event: DossierEvent): readonly string[];
  text(event: DossierEvent): string;
  /** In steps: says of events whether their rows may hold all the words, folded as they are; never false of one that does. */
  mayHold(words: readonly string[]): Generator<void, (event: DossierEvent) => boolean>;
}

export function eventRows(view: DossierView, words: RowWords): EventRows {
  const shared: RowWords = {
    language: words.language,
    ofDate: remembered((date) => words.ofDate(date)),
    ofStatus: remembered((status) => words.ofStatus(status)),
    ofType: remembered((type) => words.ofType(type)),
    ofSources: remembered((count) => words.ofSources(count)),
  };
  const nameOf = remembered((id: string) => view.nameOf(id));
  const namesOf = (e: DossierEvent): readonly string[] => whoTakesPart(e).map(nameOf);
  const told = (e: DossierEvent): string => {
    const sources = view.countSources(e);
    const parts = [
      shared.ofDate(e.date),
      shared.ofStatus(e.status),
      shared.ofType(e.type),
      sources > 1 ? shared.ofSources(sources) : '',
    ];
    return parts.filter((p) => p !== '').join(BETWEEN);
  };
  return {
    told,
    namesOf,
    text: (e) => [titleIn(words.language, e, null), e.date ?? '', told(e), ...namesOf(e)].join('\n'),
    mayHold: (wanted) => mayHold(view, shared, wanted),
  };
}

/** By number, what was asked of it: 0 nobody has, 1 no, 2 yes. */
class Answers {
  private answers = new Uint8Array(256);

  /** `ask` is called once for a number. */
  of(number: number, ask: () => boolean): boolean {
    if (number >= this.answers.length) {
      const more = new Uint8Array(Math.max(number + 1, 2 * this.answers.length));
      more.set(this.answers);
      this.answers = more;
    }
    let known = this.answers[number] as number;
    if (known === 0) this.answers[number] = known = ask() ? 2 : 1;
    return known === 2;
  }
}

/** One word that rows are looked through for. */
class Sought {
  private readonly ascii: string;
  private readonly names: NamesWith;
  private readonly dates = new Answers();
  private readonly kinds = new Answers();
  private readonly sources = new Answers();
  /** Signs grow together with words that are told in another language, and stand between what is told. */
  private readonly hasSign: boolean;
  private readonly isNoun: boolean;

  constructor(
    view: DossierView,
    private readonly words: RowWords,
    private readonly word: string,
  ) {
    this.ascii = inAscii(word);
    this.names = new NamesWith(view, this.ascii);
    this.hasSign = ![...word].every((_, i) => isWordCode(word.charCodeAt(i)));
    this.isNoun = folded(eventNouns(words.language)).includes(word);
  }

  /** Whether it is a sign that stands in every row. */
  get isBetween(): boolean {
    return BETWEEN.includes(this.word);
  }

  find(): Generator<void, void> {
    return this.names.find();
  }

  /** Takes out of the rows that are left those that cannot hold the word. */
  leaveIn(rows: PackedRows, there: Told, left: Uint8Array): void {
    if (this.isBetween) return;
    const marks = there.marksInLists(this.ascii, rows.count);
    const called = this.names.mayBeIn(rows);
    for (let row = 0; row < left.length; row++) {
      if (left[row] !== 1 || marks[row] === 1) continue;
      const event = new PackedEvent(rows, row);
      if (!this.isTold(event) && !(called && this.names.areIn(event))) left[row] = 0;
    }
  }

  /** Whether it is in what is told in words that many events share. */
  private isTold(event: PackedEvent): boolean {
    const { words } = this;
    return (
      this.dates.of(event.dateNumber, () => this.isIn(words.ofDate(event.date))) ||
      this.kinds.of(event.kindNumber, () => this.isInKind(event)) ||
      this.sources.of(event.fromCount, () => this.isInSources(event.fromCount))
    );
  }

  private isIn(text: string): boolean {
    return folded(text).includes(this.word);
  }

  private isInKind({ lang, status, type }: PackedEvent): boolean {
    const { words } = this;
    const foreign = (lang as string | undefined) !== undefined && lang !== words.language;
    if (foreign && (this.isNoun || this.hasSign)) return true;
    return this.isIn(words.ofStatus(status)) || this.isIn(words.ofType(type));
  }

  /** Articles with the same text are one source, so there may be fewer. */
  private isInSources(most: number): boolean {
    for (let count = 2; count <= most; count++) if (this.isIn(this.words.ofSources(count))) return true;
    return false;
  }
}

/** So many events of which nothing has to be looked up are soon passed. */
const AT_ONCE = 2000;

function* mayHold(
  view: DossierView,
  shared: RowWords,
  words: readonly string[],
): Generator<void, (event: DossierEvent) => boolean> {
  const sought = words.map((word) => new Sought(view, shared, word));
  for (const one of sought) {
    yield* one.find();
    yield;
  }
  const may = new Ranks();
  // What is remembered of numbers holds for those values alone.
  const values = valuesOf(view.dossier.events);
  let rows: PackedRows | null = null;
  let left = new Uint8Array(0);
  let looked = 0;
  for (const event of view.eventsAsTheyCame()) {
    if (++looked % AT_ONCE === 0) yield;
    if (!(event instanceof PackedEvent) || !event.rows.told || event.rows.values !== values) {
      may.set(event, 1);
      continue;
    }
    if (rows !== event.rows) {
      yield;
      rows = event.rows;
      left = new Uint8Array(rows.count).fill(1);
      for (const one of sought) one.leaveIn(rows, event.rows.told, left);
    }
    if (left[event.row] === 1) may.set(event, 1);
  }
  return (event) => may.get(event) === 1;
}
