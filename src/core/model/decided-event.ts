// What a person has decided on events in `events.yaml`, as plain data. Each entry speaks of one event, which it names by
// reports: an article and words of it, never an id of ours, so that decisions outlive new articles and new engines.
import type { Span } from '../base/span';
import type { EventStatus, EventType } from './annotation';
import type { Edtf } from './edtf';

/** Names one report of an event by where it stands. */
export interface ReportKey {
  /** Article id: the path of its file in the workspace. */
  readonly article: string;
  /** As a reader counts; only prefers one of several like words. */
  readonly paragraph: number | null;
  /** Words of the article in which the event is told. */
  readonly words: string;
  /** The word among them that tells of it; null: any. */
  readonly trigger: string | null;
}

export interface DecidedParticipant {
  /** A name or other name of an actor of the dossier. */
  readonly name: string;
  readonly role: 'actor' | 'recipient';
}

/** Where something stands in an `events.yaml`. */
export interface DecidedPlace {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly span: Span;
}

export interface DecidedEvent {
  /** All of these are reports of one event, and no report of another entry is. */
  readonly reports: readonly (ReportKey & { readonly at: DecidedPlace })[];
  /** None of these is. */
  readonly notSameAs: readonly (ReportKey & { readonly at: DecidedPlace })[];
  readonly hide: boolean;
  readonly title?: string;
  /** null: the user says that it is not known. */
  readonly date?: Edtf | null;
  readonly type?: EventType;
  readonly status?: EventStatus;
  /** Name of a place of the dossier; null: not known. */
  readonly place?: string | null;
  readonly participants?: readonly DecidedParticipant[];
  readonly at: DecidedPlace;
}

/** Something in an entry that the articles do not bear out; nothing else of the entry is lost by it. */
export interface Unplaced {
  readonly code: 'events-yaml-not-found' | 'events-yaml-actor-unknown' | 'events-yaml-twice';
  readonly what: string;
  readonly at: DecidedPlace;
}
