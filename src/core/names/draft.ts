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
  known: string | undefined;
  /** Uninflected form where the lexicon gives it. */
  base: string | undefined;
  rule: string;
}

/**
 * A draft. All are made here, so that they have one shape: a spread whose fields are set anew would give each its own,
 * and every place that reads drafts would have to look up its fields by name.
 */
export function draftOf(
  start: number,
  end: number,
  first: number,
  last: number,
  type: EntityType,
  sure: number,
  rule: string,
  base?: string,
  known?: string,
): Draft {
  return { start, end, first, last, type, sure, known, base, rule };
}

/** The same once more, to be changed. */
export function copyOf(d: Draft): Draft {
  return draftOf(d.start, d.end, d.first, d.last, d.type, d.sure, d.rule, d.base, d.known);
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
