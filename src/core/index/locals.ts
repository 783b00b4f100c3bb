// The local actors of one article, by their ids and in their order: a list, since most articles have few and there are very
// many articles; a map would take five times the room. Of articles with many a map is kept beside it, so that finding one
// takes no longer there.
import type { LocalNode } from './live-names';

const NONE: readonly never[] = [];
/** So few are looked through. */
const FEW = 32;

export class Locals {
  private list: readonly LocalNode[] = NONE;
  private byId: ReadonlyMap<string, LocalNode> | null = null;

  /** In their order. */
  get all(): readonly LocalNode[] {
    return this.list;
  }

  get(id: string): LocalNode | undefined {
    if (this.byId !== null) return this.byId.get(id);
    for (const node of this.list) if (node.actor.id === id) return node;
    return undefined;
  }

  /** From now on it is these; each has an id of its own. */
  become(nodes: readonly LocalNode[]): void {
    this.list = nodes.slice();
    this.byId = nodes.length <= FEW ? null : new Map(nodes.map((node) => [node.actor.id, node]));
  }
}
