// A group of local actors → one actor of the dossier: its aliases with counts, offices, mentions with evidence,
// and its weight. Adds nothing that the articles or a curated entry do not say.
import type { LocalActor, Reference } from '../model/annotation';
import type { Alias, Mention } from '../model/dossier';
import { withCurated } from './actors-curated-offices';
import { joinOffices } from './actors-offices';
import { evidenceAt } from './evidence';
import type { ActorGroup } from './actors-merge';
import type { JoinArticle, JoinedActor } from './join';

/** What one article adds to an actor: its mentions, and how often each form of its name stands there. */
interface Share {
  readonly mentions: readonly Mention[];
  readonly forms: ReadonlyMap<string, number>;
  readonly named: number;
}

const SHARES = new WeakMap<JoinArticle, Map<LocalActor, Share>>();

/** Worked out once for each article: an actor of thousands of articles is built anew whenever one of them changes. */
function shareOf(article: JoinArticle, actor: LocalActor): Share {
  let shares = SHARES.get(article);
  if (shares === undefined) SHARES.set(article, (shares = readShares(article)));
  return shares.get(actor) ?? NOTHING;
}

const NOTHING: Share = { mentions: [], forms: new Map(), named: 0 };

function readShares(article: JoinArticle): Map<LocalActor, Share> {
  const { actors, references, names } = article.facts;
  const byActor = new Map<string, Reference[]>();
  for (const r of references) {
    const list = byActor.get(r.actor);
    if (list === undefined) byActor.set(r.actor, [r]);
    else list.push(r);
  }
  return new Map(
    actors.map((actor) => {
      const mentions: Mention[] = [];
      const forms = new Map<string, number>();
      let named = 0;
      for (const form of [actor.name, ...actor.aliases]) forms.set(form, 0);
      for (const r of byActor.get(actor.id) ?? []) {
        mentions.push({ kind: r.kind, basis: r.basis, evidence: evidenceAt(article, r.span) });
        if (r.kind !== 'name') continue;
        named++;
        const base = (r.name === undefined ? undefined : names[r.name]?.base) ?? actor.name;
        forms.set(base, (forms.get(base) ?? 0) + 1);
      }
      return [actor, { mentions, forms, named }];
    }),
  );
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
    const share = shareOf(article, actor);
    for (const mention of share.mentions) mentions.push(mention);
    for (const [form, n] of share.forms) forms.set(form, (forms.get(form) ?? 0) + n);
    count += share.named;
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
