// A note as the user has it → what it is about, so that it can be written anew. A note holds no ids: an actor is known
// again by its name or an alias, an event by its label and date or by the words it rests on, a period by its dates.
import { parse } from 'yaml';
import { EVENT_TYPES } from '../model/annotation';
import { isEdtf } from '../model/edtf';
import type { Actor, Dossier, DossierEvent } from '../model/dossier';
import { inLanguage } from '../naming/in-language';
import { filesOf } from './claim-keys';
import type { BriefingRequest } from './compose-briefing';
import type { BriefingLanguage } from './phrases';

export interface NoteSubject {
  readonly request: BriefingRequest;
  readonly language: BriefingLanguage;
  /** Name of the user's template that it was written by. */
  readonly template?: string;
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

/** The actors that a list of names or of entries with a name means, in its order; names that nobody has fall out. */
function actorsOf(value: unknown, dossier: Dossier): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): string[] => {
    const name =
      typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Plain)['name'] : item;
    const type =
      typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Plain)['type'] : undefined;
    const actor = actorCalled(name, type, dossier);
    return actor === undefined ? [] : [actor.id];
  });
}

function actorCalled(name: unknown, type: unknown, dossier: Dossier): Actor | undefined {
  const fits = dossier.actors.filter((a) => a.type === type || type === undefined);
  return fits.find((a) => a.name === name) ?? fits.find((a) => a.aliases.some((x) => x.name === name));
}

function requestOf(note: Plain, dossier: Dossier): BriefingRequest | null {
  const { subject } = note;
  switch (note['briefing']) {
    case 'actor': {
      const actor = actorCalled(subject, note['type'], dossier);
      return actor ? { kind: 'actor', actor: actor.id } : null;
    }
    case 'event': {
      const event = eventOf(note, dossier);
      return event ? { kind: 'event', event: event.id } : null;
    }
    case 'period': {
      if (typeof note['date'] !== 'string') return null;
      const [from = '', to = from] = note['date'].split('/');
      return isEdtf(from) && isEdtf(to) ? { kind: 'period', from, to } : null;
    }
    case 'relation': {
      const listed = actorsOf(note['actors'], dossier);
      const named = typeof subject === 'string' ? actorsOf(subject.split(' – '), dossier) : [];
      const [one, other] = listed.length >= 2 ? listed : named;
      return one === undefined || other === undefined || one === other
        ? null
        : { kind: 'relation', actors: [one, other] };
    }
    case 'topic': {
      const search = typeof note['search'] === 'string' ? note['search'].trim() : '';
      const actors = actorsOf(note['on'], dossier);
      const wanted = Array.isArray(note['types']) ? (note['types'] as unknown[]) : [];
      const types = EVENT_TYPES.filter((t) => wanted.includes(t));
      // A topic of which a part is no longer known would silently become another, wider one.
      if (Array.isArray(note['on']) && actors.length < note['on'].length) return null;
      if (search === '' && actors.length === 0 && types.length === 0) return null;
      return {
        kind: 'topic',
        ...(search === '' ? {} : { search }),
        ...(actors.length === 0 ? {} : { actors }),
        ...(types.length === 0 ? {} : { types }),
      };
    }
    case 'sources': {
      const known = new Set(dossier.articles.map((a) => a.id));
      const articles = [...filesOf(note).values()].filter((file) => known.has(file));
      return articles.length < 2 ? null : { kind: 'sources', articles };
    }
    default:
      return null;
  }
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
  // It names actors and events as its language calls them.
  const request = requestOf(note, inLanguage(dossier, language));
  if (request === null) return null;
  const { template } = note;
  return { request, language, ...(typeof template === 'string' ? { template } : {}) };
}
