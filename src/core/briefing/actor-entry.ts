// An actor as one entry of a note on several: name, other names, the office that the articles give it last, and where
// it is named first in each article.
import { boundsOf } from '../model/edtf';
import type { Actor, Evidence, Office } from '../model/dossier';
import type { FactWriter } from './facts';
import type { NoteActor } from './note';
import type { SourceTable } from './sources';

/** The first mention in each article. */
export function firstMentions(mentions: readonly { readonly evidence: Evidence }[]): Evidence[] {
  const first = new Map<string, Evidence>();
  for (const { evidence } of mentions) {
    const known = first.get(evidence.article);
    if (!known || evidence.span[0] < known.span[0]) first.set(evidence.article, evidence);
  }
  return [...first.values()];
}

/** Held comes before announced before past; then the one seen last. */
export function mainOffice(actor: Actor): Office | null {
  const rank = (o: Office): number =>
    o.time === 'current' || o.time === 'acting' ? 0 : o.time === 'designated' ? 1 : 2;
  const last = (o: Office): number => (o.seen === null ? -Infinity : (boundsOf(o.seen)?.[1] ?? -Infinity));
  const [best] = actor.offices
    .filter((o) => o.evidence.length > 0)
    .sort((a, b) => rank(a) - rank(b) || last(b) - last(a));
  return best ?? null;
}

/** Where a name stands first in the articles of the table. */
export function mentionsIn(actor: Actor, sources: SourceTable): Evidence[] {
  const known = new Set(sources.articles.map((a) => a.id));
  return firstMentions(actor.mentions).filter((e) => known.has(e.article));
}

/** »Präsident (Russland)«, but »US-Präsident« alone: the title says it already. */
function withState(title: string, of: string | null): string {
  const said =
    of === null ||
    title.toLowerCase().includes(of.slice(0, 5).toLowerCase()) ||
    (of === 'USA' && /^US[- ]/u.test(title));
  return said ? title : `${title} (${of})`;
}

export function actorEntry(actor: Actor, facts: FactWriter, sources: SourceTable): NoteActor {
  const office = mainOffice(actor);
  const also = actor.aliases.map((a) => a.name).filter((n) => n !== actor.name);
  const evidence = mentionsIn(actor, sources);
  const grounds = evidence.length > 0 ? evidence : firstMentions(actor.mentions);
  return {
    name: actor.name,
    type: actor.type,
    ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(office
      ? { office: withState(office.title, office.of === null ? null : facts.nameOf(office.of)) }
      : {}),
    source: sources.citeAll(grounds),
  };
}
