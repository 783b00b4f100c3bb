// The text beside an original: front matter with what the original says of itself and a note of how the text was made,
// then the text. Reads the note back and decides what to do when the original has changed. What a person has changed in
// the text is never overwritten, and what they have changed in the front matter stays when the text is made anew.
import { fingerprint } from '../core/present/api';
import { version } from '../../package.json';
import type { Found, FoundData } from './found';

/** The file that the text was taken from. */
export interface Original {
  readonly name: string;
  /** Fingerprint of its bytes. */
  readonly original: string;
  readonly bytes: number;
}

interface Note {
  /** Of the original's bytes. */
  readonly original: string;
  /** Of the text below the front matter, as it was made. */
  readonly text: string;
  /** Of the lines above the note, as they were made. */
  readonly head: string;
}

const OPEN = 'extracted:';

/** A fingerprint of bytes; the same file gives the same one everywhere. */
export function fingerprintOfBytes(bytes: Uint8Array): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    h1 = Math.imul(h1 ^ byte, 2654435761);
    h2 = Math.imul(h2 ^ byte, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(16).padStart(14, '0');
}

/** A YAML scalar: JSON's strings are YAML's. */
function scalar(value: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value : JSON.stringify(value);
}

function headOf(data: FoundData): string {
  const line = (key: string, value: string | null): string =>
    value === null ? '' : `${key}: ${scalar(value)}\n`;
  return (
    line('title', data.title) +
    line('outlet', data.outlet) +
    line('author', data.author) +
    line('sender', data.sender) +
    line('published', data.published) +
    line('language', data.language) +
    line('source', data.source)
  );
}

function noteOf(found: Found, { name, original, bytes }: Original, head: string, body: string): string {
  const from = found.data.publishedFrom;
  return `${OPEN}
  from: ${JSON.stringify(name)}
  how: ${JSON.stringify(`${found.how}, by Dossier ${version}`)}
${from === null ? '' : `  published-from: ${from}, ${found.data.published ?? ''}\n`}  original: "${original}"
  bytes: ${bytes}
  text: "${fingerprint(body)}"
  head: "${fingerprint(head)}"
`;
}

const LINE_ENDS = /\r\n?/g;

function bodyOf(found: Found): string {
  const title = found.data.title;
  return `\n${title === null ? '' : `# ${title}\n\n`}${found.body.trim()}\n`;
}

/** The whole text to be kept beside `name`. */
export function composeNote(found: Found, original: Original): string {
  const head = headOf(found.data);
  const body = bodyOf(found);
  return `---\n${head}${noteOf(found, original, head, body)}---\n${body}`;
}

interface Parts {
  readonly head: string;
  readonly note: Note;
  /** Keys below the note, which a person has put there. */
  readonly tail: string;
  readonly body: string;
}

function partsOf(kept: string): Parts | null {
  const text = kept.replace(/^\ufeff/, '').replace(LINE_ENDS, '\n');
  if (!text.startsWith('---\n')) return null;
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return null;
  const front = text.slice(4, end + 1);
  const at = front.startsWith(OPEN) ? 0 : front.indexOf(`\n${OPEN}`) + 1;
  if (at === 0 && !front.startsWith(OPEN)) return null;
  const lines = front.slice(at).split('\n');
  let n = 1;
  while (n < lines.length && /^\s+\S/.test(lines[n] ?? '')) n++;
  const block = lines.slice(1, n).join('\n');
  const value = (key: string): string =>
    new RegExp(`^\\s+${key}:\\s*["']?([0-9a-f]{14})["']?\\s*$`, 'm').exec(block)?.[1] ?? '';
  const note = { original: value('original'), text: value('text'), head: value('head') };
  if (note.original === '') return null;
  return { head: front.slice(0, at), note, tail: lines.slice(n).join('\n'), body: text.slice(end + 5) };
}

/** Whether a text says that it was taken from an original. */
export function isExtracted(text: string): boolean {
  return partsOf(text) !== null;
}

export type Verdict = 'foreign' | 'current' | 'renew' | 'edited';

/**
 * What to do with the text that is kept: it is somebody's own (`foreign`), it is that of these bytes (`current`), it may be
 * made anew (`renew`), or the original has changed under a text that a person has changed too (`edited`).
 */
export function judgeKept(kept: string, original: string): Verdict {
  const parts = partsOf(kept);
  if (!parts) return 'foreign';
  if (parts.note.original === original) return 'current';
  return fingerprint(parts.body) === parts.note.text ? 'renew' : 'edited';
}

/** The text made anew; a front matter that a person has changed stays. */
export function renewNote(kept: string, found: Found, original: Original): string {
  const parts = partsOf(kept);
  if (!parts || (fingerprint(parts.head) === parts.note.head && parts.tail.trim() === ''))
    return composeNote(found, original);
  const body = bodyOf(found);
  // The head's fingerprint is that of what we would have written, so that it still counts as changed next time.
  return `---\n${parts.head}${noteOf(found, original, headOf(found.data), body)}${parts.tail}---\n${body}`;
}
