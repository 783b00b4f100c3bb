// The events view's tree in every grouping: by time (see `event-tree.ts`), or by actor, type, place or article, filtered.
// Within a group the newest come first and the undated last; an event stands under each actor that takes part in it.
// Events that a person has hidden stand below everything else, so that they can be brought back. What a large dossier
// needs for that can be made ready in steps.
import { eachOf, finish } from '../base/steps';
import type { EventType } from '../model/annotation';
import type { Actor, ArticleEntry, DossierEvent } from '../model/dossier';
import { byWeight } from '../model/order';
import { byPublishedDown, prepareArticles } from './article-tree';
import {
  filteredEvents,
  filterEvents,
  isFiltering,
  NO_FILTER,
  type EventFilter,
  type EventGrouping,
} from './event-filter';
import { keysOf, listsOf, type Grouped, type Lists } from './event-lists';
import { newestFirst, prepareShelves, timePath, timeTree } from './event-tree';
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

function groupKey(by: Grouped, key: string | null): string {
  return `${by}:${key ?? '?'}`;
}

/** Groups of actors or articles in the order given, those that have none last. */
function* inOrder<T extends { readonly id: string }>(
  lists: Lists,
  by: 'actor' | 'place' | 'article',
  things: readonly T[],
  commonOf: (thing: T | null) => EventCommon,
): Generator<void, readonly Group[]> {
  const groups: Group[] = [];
  yield* eachOf(things, (thing) => {
    const events = lists.get(thing.id);
    if (events) groups.push({ key: groupKey(by, thing.id), common: commonOf(thing), events });
  });
  const none = lists.get(null);
  if (none) groups.push({ key: groupKey(by, null), common: commonOf(null), events: none });
  return groups;
}

function* makeGroups(
  view: DossierView,
  by: Grouped,
  events: readonly DossierEvent[],
): Generator<void, readonly Group[]> {
  const lists = yield* listsOf(view, by, yield* newestFirst(events));
  const { actors, articles } = view.dossier;
  switch (by) {
    case 'actor':
    case 'place':
      return yield* inOrder(lists, by, actors, (actor): EventCommon => ({ by, actor }));
    case 'article':
      return yield* inOrder(lists, by, yield* prepareArticles(articles), (article) => ({
        by,
        article: article as ArticleEntry,
      }));
    case 'type':
      return lists
        .all()
        .map(([type, list]): Group => ({
          key: groupKey(by, type),
          common: { by, type: type as EventType },
          events: list,
        }))
        .sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1));
  }
}

interface Known {
  readonly by: EventGrouping;
  readonly events: readonly DossierEvent[];
  readonly groups: readonly Group[];
}

/** The groups that were made last of a dossier. */
const GROUPED = new WeakMap<DossierView, Known>();

function* groupsOf(
  view: DossierView,
  by: Grouped,
  events: readonly DossierEvent[],
): Generator<void, readonly Group[]> {
  let known = GROUPED.get(view);
  if (known?.by !== by || known.events !== events) {
    known = { by, events, groups: yield* makeGroups(view, by, events) };
    GROUPED.set(view, known);
  }
  return known.groups;
}

/** Makes ready in steps what the tree of events needs, so that drawing it holds nobody up. */
export function* prepareEvents(
  view: DossierView,
  by: EventGrouping,
  filter: EventFilter,
): Generator<void, void> {
  const events = yield* filteredEvents(view, filter);
  if (by === 'time') yield* prepareShelves(events);
  else yield* groupsOf(view, by, events);
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
  const groups = finish(groupsOf(view, by, events));
  return [
    ...paged(
      null,
      groups,
      limits,
      ({ key, common, events: list }) =>
        node(null, {
          key,
          open: events.length <= FEW,
          content: { kind: 'event-group', common, count: list.length },
          children: (self) => paged(self, list, limits, (e) => eventNode(view, self, e, under(common))),
        }),
      'events',
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
  const keys = keysOf(view, by, event);
  const first =
    by === 'actor'
      ? keys.flatMap((id) => view.actor(id) ?? []).sort(byWeight)[0]?.id
      : by === 'article'
        ? keys.flatMap((id) => view.article(id ?? '') ?? []).sort(byPublishedDown)[0]?.id
        : keys[0];
  if (by === 'article' && first === undefined) return [];
  const key = groupKey(by, first ?? null);
  return [key, `${key}/event:${event.id}`];
}
