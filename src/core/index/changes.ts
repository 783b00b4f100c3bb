// What has changed in a dossier since it was last told, by id: the thing as it is now, or null where it is gone, and what
// it was when it was last told. It can be sent in parts and applied to any older state that it began from.
import type { Actor, ArticleEntry, DossierEvent, DossierStatement } from '../model/dossier';

/** Things of one kind by id: as they are now; null: gone. */
export class Told<T> extends Map<string, T | null> {
  /** As they were told last, as far as they were. */
  readonly before = new Map<string, T>();

  /** `before`: as it stood until now. */
  tell(id: string, before: T | null | undefined, now: T | null): void {
    if (before && !this.has(id)) this.before.set(id, before);
    this.set(id, now);
  }
}

export class DossierChanges {
  readonly articles = new Map<string, ArticleEntry | null>();
  readonly actors = new Told<Actor>();
  readonly events = new Told<DossierEvent>();
  /** By article: its statements in order; none where it has none any more. */
  readonly statements = new Map<string, readonly DossierStatement[]>();
  /** Whether the hidden events are others now. */
  hidden = false;
}
