// Local actors put together by their names, over a changing set of articles: those that share a key of a name (directly
// or over others) are a block, and only blocks that a change touches are put together again, by the very steps that put
// together a whole dossier. Surnames alone and what a person decides about ids are not looked at here.
import { fewOf, listOf, withOne, type Few } from '../base/few';
import { NumberTable } from '../base/number-table';
import { sharedText } from '../base/shared-text';
import { hashOfText } from '../base/text-hash';
import type { LocalActor } from '../model/annotation';
import type { CuratedActor } from '../model/dossier';
import { keysOfActor } from '../resolution/actors-links';
import { followNames, Forest, type Link, type Member } from '../resolution/actors-merge';
import { counts } from '../resolution/actors-surnames';
import type { CuratedIndex } from '../resolution/curated-index';
import type { JoinArticle } from '../resolution/join';
import { foldName } from '../resolution/name-match';
import { KeptLocal } from './kept-local';
import type { Circle, Final } from './live-circles';
import type { SurnameBlock } from './live-surnames';
import { attach, detach } from './live-attach';
import type { Locals } from './locals';
import { byPlace, KeptLink, sameLinks, UNLINKED, type NodeLink } from './node-link';

const NONE: readonly never[] = [];
/** An article with its local actors. */
export interface ArticleNode {
  readonly id: string;
  join: JoinArticle;
  readonly locals: Locals;
}

/** A local actor: the same object as long as nothing of it that matters for joining changes. */
export interface LocalNode {
  readonly article: ArticleNode;
  /** Its place among the actors of the article; never before one that it was behind. */
  at: number;
  actor: LocalActor;
  readonly keys: readonly string[];
  block: Block | null;
  cluster: Cluster | null;
  /** Those with whom it shares a surname. Here and not in a map, as are the others: there are very many. */
  bearers: SurnameBlock | null;
  /** The actor that it is. */
  final: Final | null;
  /** Id of its actor in the dossier, as far as it was given out. */
  id: string | undefined;
}

/** Local actors that are one by their names. */
export interface Cluster {
  members: readonly LocalNode[];
  /** The links that made it, step by step. */
  made: readonly (readonly NodeLink[])[];
  curated: CuratedActor | null;
  /** What surnames bring it together with. */
  circle: Circle | null;
}

/** Local actors that share keys. Blocks grow together and are not taken apart, which costs time only. */
export interface Block {
  /** By which the table of keys names it. */
  readonly number: number;
  members: Few<LocalNode>;
  /** As the table has them. */
  keys: readonly number[];
  clusters: Few<Cluster>;
}

/** Where the members of an article begin, or would; they are in order. */
function placeOf({ members }: Cluster, { id }: ArticleNode): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] as LocalNode).article.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a cluster has a member in an article. */
export function isIn(cluster: Cluster, article: ArticleNode): boolean {
  return cluster.members[placeOf(cluster, article)]?.article === article;
}

/** Whether it is one that makes company. */
function keepsCompany(cluster: Cluster, article: ArticleNode): boolean {
  for (let i = placeOf(cluster, article); ; i++) {
    const member = cluster.members[i];
    if (member?.article !== article) return false;
    if (counts(member.actor)) return true;
  }
}

/** Whether there is an article that has a member of the one and company by the other. No list of articles is kept for it. */
export function meet(one: Cluster, other: Cluster): boolean {
  return one.members.length <= other.members.length
    ? one.members.some((m) => keepsCompany(other, m.article))
    : other.members.some((m) => counts(m.actor) && isIn(one, m.article));
}

/** Members as resolution wants them: with numbers for articles, in order. */
export function numbered(nodes: readonly LocalNode[]): { members: Member[]; articles: JoinArticle[] } {
  const articles: JoinArticle[] = [];
  let last: ArticleNode | null = null;
  const members = nodes.map(({ article, actor }): Member => {
    if (article !== last) {
      articles.push(article.join);
      last = article;
    }
    return { article: articles.length - 1, actor };
  });
  return { members, articles };
}

/** Stands for all that decides with whom a local actor is put together. */
export function signatureOf(actor: LocalActor): string {
  const { id, type, name, aliases, known, gender, given, surname, offices } = actor;
  const titles = offices.map((o) => [o.title, o.concept]);
  return JSON.stringify([id, type, name, aliases, known, gender, given, surname, titles]);
}

/** A local actor as it is kept. */
interface Known {
  readonly actor: LocalActor;
  readonly keys: readonly string[];
}

/** What has come to a block and gone from it since it was last put together. */
class Pending {
  readonly come: LocalNode[] = [];
  readonly gone: LocalNode[] = [];
  /** It has to be put together anew, whatever came. */
  whole = false;
}

export interface NameChanges {
  /** Clusters that are new or have other members or links. */
  readonly clusters: Set<Cluster>;
  /** Clusters that are no more. */
  readonly gone: Set<Cluster>;
  /** Articles in which somebody belongs to another cluster than before. */
  readonly articles: Set<ArticleNode>;
}

/** A class because it has a lifetime: that of the articles of a folder. */
export class LiveNames {
  /** By what a key hashes to. Two keys that hash to the same share a block, which costs time only. */
  private readonly owner = new NumberTable();
  private readonly blocks: (Block | null)[] = [];
  private readonly free: number[] = [];
  private readonly dirty = new Map<Block, Pending>();

  /** `entries`: what a person has decided; it may become another. */
  constructor(public entries: CuratedIndex) {}

  /** While articles are taken in: those who are the same in several, by their signature. */
  private readonly known = new Map<string, Known>();

  /**
   * The same local actor, with the keys of its names; one for all articles in which it is the same in every respect. Who
   * holds an office is not: the words that say so stand elsewhere in each.
   */
  know(actor: LocalActor, signature: string): Known {
    let known = this.known.get(signature);
    if (!known) {
      known = { actor: new KeptLocal(actor), keys: keysOfActor(actor).map((key) => sharedText(key)) };
      this.known.set(signature, known);
    }
    return actor.offices.length === 0 ? known : { actor: new KeptLocal(actor), keys: known.keys };
  }

  keysOf(actor: LocalActor, own: readonly string[], article: string): readonly string[] {
    if (this.entries.empty) return own;
    const entry = this.entries.find(actor, article);
    if (entry === null) return own;
    // Two entries of one name share a block, which costs time only.
    return [...own, `c ${foldName(entry.name)}`];
  }

  add(node: LocalNode): void {
    let block: Block | null = null;
    const keys = node.keys.map(numberOf);
    for (const key of keys) {
      const other = this.ownerOf(key);
      if (other !== null && other !== block) block = block === null ? other : this.merge(block, other);
    }
    block ??= this.newBlock();
    const { number } = block;
    const fresh = keys.filter((key) => this.owner.get(key) === undefined);
    for (const key of fresh) this.owner.set(key, number);
    if (fresh.length > 0) block.keys = block.keys.concat(fresh);
    node.block = block;
    this.pending(block).come.push(node);
  }

  remove(node: LocalNode): void {
    const { block } = node;
    if (!block) return;
    node.block = null;
    this.pending(block).gone.push(node);
  }

  /** What is decided on a local actor stands elsewhere now: its block is put together again. */
  touch(node: LocalNode): void {
    if (node.block) this.pending(node.block).whole = true;
  }

  private pending(block: Block): Pending {
    let pending = this.dirty.get(block);
    if (!pending) this.dirty.set(block, (pending = new Pending()));
    return pending;
  }

  private ownerOf(key: number): Block | null {
    const number = this.owner.get(key);
    return number === undefined ? null : (this.blocks[number] ?? null);
  }

  private newBlock(): Block {
    const number = this.free.pop() ?? this.blocks.push(null) - 1;
    return (this.blocks[number] = { number, members: null, keys: NONE, clusters: null });
  }

  private forget(block: Block): void {
    this.blocks[block.number] = null;
    this.free.push(block.number);
  }

  private merge(a: Block, b: Block): Block {
    const size = (block: Block): number =>
      listOf(block.members).length + (this.dirty.get(block)?.come.length ?? 0);
    const [to, from] = size(a) >= size(b) ? [a, b] : [b, a];
    for (const key of from.keys) this.owner.set(key, to.number);
    for (const node of listOf(from.members)) if (node.block === from) node.block = to;
    to.keys = to.keys.concat(from.keys);
    for (const node of listOf(from.members)) if (node.block === to) to.members = withOne(to.members, node);
    for (const cluster of listOf(from.clusters)) to.clusters = withOne(to.clusters, cluster);
    from.members = from.clusters = null;
    this.forget(from);
    const pending = this.pending(to);
    pending.whole = true;
    for (const node of this.dirty.get(from)?.come ?? []) {
      if (node.block === from) node.block = to;
      pending.come.push(node);
    }
    this.dirty.delete(from);
    return to;
  }

  /** Puts together again what was touched. */
  settle(): NameChanges {
    const changes: NameChanges = { clusters: new Set(), gone: new Set(), articles: new Set() };
    for (const [block, pending] of this.dirty) {
      if (follow(block, pending, changes)) continue;
      const all = new Set(listOf(block.members));
      for (const node of pending.come) all.add(node);
      const members = [...all].filter((m) => m.block === block).sort(byPlace);
      block.members = fewOf(members);
      block.clusters = fewOf(this.recompute(members, listOf(block.clusters), changes));
      if (members.length > 0) continue;
      for (const key of block.keys) this.owner.delete(key);
      this.forget(block);
    }
    this.dirty.clear();
    this.known.clear();
    return changes;
  }

  /** Gives the clusters that members of a block are now. */
  private recompute(
    nodes: readonly LocalNode[],
    before: readonly Cluster[],
    changes: NameChanges,
  ): readonly Cluster[] {
    const { members, articles } = numbered(nodes);
    const forest = new Forest(members, this.entries, (i) => articles[i]?.facts.id ?? '');
    const steps = followNames(forest);
    const sets = new Map<number, { members: LocalNode[]; made: NodeLink[][] }>();
    nodes.forEach((node, i) => {
      const root = forest.find(i);
      const set = sets.get(root);
      if (set) set.members.push(node);
      else sets.set(root, { members: [node], made: steps.map(() => []) });
    });
    const toNodes = ({ a, b, rule, detail, at }: Link): NodeLink =>
      new KeptLink(nodes[a] as LocalNode, nodes[b] as LocalNode, rule, detail, at);
    steps.forEach((links, step) => {
      for (const link of links) sets.get(forest.find(link.a))?.made[step]?.push(toNodes(link));
    });
    const taken = new Set<Cluster>();
    const now: Cluster[] = [];
    for (const [root, { members: own, made }] of sets) {
      const curated = forest.curated[root] ?? null;
      // A set keeps its identity with its first member that had one, so that little else has to be looked at again.
      const known = own.find((m) => m.cluster !== null && !taken.has(m.cluster))?.cluster ?? null;
      const cluster = known ?? emptyCluster(curated);
      taken.add(cluster);
      now.push(cluster);
      if (sameMembers(cluster.members, own) && sameLinks(cluster.made, made) && cluster.curated === curated)
        continue;
      cluster.members = own.slice();
      cluster.made = made.every((list) => list.length === 0)
        ? UNLINKED
        : made.map((list) => (list.length === 0 ? NONE : list.slice()));
      cluster.curated = curated;
      changes.clusters.add(cluster);
    }
    for (const cluster of before) if (!taken.has(cluster)) changes.gone.add(cluster);
    for (const cluster of now)
      for (const node of cluster.members)
        if (node.cluster !== cluster) {
          node.cluster = cluster;
          changes.articles.add(node.article);
        }
    return now;
  }
}

function numberOf(key: string): number {
  return hashOfText(key) >>> 0;
}

/** So few are put in and taken out one by one. */
const FEW = 16;

/** Follows a change of few members one by one; false: the block has to be put together anew, with whatever is left of it. */
function follow(block: Block, { come, gone, whole }: Pending, changes: NameChanges): boolean {
  if (whole || come.length + gone.length > FEW) return false;
  return (
    gone.every((node) => detach(block, node, changes)) && come.every((node) => attach(block, node, changes))
  );
}

function emptyCluster(curated: CuratedActor | null): Cluster {
  return { members: NONE, made: NONE, curated, circle: null };
}

function sameMembers(a: readonly LocalNode[], b: readonly LocalNode[]): boolean {
  return a.length === b.length && a.every((m, i) => m === b[i]);
}
