// Events → who did what with whom: actors as nodes, and between two of them an edge for each quad class, in each
// direction, with the events that it stands for. Those who meet or agree together are joined without direction. Events of
// one actor alone join nobody. Nothing is laid out here.
import { eachOf, filtered, finish, sorted } from '../base/steps';
import type { EntityType, EventType } from '../model/annotation';
import type { DossierEvent } from '../model/dossier';
import { whoTakesPart } from './light';
import { QUAD_CLASSES, quadClassOf, type QuadClass } from './quad-class';
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
  const side = (role: 'actor' | 'recipient'): string[] => [
    ...new Set(event.participants.filter((p) => p.role === role).map((p) => p.actor)),
  ];
  const actors = side('actor').slice(0, CROWD);
  const recipients = side('recipient').slice(0, CROWD);
  const mutual = MUTUAL.has(event.type);
  const pairs: [string, string, boolean][] = [];
  const push = (a: string, b: string): void => {
    if (a === b) return;
    if (mutual) pairs.push(a < b ? [a, b, false] : [b, a, false]);
    else pairs.push([a, b, true]);
  };
  if (recipients.length > 0) for (const a of actors) for (const r of recipients) push(a, r);
  else if (mutual)
    actors.forEach((a, i) => {
      for (const b of actors.slice(i + 1)) push(a, b);
    });
  return pairs;
}

type Growing = { -readonly [K in keyof RelationEdge]: RelationEdge[K] } & { events: string[] };

/** So many events are soon looked at. */
const AT_ONCE = 100;

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
  // By who acts: one map of them all would be made anew at each of its sizes, which takes its time.
  const edges = new Map<string, Map<string, Growing>>();
  const counts = new Map<string, number>();
  yield* eachOf(
    events,
    (event) => {
      const who = whoTakesPart(event);
      for (const id of who.length > 1 ? new Set(who) : who) counts.set(id, (counts.get(id) ?? 0) + 1);
      // Who acts alone is joined with nobody.
      if (who.length < 2) return;
      const quad = quadClassOf(event.type);
      for (const [from, to, directed] of pairsOf(event)) {
        if (!view.actor(from) || !view.actor(to)) continue;
        let theirs = edges.get(from);
        if (!theirs) edges.set(from, (theirs = new Map<string, Growing>()));
        const key = `${to}\n${quad}\n${directed}`;
        const edge = theirs.get(key);
        if (!edge) theirs.set(key, { from, to, quad, directed, events: [event.id] });
        else if (edge.events.at(-1) !== event.id) edge.events.push(event.id);
      }
    },
    AT_ONCE,
  );
  const all: (readonly [string, Growing])[] = [];
  yield* eachOf([...edges.values()], (theirs) => {
    for (const keyed of theirs) all.push(keyed);
  });
  const ordered = yield* sorted(
    all,
    ([x, a], [y, b]) =>
      b.events.length - a.events.length ||
      quadRank(a) - quadRank(b) ||
      (a.from === b.from ? (x < y ? -1 : 1) : a.from < b.from ? -1 : 1),
  );
  const strongest = ordered.slice(0, most).map(([, edge]) => edge);
  const joined = new Set(strongest.flatMap((e) => [e.from, e.to]));
  yield;
  const nodes = yield* filtered(view.dossier.actors, (a) => joined.has(a.id));
  yield;
  return {
    nodes: nodes.map((a) => ({ id: a.id, name: a.name, type: a.type, events: counts.get(a.id) ?? 0 })),
    edges: strongest,
    left: ordered.length - strongest.length,
  };
}

/** The relations that events make, all of them. */
export function relationsOf(view: DossierView, events: readonly DossierEvent[]): Relations {
  return finish(relationsSteps(view, events, Infinity));
}

function quadRank(edge: RelationEdge): number {
  return QUAD_CLASSES.indexOf(edge.quad);
}
