// The user's own notes: every Markdown, text and YAML file of the workspace that is no article. As open documents hold
// them, else as their files do. Texts are handed to the engine's thread in portions; what is too large or unreadable is
// left out.
import * as vscode from 'vscode';
import type { Actor } from '../../core/present/api';
import type { ScannedName } from '../../worker/protocol';
import type { DossierService } from '../engine/dossier-service';
import { findInWorkspace } from '../workspace/find-files';
import { readText } from '../workspace/read-text';

const PATTERN = '**/*.{md,txt,yaml,yml}';
const EXCLUDE = '**/{node_modules,.git,.dossier}/**';
/** More notes than this are no longer searched; nobody reads so many hits. */
const MOST = 2000;
const AT_ONCE = 50;
const LARGEST = 1_000_000;

export interface NoteNames {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly names: readonly ScannedName[];
}

/** All notes in which an actor is named. */
export async function notesNaming(
  service: DossierService,
  actor: Actor,
  token: vscode.CancellationToken,
): Promise<readonly NoteNames[]> {
  const files = await findInWorkspace(PATTERN, { exclude: EXCLUDE, most: MOST, token });
  const open = new Map(vscode.workspace.textDocuments.map((d) => [d.uri.toString(), d]));
  const notes = files.filter((uri) => service.articleAt(uri) === undefined);
  const found: NoteNames[] = [];
  for (let i = 0; i < notes.length && !token.isCancellationRequested; i += AT_ONCE) {
    const texts = await Promise.all(
      notes.slice(i, i + AT_ONCE).map(async (uri) => {
        const text = open.get(uri.toString())?.getText() ?? (await fileText(uri));
        return { uri, text: text.length > LARGEST ? '' : text };
      }),
    );
    const scanned = await service.scan(
      texts.map(({ uri, text }) => ({ id: uri.toString(), text })),
      actor.id,
      token,
    );
    texts.forEach(({ uri, text }, at) => {
      // A name that means others first belongs to them.
      const names = (scanned[at]?.names ?? []).filter((n) => n.actors[0] === actor.id);
      if (names.length > 0) found.push({ uri, text, names });
    });
  }
  return found;
}

async function fileText(uri: vscode.Uri): Promise<string> {
  const read = await readText(uri);
  return 'text' in read ? read.text : '';
}
