// Which local actors are one actor: a union of the same known identity, the same name, a curated entry, the same
// name in another transliteration, a surname alone beside a fitting full name. Each union keeps its rule. Two actors
// that one article keeps apart are never put together, except by a curated entry.
import { curatedLinks, fullerLinks, knownLinks, nameLinks, sameKind, spellingLinks } from './actors-links';
import { surnameLinks } from './actors-surnames';
import { foldName, isFullName, isTelling } from './name-match';
import type { EntityType, LocalActor } from '../model/annotation';
import type { CuratedActor, MergeReason } from '../model/dossier';
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
  readonly reasons: readonly MergeReason[];
  /** Tie-break between groups of one name; comes from content. */
  readonly order: string;
}

/** Two members that may be one, and why. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly rule: string;
  readonly detail: string;
}

/** A forest of sets that refuses unions which a person or an article forbids. */
export class Forest {
  private readonly parent: number[];
  readonly articles: Set<number>[];
  readonly curated: (CuratedActor | null)[];

  constructor(
    readonly members: readonly Member[],
    curated: (CuratedActor | null)[],
  ) {
    this.parent = members.map((_, i) => i);
    this.articles = members.map((m) => new Set([m.article]));
    this.curated = curated;
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
    const both = x !== null && x === y;
    if (!both)
      for (const article of this.articles[b] as Set<number>) if (this.articles[a]?.has(article)) return false;
    const [to, from] = a < b ? [a, b] : [b, a];
    this.parent[from] = to;
    this.curated[to] = x ?? y;
    for (const article of this.articles[from] as Set<number>) this.articles[to]?.add(article);
    return true;
  }
}

/** Puts local actors together. `articles` come sorted by id. */
export function mergeActors(
  articles: readonly JoinArticle[],
  curated: readonly CuratedActor[],
): ActorGroup[] {
  const members: Member[] = articles.flatMap(({ facts }, article) =>
    facts.actors.map((actor) => ({ article, actor })),
  );
  const entries = new CuratedIndex(curated);
  const forest = new Forest(
    members,
    members.map((m) => entries.find(m.actor)),
  );
  const made: Link[] = [];
  // The stronger reasons first; each step sees what the steps before it have put together.
  const steps = [
    () => curatedLinks(forest),
    () => knownLinks(members),
    () => nameLinks(members),
    () => spellingLinks(members),
    () => fullerLinks(forest),
    () => surnameLinks(forest, articles),
  ];
  for (const step of steps)
    for (const link of step()) {
      if (entries.apart(members[link.a] as Member, members[link.b] as Member)) continue;
      if (forest.unite(link.a, link.b)) made.push(link);
    }
  return collect(articles, forest, made);
}

/** The curated entries by each of their names. */
class CuratedIndex {
  private readonly byName = new Map<string, CuratedActor[]>();

  constructor(entries: readonly CuratedActor[]) {
    for (const entry of entries)
      for (const name of [entry.name, ...entry.aliases]) {
        const key = foldName(name);
        const list = this.byName.get(key) ?? [];
        if (!list.includes(entry)) list.push(entry);
        this.byName.set(key, list);
      }
  }

  find(actor: LocalActor): CuratedActor | null {
    const aliases = actor.aliases.filter((a) => isTelling(actor, a));
    for (const name of [actor.name, ...aliases])
      for (const entry of this.byName.get(foldName(name)) ?? [])
        // A full name that a person has written down decides over a type that the engine has guessed.
        if (sameKind(entry.type, actor.type) || (isFullName(name) && actor.known === undefined)) return entry;
    return null;
  }

  /** Whether a person has said that the two are not one. */
  apart(a: Member, b: Member): boolean {
    return this.denies(a.actor, b.actor) || this.denies(b.actor, a.actor);
  }

  private denies(a: LocalActor, b: LocalActor): boolean {
    const entry = this.find(a);
    return entry !== null && entry.notSameAs.some((n) => foldName(n) === foldName(b.name));
  }
}

function collect(articles: readonly JoinArticle[], forest: Forest, made: readonly Link[]): ActorGroup[] {
  const sets = new Map<number, Member[]>();
  forest.members.forEach((member, i) => {
    const root = forest.find(i);
    const list = sets.get(root);
    if (list === undefined) sets.set(root, [member]);
    else list.push(member);
  });
  const reasons = new Map<number, Map<string, { rule: string; detail: string; articles: Set<string> }>>();
  const articleId = (i: number): string => articles[(forest.members[i] as Member).article]?.facts.id ?? '';
  for (const { a, b, rule, detail } of made) {
    const root = forest.find(a);
    const list =
      reasons.get(root) ?? new Map<string, { rule: string; detail: string; articles: Set<string> }>();
    reasons.set(root, list);
    const key = `${rule}\n${detail}`;
    const reason = list.get(key) ?? { rule, detail, articles: new Set<string>() };
    reason.articles.add(articleId(a)).add(articleId(b));
    list.set(key, reason);
  }
  return [...sets].map(([root, members]) => {
    const curated = forest.curated[root] ?? null;
    const first = members[0] as Member;
    return {
      name: curated?.name ?? bestName(members),
      type: curated?.type ?? commonType(members),
      members,
      curated,
      reasons: [...(reasons.get(root)?.values() ?? [])].map((r) => ({
        ...r,
        articles: [...r.articles].sort(),
      })),
      order: `${first.actor.type}\n${articles[first.article]?.facts.id ?? ''}\n${first.actor.id}`,
    };
  });
}

/** The name that most articles use; among equals the fullest, then the first by letters. A full name before a bare one. */
function bestName(members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const { actor } of members) counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1);
  const person = members[0]?.actor.type === 'person';
  const words = (s: string): number => s.split(/[\s-]+/).length;
  const bare = (s: string): number => (person && !isFullName(s) ? 1 : 0);
  const [best] = [...counts].sort(
    ([a, n], [b, m]) => bare(a) - bare(b) || m - n || words(b) - words(a) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return best?.[0] ?? '';
}

function commonType(members: readonly Member[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { actor } of members) counts.set(actor.type, (counts.get(actor.type) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? 'other';
}
