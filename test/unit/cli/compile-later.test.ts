// Settings of V8 are given only to versions that know them: another one would write a complaint of its own to stderr.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { settingsFor } from '../../../src/cli/compile-later';

describe('settings of V8 for a process of our own', () => {
  it('are known to the V8 that runs here', () => {
    const settings = settingsFor(process.versions.v8);
    const { stderr, status } = spawnSync(process.execPath, [...settings, '-e', '0'], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('weigh by bytes of bytecode in Node 20, by calls since Node 22, and are left alone in a V8 never looked at', () => {
    const first = (v8: string): string | undefined => settingsFor(v8)[0]?.split('=')[0];
    assert.equal(first('11.3.244.8-node.38'), '--interrupt-budget');
    assert.equal(first('12.4.254.21-node.57'), '--invocation-count-for-turbofan');
    assert.equal(first('13.6.233.17-node.53'), '--invocation-count-for-turbofan');
    assert.deepEqual(settingsFor('15.0.1'), []);
    assert.deepEqual(settingsFor('unknown'), []);
  });
});
