// Things of one kind as a copy of a dossier keeps them: by id and in order, and what the update at hand changes in them. What
// comes is put in order as it comes; the list is made with the last part of an update, in steps.
import type { Table } from '../base/id-table';
import { changed } from '../base/sorted-list';
import { eachOf, filtered, merged, sorted } from '../base/steps';
import { patchedItem } from './packed-items';
import type { Changed } from './replica';

/** So few things are put in their places one by one. */
export const FEW = 48;

/** A class because it has a lifetime: that of the engine it follows. */
export class Kept<T extends { readonly id: string }> {
  list: readonly T[] = [];
  /** What has gone since the list was made, be it from the list or from what came after it. */
  private gone: T[] = [];
  /** What has come, in order, in lists of which each is longer than the next: a storm is not sorted in one go. */
  private runs: (readonly T[])[] = [];

  constructor(
    private readonly order: (a: T, b: T) => number,
    readonly byId: Table<T>,
  ) {}

  *apply({ put, remove, patch = [] }: Changed<T>): Generator<void, void> {
    for (const id of remove) this.drop(this.byId.get(id));
    const run: T[] = [];
    const keep = (item: T): void => {
      this.drop(this.byId.same(item));
      this.byId.add(item);
      run.push(item);
    };
    yield* eachOf(put, keep);
    for (const [id, part] of patch) {
      const before = this.byId.get(id);
      if (before) keep(patchedItem(before, part));
    }
    if (run.length > 0) yield* this.sort(run);
  }

  private *sort(run: readonly T[]): Generator<void, void> {
    const { runs, order } = this;
    runs.push(yield* sorted(run, order));
    for (
      let last = runs.at(-1), before = runs.at(-2);
      last && before;
      last = runs.at(-1), before = runs.at(-2)
    ) {
      if (before.length > 2 * last.length) break;
      runs.splice(-2, 2, yield* merged(before, last, order));
    }
  }

  private drop(before: T | undefined): void {
    if (!before) return;
    this.byId.delete(before.id);
    this.gone.push(before);
  }

  *settle(): Generator<void, void> {
    const { gone, order, byId } = this;
    if (gone.length + this.runs.length === 0) return;
    let sorted: readonly T[] = [];
    for (const run of this.runs) {
      // What has come and gone again, or come twice, stands in the runs but is not the one of its id.
      const left = gone.length === 0 ? run : yield* filtered(run, (item) => byId.get(item.id) === item);
      sorted = yield* merged(sorted, left, order);
    }
    if (this.list.length === 0) this.list = sorted;
    else if (gone.length + sorted.length < FEW) this.list = changed(this.list, gone, sorted, order);
    else {
      const dropped = new Set(gone);
      this.list = yield* merged(yield* filtered(this.list, (item) => !dropped.has(item)), sorted, order);
    }
    this.gone = [];
    this.runs = [];
  }
}
