// Registers the three views of the sidebar and keeps them true: new snapshots refresh them, progress shows in their
// heads, the sample is named as such. Views start the engine when they are first looked at.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import {
  actorNodeId,
  actorTree,
  articleTree,
  eventNodePath,
  eventTree,
  NO_FILTER,
  passes,
  type Limits,
  type TreeNode,
} from '../../core/present/api';
import { articleDrop } from '../articles/drop';
import { COMMANDS, VIEWS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { headOf } from '../events-view/register';
import type { EventsState } from '../events-view/state';
import { createNodeProvider, type NodeProvider } from './node-provider';

export interface Trees {
  revealActor(id: string): Promise<boolean>;
  revealEvent(id: string): Promise<boolean>;
}

interface Shown {
  readonly provider: NodeProvider;
  readonly view: vscode.TreeView<TreeNode>;
}

/** While the engine is at work its views show a progress bar. */
function showProgress(service: DossierService): Disposable {
  let finish: (() => void) | undefined;
  return service.onDidChangeState((state) => {
    const busy = state.kind === 'reading' || state.kind === 'analysing';
    if (busy && !finish) {
      const done = new Promise<void>((resolve) => (finish = resolve));
      for (const viewId of Object.values(VIEWS))
        void vscode.window.withProgress({ location: { viewId } }, () => done);
    } else if (!busy && finish) {
      finish();
      finish = undefined;
    }
  });
}

export function registerTrees(
  service: DossierService,
  arranged: EventsState,
  subscriptions: Disposable[],
): Trees {
  const show = (
    id: string,
    model: (limits: Limits) => readonly TreeNode[],
    options: Pick<vscode.TreeViewOptions<TreeNode>, 'dragAndDropController'> = {},
  ): Shown => {
    const provider = createNodeProvider(
      () => service.view,
      (limits) => model(limits),
      () => service.wake(),
    );
    const view = vscode.window.createTreeView(id, {
      treeDataProvider: provider,
      showCollapseAll: true,
      // Events that are one can be merged, articles compared, actors related.
      canSelectMany: true,
      ...options,
    });
    subscriptions.push(view, provider);
    return { provider, view };
  };
  const actors = show(VIEWS.actors, (limits) => actorTree(service.view, limits));
  const events = show(VIEWS.events, (limits) =>
    eventTree(service.view, limits, arranged.grouping, arranged.filter),
  );
  const articles = show(VIEWS.articles, (limits) => articleTree(service.view, service.unread, limits), {
    dragAndDropController: articleDrop(service),
  });
  const all = [actors, events, articles];

  const showHead = (): void => {
    const { message, description } = headOf(service, arranged);
    events.view.message = message;
    events.view.description = description;
  };
  /** What was selected stays so in the new arrangement, where it is still there. */
  const rearrange = async (): Promise<void> => {
    const [selected] = events.view.selection;
    events.provider.refresh();
    showHead();
    const event = selected?.content.kind === 'event' ? service.view.event(selected.content.event.id) : null;
    if (!event || !events.view.visible) return;
    const path = eventNodePath(service.view, event, arranged.grouping);
    const node = events.provider.find(path);
    if (node && node.id === path.at(-1)) await events.view.reveal(node, { select: true, focus: false });
  };
  const update = (): void => {
    const mark = service.sample ? vscode.l10n.t('Sample') : '';
    articles.view.description = mark;
    actors.view.description = mark;
    const { provider, view } = articles;
    view.badge = undefined;
    for (const { provider: p } of all) p.refresh();
    showHead();
    void vscode.commands.executeCommand('setContext', 'dossier.empty', provider.count === 0);
  };
  subscriptions.push(
    service.onDidChange(update),
    service.onDidChangeState(
      (state) => void vscode.commands.executeCommand('setContext', 'dossier.state', state.kind),
    ),
    showProgress(service),
    arranged.onDidChange(() => void rearrange()),
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
      return actor ? reveal(actors, [actor.type, actorNodeId(actor)]) : false;
    },
    async revealEvent(id) {
      const event = service.view.event(id);
      if (!event) return false;
      // What is looked for must not be hidden by a filter.
      if (!passes(service.view, event, arranged.filter)) arranged.setFilter(NO_FILTER);
      return reveal(events, eventNodePath(service.view, event, arranged.grouping));
    },
  };
}
