// Many articles: what joining a dossier costs an article, small and ten times as large, and what one edit costs in each,
// up to the parts that the extension applies. Made of the corpus, in one process; figures are the process's own time, since
// the machine may be busy, and what is judged is growth within the run.
import { tmpdir } from 'node:os';
import {
  annotateArticle,
  DossierChanges,
  DossierIndex,
  FactsShelf,
  read,
  readCurated,
  type ArticleFacts,
  type Dossier,
  type DossierStatement,
} from '../src/core/api';
import { allNames, DossierReplica, LiveNameTable } from '../src/core/present/api';
import { createByteFile } from '../src/files/byte-file';
import { partsOfUpdate } from '../src/worker/update-parts';
import { corpus, type CorpusArticle, type CorpusOptions } from './corpus';
import { memory } from './memory';

export interface ScaleFigures {
  readonly articles: number;
  readonly actors: number;
  readonly events: number;
  readonly statements: number;
  /** Milliseconds an article. */
  readonly annotate: number;
  readonly join: number;
  /** Milliseconds. */
  readonly edit: number;
  readonly follow: number;
  /** A decision on somebody of whom few articles speak. */
  readonly decision: number;
  /** Megabytes on the heap and in packed bytes, without garbage. */
  readonly heap: number;
  readonly bytes: number;
}

/** Milliseconds of this process, all its threads. */
export function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
}

const EDITS = 15;

/** A dossier, told to who knows nothing of it. */
function allOf({ articles, actors, events, statements }: Dossier): DossierChanges {
  const all = new DossierChanges();
  for (const a of articles) all.articles.set(a.id, a);
  for (const a of actors) all.actors.set(a.id, a);
  for (const e of events) all.events.set(e.id, e);
  const by = new Map<string, DossierStatement[]>();
  for (const s of statements) {
    const list = by.get(s.article);
    if (list) list.push(s);
    else by.set(s.article, [s]);
  }
  for (const [id, list] of by) all.statements.set(id, list);
  return all;
}

/** Joins so many articles and edits some of them. */
export function scaleFigures(options: CorpusOptions): ScaleFigures {
  const count = options.articles;
  const articles: CorpusArticle[] = [...corpus(options)];
  const facts: ArticleFacts[] = [];
  const annotate = spent(() => {
    for (const article of articles) facts.push(annotateArticle(read(article)));
  });
  // As the engine's thread keeps them.
  const shelf = new FactsShelf(createByteFile(tmpdir()));
  const index = new DossierIndex(shelf);
  const names = new LiveNameTable();
  const replica = new DossierReplica();
  const follow = (): number => {
    const changes = index.takeChanges();
    const told = names.update(changes.actors);
    const parts = [...partsOfUpdate(changes, told, index.snapshot(), false)];
    return spent(() => {
      for (const part of parts) replica.apply(part);
    });
  };
  const join = spent(() => {
    facts.forEach((fact, i) => index.put(fact, articles[i]?.text ?? ''));
    index.snapshot();
  });
  names.update(index.takeChanges().actors);
  facts.length = 0;
  shelf.rest();
  index.rest();
  // Without the window's copy, which has a thread of its own.
  const { heap, bytes } = memory();
  for (const part of partsOfUpdate(allOf(index.snapshot()), allNames(names.table), index.snapshot(), true))
    replica.apply(part);
  const edits: number[] = [];
  const follows: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const { id, text } = articles[Math.floor((i * count) / EDITS)] as CorpusArticle;
    const edited = `${text}\nAlma Walberg reiste am 3. Mai 2021 nach Polen, um ${i} Fragen zu klären.\n`;
    let followed = 0;
    edits.push(
      spent(() => {
        index.put(annotateArticle(read({ id, text: edited })), edited);
        followed = follow();
      }),
    );
    follows.push(followed);
    shelf.rest();
  }
  const { actors, events, statements } = index.snapshot();
  const rare = actors.filter((a) => a.type === 'person' && a.articles.length === 2).slice(0, EDITS);
  let list = 'actors:\n';
  const decisions = rare.map(({ name }, n) => {
    list += `  - name: ${name}\n    type: person\n    aliases: [Niemand Sonst ${n}]\n`;
    return spent(() => {
      index.setCurated(readCurated(list, 'actors.yaml').actors);
      follow();
    });
  });
  return {
    articles: count,
    actors: actors.length,
    events: events.length,
    statements: statements.length,
    annotate: annotate / count,
    join: join / count,
    edit: median(edits),
    follow: median(follows),
    decision: median(decisions),
    heap,
    bytes,
  };
}

/** One line of figures. */
export function scaleLine(f: ScaleFigures): string {
  return (
    `  ${f.articles} articles, ${f.actors} actors, ${f.events} events, ${f.statements} statements: ` +
    `reading ${f.annotate.toFixed(1)} ms and joining ${f.join.toFixed(2)} ms an article; ` +
    `an edit ${f.edit.toFixed(0)} ms, of it ${f.follow.toFixed(1)} ms to follow; a decision ${f.decision.toFixed(0)} ms; heap ${f.heap.toFixed(0)} MB and ${f.bytes.toFixed(0)} MB packed`
  );
}
