// The label of an event as it reads under one of its actors: »reisen (Europa)« instead of »Pete Hegseth: reisen
// (Europa)«, since the name stands above already. Only a label that begins with exactly that name is shortened.
import type { Actor, DossierEvent } from '../model/dossier';

export function labelUnder(event: DossierEvent, actor: Actor | null): string {
  if (actor === null) return event.label;
  const lead = `${actor.name}: `;
  if (event.label.startsWith(lead) && event.label.length > lead.length) return event.label.slice(lead.length);
  const toward = `${actor.name} → `;
  if (event.label.startsWith(toward) && event.label.length > toward.length)
    return event.label.slice(actor.name.length + 1);
  return event.label;
}
