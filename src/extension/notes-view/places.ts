// Where a note speaks of an actor or an event: an actor where one of its names stands; an event where one stretch of the
// note names at least two of those who took part or its place, or where a briefing cites a paragraph that reports it. Pure
// look-ups in what was found in the note; it reads no text but to cut it into stretches.
import type { Actor, DossierEvent, Span } from '../../core/present/api';

/** What is known of a note: its names, its stretches, and what it cites. */
export interface NoteFacts {
  readonly names: readonly { readonly whole: Span; readonly actors: readonly string[] }[];
  /** Where stretches begin, rising, the first at 0. */
  readonly blocks: readonly number[];
  /** Where lines begin, rising, the first at 0. */
  readonly lines: readonly number[];
  readonly cites: readonly { readonly span: Span; readonly article: string; readonly paragraph: number }[];
}

export type Subject =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'event'; readonly event: DossierEvent };

export interface NotePlace {
  readonly span: Span;
  /** Why it stands here. */
  readonly why: 'named' | 'several-named' | 'cited';
}

/** Where the stretches of a text begin: after blank lines, and at the points of a list. Linear in the text. */
export function blocksOf(text: string): readonly number[] {
  const starts = [0];
  let blank = false;
  for (let line = 0; line < text.length;) {
    const end = text.indexOf('\n', line);
    const next = end < 0 ? text.length : end + 1;
    const words = text.slice(line, next).trim();
    if (words === '') blank = true;
    else {
      if (line > 0 && (blank || /^(?:[-*+]|\d{1,9}[.)])\s/u.test(words))) starts.push(line);
      blank = false;
    }
    line = next;
  }
  return starts;
}

export function linesOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** The number of the stretch or line that holds an offset. */
function blockAt(blocks: readonly number[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placesOfEvent(note: NoteFacts, event: DossierEvent): readonly NotePlace[] {
  const who = new Set([
    ...event.participants.map((p) => p.actor),
    ...(event.place === null ? [] : [event.place]),
  ]);
  const places: NotePlace[] = [];
  const reported = new Set(event.reports.map((r) => `${r.trigger.paragraph} ${r.article}`));
  for (const { span, article, paragraph } of note.cites)
    if (reported.has(`${paragraph} ${article}`)) places.push({ span, why: 'cited' });
  if (who.size < 2) return places;
  const byBlock = new Map<number, { first: Span; named: Set<string> }>();
  for (const { whole, actors } of note.names) {
    const [actor] = actors;
    if (actor === undefined || !who.has(actor)) continue;
    const block = blockAt(note.blocks, whole[0]);
    const there = byBlock.get(block);
    if (there) there.named.add(actor);
    else byBlock.set(block, { first: whole, named: new Set([actor]) });
  }
  for (const { first, named } of byBlock.values())
    if (named.size > 1) places.push({ span: first, why: 'several-named' });
  return places;
}

/** The places of a note that speak of any of the subjects, in the order of the text, the first of each line. */
export function placesIn(note: NoteFacts, subjects: readonly Subject[]): readonly NotePlace[] {
  const seen = new Set<number>();
  return subjects
    .flatMap((subject) =>
      subject.kind === 'event'
        ? placesOfEvent(note, subject.event)
        : // A name that means others first belongs to them.
          note.names
            .filter(({ actors }) => actors[0] === subject.actor.id)
            .map(({ whole }): NotePlace => ({ span: whole, why: 'named' })),
    )
    .toSorted((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      const line = blockAt(note.lines, span[0]);
      return !seen.has(line) && seen.add(line);
    });
}
