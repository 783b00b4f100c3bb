// The record of what Dossier wrote last time, by which an update tells the user's changes from news: the note as data,
// and for each entry of its lists the fingerprint of its text, so that entries which nobody has touched need not be
// parsed again. Kept as JSON; a YAML text, as older versions kept, is read too. Never throws: a torn record is none.
import { parse } from 'yaml';
import { fingerprint } from '../base/ids';
import type { BriefingNote } from './note';
import { scanItems } from './scan-items';
import { COMPUTED_SECTIONS, FACT_SECTIONS } from './sections';

export type Plain = Readonly<Record<string, unknown>>;

/** Section → the fingerprint of each entry's text as we wrote it; null where the user's text stands instead. */
export type ItemPrints = Readonly<Record<string, readonly (string | null)[]>>;

export interface NoteRecord {
  readonly note: Plain;
  readonly items: ItemPrints;
}

export const LISTS: readonly string[] = [...COMPUTED_SECTIONS, ...FACT_SECTIONS];

/** An entry's text as it is compared: other line ends are no change. */
export function printOfItem(text: string): string {
  return fingerprint(text.replace(/\r/g, ''));
}

export function listOf(note: Plain, section: string): readonly unknown[] {
  const value = note[section];
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The record of a note that was just written as `text`. */
export function recordOf(note: BriefingNote, text: string): string {
  const items: Record<string, readonly string[]> = {};
  for (const [section, list] of scanItems(text, LISTS))
    if (list.length === listOf(note as unknown as Plain, section).length)
      items[section] = list.map((i) => printOfItem(text.slice(i.start, i.end)));
  return writeRecord(note, items);
}

export function writeRecord(note: BriefingNote, items: ItemPrints): string {
  return JSON.stringify({ dossier: 'record', note, items });
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** null where it is missing or cannot be read: then nothing of the user's is taken for ours. */
export function readRecord(text: string | null): NoteRecord | null {
  if (text === null) return null;
  try {
    if (text.startsWith('{"dossier":"record"')) {
      const value: unknown = JSON.parse(text);
      if (!isPlain(value) || !isPlain(value['note'])) return null;
      return { note: value['note'], items: isPlain(value['items']) ? (value['items'] as ItemPrints) : {} };
    }
    const value: unknown = parse(text);
    return isPlain(value) ? { note: value, items: {} } : null;
  } catch {
    return null;
  }
}
