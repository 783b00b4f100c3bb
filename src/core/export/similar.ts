// Actors of one kind that bear the same name and were nevertheless kept apart: for a person to look at. Where a person has
// decided on both, nothing is said. Compares folded names only; it never merges.
import { slug } from '../base/ids';
import type { Actor, Dossier } from '../model/dossier';

/** More bearers of one name than this say that the name says nothing. */
const MANY = 8;

/** Pairs of actor ids with the name they share, each pair once, in the order of the dossier. */
export function similarPairs(dossier: Dossier): readonly (readonly [string, string, string])[] {
  const bearers = new Map<string, { readonly actor: Actor; readonly name: string }[]>();
  for (const actor of dossier.actors)
    for (const name of new Set([actor.name, ...actor.aliases.map((a) => a.name)])) {
      const folded = slug(name);
      if (folded === '') continue;
      const key = `${actor.type} ${folded}`;
      const list = bearers.get(key) ?? [];
      if (!list.some((b) => b.actor === actor)) list.push({ actor, name });
      bearers.set(key, list);
    }
  const seen = new Set<string>();
  const pairs: (readonly [string, string, string])[] = [];
  for (const list of bearers.values()) {
    if (list.length < 2 || list.length > MANY) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const key = `${a.actor.id}\n${b.actor.id}`;
        if (seen.has(key) || (a.actor.curated && b.actor.curated)) continue;
        seen.add(key);
        pairs.push([a.actor.id, b.actor.id, a.name]);
      }
    });
  }
  return pairs;
}
