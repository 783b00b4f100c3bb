// How the events view is arranged: its grouping, kept per workspace, and its filter, kept for the session only, so that
// nobody misses an event because of a filter of last week. It says when either has changed; it shows nothing itself.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import {
  EVENT_GROUPINGS,
  isFiltering,
  NO_FILTER,
  type EventFilter,
  type EventGrouping,
} from '../../core/present/api';

const KEY = 'dossier.events.grouping';

export interface EventsState extends Disposable {
  readonly grouping: EventGrouping;
  readonly filter: EventFilter;
  setGrouping(grouping: EventGrouping): void;
  setFilter(filter: EventFilter): void;
  readonly onDidChange: vscode.Event<'grouping' | 'filter'>;
}

export function createEventsState(memento: vscode.Memento): EventsState {
  const changed = new vscode.EventEmitter<'grouping' | 'filter'>();
  const kept = memento.get<string>(KEY);
  let grouping: EventGrouping = EVENT_GROUPINGS.find((g) => g === kept) ?? 'time';
  let filter: EventFilter = NO_FILTER;
  return {
    get grouping() {
      return grouping;
    },
    get filter() {
      return filter;
    },
    setGrouping(next) {
      if (next === grouping) return;
      grouping = next;
      void memento.update(KEY, next);
      changed.fire('grouping');
    },
    setFilter(next) {
      filter = next;
      void vscode.commands.executeCommand('setContext', 'dossier.events.filtered', isFiltering(next));
      changed.fire('filter');
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
