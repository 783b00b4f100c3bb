// Which row of a view a key is meant for. VS Code tells an extension what is selected, but arrow keys move only the focus, of
// which nothing is told. So the focused row's selection is turned over and back again, and whichever row came or went is
// it; whoever listens to the selection is not told of that. It reads, and leaves everything as it was.
import type * as vscode from 'vscode';

/** What turns over the selection of the focused row of the list that has the keyboard. */
export const TOGGLE = 'list.toggleSelection';
/** The editor tells of a new selection at once; longer is waited for none. */
const PATIENCE_MS = 300;

export interface Focused<T> {
  /** The row with the focus. */
  readonly row: T;
  /** What a key acts on: everything that is selected where the row is among it, else the row alone. */
  readonly all: readonly T[];
}

export interface FocusReader<T> {
  /** The row with the focus; undefined where there is none. Only for a view that has the keyboard. */
  read(): Promise<Focused<T> | undefined>;
  /** Whether a selection is only being turned over, and nobody's. */
  readonly asking: boolean;
}

type View<T> = Pick<vscode.TreeView<T>, 'selection' | 'onDidChangeSelection'>;

/** The one element that is in one of two lists only. */
function difference<T>(before: readonly T[], after: readonly T[]): T | undefined {
  return after.find((e) => !before.includes(e)) ?? before.find((e) => !after.includes(e));
}

export function focusReader<T>(
  view: View<T>,
  run: (command: string) => PromiseLike<unknown>,
): FocusReader<T> {
  let asking = false;

  async function turn(before: readonly T[]): Promise<readonly T[]> {
    let told: (() => void) | undefined;
    const changed = new Promise<void>((resolve) => (told = resolve));
    const listening = view.onDidChangeSelection(() => told?.());
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await run(TOGGLE);
      // The news of it mostly comes before the answer.
      if (difference(before, view.selection) === undefined)
        await Promise.race([changed, new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)))]);
    } finally {
      clearTimeout(timer);
      listening.dispose();
    }
    return view.selection;
  }

  return {
    get asking() {
      return asking;
    },
    async read() {
      // Whoever holds a key down is answered once.
      if (asking) return undefined;
      const before = view.selection;
      asking = true;
      try {
        const after = await turn(before);
        const row = difference(before, after);
        if (row === undefined) return undefined;
        await turn(after);
        return { row, all: before.includes(row) ? before : [row] };
      } finally {
        asking = false;
      }
    },
  };
}
