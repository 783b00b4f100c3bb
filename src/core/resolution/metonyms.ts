// Capitals and seats that act for their state (»Kiew fordert«, »das Weiße Haus lehnte ab«) → the state as participant and
// speaker, marked as inferred, with a reference of kind `metonym` at the very words. Only where some article names the
// state, only where the words act or speak; as a place, and as an actor of its own, the capital stays what it is.
import { compareSpans, type Span } from '../base/span';
import type { ArticleFacts, LocalActor, Reference } from '../model/annotation';
import { factsWith } from '../model/facts-with';
import type { JoinArticle } from './join';

const STANDS_FOR = /^(?:capital|seat):([A-Z]{2})$/;

/** The articles with their metonyms resolved; the same objects where there are none. */
export function resolveMetonyms(articles: readonly JoinArticle[]): JoinArticle[] {
  const states = stateNames(articles);
  if (states.size === 0) return [...articles];
  return articles.map((article) => resolveMetonymsOf(article, states));
}

/** An article with its metonyms resolved; the same object where there are none. `states`: by code, the name. */
export function resolveMetonymsOf(article: JoinArticle, states: ReadonlyMap<string, string>): JoinArticle {
  const facts = resolveIn(article.facts, states);
  return facts === article.facts ? article : { ...article, facts };
}

/** The codes of the states for which actors of an article may stand. */
export function standInsOf({ facts }: JoinArticle): readonly string[] {
  return facts.actors.flatMap(({ known }) => {
    const code = STANDS_FOR.exec(known ?? '')?.[1];
    return code === undefined ? [] : [`state:${code}`];
  });
}

/** The state names of an article: code and name. */
export function statesIn({ facts }: JoinArticle): readonly (readonly [code: string, name: string])[] {
  return facts.actors.flatMap(({ known, name }) =>
    known?.startsWith('state:') === true ? [[known, name] as const] : [],
  );
}

/** The name that is used most; among equals the first by letters. */
export function commonestName(names: ReadonlyMap<string, number>): string | undefined {
  return [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** By code, the name under which most articles know a state. */
function stateNames(articles: readonly JoinArticle[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const article of articles)
    for (const [code, name] of statesIn(article)) {
      const names = counts.get(code) ?? new Map<string, number>();
      counts.set(code, names);
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  return new Map([...counts].map(([code, names]) => [code, commonestName(names) ?? code]));
}

function resolveIn(facts: ArticleFacts, states: ReadonlyMap<string, string>): ArticleFacts {
  const stateOf = new Map<string, string>();
  for (const { id, known } of facts.actors) {
    const code = `state:${STANDS_FOR.exec(known ?? '')?.[1] ?? ''}`;
    if (states.has(code)) stateOf.set(id, code);
  }
  if (stateOf.size === 0) return facts;
  const ids = new Map<string, string>();
  for (const { id, known } of facts.actors) if (known !== undefined) ids.set(known, id);
  const added: LocalActor[] = [];
  const found = new Map<string, Reference>();

  /** The state for which an actor stands at a place, or null. */
  const at = (actor: string, spans: readonly Span[]): string | null => {
    const code = stateOf.get(actor);
    if (code === undefined) return null;
    const name = facts.references.find(
      (r) =>
        r.actor === actor && r.kind === 'name' && spans.some((s) => s[0] < r.span[1] && r.span[0] < s[1]),
    );
    if (name === undefined) return null;
    let id = ids.get(code);
    if (id === undefined) {
      id = code.replace(':', '~').toLowerCase();
      ids.set(code, id);
      added.push({
        id,
        type: 'place',
        name: states.get(code) ?? code,
        aliases: [],
        known: code,
        offices: [],
      });
    }
    found.set(`${name.span[0]} ${id}`, {
      span: name.span,
      kind: 'metonym',
      actor: id,
      basis: 'inferred',
      rule: 'metonym-acts',
    });
    return id;
  };

  const events = facts.events.map((event) => {
    let changed = false;
    const participants = event.participants.map((p) => {
      const state = p.role === 'actor' ? at(p.actor, [p.span]) : null;
      if (state === null) return p;
      changed = true;
      return { ...p, actor: state, basis: 'inferred' as const };
    });
    return changed ? { ...event, participants } : event;
  });
  const statements = facts.statements.map((s) => {
    const state = s.actor === null ? null : at(s.actor, s.speaker);
    return state === null ? s : { ...s, actor: state, actorBasis: 'inferred' as const };
  });
  if (found.size === 0) return facts;
  return factsWith(facts, {
    actors: [...facts.actors, ...added],
    references: [...facts.references, ...found.values()].sort((a, b) => compareSpans(a.span, b.span)),
    events,
    statements,
  });
}
