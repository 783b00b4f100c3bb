// Which office of an actor to show: the one at the date that matters (of the note or article under the mouse), else
// the latest that the articles show. It chooses among what is known and infers no new terms of office.
import { boundsOf, compatible, type Edtf } from '../model/edtf';
import type { Actor, Evidence, Office } from '../model/dossier';

/** An office chosen for display, with the piece of evidence to show for it. */
export interface ShownOffice {
  readonly office: Office;
  /** Whether it is seen at the date asked for; false where another time's office is shown for lack of one. */
  readonly atDate: boolean;
  readonly evidence: Evidence | null;
}

function lastDay(office: Office): number {
  const bounds = office.seen === null ? null : boundsOf(office.seen);
  return bounds === null ? -Infinity : bounds[1];
}

function firstDay(office: Office): number {
  const bounds = office.seen === null ? null : boundsOf(office.seen);
  return bounds === null ? Infinity : bounds[0];
}

/** An office held at its time comes before one that is only announced or past; then the later, then the better attested. */
function better(a: Office, b: Office): Office {
  const rank = (o: Office): number =>
    o.time === 'current' || o.time === 'acting' ? 0 : o.time === 'designated' ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? a : b;
  if (lastDay(a) !== lastDay(b)) return lastDay(a) > lastDay(b) ? a : b;
  return b.evidence.length > a.evidence.length ? b : a;
}

function best(offices: readonly Office[]): Office | undefined {
  return offices.length === 0 ? undefined : offices.reduce(better);
}

/** The evidence of the article that lies nearest to the date; without a date that of the latest article. */
function nearestEvidence(
  office: Office,
  date: Edtf | null,
  publishedOf: (article: string) => Edtf | null,
): Evidence | null {
  const wanted = date === null ? null : boundsOf(date);
  let best: Evidence | null = null;
  let least = Infinity;
  for (const evidence of office.evidence) {
    const published = publishedOf(evidence.article);
    const bounds = published === null ? null : boundsOf(published);
    // Without a date the later is nearer; an article without a date is farther than any other.
    const away = !bounds
      ? Number.MAX_VALUE
      : wanted
        ? Math.max(0, bounds[0] - wanted[1], wanted[0] - bounds[1])
        : -bounds[1];
    if (best === null || away < least) {
      best = evidence;
      least = away;
    }
  }
  return best;
}

/**
 * The office to show for an actor. With a date: one that is seen at that date, else the last seen before it, else the
 * best of all. `preferred`: the article under the mouse; its own evidence is shown where there is some.
 */
export function officeAt(
  actor: Actor,
  date: Edtf | null,
  preferred?: string,
  publishedOf: (article: string) => Edtf | null = () => null,
): ShownOffice | null {
  const own =
    preferred === undefined
      ? []
      : actor.offices.filter((o) => o.evidence.some((e) => e.article === preferred));
  let office = best(own);
  let atDate = office !== undefined;
  if (!office && date !== null) {
    office = best(actor.offices.filter((o) => o.seen !== null && compatible(o.seen, date)));
    atDate = office !== undefined;
    const day = boundsOf(date)?.[1];
    if (!office && day !== undefined) office = best(actor.offices.filter((o) => firstDay(o) <= day));
  }
  office ??= best(actor.offices);
  if (!office) return null;
  const evidence =
    office.evidence.find((e) => e.article === preferred) ?? nearestEvidence(office, date, publishedOf);
  return { office, atDate: atDate || date === null, evidence };
}

/** The office that an actor is known by, whatever the date: for descriptions in lists. */
export function mainOffice(actor: Actor): Office | null {
  return best(actor.offices) ?? null;
}
