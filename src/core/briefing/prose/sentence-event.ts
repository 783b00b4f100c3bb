// What a sentence about an event is made of: who, to whom, where, when, and how it ended. Plain data, filled from the
// dossier's event; the languages' own files make sentences of it.
import type { EntityType, EventStatus, EventType } from '../../model/annotation';
import type { Dossier, DossierEvent } from '../../model/dossier';
import type { Edtf } from '../../model/edtf';

export interface NameRef {
  readonly name: string;
  readonly type: EntityType;
}

export interface SentenceEvent {
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly date: Edtf | null;
  readonly actors: readonly NameRef[];
  readonly recipients: readonly NameRef[];
  readonly place: NameRef | null;
  /** Numbers with their nouns, in the articles' words. */
  readonly numbers: readonly string[];
  readonly label: string;
}

/** More names than this are no sentence to be read aloud. */
export const MOST_NAMES = 3;

/** With its full stop, unless it ends with one already, inside a quotation or not. */
export function stopped(sentence: string): string {
  return /[.!?…][»«“”"’‘‹›]?$/u.test(sentence) ? sentence : `${sentence}.`;
}

/**
 * Words in quotation marks, unless they stand in some already. A comma with which the article leads on to its speaker is no
 * part of what was said.
 */
export function quotation(words: string, open: string, close: string): string {
  const said = words.replace(/[,;]([»«“”"’‘‹›]*)$/u, '$1');
  return /^[»„“"«‚‘‹›]/u.test(said) ? said : `${open}${said}${close}`;
}

/** Looks names up once for many events. */
export class Names {
  private readonly refs: ReadonlyMap<string, NameRef>;

  constructor(dossier: Dossier) {
    this.refs = new Map(dossier.actors.map((a) => [a.id, { name: a.name, type: a.type }]));
  }

  of(id: string): NameRef {
    return this.refs.get(id) ?? { name: id, type: 'other' };
  }

  event(event: DossierEvent, numbers: readonly string[]): SentenceEvent {
    const role = (which: 'actor' | 'recipient'): NameRef[] =>
      [...new Set(event.participants.filter((p) => p.role === which).map((p) => p.actor))].map((id) =>
        this.of(id),
      );
    return {
      type: event.type,
      mode: event.mode,
      status: event.status,
      date: event.date,
      actors: role('actor'),
      recipients: role('recipient'),
      place: event.place === null ? null : this.of(event.place),
      numbers,
      label: event.label,
    };
  }
}
