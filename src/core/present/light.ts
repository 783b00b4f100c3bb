// Questions that are asked of every actor or event of a dossier, answered from what is at hand where the rest is packed
// (`packed-items.ts`): a list of ten thousand must not unpack them all. Elsewhere the answer comes from the data themselves.
import type { Actor, DossierEvent } from '../model/dossier';
import { sizeOf, sourcesAtHand } from '../model/plain';
import { differs, PackedActor, PackedEvent, sourcesOf, titlesOf } from './packed-items';

/** Whether an article names the actor at all. */
export function isNamed(actor: Actor): boolean {
  return actor instanceof PackedActor ? actor.named : (sizeOf(actor) ?? actor.mentions.length) > 0;
}

/** Titles of an actor's offices with their variants, each once, that of the main office first. */
export function mainTitles(actor: Actor): readonly string[] {
  return actor instanceof PackedActor ? actor.titles : titlesOf(actor);
}

/** Ids of the articles that report an event, each once, in the order of its reports. */
export function reportedIn(event: DossierEvent): readonly string[] {
  return event instanceof PackedEvent ? event.from : (sourcesAtHand(event) ?? sourcesOf(event));
}

/** Whether sources differ on an event in something that no person has decided. */
export function isContested(event: DossierEvent): boolean {
  return event instanceof PackedEvent ? event.contested : differs(event);
}
