// Looks for a sign that a window is one for Dossier: an article, a list or a folder of Dossier's in the workspace, a briefing
// that is open. One look at a few names when it begins and whenever that may have changed; until then nothing of Dossier
// but this is loaded. It searches only where the folder of the articles is there, and reads no file.
import * as vscode from 'vscode';
import { isBriefing } from '../briefings/open-notes';
import type { Disposable } from '../disposable';
import { folderOfGlob } from '../workspace/glob-folder';
import { isThere, mayHaveArticles } from '../workspace/may-hold';
import { articleGlobs, briefingsFolder, SECTION } from '../workspace/settings';

/** Names at the top of a folder that only Dossier's users have. */
const OURS: readonly string[] = ['.dossier', 'actors.yaml', 'events.yaml'];
/** Where templates of briefings lie, wherever the folder that is open begins. */
const TEMPLATE = /\/\.dossier\/templates\/[^/]+\.yaml$/i;
/** Files mostly come in numbers: one look is for all of them. */
const PAUSE_MS = 300;
/** A file in a new folder may come after the look, without being told: then there is another. */
const AGAIN_MS = 3000;

/** Whether an open document is one of Dossier's, in whatever folder. Looks at the first lines of YAML files only. */
function isOurs(document: vscode.TextDocument): boolean {
  return (
    document.uri.scheme.startsWith('dossier-') ||
    (document.languageId === 'yaml' && TEMPLATE.test(document.uri.path)) ||
    isBriefing(document)
  );
}

async function hasSign(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const there = [...OURS, briefingsFolder(folder)].map((name) =>
    isThere(vscode.Uri.joinPath(folder.uri, name)),
  );
  return (await Promise.all(there)).includes(true) || mayHaveArticles(folder);
}

/** Everything under which a sign may appear. VS Code watches its folders anyway; this only picks from what it tells. */
function watched(folder: vscode.WorkspaceFolder): vscode.RelativePattern {
  const places = articleGlobs(folder).flatMap((glob) => {
    const fixed = folderOfGlob(glob);
    return fixed === '' ? ['**'] : [fixed, `${fixed}/**`];
  });
  // Without a folder in it a pattern would have VS Code watch the folder a second time.
  const globs = [...new Set([...places, ...OURS, briefingsFolder(folder), '.dossier/**'])];
  return new vscode.RelativePattern(folder, `{${globs.join(',')}}`);
}

/** Calls `found` once, at the first sign. Disposed of, it never does. */
export function lookForSigns(found: () => void): Disposable {
  let watchers: Disposable[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  const stopWatching = (): void => {
    for (const watcher of watchers.splice(0)) watcher.dispose();
  };
  function end(): void {
    over = true;
    clearTimeout(timer);
    clearTimeout(second);
    stopWatching();
    for (const listener of listeners) listener.dispose();
  }
  function see(): void {
    if (over) return;
    end();
    found();
  }
  async function look(): Promise<void> {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (over) return;
      if (await hasSign(folder)) {
        see();
        return;
      }
    }
  }
  let second: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void look();
      clearTimeout(second);
      if (!over) second = setTimeout(() => void look(), AGAIN_MS);
    }, PAUSE_MS);
  };
  const meet = (document: vscode.TextDocument): void => {
    if (isOurs(document)) see();
  };
  /** The folders or the settings are others: other places are to be watched. */
  const again = (): void => {
    stopWatching();
    watchers = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
      // A folder that goes and comes again at once is told as changed, and what came in it perhaps not at all.
      const watcher = vscode.workspace.createFileSystemWatcher(watched(folder), false, false, true);
      return [watcher, watcher.onDidCreate(later), watcher.onDidChange(later)];
    });
    void look();
  };
  const listeners: Disposable[] = [
    vscode.workspace.onDidOpenTextDocument(meet),
    vscode.workspace.onDidChangeTextDocument(({ document }) => meet(document)),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration(SECTION)) again();
    }),
  ];
  if (vscode.workspace.textDocuments.some(isOurs)) see();
  else again();
  return { dispose: end };
}
