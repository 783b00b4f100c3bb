// A statement while it is being put together: in tokens, not yet in characters, and without actor and date.
import type { Stance, StatementType } from '../model/annotation';
import type { Medium } from '../language/pack/statements';
import type { Unit } from './units';

/** Tokens `[first, last)`. */
export type Range = readonly [first: number, last: number];

export interface Draft {
  type: StatementType;
  quote: readonly Range[];
  cue: readonly number[];
  speaker: readonly Range[];
  addressee: readonly Range[];
  frame: readonly Range[];
  medium: Medium | null;
  stance: Stance;
  rule: string;
  nested: boolean;
  /** Who reports it, where that is somebody else than the speaker. */
  via: Range | null;
  /** Whose words they are, where the speaker's phrase points to somebody named beside it (»nach eigenen Angaben«). */
  owner: Range | null;
  /** Whom the speaker relies on (»berichtet X unter Berufung auf Y«): Y said it, X passes it on. */
  cited: Range | null;
}

/** What stands before a unit: the last statement of its paragraph, and whoever was reported or named last. */
export interface Context {
  readonly previous: Draft | null;
  /** Worked out when it is asked for, which is dear: read it only where it is needed (`voices.ts`). */
  readonly voice: Range | null;
  /** The sentence before in the same paragraph, final stop not included, where nobody is reported in it. */
  readonly before: Range | null;
  /** The sentence before in the same paragraph. */
  readonly earlier: Unit | null;
  /** Statements inside somebody's report, which are not told apart from it: for the marks within them. */
  readonly inner: Draft[];
}

export function draft(type: StatementType, rule: string, parts: Partial<Draft>): Draft {
  return {
    type,
    rule,
    quote: [],
    cue: [],
    speaker: [],
    addressee: [],
    frame: [],
    medium: null,
    stance: 'neutral',
    nested: false,
    via: null,
    owner: null,
    cited: null,
    ...parts,
  };
}

/** Whether two rules of one kind found the same words. */
export function sameWords(a: Draft, b: Draft): boolean {
  return a.rule === b.rule && sameQuote(a, b);
}

/** Whether their first words are the same. */
export function sameQuote(a: Draft, b: Draft | undefined): boolean {
  const [p, q] = [a.quote[0], b?.quote[0]];
  return p !== undefined && p[0] === q?.[0] && p[1] === q[1];
}

/** `[first, last)` without the tokens of `holes` (sorted), empty pieces left out. */
export function without(range: Range, holes: readonly Range[]): Range[] {
  const out: Range[] = [];
  let from = range[0];
  for (const [a, b] of holes) {
    if (b <= from || a >= range[1]) continue;
    if (a > from) out.push([from, a]);
    from = Math.max(from, b);
  }
  if (from < range[1]) out.push([from, range[1]]);
  return out;
}
