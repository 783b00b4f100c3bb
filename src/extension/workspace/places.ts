// Files that were found → articles with their ids: a text is an article of its own; a page, mail, PDF or Word file is one
// under the name of the text beside it, whether that text is there yet or not; a sidecar belongs to the text it is named
// after. Files that belong to a saved page are none. Works on paths alone and reads nothing.
import type * as vscode from 'vscode';
import { EXTRACTED_SUFFIX, extractedPath, originalKind, savedPageOf } from '../../extract/protocol';

export interface Place {
  /** The document that is shown. */
  readonly uri: vscode.Uri;
  /** The text that is read. */
  readonly file: vscode.Uri;
  /** What the text is taken from, where it is no text itself. */
  readonly original?: vscode.Uri;
}

export interface FoundFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly uri: vscode.Uri;
}

const SIDECAR = /\.(?:txt|text|md|markdown)\.ya?ml$/i;

/** Whether a file holds what is known of the text it is named after: `a.txt.yaml`. */
export function isSidecar(path: string): boolean {
  return SIDECAR.test(path);
}

/** The text that a sidecar belongs to. */
export function ownerOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.replace(/\.ya?ml$/i, '') });
}

/** The article that a file is, or belongs to. */
export function placeOf({ path, uri }: FoundFile): readonly [string, Place] {
  if (originalKind(path) === null) return [path, { uri, file: uri }];
  const text = uri.with({ path: uri.path + EXTRACTED_SUFFIX });
  return [extractedPath(path), { uri: text, file: text, original: uri }];
}

/** All articles among the files, by id. */
export function placesOf(files: readonly FoundFile[]): Map<string, Place> {
  const paths = new Set(files.map((f) => f.path));
  const places = new Map<string, Place>();
  for (const file of files) {
    if (isSidecar(file.path)) continue;
    const page = savedPageOf(file.path);
    if (page !== null && [`${page}.html`, `${page}.htm`].some((p) => paths.has(p))) continue;
    const [id, place] = placeOf(file);
    places.set(id, { ...places.get(id), ...place });
  }
  return places;
}

/** Globs under which changes of articles show: those of the user, and the files that stand beside such articles. */
export function watchedGlobs(globs: readonly string[]): string[] {
  return [...new Set(globs.flatMap((glob) => [glob, glob + EXTRACTED_SUFFIX, `${glob}.yaml`]))];
}
