// Requests on prose that a language model may propose: the engine's part, from message to message. No model is known here.
import { askForProse, proposeProse, type KnownArticles } from '../core/api';
import type { Answer, ProseRequest } from './protocol';

/** What to ask, or what of an answer holds. */
export function proseAnswer({ request, text, room, answered }: ProseRequest, known: KnownArticles): Answer {
  const base = { kind: 'answer', request, fileName: '', text: '' } as const;
  return answered === undefined
    ? { ...base, question: askForProse(text, known, room) }
    : { ...base, proposed: proposeProse(text, answered.answer, answered.by, known, room) };
}
