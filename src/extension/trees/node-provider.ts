// One provider for all trees: hands VS Code the nodes that a model function makes of the last snapshot. Nodes are kept by
// id, so that an item can be found again for revealing and a refresh keeps selection and expansion.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { levelOfMore, type DossierView, type Limits, type TreeNode } from '../../core/present/api';
import { toItem } from './items';
import { tooltipFor } from './tooltips';

/** Children shown at first, and added by each *more…*. */
const PAGE = 200;

export interface NodeProvider extends vscode.TreeDataProvider<TreeNode>, Disposable {
  refresh(): void;
  /** Shows more children of a node; whether the node is one of this tree. */
  showMore(id: string): boolean;
  /** The node at the end of a path of ids from the root, or the last of them that exists. */
  find(path: readonly string[]): TreeNode | undefined;
  readonly count: number;
}

/** `wake` is called when the view is first looked at. */
export function createNodeProvider(
  view: () => DossierView,
  model: (limits: Limits) => readonly TreeNode[],
  wake: () => void,
): NodeProvider {
  const emitter = new vscode.EventEmitter<void>();
  const shown = new Map<string, number>();
  const limits: Limits = { page: PAGE, shown: (id) => shown.get(id) ?? PAGE };
  let roots: readonly TreeNode[] | undefined;

  function rootNodes(): readonly TreeNode[] {
    roots ??= model(limits);
    return roots;
  }

  /** Follows a path as far as it goes; `hidden` is the level whose *more…* may hide the next one. */
  function walk(path: readonly string[]): { node: TreeNode | undefined; hidden: string | null } {
    let level = rootNodes();
    let node: TreeNode | undefined;
    for (const id of path) {
      const next = level.find((n) => n.id === id);
      if (!next) {
        const last = level.at(-1);
        return { node, hidden: last ? levelOfMore(last) : null };
      }
      node = next;
      level = next.children?.() ?? [];
    }
    return { node, hidden: null };
  }

  return {
    onDidChangeTreeData: emitter.event,
    getChildren(node) {
      if (!node) {
        wake();
        return [...rootNodes()];
      }
      return [...(node.children?.() ?? [])];
    },
    getTreeItem: toItem,
    getParent: (node) => node.parent,
    resolveTreeItem(item, node) {
      const tooltip = tooltipFor(node.content, view());
      if (tooltip !== undefined) item.tooltip = tooltip;
      return item;
    },
    refresh() {
      roots = undefined;
      emitter.fire();
    },
    showMore(id) {
      const ours = rootNodes().some((r) => id === r.id || id.startsWith(`${r.id}/`) || levelOfMore(r) === id);
      if (!ours) return false;
      shown.set(id, (shown.get(id) ?? PAGE) + PAGE);
      roots = undefined;
      emitter.fire();
      return true;
    },
    find(path) {
      let found = walk(path);
      const widen = found.hidden !== null;
      // What lies behind *more…* is brought out.
      while (found.hidden !== null) {
        shown.set(found.hidden, (shown.get(found.hidden) ?? PAGE) * 2);
        roots = undefined;
        found = walk(path);
      }
      if (widen) emitter.fire();
      return found.node;
    },
    get count() {
      return rootNodes().length;
    },
    dispose: () => emitter.dispose(),
  };
}
