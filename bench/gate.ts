// The growth gate of the build server: what joining costs an article, and what one edit and one decision cost, among few
// articles and among four times as many. Judged is growth within the run, in processor time, by the median of several, so
// that neither a slow nor a busy machine decides; it takes some seconds. What single texts cost is measured by `run.ts`.
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { annotateArticles, DossierIndex, read, readCurated, type ArticleFacts } from '../src/core/api';
import { DossierReplica, LiveNameTable } from '../src/core/present/api';
import { partsOfUpdate } from '../src/worker/update-parts';
import { corpus } from './corpus';
import { median, spent } from './scale';

const FEW = 250;
const MANY = 1000;
const RUNS = 3;
const EDITS = 41;
/** Milliseconds; whatever takes less than that among many articles is not judged. */
const NOISE = 10;

setFlagsFromString('--expose-gc');
/** What was joined before leaves garbage, and whoever comes next would pay for it. */
const collect = runInNewContext('gc') as () => void;

interface Costs {
  /** Milliseconds for 1,000 articles. */
  readonly join: number;
  readonly edit: number;
  readonly decision: number;
}

interface Entry {
  readonly facts: ArticleFacts;
  readonly text: string;
}

function entriesOf(list: readonly { readonly id: string; readonly text: string }[]): Entry[] {
  const out: Entry[] = [];
  for (let i = 0; i < list.length; i += 10) {
    const some = list.slice(i, i + 10);
    annotateArticles(some.map((a) => read(a))).forEach((facts, k) =>
      out.push({ facts, text: some[k]?.text ?? '' }),
    );
  }
  return out;
}

function costsOf(entries: readonly Entry[], edited: readonly Entry[]): Costs {
  const joins: number[] = [];
  let index = new DossierIndex();
  for (let run = 0; run < RUNS; run++) {
    index = new DossierIndex();
    const fresh = index;
    joins.push(
      spent(() => {
        for (const { facts, text } of entries) fresh.put({ ...facts }, text);
        fresh.snapshot();
      }),
    );
  }
  const names = new LiveNameTable();
  const replica = new DossierReplica();
  const follow = (reset: boolean): void => {
    const changes = index.takeChanges();
    const told = names.update(changes.actors);
    for (const part of partsOfUpdate(changes, told, index.snapshot(), reset)) replica.apply(part);
  };
  follow(true);
  collect();
  const edits = edited.map(({ facts, text }) =>
    spent(() => {
      index.put(facts, text);
      follow(false);
    }),
  );
  const persons = index.snapshot().actors.filter((a) => a.type === 'person' && a.articles.length === 2);
  let list = 'actors:\n';
  collect();
  const decisions = persons.slice(0, EDITS).map(({ name }, n) => {
    list += `  - name: ${name}\n    type: person\n    aliases: [Niemand Sonst ${n}]\n`;
    const { actors } = readCurated(list, 'actors.yaml');
    return spent(() => {
      index.setCurated(actors);
      follow(false);
    });
  });
  return { join: (median(joins) * 1000) / entries.length, edit: quick(edits), decision: quick(decisions) };
}

/**
 * What the quicker quarter takes at most. An edit takes a few milliseconds, and what disturbs it (garbage of the joining
 * before, compiling on other threads) only ever adds to that; whatever grew with the dossier would be in every one.
 */
function quick(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 2] ?? 0;
}

/** Measures and tells; whether nothing grows faster than it may. */
export function growthGate(): boolean {
  const articles = [...corpus({ articles: MANY, sentences: 8 })];
  const entries = entriesOf(articles);
  const edited = entriesOf(
    Array.from({ length: EDITS }, (_, i) => {
      const { id, text } = articles[Math.floor((i * FEW) / EDITS)] ?? { id: '', text: '' };
      return {
        id,
        text: `${text}\nAlma Walberg reiste am 3. Mai 2021 nach Polen, um ${i} Fragen zu klären.\n`,
      };
    }),
  );
  // Once before counting, so that compiling is not taken for growth.
  costsOf(entries, edited);
  const few = costsOf(entries.slice(0, FEW), edited);
  const many = costsOf(entries, edited);
  console.log(`\nGrowth with the dossier: ${FEW} → ${MANY} articles, processor time`);
  const judge = (what: string, small: number, large: number, limit: number): boolean => {
    const ratio = large / Math.max(small, 0.01);
    const holds = large < NOISE || ratio <= limit;
    const times = `${small.toFixed(1).padStart(8)} → ${large.toFixed(1).padStart(7)} ms`;
    console.log(
      `  ${what.padEnd(28)} ${times}  ×${ratio.toFixed(2)}, at most ×${limit} ${holds ? '' : '[WORSE]'}`,
    );
    return holds;
  };
  return [
    judge('joining 1,000 articles', few.join, many.join, 1.6),
    // Lists of the whole are copied, which is quick but not free.
    judge('one edit', few.edit, many.edit, 2.5),
    judge('one decision on an actor', few.decision, many.decision, 4),
  ].every(Boolean);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = growthGate() ? 0 : 1;
