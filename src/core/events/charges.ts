// »convicted of fraud«, »charged with murder«: a deed of which somebody is accused or convicted is what the verb is about
// and no event of its own, least of all one on the day of the verdict. Input: candidates; output: those that are left.
// It judges by the preposition before the noun and the type of the verb only; »the murder of …« is untouched.
import { phraseAt, type Scene } from './scene';
import type { Candidate } from './triggers';

/** Types of verbs that speak of a deed: courts, accusers, police. */
const ABOUT_DEEDS: ReadonlySet<string> = new Set(['RULING', 'ACCUSE', 'CONCEDE', 'COERCE']);

/** The candidates without deeds that the verb of their clause charges somebody with. */
export function withoutCharges(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  if (scene.lexicon.charges.size === 0 || !candidates.some(isDeed)) return candidates;
  const verbs = new Map<number, Candidate>();
  for (const c of candidates) if (c.kind === 'verb') verbs.set(c.clause, c);
  return candidates.filter((c) => {
    if (!isDeed(c) || !scene.lexicon.charges.has(prepositionOf(scene, c.phrase) ?? '')) return true;
    return !ABOUT_DEEDS.has(verbs.get(c.clause)?.rule.data.type ?? '');
  });
}

const LISTED = 4;

/** The preposition before a phrase, or before the first of the list that it ends: »of theft, arson and murder«. */
function prepositionOf(scene: Scene, phrase: Candidate['phrase']): string | null {
  let at = phrase;
  for (let step = 0; at !== null && step < LISTED; step++) {
    if (at.preposition !== null) return at.preposition;
    const before = scene.tokens[at.first - 1];
    if (before === undefined || (before.text !== ',' && !scene.lexicon.conjunctions.has(before.norm)))
      return null;
    at = phraseAt(scene, at.first - 2);
  }
  return null;
}

function isDeed(c: Candidate): boolean {
  return c.kind === 'noun' && c.rule.data.type === 'CRIME';
}
