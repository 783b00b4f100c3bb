// The quick picks: an actor, an event, a period. Each can be searched in names, descriptions and details; the lists open
// at once and fill when the engine is ready.
import * as vscode from 'vscode';
import {
  isNamed,
  mainTitles,
  ACTOR_GROUPS,
  boundsOf,
  byPublishedDown,
  periodsOf,
  type Actor,
  type DossierEvent,
} from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { actorGroup, articleCount, eventCount, eventStatus, eventType, sourceCount } from '../words/codes';
import { actorIconName, eventIconName } from '../words/icons';
import { shorten } from '../words/escape';
import { eventTitle } from '../words/event-names';
import { uiDate } from '../words/ui-dates';
import { parsePeriod, type Period } from './period';

/** Longer labels would push the date out of sight. */
const LABEL = 70;

export interface IdItem extends vscode.QuickPickItem {
  readonly id?: string;
}

async function pick(
  items: Promise<readonly IdItem[]>,
  title: string,
  placeHolder: string,
): Promise<string | undefined> {
  const chosen = await vscode.window.showQuickPick<IdItem>(
    items.then((list): IdItem[] => [...list]),
    { title, placeHolder, matchOnDescription: true, matchOnDetail: true },
  );
  return chosen?.id;
}

export async function actorItems(service: DossierService, without?: Actor): Promise<readonly IdItem[]> {
  await service.usable();
  const { dossier } = service.view;
  // Of the same kind first: that is nearly always who is meant.
  const groups = without ? [without.type, ...ACTOR_GROUPS.filter((t) => t !== without.type)] : ACTOR_GROUPS;
  return groups.flatMap((type): IdItem[] => {
    const members = dossier.actors.filter((a) => a.type === type && isNamed(a) && a.id !== without?.id);
    if (members.length === 0) return [];
    return [
      { label: actorGroup(type), kind: vscode.QuickPickItemKind.Separator },
      ...members.map((a): IdItem => {
        const aliases = a.aliases.map((x) => x.name).filter((n) => n !== a.name);
        return {
          id: a.id,
          label: `$(${actorIconName(a.type)}) ${a.name}`,
          description: [mainTitles(a)[0] ?? '', articleCount(a.articles.length)]
            .filter((p) => p !== '')
            .join(' · '),
          ...(aliases.length > 0 ? { detail: aliases.slice(0, 8).join(', ') } : {}),
        };
      }),
    ];
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

function byRank(
  rank: (event: DossierEvent) => readonly number[],
): (a: DossierEvent, b: DossierEvent) => number {
  return (a, b) => {
    const y = rank(b);
    const apart = rank(a).map((n, i) => n - (y[i] ?? 0));
    return apart.find((n) => n !== 0) ?? 0;
  };
}

/** Newest first; for another one to an event, the nearest first. */
export async function eventItems(service: DossierService, near?: DossierEvent): Promise<readonly IdItem[]> {
  await service.usable();
  const { view } = service;
  const { events } = view.dossier;
  // The dossier has them by date, the undated last.
  const dated = events.filter((e) => e.date !== null).reverse();
  const all = [...dated, ...events.filter((e) => e.date === null)].filter((e) => e.id !== near?.id);
  if (near) all.sort(byRank(nearness(near)));
  return all.map((e): IdItem => {
    const sources = view.countSources(e);
    const names = e.participants.map((p) => view.nameOf(p.actor));
    return {
      id: e.id,
      label: `$(${eventIconName(e.type, e.status)}) ${shorten(eventTitle(e, null), LABEL)}`,
      description: [
        e.date === null ? vscode.l10n.t('undated') : uiDate(e.date),
        eventStatus(e.status),
        eventType(e.type),
        sources > 1 ? sourceCount(sources) : '',
      ]
        .filter((p) => p !== '')
        .join(' · '),
      ...(names.length > 0 ? { detail: names.join(', ') } : {}),
    };
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

export async function articleItems(service: DossierService): Promise<readonly IdItem[]> {
  await service.usable();
  return service.view.dossier.articles.toSorted(byPublishedDown).map((a): IdItem => ({
    id: a.id,
    label: `$(file) ${a.title ?? a.id}`,
    description: a.published === null ? vscode.l10n.t('undated') : uiDate(a.published),
    detail: a.id,
  }));
}

export async function pickArticle(service: DossierService): Promise<string | undefined> {
  return pick(articleItems(service), vscode.l10n.t('Open Article'), vscode.l10n.t('Title, date or file'));
}
