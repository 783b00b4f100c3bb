// Runs unit tests, files side by side in a process for each processor. `few`: laws on few examples, and no long tests, for
// whoever waits for it; `all`: only what that leaves out, which are the laws on all their examples and the tests that work
// on much (`test/support/long.ts`). Both together test everything. Says nothing of tests that hold.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fromRoot, OUT, ROOT } from '../paths';
import { adopt, yieldToOthers } from '../process';
import { bundleUnits, unitFiles, type UnitFile } from './bundle';

export interface Test {
  readonly title: string;
  readonly ms: number;
  /** A law that has more examples than the few, or a test that works on much. */
  readonly law: boolean;
  readonly error?: string;
}

type Answer = { readonly ready: true } | { readonly path: string; readonly tests: readonly Test[] };

export interface UnitOptions {
  readonly examples: 'few' | 'all';
  /** Only files whose path holds one of these. */
  readonly asked?: readonly string[];
  readonly processes?: number;
  /** Others go first where both want the processor. */
  readonly yields?: boolean;
}

export interface UnitTally {
  readonly passed: number;
  readonly failed: number;
  readonly what: readonly string[];
}

/** Tests make much that is of no use a moment later: with more room for it, it is gone through less often. */
const YOUNG = ['--max-semi-space-size=32'];

/** Files that load the same large package, one after another; every other file by itself. Laws, the longest, go first. */
export function portions(files: readonly UnitFile[]): string[][] {
  const together = new Map<string, string[]>();
  for (const { heavy, path } of files)
    if (heavy !== null) together.set(heavy, [...(together.get(heavy) ?? []), path]);
  const alone = files.filter(({ heavy }) => heavy === null);
  const first = alone.filter(({ laws }) => laws);
  const rest = alone.filter(({ laws }) => !laws);
  return [...together.values(), ...[...first, ...rest].map(({ path }) => [path])];
}

/**
 * Starts a process and gives it one file after another, as `next` says. Where it dies, the file it was at has failed; then
 * it resolves to true, since there may be more to do.
 */
export function inOneProcess(
  script: string,
  next: () => string | undefined,
  took: (path: string, tests: readonly Test[]) => void,
  { examples, yields }: Pick<UnitOptions, 'examples' | 'yields'>,
): Promise<boolean> {
  const env = { ...process.env, DOSSIER_EXAMPLES: examples };
  const worker = fromRoot('scripts', 'rig', 'units', 'worker.cjs');
  const child = adopt(
    fork(worker, [script], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: YOUNG }),
  );
  if (yields === true) yieldToOthers(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-4000)));
  return new Promise((resolve) => {
    let at: string | undefined;
    child.on('message', (answer: Answer) => {
      if ('tests' in answer) took(answer.path, answer.tests);
      at = next();
      if (at === undefined) child.disconnect();
      else child.send(at);
    });
    child.once('exit', (code) => {
      // One that could not even begin would not do so a second time.
      if (at === undefined && code !== 0) took('its process', [died(code, output)]);
      else if (at !== undefined) took(at, [died(code, output)]);
      resolve(at !== undefined);
    });
  });
}

const died = (code: number | null, output: string): Test => ({
  ...{ title: '(the process)', ms: 0, law: false },
  error: `It ended with status ${String(code)}.\n${output}`,
});

/** What is worth telling of a run: what failed, and the counts. */
class Results {
  passed = 0;
  readonly what: string[] = [];
  private readonly rows: string[] = [];

  constructor(private readonly all: boolean) {}

  take(path: string, tests: readonly Test[]): void {
    for (const { title, ms, law, error } of tests) {
      this.rows.push(`${ms.toFixed(0).padStart(6)} ms  ${path}: ${title}`);
      if (error !== undefined) {
        console.log(`✖ ${path}: ${title}\n${error.replaceAll(/^/gm, '    ')}`);
        this.what.push(`${path}: ${title}: ${error}`);
      } else if (!this.all || law) this.passed++;
    }
  }

  /** The tests with the processor time that each took, the longest first: `out/units/few.txt`, `all.txt`. */
  write(file: string): void {
    writeFileSync(file, `${this.rows.sort().reverse().join('\n')}\n`);
  }
}

export async function runUnits(options: UnitOptions): Promise<UnitTally> {
  const all = options.examples === 'all';
  const paths = unitFiles(options.asked);
  mkdirSync(join(OUT, 'units'), { recursive: true });
  const { script, files } = await bundleUnits(paths, options.examples);
  const waiting = portions(files.filter(({ laws }) => !all || laws));
  const results = new Results(all);
  const one = async (): Promise<void> => {
    let mine: string[] = [];
    const next = (): string | undefined => {
      if (mine.length === 0) mine = [...(waiting.shift() ?? [])];
      return mine.shift();
    };
    const took = (path: string, tests: readonly Test[]): void => results.take(path, tests);
    while (await inOneProcess(script, next, took, options));
  };
  const processes = options.processes ?? Math.max(2, availableParallelism());
  await Promise.all(Array.from({ length: Math.min(processes, waiting.length) }, one));
  results.write(join(OUT, 'units', `${options.examples}.txt`));
  return { passed: results.passed, failed: results.what.length, what: results.what };
}
