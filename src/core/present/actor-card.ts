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

/** The items with the greatest keys, in their order: one look at each of perhaps thousands, the first of equals first. */
function greatest<T>(
  items: readonly T[],
  keyOf: (item: T) => readonly [number, number],
  count: number,
): readonly T[] {
  const best: { readonly item: T; readonly key: readonly [number, number] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    let at = best.length;
    for (; at > 0; at--) {
      const [first, second] = (best[at - 1] as (typeof best)[number]).key;
      if (first > key[0] || (first === key[0] && second >= key[1])) break;
    }
    if (at >= count) continue;
    best.splice(at, 0, { item, key });
    if (best.length > count) best.pop();
  }
  return best.map(({ item }) => item);
}

function aliasesOf(actor: Actor): readonly string[] {
  const names = actor.aliases
    .filter((a) => a.name !== actor.name)
    .toSorted((a, b) => b.count - a.count)
    .map((a) => a.name);
  return [...new Set(names)].slice(0, CARD_ALIASES);
}

type Facts = Pick<ActorCard, 'lines' | 'counts'>;

/** What was shown last: the mouse comes back to the same names. */
interface Shown {
  /** Held loosely: a dossier that has been followed by another must not stay. */
  readonly view: WeakRef<DossierView>;
  readonly actor: string;
  readonly facts: Facts;
}
const KEPT = 16;
/** Each in the place of the one that was made longest ago; no map, for the reason that `packed-block.ts` gives. */
const SHOWN: (Shown | null)[] = Array.from({ length: KEPT }, () => null);
let oldest = 0;

/** Lines and counts of an actor, which depend on the dossier alone. */
function factsOf(view: DossierView, actor: Actor): Facts {
  const known = SHOWN.find((s) => s?.actor === actor.id && s.view.deref() === view);
  if (known) return known.facts;
  const events = view.eventsOf(actor);
  const statements = view.saidBy(actor);
  const lines: CardLine[] = [
    ...greatest(events, (e) => [newest(e.date), 0], CARD_EVENTS).map((event): CardLine => ({
      kind: 'event',
      date: event.date,
      event,
      steps: stepsOfEvent(event),
    })),
    ...greatest(statements, (s) => [newest(s.date), view.dayOf(s)], CARD_STATEMENTS).map(
      (statement): CardLine => ({
        kind: 'statement',
        date: statement.date,
        statement,
        steps: stepsOfStatement(statement),
      }),
    ),
  ];
  const counts = { articles: actor.articles.length, events: events.length, statements: statements.length };
  const facts = { lines, counts };
  SHOWN[oldest] = { view: new WeakRef(view), actor: actor.id, facts };
  oldest = (oldest + 1) % KEPT;
  return facts;
}

/** The card of the first actor that exists; null where none does. */
export function actorCard(view: DossierView, request: CardRequest): ActorCard | null {
  const [actor, ...others] = request.actors.flatMap((id) => view.actor(id) ?? []);
  if (!actor) return null;
  const office = officeAt(
    actor,
    request.date ?? null,
    request.article,
    (id) => view.article(id)?.published ?? null,
  );
  return {
    actor,
    office,
    officeOf: office?.office.of == null ? null : view.nameOf(office.office.of),
    aliases: aliasesOf(actor),
    ...factsOf(view, actor),
    others,
  };
}
