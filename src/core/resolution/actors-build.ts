// A group of local actors → one actor of the dossier: its aliases with counts, offices, mentions with evidence,
// and its weight. Adds nothing that the articles or a curated entry do not say.
import type { ArticleFacts, Reference } from '../model/annotation';
import type { Alias, Mention } from '../model/dossier';
import { withCurated } from './actors-curated-offices';
import { joinOffices } from './actors-offices';
import { evidenceAt } from './evidence';
import type { ActorGroup } from './actors-merge';
import type { JoinArticle, JoinedActor } from './join';

const REFERENCES = new WeakMap<ArticleFacts, Map<string, Reference[]>>();

/** References of an article by local actor; worked out once for each facts object. */
function referencesOf(facts: ArticleFacts): Map<string, Reference[]> {
  let map = REFERENCES.get(facts);
  if (map === undefined) {
    map = new Map();
    for (const r of facts.references) {
      const list = map.get(r.actor);
      if (list === undefined) map.set(r.actor, [r]);
      else list.push(r);
    }
    REFERENCES.set(facts, map);
  }
  return map;
}

export function buildActor(
  id: string,
  group: ActorGroup,
  articles: readonly JoinArticle[],
  idOf: (article: string, local: string) => string | undefined,
  idOfName: (name: string) => string | null,
): JoinedActor {
  const mentions: Mention[] = [];
  const forms = new Map<string, number>();
  const inArticles = new Set<string>();
  let count = 0;
  for (const { article: at, actor } of group.members) {
    const article = articles[at] as JoinArticle;
    inArticles.add(article.facts.id);
    for (const form of [actor.name, ...actor.aliases]) forms.set(form, forms.get(form) ?? 0);
    for (const r of referencesOf(article.facts).get(actor.id) ?? []) {
      mentions.push({ kind: r.kind, basis: r.basis, evidence: evidenceAt(article, r.span) });
      if (r.kind !== 'name') continue;
      count++;
      const base = (r.name === undefined ? undefined : article.facts.names[r.name]?.base) ?? actor.name;
      forms.set(base, (forms.get(base) ?? 0) + 1);
    }
  }
  return {
    id,
    type: group.type,
    name: group.name,
    aliases: aliasesOf(group, forms),
    wikidata: group.curated?.wikidata ?? null,
    curated: group.curated !== null,
    ...(group.decided.length > 0 ? { decided: group.decided } : {}),
    offices: withCurated(joinOffices(group, articles, idOf), group.curated?.offices ?? [], idOfName),
    articles: [...inArticles],
    mentions,
    reasons: group.reasons,
    weight: inArticles.size * 10 + count,
  };
}

function aliasesOf(group: ActorGroup, forms: ReadonlyMap<string, number>): Alias[] {
  const fromText = [...forms]
    .filter(([name]) => name !== group.name)
    .map(([name, count]): Alias => ({ name, count, from: 'text' }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const curated = (group.curated?.aliases ?? [])
    .filter((name) => name !== group.name && !forms.has(name))
    .map((name): Alias => ({ name, count: 0, from: 'curated' }));
  return [...fromText, ...curated];
}
