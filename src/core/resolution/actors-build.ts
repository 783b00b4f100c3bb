// A group of local actors → one actor of the dossier: its aliases with counts, offices, mentions with evidence,
// and its weight. Adds nothing that the articles or a curated entry do not say. What the articles add is gathered in
// `actors-shares.ts`.
import type { Alias, Office } from '../model/dossier';
import { withCurated } from './actors-curated-offices';
import { joinOffices } from './actors-offices';
import type { ActorGroup } from './actors-merge';
import { Gathering, shareOf, type Gathered } from './actors-shares';
import type { JoinArticle } from './join';
import { KeptActor } from './kept-actor';

export function buildActor(
  id: string,
  group: ActorGroup,
  articles: readonly JoinArticle[],
  idOf: (article: string, local: string) => string | undefined,
  idOfName: (name: string) => string | null,
): KeptActor {
  const own = new Map<number, { readonly id: string }>();
  const members = group.members.map(({ article: at, actor }) => {
    let article = own.get(at);
    if (!article) own.set(at, (article = { id: articles[at]?.facts.id ?? '' }));
    return { article, at, actor };
  });
  const gathering = new Gathering<(typeof members)[number]>();
  gathering.lead(
    members,
    ({ at, actor }) => shareOf(articles[at] as JoinArticle, actor),
    new Set(),
    () => 0,
  );
  const offices = joinOffices(group.members, articles, idOf);
  return actorOf(id, group, gathering.gathered, offices, idOfName);
}

/** `offices`: what the articles say of them. */
export function actorOf(
  id: string,
  group: Omit<ActorGroup, 'members' | 'order'>,
  { shares, articles, forms, named }: Gathered,
  offices: readonly Office[],
  idOfName: (name: string) => string | null,
): KeptActor {
  const aliases = aliasesOf(group, forms);
  return new KeptActor(
    {
      id,
      type: group.type,
      name: group.name,
      aliases: aliases.length === 0 ? NONE : aliases,
      wikidata: group.curated?.wikidata ?? null,
      curated: group.curated !== null,
      ...(group.decided.length > 0 ? { decided: group.decided } : {}),
      offices: withCurated(offices.length === 0 ? NONE : offices, group.curated?.offices ?? NONE, idOfName),
      articles,
      reasons: group.reasons.length === 0 ? NONE : group.reasons,
      weight: articles.length * 10 + named,
    },
    shares,
  );
}

const NONE: readonly never[] = [];

function aliasesOf(group: Pick<ActorGroup, 'name' | 'curated'>, forms: ReadonlyMap<string, number>): Alias[] {
  const fromText = [...forms]
    .filter(([name]) => name !== group.name)
    .map(([name, count]): Alias => ({ name, count, from: 'text' }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const curated = (group.curated?.aliases ?? [])
    .filter((name) => name !== group.name && !forms.has(name))
    .map((name): Alias => ({ name, count: 0, from: 'curated' }));
  return [...fromText, ...curated];
}
