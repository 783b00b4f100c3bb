// How an event becomes a sentence, whatever the language: which template fits who takes part, what is said of one that did
// not simply happen, and the label where no template fits. The templates and the building of a clause are the phrase
// book's. What the event does not have, the sentence does not say.
import type { EventStatus } from '../../model/annotation';
import { nounOfLabel } from '../../model/event-label';
import type { Edtf } from '../../model/edtf';
import { MOST_NAMES, stopped, type NameRef, type SentenceEvent } from './sentence-event';

/** What every template has; a language adds its own words. */
export interface Frame {
  /** Needs somebody at whom it is directed. */
  readonly needsTo?: true;
}

export interface Told<F extends Frame, N> {
  /** Two or more who act, or one who acts and one to whom: all are the subject. */
  readonly together?: F;
  readonly active?: F;
  /** For one who acts where nobody is known at whom, and `active` needs somebody. */
  readonly alone?: F;
  /** Where only the one it is done to is known. */
  readonly passive?: F;
  /** The noun for what is planned or called off. */
  readonly noun?: N;
}

export interface EventBook<F extends Frame, N> {
  /** By `TYPE/mode`, or by type alone. */
  readonly frames: Readonly<Record<string, Told<F, N>>>;
  /** What became of it, in brackets behind the noun; none for what happened. */
  readonly statuses: Readonly<Record<string, string>>;
  /** »am 3. März 2025«. */
  readonly when: (date: Edtf) => string;
  /** A whole clause without its stop. */
  readonly clause: (
    frame: F,
    subject: readonly NameRef[],
    to: readonly NameRef[],
    e: SentenceEvent,
  ) => string;
  /** »ein Treffen zwischen … in Genf am 3. März 2025«: what did not simply happen, as a thing. */
  readonly thing: (e: SentenceEvent, noun: N, by: readonly NameRef[]) => string;
  /** The sentence that says of a thing that it is planned, called off and so on; none where it is not told so. */
  readonly outcomes: Partial<Readonly<Record<EventStatus, (thing: string, noun: N) => string>>>;
}

/** »Unglück am 3. März 2025: Ada Muster.« */
function labelled<F extends Frame, N>(e: SentenceEvent, book: EventBook<F, N>): string {
  const noun = nounOfLabel(e.label);
  const status = book.statuses[e.status];
  const head = [noun, status === undefined ? '' : `(${status})`, e.date === null ? '' : book.when(e.date)];
  return stopped(`${head.filter((p) => p !== '').join(' ')}${e.label.slice(noun.length)}`);
}

/** Whether somebody goes somewhere, rather than several coming together. */
export function isGoing(e: SentenceEvent): boolean {
  return e.mode === 'travel' || e.mode === 'visit';
}

/** The sentence, with its full stop. */
export function tellEvent<F extends Frame, N>(e: SentenceEvent, book: EventBook<F, N>): string {
  const told = book.frames[`${e.type}/${e.mode ?? ''}`] ?? book.frames[e.type];
  const all = [...e.actors, ...e.recipients];
  if (told === undefined || all.length > MOST_NAMES + 1) return labelled(e, book);
  if (e.status !== 'happened') {
    const by = isGoing(e) ? e.actors : all;
    const outcome = book.outcomes[e.status];
    return told.noun === undefined || outcome === undefined || by.length === 0 || by.length > MOST_NAMES
      ? labelled(e, book)
      : outcome(book.thing(e, told.noun, by), told.noun);
  }
  const { together, active, alone, passive } = told;
  const clause = (frame: F, subject: readonly NameRef[], to: readonly NameRef[]): string =>
    `${book.clause(frame, subject, to, e)}.`;
  if (together && all.length > 1) return clause(together, all, []);
  if (active && e.actors.length > 0 && (active.needsTo !== true || e.recipients.length > 0))
    return clause(active, e.actors, e.recipients);
  if (alone && e.actors.length > 0) return clause(alone, e.actors, []);
  if (passive && e.actors.length === 0 && e.recipients.length > 0) return clause(passive, e.recipients, []);
  return labelled(e, book);
}

/** The place to be named: none where somebody in the sentence is called like it. */
export function placeBeside(e: SentenceEvent, named: readonly NameRef[]): NameRef | null {
  return e.place === null || named.some((r) => r.name === e.place?.name) ? null : e.place;
}

/** »(430 Drohnen, 18 Raketen)«, or nothing. */
export function bracketed(numbers: readonly string[]): string {
  return numbers.length > 0 ? `(${numbers.join(', ')})` : '';
}

/** What is there, with blanks between. */
export function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((p) => p !== undefined && p !== '').join(' ');
}
