// `npm run bench`: how fast the engine is, step by step, and above all how its time grows. Growth is judged inside one run
// by the ratio of two sizes, so that no baseline machine is needed: a step that is linear takes about twice the time for
// twice the text. `--growth` or `--speed` runs one half; the exit status is 1 where something grows faster than linear.
import * as chrono from 'chrono-node';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findActors } from '../src/core/actors/find-actors';
import { annotateArticle, checkQuotation, QuotationIndex, read, type Article } from '../src/core/api';
import { findEvents } from '../src/core/events/find-events';
import { readGrammar } from '../src/core/grammar/read-grammar';
import { de } from '../src/core/language/de/pack';
import { findNames } from '../src/core/names/find-names';
import { findStatements } from '../src/core/statements/find-statements';
import { findTimes } from '../src/core/time/find-times';
import { fromRoot } from '../scripts/rig/paths';
import { windowFigures, windowLine } from './window';
import { scaleFigures, scaleLine, type ScaleFigures } from './scale';
import { run } from '../scripts/rig/process';
import { briefingTimes } from './briefings';
import { corpus } from './corpus';
import { COPY_KINDS, copyTime } from './copies';
import { germanArticles } from './german-text';
import type { Steps } from './growth-case';
import { HOSTILE } from './hostile-text';
import { startTimes } from './warm-start';

/** Beyond this ratio of times for twice the text, something is worse than linear; 2 is ideal, the rest is noise. */
const LIMIT = 3;
/** Below this many milliseconds a ratio says nothing. */
const NOISE = 30;

function article(text: string): Article {
  return read({ id: 'bench', text, lang: 'de', published: '2025-06-02' });
}

function time<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const begin = performance.now();
  const result = work();
  return { ms: performance.now() - begin, result };
}

/** The best of some runs: what the machine can do when nothing disturbs it. */
function best(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) least = Math.min(least, time(work).ms);
  return least;
}

function speed(): void {
  const texts = germanArticles(120, 4000).map(({ text }) => text);
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const rate = (ms: number): string => `${(size / 1000 / ms).toFixed(2).padStart(7)} MB/s`;
  const over = <T>(items: readonly T[], work: (item: T, i: number) => unknown): number =>
    best(3, () => items.forEach((item, i) => work(item, i)));

  console.log(
    `Speed, ${texts.length} articles of ${(size / texts.length / 1000).toFixed(1)} kB each, one core`,
  );
  const articles = texts.map(article);
  const grammar = articles.map((a) => readGrammar(a, de));
  const names = articles.map((a) => findNames(a, de));
  const actors = articles.map((a, i) => findActors(a, names[i]!, grammar[i]!, de));
  const times = articles.map((a, i) => findTimes(a, grammar[i]!, de));
  const found = articles.map((_, i) => ({
    grammar: grammar[i]!,
    names: names[i]!,
    actors: actors[i]!.actors,
    references: actors[i]!.references,
    times: times[i]!,
  }));
  const statements = articles.map((a, i) => findStatements(a, found[i]!, de));
  const wink = winkNLP(model);
  const steps: readonly (readonly [string, number])[] = [
    ['article (reading, sentences, tokens)', over(texts, article)],
    ['grammar', over(articles, (a) => readGrammar(a, de))],
    ['names', over(articles, (a) => findNames(a, de))],
    ['actors', over(articles, (a, i) => findActors(a, names[i]!, grammar[i]!, de))],
    ['time', over(articles, (a, i) => findTimes(a, grammar[i]!, de))],
    ['statements', over(articles, (a, i) => findStatements(a, found[i]!, de))],
    ['events', over(articles, (a, i) => findEvents(a, { ...found[i]!, statements: statements[i]! }, de))],
    ['all of it', over(texts, (text) => annotateArticle(article(text)))],
    [
      'for comparison: dates by chrono-node (de)',
      over(texts, (text) => chrono.de.parse(text, new Date(2025, 5, 2))),
    ],
    [
      // It has a model of English only: what it costs can be compared, what it finds cannot.
      'for comparison: wink-nlp, all it has (en)',
      over(texts, (text) => wink.readDoc(text).entities().out()),
    ],
  ];
  for (const [name, ms] of steps)
    console.log(`  ${name.padEnd(44)} ${rate(ms)}  ${ms.toFixed(0).padStart(6)} ms`);
}

interface Growth {
  readonly name: string;
  readonly small: number;
  readonly large: number;
}

function judge({ name, small, large }: Growth): boolean {
  const ratio = large / Math.max(small, 0.01);
  const linear = large < NOISE || ratio <= LIMIT;
  const verdict = linear ? '[linear]' : '[WORSE]';
  console.log(
    `  ${name.padEnd(44)} ${small.toFixed(0).padStart(7)} → ${large.toFixed(0).padStart(6)} ms  ×${ratio.toFixed(1).padStart(4)}  ${verdict}`,
  );
  return linear;
}

/** Twice as much of every text that is made to be slow, each in a process of its own that is ended when it gets stuck. */
async function growthOfTexts(): Promise<boolean> {
  const size = 50_000;
  const seconds = 60;
  console.log(`\nGrowth with the text: ${size / 1000} kB → ${(2 * size) / 1000} kB in one file`);
  let linear = true;
  for (const name of ['news prose', ...Object.keys(HOSTILE)]) {
    const args = [...process.execArgv, fromRoot('bench', 'growth-case.ts'), name, String(size)];
    const { code, output } = await run(process.execPath, args, { timeout: seconds * 1000 });
    const lines = output.trim().split('\n');
    if (code !== 0) {
      console.log(`  ${name.padEnd(44)} [STUCK] after ${seconds} s in ${lines.at(-1) ?? 'nothing'}`);
      linear = false;
      continue;
    }
    const { small, large } = JSON.parse(lines.at(-1) ?? '{}') as { small: Steps; large: Steps };
    const worst = Object.keys(large).reduce((most, step) => (large[step]! > large[most]! ? step : most));
    const named = `${name}, most in ${worst}`;
    if (!judge({ name: named, small: sum(small), large: sum(large) })) linear = false;
  }
  return linear;
}

function sum(steps: Steps): number {
  return Object.values(steps).reduce((total, ms) => total + ms, 0);
}

/** Four times as many articles, or ten times from 1,000 on: what joining costs an article, and what one edit costs. */
function growthOfDossier(counts: readonly [few: number, many: number]): boolean {
  console.log(`\nGrowth with the dossier: ${counts[0]} → ${counts[1]} articles of the corpus`);
  const [few, many] = counts.map(scaleFigures) as [ScaleFigures, ScaleFigures];
  for (const figures of [few, many]) console.log(scaleLine(figures));
  return [
    judge({
      name: 'joining, for the same number of articles',
      small: few.join * 1000,
      large: many.join * 1000,
    }),
    judge({ name: 'one edit', small: few.edit, large: many.edit }),
  ].every(Boolean);
}

/** Opening a folder for the first time and again: time until there is something to look at, and until all is there. */
async function growthOfStarts(counts: readonly number[]): Promise<void> {
  console.log('\nOpening a folder, as the editor does (processor time of all threads, and by the clock)');
  const seconds = ({ processor, clock }: { readonly processor: number; readonly clock: number }): string =>
    `${(processor / 1000).toFixed(2)} s (${(clock / 1000).toFixed(2)} s)`;
  for (const count of counts) {
    const { cold, warm } = await startTimes([...corpus({ articles: count })]);
    console.log(
      `  ${count} articles: the first time, all of it ${seconds(cold.complete)}, ${(cold.complete.processor / count).toFixed(2)} ms an article; ` +
        `the next start is kept ${(cold.kept / 1000).toFixed(2)} s later; again, ${warm.usable.actors} actors to look at after ${seconds(warm.usable)}, all of it after ${seconds(warm.complete)}`,
    );
  }
}

/** Twice as many articles: which of them have the same text. */
function growthOfCopies(): boolean {
  const [few, many] = [1000, 2000] as const;
  console.log(`\nGrowth of the search for copies: ${few} → ${many} articles of 1.5 kB`);
  copyTime('all different', 100);
  return COPY_KINDS.map((kind) =>
    judge({ name: kind, small: copyTime(kind, few), large: copyTime(kind, many) }),
  ).every(Boolean);
}

/** Twice as many articles: their index, and what looking for quotations in it costs. */
function growthOfQuotations(): boolean {
  const counts = [2500, 5000] as const;
  console.log(`\nGrowth of the quotation check: ${counts[0]} → ${counts[1]} articles of 4 kB`);
  const measured = counts.map((count) => {
    const articles = germanArticles(count, 4000);
    const index = new QuotationIndex();
    const build = time(() => {
      for (const { id, text } of articles) index.put(id, text);
    }).ms;
    const quotations = Array.from({ length: 100 }, (_, i) => {
      const words = (articles[(i * 37) % count]?.text ?? '').slice(300 + i).split(' ');
      return words.slice(1, 14);
    });
    const altered = quotations.map((words) => words.map((w, i) => (i === 6 ? 'Krokodil' : w)).join(' '));
    const check = (list: readonly string[]): number =>
      time(() => {
        for (const text of list) checkQuotation(index, text);
      }).ms;
    const verbatim = check(quotations.map((words) => words.join(' ')));
    return { build, verbatim, altered: check(altered), megabytes: index.bytes / 1e6 };
  });
  const [small, large] = measured;
  const each = (ms: number): string => `${(ms / 100).toFixed(1)} ms each`;
  console.log(
    `  ${large!.megabytes.toFixed(0)} MB for ${counts[1]} articles; verbatim ${each(large!.verbatim)}, altered ${each(large!.altered)}`,
  );
  return [
    judge({ name: 'index of quotations', small: small!.build, large: large!.build }),
    judge({ name: '100 verbatim quotations', small: small!.verbatim, large: large!.verbatim }),
    judge({ name: '100 altered quotations', small: small!.altered, large: large!.altered }),
  ].every(Boolean);
}

/** A briefing of so many events may take so many milliseconds to write or to bring up to date. */
const BRIEFING = { events: 1000, limit: 200 } as const;

/** Twice as many events in one briefing; and the time that a person waits for one. */
function growthOfBriefings(): boolean {
  const { events, limit } = BRIEFING;
  console.log(`\nGrowth with the briefing: ${events} → ${2 * events} events`);
  briefingTimes(100);
  const small = briefingTimes(events);
  const large = briefingTimes(2 * events);
  const steps = ['compose', 'update'] as const;
  const linear = steps.map((step) =>
    judge({ name: `${step} a briefing`, small: small[step], large: large[step] }),
  );
  for (const step of steps)
    if (small[step] > limit)
      console.log(`  ${step} takes more than ${limit} ms for ${events} events on this machine`);
  return linear.every(Boolean);
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  if (!asked.includes('--growth') && !asked.includes('--scale')) speed();
  if (asked.includes('--speed')) return;
  if (asked.includes('--window')) {
    console.log('What many articles cost the window');
    for (const count of [1000, 10_000]) console.log(windowLine(windowFigures(count)));
    return;
  }
  if (asked.includes('--scale')) {
    if (!growthOfDossier([1000, 10_000])) process.exitCode = 1;
    await growthOfStarts([1000, 10_000]);
    return;
  }
  const linear = [
    await growthOfTexts(),
    growthOfDossier([400, 1600]),
    growthOfCopies(),
    growthOfQuotations(),
    growthOfBriefings(),
  ].every(Boolean);
  if (!linear) process.exitCode = 1;
}

void main();
