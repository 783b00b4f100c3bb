// *Open Sample Dossier*: copies the sample that ships with Dossier into a new folder at a place the user chooses, and opens
// it. What is there already stays: the copy gets a folder of its own, with a number where the name is taken. A copy that
// cannot be finished is taken away again. After the window has opened anew, `continueSample` shows where to begin.
import * as vscode from 'vscode';
import { ACTORS_SCHEMA, placeSchema } from '../briefings/brief';
import { exists, readOnlyReason, refusal } from '../briefings/note-files';
import { sampleContents, sampleFolder } from '../workspace/sample';

const KEPT = 'dossier.sampleToShow';
/** Which folder is a copy of the sample; its presence wakes Dossier (`workspaceContains` in the manifest). */
const MARK = '.dossier/sample.txt';
const NOTE = 'notes.md';

/** What is to be shown when the window of the copy has opened. */
interface ToShow {
  readonly folder: string;
  readonly walkthrough: boolean;
}

/** What a link, a test or another extension may say: where to, and whether to open it. */
interface SampleArgs {
  readonly parent?: vscode.Uri;
  readonly open?: boolean;
  readonly walkthrough?: boolean;
}

function argsFrom(value: unknown): SampleArgs {
  if (typeof value !== 'object' || value === null) return {};
  const { parent, open, walkthrough } = value as Readonly<Record<string, unknown>>;
  return {
    ...(parent instanceof vscode.Uri ? { parent } : {}),
    ...(open === false ? { open } : {}),
    ...(walkthrough === true ? { walkthrough } : {}),
  };
}

async function chooseParent(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    title: vscode.l10n.t('Where to put the sample dossier'),
    openLabel: vscode.l10n.t('Put Sample Here'),
  });
  return chosen?.[0];
}

/** A folder that is not there yet. */
async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  const name = vscode.l10n.t({ message: 'Dossier Sample', comment: ['Name of a folder'] });
  let uri = vscode.Uri.joinPath(parent, name);
  for (let n = 2; await exists(uri); n++) uri = vscode.Uri.joinPath(parent, `${name} ${n}`);
  return uri;
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function readSample(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Writes the sample into a folder that is not there yet. */
async function copySample(extension: vscode.Uri, target: vscode.Uri): Promise<void> {
  const from = sampleFolder(extension);
  const { fs } = vscode.workspace;
  await fs.createDirectory(vscode.Uri.joinPath(target, 'articles'));
  for (const path of await sampleContents(extension))
    if (path.startsWith('articles/'))
      await fs.writeFile(
        vscode.Uri.joinPath(target, path),
        await fs.readFile(vscode.Uri.joinPath(from, path)),
      );
  const schema = await placeSchema(extension, target, '', ACTORS_SCHEMA);
  const actors = await readSample(vscode.Uri.joinPath(from, 'actors.yaml'));
  await write(
    vscode.Uri.joinPath(target, 'actors.yaml'),
    actors.replace(/^(# yaml-language-server: \$schema=)\S+/u, (_, head: string) => head + schema),
  );
  const language = vscode.env.language.toLowerCase().startsWith('de') ? 'de' : 'en';
  const note = await readSample(vscode.Uri.joinPath(from, 'notes', `notes.${language}.md`));
  await write(vscode.Uri.joinPath(target, NOTE), note);
  await write(
    vscode.Uri.joinPath(target, MARK),
    `${vscode.l10n.t('This folder is a copy of the sample that comes with Dossier. Change and delete whatever you like.')}\n`,
  );
}

/** Runs the command; answers with the copy, or undefined where the user gave up or it could not be made. */
export async function openSample(
  extension: vscode.Uri,
  memory: vscode.Memento,
  arg: unknown,
): Promise<vscode.Uri | undefined> {
  const args = argsFrom(arg);
  const parent = args.parent ?? (await chooseParent());
  if (!parent) return undefined;
  const readOnly = readOnlyReason(parent);
  if (readOnly !== null) {
    await vscode.window.showWarningMessage(
      `${readOnly} ${vscode.l10n.t('Choose another folder for the sample.')}`,
    );
    return undefined;
  }
  const target = await freeFolder(parent);
  try {
    await copySample(extension, target);
  } catch (error) {
    // The folder is ours alone: it was not there before.
    await vscode.workspace.fs.delete(target, { recursive: true }).then(undefined, () => undefined);
    await vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The sample could not be written to {0}: {1}. Choose a folder that you may write to.',
        parent.path,
        refusal(error),
      ),
    );
    return undefined;
  }
  if (args.open === false) return target;
  const show: ToShow = { folder: target.toString(), walkthrough: args.walkthrough === true };
  await memory.update(KEPT, show);
  // A window with a folder of the user's is left as it is.
  const forceNewWindow = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  await vscode.commands.executeCommand('vscode.openFolder', target, {
    forceNewWindow,
    forceReuseWindow: !forceNewWindow,
  });
  return target;
}

/** In the window of a fresh copy: shows Dossier's views, and the walkthrough or the note. Elsewhere it does nothing. */
export async function continueSample(memory: vscode.Memento, openWalkthrough: () => unknown): Promise<void> {
  const show = memory.get<ToShow>(KEPT);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!show || !folder || show.folder !== folder.toString()) return;
  await memory.update(KEPT, undefined);
  await vscode.commands.executeCommand('workbench.view.extension.dossier');
  if (show.walkthrough) await openWalkthrough();
  else
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, NOTE), { preview: false }).then(
      undefined,
      () => undefined, // It may have been deleted meanwhile.
    );
}
