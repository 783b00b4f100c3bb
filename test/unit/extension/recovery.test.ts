// What happens when the engine's thread dies: it is started again, an article that kills it is left out, and there is an end.
import { strict as assert } from 'node:assert';
import { createRecovery } from '../../../src/extension/engine/recovery';

const MINUTE = 60_000;

describe('recovery of the engine', () => {
  it('starts it again, with growing pauses, and gives up after the third time in ten minutes', () => {
    const recovery = createRecovery();
    const verdicts = [0, 1, 2, 3].map((n) => recovery.died(n * MINUTE, false));
    assert.deepEqual(
      verdicts.map((v) => (v.kind === 'restart' ? v.afterMs : v.kind)),
      [0, 500, 2000, 'give-up'],
    );
    recovery.again();
    assert.equal(recovery.died(5 * MINUTE, false).kind, 'restart');
  });

  it('goes on for ever where it dies seldom', () => {
    const recovery = createRecovery();
    for (let n = 0; n < 20; n++) assert.equal(recovery.died(n * 4 * MINUTE, false).kind, 'restart');
  });

  it('leaves out the article on which it died twice, until its text changes', () => {
    const recovery = createRecovery();
    const bad = { id: 'articles/bad.md', text: 'Ein Text, an dem alles scheitert.' };
    recovery.begun('articles/good.md');
    recovery.begun(bad.id);
    assert.deepEqual(recovery.died(0, false), { kind: 'restart', afterMs: 0, leftOut: null });
    assert.equal(recovery.leavesOut(bad), false);
    recovery.begun(bad.id);
    assert.deepEqual(recovery.died(1, false), { kind: 'restart', afterMs: 0, leftOut: bad.id });
    assert.equal(recovery.leavesOut(bad), true);
    assert.equal(recovery.leavesOut({ id: 'articles/good.md', text: 'Ein anderer.' }), false);
    assert.deepEqual(
      recovery.leftOut.map((u) => [u.id, u.problem.code]),
      [[bad.id, 'analysis-crashed']],
    );
    assert.equal(recovery.leavesOut({ ...bad, text: 'Ein neuer Text.' }), false);
    assert.deepEqual(recovery.leftOut, []);
  });

  it('says where memory was the reason, and forgets what is gone', () => {
    const recovery = createRecovery();
    for (const now of [0, 1]) {
      recovery.begun('a.md');
      recovery.died(now, true);
    }
    assert.equal(recovery.leftOut[0]?.problem.code, 'analysis-memory');
    recovery.forget('a.md');
    assert.deepEqual(recovery.leftOut, []);
  });

  it('blames no article where something else was being done', () => {
    const recovery = createRecovery();
    for (const now of [0, 1, 2]) {
      recovery.begun('a.md');
      recovery.begun(null);
      assert.equal(recovery.died(now, false).kind, 'restart');
    }
    assert.deepEqual(recovery.leftOut, []);
  });

  it('blames no article that was read to its end after the first death', () => {
    const recovery = createRecovery();
    for (const day of [0, 1, 2, 3]) {
      recovery.begun('a.md');
      assert.deepEqual(recovery.died(day * 24 * 60 * MINUTE, false), {
        kind: 'restart',
        afterMs: 0,
        leftOut: null,
      });
      recovery.begun('a.md');
      recovery.begun('b.md');
      recovery.begun(null);
    }
    assert.deepEqual(recovery.leftOut, []);
  });

  it('does not leave out one article after the other', () => {
    const recovery = createRecovery();
    let died = 0;
    for (let n = 0; died < 100; n++) {
      let last;
      for (let twice = 0; twice < 2; twice++, died++) {
        recovery.begun(`${n}.md`);
        last = recovery.died(died, false);
        if (last.kind === 'give-up') break;
      }
      if (last?.kind === 'give-up') break;
    }
    assert.ok(died < 16, `it died ${died} times`);
    assert.equal(recovery.leftOut.length, 5);
    recovery.clear();
    assert.deepEqual(recovery.leftOut, []);
  });
});
