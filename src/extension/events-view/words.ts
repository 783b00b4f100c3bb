// The words of the events view's head: what it is grouped by, and what its filter lets through.
import * as vscode from 'vscode';
import type { DossierView, EventFilter, EventGrouping } from '../../core/present/api';
import { eventStatus, eventType } from '../words/codes';
import { uiDate, uiNumber } from '../words/ui-dates';

const t = vscode.l10n.t;
/** More values than this are told by their number. */
const NAMED = 3;

export function groupingWord(grouping: EventGrouping): string {
  switch (grouping) {
    case 'time':
      return t('Time');
    case 'actor':
      return t('Actor');
    case 'type':
      return t('Type');
    case 'place':
      return t('Place');
    case 'article':
      return t('Article');
  }
}

/** A status as a choice; what simply happened has a word here. */
export function statusChoice(status: EventFilter['statuses'][number]): string {
  return eventStatus(status) || t('happened');
}

export function periodWords({ from, to }: NonNullable<EventFilter['period']>): string {
  return from === to ? uiDate(from) : `${uiDate(from)} – ${uiDate(to)}`;
}

export function listWords(values: readonly string[]): string {
  return values.length <= NAMED
    ? values.join(', ')
    : `${values.slice(0, NAMED).join(', ')}, +${uiNumber(values.length - NAMED)}`;
}

/** The parts of a filter that are set, in words. */
export function filterWords(filter: EventFilter, view: DossierView): string[] {
  const { text, actors, types, statuses, period, contested } = filter;
  return [
    text.trim() === '' ? '' : `"${text.trim()}"`,
    listWords(actors.map((id) => view.nameOf(id))),
    listWords(types.map(eventType)),
    period === null ? '' : periodWords(period),
    listWords(statuses.map(statusChoice)),
    contested ? t('sources differ') : '',
  ].filter((part) => part !== '');
}

/** »Filter: Anna Berg · talks: 4 of 69 events«. */
export function filterMessage(filter: EventFilter, view: DossierView, shown: number): string {
  return t({
    message: 'Filter: {0} ({1} of {2} events)',
    args: [filterWords(filter, view).join(' · '), uiNumber(shown), uiNumber(view.dossier.events.length)],
    comment: ['{0} is what is filtered by; {1} and {2} are numbers'],
  });
}
