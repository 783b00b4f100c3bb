// The quick picks: an actor, an event, a period. Each can be searched in names, descriptions and details; the lists open
// at once and fill when the engine is ready. Of many rows only those are made that are shown.
import * as vscode from 'vscode';
import {
  namedActors,
  mainTitles,
  prepareArticles,
  ACTOR_GROUPS,
  boundsOf,
  eventRows,
  filtered,
  finish,
  periodsOf,
  type Actor,
  type ArticleEntry,
  type DossierEvent,
  type EntityType,
} from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { inSteps } from '../engine/latest';
import { actorGroup, articleCount, eventCount, eventStatus, eventType, sourceCount } from '../words/codes';
import { actorIconName, eventIconName } from '../words/icons';
import { shorten } from '../words/escape';
import { eventTitle } from '../words/event-names';
import { uiDate } from '../words/ui-dates';
import { uiLanguage } from '../words/ui-language';
import { fillBox, longList, MOST_ROWS, type LongList } from './long-list';
import { parsePeriod, type Period } from './period';

/** Longer labels would push the date out of sight. */
const LABEL = 70;
/** So many other names are told. */
const ALIASES = 8;

export interface IdItem extends vscode.QuickPickItem {
  readonly id?: string;
}

export function idOf({ id }: IdItem): string | undefined {
  return id;
}

/** Shows a list and answers with the row that was chosen; one that is left, or cannot be made, answers nothing. */
export async function pickOne<T extends vscode.QuickPickItem>(
  list: Promise<LongList<T>>,
  title: string,
  placeHolder: string,
  keyOf: (item: T) => string | undefined,
): Promise<T | undefined> {
  const box = vscode.window.createQuickPick<T>();
  box.title = title;
  box.placeholder = placeHolder;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.busy = true;
  let filled: vscode.Disposable | undefined;
  let open = true;
  const chosen = new Promise<T | undefined>((resolve) => {
    box.onDidAccept(() => {
      const [item] = box.selectedItems;
      if (!item) return;
      resolve(item);
      box.hide();
    });
    box.onDidHide(() => {
      open = false;
      resolve(undefined);
    });
  });
  box.show();
  void list.then(
    (l) => {
      if (!open) return;
      box.busy = false;
      filled = fillBox(box, l, keyOf);
    },
    () => box.hide(),
  );
  try {
    return await chosen;
  } finally {
    filled?.dispose();
    box.dispose();
  }
}

async function pick(
  list: Promise<LongList<IdItem>>,
  title: string,
  placeHolder: string,
): Promise<string | undefined> {
  return (await pickOne(list, title, placeHolder, idOf))?.id;
}

/** Shows a list in which several may be ticked; undefined where it was left without a decision. */
export async function pickMany<T extends vscode.QuickPickItem>(
  list: LongList<T>,
  title: string,
  placeHolder: string,
  keyOf: (item: T) => string | undefined,
  ticked: readonly T[],
): Promise<readonly T[] | undefined> {
  const box = vscode.window.createQuickPick<T>();
  box.title = title;
  box.placeholder = placeHolder;
  box.matchOnDescription = true;
  box.canSelectMany = true;
  const filled = fillBox(box, list, keyOf, ticked);
  const chosen = new Promise<readonly T[] | undefined>((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems);
      box.hide();
    });
    box.onDidHide(() => resolve(undefined));
  });
  box.show();
  try {
    return await chosen;
  } finally {
    filled.dispose();
    box.dispose();
  }
}

export function separator(label: string): IdItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

export function actorItem(a: Actor): IdItem {
  const aliases = a.aliases.map((x) => x.name).filter((n) => n !== a.name);
  return {
    id: a.id,
    label: `$(${actorIconName(a.type)}) ${a.name}`,
    description: [mainTitles(a)[0] ?? '', articleCount(a.articles.length)]
      .filter((p) => p !== '')
      .join(' · '),
    ...(aliases.length > 0 ? { detail: aliases.slice(0, ALIASES).join(', ') } : {}),
  };
}

/** All that an actor may be looked for by. */
export function actorText(a: Actor): string {
  return [a.name, ...a.aliases.map((x) => x.name), ...mainTitles(a)].join('\n');
}

/** The actors that articles name, by kind; `first`: the kind that comes before the others. */
export function actorsByKind(
  service: DossierService,
  leaveOut: (id: string) => boolean,
  first?: EntityType,
): { readonly head: IdItem; readonly rows: readonly Actor[] }[] {
  const kinds = first ? [first, ...ACTOR_GROUPS.filter((t) => t !== first)] : ACTOR_GROUPS;
  const lists = new Map(kinds.map((type) => [type, [] as Actor[]]));
  for (const a of finish(namedActors(service.view.dossier.actors)))
    if (!leaveOut(a.id)) lists.get(a.type)?.push(a);
  return [...lists].map(([type, rows]) => ({ head: separator(actorGroup(type)), rows }));
}

export async function actorItems(service: DossierService, without?: Actor): Promise<LongList<IdItem>> {
  await service.usable();
  return longList({
    // Of the same kind first: that is nearly always who is meant.
    groups: actorsByKind(service, (id) => id === without?.id, without?.type),
    itemOf: actorItem,
    textOf: actorText,
  });
}

export function pickActor(
  service: DossierService,
  title: string,
  without?: Actor,
): Promise<string | undefined> {
  return pick(actorItems(service, without), title, vscode.l10n.t('Name, other name or office'));
}

/** How near another event is to one: shared people count most, then the type, then the distance in days. */
function nearness(to: DossierEvent): (event: DossierEvent) => readonly number[] {
  const actors = new Set(to.participants.map((p) => p.actor));
  const day = (e: DossierEvent): number | null => (e.date === null ? null : (boundsOf(e.date)?.[0] ?? null));
  const own = day(to);
  return (event) => {
    const there = day(event);
    const apart = own === null || there === null ? 10_000 : Math.abs(own - there);
    return [
      -event.participants.filter((p) => actors.has(p.actor)).length,
      Number(event.type !== to.type),
      apart,
    ];
  };
}

function byRank(a: readonly number[], b: readonly number[]): number {
  return a.map((n, i) => n - (b[i] ?? 0)).find((n) => n !== 0) ?? 0;
}

/** So many events are soon compared with one. */
const COMPARED_AT_ONCE = 500;

/** In steps: the nearest to an event first, as many as a list shows; the others after them in their order. */
function* nearestFirst(
  events: readonly DossierEvent[],
  near: DossierEvent,
): Generator<void, readonly DossierEvent[]> {
  const rank = nearness(near);
  let best: { readonly event: DossierEvent; readonly rank: readonly number[] }[] = [];
  for (let from = 0; from < events.length; from += COMPARED_AT_ONCE) {
    if (from > 0) yield;
    const some = events.slice(from, from + COMPARED_AT_ONCE).map((event) => ({ event, rank: rank(event) }));
    best = [...best, ...some].sort((a, b) => byRank(a.rank, b.rank)).slice(0, MOST_ROWS);
  }
  const nearest = best.map(({ event }) => event);
  const first = new Set(nearest);
  yield;
  return [...nearest, ...events.filter((e) => !first.has(e))];
}

/** In steps: those that are dated from behind, then the others; for another one to an event, the nearest first. */
function* newestOrNearest(
  events: readonly DossierEvent[],
  near: DossierEvent | undefined,
): Generator<void, readonly DossierEvent[]> {
  // The dossier has them by date, the undated last.
  let dated = events.length;
  while (dated > 0 && events[dated - 1]?.date === null) {
    dated--;
    if (dated % COMPARED_AT_ONCE === 0) yield;
  }
  const all = [...events.slice(0, dated).reverse(), ...events.slice(dated)];
  if (!near) return all;
  yield;
  return yield* nearestFirst(yield* filtered(all, (e) => e.id !== near.id), near);
}

/** Newest first; for another one to an event, the nearest first. */
export async function eventItems(service: DossierService, near?: DossierEvent): Promise<LongList<IdItem>> {
  await service.usable();
  const { view } = service;
  const { events } = view.dossier;
  const rows = await inSteps(newestOrNearest(events, near));
  const { told, namesOf, text, mayHold } = eventRows(view, {
    language: uiLanguage(),
    ofDate: (date) => (date === null ? vscode.l10n.t('undated') : uiDate(date)),
    ofStatus: eventStatus,
    ofType: eventType,
    ofSources: sourceCount,
  });
  const titleOf = (e: DossierEvent): string => shorten(eventTitle(e, null), LABEL);
  return longList<DossierEvent, IdItem>({
    groups: [{ rows }],
    itemOf: (e) => {
      const names = namesOf(e);
      return {
        id: e.id,
        label: `$(${eventIconName(e.type, e.status)}) ${titleOf(e)}`,
        description: told(e),
        ...(names.length > 0 ? { detail: names.join(', ') } : {}),
      };
    },
    textOf: text,
    sieve: mayHold,
  });
}

export function pickEvent(
  service: DossierService,
  title: string,
  near?: DossierEvent,
): Promise<string | undefined> {
  return pick(eventItems(service, near), title, vscode.l10n.t('What happened, who took part, or when'));
}

interface PeriodItem extends vscode.QuickPickItem {
  readonly period: Period;
}

/** Offers the years and months in which something happened; any other period can be typed into the same box. */
export async function pickPeriod(service: DossierService, title: string): Promise<Period | undefined> {
  const box = vscode.window.createQuickPick<PeriodItem>();
  box.title = title;
  box.placeholder = vscode.l10n.t('Choose, or type a period such as 2025-02 or 2025-02/2025-04');
  box.matchOnDescription = true;
  box.busy = true;
  let offered: readonly PeriodItem[] = [];
  const update = (): void => {
    const typed = parsePeriod(box.value);
    const text = typed && (typed.from === typed.to ? typed.from : `${typed.from}/${typed.to}`);
    const known = offered.find((i) => i.period.from === text && i.period.to === text);
    const own: PeriodItem[] =
      typed && text
        ? [
            {
              label: `$(calendar) ${uiDate(text, 'long')}`,
              description: known ? `${text} · ${known.description ?? ''}` : text,
              alwaysShow: true,
              period: typed,
            },
          ]
        : [];
    box.items = [...own, ...offered.filter((i) => i !== known)];
  };
  const result = new Promise<Period | undefined>((resolve) => {
    box.onDidChangeValue(update);
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]?.period ?? parsePeriod(box.value) ?? undefined);
      box.hide();
    });
    box.onDidHide(() => resolve(undefined));
  });
  box.show();
  void service.usable().then(() => {
    offered = periodsOf(service.view.dossier).map(({ period, events }) => ({
      label: `$(calendar) ${uiDate(period, 'long')}`,
      description: eventCount(events),
      period: { from: period, to: period },
    }));
    box.busy = false;
    update();
  });
  try {
    return await result;
  } finally {
    box.dispose();
  }
}

function published(a: ArticleEntry): string {
  return a.published === null ? vscode.l10n.t('undated') : uiDate(a.published);
}

export function articleItem(a: ArticleEntry): IdItem {
  return { id: a.id, label: `$(file) ${a.title ?? a.id}`, description: published(a), detail: a.id };
}

export async function articleItems(service: DossierService): Promise<LongList<IdItem>> {
  await service.usable();
  return longList({
    groups: [{ rows: finish(prepareArticles(service.view.dossier.articles)) }],
    itemOf: articleItem,
    textOf: (a) => [a.title ?? '', a.published ?? '', published(a), a.id].join('\n'),
  });
}

export async function pickArticle(service: DossierService): Promise<string | undefined> {
  return pick(articleItems(service), vscode.l10n.t('Open Article'), vscode.l10n.t('Title, date or file'));
}
