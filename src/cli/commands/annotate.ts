// `dossier annotate`: JSON Lines in, JSON Lines out, one document a line, in order. A pure filter: memory does not grow
// with the stream, and a line that cannot be read is answered in its place.
import { createInterface } from 'node:readline';
import { annotateArticle, isEdtf, read, toContract, type Lang } from '../../core/api';

interface InputLine {
  id: string;
  text: string;
  published?: string | null;
  lang?: Lang;
}

function parse(line: string): InputLine {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('expected a JSON object with "id" and "text"');
  const { id, text, published, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (published !== undefined && published !== null && (typeof published !== 'string' || !isEdtf(published)))
    throw new Error('"published" must be an EDTF date such as 2025-02-12 or 2025-02, or null');
  if (lang !== undefined && lang !== null && lang !== 'de' && lang !== 'en')
    throw new Error('"lang" must be "de" or "en"');
  const input: InputLine = { id, text };
  if (published !== undefined) input.published = published;
  if (lang === 'de' || lang === 'en') input.lang = lang;
  return input;
}

/** Answers one line; never throws. */
export function annotateLine(line: string, number: number): { output: string; failed: boolean } {
  try {
    return { output: JSON.stringify(toContract(annotateArticle(read(parse(line))))), failed: false };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { output: JSON.stringify({ id: null, error: `line ${number}: ${why}` }), failed: true };
  }
}

/** Reads standard input to its end. Exit status 1 when any line could not be answered. */
export async function annotateCommand(): Promise<number> {
  let number = 0;
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const answer = annotateLine(line, number);
    failed ||= answer.failed;
    if (!process.stdout.write(answer.output + '\n'))
      await new Promise<void>((r) => process.stdout.once('drain', r));
  }
  return failed ? 1 : 0;
}
