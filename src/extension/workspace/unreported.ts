// What a search has found, held against what is known → the changes that nobody has reported: files that came with a folder,
// and those that have gone or may be others where a folder went and came again at once, which the system tells as a change
// of the folder only. It looks whether files are there and reads none.
import * as vscode from 'vscode';
import type { FileState } from './change-queue';
import { isThere } from './may-hold';
import type { Place } from './places';
import { below, filesOf } from './watch-rules';

/** By the file's URI. `anew`: URIs of the folders that may have been there before with others. */
export async function unreported(
  found: readonly vscode.Uri[],
  known: readonly Place[],
  sidecars: ReadonlySet<string>,
  anew: ReadonlySet<string>,
): Promise<ReadonlyMap<string, FileState>> {
  const here = new Set([...filesOf(known), ...known.map(({ uri }) => uri.toString()), ...sidecars]);
  const changes = new Map<string, FileState>();
  for (const uri of found) {
    const key = uri.toString();
    // What has gone since the search was told as gone before, and would come back as a file that cannot be read.
    if (!here.has(key) && (await isThere(uri))) changes.set(key, 'changed');
  }
  const old = [
    ...below(anew, known),
    ...below(
      anew,
      [...sidecars].map((file) => ({ file })),
    ),
  ];
  for (const key of old) changes.set(key, (await isThere(vscode.Uri.parse(key, true))) ? 'changed' : 'gone');
  return changes;
}
