// The engine behind the protocol, without the thread: takes changes and requests, analyses article after article and
// yields between them, and posts progress and snapshots, coalesced. Facts are kept by the hash of their text, so that a
// file that comes back, or is touched without a change, costs nothing. Faults of one article cost only that article.
import {
  annotateArticle,
  checkBriefing,
  checkNote,
  checkTemplate,
  composeBriefing,
  decide,
  decideEvent,
  exportBriefing,
  DossierIndex,
  isEventDecision,
  isEverydayWord,
  newActorsFile,
  KnownArticles,
  newEventsFile,
  read,
  type ArticleFacts,
} from '../core/api';
import { LiveNameTable } from '../core/present/api';
import { createAgentDesk, needsQuotations } from './agent-desk';
import { createExportDesk, type PieceWriter } from './export-desk';
import type { FactsCache } from './facts-cache';
import { keyOf, messageOf } from './facts-key';
import { createNoteDesk } from './note-desk';
import { partsOf } from './parts';
import { proseAnswer } from './prose';
import { partsOfUpdate } from './update-parts';
import { updateNote } from './update-note';
import { templateOf } from './template-option';
import { scanTexts } from './scan-texts';
import { createUserLists } from './user-lists';
import type { ArticleText, FromWorker, NoteRequest, Question, ReadingRequest, ToWorker } from './protocol';

export interface SessionHost {
  post(message: FromWorker): void;
  /** Runs later, after waiting messages were taken in. */
  yield(step: () => void): void;
  /** Milliseconds; only for pacing and the log. */
  now(): number;
  /** Writes files; absent where there are none (in a browser). */
  readonly write?: PieceWriter;
  /** Facts of texts that were read before, where the host keeps any. */
  readonly cache?: FactsCache;
}

/** Between snapshots while articles are still waiting: enough to see it grow, too little to slow it down. */
const SNAPSHOT_EVERY_MS = 1500;
/** Joining grows with the dossier; while it is growing, at most about a tenth of the time goes into it. */
const SNAPSHOT_SHARE = 10;
const PROGRESS_EVERY_MS = 100;
/** So many articles may have been read in vain if the thread ends. */
const WRITE_EVERY = 200;
/** So many facts of texts that are gone are kept. */
const SPARE_FACTS = 200;

export interface Session {
  receive(message: ToWorker): void;
}

/** Starts a session. It owns the index; everything else is in `host`. */
export function createSession(host: SessionHost): Session {
  let index = new DossierIndex();
  const facts = new Map<string, ArticleFacts>();
  /** Which facts an article has now. */
  const keys = new Map<string, string>();
  const waiting = new Map<string, ArticleText>();
  /** The texts that were analysed; shared with the index, not copied. */
  const texts = new Map<string, string>();
  const requests: (Question | NoteRequest)[] = [];
  /** What the checks of briefings look up, made once per snapshot. */
  let known: KnownArticles | undefined;
  const cancelled = new Set<number>();
  const lists = createUserLists();
  let seq = 0;
  let done = 0;
  let stale = false;
  let scheduled = false;
  let lastSnapshot = 0;
  let joining = 0;
  let lastProgress = 0;
  let unwritten = 0;
  let began = 0;
  let names = new LiveNameTable(isEverydayWord);
  /** The extension holds nothing of this index yet. */
  let reset = true;
  const notes = createNoteDesk({
    textOf: (id) => texts.get(id),
    factsOf: (id) => facts.get(keys.get(id) ?? ''),
    articles: () => texts.keys(),
    dossier: () => index.snapshot(),
    names: () => names.table,
  });
  const ask = createAgentDesk({ index: () => index, names: () => names.table, quotations: notes.index });

  const exports = createExportDesk(host, () => ({
    dossier: index.snapshot(),
    source: (id) => index.source(id),
  }));

  /** Writes what is new in the cache; a fault there is told and costs nothing else. */
  function write(): void {
    unwritten = 0;
    void host.cache?.flush().catch((error: unknown) => {
      host.post({ kind: 'log', message: `The cache was not written: ${messageOf(error)}` });
    });
  }

  function factsOf(article: ArticleText): ArticleFacts {
    const { id, text, sidecar, problems } = article;
    const key = keyOf(article);
    keys.set(id, key);
    const known = facts.get(key) ?? host.cache?.take(key);
    if (known) {
      facts.set(key, known);
      return known.id === id ? known : { ...known, id };
    }
    const made = annotateArticle(
      read({
        id,
        text,
        ...(sidecar === undefined ? {} : { sidecar }),
        ...(problems === undefined ? {} : { problems }),
      }),
    );
    facts.set(key, made);
    host.cache?.add(key, made);
    if (++unwritten >= WRITE_EVERY) write();
    return made;
  }

  /** Forgets the facts of texts that no article has any more, the oldest first; some stay for an undo. */
  function prune(): void {
    if (facts.size <= index.size + SPARE_FACTS) return;
    const used = new Set(keys.values());
    for (const key of facts.keys()) {
      if (facts.size <= index.size + SPARE_FACTS) return;
      if (!used.has(key)) facts.delete(key);
    }
  }

  function postSnapshot(): void {
    const start = host.now();
    const dossier = index.snapshot();
    const changes = index.takeChanges();
    const forms = names.update(changes.actors);
    stale = false;
    lastSnapshot = host.now();
    joining = lastSnapshot - start;
    const complete = waiting.size === 0;
    // While articles are still waiting, what is named may yet come.
    const curatedProblems = lists.problems(complete ? index.unplacedDecisions() : []);
    for (const part of partsOfUpdate(changes, forms, dossier, reset))
      host.post({ kind: 'snapshot', seq, part, complete, curatedProblems });
    reset = false;
    host.post({
      kind: 'log',
      message: `Joined ${dossier.articles.length} articles, ${dossier.actors.length} actors, ${dossier.events.length} events, ${dossier.statements.length} statements in ${Math.round(joining)} ms.`,
    });
  }

  function forget(id: string): void {
    index.remove(id);
    texts.delete(id);
    notes.remove(id);
  }

  function analyseNext(): void {
    const next = waiting.entries().next();
    if (next.done) return;
    const [id, article] = next.value;
    waiting.delete(id);
    try {
      index.put(factsOf(article), article.text);
      texts.set(id, article.text);
      notes.put(id, article.text);
    } catch (error) {
      forget(id);
      host.post({ kind: 'fault', article: id, message: messageOf(error) });
    }
    stale = true;
    done++;
  }

  function knownNow(): KnownArticles {
    const dossier = index.snapshot();
    if (known?.dossier !== dossier) known = new KnownArticles(dossier, (id) => index.source(id));
    return known;
  }

  function readBriefing({ request, text, off, language }: ReadingRequest): void {
    host.post({ kind: 'reading', request, reading: checkNote(text, knownNow(), { off, language }) });
  }

  function answer(request: Question | NoteRequest): void {
    if (cancelled.delete(request.request)) return;
    try {
      if (request.kind === 'note') {
        host.post(notes.answer(request));
        return;
      }
      if (request.kind === 'update') {
        host.post(updateNote(request, index));
        return;
      }
      if (request.kind === 'reading') {
        readBriefing(request);
        return;
      }
      if (request.kind === 'ask') {
        host.post(ask(request));
        return;
      }
      if (request.kind === 'export-dossier') {
        void exports.run(request);
        return;
      }
      if (request.kind === 'import') {
        void exports.read(request);
        return;
      }
      if (request.kind === 'prose') {
        host.post(proseAnswer(request, knownNow()));
        return;
      }
      if (request.kind === 'export') {
        const { fileName, text } = exportBriefing(request.text, request.to);
        host.post({ kind: 'answer', request: request.request, fileName, text });
        return;
      }
      if (request.kind === 'decide') {
        const { decision, schema, words } = request;
        const onEvents = isEventDecision(decision);
        const before = request.text ?? (onEvents ? newEventsFile : newActorsFile)(schema, words);
        const decided = onEvents ? decideEvent(before, decision) : decide(before, decision);
        host.post({ kind: 'answer', request: request.request, fileName: '', text: before, decided });
        return;
      }
      if (request.kind === 'scan') {
        const found = scanTexts(names.table, request);
        host.post({ kind: 'answer', request: request.request, fileName: '', text: '', found });
        return;
      }
      if (request.kind === 'check') {
        const check = request.what === 'briefing' ? checkBriefing : checkTemplate;
        const problems = check(request.text, request.language);
        host.post({ kind: 'answer', request: request.request, fileName: '', text: request.text, problems });
        return;
      }
      if (request.kind === 'parts') {
        const parts = partsOf(facts.get(keys.get(request.article) ?? ''));
        host.post({ kind: 'answer', request: request.request, fileName: '', text: '', parts });
        return;
      }
      const options = { ...request.options, ...templateOf(request.template) };
      const { fileName, text, record } = composeBriefing(request.what, index.snapshot(), options, index);
      host.post({ kind: 'answer', request: request.request, fileName, text, record });
    } catch (error) {
      host.post({ kind: 'fault', request: request.request, message: messageOf(error) });
    }
  }

  function progress(): void {
    const now = host.now();
    if (waiting.size > 0 && now - lastProgress < PROGRESS_EVERY_MS) return;
    lastProgress = now;
    host.post({ kind: 'progress', done, total: done + waiting.size });
  }

  /** Whether what is kept of the next article has to be read from the cache first; goes on when it has. */
  function loadsFirst(): boolean {
    const { cache } = host;
    const next = waiting.values().next();
    if (!cache || next.done === true) return false;
    const key = keyOf(next.value);
    if (facts.has(key) || cache.ready(key)) return false;
    scheduled = true;
    void cache.load(key).finally(() => host.yield(step));
    return true;
  }

  function step(): void {
    scheduled = false;
    if (waiting.size > 0) {
      if (loadsFirst()) return;
      analyseNext();
      progress();
      const pause = Math.max(SNAPSHOT_EVERY_MS, joining * SNAPSHOT_SHARE);
      if (stale && waiting.size > 0 && host.now() - lastSnapshot > pause) postSnapshot();
    }
    if (waiting.size === 0) {
      if (stale) {
        if (done > 0)
          host.post({
            kind: 'log',
            message: `Read ${done} articles in ${Math.round(host.now() - began)} ms.`,
          });
        postSnapshot();
      }
      done = 0;
      prune();
      if (unwritten > 0) write();
      host.cache?.rest();
      // Requests wait until what was changed before them is in: a briefing must not miss an article.
      for (const request of requests)
        if (request.kind === 'note') notes.want(request);
        else if (needsQuotations(request)) notes.want({ quotations: true });
      if (requests.length > 0 && notes.prepare()) {
        schedule();
        return;
      }
      for (const request of requests.splice(0)) answer(request);
      cancelled.clear();
    } else schedule();
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    host.yield(step);
  }

  return {
    receive(message) {
      switch (message.kind) {
        case 'change':
          seq = message.seq;
          if (waiting.size === 0) {
            began = host.now();
            lastSnapshot = began;
          }
          for (const id of message.remove) {
            waiting.delete(id);
            keys.delete(id);
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
        case 'clear':
          seq = message.seq;
          waiting.clear();
          facts.clear();
          keys.clear();
          void host.cache?.clear().catch(() => undefined);
          texts.clear();
          notes.clear();
          index = new DossierIndex();
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
