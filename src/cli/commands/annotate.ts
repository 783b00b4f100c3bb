// `dossier annotate`: JSON Lines in, JSON Lines out, one document a line, in order. A pure filter: memory does not grow
// with the stream, and a line that cannot be read is answered in its place. What has arrived is answered at once; lines
// that arrive together are analysed together, which is quicker.
import { StringDecoder } from 'node:string_decoder';
import {
  isEdtf,
  read,
  readAll,
  toContract,
  type Article,
  type ArticleFacts,
  type Lang,
} from '../../core/api';
import { AT_ONCE, factsOfAll, reason } from '../facts-of';
import type { FactsLine } from './merge';

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

/** One line of input: an article, or why there is none. */
type Taken = { readonly article: Article } | { readonly error: string };

export interface Answer {
  readonly output: string;
  readonly failed: boolean;
}

function orError<T>(work: () => T): T | { readonly error: string } {
  try {
    return work();
  } catch (error) {
    return { error: reason(error) };
  }
}

/** What each line holds; null: it is blank. Where a fault comes up, lines are read one by one, so that it costs its own only. */
function take(lines: readonly string[]): readonly (Taken | null)[] {
  const inputs = lines.map((line) => (line.trim() === '' ? null : orError(() => parse(line))));
  const whole = inputs.flatMap((input) => (input !== null && 'text' in input ? [input] : []));
  let articles: readonly Article[] | null;
  try {
    articles = readAll(whole);
  } catch {
    articles = null;
  }
  let next = 0;
  return inputs.map((input): Taken | null => {
    if (input === null || 'error' in input) return input;
    const article = articles?.[next++];
    return article === undefined ? orError(() => ({ article: read(input) })) : { article };
  });
}

/** Answers lines, each in its place; `first` is the number of the first one. Blank lines have no answer. Never throws. */
export function annotateLines(
  lines: readonly string[],
  first: number,
  form: (facts: ArticleFacts, article: Article) => unknown = toContract,
): readonly Answer[] {
  const taken = take(lines);
  const facts = factsOfAll(taken.flatMap((t) => (t !== null && 'article' in t ? [t.article] : [])));
  return taken.flatMap((t, i): readonly Answer[] => {
    if (t === null) return [];
    const found = 'article' in t ? facts.get(t.article)! : t.error;
    if (typeof found === 'string')
      return [{ output: JSON.stringify({ id: null, error: `line ${first + i}: ${found}` }), failed: true }];
    return 'article' in t ? [{ output: JSON.stringify(form(found, t.article)), failed: false }] : [];
  });
}

/**
 * The whole lines of a stream, as many at a time as have come. The last one need not end in a line break; only \n breaks
 * a line (JSON allows the separators of Unicode within strings); a byte-order mark is passed over.
 */
export async function* lineGroups(input: AsyncIterable<Buffer | string>): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  // A line may come in many pieces; they are joined once, so that a long one does not cost its square.
  let pieces: string[] = [];
  let begun = false;
  for await (const chunk of input) {
    let text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    if (text === '') continue;
    if (!begun && text.startsWith('\ufeff')) text = text.slice(1);
    begun = true;
    const end = text.lastIndexOf('\n');
    if (end < 0) {
      pieces.push(text);
      continue;
    }
    yield (pieces.join('') + text.slice(0, end)).split('\n');
    pieces = [text.slice(end + 1)];
  }
  const last = pieces.join('') + decoder.end();
  if (last !== '') yield [last];
}

/** Lines in groups that are analysed together. */
export function* parts(lines: readonly string[]): Generator<readonly string[]> {
  let from = 0;
  let size = 0;
  for (let i = 0; i < lines.length; i++) {
    size += lines[i]!.length;
    if (size < AT_ONCE && i + 1 < lines.length) continue;
    yield lines.slice(from, i + 1);
    from = i + 1;
    size = 0;
  }
}

/** All that is known of an article, with its text: what `dossier merge` puts together. */
export function toFactsLine(facts: ArticleFacts, { text }: Article): FactsLine {
  return { id: facts.id, text, facts };
}

/** Reads standard input to its end. `whole`: everything that is known, for `dossier merge`. Exit status 1 when any line could not be answered. */
export async function annotateCommand(whole = false): Promise<number> {
  let number = 1;
  let failed = false;
  for await (const lines of lineGroups(process.stdin))
    for (const part of parts(lines)) {
      // Written together: a call of the system for each of many short lines would cost more than some annotators.
      let output = '';
      for (const answer of annotateLines(part, number, whole ? toFactsLine : toContract)) {
        failed ||= answer.failed;
        output += answer.output + '\n';
      }
      if (!process.stdout.write(output)) await new Promise<void>((r) => process.stdout.once('drain', r));
      number += part.length;
    }
  return failed ? 1 : 0;
}
