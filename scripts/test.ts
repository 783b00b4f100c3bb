// `npm test`: everything that must hold, from types to a driven window, and `N passed, N failed` as the last line.
// `npm test -- unit ui` runs single stages. Each of types, lint, format and package counts as one; the rest counts its
// tests. `unit` tries laws on few examples, `laws` on all. A stage that cannot run counts as failed: nothing is skipped in silence. `--quality` measures, too, where the
// measuring data is there; a measurement that cannot be made to the end counts as one failure. Windows wait more than they
// work: what only reads files is done beside them, with what they leave of the processors.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { packageExtension } from './package';
import { launchBrowser } from './rig/browser';
import { growth, hasGold } from './quality';
import { findDesktop } from './rig/desktop';
import { installHost, NEWEST, OLDEST, type HostVersion } from './rig/host';
import { inLanes, roomBesideWindows, secondWindowLater, uiLists, windowLanes } from './rig/lanes';
import { fromRoot, OUT, ROOT } from './rig/paths';
import { run, runTool, type Finished } from './rig/process';
import { secondTry } from './rig/second-try';
import { runUnits } from './rig/units/run';
import { bundleTests, runInDesktop, runInServer, runInWeb, type Tally } from './rig/vscode-tests';

const STAGES = ['types', 'lint', 'format', 'unit', 'laws', 'package', 'vscode', 'web', 'ui'] as const;
type Stage = (typeof STAGES)[number];

interface Outcome extends Tally {
  readonly stage: string;
  readonly seconds: number;
  readonly note: string;
}

/** So many lines of a failure's message are told at the end: with what the window showed. */
const LINES = 60;

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

async function typecheck(yields: boolean): Promise<Finished> {
  let output = '';
  for (const project of ['.', 'src/core', 'src/webview', 'test/ui']) {
    const part = await runTool('typescript/bin/tsc', ['-p', project, '--noEmit'], { yields });
    output += part.output;
    if (part.code !== 0) return { code: part.code, output };
  }
  return { code: 0, output };
}

async function mocha(name: string, args: readonly string[], show: boolean | string = true): Promise<Tally> {
  const file = join(OUT, `mocha-${name}.json`);
  rmSync(file, { force: true });
  const reporter = join(ROOT, 'scripts', 'rig', 'reporter.cjs');
  const env = { ...process.env, DOSSIER_MOCHA_RESULT: file };
  const { code } = await runTool('mocha/bin/mocha.js', ['--reporter', reporter, ...args], {
    env,
    show,
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

/** Says whose a line is, where several windows are open at once. */
const speaker =
  (name: string) =>
  (line: string): void =>
    console.log(`${name} | ${line}`);

const webTask = (): Promise<void> => {
  const once = (): Promise<Tally & { note?: string }> =>
    withBrowser(async (browser) => {
      const host = await installHost(NEWEST, console.log);
      const { tally, facts } = await runInWeb(host, browser, speaker('web'));
      return { ...tally, note: noted(facts) };
    });
  return timed('vscode, web', () => secondTry(once, once));
};

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The tests of the extension host in each version, the longest first. */
async function hostTasks(): Promise<(() => Promise<void>)[]> {
  const tests = await bundleTests();
  const inServer = (version: HostVersion, roots = false) => {
    const name = roots ? 'roots' : version;
    const once = (): Promise<Tally & { note?: string }> =>
      withBrowser(async (browser) => {
        const host = await installHost(version, console.log);
        const { tally, facts } = await runInServer(host, browser, tests, { roots, say: speaker(name) });
        return roots ? tally : { ...tally, note: noted(facts) };
      });
    return () => timed(`vscode, ${name}`, () => secondTry(once, once));
  };
  const desktop = await findDesktop(console.log);
  if ('none' in desktop) {
    console.log(`No desktop VS Code (${desktop.none}); the server from npm stands in for it.`);
    return [inServer(NEWEST), inServer(OLDEST), inServer(NEWEST, true)];
  }
  const inDesktop = (): Promise<void> =>
    timed('vscode, desktop', async () => {
      const { tally, facts } = await runInDesktop(desktop.executable, tests);
      return { ...tally, note: noted(facts) };
    });
  return [inDesktop, inServer(OLDEST), inServer(NEWEST, true)];
}

const uiTasks = (lanes: number): (() => Promise<void>)[] =>
  uiLists(lanes).map((files, i) => {
    const name = `ui${lanes > 1 ? ` ${i + 1}` : ''}`;
    const args = ['--no-config', '--import=tsx', '--timeout=400000', '--slow=20000'];
    const drive = (wanted: readonly string[]): Promise<Tally> =>
      mocha(name.replace(' ', '-'), [...args, ...wanted.map((file) => `--spec=${file}`)], `${name} | `);
    return () =>
      timed(name, () =>
        secondTry(
          () => drive(files),
          (failed) => drive(failed.length > 0 ? failed : files),
        ),
      );
  });

/** What all windows need is there before the first opens: two that unpack or install the same would meet. */
async function prepareWindows(versions: readonly HostVersion[]): Promise<void> {
  await withBrowser(() => Promise.resolve());
  for (const version of versions) await installHost(version, console.log);
}

/**
 * All that opens windows: the longest tasks first, and web and several roots, the shortest, fill what is left. A second
 * window may be open from when `joins` has ended.
 */
async function windows(
  wanted: (stage: Stage) => boolean,
  ready: Promise<void>,
  joins: Promise<unknown> | undefined,
): Promise<void> {
  const lanes = windowLanes();
  await ready;
  const tasks = wanted('ui') ? uiTasks(lanes) : [];
  if (wanted('vscode')) tasks.push(...(await hostTasks()));
  if (wanted('web')) tasks.push(webTask);
  await inLanes(lanes, tasks, joins);
}

const growthTask = (): Promise<void> =>
  timed('growth', async () => {
    const ok = await growth();
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  });

/** In a process of its own: nothing that drives a window waits while it counts. */
const qualityTask = (yields: boolean): Promise<void> =>
  timed('quality', async () => {
    const args = ['--import=tsx', fromRoot('scripts', 'quality.ts'), '--without-growth'];
    const { code, output } = await run(process.execPath, args, { yields });
    console.log(output.trim());
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  });

/** What reads files only, the longest first; `yields` where windows are open meanwhile. */
function stillTasks(wanted: (stage: Stage) => boolean, yields: boolean): (() => Promise<void>)[] {
  const tasks: (() => Promise<void>)[] = [];
  if (wanted('lint')) {
    tasks.push(() =>
      timed('lint', async () => {
        const tree = await check(() => runTool('eslint/bin/eslint.js', ['.'], { yields }));
        const rules = await mocha('lint', ['test/lint/*.test.ts']);
        return { ...rules, passed: tree.passed + rules.passed, failed: tree.failed + rules.failed };
      }),
    );
  }
  if (wanted('laws')) {
    const options = { examples: 'all', yields, processes: 1 } as const;
    tasks.push(() => timed('laws', () => runUnits(options)));
  }
  if (wanted('types')) tasks.push(() => timed('types', () => check(() => typecheck(yields))));
  if (wanted('format')) {
    const args = ['--check', '--log-level=warn', '.'];
    tasks.push(() =>
      timed('format', () => check(() => runTool('prettier/bin/prettier.cjs', args, { yields }))),
    );
  }
  return tasks;
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

  const opens = (['vscode', 'web', 'ui'] as const).some(wanted);
  const beside = opens && roomBesideWindows();
  const still = stillTasks(wanted, beside);
  const first: (() => Promise<void>)[] = [];
  let packed = process.env['DOSSIER_VSIX'] !== undefined || existsSync(join(OUT, 'dossier.vsix'));
  if (args.includes('--quality')) first.push(growthTask);
  if (wanted('package') && process.env['DOSSIER_VSIX'] === undefined) {
    first.push(() =>
      timed('package', async () => {
        const { problem, said } = await packageExtension();
        if (problem !== null) console.error(problem);
        packed = problem === null;
        return { passed: packed ? 1 : 0, failed: packed ? 0 : 1, note: said };
      }),
    );
  }
  // Mostly waits for the network. Where it fails, that is told when the windows are to open.
  const ready = opens ? prepareWindows(wanted('vscode') ? [NEWEST, OLDEST] : [NEWEST]) : Promise.resolve();
  ready.catch(() => undefined);
  // What reads files only takes one processor each.
  await inLanes(2, beside ? first : [...first, ...still]);
  // Unit tests take all processors by themselves, and windows want them.
  if (wanted('unit')) await timed('unit', () => runUnits({ examples: 'few' }));
  // It builds what is packed above, so it comes later.
  if (args.includes('--quality')) {
    if (!hasGold()) console.log('Nothing is measured: ../shared/eval is not here.');
    else if (beside) still.push(() => qualityTask(true));
    else await qualityTask(false);
  }
  const failed = (error: unknown): Promise<void> => timed('windows', () => Promise.reject(asError(error)));
  const rest = beside ? inLanes(1, still) : Promise.resolve();
  const openAll = async (): Promise<void> => {
    const joins = secondWindowLater() ? rest : undefined;
    if (packed) await windows(wanted, ready, joins).catch(failed);
    else await failed(new Error('There is no VSIX to test; see the package stage.'));
  };
  await Promise.all([opens ? openAll() : null, rest]);
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
  const tell = (mark: string, stage: string, failures: readonly string[] = []): void => {
    for (const failure of failures)
      console.log(`${mark} ${stage}: ${failure.split('\n').slice(0, LINES).join('\n    ')}`);
  };
  for (const { stage, what } of outcomes) tell('✖', stage, what);
  for (const { stage, late } of outcomes) tell('↻ passed at the second try only,', stage, late);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

void main();
