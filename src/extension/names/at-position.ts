// The name at a place of a document: a look-up of the words around it in the last snapshot's table. It never reads more
// than a few hundred characters and never waits.
import * as vscode from 'vscode';
import { findName, type Actor } from '../../core/present/api';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { anewWith } from '../workspace/anew';
import { nameLanguages, SECTION } from '../workspace/settings';

/**
 * Registers a feature for the languages in which names are looked for, and anew where the setting changes. Documents of
 * the user's notes and articles alike, in whatever place they lie.
 */
export function inNameLanguages(
  register: (selector: readonly vscode.DocumentFilter[]) => Disposable,
): Disposable {
  return anewWith(`${SECTION}.names.languages`, () =>
    register(nameLanguages().map((language) => ({ language }))),
  );
}

/** Characters either side that are looked at: names and offices are much shorter. */
const REACH = 200;

export interface NameAt {
  readonly actors: readonly Actor[];
  readonly range: vscode.Range;
  readonly words: string;
}

/** The name there, or undefined. */
export function nameAt(
  service: DossierService,
  document: vscode.TextDocument,
  position: vscode.Position,
): NameAt | undefined {
  const offset = document.offsetAt(position);
  const from = document.positionAt(Math.max(0, offset - REACH));
  const text = document.getText(new vscode.Range(from, document.positionAt(offset + REACH)));
  const start = document.offsetAt(from);
  const found = findName(service.names, text, offset - start);
  // A word of every day is somebody's name only where something near says so.
  if (!found || found.unsure === true) return undefined;
  const actors = found.actors.flatMap((id) => service.view.actor(id) ?? []);
  if (actors.length === 0) return undefined;
  const name = found.name;
  const range = new vscode.Range(document.positionAt(start + name[0]), document.positionAt(start + name[1]));
  return { actors, range, words: text.slice(name[0], name[1]) };
}
