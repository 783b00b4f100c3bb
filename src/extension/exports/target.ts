// Where an export goes: into the folder `exports` of the workspace, or wherever the user says. What is there already stays
// unless the user chooses to replace it.
import * as vscode from 'vscode';
import { exists, freeName, readOnlyReason } from '../briefings/note-files';

export interface ExportTarget {
  readonly uri: vscode.Uri;
  readonly replace: boolean;
}

const FOLDER = 'exports';

interface Choice extends vscode.QuickPickItem {
  /** null: ask elsewhere. */
  readonly target: ExportTarget | null;
}

async function elsewhere(
  name: string,
  isFolder: boolean,
  near: vscode.Uri | undefined,
): Promise<ExportTarget | undefined> {
  const at = near ? { defaultUri: vscode.Uri.joinPath(near, name) } : {};
  if (!isFolder) {
    // The dialog itself asks before it replaces a file.
    const uri = await vscode.window.showSaveDialog({ ...at, title: vscode.l10n.t('Export') });
    return uri && { uri, replace: true };
  }
  const picked = await vscode.window.showOpenDialog({
    ...(near ? { defaultUri: near } : {}),
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Export into this folder'),
  });
  const [folder] = picked ?? [];
  if (!folder) return undefined;
  const uri = vscode.Uri.joinPath(folder, name);
  return (await exists(uri))
    ? { uri: vscode.Uri.joinPath(folder, await freeName(folder, name)), replace: false }
    : { uri, replace: false };
}

/** Asks where to; undefined where the user gave up. `ending` null: a folder. */
export async function exportTarget(ending: string | null): Promise<ExportTarget | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const picked =
    folders.length > 1
      ? await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Folder for the export') })
      : folders[0];
  if (folders.length > 1 && !picked) return undefined;
  // A name that a shell or another system would not take is not used.
  const stem =
    (picked?.name ?? '').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '') || 'dossier';
  const name = ending === null ? `${stem}-csv` : stem + ending;
  if (!picked || readOnlyReason(picked.uri) !== null) return elsewhere(name, ending === null, picked?.uri);
  const folder = vscode.Uri.joinPath(picked.uri, FOLDER);
  const uri = vscode.Uri.joinPath(folder, name);
  const other: Choice = { label: `$(folder-opened) ${vscode.l10n.t('Somewhere else…')}`, target: null };
  const choices: Choice[] = [];
  if (await exists(uri)) {
    const free = await freeName(folder, name);
    choices.push(
      {
        label: `$(new-file) ${vscode.l10n.t('Write a new one beside it')}`,
        description: `${FOLDER}/${free}`,
        target: { uri: vscode.Uri.joinPath(folder, free), replace: false },
      },
      {
        label: `$(replace) ${ending === null ? vscode.l10n.t('Replace the tables') : vscode.l10n.t('Replace the file')}`,
        description: `${FOLDER}/${name}`,
        target: { uri, replace: true },
      },
    );
  } else choices.push({ label: `$(save) ${FOLDER}/${name}`, target: { uri, replace: false } });
  const choice = await vscode.window.showQuickPick([...choices, other], {
    title: vscode.l10n.t('Export'),
    placeHolder: vscode.l10n.t('Where to?'),
  });
  if (!choice) return undefined;
  return choice.target ?? elsewhere(name, ending === null, picked.uri);
}
