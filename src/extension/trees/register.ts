// Registers the three views of the sidebar and keeps them true: new snapshots refresh them, progress shows in their
// heads, the sample is named as such. Views start the engine when they are first looked at.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import {
  actorNodePath,
  actorTree,
  arrangedActors,
  articlePasses,
  articleTree,
  eventNodePath,
  eventTree,
  NO_FILTER,
  passes,
  type Limits,
  type TreeNode,
} from '../../core/present/api';
import { drop } from '../articles/drop';
import type { FillView, TakeDrop } from '../asleep/views';
import { COMMANDS, VIEWS } from '../commands/command-ids';
import { offerFocus } from '../commands/subjects';
import type { DossierService } from '../engine/dossier-service';
import { headOf } from '../events-view/register';
import type { EventsState } from '../events-view/state';
import { actorCount, articleCount } from '../words/codes';
import { uiNumber } from '../words/ui-dates';
import { focusReader } from './focus';
import { createNodeProvider, type NodeProvider } from './node-provider';
import { arrangeActors, arrangeArticles } from './orders';

export interface Trees {
  revealActor(id: string): Promise<boolean>;
  revealEvent(id: string): Promise<boolean>;
  /** What the user last selected in one of the views. */
  readonly onDidSelect: vscode.Event<readonly TreeNode[]>;
}

interface Shown {
  readonly provider: NodeProvider;
  readonly view: vscode.TreeView<TreeNode>;
}

/** The views that fill as articles are read. */
const ANALYSED = [VIEWS.actors, VIEWS.events, VIEWS.articles];
/** Work that takes longer than this is told in empty views; what is done sooner would only flicker. */
const SLOW_MS = 500;

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `dossier.${key}`, value);
}

/** While the engine is at work its views show a progress bar; after a while empty views say what is going on. */
function showProgress(service: DossierService): Disposable {
  let finish: (() => void) | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;
  return service.onDidChangeState((state) => {
    const busy = state.kind === 'reading' || state.kind === 'analysing';
    if (busy && !finish) {
      const done = new Promise<void>((resolve) => (finish = resolve));
      for (const viewId of ANALYSED) void vscode.window.withProgress({ location: { viewId } }, () => done);
      slow = setTimeout(() => setContext('slow', true), SLOW_MS);
    } else if (!busy && finish) {
      finish();
      finish = undefined;
      clearTimeout(slow);
      setContext('slow', false);
    }
  });
}

/** What a view says above its rows while words filter it: the words and how many rows pass. */
function filterSays(text: string, passing: string): string | undefined {
  return text.trim() === '' ? undefined : vscode.l10n.t('Filter: {0} ({1})', text.trim(), passing);
}

/**
 * Tells of a filter above the rows. A view with a message and without rows shows no welcome text, which leads back; there
 * its head tells of the filter.
 */
function tell(
  view: vscode.TreeView<TreeNode>,
  filter: string | undefined,
  passing: number,
  description: string,
): void {
  const none = filter !== undefined && passing === 0;
  view.message = none ? undefined : filter;
  view.description = [description, none ? filter : ''].filter((p) => p !== '').join(' · ');
}

export function registerTrees(
  service: DossierService,
  arranged: EventsState,
  fill: FillView,
  memory: vscode.Memento,
  subscriptions: Disposable[],
): Trees {
  const actorsArranged = arrangeActors(memory);
  const articlesArranged = arrangeArticles(memory);
  const selected = new vscode.EventEmitter<readonly TreeNode[]>();
  subscriptions.push(actorsArranged, articlesArranged, selected);
  const show = (
    id: Parameters<FillView>[0],
    model: (limits: Limits) => readonly TreeNode[],
    takes?: TakeDrop,
  ): Shown => {
    const provider = createNodeProvider(
      () => service.view,
      (limits) => model(limits),
      () => service.wake(),
    );
    const view = fill<TreeNode>(id, provider, takes);
    const focus = focusReader(view, (command) => vscode.commands.executeCommand(command));
    subscriptions.push(
      provider,
      view.onDidChangeSelection((e) => {
        if (!focus.asking) selected.fire(e.selection);
      }),
      offerFocus(id, () => focus.read()),
    );
    return { provider, view };
  };
  const actors = show(VIEWS.actors, (limits) => actorTree(service.view, limits, actorsArranged.now));
  const events = show(VIEWS.events, (limits) =>
    eventTree(service.view, limits, arranged.shown.grouping, arranged.shown.filter),
  );
  const articles = show(
    VIEWS.articles,
    (limits) => articleTree(service.view, service.unread, limits, articlesArranged.now),
    (data) => drop(service, data),
  );
  const all = [actors, events, articles];

  const showEvents = (): void => {
    events.provider.refresh();
    const { filter, passing, description } = headOf(service, arranged);
    tell(events.view, filter, passing, description);
  };
  const showHead = (): void => {
    const { view } = service;
    const sample = service.sample ? vscode.l10n.t('Sample') : '';
    const { text } = actorsArranged.now;
    const who = arrangedActors(view, actorsArranged.now).length;
    tell(actors.view, filterSays(text, actorCount(who)), who, sample);
    const which = view.dossier.articles.filter((a) => articlePasses(a, articlesArranged.now.text)).length;
    tell(articles.view, filterSays(articlesArranged.now.text, articleCount(which)), which, sample);
    // A number on the icon is for what needs a hand: files that could not be read.
    const unread = service.unread.length;
    articles.view.badge =
      unread === 0
        ? undefined
        : { value: unread, tooltip: vscode.l10n.t('Articles that could not be read: {0}', uiNumber(unread)) };
  };
  /** What was selected stays so in the new arrangement, where it is still there. */
  const rearrange = async (): Promise<void> => {
    const [selected] = events.view.selection;
    showEvents();
    const event = selected?.content.kind === 'event' ? service.view.event(selected.content.event.id) : null;
    if (!event || !events.view.visible) return;
    const path = eventNodePath(service.view, event, arranged.shown.grouping);
    const node = events.provider.find(path);
    if (node && node.id === path.at(-1)) await events.view.reveal(node, { select: true, focus: false });
  };
  const update = (): void => {
    // That of events follows when it is ready.
    for (const { provider } of [actors, articles]) provider.refresh();
    showHead();
    const empty = service.view.dossier.articles.length + service.unread.length === 0;
    setContext('empty', empty);
    setContext('sample', service.sample);
  };
  /** A new arrangement of a view; what was selected stays so where it is still there. */
  const again = async (
    { provider, view }: Shown,
    pathOf: (node: TreeNode) => readonly string[] | undefined,
  ): Promise<void> => {
    const [before] = view.selection;
    provider.refresh();
    showHead();
    const path = before && pathOf(before);
    const node = path && view.visible ? provider.find(path) : undefined;
    if (node && node.id === path?.at(-1)) await view.reveal(node, { select: true, focus: false });
  };
  const actorPath = ({ content }: TreeNode): readonly string[] | undefined =>
    content.kind === 'actor' ? actorNodePath(content.actor, actorsArranged.now) : undefined;
  subscriptions.push(
    service.onDidChange(update),
    service.onDidChangeState((state) => setContext('state', state.kind)),
    // Welcome words only: it says how to begin, as long as the sample is shown.
    vscode.window.registerTreeDataProvider(VIEWS.start, {
      getChildren: () => [],
      getTreeItem: () => new vscode.TreeItem(''),
    }),
    showProgress(service),
    arranged.onDidChange((what) => {
      if (what === 'dossier') showEvents();
      else void rearrange();
    }),
    actorsArranged.onDidChange(() => void again(actors, actorPath)),
    articlesArranged.onDidChange(() => void again(articles, () => undefined)),
    vscode.commands.registerCommand(COMMANDS.showMore, (id: unknown) => {
      if (typeof id === 'string') for (const { provider } of all) if (provider.showMore(id)) return;
    }),
  );

  async function reveal({ provider, view }: Shown, path: readonly string[]): Promise<boolean> {
    const node = provider.find(path);
    if (!node || node.id !== path.at(-1)) return false;
    await view.reveal(node, { select: true, focus: true, expand: 1 });
    return true;
  }
  return {
    async revealActor(id) {
      const actor = service.view.actor(id);
      if (!actor) return false;
      // What is looked for must not be hidden by a filter.
      if (!arrangedActors(service.view, actorsArranged.now).includes(actor)) actorsArranged.clear();
      return reveal(actors, actorNodePath(actor, actorsArranged.now));
    },
    onDidSelect: selected.event,
    async revealEvent(id) {
      const event = service.view.event(id);
      if (!event) return false;
      // What is looked for must not be hidden by a filter.
      if (!passes(service.view, event, arranged.filter)) void arranged.setFilter(NO_FILTER);
      await arranged.settled();
      return reveal(events, eventNodePath(service.view, event, arranged.shown.grouping));
    },
  };
}
