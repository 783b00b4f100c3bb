// The engine behind the protocol, with a hand-turned clock in place of the thread: changes, order, coalescing, faults.
import { strict as assert } from 'node:assert';
import { DossierReplica } from '../../../src/core/present/api';
import type { FromWorker, Snapshot, ToWorker } from '../../../src/worker/protocol';
import { createSession } from '../../../src/worker/session';
import { deflate, inflate, unpacker } from '../../support/packed';

function start(): {
  posted: FromWorker[];
  send(...messages: ToWorker[]): void;
  run(): void;
  /** So many steps. */
  step(count: number): void;
  steps(): number;
  last(): Snapshot;
} {
  const posted: FromWorker[] = [];
  const waiting: (() => void)[] = [];
  let time = 0;
  let steps = 0;
  const session = createSession({
    deflate,
    inflate,
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
    step(count) {
      for (let i = 0; i < count; i++) waiting.shift()?.();
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
  const unpack = unpacker();
  for (const message of engine.posted) if (message.kind === 'snapshot') replica.apply(unpack(message.part));
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

  /** Short articles, each with a person of its own. */
  const many = (count: number, from = 0): [string, string][] =>
    Array.from({ length: count }, (_, i) => [`${from + i}.md`, `Am Montag reiste Kai Muster${from + i} ab.`]);
  const brief: ToWorker = {
    kind: 'brief',
    request: 7,
    what: { kind: 'period', from: '2024', to: '2024' },
    options: { language: 'de', written: '2026-01-01', schema: 'x.json' },
  };

  it('takes a change that comes in parts as one, and is not complete before the last', () => {
    const engine = start();
    for (let part = 0; part < 4; part++) {
      const change = put(...many(5, part * 5));
      engine.send(part < 3 ? ({ ...change, more: true } as ToWorker) : change);
      engine.run();
      if (part < 3) assert.ok(engine.posted.every((m) => m.kind !== 'snapshot' || !m.complete));
    }
    assert.equal(ids(engine).length, 20);
    assert.equal(engine.posted.filter((m) => m.kind === 'snapshot' && m.part.last).length, 1);
    assert.equal(engine.last().complete, true);
  });

  it('writes a briefing while many articles are waiting, and says how many are missing', () => {
    const engine = start();
    engine.send({ ...put(...many(60)), alone: true } as ToWorker, brief);
    engine.run();
    const answers = engine.posted.flatMap((m) => (m.kind === 'answer' ? [m] : []));
    assert.equal(answers.length, 1);
    assert.ok((answers[0]?.unread ?? 0) > 40, String(answers[0]?.unread));
    const kinds = engine.posted.map((m) => m.kind);
    assert.ok(kinds.indexOf('answer') < kinds.lastIndexOf('begun'));
  });

  it('makes questions wait that would be answered wrongly while articles are missing', () => {
    const engine = start();
    engine.send(put(...many(60)), {
      kind: 'reading',
      request: 8,
      text: 'briefing: actor',
      off: [],
      language: 'de',
    });
    engine.run();
    const kinds = engine.posted.map((m) => m.kind);
    assert.ok(kinds.indexOf('reading') > kinds.lastIndexOf('begun'));
  });

  it('stops reading when told to, and goes on with what was not read', () => {
    const engine = start();
    const all = many(9);
    engine.send({ ...put(...all), alone: true } as ToWorker);
    engine.step(4);
    engine.send({ kind: 'halt', seq: ++seq });
    engine.run();
    assert.equal(ids(engine).length, 4);
    assert.equal(engine.last().complete, true);
    engine.posted.length = 0;
    engine.send({ ...put(...all), alone: true } as ToWorker);
    engine.run();
    const begun = engine.posted.flatMap((m) => (m.kind === 'begun' && m.article !== null ? [m.article] : []));
    assert.deepEqual(begun, ['4.md', '5.md', '6.md', '7.md', '8.md']);
  });

  it('shows nothing new where files were touched without a change', () => {
    const engine = start();
    engine.send(put(['a.md', 'Text.']));
    engine.run();
    engine.posted.length = 0;
    engine.send(put(['a.md', 'Text.']));
    engine.run();
    assert.ok(engine.posted.every((m) => m.kind !== 'begun' || m.article === null));
    assert.equal(engine.last().complete, true);
  });
});
