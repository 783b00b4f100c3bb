// What the user's word does inside one article: forms that the article's own grouping has put together, and of which an
// entry of `actors.yaml` says that one is somebody else (or no name), are taken apart again. Mentions move with their
// form, and so do participants and speakers named by it; offices and pronouns stay where they were.
import type { Span } from '../base/span';
import { slug } from '../base/ids';
import type { ArticleFacts, LocalActor } from '../model/annotation';
import type { CuratedActor } from '../model/dossier';
import { factsWith } from '../model/facts-with';
import type { CuratedIndex } from './curated-index';
import type { JoinArticle } from './join';
import { foldName } from './name-match';

/** The articles with the user's splits applied; the same objects where there is nothing to split. */
export function splitLocals(articles: readonly JoinArticle[], entries: CuratedIndex): JoinArticle[] {
  if (entries.empty) return [...articles];
  return articles.map((article) => {
    const facts = splitFacts(article.facts, entries);
    return facts === article.facts ? article : { ...article, facts };
  });
}

function splitFacts(facts: ArticleFacts, entries: CuratedIndex): ArticleFacts {
  /** By local actor: the forms to take off, each with its new actor. */
  const moves = new Map<string, Map<string, LocalActor>>();
  const taken = new Set(facts.actors.map((a) => a.id));
  for (const actor of facts.actors) {
    if (actor.aliases.length === 0) continue;
    const home = entries.find(actor, facts.id);
    for (const alias of actor.aliases) {
      if (foldName(alias) === foldName(actor.name)) continue;
      const claim = entries.claimOf(alias, actor, facts.id);
      if (claim === null || claim.target === home || !parts(claim.target, home, actor, alias)) continue;
      const id = `${actor.id}~${slug(alias)}`;
      if (taken.has(id)) continue;
      taken.add(id);
      const list = moves.get(actor.id) ?? new Map<string, LocalActor>();
      moves.set(actor.id, list);
      list.set(alias, { id, type: claim.entry.type, name: alias, aliases: [], offices: [] });
    }
  }
  return moves.size === 0 ? facts : move(facts, moves);
}

/** Whether the user has said that a form is not this actor. That an entry merely lists the form is not enough. */
function parts(target: CuratedActor, home: CuratedActor | null, actor: LocalActor, alias: string): boolean {
  const names = new Set([actor.name, ...(home === null ? [] : [home.name])].map(foldName));
  if (target.notSameAs.some((n) => names.has(foldName(n)))) return true;
  if (home?.notSameAs.some((n) => foldName(n) === foldName(target.name)) === true) return true;
  if (target.articles !== undefined) return true;
  // »Merz« alone may be no name; behind »Friedrich Merz« in the same article it is.
  return target.ignore && !foldName(actor.name).split('-').includes(foldName(alias));
}

function move(
  facts: ArticleFacts,
  moves: ReadonlyMap<string, ReadonlyMap<string, LocalActor>>,
): ArticleFacts {
  const moved = new Map<string, { span: Span; to: string }[]>();
  const references = facts.references.map((r) => {
    const base = r.name === undefined ? undefined : facts.names[r.name]?.base;
    const to = base === undefined ? undefined : moves.get(r.actor)?.get(base)?.id;
    if (to === undefined) return r;
    const list = moved.get(r.actor) ?? [];
    list.push({ span: r.span, to });
    moved.set(r.actor, list);
    return { ...r, actor: to };
  });
  const at = (actor: string, spans: readonly (Span | undefined)[]): string =>
    moved.get(actor)?.find((m) => spans.some((s) => s !== undefined && s[0] < m.span[1] && m.span[0] < s[1]))
      ?.to ?? actor;
  const actors = facts.actors.flatMap((a) => {
    const forms = moves.get(a.id);
    if (forms === undefined) return [a];
    return [{ ...a, aliases: a.aliases.filter((n) => !forms.has(n)) }, ...forms.values()];
  });
  return factsWith(facts, {
    actors,
    references,
    statements: facts.statements.map((s) => {
      if (s.actor === null) return s;
      const others = s.others?.map((id) => at(id, s.speaker));
      return { ...s, actor: at(s.actor, s.speaker), ...(others === undefined ? {} : { others }) };
    }),
    events: facts.events.map((e) => ({
      ...e,
      participants: e.participants.map((p) =>
        moved.has(p.actor) ? { ...p, actor: at(p.actor, [p.span]) } : p,
      ),
      place: e.place === null || !moved.has(e.place) ? e.place : at(e.place, [e.placeSpan]),
    })),
  });
}
