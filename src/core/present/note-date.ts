// The date that a note gives for itself: `published:`, `written:`, `date:` or `datum:` in its front matter or among its
// first YAML keys, else a date at the beginning of its file name. null where it gives none; nothing is guessed.
import { isEdtf, type Edtf } from '../model/edtf';

const KEYS = new Set(['published', 'written', 'date', 'datum', 'created', 'erstellt', 'stand']);
const LINES = 30;

/** `head` is the beginning of the document, some thirty lines; `name` its file name. */
export function dateOfNote(head: string, name: string): Edtf | null {
  let line = 0;
  for (const text of head.split(/\r\n|\n|\r/u, LINES)) {
    // A Markdown body ends the search: a colon further down is prose.
    if (line > 0 && /^(---|\.\.\.)\s*$/u.test(text)) break;
    line++;
    const colon = text.indexOf(':');
    if (colon < 1 || !KEYS.has(text.slice(0, colon).trim().toLowerCase())) continue;
    const value = text
      .slice(colon + 1)
      .replace(/\s#.*$/u, '')
      .trim()
      .replace(/^["']|["']$/g, '');
    if (value !== '' && isEdtf(value)) return value;
  }
  const inName = /^(\d{4}-\d{2}(?:-\d{2})?)(?!\d)/u.exec(name)?.[1];
  return inName !== undefined && isEdtf(inName) ? inName : null;
}
