// A note of the user's and the dossier as it is now → the note brought up to date, as an answer. Throws `not-in-dossier`
// where the dossier does not know what the note is about.
import { composeNote, subjectOfNote, updateBriefing, type DossierIndex } from '../core/api';
import type { Answer, UpdateRequest } from './protocol';
import { templateOf } from './template-option';

export function updateNote(request: UpdateRequest, index: DossierIndex): Answer {
  const { mine, base, written, schema } = request;
  const dossier = index.snapshot();
  const subject = subjectOfNote(mine, dossier);
  if (!subject) throw new RangeError('not-in-dossier');
  const options = { language: subject.language, written, schema, ...templateOf(request.template) };
  const fresh = composeNote(subject.request, dossier, options, index);
  const { text, ...rest } = updateBriefing({ mine, base, fresh });
  return { kind: 'answer', request: request.request, fileName: '', text, update: rest };
}
