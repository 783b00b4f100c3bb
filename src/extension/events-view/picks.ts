// Choosing how the events view is arranged: a pick for the grouping, and a filter in steps. The first step lists what can
// be filtered by, each with its present choice; a choice takes effect at once, and one comes back to the list until one
// closes it. Text filters while it is typed.
import * as vscode from 'vscode';
import {
  EVENT_GROUPINGS,
  EVENT_STATUSES,
  EVENT_TYPES,
  eachOf,
  filteredEvents,
  isFiltering,
  NO_FILTER,
  prepareWords,
  type Actor,
  type DossierEvent,
  type EventFilter,
} from '../../core/present/api';
import { longList, shortList, type LongList } from '../commands/long-list';
import { actorText, pickMany, pickPeriod } from '../commands/picks';
import type { DossierService } from '../engine/dossier-service';
import { inSteps } from '../engine/latest';
import { eventCount, eventType } from '../words/codes';
import { actorIconName, eventIconName } from '../words/icons';
import type { EventsState } from './state';
import { groupingWord, listWords, periodWords, statusChoice } from './words';

const t = vscode.l10n.t;
const GROUPING_ICONS = {
  time: 'calendar',
  actor: 'account',
  type: 'symbol-enum',
  place: 'location',
  article: 'file',
} as const;

export async function pickGrouping(state: EventsState): Promise<void> {
  const items = EVENT_GROUPINGS.map((grouping) => ({
    label: `$(${GROUPING_ICONS[grouping]}) ${groupingWord(grouping)}`,
    description: grouping === state.grouping ? t('now') : '',
    grouping,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Group Events By'),
    placeHolder: t('What events have in common'),
  });
  if (chosen) await state.setGrouping(chosen.grouping);
}

type Facet = 'text' | 'actors' | 'types' | 'period' | 'statuses' | 'contested' | 'clear';

interface FacetItem extends vscode.QuickPickItem {
  readonly facet: Facet;
}

function facets(filter: EventFilter, service: DossierService): FacetItem[] {
  const { view } = service;
  const any = t('any');
  const items: FacetItem[] = [
    { facet: 'text', label: `$(search) ${t('Text')}`, description: filter.text.trim() || any },
    {
      facet: 'actors',
      label: `$(account) ${t('Actors and places')}`,
      description: listWords(filter.actors.map((id) => view.nameOf(id))) || any,
    },
    {
      facet: 'types',
      label: `$(symbol-enum) ${t('Type')}`,
      description: listWords(filter.types.map(eventType)) || any,
    },
    {
      facet: 'period',
      label: `$(calendar) ${t('Period')}`,
      description: filter.period === null ? any : periodWords(filter.period),
    },
    {
      facet: 'statuses',
      label: `$(circle-large-outline) ${t('Status')}`,
      description: listWords(filter.statuses.map(statusChoice)) || any,
    },
    {
      facet: 'contested',
      label: `$(git-compare) ${t('Only where sources differ')}`,
      description: filter.contested ? t('yes') : t('no'),
    },
  ];
  if (isFiltering(filter))
    items.push({ facet: 'clear', label: `$(clear-all) ${t('Clear the filter')}`, alwaysShow: true });
  return items;
}

interface ValueItem<T> extends vscode.QuickPickItem {
  readonly value: T;
}

function pickSeveral<T>(
  title: string,
  list: LongList<ValueItem<T>>,
  chosen: readonly ValueItem<T>[],
): Promise<readonly T[] | undefined> {
  const placeHolder = t('Choose one or more; none stands for any');
  return pickMany(list, title, placeHolder, (i) => String(i.value), chosen).then((picked) =>
    picked?.map((p) => p.value),
  );
}

/** In steps: how many events pass of each value that they have; a value that an event has twice counts once. */
function* counted<T>(
  service: DossierService,
  filter: EventFilter,
  valuesOf: (event: DossierEvent) => Iterable<T>,
): Generator<void, ReadonlyMap<T, number>> {
  const counts = new Map<T, number>();
  yield* eachOf(yield* filteredEvents(service.view, filter), (event) => {
    for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}

/** Choices among a few values, each with how many events would be left with it. */
async function pickValues<T extends string>(
  service: DossierService,
  filter: EventFilter,
  all: readonly T[],
  valueOf: (event: DossierEvent) => T,
  labelOf: (value: T) => string,
  title: string,
  chosen: readonly T[],
): Promise<readonly T[] | undefined> {
  const present = await inSteps(counted(service, NO_FILTER, (e) => [valueOf(e)]));
  const counts = await inSteps(counted(service, filter, (e) => [valueOf(e)]));
  const items = all
    .filter((value) => present.has(value))
    .map((value) => ({
      value,
      label: labelOf(value),
      description: eventCount(counts.get(value) ?? 0),
    }));
  const ticked = items.filter((i) => chosen.includes(i.value));
  return pickSeveral(title, shortList(items), ticked);
}

async function pickActors(
  service: DossierService,
  filter: EventFilter,
): Promise<readonly string[] | undefined> {
  const { view } = service;
  const namesOf = (e: DossierEvent): readonly string[] => [
    ...e.participants.map((p) => p.actor),
    ...(e.place === null ? [] : [e.place]),
  ];
  const present = await inSteps(counted(service, NO_FILTER, namesOf));
  const counts = await inSteps(counted(service, { ...filter, actors: [] }, namesOf));
  const itemOf = (a: Actor): ValueItem<string> => ({
    value: a.id,
    label: `$(${actorIconName(a.type)}) ${a.name}`,
    description: eventCount(counts.get(a.id) ?? 0),
  });
  const list = longList({
    groups: [{ rows: view.dossier.actors.filter((a) => present.has(a.id)) }],
    itemOf,
    textOf: actorText,
  });
  const ticked = filter.actors.flatMap((id) => view.actor(id) ?? []).map(itemOf);
  return pickSeveral(t('Filter Events: Actors and Places'), list, ticked);
}

function pickText(service: DossierService, state: EventsState): Promise<void> {
  // While somebody reads what to type.
  void inSteps(prepareWords(service.view));
  const before = state.filter;
  const box = vscode.window.createInputBox();
  box.title = t('Filter Events: Text');
  box.value = before.text;
  box.prompt = t('Words of the event, of its names or of the article; all of them must occur');
  return new Promise((resolve) => {
    let kept = false;
    box.onDidChangeValue((text) => void state.setFilter({ ...before, text }));
    box.onDidAccept(() => {
      kept = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!kept) void state.setFilter(before);
      box.dispose();
      resolve();
    });
    box.show();
  });
}

async function step(facet: Facet, service: DossierService, state: EventsState): Promise<void> {
  const { filter } = state;
  switch (facet) {
    case 'text':
      return pickText(service, state);
    case 'actors': {
      const actors = await pickActors(service, filter);
      if (actors) await state.setFilter({ ...state.filter, actors });
      return;
    }
    case 'types': {
      const types = await pickValues(
        service,
        { ...filter, types: [] },
        EVENT_TYPES,
        (e) => e.type,
        (type) => `$(${eventIconName(type, 'happened')}) ${eventType(type)}`,
        t('Filter Events: Type'),
        filter.types,
      );
      if (types) await state.setFilter({ ...state.filter, types });
      return;
    }
    case 'statuses': {
      const statuses = await pickValues(
        service,
        { ...filter, statuses: [] },
        EVENT_STATUSES,
        (e) => e.status,
        statusChoice,
        t('Filter Events: Status'),
        filter.statuses,
      );
      if (statuses) await state.setFilter({ ...state.filter, statuses });
      return;
    }
    case 'period': {
      const period = await pickPeriod(service, t('Filter Events: Period'));
      if (period) await state.setFilter({ ...state.filter, period: { from: period.from, to: period.to } });
      return;
    }
    case 'contested':
      return state.setFilter({ ...filter, contested: !filter.contested });
    case 'clear':
      return state.setFilter(NO_FILTER);
  }
}

/** Asks what to filter by until the list is closed. */
export async function pickFilter(service: DossierService, state: EventsState): Promise<void> {
  await service.usable();
  for (;;) {
    const chosen = await vscode.window.showQuickPick(facets(state.filter, service), {
      title: t('Filter Events'),
      placeHolder: t('What to filter by; Esc when done'),
    });
    if (!chosen) return;
    await step(chosen.facet, service, state);
    if (chosen.facet === 'clear') return;
  }
}
