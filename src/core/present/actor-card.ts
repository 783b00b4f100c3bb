// What a hover card shows of an actor: name, type, the office at the date that matters, aliases, its latest events and
// statements with their evidence, and counts. Codes, facts and evidence; the words around them and the layout are the
// user interface's. The same card serves tooltips in the trees.
import { boundsOf, type Edtf } from '../model/edtf';
import type { Actor, DossierEvent, DossierStatement } from '../model/dossier';
import { officeAt, type ShownOffice } from './offices';
import { stepsOfEvent, stepsOfStatement, type Step } from './steps';
import type { DossierView } from './view';

export type CardLine =
  | {
      readonly kind: 'event';
      readonly date: Edtf | null;
      readonly event: DossierEvent;
      readonly steps: readonly Step[];
    }
  | {
      readonly kind: 'statement';
      readonly date: Edtf | null;
      readonly statement: DossierStatement;
      readonly steps: readonly Step[];
    };

export interface ActorCard {
  readonly actor: Actor;
  readonly office: ShownOffice | null;
  /** Name of what the office is of, where known. */
  readonly officeOf: string | null;
  /** Other names, the most frequent first, without mere repetitions of the name. */
  readonly aliases: readonly string[];
  /** Newest first; at most `CARD_EVENTS` events and `CARD_STATEMENTS` statements. */
  readonly lines: readonly CardLine[];
  readonly counts: { readonly articles: number; readonly events: number; readonly statements: number };
  /** Other actors that the name under the mouse may mean. */
  readonly others: readonly Actor[];
}

export interface CardRequest {
  readonly actors: readonly string[];
  /** Date of the note or article under the mouse, where it has one. */
  readonly date?: Edtf | null;
  /** Id of the article under the mouse. */
  readonly article?: string;
}

export const CARD_EVENTS = 3;
export const CARD_STATEMENTS = 2;
const CARD_ALIASES = 4;

function newest(date: Edtf | null): number {
  const bounds = date === null ? null : boundsOf(date);
  return bounds ? bounds[1] : -Infinity;
}

function latest<T>(items: readonly T[], dateOf: (item: T) => Edtf | null, count: number): readonly T[] {
  return items
    .map((item, i) => ({ item, i, day: newest(dateOf(item)) }))
    .sort((a, b) => (a.day === b.day ? a.i - b.i : a.day > b.day ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
}

function aliasesOf(actor: Actor): readonly string[] {
  const names = actor.aliases
    .filter((a) => a.name !== actor.name)
    .toSorted((a, b) => b.count - a.count)
    .map((a) => a.name);
  return [...new Set(names)].slice(0, CARD_ALIASES);
}

/** The card of the first actor that exists; null where none does. */
export function actorCard(view: DossierView, request: CardRequest): ActorCard | null {
  const [actor, ...others] = request.actors.flatMap((id) => view.actor(id) ?? []);
  if (!actor) return null;
  const events = view.eventsOf(actor);
  const statements = view.statementsOf(actor);
  const office = officeAt(
    actor,
    request.date ?? null,
    request.article,
    (id) => view.article(id)?.published ?? null,
  );
  const lines: CardLine[] = [
    ...latest(events, (e) => e.date, CARD_EVENTS).map((event): CardLine => ({
      kind: 'event',
      date: event.date,
      event,
      steps: stepsOfEvent(event),
    })),
    ...latest(statements, (s) => s.date, CARD_STATEMENTS).map((statement): CardLine => ({
      kind: 'statement',
      date: statement.date,
      statement,
      steps: stepsOfStatement(statement),
    })),
  ];
  return {
    actor,
    office,
    officeOf: office?.office.of == null ? null : view.nameOf(office.office.of),
    aliases: aliasesOf(actor),
    lines,
    counts: { articles: actor.articles.length, events: events.length, statements: statements.length },
    others,
  };
}
