// Questions of assistants on the engine's thread: answered from the last snapshot, after all changes before them.
import assert from 'node:assert/strict';
import type { Answer, FromWorker } from '../../../src/worker/protocol';
import { createSession } from '../../../src/worker/session';
import { deflate, inflate } from '../../support/packed';

describe('questions on the engine’s thread', () => {
  const posted: FromWorker[] = [];
  const waiting: (() => void)[] = [];
  const session = createSession({
    deflate,
    inflate,
    post: (message) => void posted.push(structuredClone(message)),
    yield: (step) => void waiting.push(step),
    now: () => 0,
  });
  const run = (): void => {
    for (let step = waiting.shift(); step; step = waiting.shift()) step();
  };
  let seq = 0;
  const put = (id: string, text: string): void =>
    session.receive({ kind: 'change', seq: ++seq, put: [{ id, text }], remove: [] });
  const answer = (request: number): Answer | undefined =>
    posted.find((m): m is Answer => m.kind === 'answer' && m.request === request);

  it('are answered when the articles sent before them are in', () => {
    put('a.md', 'Ada Muster traf Jonas Halm in Lima.');
    session.receive({
      kind: 'ask',
      request: 1,
      tool: 'dossier_find_actor',
      input: { name: 'Ada Muster' },
      sample: false,
    });
    put('b.md', 'Jonas Halm reiste ab. »Wir kommen im Sommer wieder«, sagte Halm.');
    run();
    assert.equal(answer(1)?.answered?.status, 'found');
    const sources = answer(1)?.answered?.sources?.map((s) => s.article);
    assert.deepEqual(sources, ['a.md']);
  });

  it('on quotations are answered over all articles, also when they are the first', () => {
    const quotation = 'Wir kommen im Sommer wieder';
    session.receive({
      kind: 'ask',
      request: 2,
      tool: 'dossier_verify_quotation',
      input: { quotation },
      sample: false,
    });
    run();
    assert.equal(answer(2)?.answered?.['verdict'], 'verbatim');
  });

  it('that were taken back get no answer', () => {
    session.receive({ kind: 'ask', request: 3, tool: 'dossier_list_events', input: {}, sample: true });
    session.receive({ kind: 'cancel', request: 3 });
    run();
    assert.equal(answer(3), undefined);
  });
});
