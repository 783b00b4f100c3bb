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
import { newestFirst, prepareShelves, timePath, timeTree } from './event-tree';
import { eventNode } from './fact-nodes';
import { whoTakesPart } from './light';
import { numbered, valuesOf } from './packed-event';
import { node, paged, type EventCommon, type Limits, type TreeNode } from './nodes';
import { eachAsTheyLie } from './ranks';
import type { Values } from './values';
import type { DossierView } from './view';

interface Group {
  readonly key: string;
  readonly common: EventCommon;
  readonly events: readonly DossierEvent[];
}

/** Groups in a list of no more than so many events stand open at first. */
const FEW = 12;

/** What an event stands under in a grouping: ids of actors or articles, or a type; null where there is nothing. */
function keysOf(
  view: DossierView,
  by: Exclude<EventGrouping, 'time'>,
  event: DossierEvent,
): readonly (string | null)[] {
  switch (by) {
    case 'actor': {
      const ids = whoTakesPart(event).filter((id) => view.actor(id));
      return ids.length > 0 ? ids : [null];
    }
    case 'place':
      return [view.actor(event.place) ? event.place : null];
    case 'type':
      return [event.type];
    case 'article':
      return view.sourcesOf(event).filter((id) => view.article(id));
  }
}

function groupKey(by: Exclude<EventGrouping, 'time'>, key: string | null): string {
  return `${by}:${key ?? '?'}`;
}

type Lists = ReadonlyMap<string | null, readonly DossierEvent[]>;

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

/** Keys of groups → the places of their events in a list. */
class Places {
  readonly lists = new Map<string | null, number[]>();
  /** By the number of a value that is a key; null: there is no such actor or article. */
  private readonly numbers = new Map<number, number[] | null>();
  private readonly values: Values | null;

  constructor(
    private readonly view: DossierView,
    private readonly by: Exclude<EventGrouping, 'time'>,
    events: readonly DossierEvent[],
  ) {
    this.values = valuesOf(events);
  }

  add(event: DossierEvent, place: number): void {
    const known = numbered(event, this.values);
    if (this.by === 'type') put(this.list(event.type), place);
    else if (!known) for (const key of keysOf(this.view, this.by, event)) put(this.list(key), place);
    else if (this.by === 'place') put(this.numbered(known.placeNumber) ?? this.list(null), place);
    else if (this.by === 'article')
      for (let i = known.fromCount - 1; i >= 0; i--) put(this.numbered(known.fromNumber(i)), place);
    else {
      let someone = false;
      for (let i = known.whoCount - 1; i >= 0; i--)
        someone = put(this.numbered(known.whoNumber(i)), place) || someone;
      if (!someone) put(this.list(null), place);
    }
  }

  private list(key: string | null): number[] {
    let list = this.lists.get(key);
    if (!list) this.lists.set(key, (list = []));
    return list;
  }

  private numbered(number: number): number[] | null {
    let list = this.numbers.get(number);
    if (list === undefined) {
      const key = number === 0 ? null : (this.values?.at(number) as string);
      const { view, by } = this;
      const known = key === null ? undefined : by === 'article' ? view.article(key) : view.actor(key);
      this.numbers.set(number, (list = known ? this.list(key) : null));
    }
    return list;
  }
}

/** Puts a place into a list, where there is one; who takes part in two roles has the event once. */
function put(list: number[] | null, place: number): boolean {
  if (list && list[list.length - 1] !== place) list.push(place);
  return list !== null;
}

/** In steps: by key, the events in the order given. */
function* listsOf(
  view: DossierView,
  by: Exclude<EventGrouping, 'time'>,
  events: readonly DossierEvent[],
): Generator<void, Lists> {
  const places = new Places(view, by, events);
  yield* eachAsTheyLie(view, events, (event, place) => places.add(event, place));
  const lists = new Map<string | null, readonly DossierEvent[]>();
  let made = 0;
  for (const [key, list] of places.lists) {
    const sorted = list.length === 1 ? list : Uint32Array.from(list).sort();
    const own: DossierEvent[] = [];
    for (const place of sorted) own.push(events[place] as DossierEvent);
    lists.set(key, own);
    made += own.length;
    if (made > AT_ONCE) {
      made = 0;
      yield;
    }
  }
  return lists;
}

/** So many events are soon put into lists. */
const AT_ONCE = 2000;

function* makeGroups(
  view: DossierView,
  by: Exclude<EventGrouping, 'time'>,
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
      return [...lists]
        .map(([type, list]): Group => ({
          key: groupKey(by, type),
          common: { by, type: type as EventType },
          events: list,
        }))
        .sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1));
  }
}

interface Grouped {
  readonly by: EventGrouping;
  readonly events: readonly DossierEvent[];
  readonly groups: readonly Group[];
}

/** The groups that were made last of a dossier. */
const GROUPED = new WeakMap<DossierView, Grouped>();

function* groupsOf(
  view: DossierView,
  by: Exclude<EventGrouping, 'time'>,
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
