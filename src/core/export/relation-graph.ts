// Events as a graph for network programs: actors as nodes, and for each event an edge between those whom it joins, with its
// date, type, status and evidence. Edges are not added up: whoever wants sums filters first, so that what is only planned or
// denied never counts as done. Names of attributes and their types are the same for both formats.
import type { DossierEvent } from '../model/dossier';
import { quadClassOf } from '../present/quad-class';
import { pairsOf } from '../present/relations';
import { calendarDate } from './calendar';
import { citeWithArticle } from './cite';
import { cut, oneLine } from './clean';
import type { Facts } from './input';
import { exportWords, isFact, statusPrefix, type ExportWords } from './words';

export type AttributeValue = string | number | boolean;
export type AttributeType = 'string' | 'integer' | 'boolean';

export interface GraphAttribute {
  readonly id: string;
  readonly type: AttributeType;
}

export const NODE_ATTRIBUTES: readonly GraphAttribute[] = [
  { id: 'kind', type: 'string' },
  { id: 'wikidata', type: 'string' },
  { id: 'office', type: 'string' },
  { id: 'articles', type: 'integer' },
  { id: 'mentions', type: 'integer' },
  { id: 'events', type: 'integer' },
];

export const EDGE_ATTRIBUTES: readonly GraphAttribute[] = [
  { id: 'event', type: 'string' },
  { id: 'type', type: 'string' },
  { id: 'quad', type: 'string' },
  { id: 'status', type: 'string' },
  { id: 'fact', type: 'boolean' },
  { id: 'mutual', type: 'boolean' },
  { id: 'date', type: 'string' },
  { id: 'dateBasis', type: 'string' },
  { id: 'from', type: 'string' },
  { id: 'to', type: 'string' },
  { id: 'place', type: 'string' },
  { id: 'evidence', type: 'string' },
];

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** In the order of `NODE_ATTRIBUTES`; null: not known. */
  readonly values: readonly (AttributeValue | null)[];
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly label: string;
  /** Independent sources. */
  readonly weight: number;
  readonly quad: string;
  /** First and last possible day; null: not known. */
  readonly start: string | null;
  readonly end: string | null;
  /** In the order of `EDGE_ATTRIBUTES`. */
  readonly values: readonly (AttributeValue | null)[];
}

/** Ids of the actors that any edge joins. */
export function joinedActors(facts: Facts): ReadonlySet<string> {
  const joined = new Set<string>();
  for (const event of facts.dossier.events)
    for (const [a, b] of pairsOf(event)) if (facts.actor(a) && facts.actor(b)) joined.add(a).add(b);
  return joined;
}

/** The actors that events join, in the dossier's order. */
export function* graphNodes(facts: Facts): Generator<GraphNode> {
  const joined = joinedActors(facts);
  for (const a of facts.dossier.actors) {
    if (!joined.has(a.id)) continue;
    yield {
      id: a.id,
      label: oneLine(a.name),
      values: [
        a.type,
        a.wikidata,
        a.offices[0] ? oneLine(a.offices[0].title) : null,
        a.articles.length,
        a.mentions.length,
        a.events.length,
      ],
    };
  }
}

function edgesOf(event: DossierEvent, facts: Facts, words: ExportWords): GraphEdge[] {
  const date = calendarDate(event.date);
  const quad = quadClassOf(event.type);
  const evidence = event.reports.map((r) => citeWithArticle(r.sentence, 300));
  return pairsOf(event)
    .filter(([a, b]) => facts.actor(a) && facts.actor(b))
    .map(([source, target, directed]) => ({
      id: `${event.id}.${source}.${target}`,
      source,
      target,
      directed,
      label: cut(statusPrefix(event.status, words) + oneLine(event.label), 300),
      weight: facts.sources(event),
      quad,
      start: date?.firstDay ?? null,
      end: date?.lastDay ?? null,
      values: [
        event.id,
        event.type,
        quad,
        event.status,
        isFact(event.status),
        !directed,
        event.date,
        event.date === null ? null : event.dateBasis,
        date?.firstDay ?? null,
        date?.lastDay ?? null,
        event.place === null ? null : oneLine(facts.name(event.place)),
        evidence.join('\n'),
      ],
    }));
}

/** The edges of all events, an event at a time; an event that joins nobody gives none. */
export function* graphEdges(facts: Facts): Generator<readonly GraphEdge[]> {
  const words = exportWords(facts.options.language);
  for (const event of facts.dossier.events) yield edgesOf(event, facts, words);
}
