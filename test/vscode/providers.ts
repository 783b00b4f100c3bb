// What the tests' own extension brings along: two file systems in memory, one of them read-only, and, where the editor has
// the interface, a language model whose answer a test decides. They stand ready before any test runs.
import * as vscode from 'vscode';
import { MemoryFiles } from './support/memory-files';
import { registerFakeModel } from './support/fake-model';

export function activate(context: vscode.ExtensionContext): void {
  const register = (scheme: string, files: MemoryFiles, isReadonly: boolean): void => {
    context.subscriptions.push(
      vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true, isReadonly }),
    );
  };
  const memory = new MemoryFiles();
  const library = new MemoryFiles();
  memory.seed('/memory/.keep', '');
  memory.seed(
    '/memory/articles/2025-11-24-abkommen.md',
    [
      '---\npublished: 2025-11-24\n---\n\n# Abkommen in Arbeit\n',
      'Dan Driscoll verhandelte am Freitag in Genf mit Wolodymyr Selenskyj.\n',
    ].join('\n'),
  );
  library.seed(
    '/library/briefings/actor-old.yaml',
    'briefing: actor\nsubject: Pete Hegseth\nlanguage: de\nwritten: 2025-12-01\ncovers: unknown\narticles: {}\n',
  );
  memory.seed('/memory/actors.yaml', '# ours\nactors:\n  - name: Jonas Feldmann\n    type: person\n');
  library.seed('/library/actors.yaml', 'actors:\n  - name: Ada Muster\n    type: person\n');
  register('dossier-memory', memory, false);
  register('dossier-memory-ro', library, true);
  registerFakeModel(context);
}
