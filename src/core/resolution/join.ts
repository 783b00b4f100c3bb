// Local actors of all articles → actors of the dossier. Merges only for a reason that a reader can check, and keeps
// the reason; what a person has curated decides over everything else. The order in which articles arrive plays no
// part. Offices are joined in `actors-offices.ts`; events and statements are not looked at here.
import { slug, uniqueId } from '../base/ids';
import type { Span } from '../base/span';
import type { ArticleFacts } from '../model/annotation';
import type { CuratedActor } from '../model/dossier';
import { buildActor } from './actors-build';
import { mergeActors } from './actors-merge';
import { CuratedIndex } from './curated-index';
import type { KeptActor } from './kept-actor';
import { foldName } from './name-match';
import type { NumberShelf } from './places';

/** One article as resolution sees it: what was found, and the words at any of its spans. */
export interface JoinArticle {
  readonly facts: ArticleFacts;
  readonly text: (span: Span) => string;
  /** Where offsets into it lie; without it in memory. */
  readonly numbers?: NumberShelf;
}

/** An actor; events and statements may not be known yet. */
export type JoinedActor = KeptActor;

export interface JoinedActors {
  /** Most relevant first. */
  readonly actors: readonly JoinedActor[];
  /** The dossier's id of a local actor; undefined where it is unknown or curated as `ignore`. */
  idOf(article: string, local: string): string | undefined;
}

/** Joins the actors of all articles. Linear in their number, but for namesakes; the order of `articles` is irrelevant. */
export function joinActors(
  articles: readonly JoinArticle[],
  curated: readonly CuratedActor[] | CuratedIndex = [],
): JoinedActors {
  const sorted = [...articles].sort((a, b) => compareText(a.facts.id, b.facts.id));
  const entries = curated instanceof CuratedIndex ? curated : new CuratedIndex(curated);
  const groups = mergeActors(sorted, entries).filter((g) => g.curated?.ignore !== true);
  const taken = new Set<string>();
  const ids = new Map<string, Map<string, string>>();
  const named = groups
    .map((group) => ({ group, key: slug(group.name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.group.order, b.group.order))
    .map(({ group, key }) => ({ group, id: uniqueId(key, taken) }));
  for (const { group, id } of named)
    for (const member of group.members) {
      const article = sorted[member.article]?.facts.id ?? '';
      let locals = ids.get(article);
      if (locals === undefined) ids.set(article, (locals = new Map<string, string>()));
      locals.set(member.actor.id, id);
    }
  const idOf = (article: string, local: string): string | undefined => ids.get(article)?.get(local);
  const byName = new Map(named.toReversed().map(({ group, id }) => [foldName(group.name), id]));
  const idOfName = (name: string): string | null => byName.get(foldName(name)) ?? null;
  const actors = named.map(({ group, id }) => buildActor(id, group, sorted, idOf, idOfName));
  actors.sort((a, b) => b.weight - a.weight || compareText(a.id, b.id));
  return { actors, idOf };
}

/** Order by UTF-16 units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
