// The entries of `actors.yaml` by each of their names: which entry speaks of an actor in an article. Entries that are
// merged (`sameAs`) answer as one; an entry that is limited to articles goes before one that is not. It only looks up;
// what follows from an entry is decided in `actors-merge.ts` and `split-locals.ts`.
import type { LocalActor } from '../model/annotation';
import type { CuratedActor, CuratedPlace } from '../model/dossier';
import { sameKind } from './actors-links';
import { foldName, isFullName, isTelling } from './name-match';

/** A name that an entry claims. */
export interface Claim {
  /** Who is meant: the entry, or the one it is merged into. */
  readonly target: CuratedActor;
  /** The entry that holds the name. */
  readonly entry: CuratedActor;
  readonly canonical: boolean;
}

/** What the entries mean for whoever bears a name, as text to compare. */
export interface Bearing {
  readonly says: string;
  readonly stands: string;
}

/** How a name fares when other entries hold: they say something else of it, or only stand elsewhere in the file. */
export type Turn = 'other' | 'moved' | null;

/** What a change of entries means for a name as it stands in an article. */
export function turnOf(before: CuratedIndex, after: CuratedIndex): (name: string) => Turn {
  const turns = new Map<string, Turn>();
  const [old, now] = [before.bearings(), after.bearings()];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(name), now.get(name)];
    if (a?.says !== b?.says) turns.set(name, 'other');
    else if (a?.stands !== b?.stands) turns.set(name, 'moved');
  }
  const known = new Map<string, Turn>();
  return (name) => {
    let turn = known.get(name);
    if (turn === undefined) known.set(name, (turn = turns.get(foldName(name)) ?? null));
    return turn;
  };
}

/** Whether an entry's list of articles holds an article: its id, or how it ends. */
export function inScope(articles: readonly string[] | undefined, article: string): boolean {
  return articles === undefined || articles.some((a) => a === article || article.endsWith(`/${a}`));
}

export class CuratedIndex {
  private readonly byName = new Map<string, Claim[]>();
  private readonly deniers = new Map<string, CuratedActor[]>();
  private readonly places = new Map<CuratedActor, CuratedPlace[]>();

  constructor(entries: readonly CuratedActor[]) {
    for (const [entry, target] of resolveSameAs(entries)) {
      for (const name of new Set([entry.name, ...entry.aliases].map(foldName))) {
        const list = this.byName.get(name) ?? [];
        const claim = { target, entry, canonical: foldName(entry.name) === name };
        // What is limited to articles goes first, else the order of the file.
        const at = entry.articles === undefined ? -1 : list.findIndex((c) => c.entry.articles === undefined);
        if (at < 0) list.push(claim);
        else list.splice(at, 0, claim);
        this.byName.set(name, list);
      }
      if (entry.at !== undefined) {
        const list = this.places.get(target) ?? [];
        this.places.set(target, list);
        if (entry.at === target.at) list.unshift(entry.at);
        else list.push(entry.at);
      }
    }
    for (const target of new Set([...this.byName.values()].flat().map((c) => c.target)))
      for (const name of new Set(target.notSameAs.map(foldName))) {
        const list = this.deniers.get(name);
        if (list === undefined) this.deniers.set(name, [target]);
        else list.push(target);
      }
  }

  get empty(): boolean {
    return this.byName.size === 0;
  }

  /** All folded names of which an entry speaks: what it says of them, and where it stands. */
  bearings(): ReadonlyMap<string, Bearing> {
    const bare = ({ at: _at, ...entry }: CuratedActor): unknown => entry;
    const out = new Map<string, Bearing>();
    for (const name of new Set([...this.byName.keys(), ...this.deniers.keys()])) {
      const claims = this.byName.get(name) ?? [];
      const deniers = this.deniers.get(name) ?? [];
      out.set(name, {
        says: JSON.stringify([
          claims.map((c) => [bare(c.target), bare(c.entry), c.canonical]),
          deniers.map(bare),
        ]),
        stands: JSON.stringify(claims.map((c) => [c.entry.at, this.placesOf(c.target)])),
      });
    }
    return out;
  }

  /** Where the entries stand that make up an actor. */
  placesOf(target: CuratedActor): readonly CuratedPlace[] {
    return this.places.get(target) ?? [];
  }

  /** Who a local actor is by the user's word, or null. */
  find(actor: LocalActor, article: string): CuratedActor | null {
    return this.claimFor(actor, article)?.target ?? null;
  }

  /** The claim on a local actor, by the first of its names that an entry holds. */
  claimFor(actor: LocalActor, article: string): Claim | null {
    const aliases = actor.aliases.filter((a) => isTelling(actor, a));
    for (const name of [actor.name, ...aliases]) {
      const found = this.claimOf(name, actor, article);
      if (found !== null) return found;
    }
    return null;
  }

  /** The entry that claims a name as it stands in an article, for an actor of this kind. */
  claimOf(name: string, actor: LocalActor, article: string): Claim | null {
    const claims = this.byName.get(foldName(name));
    if (claims === undefined) return null;
    const here = claims.filter((c) => inScope(c.entry.articles, article));
    return (
      here.find((c) => sameKind(c.entry.type, actor.type)) ??
      here.find((c) => overrides(c, name, actor)) ??
      null
    );
  }

  /** The entries that say they are not whoever bears one of these names. */
  deniersOf(actor: LocalActor): readonly CuratedActor[] {
    if (this.deniers.size === 0) return [];
    const names = [actor.name, ...actor.aliases.filter((a) => isTelling(actor, a))].map(foldName);
    return [...new Set(names.flatMap((n) => this.deniers.get(n) ?? []))];
  }
}

/**
 * Whether an entry decides over the kind that the engine has read: a full name does, and so does the name under which
 * the user lists the actor, unless the text speaks plainly of a person (by given name, gender or office).
 */
function overrides({ canonical }: Claim, name: string, actor: LocalActor): boolean {
  if (isFullName(name)) return actor.known === undefined || canonical;
  if (actor.type === 'person')
    return actor.given === undefined && actor.gender === undefined && actor.offices.length === 0;
  return canonical || actor.known === undefined;
}

/** Each entry with the entry it stands for in the end; several merged ones become one. */
function resolveSameAs(entries: readonly CuratedActor[]): Map<CuratedActor, CuratedActor> {
  const byName = new Map<string, CuratedActor>();
  for (const e of entries) {
    const key = foldName(e.name);
    const known = byName.get(key);
    if (known === undefined || (known.articles !== undefined && e.articles === undefined)) byName.set(key, e);
  }
  for (const e of entries)
    for (const key of e.aliases.map(foldName)) if (!byName.has(key)) byName.set(key, e);
  const links = doubles(entries);
  const roots = new Map<CuratedActor, CuratedActor>();
  for (const entry of entries) roots.set(entry, rootOf(entry, byName, links));
  const members = new Map<CuratedActor, CuratedActor[]>();
  for (const [entry, root] of roots) {
    if (entry === root) continue;
    const list = members.get(root);
    if (list === undefined) members.set(root, [entry]);
    else list.push(entry);
  }
  const merged = new Map<CuratedActor, CuratedActor>();
  for (const root of new Set(roots.values())) merged.set(root, mergeEntries(root, members.get(root) ?? []));
  return new Map([...roots].map(([entry, root]) => [entry, merged.get(root) ?? root]));
}

/**
 * Entries that speak of an actor for whom an earlier entry stands: one of the same name, or one that a file read before
 * lists as another name. The earlier one counts, so that the user's file goes before the sample's.
 */
function doubles(entries: readonly CuratedActor[]): Map<CuratedActor, CuratedActor> {
  const links = new Map<CuratedActor, CuratedActor>();
  const names = new Map<string, CuratedActor>();
  const aliases = new Map<string, CuratedActor>();
  for (const e of entries) {
    if (e.articles !== undefined) continue;
    const key = foldName(e.name);
    const same = names.get(key);
    const listed = aliases.get(key);
    if (same !== undefined && (same.at?.file !== e.at?.file || sameKind(same.type, e.type)))
      links.set(e, same);
    else if (listed !== undefined && listed !== e && listed.at?.file !== e.at?.file) links.set(e, listed);
    if (same === undefined) names.set(key, e);
    for (const alias of e.aliases.map(foldName)) if (!aliases.has(alias)) aliases.set(alias, e);
  }
  return links;
}

/** Follows `sameAs` to its end; an entry that leads back to itself stands for itself. */
function rootOf(
  entry: CuratedActor,
  byName: Map<string, CuratedActor>,
  links: ReadonlyMap<CuratedActor, CuratedActor>,
): CuratedActor {
  const seen = new Set([entry]);
  let at = entry;
  for (;;) {
    const double = links.get(at);
    let next = double;
    if (next === undefined) {
      if (at.sameAs === undefined || at.ignore) return at;
      const key = foldName(at.sameAs);
      next = byName.get(key);
      if (next === undefined) {
        // Nobody has an entry of that name: the name is all that is decided.
        next = { ...BARE, name: at.sameAs, type: at.type };
        byName.set(key, next);
      }
    }
    if (seen.has(next)) return entry;
    seen.add(next);
    at = next;
  }
}

const BARE = { aliases: [], wikidata: null, ignore: false, notSameAs: [] } as const;

function mergeEntries(root: CuratedActor, others: readonly CuratedActor[]): CuratedActor {
  if (others.length === 0) return root;
  const own = new Set([root, ...others].flatMap((e) => [e.name, ...e.aliases]).map(foldName));
  const offices = [root, ...others].flatMap((e) => e.offices ?? []);
  return {
    ...root,
    aliases: [...new Set([...root.aliases, ...others.flatMap((e) => [e.name, ...e.aliases])])],
    wikidata: root.wikidata ?? others.find((e) => e.wikidata !== null)?.wikidata ?? null,
    notSameAs: [root, ...others].flatMap((e) => e.notSameAs).filter((n) => !own.has(foldName(n))),
    ...(offices.length > 0 ? { offices } : {}),
  };
}
