// What outlives a session of the user's decisions: the last few, in order; nothing that another version wrote in a form
// unknown to this one.
import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { fingerprint } from '../../../src/core/base/ids';
import { EarlierDecisions } from '../../../src/extension/curated/earlier-decisions';

function memento(): vscode.Memento & { stored: unknown } {
  const state = {
    stored: undefined as unknown,
    keys: () => [],
    get: () => state.stored,
    update: (_key: string, value: unknown) => {
      state.stored = value;
      return Promise.resolve();
    },
  };
  return state;
}

const uri = { toString: (): string => 'file:///a/actors.yaml' };
const undo = [{ start: 0, end: 1, text: '' }];

describe('decisions of earlier sessions', () => {
  it('come back last first, each once, in a new session too', async () => {
    const state = memento();
    const first = new EarlierDecisions(state);
    await first.remember(uri, 'one', true, undo, 'A is no name.');
    await first.remember(uri, 'two', false, undo, 'B is no name.');
    const second = new EarlierDecisions(state);
    assert.equal((await second.take())?.told, 'B is no name.');
    assert.deepEqual(await second.take(), {
      uri: 'file:///a/actors.yaml',
      hash: fingerprint('one'),
      made: true,
      undo,
      told: 'A is no name.',
    });
    assert.equal(await second.take(), undefined);
  });

  it('are ten at most, and a huge one ends them', async () => {
    const state = memento();
    const earlier = new EarlierDecisions(state);
    for (let n = 0; n < 14; n++) await earlier.remember(uri, `${n}`, false, undo, `${n}`);
    assert.equal((state.stored as unknown[]).length, 10);
    await earlier.remember(uri, 'x', false, [{ start: 0, end: 0, text: 'y'.repeat(30_000) }], 'z');
    assert.equal(await earlier.take(), undefined);
  });

  it('leave out what has another form', async () => {
    const state = memento();
    state.stored = [
      { uri: 3 },
      null,
      'x',
      { uri: 'u', hash: 'h', made: false, undo: [{ start: 'a' }], told: '' },
    ];
    assert.equal(await new EarlierDecisions(state).take(), undefined);
    state.stored = 'broken';
    assert.equal(await new EarlierDecisions(state).take(), undefined);
  });
});
