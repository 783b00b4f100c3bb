// A request → its answer, from the index as it is now. Everything that could go wrong with one request becomes its fault;
// when requests are answered, the session decides.
import {
  checkBriefing,
  checkNote,
  checkTemplate,
  composeBriefing,
  decide,
  decideEvent,
  exportBriefing,
  isEventDecision,
  KnownArticles,
  newActorsFile,
  newEventsFile,
  type ArticleFacts,
  type DossierIndex,
} from '../core/api';
import type { NameTable } from '../core/present/api';
import type { createAgentDesk } from './agent-desk';
import type { ExportDesk } from './export-desk';
import { messageOf } from './facts-key';
import type { createNoteDesk } from './note-desk';
import { partsOf } from './parts';
import { proseAnswer } from './prose';
import type { Answer, FromWorker, NoteRequest, Question } from './protocol';
import { scanTexts } from './scan-texts';
import { templateOf } from './template-option';
import { updateNote } from './update-note';

/** What answers rest on. */
export interface Desks {
  index(): DossierIndex;
  names(): NameTable;
  factsOf(article: string): ArticleFacts | undefined;
  /** How many articles are still to be read. */
  unread(): number;
  readonly notes: ReturnType<typeof createNoteDesk>;
  readonly ask: ReturnType<typeof createAgentDesk>;
  readonly exports: ExportDesk;
  post(message: FromWorker): void;
}

/** What is right, or says that it is not whole, while articles are still to be read. */
const SOON: ReadonlySet<Question['kind'] | 'note'> = new Set(['brief', 'parts', 'export', 'check']);

/** Whether a question would be answered wrongly while articles are missing: a source not read yet is no fault of a note. */
export function needsAll(request: Question | NoteRequest): boolean {
  return !SOON.has(request.kind);
}

/** Answers requests; of those that take long (exports) it posts the answer later. */
export function createAnswers(desks: Desks): (request: Question | NoteRequest) => void {
  const { post, notes, ask, exports } = desks;
  /** What the checks of briefings look up, made once per snapshot. */
  let known: KnownArticles | undefined;

  function knownNow(): KnownArticles {
    const index = desks.index();
    const dossier = index.snapshot();
    if (known?.dossier !== dossier) known = new KnownArticles(dossier, (id) => index.source(id));
    return known;
  }

  /** Null: the answer comes later. */
  function answerOf(request: Question | NoteRequest): FromWorker | null {
    const plain: Answer = { kind: 'answer', request: request.request, fileName: '', text: '' };
    switch (request.kind) {
      case 'note':
        return notes.answer(request);
      case 'update':
        return updateNote(request, desks.index());
      case 'reading': {
        const { text, off, language } = request;
        const reading = checkNote(text, knownNow(), { off, language });
        return { kind: 'reading', request: request.request, reading };
      }
      case 'ask':
        return ask(request);
      case 'export-dossier':
        void exports.run(request);
        return null;
      case 'import':
        void exports.read(request);
        return null;
      case 'prose':
        return proseAnswer(request, knownNow());
      case 'export':
        return { ...plain, ...exportBriefing(request.text, request.to) };
      case 'decide': {
        const { decision, schema, words } = request;
        const onEvents = isEventDecision(decision);
        const before = request.text ?? (onEvents ? newEventsFile : newActorsFile)(schema, words);
        const decided = onEvents ? decideEvent(before, decision) : decide(before, decision);
        return { ...plain, text: before, decided };
      }
      case 'scan':
        return { ...plain, found: scanTexts(desks.names(), request) };
      case 'check': {
        const check = request.what === 'briefing' ? checkBriefing : checkTemplate;
        return { ...plain, text: request.text, problems: check(request.text, request.language) };
      }
      case 'parts':
        return { ...plain, parts: partsOf(desks.factsOf(request.article)) };
      case 'brief': {
        const options = { ...request.options, ...templateOf(request.template) };
        const index = desks.index();
        const { fileName, text, record } = composeBriefing(request.what, index.snapshot(), options, index);
        const unread = desks.unread();
        return { ...plain, fileName, text, record, ...(unread > 0 ? { unread } : {}) };
      }
    }
  }

  return (request) => {
    try {
      const answer = answerOf(request);
      if (answer) post(answer);
    } catch (error) {
      post({ kind: 'fault', request: request.request, message: messageOf(error) });
    }
  };
}
