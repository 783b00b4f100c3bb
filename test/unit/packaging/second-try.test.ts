// Windows get a second try, and what that means for the counts: nothing that fails twice passes, nothing is counted twice,
// what passes late is named, and many failures stay failures.
import assert from 'node:assert/strict';
import { FEW, secondTry } from '../../../scripts/rig/second-try';
import type { Tally } from '../../../scripts/rig/vscode-tests';

const said: string[] = [];
const say = (line: string): void => void said.push(line);
const green: Tally = {
  passed: 5,
  failed: 0,
  files: { 'a.ts': { passed: 2, failed: 0 }, 'b.ts': { passed: 3, failed: 0 } },
};
const red: Tally = {
  passed: 4,
  failed: 1,
  what: ['b slips: in vain'],
  files: { 'a.ts': { passed: 2, failed: 0 }, 'b.ts': { passed: 2, failed: 1 } },
};
const never = (): Promise<Tally> => assert.fail('there is no second try');

describe('a second try', () => {
  it('is not made where nothing failed', async () => {
    assert.equal(await secondTry(() => Promise.resolve(green), never, say), green);
  });

  it('is made of the files that failed, and what passes late is named', async () => {
    const asked: (readonly string[])[] = [];
    const tally = await secondTry(
      () => Promise.resolve(red),
      (files) => {
        asked.push(files);
        return Promise.resolve({ passed: 3, failed: 0, files: { 'b.ts': { passed: 3, failed: 0 } } });
      },
      say,
    );
    assert.deepEqual(asked, [['b.ts']]);
    assert.deepEqual([tally.passed, tally.failed, tally.late], [5, 0, ['b slips: in vain']]);
    assert.match(said.at(-1) ?? '', /second try of b\.ts/);
  });

  it('does not help what fails again', async () => {
    const tally = await secondTry(
      () => Promise.resolve(red),
      () => Promise.resolve({ passed: 2, failed: 1, what: ['b slips: again'] }),
      say,
    );
    assert.deepEqual([tally.passed, tally.failed, tally.late], [4, 1, undefined]);
    assert.deepEqual(tally.what, ['b slips: again', '(first try) b slips: in vain']);
  });

  it('is not given to many', async () => {
    const many = { ...red, failed: FEW + 1 };
    assert.equal(await secondTry(() => Promise.resolve(many), never, say), many);
  });

  it('does everything again where files are not told apart, or the first try broke off', async () => {
    const asked: (readonly string[])[] = [];
    const again = (files: readonly string[]): Promise<Tally> => {
      asked.push(files);
      return Promise.resolve({ passed: 5, failed: 0 });
    };
    const whole = await secondTry<Tally>(
      () => Promise.resolve({ passed: 4, failed: 1, what: ['x'] }),
      again,
      say,
    );
    assert.deepEqual([whole.passed, whole.failed, whole.late], [5, 0, ['x']]);
    const broken = await secondTry<Tally>(() => Promise.reject(new Error('nothing heard')), again, say);
    assert.deepEqual([broken.passed, broken.failed, broken.late], [5, 0, ['nothing heard']]);
    assert.deepEqual(asked, [[], []]);
    const lost = secondTry(
      () => Promise.resolve(red),
      () => Promise.reject(new Error('gone')),
      say,
    );
    await assert.rejects(lost, /gone/);
  });
});
