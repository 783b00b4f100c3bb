// The events view's tree in every grouping: by time (see `event-tree.ts`), or by actor, type, place or article, filtered.
// Within a group the newest come first and the undated last; an event stands under each actor that takes part in it.
// Events that a person has hidden stand below everything else, so that they can be brought back.
import type { EventType } from '../model/annotation';
import type { Actor, DossierEvent } from '../model/dossier';
import { byPublishedDown } from './article-tree';
import { filterEvents, isFiltering, NO_FILTER, type EventFilter, type EventGrouping } from './event-filter';
import { byDateDown, timePath, timeTree } from './event-tree';
import { eventNode } from './fact-nodes';
import { node, paged, type EventCommon, type Limits, type TreeNode } from './nodes';
import type { DossierView } from './view';

interface Group {
  readonly key: string;
  readonly common: EventCommon;
  readonly events: readonly DossierEvent[];
}

/** Groups in a list of no more than so many events stand open at first. */
const FEW = 12;

function collect<K>(
  events: readonly DossierEvent[],
  keysOf: (e: DossierEvent) => Iterable<K>,
): Map<K, DossierEvent[]> {
  const groups = new Map<K, DossierEvent[]>();
  for (const event of events)
    for (const key of new Set(keysOf(event))) {
      const list = groups.get(key);
      if (list) list.push(event);
      else groups.set(key, [event]);
    }
  return groups;
}

/** Groups of actors in the dossier's order, the most prominent first; events that name none come last. */
function actorGroups(
  view: DossierView,
  by: 'actor' | 'place',
  groups: ReadonlyMap<string | null, readonly DossierEvent[]>,
): Group[] {
  const named = view.dossier.actors.flatMap((actor): Group[] => {
    const events = groups.get(actor.id);
    return events ? [{ key: `${by}:${actor.id}`, common: { by, actor }, events }] : [];
  });
  const none = groups.get(null);
  return none ? [...named, { key: `${by}:?`, common: { by, actor: null }, events: none }] : named;
}

function groupsOf(
  view: DossierView,
  by: Exclude<EventGrouping, 'time'>,
  events: readonly DossierEvent[],
): Group[] {
  switch (by) {
    case 'actor':
      return actorGroups(
        view,
        by,
        collect<string | null>(events, (e) => {
          const ids = e.participants.flatMap((p) => (view.actor(p.actor) ? [p.actor] : []));
          return ids.length > 0 ? ids : [null];
        }),
      );
    case 'place':
      return actorGroups(
        view,
        by,
        collect<string | null>(events, (e) => [view.actor(e.place) ? e.place : null]),
      );
    case 'type':
      return [...collect<EventType>(events, (e) => [e.type])]
        .map(([type, list]): Group => ({ key: `type:${type}`, common: { by, type }, events: list }))
        .sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1));
    case 'article': {
      const groups = collect<string>(events, (e) => view.sourcesOf(e));
      return view.dossier.articles.toSorted(byPublishedDown).flatMap((article): Group[] => {
        const list = groups.get(article.id);
        return list ? [{ key: `article:${article.id}`, common: { by, article }, events: list }] : [];
      });
    }
  }
}

function under(common: EventCommon): Actor | null {
  return common.by === 'actor' ? common.actor : null;
}

function hiddenNodes(view: DossierView, limits: Limits, filter: EventFilter): readonly TreeNode[] {
  const hidden = view.dossier.hidden ?? [];
  if (hidden.length === 0 || isFiltering(filter)) return [];
  return [
    node(null, {
      key: 'hidden',
      content: { kind: 'hidden-events', count: hidden.length },
      children: (self) => paged(self, hidden, limits, (e) => eventNode(view, self, e, 'hidden')),
    }),
  ];
}

/** The nodes of the events view. */
export function eventTree(
  view: DossierView,
  limits: Limits,
  by: EventGrouping = 'time',
  filter: EventFilter = NO_FILTER,
): readonly TreeNode[] {
  const events = filterEvents(view, filter);
  const hidden = hiddenNodes(view, limits, filter);
  if (by === 'time') return [...timeTree(view, events, limits), ...hidden];
  const groups = groupsOf(view, by, events.toSorted(byDateDown));
  return [
    ...groups.map(({ key, common, events: list }) =>
      node(null, {
        key,
        open: events.length <= FEW,
        content: { kind: 'event-group', common, count: list.length },
        children: (self) => paged(self, list, limits, (e) => eventNode(view, self, e, under(common))),
      }),
    ),
    ...hidden,
  ];
}

/** Ids of the nodes from the root to an event's first node in a grouping: for revealing it. */
export function eventNodePath(
  view: DossierView,
  event: DossierEvent,
  by: EventGrouping = 'time',
): readonly string[] {
  if (by === 'time') return timePath(event);
  const [first] = groupsOf(view, by, [event]);
  return first ? [first.key, `${first.key}/event:${event.id}`] : [];
}
