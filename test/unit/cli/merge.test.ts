// Beyond one process: what `annotate --facts` gives in any number of pieces merges into the same dossier, in whatever
// order and however often; `xargs -P` over real processes gives what one process gives.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { annotateArticle, DossierIndex, read } from '../../../src/core/api';
import { annotateLines, toFactsLine } from '../../../src/cli/commands/annotate';
import { Merged } from '../../../src/cli/commands/merge';
import { corpus } from '../../../bench/corpus';

const ARTICLES = [...corpus({ articles: 9, sentences: 6 })];
const LINES = annotateLines(
  ARTICLES.map((a) => JSON.stringify(a)),
  1,
  toFactsLine,
).map((a) => a.output);
/** The same article as another engine might have read it. */
const OTHER = (LINES[0] ?? '').replace('"lang":"de"', '"lang":"en"');

function merge(...inputs: readonly (readonly string[])[]): readonly string[] {
  const merged = new Merged();
  for (const lines of inputs) lines.forEach((line, i) => merged.add(line, `line ${i + 1}`));
  return merged.sorted;
}

describe('dossier merge', () => {
  it('is associative, keeps no order, and may be repeated', () => {
    const some = fc.subarray([...LINES, OTHER]);
    const shuffled = fc.shuffledSubarray([...LINES, OTHER], { minLength: LINES.length + 1 });
    fc.assert(
      fc.property(some, some, some, shuffled, (a, b, c, all) => {
        assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
        assert.deepEqual(merge(a, b), merge(b, a));
        assert.deepEqual(merge(a, a), merge(a));
        assert.deepEqual(merge(all), merge(LINES, [OTHER]));
      }),
      { numRuns: 30 },
    );
  });

  it('gives the dossier that one process gives', () => {
    const index = new DossierIndex();
    for (const article of ARTICLES) index.put(annotateArticle(read(article)), article.text);
    const merged = new Merged();
    for (const line of LINES.toReversed()) merged.add(line, '');
    assert.deepEqual(
      JSON.parse(JSON.stringify(merged.dossier())),
      JSON.parse(JSON.stringify(index.snapshot())),
    );
    assert.deepEqual(merged.warnings, []);
  });

  it('says which lines it could not use, and why', () => {
    const merged = new Merged();
    merged.add('{"id":"a","lang":"de"}', 'x, line 1');
    merged.add('no json', 'x, line 2');
    merged.add('{"id":null,"error":"line 7: \\"text\\" must be a string"}', 'x, line 3');
    merged.add('', 'x, line 4');
    merged.add(LINES[0] ?? '', 'x, line 5');
    merged.add(OTHER, 'x, line 6');
    assert.equal(merged.sorted.length, 1);
    assert.equal(merged.warnings.length, 4);
    assert.match(merged.warnings[0] ?? '', /x, line 1: »a« was made without --facts/u);
    assert.match(merged.warnings[2] ?? '', /"text" must be a string/u);
    assert.match(merged.warnings[3] ?? '', /there twice/u);
  });

  it('gives over several processes what one process gives', async function () {
    if (process.platform === 'win32') return;
    this.timeout(60_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'dossier-merge-'));
    const root = path.join(__dirname, '..', '..', '..');
    // Bundled first: to compile the sources anew in each process takes far longer than what they do.
    const program = path.join(folder, 'cli.js');
    buildSync({
      entryPoints: [path.join(root, 'src/cli/main.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      external: ['*/extract/extract', '*/mcp/main'],
      logLevel: 'error',
    });
    const cli = `${JSON.stringify(process.execPath)} ${JSON.stringify(program)}`;
    const sh = (command: string): Promise<string> =>
      new Promise((resolve, reject) => {
        execFile('sh', ['-c', command], { cwd: root, maxBuffer: 1e8 }, (error, stdout) =>
          error ? reject(new Error(error.message)) : resolve(stdout),
        );
      });
    try {
      for (let part = 0; part < 2; part++)
        writeFileSync(
          path.join(folder, `${part}.in`),
          ARTICLES.filter((_, i) => i % 2 === part)
            .map((a) => `${JSON.stringify(a)}\n`)
            .join(''),
        );
      const many = await sh(
        `cd ${JSON.stringify(folder)} && ls *.in | (cd ${JSON.stringify(root)}; xargs -P 2 -I{} sh -c '${cli} annotate --facts < ${folder}/{} > ${folder}/{}.out') && cd ${JSON.stringify(root)} && ${cli} merge ${folder}/*.out`,
      );
      assert.deepEqual(many.trimEnd().split('\n'), merge(LINES));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
