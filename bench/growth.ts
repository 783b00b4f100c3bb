// How time grows with one text (news, and texts that are made to be slow), with the number of texts where copies and
// quotations are looked for, and with the length of a briefing: twice as much must take about twice as long. Each text is
// measured in a process of its own, which is ended when it gets stuck.
import { fileURLToPath } from 'node:url';
import { checkQuotation, QuotationIndex } from '../src/core/api';
import { run } from '../scripts/rig/process';
import { briefingTimes } from './briefings';
import { COPY_KINDS, copyTime } from './copies';
import { germanArticles } from './german-text';
import type { Steps } from './growth-case';
import { HOSTILE } from './hostile-text';
import { atMost, growth, type Row } from './table';

const SIZE = 50_000;
/** Half of what a hostile file may hold: a megabyte in one line, a hundred thousand names, marks and brackets. */
const LARGE: Readonly<Record<string, number>> = {
  'one line': 500_000,
  'distinct names': 1_400_000,
  'opening quotation marks': 500_000,
  brackets: 500_000,
};
const STUCK_MS = 60_000;

export async function textRows(quick: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['news prose', ...Object.keys(HOSTILE)]) {
    const size = quick ? SIZE : (LARGE[name] ?? SIZE);
    const script = fileURLToPath(new URL('growth-case.ts', import.meta.url));
    const { code, output } = await run(process.execPath, [...process.execArgv, script, name, String(size)], {
      timeout: STUCK_MS * (size > SIZE ? 5 : 1),
    });
    const lines = output.trim().split('\n');
    const what = `${name}, ${((2 * size) / 1e6).toFixed(1)} MB`;
    if (code !== 0) {
      rows.push({ what, measured: `stuck in ${lines.at(-1) ?? 'nothing'}`, verdict: 'WORSE' });
      continue;
    }
    const { small, large } = JSON.parse(lines.at(-1) ?? '{}') as { small: Steps; large: Steps };
    const worst = Object.keys(large).reduce((most, step) => (large[step]! > large[most]! ? step : most));
    rows.push(growth(`${what}, most in ${worst}`, sum(small), sum(large)));
  }
  return rows;
}

function sum(steps: Steps): number {
  return Object.values(steps).reduce((total, ms) => total + ms, 0);
}

/** Twice as many articles: which of them have the same text. */
export function copyRows(): Row[] {
  const [few, many] = [1000, 2000] as const;
  copyTime('all different', 100);
  return COPY_KINDS.map((kind) =>
    growth(`copies among ${few} and ${many}: ${kind}`, copyTime(kind, few), copyTime(kind, many)),
  );
}

function time(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Twice as many articles: their index, and what looking for quotations in it costs. */
export function quotationRows(): Row[] {
  const counts = [2500, 5000] as const;
  const [small, large] = counts.map((count) => {
    const articles = germanArticles(count, 4000);
    const index = new QuotationIndex();
    const build = time(() => {
      for (const { id, text } of articles) index.put(id, text);
    });
    const quotations = Array.from({ length: 100 }, (_, i) => {
      const words = (articles[(i * 37) % count]?.text ?? '').slice(300 + i).split(' ');
      return words.slice(1, 14);
    });
    const altered = quotations.map((words) => words.map((w, i) => (i === 6 ? 'Krokodil' : w)).join(' '));
    const check = (list: readonly string[]): number =>
      time(() => {
        for (const text of list) checkQuotation(index, text);
      });
    const verbatim = check(quotations.map((words) => words.join(' ')));
    return { build, verbatim, altered: check(altered) };
  }) as [Record<'build' | 'verbatim' | 'altered', number>, Record<'build' | 'verbatim' | 'altered', number>];
  return [
    growth(`index of quotations, ${counts.join(' and ')} articles`, small.build, large.build),
    growth('100 verbatim quotations', small.verbatim, large.verbatim),
    growth('100 altered quotations', small.altered, large.altered),
  ];
}

/** A briefing of so many events may take so many milliseconds to write or to bring up to date. */
const BRIEFING = { events: 1000, limit: 200 } as const;

/** Twice as many events in one briefing; and the time that a person waits for one. */
export function briefingRows(): Row[] {
  const { events, limit } = BRIEFING;
  briefingTimes(100);
  const small = briefingTimes(events);
  const large = briefingTimes(2 * events);
  return (['compose', 'update'] as const).flatMap((step) => [
    atMost(`${step} a briefing of ${events} events`, small[step], 'ms', limit),
    growth(`${step}: ${events} → ${2 * events} events`, small[step], large[step]),
  ]);
}
