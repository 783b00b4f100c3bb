// Running other programs from the scripts: with their output passed on, collected, or watched for a line. Children that
// are still alive when this process ends are ended with it, so that a failed run leaves nothing behind.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import { ROOT } from './paths';

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
}

export interface Finished {
  readonly code: number;
  /** Standard output and error together, in order of arrival. */
  readonly output: string;
}

/** Starts a program that is ended, at the latest, with this process. */
export function start(program: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return adopt(spawn(program, args, { cwd: ROOT, ...options }));
}

/** Sees to it that a child is ended with this process. */
export function adopt<C extends ChildProcess>(child: C): C {
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
  return child;
}

/**
 * What `run` may be told besides. `show` passes the output on while it comes; a text goes before each of its lines.
 * `yields`: others go first where both want the processor.
 */
export type RunOptions = SpawnOptions & { readonly show?: boolean | string; readonly yields?: boolean };

/** So many steps behind: a third of the share. No less, or it would never come to its end on a busy machine. */
const BEHIND = 5;

export function yieldToOthers(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, Math.min(19, getPriority() + BEHIND));
  } catch {
    // It has ended already, or the system lets nobody do that.
  }
}

/** Passes on whole lines only, each after a few words that say whose it is: several programs may speak at once. */
function byLine(before: string): { readonly take: (text: string) => void; readonly end: () => void } {
  let rest = '';
  const say = (line: string): boolean => process.stdout.write(`${before}${line}\n`);
  return {
    take(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) say(line);
    },
    end() {
      if (rest !== '') say(rest);
    },
  };
}

/** Runs a program to its end. Never rejects: a failed start is code 127. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const { show, yields = false, ...rest } = options;
    const child = start(program, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] });
    if (yields) yieldToOthers(child);
    const lines = typeof show === 'string' ? byLine(show) : undefined;
    let output = '';
    const take = (text: string): void => {
      output += text;
      if (lines) lines.take(text);
      else if (show === true) process.stdout.write(text);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take);
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code) => {
      lines?.end();
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs one of the installed packages' command-line programs (`node_modules/<entry>`) with this Node. */
export function runTool(entry: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return run(process.execPath, [`${ROOT}/node_modules/${entry}`, ...args], options);
}

/** Ends whatever is still alive: a server that nobody stops would keep this process from ending. */
export async function stopAll(): Promise<void> {
  await Promise.all([...alive].map(stop));
}

/** Asks a child to end and waits until it has; forces it after five seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
}
