// The entry that VS Code's extension host runs: collects the bundled tests beside it, runs them with mocha and writes
// the counts, what failed, and the facts that tests handed out, to the file named by DOSSIER_TEST_RESULT. It decides nothing.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { TEST_MS } from './support/until';

export async function run(): Promise<void> {
  const prefix = process.env['DOSSIER_TEST_PREFIX'] ?? '';
  const facts: Record<string, unknown> = {};
  globalThis.dossierFacts = facts;
  Mocha.reporters.Base.consoleLog = (format?: unknown, ...args: unknown[]) => {
    const text = typeof format === 'string' ? fill(format, args) : String(format ?? '');
    for (const line of text.split('\n')) console.log(`${prefix}${line}`);
  };
  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_MS, slow: 2000, color: false });
  const suite = process.env['DOSSIER_TEST_SUITE'] ?? 'test';
  // While one file is worked on, `DOSSIER_TEST_ONLY=briefing` runs those that begin so.
  const only = process.env['DOSSIER_TEST_ONLY'] ?? '';
  for (const name of readdirSync(__dirname).sort())
    if (name.startsWith(only) && name.endsWith(`.${suite}.js`)) mocha.addFile(join(__dirname, name));
  const tally = { passed: 0, failed: 0, what: [] as string[] };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => tally.passed++);
    runner.on('fail', (test, error: unknown) => {
      tally.failed++;
      tally.what.push(`${test.fullTitle()}: ${error instanceof Error ? error.message : String(error)}`);
    });
  });
  const file = process.env['DOSSIER_TEST_RESULT'];
  if (file !== undefined) writeFileSync(file, JSON.stringify({ tally, facts }));
  if (tally.failed > 0) throw new Error(`${tally.failed} failed`);
}

/** `%s` and `%d` as mocha's reporters use them. */
function fill(format: string, args: readonly unknown[]): string {
  let next = 0;
  return format.replace(/%[sdj%]/g, (mark) => (mark === '%%' ? '%' : String(args[next++] ?? '')));
}
