// Lists to choose from that may be very long: a box with tens of thousands of rows would take seconds to open and at every
// key. Such a list shows its first rows, and while one types those that fit, looked for in small steps; the title says that
// there are more. A short one is given to VS Code whole, which then looks through it by itself.
import * as vscode from 'vscode';
import { createSearch, type Sieve } from '../../core/present/api';
import { createLatest } from '../engine/latest';
import { uiNumber } from '../words/ui-dates';

/** More rows than this nobody looks through. */
export const MOST_ROWS = 300;

export interface LongList<T extends vscode.QuickPickItem> {
  /** What there is to choose from before anything is typed, under its heads. */
  readonly first: readonly T[];
  readonly count: number;
  /** What fits the words typed, in steps; null: all there is stands in `first`. */
  readonly search: ((typed: string) => Generator<void, { items: readonly T[]; more: boolean }>) | null;
}

export interface Rows<R, T extends vscode.QuickPickItem> {
  /** In their order, under heads; a group without one has none. */
  readonly groups: readonly { readonly head?: T; readonly rows: readonly R[] }[];
  itemOf(row: R): T;
  /** What of a row is looked through, where there are many. */
  textOf(row: R): string;
  /** Where there are very many: which of them may hold what is looked for. */
  readonly sieve?: Sieve<R>;
}

/** How many rows of each group are shown: alike of all, and what a small one does not need goes to the others. */
function sharesOf(sizes: readonly number[], most: number): readonly number[] {
  const shares = sizes.map(() => 0);
  let left = most;
  const bySize = sizes.map((_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  bySize.forEach((group, done) => {
    const share = Math.min(sizes[group] ?? 0, Math.max(1, Math.floor(left / (bySize.length - done))));
    shares[group] = share;
    left -= share;
  });
  return shares;
}

/** Makes items of no more rows than are shown. */
export function longList<R, T extends vscode.QuickPickItem>({
  groups,
  itemOf,
  textOf,
  sieve,
}: Rows<R, T>): LongList<T> {
  const there = groups.filter((g) => g.rows.length > 0);
  const count = there.reduce((sum, g) => sum + g.rows.length, 0);
  const long = count > MOST_ROWS;
  const shares = sharesOf(
    there.map((g) => g.rows.length),
    long ? MOST_ROWS : count,
  );
  const first = there.flatMap(({ head, rows }, i): T[] => [
    ...(head ? [head] : []),
    ...rows.slice(0, shares[i]).map(itemOf),
  ]);
  if (!long) return { first, count, search: null };
  const rows = there.length === 1 && there[0] ? there[0].rows : there.flatMap((g) => g.rows);
  const search = createSearch(rows, textOf, MOST_ROWS, sieve);
  return {
    first,
    count,
    *search(typed) {
      const found = yield* search(typed);
      return { items: found.rows.map(itemOf), more: found.more };
    },
  };
}

/** Items that are there already. */
export function shortList<T extends vscode.QuickPickItem>(items: readonly T[]): LongList<T> {
  return { first: items, count: items.length, search: null };
}

/** More than this in a box slow it down; what was found for other words is let go then. */
const MOST_KNOWN = 3000;

/**
 * Fills a box and keeps it filled while one types. What was ticked stays so, whatever is looked for after it. Rows keep
 * their places: VS Code tells what was chosen by its place, and a choice may be on its way while others come. `keyOf` tells
 * rows apart.
 */
export function fillBox<T extends vscode.QuickPickItem>(
  box: vscode.QuickPick<T>,
  { first, count, search }: LongList<T>,
  keyOf: (item: T) => string | undefined,
  chosen: readonly T[] = [],
): vscode.Disposable {
  const title = box.title ?? '';
  let ticked = new Set(chosen.map(keyOf));
  if (!search) {
    box.items = first;
    if (box.canSelectMany) box.selectedItems = first.filter((i) => ticked.has(keyOf(i)));
    return new vscode.Disposable(() => undefined);
  }
  const latest = createLatest();
  const there = new Set(first.map(keyOf));
  const begin: readonly T[] = [...chosen.filter((c) => !there.has(keyOf(c))), ...first];
  let known = begin;
  const show = (found: ReadonlySet<string | undefined>, more: boolean): void => {
    // VS Code looks by itself too, and would hide what it does not find.
    box.items = known.map((item): T => {
      const key = keyOf(item);
      if (box.canSelectMany && ticked.has(key)) return { ...item, alwaysShow: true, picked: true };
      return found.has(key) ? { ...item, alwaysShow: true } : item;
    });
    if (box.canSelectMany) box.selectedItems = box.items.filter((i) => ticked.has(keyOf(i)));
    box.busy = false;
    box.title = more
      ? vscode.l10n.t({
          message: '{0} ({1} in all; type to find others)',
          args: [title, uiNumber(count)],
          comment: ['Title of a long list; {0} is its own title, {1} a number'],
        })
      : title;
  };
  const look = (typed: string): void => {
    if (typed.trim() === '') {
      latest.stop();
      known = [...begin, ...known.slice(begin.length).filter((i) => ticked.has(keyOf(i)))];
      show(new Set(), true);
      return;
    }
    box.busy = true;
    latest.run(search(typed), ({ items, more }) => {
      if (known.length > MOST_KNOWN) known = [...begin, ...known.filter((i) => ticked.has(keyOf(i)))];
      const keys = new Set(known.map(keyOf));
      known = [...known, ...items.filter((i) => !keys.has(keyOf(i)))];
      show(new Set(items.map(keyOf)), more);
    });
  };
  show(new Set(), true);
  if (box.value !== '') look(box.value);
  const listeners = [
    box.onDidChangeValue(look),
    box.onDidChangeSelection((selection) => {
      if (box.canSelectMany) ticked = new Set(selection.map(keyOf));
    }),
  ];
  return new vscode.Disposable(() => {
    latest.stop();
    for (const listener of listeners) listener.dispose();
  });
}
