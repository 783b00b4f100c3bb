// An event → a short phrase made from its facts, for lists: »Dan Driscoll, Randy George: Besuch (Kiew)«. Names and the
// trigger's lemma come from the articles, so it is in their language; no words of our own, so nothing to translate.
import type { DossierEvent } from '../model/dossier';
import type { EventContext } from './join-events';

const MAX_NAMES = 3;

function names(ids: readonly string[], context: EventContext): string {
  const shown = ids.slice(0, MAX_NAMES).map((id) => context.actorName(id));
  return shown.join(', ') + (ids.length > MAX_NAMES ? ', …' : '');
}

/** The label of an event. Actors stand before the colon, recipients behind an arrow, the place in brackets. */
export function labelOf(event: Omit<DossierEvent, 'label'>, context: EventContext): string {
  const actors = event.participants.filter((p) => p.role === 'actor').map((p) => p.actor);
  const recipients = event.participants
    .filter((p) => p.role === 'recipient' && p.actor !== event.place)
    .map((p) => p.actor);
  const who = names(actors, context);
  const whom = names(recipients, context);
  const sides = [who, whom].filter((x) => x !== '').join(' → ');
  const what = sides === '' ? event.lemma : `${sides}: ${event.lemma}`;
  const where =
    event.place !== null && !actors.includes(event.place) ? ` (${context.actorName(event.place)})` : '';
  return what + where;
}
