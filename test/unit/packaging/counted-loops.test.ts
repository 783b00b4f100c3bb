// Counted loops of the release build do what the loops of the source do, and what is no array is left alone.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { countLoops } from '../../../scripts/counted-loops.mjs';

const SOURCE = `
const out: unknown[] = [];
const list = [3, 1, 2];
const pairs: readonly (readonly [string, number])[] = [['a', 1], ['b', 2]];
for (const x of list) out.push(x);
for (const x of list) { if (x === 1) continue; const y = x; out.push(() => y); }
outer: for (const x of list) for (const [name, n] of pairs) { if (n === x) continue outer; out.push(name, x); }
for (const [i, x] of list.entries()) out.push(i * 10 + x);
for (const [, n] of pairs) out.push(n);
for (const x of list) { if (list.length < 5) list.push(x + 10); out.push(x); }
for (let x of list) { x++; out.push(x); }
for (const x of list.filter((v) => { for (const w of list) if (w > v) return true; return false; })) out.push(x);
const [first, , third] = list;
out.push(first, third);
for (const b of new Uint8Array([7, 8])) out.push(b);
for (const [k, v] of new Map(pairs)) out.push(k, v);
for (const c of 'aä😀') out.push(c);
for (const x of new Set(list)) out.push(x);
for (const x of list) { const x = 'inner'; out.push(x); break; }
const [k = 5] = [] as number[];
out.push(k);
return out.map((x) => (typeof x === 'function' ? (x as () => unknown)() : x));
`;

describe('counted loops', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-loops-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('do the same as the loops of the source', function () {
    this.timeout(20_000);
    const path = join(folder, 'loops.ts');
    writeFileSync(path, `export function run() {${SOURCE}}`);
    const program = ts.createProgram([path], {
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      types: [],
      lib: ['lib.es2022.d.ts'],
    });
    const file = program.getSourceFile(path);
    assert.ok(file);
    const counted = countLoops(program, file);
    assert.ok(counted);
    const run = (source: string): unknown => {
      const js = ts.transpileModule(source, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
      }).outputText;
      const module: { run?: () => unknown } = {};
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      new Function('exports', js)(module);
      return module.run?.();
    };
    assert.deepEqual(run(counted), run(file.text));
    // Maps, sets and strings keep their iterators; the pattern with a default stays.
    assert.equal([...counted.matchAll(/ of /g)].length, 3);
    assert.match(counted, /const \[k = 5\]/);
  });
});
