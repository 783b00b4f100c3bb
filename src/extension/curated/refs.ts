// An actor of the last snapshot as a decision needs it: its name and the other names that say by themselves who is meant;
// and which of its names stand in given articles. Pure look-ups.
import { foldWord, type Actor } from '../../core/present/api';
import type { ActorRef } from '../../core/api';

/** Names that may be written down as another name of the actor: bare surnames and parts of names are not. */
export function refOf(actor: Actor): ActorRef {
  const names = actor.aliases
    .filter((a) => a.from === 'curated' || (a.count > 0 && tells(a.name, actor)))
    .map((a) => a.name);
  return { name: actor.name, type: actor.type, names: actor.curated ? [] : names };
}

function tells(name: string, actor: Actor): boolean {
  if (/\s/u.test(name.trim())) return true;
  return actor.type !== 'person' && /\p{Lu}.*\p{Lu}/u.test(name);
}

/** The names that may be somebody else's: all but the one that the actor is listed under, the most frequent first. */
export function otherNames(actor: Actor): readonly { readonly name: string; readonly count: number }[] {
  const seen = new Set([actor.name]);
  return actor.aliases.filter((a) => !seen.has(a.name) && seen.add(a.name));
}

/** The names under which an actor stands in some articles; inflected forms count for the name they come from. */
export function namesIn(actor: Actor, articles: readonly string[]): readonly string[] {
  const wanted = new Set(articles);
  const surfaces = new Set(
    actor.mentions
      .filter((m) => m.kind === 'name' && wanted.has(m.evidence.article))
      .map((m) => foldWord(m.evidence.words)),
  );
  const all = [actor.name, ...otherNames(actor).map((a) => a.name)];
  const found = all.filter((name) => {
    const key = foldWord(name);
    return [...surfaces].some((s) => s.startsWith(key) && s.length - key.length <= 2);
  });
  return found.length > 0 ? found : all;
}

/** The name of an actor that stands in inflected form at some place; the name that it is listed under where none fits. */
export function formAt(actor: Actor, words: string): string {
  const key = foldWord(words);
  const fits = [actor.name, ...otherNames(actor).map((a) => a.name)].filter((name) => {
    const form = foldWord(name);
    return key === form || (key.startsWith(form) && key.length - form.length <= 2);
  });
  return fits.sort((a, b) => b.length - a.length)[0] ?? actor.name;
}

/** The name at a place where it shares no word with the one that the actor is listed under: that alone may be wrong. */
export function strayName(actor: Actor, words: string): string | undefined {
  const own = new Set(foldWord(actor.name).split(/[\s-]+/u));
  const alias = otherNames(actor).find((a) => a.name === words)?.name;
  if (alias === undefined) return undefined;
  return foldWord(alias)
    .split(/[\s-]+/u)
    .some((w) => own.has(w))
    ? undefined
    : alias;
}
