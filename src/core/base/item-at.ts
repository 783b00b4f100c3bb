// A list and a place that may be none → what stands there. Engines take a place below 0 for the name of a property and look
// for it in a slow way of their own, a hundred times as long as it takes to look first.

/** The item at a place; nothing where the place is below 0 (none), unknown, or behind the end. */
export function itemAt<T>(items: readonly T[], place: number | undefined): T | undefined {
  return place === undefined || place < 0 ? undefined : items[place];
}

export function lastOf<T>(items: readonly T[]): T | undefined {
  return items.length === 0 ? undefined : items[items.length - 1];
}
