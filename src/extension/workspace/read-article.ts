// Reads one article at its place: its text, or that taken from its original, with what stands beside it. Answers with what
// is known of it now and, where it could be read, with what the engine is to have. Never throws and keeps nothing.
import type * as vscode from 'vscode';
import type { Problem } from '../../core/present/api';
import type { ArticleText } from '../../worker/protocol';
import type { Encoding } from './decode';
import { goneProblem } from './gone-original';
import type { Originals } from './originals';
import type { Place } from './places';
import { hasGone, readFile, readText } from './read-text';

export interface Known extends Place {
  readonly problem: Problem | null;
  readonly encoding?: Encoding;
}

/** What was read of an article, or why it could not be. */
export interface ReadArticle {
  readonly known: Known;
  readonly article: ArticleText | null;
  /** Somebody may still be writing the file. */
  readonly halfWritten: boolean;
  /** It could not be read because it is no longer there. */
  readonly gone: boolean;
}

/** `sidecars`: those that are there, by URI. */
export async function readArticle(
  id: string,
  place: Place,
  { originals, sidecars }: { readonly originals: Originals; readonly sidecars: ReadonlySet<string> },
): Promise<ReadArticle> {
  const { original, file } = place;
  if (original) {
    const read = await originals.read(id, original, file);
    if (!('text' in read))
      return {
        known: { ...place, uri: original, problem: read },
        article: null,
        halfWritten: false,
        gone: await hasGone(original),
      };
    const { text, encoding, uri, problems } = read;
    const beside = await besideOf(file, sidecars);
    return {
      known: { uri, file, original, problem: null, encoding },
      article: { id, text, ...(problems.length > 0 ? { problems } : {}), ...beside },
      halfWritten: false,
      gone: false,
    };
  }
  const { result, halfWritten } = await readFile(file);
  if (!('text' in result))
    return { known: { ...place, problem: result }, article: null, halfWritten, gone: await hasGone(file) };
  const lost = await goneProblem(file, result.text);
  const beside = await besideOf(file, sidecars);
  return {
    known: { ...place, problem: null, encoding: result.encoding },
    article: { id, text: result.text, ...(lost ? { problems: [lost] } : {}), ...beside },
    halfWritten,
    gone: false,
  };
}

async function besideOf(
  file: vscode.Uri,
  sidecars: ReadonlySet<string>,
): Promise<{ readonly sidecar?: string }> {
  const uri = file.with({ path: `${file.path}.yaml` });
  if (!sidecars.has(uri.toString())) return {};
  const read = await readText(uri);
  return 'text' in read ? { sidecar: read.text } : {};
}
