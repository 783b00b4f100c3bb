// Writes a decision into the `actors.yaml` or `events.yaml` it belongs in: as a text edit that can be undone, saved at once where
// the file had no unsaved changes. Makes the file, with its schema, where there is none. Says in plain words why it
// cannot where it cannot (no folder, read-only, broken YAML), and keeps what is needed to take the last decisions back;
// those of earlier sessions are in `earlier-decisions.ts`.
import * as vscode from 'vscode';
import { applySplices, fingerprint, invertSplices, moveSplices, type Splice } from '../../core/present/api';
import type { Decided, Decision, EventDecision } from '../../core/api';
import { ACTORS_SCHEMA, hasFolder, placeSchema } from '../briefings/brief';
import { exists } from '../briefings/note-files';
import type { DossierService } from '../engine/dossier-service';
import { isSample } from '../workspace/sample';
import { EarlierDecisions } from './earlier-decisions';

const MESSAGE_MS = 6000;
/** So many decisions of a session can be taken back one after the other. */
const KEPT = 50;

interface Done {
  readonly uri: vscode.Uri;
  readonly before: string | null;
  readonly after: string;
  readonly undo: readonly Splice[];
  readonly told: string;
}

/** The list that decisions of a kind go into, and how it speaks of itself. */
export interface DecisionList {
  /** `actors.yaml`. */
  readonly name: string;
  /** The key in it that holds the list. */
  readonly key: string;
  readonly schema: string;
  /** What a new file says of itself. */
  readonly words: string;
  /** What is said where no folder is open. */
  readonly noFolder: string;
}

/** What a decision is about, as far as it says which folder's list it belongs in. */
export interface DecisionSubject {
  /** Entries that speak of it already. */
  readonly decided?: readonly { readonly file: string }[];
  readonly articles: readonly string[];
}

type AnyDecision = (file: vscode.Uri) => Decision | EventDecision;

/** A decision as a change of one file. */
export interface DecisionPlan {
  readonly uri: vscode.Uri;
  /** null: the file is to be made. */
  readonly document: vscode.TextDocument | null;
  readonly base: string;
  readonly splices: readonly Splice[];
  readonly text: string;
}

export interface DecisionWriter {
  /** What a decision would change; tells why where it cannot be written. Without a list it is on actors. */
  plan(
    decide: AnyDecision,
    about: readonly DecisionSubject[],
    list?: DecisionList,
  ): Promise<DecisionPlan | undefined>;
  /** Writes a decision down and tells of it; whether it was written. */
  write(
    decide: AnyDecision,
    about: readonly DecisionSubject[],
    told: string,
    list?: DecisionList,
  ): Promise<boolean>;
  undo(): Promise<void>;
}

function say(message: string): void {
  void vscode.window.showWarningMessage(message);
}

export function createDecisionWriter(
  service: DossierService,
  extension: vscode.Uri,
  state: vscode.Memento,
): DecisionWriter {
  const done: Done[] = [];
  const earlier = new EarlierDecisions(state);
  const actors: DecisionList = {
    name: 'actors.yaml',
    key: 'actors',
    schema: ACTORS_SCHEMA,
    words: vscode.l10n.t(
      'What you have decided on actors. Dossier writes here what you choose in its menus; edit it as you like.\nComments and order stay as they are.',
    ),
    noFolder: vscode.l10n.t(
      'Decisions on actors are written to actors.yaml in a folder of yours, and none is open. Open a folder, then try again.',
    ),
  };

  /** The file that speaks of it already, else that of the folder whose articles name it. */
  async function fileFor(name: string, about: readonly DecisionSubject[]): Promise<vscode.Uri | undefined> {
    for (const subject of about)
      for (const { file } of subject.decided ?? []) {
        const uri = file === '' ? undefined : vscode.Uri.parse(file, true);
        if (uri && !isSample(uri)) return uri;
      }
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 1 && folders[0]) return vscode.Uri.joinPath(folders[0].uri, name);
    for (const subject of about)
      for (const id of subject.articles) {
        const uri = service.uriOf(id);
        const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
        if (folder) return vscode.Uri.joinPath(folder.uri, name);
      }
    const picked = await vscode.window.showWorkspaceFolderPick({
      placeHolder: vscode.l10n.t('Folder for {0}', name),
    });
    return picked && vscode.Uri.joinPath(picked.uri, name);
  }

  async function mayWrite(uri: vscode.Uri): Promise<boolean> {
    const path = vscode.workspace.asRelativePath(uri);
    if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
      say(
        vscode.l10n.t(
          '{0} cannot be written: this folder is read-only. Open a copy on your computer to decide something.',
          path,
        ),
      );
      return false;
    }
    const stat = await vscode.workspace.fs.stat(uri).then(
      (s) => s,
      () => undefined,
    );
    if (stat?.permissions === vscode.FilePermission.Readonly) {
      say(vscode.l10n.t('{0} is write-protected. Allow writing, then try again.', path));
      return false;
    }
    return true;
  }

  function refuse(decided: Extract<Decided, { problem: string }>, uri: vscode.Uri, list: DecisionList): void {
    const { problem, line } = decided;
    const path = vscode.workspace.asRelativePath(uri);
    if (problem === 'nothing') {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing to change: it is so already.'), MESSAGE_MS);
      return;
    }
    const message =
      problem === 'broken'
        ? vscode.l10n.t('{0} is no valid YAML from line {1} on. Mend it there, then try again.', path, line)
        : problem === 'no-list'
          ? vscode.l10n.t(
              '{0} has no list under the key "{2}" (line {1}). Mend it there, then try again.',
              path,
              line,
              list.key,
            )
          : problem === 'taken'
            ? vscode.l10n.t(
                '{0} has an entry of that name already (line {1}). Merge the two instead.',
                path,
                line,
              )
            : vscode.l10n.t(
                'The entry in line {1} of {0} is written in a way that Dossier does not dare to edit. Please write the change there yourself.',
                path,
                line,
              );
    const open = vscode.l10n.t('Open {0}', list.name);
    void vscode.window.showWarningMessage(message, open).then(async (answer) => {
      if (answer === open) await openAt(uri, line);
    });
  }

  /** What a decision would change and where; undefined where it cannot be written, which is then told. */
  async function plan(
    decision: AnyDecision,
    about: readonly DecisionSubject[],
    list = actors,
  ): Promise<DecisionPlan | undefined> {
    if (!(await hasFolder(list.noFolder))) return undefined;
    const uri = await fileFor(list.name, about);
    if (!uri || !(await mayWrite(uri))) return undefined;
    try {
      const document = (await exists(uri)) ? await vscode.workspace.openTextDocument(uri) : null;
      const schema = document
        ? ''
        : await placeSchema(extension, vscode.Uri.joinPath(uri, '..'), '', list.schema);
      const answer = await service.decide({
        decision: decision(uri),
        text: document?.getText() ?? null,
        schema,
        words: list.words,
      });
      const { decided } = answer;
      if (!decided) return undefined;
      if ('problem' in decided) {
        refuse(decided, uri, list);
        return undefined;
      }
      return { uri, document, base: answer.text, splices: decided.splices, text: decided.text };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say(vscode.l10n.t('{0} could not be changed: {1}', vscode.workspace.asRelativePath(uri), reason));
      return undefined;
    }
  }

  async function write(
    decision: AnyDecision,
    about: readonly DecisionSubject[],
    told: string,
    list = actors,
  ): Promise<boolean> {
    const planned = await plan(decision, about, list);
    if (!planned) return false;
    const { uri, document, base, splices, text } = planned;
    const dirty = document?.isDirty === true;
    const edit = new vscode.WorkspaceEdit();
    addPlan(edit, planned);
    const applied = await vscode.workspace.applyEdit(edit);
    if (!applied || (document && !dirty && !(await document.save()))) {
      say(vscode.l10n.t('{0} could not be changed. Look whether it is write-protected.', list.name));
      return false;
    }
    done.push({ uri, before: document ? base : null, after: text, undo: invertSplices(base, splices), told });
    if (done.length > KEPT) done.shift();
    await earlier.remember(uri, text, document === null, invertSplices(base, splices), told);
    vscode.window.setStatusBarMessage(
      dirty ? vscode.l10n.t('{0} Save {1}, so that it takes effect.', told, list.name) : told,
      MESSAGE_MS,
    );
    return true;
  }

  async function undo(): Promise<void> {
    for (let last = done.pop(); last; last = done.pop()) {
      await earlier.forget();
      const { uri, after, before, told } = last;
      const document = (await exists(uri)) ? await vscode.workspace.openTextDocument(uri) : null;
      const now = document?.getText();
      // Taken back in the editor already.
      if (!document || now === undefined || now === before) continue;
      if (before === null && now === after) {
        const edit = new vscode.WorkspaceEdit();
        edit.deleteFile(uri, { ignoreIfNotExists: true });
        if (!(await vscode.workspace.applyEdit(edit))) break;
      } else {
        const splices = moveSplices(after, now, last.undo);
        if (splices === null) {
          const name = vscode.workspace.asRelativePath(uri);
          const open = vscode.l10n.t('Open {0}', name);
          const answer = await vscode.window.showWarningMessage(
            vscode.l10n.t(
              '{0} has been edited since at the place of the last decision. Change it there by hand.',
              name,
            ),
            open,
          );
          if (answer === open) await openAt(uri, 1);
          return;
        }
        const edit = new vscode.WorkspaceEdit();
        const text = applySplices(now, splices);
        addPlan(edit, { uri, document, base: now, splices, text });
        const dirty = document.isDirty;
        if (!(await vscode.workspace.applyEdit(edit))) return;
        if (!dirty) await document.save();
      }
      vscode.window.setStatusBarMessage(vscode.l10n.t('Taken back: {0}', told), MESSAGE_MS);
      return;
    }
    await undoEarlier();
  }

  /** Takes back the last decision of an earlier session, if its file stands as that decision left it. */
  async function undoEarlier(): Promise<void> {
    for (let last = await earlier.take(); last; last = await earlier.take()) {
      const uri = vscode.Uri.parse(last.uri, true);
      if (!vscode.workspace.getWorkspaceFolder(uri) || !(await exists(uri))) continue;
      const document = await vscode.workspace.openTextDocument(uri);
      const now = document.getText();
      if (fingerprint(now) !== last.hash) {
        await earlier.clear();
        const name = vscode.workspace.asRelativePath(uri);
        const open = vscode.l10n.t('Open {0}', name);
        const answer = await vscode.window.showWarningMessage(
          vscode.l10n.t(
            '{0} has been edited since the last decision, which was in an earlier session. Change it there by hand.',
            name,
          ),
          open,
        );
        if (answer === open) await openAt(uri, 1);
        return;
      }
      const edit = new vscode.WorkspaceEdit();
      if (last.made) edit.deleteFile(uri, { ignoreIfNotExists: true });
      else {
        const text = applySplices(now, last.undo);
        addPlan(edit, { uri, document, base: now, splices: last.undo, text });
      }
      const dirty = document.isDirty;
      if (!(await vscode.workspace.applyEdit(edit))) return;
      if (!dirty && !last.made) await document.save();
      vscode.window.setStatusBarMessage(vscode.l10n.t('Taken back: {0}', last.told), MESSAGE_MS);
      return;
    }
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no decision to take back.'), MESSAGE_MS);
  }

  return { plan, write, undo };
}

/** Puts a planned change into an edit: as splices, or as a new file. */
export function addPlan(edit: vscode.WorkspaceEdit, { uri, document, splices, text }: DecisionPlan): void {
  if (!document) {
    edit.createFile(uri, { contents: new TextEncoder().encode(text) });
    return;
  }
  for (const s of splices)
    edit.replace(uri, new vscode.Range(document.positionAt(s.start), document.positionAt(s.end)), s.text);
}

/** Shows an entry of such a list. */
export async function openAt(uri: vscode.Uri, line: number): Promise<void> {
  const at = new vscode.Position(Math.max(0, line - 1), 0);
  await vscode.window.showTextDocument(uri, { preview: true, selection: new vscode.Range(at, at) });
}
