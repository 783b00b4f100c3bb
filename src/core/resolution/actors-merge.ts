// Which local actors are one actor: a union of the same known identity, the same name, a curated entry, the same
// name in another transliteration, a surname alone beside a fitting full name. Each union keeps its rule. Two actors
// that one article keeps apart are never put together, except by a curated entry.
import { curatedLinks, fullerLinks, knownLinks, nameLinks, spellingLinks } from './actors-links';
import { surnameLinks } from './actors-surnames';
import { inScope, type Claim, type CuratedIndex } from './curated-index';
import { linkReasons, type LinkOf } from './link-reasons';
import { localReasons } from './local-reasons';
import { isFullName } from './name-match';
import type { EntityType, LocalActor } from '../model/annotation';
import type { CuratedActor, CuratedPlace, MergeReason } from '../model/dossier';
import type { JoinArticle } from './join';

export interface Member {
  /** Index into the sorted articles. */
  readonly article: number;
  readonly actor: LocalActor;
}

export interface ActorGroup {
  readonly name: string;
  readonly type: EntityType;
  readonly members: readonly Member[];
  readonly curated: CuratedActor | null;
  /** Where the curated entries stand. */
  readonly decided: readonly CuratedPlace[];
  readonly reasons: readonly MergeReason[];
  /** Tie-break between groups of one name; comes from content. */
  readonly order: string;
}

/** Two members that may be one, and why. */
export type Link = LinkOf<number>;

/** A forest of sets that refuses unions which a person or an article forbids. */
export class Forest {
  private readonly parent: number[];
  readonly articles: Set<number>[];
  readonly curated: (CuratedActor | null)[];
  /** The entries that say they are none of a set; most sets have none. */
  private readonly denied: (ReadonlySet<CuratedActor> | undefined)[];

  constructor(
    readonly members: readonly Member[],
    readonly entries: CuratedIndex,
    private readonly idOf: (article: number) => string,
  ) {
    this.parent = members.map((_, i) => i);
    this.articles = members.map((m) => new Set([m.article]));
    this.curated = members.map((m) => (entries.empty ? null : entries.find(m.actor, idOf(m.article))));
    this.denied = members.map((m, i) => {
      const deniers = entries.deniersOf(m.actor).filter((e) => e !== this.curated[i]);
      return deniers.length === 0 ? undefined : new Set(deniers);
    });
  }

  /** Which entry claims a member, and by which of its names. */
  claimOf(member: Member): Claim | null {
    return this.entries.claimFor(member.actor, this.idOf(member.article));
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    while (this.parent[i] !== root) {
      const next = this.parent[i] as number;
      this.parent[i] = root;
      i = next;
    }
    return root;
  }

  /** Whether the two are one now; `true` for a new union. */
  unite(i: number, j: number): boolean {
    const a = this.find(i);
    const b = this.find(j);
    if (a === b) return false;
    const x = this.curated[a] ?? null;
    const y = this.curated[b] ?? null;
    if (x !== null && y !== null && x !== y) return false;
    if (this.forbids(x, b) || this.forbids(y, a)) return false;
    const both = x !== null && x === y;
    if (!both)
      for (const article of this.articles[b] as Set<number>) if (this.articles[a]?.has(article)) return false;
    const [to, from] = a < b ? [a, b] : [b, a];
    this.parent[from] = to;
    this.curated[to] = x ?? y;
    for (const article of this.articles[from] as Set<number>) this.articles[to]?.add(article);
    const denied = this.denied[from];
    if (denied !== undefined) this.denied[to] = new Set([...(this.denied[to] ?? []), ...denied]);
    return true;
  }

  /** Whether an entry says that it is none of a set, or speaks of other articles only. */
  private forbids(entry: CuratedActor | null, set: number): boolean {
    if (entry === null) return false;
    if (this.denied[set]?.has(entry) === true) return true;
    const { articles } = entry;
    if (articles === undefined || this.curated[set] === entry) return false;
    return [...(this.articles[set] ?? [])].some((a) => !inScope(articles, this.idOf(a)));
  }
}

/** Puts local actors together. `articles` come sorted by id. */
export function mergeActors(articles: readonly JoinArticle[], entries: CuratedIndex): ActorGroup[] {
  const members: Member[] = articles.flatMap(({ facts }, article) =>
    facts.actors.map((actor) => ({ article, actor })),
  );
  const forest = new Forest(members, entries, (i) => articles[i]?.facts.id ?? '');
  const made: Link[] = followNames(forest).flat();
  for (const link of surnameLinks(forest, articles)) if (forest.unite(link.a, link.b)) made.push(link);
  return collect(articles, forest, made);
}

/** So many steps `followNames` takes. */
export const STEPS = 5;

/**
 * Puts together by all that lies in the names themselves, the stronger reasons first; each step sees what the steps
 * before it have put together. Gives the links that were followed, step by step. Members that share no key (see
 * `keysOfActor`) never meet here, so that any set which is closed under sharing keys can be put together by itself.
 */
export function followNames(forest: Forest): Link[][] {
  const { members } = forest;
  const steps = [
    () => curatedLinks(forest),
    () => knownLinks(members),
    () => nameLinks(members),
    () => spellingLinks(members),
    () => fullerLinks(forest),
  ];
  return steps.map((step) => step().filter((link) => forest.unite(link.a, link.b)));
}

/** The sets of a forest as groups, each with the reasons that made it, in the order in which these were found. */
export function collect(
  articles: readonly JoinArticle[],
  forest: Forest,
  made: readonly Link[],
): ActorGroup[] {
  const sets = new Map<number, Member[]>();
  forest.members.forEach((member, i) => {
    const root = forest.find(i);
    const list = sets.get(root);
    if (list === undefined) sets.set(root, [member]);
    else list.push(member);
  });
  const links = new Map<number, Link[]>();
  for (const link of made) {
    const root = forest.find(link.a);
    const list = links.get(root);
    if (list === undefined) links.set(root, [link]);
    else list.push(link);
  }
  return [...sets].map(([root, members]) => {
    const curated = forest.curated[root] ?? null;
    const made = links.get(root) ?? [];
    const idOf = ({ article }: Member): string => articles[article]?.facts.id ?? '';
    const idOfEnd = (i: number): string => idOf(forest.members[i] as Member);
    return { ...groupOf(members, curated, made, forest.entries, idOf, idOfEnd), members };
  });
}

/** What a set of local actors is called and why it is one. `L`: the end of a link. */
export function groupOf<M extends { readonly actor: LocalActor }, L>(
  members: readonly M[],
  curated: CuratedActor | null,
  links: Iterable<LinkOf<L>>,
  entries: CuratedIndex,
  idOf: (member: M) => string,
  idOfEnd: (end: L) => string,
): Omit<ActorGroup, 'members'> {
  const first = members[0] as M;
  const counts = countActors(members);
  return {
    name: curated?.name ?? bestName(counts),
    type: curated?.type ?? commonType(counts),
    curated,
    decided: curated === null ? [] : entries.placesOf(curated),
    reasons: [...linkReasons(links, idOfEnd), ...localReasons(members, idOf)],
    order: `${first.actor.type}\n${idOf(first)}\n${first.actor.id}`,
  };
}

type Counted = readonly (readonly [actor: LocalActor, count: number])[];

/** How often a local actor comes, as far as it is the same object in many articles one after the other. */
function countActors(members: readonly { readonly actor: LocalActor }[]): Counted {
  const counts: [LocalActor, number][] = [];
  let last: [LocalActor, number] | undefined;
  for (const { actor } of members)
    if (last?.[0] === actor) last[1]++;
    else counts.push((last = [actor, 1]));
  return counts;
}

/** The name that most articles use; among equals the fullest, then the first by letters. A full name before a bare one. */
function bestName(actors: Counted): string {
  const counts = new Map<string, number>();
  for (const [{ name }, n] of actors) counts.set(name, (counts.get(name) ?? 0) + n);
  const person = actors[0]?.[0].type === 'person';
  const words = (s: string): number => s.split(/[\s-]+/).length;
  const bare = (s: string): number => (person && !isFullName(s) ? 1 : 0);
  const [best] = [...counts].sort(
    ([a, n], [b, m]) => bare(a) - bare(b) || m - n || words(b) - words(a) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return best?.[0] ?? '';
}

function commonType(actors: Counted): EntityType {
  const counts = new Map<EntityType, number>();
  for (const [{ type }, n] of actors) counts.set(type, (counts.get(type) ?? 0) + n);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? 'other';
}
