// `npx tsx scripts/provoke.ts COMMAND …`: runs a command as a slow and busy machine would, to find tests that depend on time:
// on one processor, beside loops that do nothing, with processes of it stopped now and then for up to some seconds, as
// machines do that are shared. `BUSY=2` says how many loops (one where nothing is said), `STOPS=no` leaves out the stops.
// Linux only; it changes nothing and ends everything that it started.
import { readdirSync, readFileSync } from 'node:fs';
import { run, start, stopAll } from './rig/process';

const CORE = process.env['CORE'] ?? '0';
const STOPPED_MS: readonly number[] = [200, 500, 1000, 1600, 2500];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The processes below one, by the system's own table. */
function below(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended meanwhile.
    }
  const isBelow = (id: number | undefined): boolean =>
    id !== undefined && (parents.get(id) === root || isBelow(parents.get(id)));
  return [...parents.keys()].filter((id) => isBelow(id));
}

function signal(id: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(id, name);
  } catch {
    // It has ended meanwhile.
  }
}

const any = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(Math.random() * choices.length)];

async function main(): Promise<void> {
  const command = process.argv.slice(2);
  if (process.platform !== 'linux' || command.length === 0) {
    console.error('npx tsx scripts/provoke.ts COMMAND …, on Linux.');
    process.exitCode = 2;
    return;
  }
  const loops = Array.from({ length: Number(process.env['BUSY'] ?? 1) }, () =>
    start('taskset', ['-c', CORE, 'sh', '-c', 'while :; do :; done'], { stdio: 'ignore' }),
  );
  const spared = new Set([process.pid, ...loops.map(({ pid }) => pid)]);
  let over = false;
  const ended = run('taskset', ['-c', CORE, ...command], { show: true }).finally(() => (over = true));
  while (!over && process.env['STOPS'] !== 'no') {
    await Promise.race([ended, pause(1000 + Math.random() * 3000)]);
    const victim = any(below(process.pid).filter((id) => !spared.has(id)));
    if (victim === undefined) continue;
    signal(victim, 'SIGSTOP');
    await pause(any(STOPPED_MS) ?? 0);
    signal(victim, 'SIGCONT');
  }
  const { code } = await ended;
  await stopAll();
  process.exitCode = code;
}

void main();
