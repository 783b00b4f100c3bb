// What all constructions with a cue verb share: the parts of a statement that come from its cue, and where the clause
// that introduces it begins.
import type { Draft, Range } from './draft';
import { verbFor, type Hit } from './hits';
import type { Subject } from './subjects';
import type { Segment, Unit } from './units';

export const ranges = (r: Range | null): readonly Range[] => (r ? [r] : []);

/** Cue, speaker, addressee, medium and stance. */
export function base(hit: Hit, letters: string, subject: Subject): Partial<Draft> {
  const verb = verbFor(hit, letters);
  return {
    // Named although empty: what is put in later is put in its place, and all drafts stay of one kind to the machine.
    quote: [],
    frame: [],
    cue: hit.tokens,
    speaker: ranges(subject.speaker),
    addressee: ranges(subject.addressee),
    medium: verb.medium,
    // »schloss nicht aus, dass …«: whoever does not deny takes no stand.
    stance: hit.negated && verb.stance === 'denial' ? 'neutral' : verb.stance,
    via: subject.via ?? null,
    cited: subject.cited ?? null,
  };
}

/** First token of the clause of a hit: the unit's, or after a semicolon or quotation. */
export function frameStart(unit: Unit, hit: Hit): number {
  let s = hit.segment;
  while (s > 0 && (unit.segments[s] as Segment).before !== ';' && !(unit.segments[s - 1] as Segment).quote)
    s--;
  return (unit.segments[s] as Segment).first;
}
