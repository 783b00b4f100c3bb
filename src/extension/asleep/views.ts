// The views of the sidebar as VS Code knows them, made before there is anything to show: the first look into one wakes
// Dossier, which then hands over what each shows. They are made once, so that nothing flickers when it does.
import * as vscode from 'vscode';
import { VIEWS } from '../commands/command-ids';
import type { Disposable } from '../disposable';

/** What the view of articles takes in when it is dropped there. */
export const DROPS: readonly string[] = ['text/uri-list', 'files', 'text/html', 'text/plain'];

type ViewId = Exclude<(typeof VIEWS)[keyof typeof VIEWS], typeof VIEWS.start>;
const SHOWN: readonly ViewId[] = [VIEWS.actors, VIEWS.events, VIEWS.articles, VIEWS.notes];

/** What is dropped on a view. */
export type TakeDrop = (data: vscode.DataTransfer) => Promise<void>;

/** Hands a view what it shows from now on; `drop` takes what is dropped on it, where it takes anything. */
export type FillView = <T>(
  id: ViewId,
  provider: vscode.TreeDataProvider<T>,
  drop?: TakeDrop,
) => vscode.TreeView<T>;

interface Filled {
  readonly provider: vscode.TreeDataProvider<unknown>;
  readonly drop?: TakeDrop;
}

/** `wake` resolves once the views are filled. */
export function makeViews(wake: () => Promise<unknown>, subscriptions: Disposable[]): FillView {
  const filled = new Map<ViewId, Filled>();
  const views = new Map<ViewId, vscode.TreeView<unknown>>();
  const changes = new Map<ViewId, vscode.EventEmitter<unknown>>();

  for (const id of SHOWN) {
    const changed = new vscode.EventEmitter<unknown>();
    const now = (): Filled['provider'] => {
      const there = filled.get(id);
      if (!there) throw new Error(`${id} is empty`);
      return there.provider;
    };
    const view = vscode.window.createTreeView<unknown>(id, {
      showCollapseAll: true,
      // Events that are one can be merged, articles compared, actors related.
      canSelectMany: id !== VIEWS.notes,
      treeDataProvider: {
        onDidChangeTreeData: changed.event,
        getChildren: (node) =>
          filled.has(id) ? now().getChildren(node) : wake().then(() => now().getChildren(node)),
        getTreeItem: (node) => now().getTreeItem(node),
        getParent: (node) => now().getParent?.(node),
        resolveTreeItem: (item, node, token) => now().resolveTreeItem?.(item, node, token) ?? item,
      },
      ...(id === VIEWS.articles
        ? {
            dragAndDropController: {
              dragMimeTypes: [],
              dropMimeTypes: DROPS,
              handleDrop: async (_target, data) => {
                await wake();
                await filled.get(id)?.drop?.(data);
              },
            },
          }
        : {}),
    });
    views.set(id, view);
    changes.set(id, changed);
    subscriptions.push(view, changed);
  }

  return <T>(id: ViewId, provider: vscode.TreeDataProvider<T>, drop?: TakeDrop): vscode.TreeView<T> => {
    // A view gets its own nodes back and no others.
    const unknown = provider as vscode.TreeDataProvider<unknown>;
    filled.set(id, { provider: unknown, ...(drop ? { drop } : {}) });
    const changed = changes.get(id);
    const heard = unknown.onDidChangeTreeData?.((node) => changed?.fire(node));
    if (heard) subscriptions.push(heard);
    return views.get(id) as vscode.TreeView<T>;
  };
}
