// Stands for `assert` of `fast-check` in the bundle of the unit tests. A law is tried on a twentieth of its examples there, so that whoever
// changes something hears of it in seconds; where `DOSSIER_EXAMPLES=all` is set (the stage `laws`), on all of them. Either
// way the first examples are the same ones.
import * as real from 'fast-check';

const ALL = process.env['DOSSIER_EXAMPLES'] === 'all';

/** So many at least: the smallest examples come first, and say little. */
const FEWEST = 5;

/** What fast-check itself takes where nothing is said. */
const USUAL = 100;

/** The laws that have more examples than a twentieth: told to whoever runs the tests. */
const laws = globalThis as { dossierLaw?: () => void };

function fewer<P extends { readonly numRuns?: number }>(parameters: P | undefined): P & { numRuns: number } {
  const wanted = parameters?.numRuns ?? USUAL;
  const few = Math.min(wanted, Math.max(FEWEST, Math.ceil(wanted / 20)));
  if (few < wanted) laws.dossierLaw?.();
  return { ...parameters, numRuns: ALL ? wanted : few } as P & { numRuns: number };
}

export function assertLaw<Ts>(property: real.IProperty<Ts>, parameters?: real.Parameters<Ts>): void;
export function assertLaw<Ts>(
  property: real.IAsyncProperty<Ts>,
  parameters?: real.Parameters<Ts>,
): Promise<void>;
export function assertLaw<Ts>(
  property: real.IRawProperty<Ts>,
  parameters?: real.Parameters<Ts>,
): Promise<void> | void {
  return real.assert(property, fewer(parameters));
}
