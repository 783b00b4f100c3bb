// A word → the parts that it can play in speaking of an actor without naming it, as bits: pronoun, article, »beide«,
// »Ministerium«. Worked out once for each word form of a language, so that the passes of this room step over words that
// they have no use for, and leave out what no word of an article asks for. They tell what may be, never what is.
import { smallNumbers } from '../base/slab';
import { WordCache } from '../base/word-forms';
import type { ActorsPack } from '../language/pack/actors';
import type { Token } from '../model/article';

export const Role = {
  /** »er«, »ihn«. */
  pronoun: 1 << 0,
  /** »der«, »die« behind a comma. */
  relative: 1 << 1,
  /** »die«, »the«: an article by which a description may begin. */
  definite: 1 << 2,
  /** »beide«. */
  both: 1 << 3,
  /** »zwei«: the same behind an article. */
  two: 1 << 4,
  /** »Ministerium«, »Regierung«, »Delegation«: behind an article somebody named before. */
  described: 1 << 5,
} as const;

const met = new WeakMap<ActorsPack, WordCache<number>>();

/** Bits of `Role` for every token. */
export function rolesOf(tokens: readonly Token[], pack: ActorsPack): Uint8Array {
  let cache = met.get(pack);
  if (cache === undefined) met.set(pack, (cache = new WordCache<number>()));
  const out = smallNumbers(tokens.length);
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    if (token.kind !== 'word') continue;
    let role = cache.get(token.key);
    if (role === undefined) cache.set(token.key, (role = roleOf(pack, token.norm)));
    out[t] = role;
  }
  return out;
}

function roleOf(pack: ActorsPack, norm: string): number {
  const words = pack.descriptions;
  const described =
    words.kinds.has(norm) ||
    words.governments.has(norm) ||
    words.delegations.has(norm) ||
    words.delegationLater.has(norm);
  return (
    (pack.pronouns.has(norm) ? Role.pronoun : 0) |
    (pack.relatives.has(norm) ? Role.relative : 0) |
    (words.definite.has(norm) ? Role.definite : 0) |
    (words.both.has(norm) ? Role.both : 0) |
    (words.two.has(norm) ? Role.two : 0) |
    (described ? Role.described : 0)
  );
}

/** Whether a word for two, or a noun behind an article, may speak of somebody named before. */
export function maySpeakOf(roles: Uint8Array): boolean {
  let article = false;
  for (let t = 0; t < roles.length; t++) {
    const role = roles[t] as number;
    if ((role & Role.both) !== 0 || (article && (role & (Role.two | Role.described)) !== 0)) return true;
    article = (role & Role.definite) !== 0;
  }
  return false;
}
