// The periods that a dossier offers for a briefing: its years and months, newest first, with the number of events that
// lie within each. Only periods in which something happened are offered; any other can still be typed.
import type { Edtf } from '../model/edtf';
import type { Dossier } from '../model/dossier';
import { shelfOf } from './event-tree';

export interface PeriodChoice {
  /** A year or a month, as EDTF. */
  readonly period: Edtf;
  readonly events: number;
}

/** Years, and under each its months; newest first. */
export function periodsOf(dossier: Dossier): readonly PeriodChoice[] {
  const counts = new Map<string, number>();
  for (const event of dossier.events) {
    const shelf = shelfOf(event);
    if (!shelf) continue;
    counts.set(shelf.year, (counts.get(shelf.year) ?? 0) + 1);
    if (shelf.month !== null) counts.set(shelf.month, (counts.get(shelf.month) ?? 0) + 1);
  }
  const years = [...counts.keys()].filter((k) => k.length === 4).toSorted((a, b) => (a < b ? 1 : -1));
  return years.flatMap((year) => [
    { period: year, events: counts.get(year) ?? 0 },
    ...[...counts]
      .filter(([k]) => k.length > 4 && k.startsWith(`${year}-`))
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([period, events]) => ({ period, events })),
  ]);
}
