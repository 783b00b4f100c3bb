// What each kind of briefing has to be asked before it can be written: whom, what, when, which articles. Answers a request
// for the engine. What is given already (a node of a tree, a name at the cursor) is not asked again.
import * as vscode from 'vscode';
import type { BriefingRequest } from '../../core/api';
import { isNamed, lastDays, periodsOf, sinceDay, type EventType } from '../../core/present/api';
import { parsePeriod, type Period } from '../commands/period';
import { longList, type LongList } from '../commands/long-list';
import {
  actorItem,
  actorItems,
  actorsByKind,
  actorText,
  articleItem,
  articleItems,
  eventItems,
  idOf,
  separator,
  type IdItem,
} from '../commands/picks';
import type { DossierService } from '../engine/dossier-service';
import { eventCount, eventType } from '../words/codes';
import { eventIconName } from '../words/icons';
import { uiDate } from '../words/ui-dates';
import { today } from './brief';
import { lastWritten } from './last-written';
import { askList, askSteps, askText, BACK, type Answered, type Place, type Step } from './steps';

export type Kind = BriefingRequest['kind'];

/** What is known of a request before it is complete. */
export interface Given {
  readonly actors?: readonly string[];
  readonly event?: string;
  readonly period?: Period;
  readonly search?: string;
  readonly types?: readonly EventType[];
  readonly articles?: readonly string[];
}

const t = vscode.l10n.t;

async function one(
  place: Place,
  items: Promise<LongList<IdItem>>,
  placeholder: string,
): Promise<Answered<string>> {
  const answer = await askList(place, { items, placeholder, keyOf: idOf });
  return answer === BACK || answer === undefined ? answer : answer[0]?.id;
}

const ofOne = () => t('Name, other name or office');

function actorStep(service: DossierService): Step<Given> {
  return async (state, place) => {
    const id = await one(place, actorItems(service), ofOne());
    return id === BACK || id === undefined ? id : { ...state, actors: [id] };
  };
}

/** Who may be the second actor: those with whom the first has most to do come first. */
async function otherItems(service: DossierService, first: string): Promise<LongList<IdItem>> {
  await service.usable();
  const { view } = service;
  const common = new Map<string, number>();
  const actor = view.actor(first);
  for (const event of actor ? view.eventsOf(actor) : [])
    for (const id of new Set(event.participants.map((p) => p.actor)))
      common.set(id, (common.get(id) ?? 0) + 1);
  common.delete(first);
  const rest = actorsByKind(service, (id) => id === first || common.has(id));
  const near = [...common.keys()]
    .flatMap((id) => view.actor(id) ?? [])
    .filter(isNamed)
    .sort((a, b) => (common.get(b.id) ?? 0) - (common.get(a.id) ?? 0) || b.weight - a.weight);
  return longList({
    groups: [{ head: separator(t('Events in common')), rows: near }, ...rest],
    itemOf: (a) => {
      const events = common.get(a.id);
      return events === undefined ? actorItem(a) : { ...actorItem(a), description: eventCount(events) };
    },
    textOf: actorText,
  });
}

function otherStep(service: DossierService): Step<Given> {
  return async (state, place) => {
    const [first = ''] = state.actors ?? [];
    const items = otherItems(service, first);
    const name = service.view.nameOf(first);
    const id = await one(
      { ...place, title: `${place.title}: ${name}` },
      items,
      t('With whom? Name, other name or office'),
    );
    return id === BACK || id === undefined ? id : { ...state, actors: [first, id] };
  };
}

interface PeriodItem extends vscode.QuickPickItem {
  readonly period?: Period;
}

function periodItem(label: string, period: Period, description?: string): PeriodItem {
  const text = period.from === period.to ? period.from : `${period.from}/${period.to}`;
  return { label: `$(calendar) ${label}`, description: description ?? text, period };
}

async function periodItems(service: DossierService): Promise<readonly PeriodItem[]> {
  await service.usable();
  const now = today();
  const written = await lastWritten();
  const recent = [
    [t('Last 7 days'), lastDays(7, now)],
    [t('Last 30 days'), lastDays(30, now)],
    [t('Since my last briefing'), written === null ? null : sinceDay(written, now)],
  ] as const;
  return [
    { label: t('Recently'), kind: vscode.QuickPickItemKind.Separator },
    ...recent.flatMap(([label, period]) => (period ? [periodItem(label, period)] : [])),
    { label: t('In the articles'), kind: vscode.QuickPickItemKind.Separator },
    ...periodsOf(service.view.dossier).map(({ period, events }) =>
      periodItem(uiDate(period, 'long'), { from: period, to: period }, eventCount(events)),
    ),
  ];
}

function periodStep(service: DossierService): Step<Given> {
  return async (state, place) => {
    const answer = await askList<PeriodItem>(place, {
      items: periodItems(service),
      placeholder: t('Choose, or type a period such as 2025-02 or 2025-02/2025-04'),
      typed: (text) => {
        const period = parsePeriod(text);
        if (!period) return null;
        const both = period.from === period.to ? period.from : `${period.from}/${period.to}`;
        return { ...periodItem(uiDate(both, 'long'), period, both), alwaysShow: true };
      },
    });
    if (answer === BACK || answer === undefined) return answer;
    const period = answer[0]?.period;
    return period ? { ...state, period } : undefined;
  };
}

interface TypeItem extends vscode.QuickPickItem {
  readonly type: EventType;
}

async function typeItems(service: DossierService): Promise<readonly TypeItem[]> {
  await service.usable();
  const counts = new Map<EventType, number>();
  for (const { type } of service.view.dossier.events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([type, n]) => ({
      label: `$(${eventIconName(type, 'happened')}) ${eventType(type)}`,
      description: eventCount(n),
      type,
    }));
}

function topicSteps(service: DossierService): readonly Step<Given>[] {
  return [
    async (state, place) => {
      const search = await askText(
        place,
        t('Words that must all occur; leave empty to go by actors or kinds of event.'),
        t('For example: drones Kyiv'),
        state.search,
      );
      return search === BACK || search === undefined ? search : { ...state, search };
    },
    async (state, place) => {
      const items = service.usable().then(() =>
        longList({
          groups: [{ rows: actorsByKind(service, () => false).flatMap((g) => g.rows) }],
          itemOf: actorItem,
          textOf: actorText,
        }),
      );
      const answer = await askList(place, {
        items,
        placeholder: t('Actors, any of them; none: all'),
        atLeast: 0,
        chosen: (state.actors ?? []).flatMap((id) => service.view.actor(id) ?? []).map(actorItem),
        keyOf: idOf,
      });
      if (answer === BACK || answer === undefined) return answer;
      return { ...state, actors: answer.flatMap((i) => i.id ?? []) };
    },
    async (state, place) => {
      const none = (state.search ?? '') === '' && (state.actors ?? []).length === 0;
      const items = typeItems(service);
      const answer = await askList(place, {
        items,
        placeholder: none ? t('Kinds of event, at least one') : t('Kinds of event, any of them; none: all'),
        atLeast: none ? 1 : 0,
        tooFew: t('choose at least one'),
        chosen: (await items).filter((i) => state.types?.includes(i.type)),
      });
      if (answer === BACK || answer === undefined) return answer;
      return { ...state, types: answer.map((i) => i.type) };
    },
  ];
}

function sourcesStep(service: DossierService): Step<Given> {
  return async (state, place) => {
    const answer = await askList(place, {
      items: articleItems(service),
      placeholder: t('Articles to compare, two or more'),
      atLeast: 2,
      tooFew: t('choose at least two'),
      chosen: (state.articles ?? []).flatMap((id) => service.view.article(id) ?? []).map(articleItem),
      keyOf: idOf,
    });
    if (answer === BACK || answer === undefined) return answer;
    return { ...state, articles: answer.flatMap((i) => i.id ?? []) };
  };
}

function stepsOf(kind: Kind, given: Given, service: DossierService): readonly Step<Given>[] {
  switch (kind) {
    case 'actor':
      return given.actors?.length === 1 ? [] : [actorStep(service)];
    case 'relation':
      return (given.actors?.length ?? 0) >= 2
        ? []
        : given.actors?.length === 1
          ? [otherStep(service)]
          : [actorStep(service), otherStep(service)];
    case 'event':
      return given.event !== undefined
        ? []
        : [
            async (state, place) => {
              const id = await one(place, eventItems(service), t('What happened, who took part, or when'));
              return id === BACK || id === undefined ? id : { ...state, event: id };
            },
          ];
    case 'period':
      return given.period ? [] : [periodStep(service)];
    case 'topic':
      return given.search !== undefined && given.search !== '' ? [] : topicSteps(service);
    case 'sources':
      return (given.articles?.length ?? 0) >= 2 ? [] : [sourcesStep(service)];
  }
}

function requestOf(kind: Kind, given: Given): BriefingRequest | undefined {
  const [first, second] = given.actors ?? [];
  switch (kind) {
    case 'actor':
      return first === undefined ? undefined : { kind, actor: first };
    case 'event':
      return given.event === undefined ? undefined : { kind, event: given.event };
    case 'period':
      return given.period ? { kind, ...given.period } : undefined;
    case 'relation':
      return first === undefined || second === undefined ? undefined : { kind, actors: [first, second] };
    case 'topic': {
      const { search = '', actors = [], types = [] } = given;
      return {
        kind,
        ...(search === '' ? {} : { search }),
        ...(actors.length > 0 ? { actors } : {}),
        ...(types.length > 0 ? { types } : {}),
      };
    }
    case 'sources':
      return { kind, articles: given.articles ?? [] };
  }
}

export function kindTitle(kind: Kind): string {
  switch (kind) {
    case 'actor':
      return t('Brief Actor');
    case 'event':
      return t('Brief Event');
    case 'period':
      return t('Brief Period');
    case 'relation':
      return t('Brief Relation');
    case 'topic':
      return t('Brief Topic');
    case 'sources':
      return t('Brief Sources');
  }
}

/** Asks what is missing; undefined where the user gave up. `before`: questions that were asked already. */
export async function askRequest(
  kind: Kind,
  given: Given,
  service: DossierService,
  before = 0,
): Promise<Answered<BriefingRequest>> {
  const steps = stepsOf(kind, given, service);
  if (steps.length === 0) return requestOf(kind, given);
  const answer = await askSteps(kindTitle(kind), steps, given, before);
  return answer === BACK || answer === undefined ? answer : requestOf(kind, answer);
}

const KINDS: readonly { readonly kind: Kind; readonly icon: string; readonly detail: () => string }[] = [
  {
    kind: 'actor',
    icon: 'person',
    detail: () => t('Who it is: offices, events, statements, open questions'),
  },
  {
    kind: 'event',
    icon: 'calendar',
    detail: () => t('What happened: reports side by side, differences, before and after'),
  },
  { kind: 'period', icon: 'history', detail: () => t('What happened from one day to another, or lately') },
  {
    kind: 'relation',
    icon: 'git-compare',
    detail: () => t('Two actors: what they did together and said of each other'),
  },
  { kind: 'topic', icon: 'search', detail: () => t('Whatever has certain words, actors or kinds of event') },
  {
    kind: 'sources',
    icon: 'files',
    detail: () => t('Two or more articles: what they agree on, where they differ, what only one has'),
  },
];

/** Asks for the kind first; *back* leads to it again. */
export async function askAnything(service: DossierService): Promise<BriefingRequest | undefined> {
  const items = KINDS.map(({ kind, icon, detail }) => ({
    label: `$(${icon}) ${kindTitle(kind)}`,
    detail: detail(),
    kindOf: kind,
  }));
  for (;;) {
    const place: Place = { title: t('New Briefing'), step: 1, steps: 1, canBack: false };
    const chosen = await askList(place, {
      items: Promise.resolve(items),
      placeholder: t('What should the briefing be on?'),
    });
    if (chosen === BACK || chosen === undefined) return undefined;
    const kind = chosen[0]?.kindOf;
    if (!kind) return undefined;
    const request = await askRequest(kind, {}, service, 1);
    if (request !== BACK) return request;
  }
}
