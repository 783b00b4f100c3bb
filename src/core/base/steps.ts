// Work over long lists in steps, for who must not be held up: each step is soon done, and whoever drives it gives others
// their turn in between. The results are those of doing it in one go. It knows no clock.

/** So many items are soon looked at. */
const AT_ONCE = 400;

/** All of a work at once. */
export function finish<R>(steps: Generator<void, R>): R {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Looks at each item, some in a step; fewer where a look takes its time. */
export function* eachOf<T>(
  items: readonly T[],
  look: (item: T) => void,
  atOnce = AT_ONCE,
): Generator<void, void> {
  for (let from = 0; from < items.length; from += atOnce) {
    if (from > 0) yield;
    for (let i = from; i < Math.min(from + atOnce, items.length); i++) look(items[i] as T);
  }
}

/** The items that pass, in their order. */
export function* filtered<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
): Generator<void, readonly T[]> {
  const passing: T[] = [];
  yield* eachOf(items, (item) => {
    if (passes(item)) passing.push(item);
  });
  return passing;
}

/** The items in order; what is equal keeps its place. */
export function* sorted<T>(
  items: readonly T[],
  order: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    runs.push(items.slice(from, from + AT_ONCE).sort(order));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2)
      longer.push(yield* merged(runs[i] as readonly T[], runs[i + 1] ?? [], order));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Two lists that are in order as one; of equals those of the first come first. */
export function* merged<T>(
  first: readonly T[],
  second: readonly T[],
  order: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const all: T[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const takesFirst = j >= second.length || (i < first.length && order(first[i] as T, second[j] as T) <= 0);
    all.push((takesFirst ? first[i++] : second[j++]) as T);
    if (all.length % AT_ONCE === 0) yield;
  }
  // What a list has grown by in advance is let go: there may be very many.
  return all.slice();
}
