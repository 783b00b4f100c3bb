// What the roots of the trees need of a large dossier, made ahead and in steps, so that drawing them holds nobody up: events
// by their place in the calendar, articles by date, actors by kind. What has not changed since is not made again. It
// decides nothing: the trees make the same by themselves where nobody has.
import type { Dossier } from '../model/dossier';
import { prepareActors } from './actor-tree';
import { prepareArticles } from './article-tree';
import { prepareShelves } from './event-tree';
import type { DossierPart, DossierReplica } from './replica';

/** Applies a part to a copy, and where that was the last of its update makes the roots ready; true there. */
export function* takeIn(replica: DossierReplica, part: DossierPart): Generator<void, boolean> {
  const last = yield* replica.steps(part);
  if (last) yield* prepareRoots(replica.view.dossier);
  return last;
}

/** Makes ready what the trees of a dossier ask for first. */
export function* prepareRoots({ actors, articles, events }: Dossier): Generator<void, void> {
  yield* prepareShelves(events);
  yield;
  yield* prepareArticles(articles);
  yield;
  yield* prepareActors(actors);
}
