// One local actor more or less in a block of very many, as a state has it: where the first of the name stands before it and
// everybody else stays what he is, its link and its place are all that changes, and nothing is put together again. Says so
// only where joining the whole block anew is certain to give the same; of all else it says that it cannot tell.
import { placeIn } from '../base/sorted-list';
import { listOf } from '../base/few';
import { ruleOfKey, sameFullForm } from '../resolution/actors-links';
import type { Block, Cluster, LocalNode, NameChanges } from './live-names';
import { byPlace, KeptLink, UNLINKED, type NodeLink } from './node-link';

/** What puts a local actor to others: the first of its name, and the step that does it. */
interface Attachment {
  readonly head: LocalNode;
  readonly step: number;
  readonly rule: Rule;
}

type Rule = NonNullable<ReturnType<typeof ruleOfKey>>[1];

/** Puts a local actor into its block; false: it cannot be told what follows, and nothing has changed. */
export function attach(block: Block, node: LocalNode, changes: NameChanges): boolean {
  const members = listOf(block.members);
  const at = placeIn(members, node, byPlace);
  const found = isAlone(block, at, at, node) ? attachmentOf(members, at, node) : null;
  const cluster = found?.head.cluster;
  if (!found || !cluster) return false;
  const { head, step, rule } = found;
  const link: NodeLink = new KeptLink(head, node, rule.rule, rule.detail(head.actor, node.actor), undefined);
  block.members = withAt(members, at, node);
  cluster.members = withAt(cluster.members, placeIn(cluster.members, node, byPlace), node);
  cluster.made = cluster.made.map((links, i) =>
    i === step ? withAt(links, placeOfLink(links, node), link) : links,
  );
  node.cluster = cluster;
  changes.clusters.add(cluster);
  changes.articles.add(node.article);
  return true;
}

/** Takes a local actor out of its block; false: it cannot be told what follows, and nothing has changed. */
export function detach(block: Block, node: LocalNode, changes: NameChanges): boolean {
  const members = listOf(block.members);
  const at = placeIn(members, node, byPlace);
  const { cluster } = node;
  if (members[at] !== node || !cluster || !isAlone(block, at, at + 1, node)) return false;
  const found = attachmentOf(members, at, node);
  if (!found || found.head.cluster !== cluster) return false;
  const made = cluster.made[found.step] ?? [];
  const place = placeOfLink(made, node);
  const own = placeIn(cluster.members, node, byPlace);
  if (made[place]?.b !== node || made[place].a !== found.head || cluster.members[own] !== node) return false;
  block.members = withoutAt(members, at);
  cluster.members = withoutAt(cluster.members, own);
  const left = cluster.made.map((links, i) => (i === found.step ? withoutAt(links, place) : links));
  cluster.made = left.every((links) => links.length === 0) ? UNLINKED : left;
  changes.clusters.add(cluster);
  return true;
}

/** Whether a block knows no decision and nobody else of an article; it would stand between two places. */
function isAlone(block: Block, before: number, behind: number, { article }: LocalNode): boolean {
  const members = listOf(block.members);
  return (
    members[before - 1]?.article !== article &&
    members[behind]?.article !== article &&
    listOf(block.clusters).every((c) => c.curated === null)
  );
}

/**
 * Where those before a local actor hold every one of its keys, and the first that fits is the same for all of them, it is
 * put to that one and nobody is put to it. Null: it is not so, and others may be put together otherwise because of it.
 */
function attachmentOf(members: readonly LocalNode[], end: number, node: LocalNode): Attachment | null {
  let found: Attachment | null = null;
  for (const key of node.keys) {
    const asked = ruleOfKey(key);
    if (asked === null) {
      // Decided on by a person, or a form of a name of which nobody before it has the same.
      if (!sameFullForm(key, node.actor, actorsWith(members, end, key))) return null;
      continue;
    }
    const [step, rule] = asked;
    const head = headOf(members, end, key, rule, node);
    if (head === null || (found !== null && found.head !== head)) return null;
    if (found === null || step < found.step) found = { head, step, rule };
  }
  return found;
}

function* actorsWith(members: readonly LocalNode[], end: number, key: string): Generator<LocalNode['actor']> {
  for (let i = 0; i < end; i++) {
    const member = members[i] as LocalNode;
    if (member.keys.includes(key)) yield member.actor;
  }
}

/** The first of those with a key that are put to nobody else by it and that fit. */
function headOf(
  members: readonly LocalNode[],
  end: number,
  key: string,
  { fits }: Rule,
  { actor }: LocalNode,
): LocalNode | null {
  const heads: LocalNode[] = [];
  for (let i = 0; i < end; i++) {
    const member = members[i] as LocalNode;
    if (!member.keys.includes(key) || heads.some((head) => fits(head.actor, member.actor))) continue;
    if (fits(member.actor, actor)) return member;
    heads.push(member);
  }
  return null;
}

/** Where the link of a second member stands, or would. */
function placeOfLink(links: Cluster['made'][number], node: LocalNode): number {
  return placeIn(links, node, ({ b }, second) => byPlace(b, second));
}

/** With no more room than it needs. */
function withAt<T>(list: readonly T[], at: number, item: T): T[] {
  return list.slice(0, at).concat([item], list.slice(at));
}

function withoutAt<T>(list: readonly T[], at: number): T[] {
  return list.slice(0, at).concat(list.slice(at + 1));
}
