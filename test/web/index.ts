// The entry that a web extension host runs: mocha's build for browsers, the tests of `test/vscode` bundled with it, and at
// the end the counts with the facts that tests handed out, posted to the server that the tests were loaded from.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { TEST_MS } from '../vscode/support/until';

/** What mocha's build for browsers leaves on the global object, as far as it is used here. */
interface BrowserMocha {
  setup(options: Readonly<Record<string, unknown>>): void;
  run(done: () => void): BrowserRunner;
}
interface BrowserRunner {
  on(event: 'pass' | 'fail', heard: (test: { fullTitle(): string }, error?: unknown) => void): void;
}
declare const mocha: BrowserMocha;
declare const Mocha: {
  readonly reporters: { readonly Base: { consoleLog: (...args: unknown[]) => void }; readonly Spec: unknown };
};

const PREFIX = '[mocha] ';

/** `%s` and `%d` as mocha's reporters use them. */
function fill(format: string, args: readonly unknown[]): string {
  let next = 0;
  return format.replace(/%[sdj%]/g, (mark) => (mark === '%%' ? '%' : String(args[next++] ?? '')));
}

export async function run(loadTests: () => void): Promise<void> {
  const facts: Record<string, unknown> = {};
  globalThis.dossierFacts = facts;
  Mocha.reporters.Base.consoleLog = (format, ...args) => {
    const text = typeof format === 'string' ? fill(format, args) : '';
    for (const line of text.split('\n')) console.log(`${PREFIX}${line}`);
  };
  mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: TEST_MS, slow: 2000, color: false });
  loadTests();
  const tally = { passed: 0, failed: 0, what: [] as string[] };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => tally.passed++);
    runner.on('fail', (test, error: unknown) => {
      tally.failed++;
      tally.what.push(`${test.fullTitle()}: ${error instanceof Error ? error.message : String(error)}`);
    });
  });
  const own = vscode.extensions.getExtension('dossier-tests.dossier-tests');
  const { scheme, authority } = own?.extensionUri ?? vscode.Uri.parse('http://127.0.0.1');
  await fetch(`${scheme}://${authority}/result`, { method: 'POST', body: JSON.stringify({ tally, facts }) });
  if (tally.failed > 0) throw new Error(`${tally.failed} failed`);
}
