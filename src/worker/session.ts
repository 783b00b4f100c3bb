// The engine behind the protocol, without the thread: takes changes and requests, has articles read and yields in between,
// and posts progress and snapshots, coalesced. It decides in what order things happen: reading is `reader.ts`, answering
// `answers.ts`. Faults of one article cost only that article.
import { DossierIndex, FactsShelf, isEverydayWord, type DossierChanges } from '../core/api';
import { LiveNameTable, packPart, type Deflate, type Inflate, type Lay } from '../core/present/api';
import { createAgentDesk, needsQuotations } from './agent-desk';
import { createAnswers, needsAll } from './answers';
import { createExportDesk, type PieceWriter } from './export-desk';
import type { FactsCache } from './facts-cache';
import { createFirstLook } from './first-look';
import type { KeptHead } from './kept-head';
import { createNoteDesk } from './note-desk';
import type { ArticleText, FromWorker, NoteRequest, Question, ToWorker } from './protocol';
import { createReader } from './reader';
import { partsOfUpdate } from './update-parts';
import { createUserLists } from './user-lists';

export interface SessionHost {
  post(message: FromWorker): void;
  /** Runs later, after waiting messages were taken in. */
  yield(step: () => void): void;
  /** Milliseconds; only for pacing and the log. */
  now(): number;
  /** Packs what is sent, as `inflate` of the receiver unpacks it, and what is kept. */
  readonly deflate: Deflate;
  readonly inflate: Inflate;
  /** Where bytes that are looked at now and then lie; absent where there is only memory. */
  readonly lay?: Lay;
  /** Writes files; absent where there are none (in a browser). */
  readonly write?: PieceWriter;
  /** Facts of texts that were read before, where the host keeps any. */
  readonly cache?: FactsCache;
  /** What was shown when the folder was last open, where the host keeps it. */
  readonly head?: KeptHead;
}

/** Between snapshots while articles are still waiting: enough to see it grow, too little to slow it down. */
const SNAPSHOT_EVERY_MS = 1500;
/** Joining grows with the dossier; while it is growing, at most about a tenth of the time goes into it. */
const SNAPSHOT_SHARE = 10;
const PROGRESS_EVERY_MS = 100;
/** Behind more articles than this no question waits: it is answered by what is known, and told how many are missing. */
const PATIENCE = 40;

export interface Session {
  receive(message: ToWorker): void;
  /** Writes what would be missed at the next start, and does nothing any more. */
  close(): Promise<void>;
}

/** What is analysed to make ready for edits is no longer than this, in characters. */
const SAMPLE = 5000;
/** When the window is closed nobody waits longer than this for a last join, in milliseconds. */
const LAST_JOIN_MS = 300;

/** Whether nothing has changed. */
function isNothing({ articles, actors, events, statements, hidden }: DossierChanges): boolean {
  return articles.size + actors.size + events.size + statements.size === 0 && !hidden;
}

/** Starts a session. It owns the index; everything else is in `host`. */
export function createSession(host: SessionHost): Session {
  const shelf = new FactsShelf(host.lay);
  let index = new DossierIndex(shelf);
  const reader = createReader(host.cache, (message) => host.post({ kind: 'log', message }), shelf);
  const waiting = new Map<string, ArticleText>();
  const requests: (Question | NoteRequest)[] = [];
  const cancelled = new Set<number>();
  const lists = createUserLists();
  let seq = 0;
  let done = 0;
  /** As many texts had been analysed when nothing was left to do. */
  let analysed = 0;
  let stale = false;
  /** Further parts of the last change have yet to come. */
  let expecting = false;
  /** Articles are read one by one, so that it is known which one the thread dies of. */
  let alone = false;
  let scheduled = false;
  let lastSnapshot = 0;
  let joining = 0;
  let lastProgress = 0;
  let began = 0;
  let names = new LiveNameTable(isEverydayWord);
  /** The extension holds nothing of this index yet. */
  let reset = true;
  let closed = false;
  /** The lexicons were loaded although nothing had to be analysed. */
  let warm = false;
  const look = createFirstLook(host.head, (part) =>
    host.post({
      ...{ kind: 'snapshot', seq, part: packPart(part, host.deflate), complete: false, kept: true },
      curatedProblems: [],
    }),
  );
  const notes = createNoteDesk({
    textOf: (id) => index.textOf(id),
    factsOf: (id) => reader.factsOf(id),
    articles: () => index.ids,
    dossier: () => index.snapshot(),
    names: () => names.table,
  });
  const ask = createAgentDesk({ index: () => index, names: () => names.table, quotations: notes.index });

  const exports = createExportDesk(host, () => ({
    dossier: index.snapshot(),
    source: (id) => index.source(id),
  }));

  const answerTo = createAnswers({
    index: () => index,
    names: () => names.table,
    factsOf: (id) => reader.factsOf(id),
    unread,
    notes,
    ask,
    exports,
    post: (message) => host.post(message),
  });

  /** How many articles are known to be there and not read; those that have yet to come count as one. */
  function unread(): number {
    return waiting.size + (expecting ? 1 : 0);
  }

  function postSnapshot(): void {
    host.post({ kind: 'begun', article: null });
    const start = host.now();
    const dossier = index.snapshot();
    const changes = index.takeChanges();
    const forms = names.update(changes.actors);
    stale = false;
    lastSnapshot = host.now();
    joining = lastSnapshot - start;
    const complete = unread() === 0;
    look.end();
    // While articles are still waiting, what is named may yet come.
    const curatedProblems = lists.problems(complete ? index.unplacedDecisions() : []);
    const same = !reset && isNothing(changes);
    for (const part of partsOfUpdate(changes, forms, dossier, reset))
      host.post({
        ...{ kind: 'snapshot', seq, part: packPart(part, host.deflate), complete, curatedProblems },
        ...(same ? { same } : {}),
      });
    reset = false;
    host.post({
      kind: 'log',
      message: `Joined ${dossier.articles.length} articles, ${dossier.actors.length} actors, ${dossier.events.length} events, ${dossier.statements.length} statements in ${Math.round(joining)} ms.`,
    });
  }

  function forget(id: string): void {
    index.remove(id);
    notes.remove(id);
  }

  /** Has the next articles read and puts them in. */
  function readNext(): void {
    const [first] = waiting.values();
    // Everything is read again after *stop*, and tools touch files without a change.
    if (first && index.textOf(first.id) === first.text && reader.isUnchanged(first)) {
      waiting.delete(first.id);
      done++;
      return;
    }
    const begins = (group: readonly ArticleText[]): void =>
      host.post({ kind: 'begun', article: group.length === 1 ? (group[0]?.id ?? null) : null });
    for (const [{ id, text }, result] of reader.readNext(waiting, alone, begins)) {
      if ('facts' in result) {
        index.put(result.facts, text);
        notes.put(id, text);
      } else {
        forget(id);
        host.post({ kind: 'fault', article: id, message: result.fault });
      }
      done++;
    }
    stale = true;
  }

  function answer(request: Question | NoteRequest): void {
    if (!cancelled.delete(request.request)) answerTo(request);
  }

  function progress(): void {
    const now = host.now();
    if (waiting.size > 0 && now - lastProgress < PROGRESS_EVERY_MS) return;
    lastProgress = now;
    host.post({ kind: 'progress', done, total: done + waiting.size });
  }

  /** Whether what is kept of the next article has to be read from the cache first; goes on when it has. */
  function loadsFirst(): boolean {
    const [next] = waiting.values();
    if (!next || !reader.mustLoad(next)) return false;
    scheduled = true;
    void reader.load(next).finally(() => host.yield(step));
    return true;
  }

  /** While many articles are waiting: shows what has come, and answers what need not wait for them all. */
  function between(): void {
    const pause = Math.max(SNAPSHOT_EVERY_MS, joining * SNAPSHOT_SHARE);
    // What was kept shows more than the first of the articles would.
    if (stale && index.size > look.shows && host.now() - lastSnapshot > pause) {
      postSnapshot();
      void keepHead(true);
    }
    if (requests.length === 0 || (waiting.size <= PATIENCE && !expecting)) return;
    for (const request of requests.splice(0))
      if (needsAll(request)) requests.push(request);
      else answer(request);
  }

  function step(): void {
    scheduled = false;
    if (closed) return;
    if (waiting.size > 0) {
      if (loadsFirst()) return;
      readNext();
      progress();
    }
    if (unread() > 0) {
      between();
      if (waiting.size > 0) schedule();
      return;
    }
    if (stale) {
      if (done > 0)
        host.post({
          kind: 'log',
          message: `Read ${done} articles, ${reader.analysed - analysed} of them anew, in ${Math.round(host.now() - began)} ms.`,
        });
      postSnapshot();
    }
    done = 0;
    analysed = reader.analysed;
    // Few articles are waited for: a briefing must not miss one that has just been saved.
    for (const request of requests)
      if (request.kind === 'note') notes.want(request);
      else if (needsQuotations(request)) notes.want({ quotations: true });
    if (requests.length > 0 && notes.prepare()) {
      schedule();
      return;
    }
    for (const request of requests.splice(0)) answer(request);
    cancelled.clear();
    // The head first: it is soon written, and what the next start shows.
    const kept = keepHead(false);
    if (kept) void kept.then(() => reader.rest(index.size));
    else reader.rest(index.size);
    if (!warm && reader.analysed === 0 && reader.keys.size > 0) host.yield(warmUp);
    index.rest();
    shelf.rest();
  }

  /** Keeps what the next start shows first; undefined where that is not worth it. */
  function keepHead(partly: boolean): Promise<void> | undefined {
    return look.keep(index.snapshot(), names.table, reader.keys, partly);
  }

  /** A short article of each language. */
  function samples(): readonly ArticleText[] {
    const found = new Map<string, ArticleText>();
    for (const { id, lang } of index.snapshot().articles) {
      const text = index.textOf(id) ?? '';
      if (text.length <= SAMPLE && text.length > (found.get(lang)?.text.length ?? 0))
        found.set(lang, { id, text });
    }
    return [...found.values()];
  }

  /** Nothing had to be analysed so far: the first edit shall not have to wait until lexicons are loaded. */
  function warmUp(): void {
    if (closed || unread() > 0 || stale || requests.length > 0) return;
    const start = host.now();
    warm = true;
    reader.warmUp(samples());
    host.post({ kind: 'log', message: `Made ready for edits in ${Math.round(host.now() - start)} ms.` });
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    host.yield(step);
  }

  look.begin();
  return {
    async close() {
      closed = true;
      // What is still shown of the last session is what is kept.
      if (look.shows === 0 && (!stale || joining <= LAST_JOIN_MS)) {
        index.snapshot();
        names.update(index.takeChanges().actors);
        void keepHead(unread() > 0);
      }
      await host.head?.written();
      await reader.flush();
    },
    receive(message) {
      switch (message.kind) {
        case 'change':
          seq = message.seq;
          expecting = message.more === true;
          alone = message.alone === true;
          if (waiting.size === 0 && done === 0) {
            began = host.now();
            lastSnapshot = began;
          }
          look.compare(message);
          for (const id of message.remove) {
            waiting.delete(id);
            reader.remove(id);
            forget(id);
          }
          for (const article of message.put) {
            waiting.delete(article.id);
            waiting.set(article.id, article);
          }
          if (message.curated) index.setCurated(lists.takeCurated(message.curated));
          if (message.decidedEvents) index.setDecidedEvents(lists.takeDecidedEvents(message.decidedEvents));
          stale = true;
          break;
        case 'halt':
          seq = message.seq;
          waiting.clear();
          expecting = false;
          stale = true;
          break;
        case 'clear':
          seq = message.seq;
          waiting.clear();
          expecting = false;
          look.clear();
          reader.clear();
          shelf.rest();
          notes.clear();
          index = new DossierIndex(shelf);
          lists.clear();
          names = new LiveNameTable(isEverydayWord);
          reset = true;
          stale = true;
          break;
        case 'brief':
        case 'update':
        case 'export':
        case 'ask':
        case 'export-dossier':
        case 'check':
        case 'reading':
        case 'prose':
        case 'parts':
          requests.push(message);
          break;
        case 'note':
          // Times need no article, so they need not wait for any.
          if (!message.quotations) {
            answer(message);
            return;
          }
          requests.push(message);
          break;
        case 'times': {
          const times = notes.timesOf(message.article);
          host.post({ kind: 'note-read', request: message.request, quotations: [], times, off: false });
          return;
        }
        case 'decide':
        case 'import':
        case 'scan':
          // Needs no article, and so waits for none.
          answer(message);
          return;
        case 'cancel':
          if (!exports.cancel(message.request)) cancelled.add(message.request);
          break;
      }
      schedule();
    },
  };
}
