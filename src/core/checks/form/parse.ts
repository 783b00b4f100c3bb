// The text of a note → the YAML document with its positions, read once for all checks. Faults of the text are in the
// document; nothing is resolved and no alias followed.
import { LineCounter, parseDocument, type Document } from 'yaml';

export interface ParsedNote {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Throws only where nesting is so deep that the parser's stack ends. */
export function parseNote(text: string): ParsedNote {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}
