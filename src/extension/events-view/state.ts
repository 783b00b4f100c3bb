// How the events view is arranged: its grouping, kept per workspace, and its filter, kept for the session only, so that
// nobody misses an event because of a filter of last week. What a view needs for a new arrangement, or for the old one of a
// new dossier, is made ready in steps, and only then is the change told; it shows nothing itself.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import {
  EVENT_GROUPINGS,
  forgetEventWords,
  isFiltering,
  NO_FILTER,
  type EventFilter,
  type EventGrouping,
} from '../../core/present/api';
import { createLatest } from '../engine/latest';

const KEY = 'dossier.events.grouping';

/** What is shown: for that everything is ready. */
export interface Shown {
  readonly grouping: EventGrouping;
  readonly filter: EventFilter;
}

export interface EventsState extends Disposable {
  /** As the user has chosen. */
  readonly grouping: EventGrouping;
  readonly filter: EventFilter;
  readonly shown: Shown;
  /** Both resolve when that, or what was chosen after it, is shown. */
  setGrouping(grouping: EventGrouping): Promise<void>;
  setFilter(filter: EventFilter): Promise<void>;
  /** The dossier has changed. */
  renew(): Promise<void>;
  /** Resolves when what was chosen is shown. */
  settled(): Promise<void>;
  readonly onDidChange: vscode.Event<'grouping' | 'filter' | 'dossier'>;
}

/** `prepare`: makes ready in steps what views of this arrangement need. */
export function createEventsState(
  memento: vscode.Memento,
  prepare: (shown: Shown) => Iterator<void, void>,
): EventsState {
  const changed = new vscode.EventEmitter<'grouping' | 'filter' | 'dossier'>();
  const kept = memento.get<string>(KEY);
  let grouping: EventGrouping = EVENT_GROUPINGS.find((g) => g === kept) ?? 'time';
  let filter: EventFilter = NO_FILTER;
  let shown: Shown = { grouping, filter };
  /** What is to be told when everything is ready. */
  const pending = new Set<'grouping' | 'filter' | 'dossier'>();
  const waiting: (() => void)[] = [];
  const latest = createLatest();

  function make(what: 'grouping' | 'filter' | 'dossier'): Promise<void> {
    pending.add(what);
    const next = { grouping, filter };
    const ready = new Promise<void>((resolve) => waiting.push(resolve));
    latest.run(prepare(next), () => {
      const told = [...pending];
      pending.clear();
      shown = next;
      if (next.filter.text.trim() === '') forgetEventWords();
      for (const one of told) changed.fire(one);
      for (const done of waiting.splice(0)) done();
    });
    return ready;
  }

  return {
    get grouping() {
      return grouping;
    },
    get filter() {
      return filter;
    },
    get shown() {
      return shown;
    },
    async setGrouping(next) {
      if (next === grouping) return;
      grouping = next;
      void memento.update(KEY, next);
      await make('grouping');
    },
    async setFilter(next) {
      filter = next;
      void vscode.commands.executeCommand('setContext', 'dossier.events.filtered', isFiltering(next));
      await make('filter');
    },
    renew: () => make('dossier'),
    settled: () => (pending.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    onDidChange: changed.event,
    dispose() {
      latest.stop();
      for (const done of waiting.splice(0)) done();
      changed.dispose();
    },
  };
}
