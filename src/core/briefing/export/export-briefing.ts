// The text of a note → a page for people who do not read YAML, as Markdown or HTML. Works on the note alone, the user's
// edits included, and needs no dossier; deterministic. It does not write files.
import { parse } from 'yaml';
import { pageOf } from './page';
import { toHtml } from './html';
import { toMarkdown } from './markdown';

export type ExportFormat = 'markdown' | 'html';

export interface ExportedBriefing {
  /** Ending only: `.md` or `.html`, to be put behind the note's own name. */
  readonly fileName: string;
  readonly text: string;
}

/** Throws `RangeError` with a plain reason where the text is no note that can be read. */
export function exportBriefing(text: string, to: ExportFormat): ExportedBriefing {
  let note: unknown;
  try {
    note = parse(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new RangeError(`not-a-note: ${reason}`);
  }
  if (typeof note !== 'object' || note === null || Array.isArray(note))
    throw new RangeError('not-a-note: no keys and values');
  const page = pageOf(note as Readonly<Record<string, unknown>>);
  return to === 'html'
    ? { fileName: '.html', text: toHtml(page) }
    : { fileName: '.md', text: toMarkdown(page) };
}
