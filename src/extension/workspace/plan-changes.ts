// A batch of changed files → what is to be done with each article that they touch: read it at its place, or forget it. An
// original, the text beside it and a sidecar all stand for one article; of an original and its text one may go and the
// other stay. It looks whether files are there, reads none, and keeps the list of sidecars up to date.
import * as vscode from 'vscode';
import { savedPageOf } from '../../extract/protocol';
import type { FileState } from './change-queue';
import { isSidecar, ownerOf, placeOf, type Place } from './places';
import { isThere } from './read-text';

export interface Changes {
  readonly batch: ReadonlyMap<string, FileState>;
  /** Those of the batch that are articles or stand beside them. */
  readonly keys: readonly string[];
  readonly known: ReadonlyMap<string, Place>;
  /** Sidecars that are there, by URI. */
  readonly sidecars: Set<string>;
  ownId(uri: vscode.Uri): string;
}

/** By id; null stands for: forget it. */
export async function planChanges(changes: Changes): Promise<Map<string, Place | null>> {
  const { batch, known: all } = changes;
  const plan = new Map<string, Place | null>();
  const gone = (uri: vscode.Uri): boolean => batch.get(uri.toString()) === 'gone';
  for (const key of changes.keys) {
    let uri = vscode.Uri.parse(key, true);
    let state = batch.get(key) ?? 'changed';
    if (isSidecar(uri.path)) {
      if (state === 'gone') changes.sidecars.delete(key);
      else changes.sidecars.add(key);
      uri = ownerOf(uri);
      if (batch.has(uri.toString()) || !all.has(changes.ownId(uri))) continue;
      state = 'changed';
    }
    const path = changes.ownId(uri);
    const [id, fresh] = placeOf({ path, uri });
    const known = all.get(id);
    if (!known && (state === 'gone' || (await isPartOfPage(uri, path)))) continue;
    const kept = known?.original && !gone(known.original) ? known.original : undefined;
    const at = (original: vscode.Uri | undefined): Place => ({
      uri: fresh.file,
      file: fresh.file,
      ...(original ? { original } : {}),
    });
    if (state === 'changed') plan.set(id, at(fresh.original ?? kept));
    else if (!plan.get(id)) {
      const textStays = fresh.original !== undefined && !gone(fresh.file) && (await isThere(fresh.file));
      plan.set(id, textStays ? at(undefined) : !fresh.original && kept ? at(kept) : null);
    }
  }
  return plan;
}

/** Whether a file lies in the folder that a browser has made for a page beside it. */
async function isPartOfPage(uri: vscode.Uri, path: string): Promise<boolean> {
  const page = savedPageOf(path);
  if (page === null) return false;
  const base = uri.path.slice(0, uri.path.length - path.length) + page;
  return (
    (await isThere(uri.with({ path: `${base}.html` }))) || (await isThere(uri.with({ path: `${base}.htm` })))
  );
}
