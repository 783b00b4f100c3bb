// Why several forms within one article are one actor, in the same shape as the reasons across articles: a surname behind
// a full name, letters that abbreviate a long form, another form of a known name. It repeats what grouping within the
// article has decided and decides nothing itself.
import type { MergeReason } from '../model/dossier';
import type { Member } from './actors-merge';
import type { JoinArticle } from './join';
import { foldName, isAcronym } from './name-match';

/** The reasons of a group, each once with all its articles. */
export function localReasons(
  members: readonly Member[],
  articles: readonly JoinArticle[],
): readonly MergeReason[] {
  const reasons = new Map<string, { rule: string; detail: string; articles: Set<string> }>();
  for (const { article, actor } of members)
    for (const alias of actor.aliases) {
      if (alias === actor.name) continue;
      const rule = ruleOf(alias, actor.name, actor.known);
      const detail = `${alias} = ${actor.name}`;
      const key = `${rule}\n${detail}`;
      const reason = reasons.get(key) ?? { rule, detail, articles: new Set<string>() };
      reason.articles.add(articles[article]?.facts.id ?? '');
      reasons.set(key, reason);
    }
  return [...reasons.values()].map((r) => ({ ...r, articles: [...r.articles].sort() }));
}

function ruleOf(alias: string, name: string, known: string | undefined): string {
  if (` ${foldName(name).replaceAll('-', ' ')} `.includes(` ${foldName(alias).replaceAll('-', ' ')} `))
    return 'part-of-name';
  if (` ${foldName(alias).replaceAll('-', ' ')} `.includes(` ${foldName(name).replaceAll('-', ' ')} `))
    return 'part-of-name';
  if (isAcronym(alias) !== isAcronym(name)) return 'letters-and-long-form';
  return known === undefined ? 'same-in-article' : 'known-identity';
}
