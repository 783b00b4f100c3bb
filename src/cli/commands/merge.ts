// `dossier merge`: puts together what `dossier annotate --facts` has given in several processes or on several machines. The
// result is one line an article, sorted by id, so that merging is associative, keeps no order and may be repeated: merged
// files can be merged again. With --dossier the articles are joined into one dossier instead. It reads no article files.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { DossierIndex, type ArticleFacts, type Dossier } from '../../core/api';
import { UsageError } from '../usage';

/** What a line of `annotate --facts` holds. */
export interface FactsLine {
  readonly id: string;
  readonly text: string;
  readonly facts: ArticleFacts;
}

/** Lines of facts by article id. */
export class Merged {
  private readonly lines = new Map<string, string>();
  readonly warnings: string[] = [];

  /** Takes a line over. Of two different ones for the same article the greater stays, whichever came first. */
  add(line: string, where: string): void {
    if (line.trim() === '') return;
    let id: string;
    try {
      id = readLine(line).id;
    } catch (error) {
      this.warnings.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    const before = this.lines.get(id);
    if (before !== undefined && before !== line)
      this.warnings.push(
        `${where}: »${id}« is there twice, with different texts or engines; one of them is used`,
      );
    if (before === undefined || before < line) this.lines.set(id, line);
  }

  /** The normal form: sorted by id, in UTF-16 units. */
  get sorted(): readonly string[] {
    return [...this.lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  }

  dossier(): Dossier {
    const index = new DossierIndex();
    for (const line of this.sorted) {
      const { facts, text } = readLine(line);
      index.put(facts, text);
    }
    return index.snapshot();
  }
}

function readLine(line: string): FactsLine {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('expected a JSON object, as dossier annotate --facts writes it');
  const { id, text, facts, error } = value as Record<string, unknown>;
  if (typeof error === 'string') throw new Error(`annotate could not read it: ${error}`);
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  if (typeof text !== 'string' || typeof facts !== 'object' || facts === null)
    throw new Error(`»${id}« was made without --facts; run dossier annotate --facts`);
  if ((facts as Partial<ArticleFacts>).id !== id || (facts as Partial<ArticleFacts>).length !== text.length)
    throw new Error(`»${id}«: facts and text do not belong together`);
  return value as FactsLine;
}

/** Exit status 1 where a line could not be used; all others still are. */
export async function mergeCommand(files: readonly string[], joined: boolean): Promise<number> {
  const merged = new Merged();
  for (const file of files.length === 0 ? ['-'] : files) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let number = 0;
    try {
      for await (const line of createInterface({ input, crlfDelay: Infinity }))
        merged.add(line, `${file === '-' ? 'standard input' : file}, line ${++number}`);
    } catch (error) {
      throw new UsageError(
        `»${file}« cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  if (joined) process.stdout.write(JSON.stringify(merged.dossier(), null, 2) + '\n');
  else
    for (const line of merged.sorted)
      if (!process.stdout.write(`${line}\n`))
        await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
  for (const warning of merged.warnings) process.stderr.write(`dossier: ${warning}\n`);
  return merged.warnings.length > 0 ? 1 : 0;
}
