// What has changed in a dossier since it was last told, by id: the thing as it is now, or null where it is gone. It can be
// sent in parts and applied to any older state that it began from.
import type { Actor, ArticleEntry, DossierEvent, DossierStatement } from '../model/dossier';

export class DossierChanges {
  readonly articles = new Map<string, ArticleEntry | null>();
  readonly actors = new Map<string, Actor | null>();
  readonly events = new Map<string, DossierEvent | null>();
  /** By article: its statements in order; none where it has none any more. */
  readonly statements = new Map<string, readonly DossierStatement[]>();
  /** Whether the hidden events are others now. */
  hidden = false;
}
