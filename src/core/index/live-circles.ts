// Clusters of local actors that links of surnames bring together, over a changing set of articles: touched ones are put
// together again with those they were or are linked to, and become actors, each with its members and its reasons. Ids and
// what the articles say of an actor are not looked at here.
import { fewOf, listOf, type Few } from '../base/few';
import { flat } from '../base/flat';
import { nameKey } from '../base/person-name';
import { collect, Forest, groupOf, STEPS, type ActorGroup, type Link } from '../resolution/actors-merge';
import type { Gathering } from '../resolution/actors-shares';
import type { CuratedIndex } from '../resolution/curated-index';
import type { Named } from './actor-ids';
import { numbered, type Cluster, type LocalNode } from './live-names';
import type { LiveSurnames } from './live-surnames';
import { byPlace, type NodeLink } from './node-link';

/** Clusters that links of surnames bring together, and the actors they become. */
export interface Circle {
  readonly clusters: Few<Cluster>;
  readonly finals: Few<Final>;
}

type Group = Omit<ActorGroup, 'members' | 'order'>;

/** What is kept of a group. */
class KeptGroup implements Group {
  readonly name: string;
  readonly type: Group['type'];
  readonly curated: Group['curated'];
  readonly decided: Group['decided'];
  readonly reasons: Group['reasons'];

  constructor({ name, type, curated, decided, reasons }: Group) {
    this.name = name;
    this.type = type;
    this.curated = curated;
    this.decided = decided.length === 0 ? NONE : decided;
    this.reasons = reasons.length === 0 ? NONE : reasons;
  }
}

/** An actor before it has an id. */
export interface Final extends Named {
  readonly group: Group;
  readonly nodes: readonly LocalNode[];
  /** Those that have an office. */
  readonly inOffice: readonly LocalNode[];
  /** What its articles add to it, as of the last time it was built; taken over from an actor that it comes from. */
  gathering: Gathering<LocalNode> | null;
}

function holds({ actor }: LocalNode): boolean {
  return actor.offices.length > 0;
}

/** A class because it has a lifetime: that of the articles of a folder. */
export class LiveCircles {
  constructor(
    /** What a person has decided; it may become another. */
    public entries: CuratedIndex,
    private readonly surnames: LiveSurnames,
  ) {}

  /** Brings clusters together again that are touched, or were together with one that is. */
  settle(touched: Set<Cluster>, gone: ReadonlySet<Cluster>): { old: Final[]; fresh: Final[] } {
    const old: Final[] = [];
    const waiting = [...touched];
    const dissolve = (cluster: Cluster): void => {
      const { circle } = cluster;
      if (!circle) return;
      for (const final of listOf(circle.finals)) old.push(final);
      for (const one of listOf(circle.clusters)) {
        one.circle = null;
        if (!gone.has(one) && !touched.has(one)) {
          touched.add(one);
          waiting.push(one);
        }
      }
    };
    for (const cluster of gone) {
      touched.delete(cluster);
      dissolve(cluster);
    }
    const fresh: Final[] = [];
    const done = new Set<Cluster>();
    const together: Cluster[][] = [];
    for (let i = 0; i < waiting.length; i++) {
      const start = waiting[i] as Cluster;
      if (gone.has(start)) continue;
      dissolve(start);
      if (done.has(start)) continue;
      const clusters = [start];
      done.add(start);
      for (let k = 0; k < clusters.length; k++)
        for (const node of (clusters[k] as Cluster).members) {
          if (node.bearers === null) continue;
          for (const { a, b } of this.surnames.linksAt(node))
            for (const { cluster } of [a, b])
              if (cluster && !done.has(cluster)) {
                done.add(cluster);
                clusters.push(cluster);
                dissolve(cluster);
              }
        }
      together.push(clusters);
    }
    for (const clusters of together) {
      if (clusters.every((c) => c.members.length === 0)) continue;
      const finals = this.finalsOf(clusters);
      const circle: Circle = { clusters: fewOf(clusters), finals: fewOf(finals) };
      for (const cluster of clusters) cluster.circle = circle;
      for (const final of finals) fresh.push(final);
    }
    return { old, fresh };
  }

  private finalsOf(clusters: readonly Cluster[]): Final[] {
    const [only] = clusters;
    if (only && clusters.length === 1 && !only.members.some((node) => this.surnames.hasLinks(node)))
      return [this.finalOf(only)];
    const nodes =
      clusters.length === 1 ? [...(clusters[0]?.members ?? [])] : clusters.flatMap((c) => c.members);
    if (clusters.length > 1) nodes.sort(byPlace);
    const { members, articles } = numbered(nodes);
    const number = new Map(nodes.map((n, i) => [n, i]));
    const forest = new Forest(members, this.entries, (i) => articles[i]?.facts.id ?? '');
    const made: Link[] = [];
    const follow = (links: readonly NodeLink[]): void => {
      for (const { a, b, rule, detail, at } of links) {
        const [x, y] = [number.get(a) as number, number.get(b) as number];
        const link = at === undefined ? { a: x, b: y, rule, detail } : { a: x, b: y, rule, detail, at };
        if (forest.unite(link.a, link.b)) made.push(link);
      }
    };
    for (let step = 0; step < STEPS; step++) {
      // A link stands where its second member does; those of fuller names where the first does.
      const end = step === FULLER ? 'a' : 'b';
      const links = clusters.flatMap((c) => c.made[step] ?? []);
      follow(clusters.length === 1 ? links : links.sort((x, y) => byPlace(x[end], y[end])));
    }
    const bySurname = new Set<NodeLink>();
    for (const node of nodes) for (const link of this.surnames.linksAt(node)) bySurname.add(link);
    follow(this.surnames.inOrder(bySurname));
    const roots = new Map<number, LocalNode[]>();
    nodes.forEach((node, i) => {
      const root = forest.find(i);
      const list = roots.get(root);
      if (list) list.push(node);
      else roots.set(root, [node]);
    });
    const groups = collect(articles, forest, made);
    return [...roots.values()].map((own, i) => {
      // Its members are the nodes; very many lists of them would be kept twice.
      const whole = clusters[0]?.members;
      const kept = whole?.length === nodes.length && roots.size === 1 ? whole : own.slice();
      return newFinal(groups[i] as ActorGroup, kept);
    });
  }

  /** What becomes of a cluster to which no surname adds anything: what has made it is followed once more as it is. */
  private finalOf({ members, made, curated }: Cluster): Final {
    const idOf = ({ article }: LocalNode): string => article.id;
    return newFinal(groupOf(members, curated, made.flat(), this.entries, idOf, idOf), members);
  }
}

function newFinal(group: Omit<ActorGroup, 'members'>, nodes: readonly LocalNode[]): Final {
  const key = group.curated?.ignore === true ? '' : nameKey(group.name);
  const inOffice = nodes.some(holds) ? nodes.filter(holds) : NONE;
  return {
    group: new KeptGroup(group),
    nodes,
    inOffice,
    order: flat(group.order),
    key,
    id: '',
    gathering: null,
  };
}

const NONE: readonly never[] = [];
const FULLER = 4;
