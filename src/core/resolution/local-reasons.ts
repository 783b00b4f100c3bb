// Why several forms within one article are one actor, in the same shape as the reasons across articles: a surname behind
// a full name, letters that abbreviate a long form, another form of a known name. It repeats what grouping within the
// article has decided and decides nothing itself.
import type { LocalActor } from '../model/annotation';
import type { MergeReason } from '../model/dossier';
import { inOrder } from './link-reasons';
import { foldName, isAcronym } from './name-match';

interface Reason {
  readonly rule: string;
  readonly detail: string;
  /** Ids; some may be there twice. */
  readonly articles: string[];
}

/** The reasons of a group, each once with all its articles. */
export function localReasons<M extends { readonly actor: LocalActor }>(
  members: readonly M[],
  idOf: (member: M) => string,
): readonly MergeReason[] {
  const reasons = new Map<string, Reason>();
  // Who is the same in many articles is one object mostly.
  const known = new Map<LocalActor, readonly Reason[]>();
  for (const member of members) {
    const { actor } = member;
    if (actor.aliases.length === 0) continue;
    let own = known.get(actor);
    if (!own) known.set(actor, (own = reasonsOf(actor, reasons)));
    for (const { articles } of own) articles.push(idOf(member));
  }
  return Array.from(reasons.values(), (r) => ({ ...r, articles: inOrder(r.articles) }));
}

function reasonsOf(actor: LocalActor, reasons: Map<string, Reason>): readonly Reason[] {
  const own: Reason[] = [];
  for (const alias of actor.aliases) {
    if (alias === actor.name) continue;
    const rule = ruleOf(alias, actor.name, actor.known);
    const detail = `${alias} = ${actor.name}`;
    const key = `${rule}\n${detail}`;
    let reason = reasons.get(key);
    if (!reason) reasons.set(key, (reason = { rule, detail, articles: [] }));
    own.push(reason);
  }
  return own;
}

function ruleOf(alias: string, name: string, known: string | undefined): string {
  if (` ${foldName(name).replaceAll('-', ' ')} `.includes(` ${foldName(alias).replaceAll('-', ' ')} `))
    return 'part-of-name';
  if (` ${foldName(alias).replaceAll('-', ' ')} `.includes(` ${foldName(name).replaceAll('-', ' ')} `))
    return 'part-of-name';
  if (isAcronym(alias) !== isAcronym(name)) return 'letters-and-long-form';
  return known === undefined ? 'same-in-article' : 'known-identity';
}
