// The runner of the unit tests: it tells what failed and where, survives a file that ends its process, and says which tests
// are laws; files that load the same large package go to the same process.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { inOneProcess, portions, type Test } from '../../../scripts/rig/units/run';

const SCRIPT = `
exports.good = () => describe('good', () => {
  it('holds', () => {});
  it('is a law', () => globalThis.dossierLaw());
});
exports.bad = () => describe('bad', () => {
  it('fails', () => { throw new Error('one is not two'); });
  it('never ends well', () => Promise.reject(new Error('no')));
});
exports.deadly = () => describe('deadly', () => it('ends all', () => process.exit(3)));
exports.broken = () => { throw new Error('cannot be loaded'); };
`;

describe('the runner of unit tests', () => {
  it('tells of every test what became of it, whatever a file does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-units-'));
    const script = join(folder, 'some-tests.cjs');
    writeFileSync(script, SCRIPT);
    const waiting = ['good', 'deadly', 'bad', 'broken', 'good'];
    const told: string[] = [];
    const took = (path: string, tests: readonly Test[]): void => {
      for (const { title, law, error } of tests)
        told.push(
          `${path}: ${title}${law ? ' (law)' : ''}${error === undefined ? '' : ` ✖ ${error.split('\n')[0]}`}`,
        );
    };
    try {
      while (await inOneProcess(script, () => waiting.shift(), took, { examples: 'few' }));
    } finally {
      rmSync(folder, { recursive: true });
    }
    const good = ['good: good holds', 'good: good is a law (law)'];
    assert.deepEqual(told, [
      ...good,
      'deadly: (the process) ✖ It ended with status 3.',
      'bad: bad fails ✖ Error: one is not two',
      'bad: bad never ends well ✖ Error: no',
      'broken: (loading) ✖ Error: cannot be loaded',
      ...good,
    ]);
  });

  it('keeps files together that load the same large package, and begins with laws', () => {
    const file = (path: string, laws: boolean, heavy: string | null = null) => ({ path, laws, heavy });
    assert.deepEqual(
      portions([
        file('a', false),
        file('b', true),
        file('c', false, 'typescript'),
        file('d', true, 'typescript'),
      ]),
      [['c', 'd'], ['b'], ['a']],
    );
  });

  it('tries laws on the same examples every time', () => {
    assert.equal(fc.readConfigureGlobal().seed, Number(process.env['SEED'] ?? 20_251));
  });
});
