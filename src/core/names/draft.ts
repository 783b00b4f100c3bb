// A name on its way to being a mention: its tokens, its span, its type, and how sure the finder is. Plain data that the
// passes of this room hand on; overlaps are settled in one place, here.
import type { EntityType } from '../model/annotation';

export interface Draft {
  start: number;
  end: number;
  /** Token indexes `[first, last)`. */
  first: number;
  last: number;
  type: EntityType;
  /** 0 to 1: how sure the finder is of the type. */
  sure: number;
  known?: string;
  /** Uninflected form where the lexicon gives it. */
  base?: string;
  rule: string;
}

/** Sorted by start; of two that overlap the one that `wins` stays. */
export function settle(drafts: readonly Draft[], wins: (a: Draft, b: Draft) => boolean): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Draft[] = [];
  for (const draft of sorted) {
    let keep = true;
    while (keep && out.length > 0) {
      const last = out[out.length - 1] as Draft;
      if (last.end <= draft.start) break;
      if (wins(draft, last)) out.pop();
      else keep = false;
    }
    if (keep) out.push(draft);
  }
  return out;
}

/** The longer one wins; of two equally long ones the earlier. */
export function longer(a: Draft, b: Draft): boolean {
  return a.end - a.start > b.end - b.start;
}
