// A note as the user has it → what it is about, so that it can be written anew. A note holds no ids: an actor is known
// again by its name or an alias, an event by its label and date or by the words it rests on, a period by its dates.
import { parse } from 'yaml';
import { isEdtf } from '../model/edtf';
import type { Dossier, DossierEvent } from '../model/dossier';
import type { BriefingRequest } from './compose-briefing';
import type { BriefingLanguage } from './phrases';

export interface NoteSubject {
  readonly request: BriefingRequest;
  readonly language: BriefingLanguage;
}

type Plain = Readonly<Record<string, unknown>>;

/** The words of all sources of the note's reports. */
function wordsOf(note: Plain): Set<string> {
  const out = new Set<string>();
  for (const report of Array.isArray(note['reports']) ? (note['reports'] as Plain[]) : [])
    for (const source of Array.isArray(report['source']) ? (report['source'] as Plain[]) : [])
      if (typeof source['words'] === 'string') out.add(source['words']);
  return out;
}

function eventOf(note: Plain, dossier: Dossier): DossierEvent | undefined {
  const labelled = dossier.events.filter((e) => e.label === note['subject']);
  const dated = labelled.filter((e) => (e.date ?? 'unknown') === note['date']);
  if (dated.length === 1) return dated[0];
  if (labelled.length === 1) return labelled[0];
  const words = wordsOf(note);
  const grounded = dossier.events.filter((e) => e.reports.some((r) => words.has(r.sentence.words)));
  return grounded.find((e) => e.type === note['type']);
}

/** null where the text is no briefing, or what it is about is not in the dossier (any more). Never throws. */
export function subjectOfNote(text: string, dossier: Dossier): NoteSubject | null {
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const note = value as Plain;
  const language = note['language'] === 'de' ? 'de' : 'en';
  const subject = note['subject'];
  if (note['briefing'] === 'actor' && typeof subject === 'string') {
    const fits = dossier.actors.filter((a) => a.type === note['type'] || note['type'] === undefined);
    const actor =
      fits.find((a) => a.name === subject) ?? fits.find((a) => a.aliases.some((x) => x.name === subject));
    return actor ? { request: { kind: 'actor', actor: actor.id }, language } : null;
  }
  if (note['briefing'] === 'event') {
    const event = eventOf(note, dossier);
    return event ? { request: { kind: 'event', event: event.id }, language } : null;
  }
  if (note['briefing'] === 'period' && typeof note['date'] === 'string') {
    const [from = '', to = from] = note['date'].split('/');
    return isEdtf(from) && isEdtf(to) ? { request: { kind: 'period', from, to }, language } : null;
  }
  return null;
}
