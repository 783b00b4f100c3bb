// Events → who did what with whom: actors as nodes, and between two of them an edge for each quad class, in each
// direction, with the events that it stands for. Those who meet or agree together are joined without direction. Events of
// one actor alone join nobody. Nothing is laid out here.
import { eachOf, filtered, finish, sorted } from '../base/steps';
import type { EntityType, EventType } from '../model/annotation';
import type { DossierEvent } from '../model/dossier';
import { whoTakesPart } from './light';
import { numbered, rolesOf, valuesOf } from './packed-event';
import { QUAD_CLASSES, quadClassOf, type QuadClass } from './quad-class';
import type { Values } from './values';
import type { DossierView } from './view';

export interface RelationNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** How many of the events it takes part in. */
  readonly events: number;
}

export interface RelationEdge {
  readonly from: string;
  readonly to: string;
  readonly quad: QuadClass;
  /** Whether `from` did it to `to`; otherwise they did it together, and `from` < `to`. */
  readonly directed: boolean;
  /** Ids of events, in the dossier's order. */
  readonly events: readonly string[];
}

export interface Relations {
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
  /** How many weaker edges there are beside these. */
  readonly left: number;
}

/** More than this many side by side in one event are a crowd; joining each with each would say nothing. */
const CROWD = 12;

const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE']);

/** The pairs that an event joins, first the one who acts. */
export function pairsOf(event: DossierEvent): readonly (readonly [string, string, boolean])[] {
  const { participants } = event;
  const pairs: (readonly [string, string, boolean])[] = [];
  joinAll(
    participants.map((p) => p.actor),
    (i) => participants[i]?.role === 'recipient',
    MUTUAL.has(event.type),
    (a, b, directed) => {
      if (a !== b) pairs.push(directed || a < b ? [a, b, directed] : [b, a, directed]);
    },
  );
  return pairs;
}

/** Tells of the pairs that an event joins: of those who meet, either may come first, and both may be the same. */
function joinAll<T>(
  who: readonly T[],
  isRecipient: (i: number) => boolean,
  mutual: boolean,
  join: (a: T, b: T, directed: boolean) => void,
): void {
  const actors: T[] = [];
  const recipients: T[] = [];
  for (let i = 0; i < who.length; i++) {
    const side = isRecipient(i) ? recipients : actors;
    if (side.length < CROWD && !side.includes(who[i] as T)) side.push(who[i] as T);
  }
  if (recipients.length > 0) for (const a of actors) for (const r of recipients) join(a, r, !mutual);
  else if (mutual)
    for (let i = 0; i < actors.length; i++)
      for (let k = i + 1; k < actors.length; k++) join(actors[i] as T, actors[k] as T, false);
}

/** All who take part in events, by their place in a list. */
class Whos {
  private readonly ids: string[] = [];
  private readonly known: boolean[] = [];
  private readonly counts: number[] = [];
  private readonly places = new Map<string, number>();
  /** By the number of the value that an id is. */
  private readonly numbered = new Map<number, number>();

  constructor(
    private readonly view: DossierView,
    private readonly values: Values | null,
  ) {}

  /** Who takes part in an event. */
  in(event: DossierEvent): readonly number[] {
    const packed = numbered(event, this.values);
    if (!packed) return whoTakesPart(event).map((id) => this.place(id));
    const places: number[] = [];
    const count = packed.whoCount;
    for (let i = 0; i < count; i++) {
      const number = packed.whoNumber(i);
      let place = this.numbered.get(number);
      if (place === undefined)
        this.numbered.set(number, (place = this.place(this.values?.at(number) as string)));
      places.push(place);
    }
    return places;
  }

  count(place: number): void {
    this.counts[place] = this.counted(place) + 1;
  }

  counted(place: number): number {
    return this.counts[place] ?? 0;
  }

  id(place: number): string {
    return this.ids[place] as string;
  }

  isKnown(place: number): boolean {
    return this.known[place] === true;
  }

  /** The order of edges that are as strong as each other. */
  compare(a: Growing, b: Growing): number {
    return (
      quadRank(a) - quadRank(b) ||
      this.byIds(a.from, b.from) ||
      this.byIds(a.to, b.to) ||
      Number(a.directed) - Number(b.directed)
    );
  }

  private byIds(a: number, b: number): number {
    return a === b ? 0 : this.id(a) < this.id(b) ? -1 : 1;
  }

  private place(id: string): number {
    let place = this.places.get(id);
    if (place === undefined) {
      this.places.set(id, (place = this.ids.push(id) - 1));
      this.known.push(this.view.actor(id) !== undefined);
    }
    return place;
  }
}

/** An edge on its way; whom it joins as places in the list of all who take part. */
interface Growing {
  readonly from: number;
  readonly to: number;
  readonly quad: QuadClass;
  readonly directed: boolean;
  readonly events: DossierEvent[];
}

/** So many events are soon looked at. */
const AT_ONCE = 50;

/** So many relations can still be told apart in one picture. */
export const MOST_EDGES = 3000;

/**
 * In steps: the relations that events make, the strongest `most` of them. Nodes and edges come in an order that content
 * alone decides; nodes without an edge are left out.
 */
export function* relationsSteps(
  view: DossierView,
  events: readonly DossierEvent[],
  most = MOST_EDGES,
): Generator<void, Relations> {
  const who = new Whos(view, valuesOf(events));
  // By who acts: one map of them all would be made anew at each of its sizes, which takes its time.
  const edges: (Map<number, Growing> | undefined)[] = [];
  let count = 0;
  yield* eachOf(
    events,
    (event) => {
      const places = who.in(event);
      for (let i = 0; i < places.length; i++)
        if (!places.includes(places[i] as number, i + 1)) who.count(places[i] as number);
      // Who acts alone is joined with nobody.
      if (places.length < 2) return;
      const quad = quadClassOf(event.type);
      const join = (a: number, b: number, directed: boolean): void => {
        if (a === b || !who.isKnown(a) || !who.isKnown(b)) return;
        // Those who did it together stand in the order of their ids.
        const [from, to] = directed || who.id(a) < who.id(b) ? [a, b] : [b, a];
        const theirs = (edges[from] ??= new Map<number, Growing>());
        const key = (to * QUAD_CLASSES.length + QUAD_CLASSES.indexOf(quad)) * 2 + Number(directed);
        const edge = theirs.get(key);
        if (!edge) {
          theirs.set(key, { from, to, quad, directed, events: [event] });
          count++;
        } else if (edge.events[edge.events.length - 1] !== event) edge.events.push(event);
      };
      joinAll(places, rolesOf(event), MUTUAL.has(event.type), join);
    },
    AT_ONCE,
  );
  /** By how many events there are behind them. */
  const byStrength: Growing[][] = [];
  yield* eachOf(edges, (theirs) => {
    if (theirs) for (const edge of theirs.values()) (byStrength[edge.events.length] ??= []).push(edge);
  });
  const strongest: Growing[] = [];
  for (let i = byStrength.length - 1; i > 0 && strongest.length < most; i--)
    for (const edge of yield* sorted(byStrength[i] ?? [], (a, b) => who.compare(a, b)))
      if (strongest.length < most) strongest.push(edge);
  const joined = new Map<string, number>();
  for (const { from, to } of strongest) for (const place of [from, to]) joined.set(who.id(place), place);
  yield;
  const nodes = yield* filtered(view.dossier.actors, (a) => joined.has(a.id));
  yield;
  const made: RelationEdge[] = [];
  yield* eachOf(
    strongest,
    ({ from, to, quad, directed, events: behind }) => {
      made.push({ from: who.id(from), to: who.id(to), quad, directed, events: behind.map((e) => e.id) });
    },
    AT_ONCE,
  );
  return {
    nodes: nodes.map((a) => ({
      id: a.id,
      name: a.name,
      type: a.type,
      events: who.counted(joined.get(a.id) ?? -1),
    })),
    edges: made,
    left: count - strongest.length,
  };
}

/** The relations that events make, all of them. */
export function relationsOf(view: DossierView, events: readonly DossierEvent[]): Relations {
  return finish(relationsSteps(view, events, Infinity));
}

function quadRank(edge: Growing): number {
  return QUAD_CLASSES.indexOf(edge.quad);
}
