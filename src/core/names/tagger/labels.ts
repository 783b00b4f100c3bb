// The labels of the tagger: outside, four types of name by position (single, begin, inside, end), derived words and words
// that contain a name. Weights hang on columns: one for each label, one for each type, one for each position, so that
// what is true of persons need not be learnt four times.
import type { EntityType } from '../../model/annotation';

export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

export const OUTSIDE = 0;
/** Adjectives and inhabitants (»deutsche«). */
export const DERIVED = 17;
/** Words with a name inside (»SPD-Chef«). */
export const PART = 18;
export const LABELS = 19;
/** Labels, then 4 types, then 4 positions. */
export const COLUMNS = LABELS + 8;

export const SINGLE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const END = 3;

/** The label of a type (index into TYPES) at a position. */
export function labelOf(type: number, position: number): number {
  return 1 + type * 4 + position;
}

export function typeOf(label: number): number {
  return label >= 1 && label <= 16 ? (label - 1) >> 2 : -1;
}

export function positionOf(label: number): number {
  return label >= 1 && label <= 16 ? (label - 1) & 3 : -1;
}

/** Whether a name can be complete after this label. */
export function closes(label: number): boolean {
  const p = positionOf(label);
  return p < 0 || p === SINGLE || p === END;
}

/** Whether `to` may follow `from`. */
export function mayFollow(from: number, to: number): boolean {
  const p = positionOf(to);
  const opens = p < 0 || p === SINGLE || p === BEGIN;
  return closes(from) ? opens : !opens && typeOf(from) === typeOf(to);
}
