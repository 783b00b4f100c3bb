// Which row a key is meant for: the one with the focus, or all that are selected where it is among them; and nothing is
// different afterwards.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byKeyToo, offerFocus, subjectsFrom } from '../../../src/extension/commands/subjects';
import { focusReader, TOGGLE } from '../../../src/extension/trees/focus';

/** A tree as VS Code has it: the news of a selection may come before or after the answer to a command. */
class Tree {
  private readonly listeners = new Set<() => void>();
  focus: string | undefined;
  selection: readonly string[];

  constructor(
    selection: readonly string[],
    focus: string | undefined,
    private readonly late = false,
  ) {
    this.selection = selection;
    this.focus = focus;
  }

  readonly onDidChangeSelection = (listener: (e: never) => unknown): { dispose(): void } => {
    const call = (): void => void listener(undefined as never);
    this.listeners.add(call);
    return { dispose: () => this.listeners.delete(call) };
  };

  readonly run = async (command: string): Promise<void> => {
    assert.equal(command, TOGGLE);
    const { focus } = this;
    if (focus === undefined) return;
    const now = this.selection.includes(focus)
      ? this.selection.filter((e) => e !== focus)
      : [...this.selection, focus];
    const tell = (): void => {
      this.selection = now;
      for (const call of this.listeners) call();
    };
    if (this.late) setTimeout(tell, 5);
    else tell();
    await Promise.resolve();
  };
}

describe('the row that a key is meant for', () => {
  it('is the one with the focus, whatever was selected before', async () => {
    for (const late of [false, true]) {
      const tree = new Tree(['a', 'b'], 'c', late);
      assert.deepEqual(await focusReader(tree, tree.run).read(), { row: 'c', all: ['c'] });
      assert.deepEqual(tree.selection, ['a', 'b']);
    }
  });

  it('is all that is selected where it is among it, in the order in which it was selected', async () => {
    for (const late of [false, true]) {
      const tree = new Tree(['a', 'b', 'c'], 'b', late);
      assert.deepEqual(await focusReader(tree, tree.run).read(), { row: 'b', all: ['a', 'b', 'c'] });
      assert.deepEqual([...tree.selection].sort(), ['a', 'b', 'c']);
    }
  });

  it('is none where no row has the focus, and a key that is held down is answered once', async () => {
    const none = new Tree(['a'], undefined);
    assert.equal(await focusReader(none, none.run).read(), undefined);
    const tree = new Tree([], 'a', true);
    const reader = focusReader(tree, tree.run);
    const answers = await Promise.all([reader.read(), reader.read(), reader.read()]);
    assert.deepEqual(answers, [{ row: 'a', all: ['a'] }, undefined, undefined]);
    assert.deepEqual(tree.selection, []);
    assert.equal(reader.asking, false);
  });

  it('leaves every selection as it was, and says that it is asking while it does', async () => {
    const rows = fc.subarray(['a', 'b', 'c', 'd']);
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('a', 'b', 'c', 'd'), async (selection, focus) => {
        const tree = new Tree(selection, focus);
        const reader = focusReader(tree, tree.run);
        const seen: boolean[] = [];
        tree.onDidChangeSelection(() => seen.push(reader.asking));
        const found = await reader.read();
        assert.equal(found?.row, focus);
        assert.ok(found?.all.includes(focus));
        assert.deepEqual([...tree.selection].sort(), [...selection].sort());
        assert.deepEqual(seen, [true, true]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a command that keys may call', () => {
  it('is called as a menu would call it', async () => {
    const calls: unknown[][] = [];
    const command = byKeyToo((arg, all) => {
      calls.push([arg, all]);
      return subjectsFrom(arg, all).length;
    });
    const offered = offerFocus('view', () => Promise.resolve({ row: 'b', all: ['a', 'b'] }));
    assert.equal(await command({ view: 'view' }), 2);
    assert.equal(await command('a'), 1);
    assert.equal(await command('a', ['a', 'b', 'c']), 3);
    offered.dispose();
    assert.equal(await command({ view: 'view' }), undefined);
    assert.equal(await command({ view: 7 }), undefined);
    assert.deepEqual(calls, [
      ['b', ['a', 'b']],
      ['a', undefined],
      ['a', ['a', 'b', 'c']],
    ]);
  });
});
