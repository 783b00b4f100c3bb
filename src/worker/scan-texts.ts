// Known names in the user's notes, found away from the editor's thread by the same look-ups as a hover's. It keeps
// nothing; notes are no articles and become no evidence.
import { findNames, type NameTable } from '../core/present/api';
import type { ScannedText, ScanRequest } from './protocol';

/** The names in each text. Linear in the texts. */
export function scanTexts(table: NameTable, { texts, actor }: ScanRequest): ScannedText[] {
  return texts.map(({ id, text }) => ({
    id,
    names: findNames(table, text)
      .filter((n) => actor === null || n.actors.includes(actor))
      .map(({ start, end, actors, name }) => ({ span: name, whole: [start, end], actors })),
  }));
}
