// Registers the commands that arrange the events view, and tells it when to change. The view itself is one of the trees
// (`trees/register.ts`), which reads the arrangement from the state made here.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { EVENT_GROUPINGS, filterEvents, isFiltering, NO_FILTER, toFilter } from '../../core/present/api';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { pickFilter, pickGrouping } from './picks';
import type { EventsState } from './state';
import { filterMessage, groupingWord } from './words';

/** The head of the view: what is filtered and how many events pass, and what it is grouped by where that is not time. */
export function headOf(
  service: DossierService,
  state: EventsState,
): { readonly filter: string | undefined; readonly passing: number; readonly description: string } {
  const { filter, grouping } = state.shown;
  const sample = service.sample ? vscode.l10n.t('Sample') : '';
  const by =
    grouping === 'time'
      ? ''
      : vscode.l10n.t({
          message: 'by {0}',
          args: [groupingWord(grouping)],
          comment: ['How events are grouped; {0} is actor, type, place or article'],
        });
  const passing = isFiltering(filter) ? filterEvents(service.view, filter).length : 0;
  return {
    filter: isFiltering(filter) ? filterMessage(filter, service.view, passing) : undefined,
    passing,
    description: [sample, by].filter((p) => p !== '').join(' · '),
  };
}

/** Arguments come from keybindings and tests; without one the user is asked. */
export function registerEventsView(
  service: DossierService,
  state: EventsState,
  subscriptions: Disposable[],
): void {
  subscriptions.push(
    service.onDidChange(() => void state.renew()),
    vscode.commands.registerCommand(COMMANDS.groupEvents, (arg: unknown) => {
      const grouping = EVENT_GROUPINGS.find((g) => g === arg);
      return grouping ? state.setGrouping(grouping) : pickGrouping(state);
    }),
    vscode.commands.registerCommand(COMMANDS.filterEvents, (arg: unknown) =>
      typeof arg === 'object' && arg !== null && 'filter' in arg
        ? state.setFilter(toFilter(arg.filter))
        : pickFilter(service, state),
    ),
    vscode.commands.registerCommand(COMMANDS.clearEventFilter, () => state.setFilter(NO_FILTER)),
  );
}
