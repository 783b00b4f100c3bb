// Surnames alone beside full names, over a changing set of articles: all who bear one surname are looked at together, and
// again only when one of them, or the company they keep, has changed. Gives links and forgets none of its reasons; whether
// a link is followed is decided where actors are put together.
import { placeIn } from '../base/sorted-list';
import { COMPANY, counts, linksOfSurname, surnamePlace } from '../resolution/actors-surnames';
import { isIn, meet, type Cluster, type LocalNode, type NameChanges } from './live-names';
import { byPlace, sameLink, type NodeLink } from './node-link';

/** All who bear one surname. */
export interface SurnameBlock {
  full: LocalNode[];
  bare: LocalNode[];
  links: readonly NodeLink[];
  first: LocalNode | undefined;
}

export class LiveSurnames {
  private readonly blocks = new Map<string, SurnameBlock>();
  private readonly dirty = new Set<SurnameBlock>();
  /** The links that have a local actor at an end. */
  private readonly ends = new Map<LocalNode, Set<NodeLink>>();
  private readonly home = new Map<NodeLink, SurnameBlock>();

  add(node: LocalNode): void {
    const place = surnamePlace(node.actor);
    if (place === null) return;
    let block = this.blocks.get(place.key);
    if (!block) this.blocks.set(place.key, (block = { full: [], bare: [], links: [], first: undefined }));
    insert(place.full ? block.full : block.bare, node);
    node.bearers = block;
    this.dirty.add(block);
  }

  remove(node: LocalNode): void {
    const block = node.bearers;
    if (!block) return;
    block.full = block.full.filter((n) => n !== node);
    block.bare = block.bare.filter((n) => n !== node);
    node.bearers = null;
    this.dirty.add(block);
  }

  linksAt(node: LocalNode): Iterable<NodeLink> {
    return this.ends.get(node) ?? [];
  }

  hasLinks(node: LocalNode): boolean {
    return node.bearers !== null && this.ends.has(node);
  }

  /** The order in which links are followed: by the first who bears the surname alone, then as they were found. */
  inOrder(links: Iterable<NodeLink>): NodeLink[] {
    const blocks = new Set([...links].map((link) => this.home.get(link) as SurnameBlock));
    const wanted = new Set(links);
    return [...blocks]
      .sort((a, b) => byPlace(a.bare[0] as LocalNode, b.bare[0] as LocalNode))
      .flatMap((block) => block.links.filter((link) => wanted.has(link)));
  }

  /** Looks again at what may have changed; gives the clusters whose links are others now. */
  settle(names: NameChanges): Set<Cluster> {
    const mark = (node: LocalNode): void => {
      const block = node.bearers;
      if (block) this.dirty.add(block);
    };
    for (const cluster of names.clusters) for (const node of cluster.members) mark(node);
    // Where the company in an article has changed, whoever is in it may be somebody else.
    const near = new Set<Cluster>();
    for (const article of names.articles)
      for (const node of article.locals.all)
        if (node.cluster && node.actor.type === 'person') near.add(node.cluster);
    for (const cluster of near) for (const node of cluster.members) mark(node);
    const touched = new Set<Cluster>();
    for (const block of this.dirty) this.recompute(block, touched);
    this.dirty.clear();
    return touched;
  }

  private recompute(block: SurnameBlock, touched: Set<Cluster>): void {
    // What lists have grown by in advance is let go: there are very many.
    block.full = block.full.slice();
    block.bare = block.bare.slice();
    const links: readonly NodeLink[] = linksOfSurname(block.full, block.bare, STANDING);
    const [first] = block.bare;
    if (
      first === block.first &&
      links.length === block.links.length &&
      links.every((link, i) => sameLink(link, block.links[i]))
    )
      return;
    block.first = first;
    const touch = ({ a, b }: NodeLink): void => {
      for (const { cluster } of [a, b]) if (cluster) touched.add(cluster);
    };
    for (const link of block.links) {
      touch(link);
      this.home.delete(link);
      for (const node of [link.a, link.b]) {
        const own = this.ends.get(node);
        own?.delete(link);
        if (own?.size === 0) this.ends.delete(node);
      }
    }
    block.links = links;
    for (const link of links) {
      touch(link);
      this.home.set(link, block);
      for (const node of [link.a, link.b]) {
        const own = this.ends.get(node);
        if (own) own.add(link);
        else this.ends.set(node, new Set([link]));
      }
    }
  }
}

const STANDING = {
  actorOf: (node: LocalNode) => node.actor,
  rootOf: (node: LocalNode): Cluster => node.cluster as Cluster,
  meets: (cluster: Cluster, node: LocalNode): boolean => isIn(cluster, node.article),
  inCompany(node: LocalNode, cluster: Cluster): boolean {
    let shared = 0;
    const seen = new Set<Cluster>();
    for (const { actor, cluster: other } of node.article.locals.all) {
      if (!other || other === node.cluster || other === cluster || seen.has(other) || !counts(actor))
        continue;
      seen.add(other);
      if (meet(cluster, other) && ++shared >= COMPANY) return true;
    }
    return false;
  },
};

/** Into a list that is in order. */
function insert(list: LocalNode[], node: LocalNode): void {
  list.splice(placeIn(list, node, byPlace), 0, node);
}
