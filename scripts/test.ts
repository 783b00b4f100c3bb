// `npm test`: everything that must hold, from types to a driven window, and `N passed, N failed` as the last line.
// `npm test -- unit ui` runs single stages. Each of types, lint, format and package counts as one; the rest counts its
// tests. A stage that cannot run counts as failed: nothing is skipped in silence. `--quality` measures first, where the
// measuring data is there; a measurement that cannot be made to the end counts as one failure.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from './package';
import { launchBrowser } from './rig/browser';
import { growth, hasGold, quality } from './quality';
import { findDesktop } from './rig/desktop';
import { installHost, NEWEST, OLDEST, type HostVersion } from './rig/host';
import { OUT, ROOT } from './rig/paths';
import { runTool, type Finished } from './rig/process';
import { bundleTests, runInDesktop, runInServer, runInWeb, type Tally } from './rig/vscode-tests';

const STAGES = ['types', 'lint', 'format', 'unit', 'package', 'vscode', 'web', 'ui'] as const;
type Stage = (typeof STAGES)[number];

interface Outcome extends Tally {
  readonly stage: string;
  readonly seconds: number;
  readonly note: string;
}

const outcomes: Outcome[] = [];

async function timed(stage: string, work: () => Promise<Tally & { readonly note?: string }>): Promise<void> {
  const start = Date.now();
  let tally: Tally & { readonly note?: string };
  try {
    tally = await work();
  } catch (error) {
    const { message } = asError(error);
    console.error(message);
    tally = { passed: 0, failed: 1, what: [message] };
  }
  const seconds = (Date.now() - start) / 1000;
  outcomes.push({ ...tally, stage, seconds, note: tally.note ?? '' });
  console.log(
    `${tally.failed === 0 ? '✔' : '✖'} ${stage} (${seconds.toFixed(1)} s)${tally.note ? `: ${tally.note}` : ''}`,
  );
}

/** One check that either holds or not; its output is shown only where it does not. */
async function check(work: () => Promise<Finished>): Promise<Tally> {
  const { code, output } = await work();
  if (code !== 0) console.error(output);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function typecheck(): Promise<Finished> {
  let output = '';
  for (const project of ['.', 'src/core', 'src/webview', 'test/ui']) {
    const part = await runTool('typescript/bin/tsc', ['-p', project, '--noEmit']);
    output += part.output;
    if (part.code !== 0) return { code: part.code, output };
  }
  return { code: 0, output };
}

async function mocha(name: string, args: readonly string[]): Promise<Tally> {
  const file = join(OUT, `mocha-${name}.json`);
  rmSync(file, { force: true });
  const reporter = join(ROOT, 'scripts', 'rig', 'reporter.cjs');
  const env = { ...process.env, DOSSIER_MOCHA_RESULT: file };
  const { code } = await runTool('mocha/bin/mocha.js', ['--reporter', reporter, ...args], {
    env,
    show: true,
  });
  if (!existsSync(file)) throw new Error(`mocha (${name}) ended with status ${code} and without a result.`);
  const tally = JSON.parse(readFileSync(file, 'utf8')) as Tally;
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function noted(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}

async function inBrowser(): Promise<void> {
  const host = await installHost(NEWEST, console.log);
  const browser = await launchBrowser();
  try {
    await timed('vscode, web', async () => {
      const { tally, facts } = await runInWeb(host, browser);
      return { ...tally, note: noted(facts) };
    });
  } finally {
    await browser.close();
  }
}

async function inVSCode(versions: readonly HostVersion[]): Promise<void> {
  const tests = await bundleTests();
  const desktop = versions.includes(NEWEST) ? await findDesktop(console.log) : { none: 'not asked for' };
  if ('executable' in desktop) {
    await timed('vscode, desktop', async () => {
      const { tally, facts } = await runInDesktop(desktop.executable, tests);
      return { ...tally, note: noted(facts) };
    });
  }
  const servers = versions.filter((version) => !('executable' in desktop) || version !== NEWEST);
  if ('none' in desktop)
    console.log(`No desktop VS Code (${desktop.none}); the server from npm stands in for it.`);
  const browser = await launchBrowser();
  try {
    for (const version of servers) {
      const host = await installHost(version, console.log);
      await timed(`vscode, ${version}`, async () => {
        const { tally, facts } = await runInServer(host, browser, tests);
        return { ...tally, note: noted(facts) };
      });
    }
    if (versions.includes(NEWEST)) {
      const host = await installHost(NEWEST, console.log);
      await timed('vscode, roots', async () => (await runInServer(host, browser, tests, true)).tally);
    }
  } finally {
    await browser.close();
  }
}

async function measure(): Promise<void> {
  await timed('growth', async () => {
    const ok = await growth();
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  });
  if (!hasGold()) {
    console.log('Nothing is measured: ../shared/eval is not here.');
    return;
  }
  await timed('quality', async () => {
    const ok = await quality({ write: false });
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  });
}

const uiArgs = [
  '--no-config',
  '--import=tsx',
  '--timeout=400000',
  '--slow=20000',
  '--spec=test/ui/*.test.ts',
];

/** What reads files only, and takes one processor each: two lanes, the longest first. */
async function twoAtATime(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...tasks];
  const lane = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
  };
  await Promise.all([lane(), lane()]);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const asked = args.filter((arg) => arg !== '--quality');
  const unknown = asked.filter((name) => !(STAGES as readonly string[]).includes(name));
  if (unknown.length > 0) {
    console.error(`No such stage: ${unknown.join(', ')}. There are: ${STAGES.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const wanted = (stage: Stage): boolean => asked.length === 0 || asked.includes(stage);
  mkdirSync(OUT, { recursive: true });

  if (args.includes('--quality')) await measure();
  let packed = process.env['DOSSIER_VSIX'] !== undefined || existsSync(join(OUT, 'dossier.vsix'));
  const still: (() => Promise<void>)[] = [];
  if (wanted('lint')) {
    still.push(() =>
      timed('lint', async () => {
        const tree = await check(() => runTool('eslint/bin/eslint.js', ['.']));
        const rules = await mocha('lint', ['test/lint/*.test.ts']);
        return { ...rules, passed: tree.passed + rules.passed, failed: tree.failed + rules.failed };
      }),
    );
  }
  if (wanted('types')) still.push(() => timed('types', () => check(typecheck)));
  if (wanted('format')) {
    still.push(() =>
      timed('format', () =>
        check(() => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
      ),
    );
  }
  if (wanted('package') && process.env['DOSSIER_VSIX'] === undefined) {
    still.push(() =>
      timed('package', async () => {
        const { problem, said } = await packageExtension();
        if (problem !== null) console.error(problem);
        packed = problem === null;
        return { passed: packed ? 1 : 0, failed: packed ? 0 : 1, note: said };
      }),
    );
  }
  await twoAtATime(still);
  // Unit tests take all processors by themselves, and windows want them.
  if (wanted('unit')) await timed('unit', () => mocha('unit', ['test/unit/**/*.test.ts']));
  for (const stage of ['vscode', 'web', 'ui'] as const) {
    if (!wanted(stage)) continue;
    if (!packed)
      await timed(stage, () => Promise.reject(new Error('There is no VSIX to test; see the package stage.')));
    else if (stage === 'ui') await timed('ui', () => mocha('ui', uiArgs));
    else
      await (stage === 'web' ? inBrowser() : inVSCode([OLDEST, NEWEST])).catch((error: unknown) =>
        timed(stage, () => Promise.reject(asError(error))),
      );
  }
  report();
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function report(): void {
  console.log('');
  for (const { stage, passed, failed, seconds, note } of outcomes) {
    const counts = `${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`;
    console.log(`${stage.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${counts.padEnd(12)} ${note}`);
  }
  // A long log is read from its end: the failures stand there once more.
  for (const { stage, what } of outcomes)
    for (const failure of what ?? [])
      console.log(`✖ ${stage}: ${failure.split('\n').slice(0, 6).join('\n    ')}`);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

void main();
