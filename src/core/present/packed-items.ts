// Actors, events and statements that are kept packed (`packed-actor.ts`, `packed-event.ts`, `packed-statement.ts`), for who
// need not know which is which: what a patch makes of one, and all of a dossier as ordinary data.
import { patched, type Patch } from '../base/patch';
import type { Dossier } from '../model/dossier';
import { PackedActor, plainActor } from './packed-actor';
import { PackedEvent, patchedEvent, plainEvent } from './packed-event';
import { plainStatement } from './packed-statement';

/** An item as a patch makes it, packed where it was. */
export function patchedItem<T>(item: T, patch: Patch): T {
  if (item instanceof PackedActor) return item.patchedBy(patch) as T;
  if (item instanceof PackedEvent) return patchedEvent(item, patch) as T;
  return patched(item, patch) as T;
}

/** A dossier as ordinary data, all of it read. */
export function plainDossier(dossier: Dossier): Dossier {
  return {
    ...dossier,
    actors: dossier.actors.map((a) => plainActor(a)),
    events: dossier.events.map(plainEvent),
    statements: dossier.statements.map(plainStatement),
    ...(dossier.hidden === undefined ? {} : { hidden: dossier.hidden.map(plainEvent) }),
  };
}
