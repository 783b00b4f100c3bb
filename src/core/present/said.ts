// The statements of a dossier as a copy of it keeps them: as rows (`rows.ts`), found by id, by article, by whom they are about,
// or all in order. A statement becomes an object when somebody looks at it and is forgotten with whoever looked: there are more
// statements than anything else, and they are looked at a few at a time.
import { HashedNumbers } from '../base/hashed-numbers';
import type { Lookup } from '../base/id-table';
import { eachOf } from '../base/steps';
import { Stretches } from '../base/stretches';
import type { DossierStatement } from '../model/dossier';
import { blockOf } from './packed-block';
import { OneBlock, PackedRows, type BlockShelf } from './packed-rows';
import { isAbout, isSaidIn, PackedStatement, statementBody, writeStatement } from './packed-statement';
import { hashOfId, RowWriter, type Rows } from './rows';
import type { Values } from './values';

/** Statements of an article that lie one after the other. A class because there is one for each article. */
export class StatementRun {
  constructor(
    readonly rows: PackedRows,
    readonly from: number,
    readonly count: number,
  ) {}

  *[Symbol.iterator](): Generator<DossierStatement, void> {
    for (let i = 0; i < this.count; i++) yield this.at(i);
  }

  at(i: number): DossierStatement {
    return new PackedStatement(this.rows, this.from + i);
  }
}

/** Statements that came as they are, as rows. */
export function runOf(statements: readonly DossierStatement[], values: Values): StatementRun {
  const writer = new RowWriter();
  for (const s of statements) writeStatement(writer, s);
  const blocks = statements.map((s) => new OneBlock(blockOf(statementBody(s))));
  const shelf: BlockShelf = {
    block: (row) => (blocks[row] as OneBlock).block(),
    slot: () => 0,
  };
  return new StatementRun(new PackedRows(writer.done(), values, shelf), 0, statements.length);
}

/** The statements of a dossier as it is shown, article by article. */
export class SaidInOrder {
  constructor(private readonly runs: readonly StatementRun[] = []) {}

  /** All of them, made for who asks. */
  all(): readonly DossierStatement[] {
    return this.runs.flatMap((run) => [...run]);
  }

  /** Those of one article, in its order. */
  in(article: string): readonly DossierStatement[] {
    const run = this.runs.find(({ rows, from }) => isSaidIn(rows, from, rows.values.find(article)));
    return run ? [...run] : [];
  }

  /** Those that are about an actor and not by it, the last first. */
  about(actor: string): readonly DossierStatement[] {
    const found: DossierStatement[] = [];
    let [sheet, value]: [Rows | null, number] = [null, -1];
    for (let i = this.runs.length - 1; i >= 0; i--) {
      const run = this.runs[i] as StatementRun;
      const { rows, from, count } = run;
      // Articles next to each other mostly lie in the same rows.
      if (rows !== sheet) {
        sheet = rows;
        value = rows.values.find(actor);
        if (!rows.has(value)) value = -1;
      }
      if (value < 0) continue;
      for (let row = from + count - 1; row >= from; row--)
        if (isAbout(rows, row, value)) found.push(run.at(row - from));
    }
    return found;
  }
}

/** A class because it has a lifetime: that of the engine it follows. */
export class Said implements Lookup<DossierStatement> {
  private readonly byArticle = new Map<string, { readonly run: StatementRun; readonly begin: number }>();
  private readonly runs = new Stretches<StatementRun>();
  private readonly numbers = new HashedNumbers((number) => {
    const [run, i] = this.placeOf(number);
    return run.rows.hashOf(run.from + i);
  });

  get(id: string): DossierStatement | undefined {
    const hash = hashOfId(id);
    const number = this.numbers.find(hash, (n) => {
      const [{ rows, from }, i] = this.placeOf(n);
      return rows.hashOf(from + i) === hash && rows.id(from + i) === id;
    });
    if (number < 0) return undefined;
    const [run, i] = this.placeOf(number);
    return run.at(i);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *values(): Generator<DossierStatement, void> {
    for (const { run } of this.byArticle.values()) yield* run;
  }

  /** The statements of an article from now on. */
  state(article: string, run: StatementRun): void {
    this.forget(article);
    const { rows, from, count } = run;
    if (count === 0) return;
    const begin = this.runs.add(run, count);
    this.byArticle.set(article, { run, begin });
    for (let i = 0; i < count; i++) {
      const hash = rows.hashOf(from + i);
      const before = this.numbers.find(hash, (n) => {
        const [other, j] = this.placeOf(n);
        return other.rows.hasIdOf(other.from + j, rows, from + i);
      });
      if (before >= 0) this.numbers.delete(hash, before);
      this.numbers.add(hash, begin + i);
    }
  }

  /** As they stand now, the articles in the order given. */
  *inOrder(articles: readonly { readonly id: string }[]): Generator<void, SaidInOrder> {
    const runs: StatementRun[] = [];
    yield* eachOf(articles, ({ id }) => {
      const known = this.byArticle.get(id);
      if (known) runs.push(known.run);
    });
    return new SaidInOrder(runs);
  }

  private forget(article: string): void {
    const known = this.byArticle.get(article);
    if (!known) return;
    const { run, begin } = known;
    for (let i = 0; i < run.count; i++) this.numbers.delete(run.rows.hashOf(run.from + i), begin + i);
    this.byArticle.delete(article);
    this.runs.remove(begin);
  }

  private placeOf(number: number): readonly [run: StatementRun, i: number] {
    return [this.runs.thing(number), number - this.runs.begin(number)];
  }
}
