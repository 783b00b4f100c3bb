// The engine behind the protocol, with a hand-turned clock in place of the thread: changes, order, coalescing, faults.
import { strict as assert } from 'node:assert';
import { DossierReplica } from '../../../src/core/present/api';
import type { FromWorker, Snapshot, ToWorker } from '../../../src/worker/protocol';
import { createSession } from '../../../src/worker/session';

function start(): {
  posted: FromWorker[];
  send(...messages: ToWorker[]): void;
  run(): void;
  steps(): number;
  last(): Snapshot;
} {
  const posted: FromWorker[] = [];
  const waiting: (() => void)[] = [];
  let time = 0;
  let steps = 0;
  const session = createSession({
    post: (message) => void posted.push(structuredClone(message)),
    yield: (step) => void waiting.push(step),
    now: () => (time += 1),
  });
  return {
    posted,
    send: (...messages) => messages.forEach((m) => session.receive(m)),
    run() {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        steps++;
        step();
      }
    },
    steps: () => steps,
    last() {
      const snapshot = posted.filter((m): m is Snapshot => m.kind === 'snapshot').at(-1);
      assert.ok(snapshot);
      return snapshot;
    },
  };
}

let seq = 0;
function put(...articles: [id: string, text: string][]): ToWorker {
  return { kind: 'change', seq: ++seq, put: articles.map(([id, text]) => ({ id, text })), remove: [] };
}

/** What whoever follows an engine has now. */
function ids(engine: { readonly posted: readonly FromWorker[] }): string[] {
  const replica = new DossierReplica();
  for (const message of engine.posted) if (message.kind === 'snapshot') replica.apply(message.part);
  return replica.view.dossier.articles.map((a) => a.id);
}

describe('the engine behind the protocol', () => {
  it('analyses short articles together and posts one snapshot for them all', () => {
    const engine = start();
    engine.send(put(['a.md', 'Erster Text.'], ['b.md', 'Zweiter Text.']), put(['c.md', 'Dritter Text.']));
    engine.run();
    assert.deepEqual(ids(engine), ['a.md', 'b.md', 'c.md']);
    assert.equal(engine.last().complete, true);
    assert.equal(engine.last().seq, seq);
    assert.equal(engine.posted.filter((m) => m.kind === 'snapshot').length, 1);
    assert.equal(engine.steps(), 1);
  });

  it('lets waiting messages in between groups of longer articles', () => {
    const engine = start();
    const long = 'Ein Satz ohne Namen. '.repeat(500);
    engine.send(put(['a.md', long], ['b.md', `${long}!`], ['c.md', `${long}?`]));
    engine.run();
    assert.deepEqual(ids(engine), ['a.md', 'b.md', 'c.md']);
    assert.equal(engine.steps(), 3);
  });

  it('takes articles out again, also those still waiting', () => {
    const engine = start();
    engine.send(put(['a.md', 'Text.'], ['b.md', 'Text.']));
    engine.send({ kind: 'change', seq: ++seq, put: [], remove: ['b.md'] });
    engine.run();
    assert.deepEqual(ids(engine), ['a.md']);
    engine.send({ kind: 'change', seq: ++seq, put: [], remove: ['a.md'] });
    engine.run();
    assert.deepEqual(ids(engine), []);
  });

  it('gives the same for the same text under another name', () => {
    const engine = start();
    engine.send(put(['a.md', 'Derselbe Text.'], ['b.md', 'Derselbe Text.']));
    engine.run();
    assert.deepEqual(ids(engine), ['a.md', 'b.md']);
  });

  it('forgets everything when told to', () => {
    const engine = start();
    engine.send(put(['a.md', 'Text.']));
    engine.run();
    engine.send({ kind: 'clear', seq: ++seq });
    engine.run();
    assert.deepEqual(ids(engine), []);
  });

  it('answers a request after the changes before it', () => {
    const engine = start();
    engine.send(put(['a.md', 'Text.']));
    engine.send({
      kind: 'brief',
      request: 1,
      what: { kind: 'period', from: '2024', to: '2024' },
      options: { language: 'de', written: '2026-01-01', schema: 'x.json' },
    });
    engine.run();
    const kinds = engine.posted.map((m) => m.kind).filter((k) => k === 'snapshot' || k === 'answer');
    assert.deepEqual(kinds, ['snapshot', 'answer']);
  });

  it('answers what cannot be answered with a fault, and nothing to what was cancelled', () => {
    const engine = start();
    const options = { language: 'de', written: '2026-01-01', schema: 'x.json' } as const;
    engine.send({ kind: 'brief', request: 1, what: { kind: 'actor', actor: 'nobody' }, options });
    engine.send({ kind: 'brief', request: 2, what: { kind: 'actor', actor: 'nobody' }, options });
    engine.send({ kind: 'cancel', request: 2 });
    engine.run();
    const faults = engine.posted.filter((m) => m.kind === 'fault');
    assert.deepEqual(
      faults.map((f) => f.request),
      [1],
    );
  });

  it('reports problems of actors.yaml with the file', () => {
    const engine = start();
    engine.send({
      kind: 'change',
      seq: ++seq,
      put: [],
      remove: [],
      curated: [{ id: 'file:///x/actors.yaml', text: 'actors:\n  - type: person\n' }],
    });
    engine.run();
    assert.deepEqual(
      engine.last().curatedProblems.map((c) => [c.file, c.problems.length]),
      [['file:///x/actors.yaml', 1]],
    );
  });
});
