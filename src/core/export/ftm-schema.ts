// Which FollowTheMoney schema an actor gets. Persons are Persons; organisations are Organizations unless their own name says
// that they are bodies of the state. A place that acts or has offices (a state) is a PublicBody, because only such can take
// part in events there; a place where things merely happen is an Address. Other names have no schema: they are Mentions.
import type { Actor, Dossier } from '../model/dossier';
import { PUBLIC_ENDINGS, PUBLIC_OF, PUBLIC_WORDS } from './public-bodies.data';

export type ActorSchema = 'Person' | 'Organization' | 'PublicBody' | 'Address';

/** Whether the words of a name say that it is a body of the state. */
export function namesPublicBody(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return words.some(
    (w, i) =>
      PUBLIC_WORDS.has(w) ||
      PUBLIC_ENDINGS.some((e) => w.endsWith(e) || w.endsWith(`${e}s`)) ||
      (PUBLIC_OF.has(w) && words[i + 1] === 'of'),
  );
}

/** Ids of places that act, are acted upon, or have offices. */
function polities(dossier: Dossier): ReadonlySet<string> {
  const found = new Set<string>();
  for (const event of dossier.events) for (const p of event.participants) found.add(p.actor);
  for (const s of dossier.statements) if (s.speaker !== null) found.add(s.speaker);
  for (const a of dossier.actors) for (const o of a.offices) if (o.of !== null) found.add(o.of);
  return found;
}

/** The schema of each actor that has one, by id. */
export function actorSchemas(dossier: Dossier): ReadonlyMap<string, ActorSchema> {
  const acting = polities(dossier);
  const named = (a: Actor): boolean =>
    namesPublicBody(a.name) || a.aliases.some((x) => x.from === 'curated' && namesPublicBody(x.name));
  return new Map(
    dossier.actors.flatMap((a): [string, ActorSchema][] => {
      if (a.type === 'person') return [[a.id, 'Person']];
      if (a.type === 'organization') return [[a.id, named(a) ? 'PublicBody' : 'Organization']];
      if (a.type === 'place') return [[a.id, acting.has(a.id) ? 'PublicBody' : 'Address']];
      return [];
    }),
  );
}
