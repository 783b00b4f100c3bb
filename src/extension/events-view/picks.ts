// Choosing how the events view is arranged: a pick for the grouping, and a filter in steps. The first step lists what can
// be filtered by, each with its present choice; a choice takes effect at once, and one comes back to the list until one
// closes it. Text filters while it is typed.
import * as vscode from 'vscode';
import {
  EVENT_GROUPINGS,
  EVENT_STATUSES,
  EVENT_TYPES,
  isFiltering,
  NO_FILTER,
  passes,
  type EventFilter,
} from '../../core/present/api';
import { pickPeriod } from '../commands/picks';
import type { DossierService } from '../engine/dossier-service';
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
  if (chosen) state.setGrouping(chosen.grouping);
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

/** A pick of several values; null where it was left without a decision. */
async function pickSeveral<T>(
  title: string,
  items: readonly ValueItem<T>[],
  chosen: readonly T[],
): Promise<readonly T[] | null> {
  const picked = await vscode.window.showQuickPick(
    items.map((item) => ({ ...item, picked: chosen.includes(item.value) })),
    {
      title,
      canPickMany: true,
      matchOnDescription: true,
      placeHolder: t('Choose one or more; none stands for any'),
    },
  );
  return picked ? picked.map((p) => p.value) : null;
}

/** How many events would be left with one more condition, for the choices of a step. */
function counts(service: DossierService, filter: EventFilter): string {
  const { view } = service;
  return eventCount(view.dossier.events.filter((e) => passes(view, e, filter)).length);
}

function pickText(state: EventsState): Promise<void> {
  const before = state.filter;
  const box = vscode.window.createInputBox();
  box.title = t('Filter Events: Text');
  box.value = before.text;
  box.prompt = t('Words of the event, of its names or of the article; all of them must occur');
  return new Promise((resolve) => {
    let kept = false;
    box.onDidChangeValue((text) => state.setFilter({ ...before, text }));
    box.onDidAccept(() => {
      kept = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!kept) state.setFilter(before);
      box.dispose();
      resolve();
    });
    box.show();
  });
}

async function step(facet: Facet, service: DossierService, state: EventsState): Promise<void> {
  const { filter } = state;
  const { view } = service;
  switch (facet) {
    case 'text':
      return pickText(state);
    case 'actors': {
      const open = { ...filter, actors: [] };
      const seen = new Set(
        view.dossier.events.flatMap((e) => [...e.participants.map((p) => p.actor), e.place]),
      );
      const items = view.dossier.actors
        .filter((a) => seen.has(a.id))
        .map((a) => ({
          value: a.id,
          label: `$(${actorIconName(a.type)}) ${a.name}`,
          description: counts(service, { ...open, actors: [a.id] }),
        }));
      const actors = await pickSeveral(t('Filter Events: Actors and Places'), items, filter.actors);
      if (actors) state.setFilter({ ...state.filter, actors });
      return;
    }
    case 'types': {
      const open = { ...filter, types: [] };
      const present = new Set(view.dossier.events.map((e) => e.type));
      const items = EVENT_TYPES.filter((x) => present.has(x)).map((type) => ({
        value: type,
        label: `$(${eventIconName(type, 'happened')}) ${eventType(type)}`,
        description: counts(service, { ...open, types: [type] }),
      }));
      const types = await pickSeveral(t('Filter Events: Type'), items, filter.types);
      if (types) state.setFilter({ ...state.filter, types });
      return;
    }
    case 'statuses': {
      const open = { ...filter, statuses: [] };
      const present = new Set(view.dossier.events.map((e) => e.status));
      const items = EVENT_STATUSES.filter((s) => present.has(s)).map((status) => ({
        value: status,
        label: statusChoice(status),
        description: counts(service, { ...open, statuses: [status] }),
      }));
      const statuses = await pickSeveral(t('Filter Events: Status'), items, filter.statuses);
      if (statuses) state.setFilter({ ...state.filter, statuses });
      return;
    }
    case 'period': {
      const period = await pickPeriod(service, t('Filter Events: Period'));
      if (period) state.setFilter({ ...state.filter, period: { from: period.from, to: period.to } });
      return;
    }
    case 'contested':
      state.setFilter({ ...filter, contested: !filter.contested });
      return;
    case 'clear':
      state.setFilter(NO_FILTER);
      return;
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
