// A folder of many articles, small and ten times as large: opening it for the first time and again, one edit, decisions, the
// engine's memory, and what all that costs the window. Every measurement has a process of its own; what is judged is
// growth within the run, and whether the aims are reached. Several starts, since one says little on a busy machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../scripts/rig/process';
import type { Figures, Options } from './part';
import { atMost, growth, type Row } from './table';
import type { Stepped, WindowFigures } from './window';

const COUNTS = { quick: [200, 2000], whole: [1000, 10_000] } as const;
const WARM_STARTS = 3;
/** Articles of this length have some 50,000 actors and 200,000 events in 10,000 of them. */
const LONG = 46;
/** The limits of a frame of the screen, and of a first answer. */
const FRAME_MS = 16;
const ANSWER_MS = 100;

/** Runs one part in a process of its own. */
async function part<K extends keyof Figures>(
  kind: K,
  options: Options[K],
): Promise<{ readonly figures: Figures[K]; readonly peak: number }> {
  const script = fileURLToPath(new URL('part.ts', import.meta.url));
  const flags = [...process.execArgv, '--max-old-space-size=8192'];
  const { code, output } = await run(process.execPath, [...flags, script, kind, JSON.stringify(options)]);
  const last = output.trim().split('\n').at(-1) ?? '';
  if (code !== 0)
    throw new Error(`${kind} ${JSON.stringify(options)} ended with ${code}:\n${output.slice(-2000)}`);
  return JSON.parse(last) as { readonly figures: Figures[K]; readonly peak: number };
}

function seconds({ processor, clock }: { readonly processor: number; readonly clock: number }): string {
  return `${(processor / 1000).toFixed(2)} s (${(clock / 1000).toFixed(2)} by the clock)`;
}

function thousands(n: number): string {
  return n.toLocaleString('en-GB');
}

/** The first start and some more, of a folder that is small and one that is large. */
export async function startRows(quick: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  const each: number[] = [];
  for (const articles of COUNTS[quick ? 'quick' : 'whole']) {
    const folder = mkdtempSync(path.join(tmpdir(), 'dossier-bench-'));
    try {
      const { figures: cold, peak } = await part('start', { articles, folder });
      each.push(cold.complete.processor / articles);
      const name = `${thousands(articles)} articles`;
      rows.push(
        { what: `${name}, the first time: all of it`, measured: seconds(cold.complete) },
        { what: `${name}: peak of memory, engine and window together`, measured: `${peak.toFixed(0)} MB` },
      );
      for (let n = 1; n <= WARM_STARTS; n++) {
        const { figures: warm } = await part('start', { articles, folder });
        const { actors } = warm.usable;
        const usable = {
          ...atMost('', warm.usable.processor / 1000, 's', 1.5),
          what: `${name}, again (${n})`,
        };
        rows.push({
          ...usable,
          measured: `${thousands(actors)} actors to look at after ${seconds(warm.usable)}; all of it after ${seconds(warm.complete)}`,
        });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [few = 0, many = 0] = each;
  rows.push({
    what: 'the first time, an article',
    measured: `${few.toFixed(2)} → ${many.toFixed(2)} ms: × ${(many / few).toFixed(2)}`,
    aim: 'at most × 1.2',
    verdict: many / few <= 1.2 ? 'reached' : 'missed',
  });
  return rows;
}

/** Reading, joining, one edit and one decision, and what the engine keeps. */
export async function engineRows(quick: boolean): Promise<Row[]> {
  const [few, many] = COUNTS[quick ? 'quick' : 'whole'];
  const small = (await part('scale', { articles: few })).figures;
  const { figures: large, peak } = await part('scale', { articles: many });
  const counts = `${thousands(large.articles)} articles, ${thousands(large.actors)} actors, ${thousands(large.events)} events`;
  return [
    growth(
      `reading, for 1,000 articles, in ${few} and ${many}`,
      small.annotate * 1000,
      large.annotate * 1000,
      1,
      1.5,
    ),
    growth('joining, for 1,000 articles', small.join * 1000, large.join * 1000, 1, 3),
    growth('one edit', small.edit, large.edit, 1, 3),
    atMost(
      `one edit in ${counts}`,
      large.edit,
      'ms',
      50,
      `of it ${large.follow.toFixed(1)} ms in the window`,
    ),
    { what: 'one decision on an actor', measured: `${large.decision.toFixed(0)} ms` },
    atMost('the engine at rest', large.heap + large.bytes, 'MB', 400, `peak ${peak.toFixed(0)} MB`),
    ...(quick ? [] : await longRows(many)),
  ];
}

/** As many actors and events as an analyst has after years. */
async function longRows(articles: number): Promise<Row[]> {
  const { figures: f, peak } = await part('scale', { articles, sentences: LONG });
  const counts = `${thousands(f.articles)} articles, ${thousands(f.actors)} actors, ${thousands(f.events)} events`;
  return [
    atMost(`one edit in ${counts}`, f.edit, 'ms', 50, `of it ${f.follow.toFixed(1)} ms in the window`),
    { what: '  one decision on an actor', measured: `${f.decision.toFixed(0)} ms` },
    atMost('  the engine at rest', f.heap + f.bytes, 'MB', 400, `peak ${peak.toFixed(0)} MB`),
  ];
}

function held(what: string, { longest, all }: Stepped): Row {
  return atMost(`${what}: longest step`, longest, 'ms', FRAME_MS, `all of it ${all.toFixed(0)} ms`);
}

function windowTable(w: WindowFigures): Row[] {
  const name = `${thousands(w.articles)} articles, ${thousands(w.actors)} actors, ${thousands(w.events)} events`;
  const [median, p99, worst] = w.cards;
  return [
    atMost(
      `${name}: kept`,
      w.heap + w.packed,
      'MB',
      60,
      `${w.heap.toFixed(0)} MB of heap and ${w.packed.toFixed(0)} MB beside it; ${w.heapLater.toFixed(0)} MB of heap when all was looked at`,
    ),
    held(`  taken in by ${w.taken.steps} steps, 99 of 100 within ${w.taken.of100.toFixed(1)} ms`, w.taken),
    atMost(
      '  a card on any name: 99 of 100 within',
      p99,
      'ms',
      5,
      `median ${median.toFixed(2)} ms, the worst ${worst.toFixed(0)}`,
    ),
    atMost('  the roots of the slowest tree', w.tree, 'ms', FRAME_MS),
    held('  the slowest grouping of events', w.grouping),
    held('  events by words, the first letter', w.filter.first),
    held('  … and typed on, the slowest', w.filter.others),
    held('  a list of actors looked through', w.actorPick),
    held('  a list of events looked through', w.eventPick),
    held('  the timeline', w.timeline),
    held('  the relations', w.relations),
    atMost('  the first answer of lists', Math.max(w.actorPick.all, w.eventPick.all), 'ms', ANSWER_MS),
  ];
}

/** What the window holds: small, large, and as many actors and events as an analyst has after years. */
export async function windowRows(quick: boolean): Promise<Row[]> {
  const [few, many] = COUNTS[quick ? 'quick' : 'whole'];
  const sizes: readonly Options['window'][] = [
    { articles: few },
    { articles: many },
    ...(quick ? [] : [{ articles: many, sentences: LONG }]),
  ];
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...windowTable((await part('window', size)).figures));
  return rows;
}
