// The two steps of prose that a language model may propose for a note: what is to be asked, and what of the answer goes
// into the note. Between them somebody else talks to the model; this room knows none and sends nothing.
import type { Known } from '../checks/known';
import { readNote, type Note } from '../checks/note';
import { readTree, textOf } from '../checks/note-tree';
import type { AnswerFault } from './answer';
import { factsOf } from './facts';
import type { SentenceReader } from './grounded';
import { insertProse } from './insert';
import { judge, type Reason } from './judge';
import { promptFor } from './prompt';

export interface ProseQuestion {
  readonly prompt: string;
  /** So many facts are in it … */
  readonly facts: number;
  /** … and so many more the note has. */
  readonly left: number;
}

export interface ProposedProse {
  /** The note with the sentences, or null where none can be taken in. */
  readonly text: string | null;
  readonly fault: AnswerFault | 'no-place' | null;
  readonly sentences: readonly {
    readonly text: string;
    readonly verdict: 'sound' | 'doubtful' | 'dropped';
    readonly reasons: readonly Reason[];
  }[];
}

function noteOf(text: string, known: Known): { note: Note; language: 'de' | 'en'; subject: string } | null {
  const tree = readTree(text);
  const note = tree.faults.length > 0 ? null : readNote(text, tree, known);
  if (!note) return null;
  return {
    note,
    language: textOf(note.root, 'language') === 'de' ? 'de' : 'en',
    subject: textOf(note.root, 'title') ?? textOf(note.root, 'subject') ?? '',
  };
}

/** What to ask; null where the text is no readable briefing. `room`: characters that the facts may take. */
export function askForProse(text: string, known: Known, room: number): ProseQuestion | null {
  const read = noteOf(text, known);
  if (!read) return null;
  const facts = factsOf(read.note, known);
  const prompt = promptFor(read.subject, facts, read.language, room);
  return { prompt: prompt.text, facts: prompt.facts, left: facts.length - prompt.facts };
}

/** What of an answer holds. `text` must be the note that was asked about, `by` names the model. Never throws. */
export function proposeProse(
  text: string,
  answer: string,
  by: string,
  known: Known,
  room: number,
  reader: SentenceReader,
): ProposedProse {
  const read = noteOf(text, known);
  if (!read) return { text: null, fault: 'no-place', sentences: [] };
  const all = factsOf(read.note, known);
  const given = all.slice(0, promptFor(read.subject, all, read.language, room).facts);
  const { fault, sentences } = judge(answer, given, read.language, reader);
  const kept = sentences.filter((s) => s.verdict !== 'dropped');
  const after = kept.length > 0 ? insertProse(text, kept, by, read.language) : null;
  return {
    text: after,
    fault: fault ?? (kept.length > 0 && after === null ? 'no-place' : null),
    sentences: sentences.map((s) => ({ text: s.text, verdict: s.verdict, reasons: s.reasons })),
  };
}
