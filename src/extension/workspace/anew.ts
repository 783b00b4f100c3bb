// Something registered with VS Code that is registered anew when a setting changes: VS Code asks a provider of outlines or
// links again only when the document or the providers change, so this is how a switch takes effect at once.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';

/** `setting` is the whole id, e.g. `dossier.editor.features`. */
export function anewWith(setting: string, register: () => Disposable): Disposable {
  let current = register();
  const changed = vscode.workspace.onDidChangeConfiguration((e) => {
    if (!e.affectsConfiguration(setting)) return;
    current.dispose();
    current = register();
  });
  return {
    dispose: () => {
      changed.dispose();
      current.dispose();
    },
  };
}
