// *Dossier: Import Actors…*: a list of somebody else's (FollowTheMoney or CSV) into the user's `actors.yaml`. What it would
// change is shown actor for actor, and only what the user leaves ticked is written, as one edit that can be undone. What does
// not fit is told and left out.
import * as vscode from 'vscode';
import type { ImportStep } from '../../core/api';
import type { ListTrouble } from '../../core/export/api';
import { exists, refusal } from '../briefings/note-files';
import type { DecisionWriter } from '../curated/write-decision';
import { findInWorkspace } from '../workspace/find-files';
import type { DossierService } from '../engine/dossier-service';
import { decodeText } from '../../core/present/api';
import { actorType } from '../words/codes';
import { actorIconName } from '../words/icons';

const LARGEST = 20 * 1024 * 1024;

function trouble({ code, count, line }: ListTrouble): string {
  const t = vscode.l10n.t;
  switch (code) {
    case 'not-json':
      return t('{0} lines are no entity of FollowTheMoney (first: line {1})', count, line);
    case 'kind':
      return t(
        '{0} entries do not say whether they are a person, organisation or place (first: line {1})',
        count,
        line,
      );
    case 'no-name':
      return t('{0} entries have no name (first: line {1})', count, line);
    case 'too-long':
      return t('{0} names are longer than 384 characters (first: line {1})', count, line);
    case 'wikidata':
      return t('{0} Wikidata ids do not look like Q42 and are not taken (first: line {1})', count, line);
    case 'two-ids':
      return t('{0} entries give a name a second Wikidata id (first: line {1})', count, line);
    case 'no-columns':
      return t('the table has no columns "name" and "type"');
  }
}

/** What a step adds, or why it adds nothing. */
function stepWords(step: ImportStep): string {
  const t = vscode.l10n.t;
  const entry = step.entry ?? '';
  switch (step.kind) {
    case 'new': {
      const names = step.names.length > 0 ? t('new; also: {0}', step.names.join(', ')) : t('new');
      const also = step.wikidata === null ? names : `${names} · ${step.wikidata}`;
      const taken = step.taken.join(', ');
      if (taken === '') return also;
      return entry === ''
        ? t('{0} · without {1}, which is somebody else’s name', also, taken)
        : t('{0} · without {1}, which is a name of {2}', also, taken, entry);
    }
    case 'adds':
      return [
        step.names.length > 0 ? t('adds to {0}: {1}', entry, step.names.join(', ')) : '',
        step.wikidata === null ? '' : t('adds the Wikidata id {0}', step.wikidata),
      ]
        .filter((w) => w !== '')
        .join(' · ');
    case 'same':
      return t('nothing new');
    case 'other-kind':
      return t('left out: {0} is of another kind in actors.yaml', entry);
    case 'other-id':
      return t('left out: {0} has another Wikidata id in actors.yaml', entry);
    case 'decided':
      return t('left out: actors.yaml has decided on {0} otherwise', entry);
    case 'double':
      return t('left out: an actor before it in the list has this name');
  }
}

/** Words of the list never become icons. */
function plain(words: string): string {
  return words.replace(/\$\(/g, '$\u200B(');
}

/** What is left out, one line each. */
function leftOut(steps: readonly ImportStep[], troubles: readonly ListTrouble[]): string[] {
  const left = steps.filter((s) => s.kind !== 'new' && s.kind !== 'adds' && s.kind !== 'same');
  return [...left.map((s) => `${s.actor.name}: ${stepWords(s)}`), ...troubles.map(trouble)];
}

/** Tells something, with what was left out behind a button where there is more than a line of it. */
function tell(message: string, left: readonly string[]): void {
  if (left.length <= 1) {
    void vscode.window.showInformationMessage([message, ...left].join(' '));
    return;
  }
  const show = vscode.l10n.t('Show what was left out');
  const said = `${message} ${vscode.l10n.t('{0} things were left out.', left.length)}`;
  void vscode.window.showInformationMessage(said, show).then(async (answer) => {
    if (answer !== show) return;
    const content = `${left.join('\n')}\n`;
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ content, language: 'plaintext' }),
    );
  });
}

/** Shows what would change; resolves with what the user wants, undefined where they gave up or there is nothing. */
async function preview(
  steps: readonly ImportStep[],
  left: readonly string[],
  file: string,
): Promise<readonly ImportStep[] | undefined> {
  const changes = steps.filter((s) => s.kind === 'new' || s.kind === 'adds');
  const same = steps.filter((s) => s.kind === 'same').length;
  if (changes.length === 0) {
    const nothing =
      steps.length === 0
        ? vscode.l10n.t('{0} holds no actors.', file)
        : vscode.l10n.t('{0} has nothing that is not in actors.yaml already.', file);
    tell(nothing, left);
    return undefined;
  }
  const items = changes.map((step) => ({
    step,
    picked: true,
    label: `$(${actorIconName(step.actor.type)}) ${plain(step.actor.name)}`,
    description: actorType(step.actor.type),
    detail: plain(stepWords(step)),
  }));
  const untick = vscode.l10n.t('Untick whom you do not want');
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title:
      same > 0
        ? vscode.l10n.t('Import {0} actors into actors.yaml ({1} are there already)', changes.length, same)
        : vscode.l10n.t('Import {0} actors into actors.yaml', changes.length),
    placeHolder:
      left.length > 0 ? vscode.l10n.t('{0} ({1} left out; you will see which)', untick, left.length) : untick,
    matchOnDetail: true,
  });
  return chosen?.map(({ step }) => step);
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const found = await findInWorkspace('**/*.{ndjson,jsonl,csv}', {
    exclude: '**/{node_modules,.*}/**',
    most: 50,
  });
  const items = found
    .map((uri) => ({ label: `$(file) ${vscode.workspace.asRelativePath(uri)}`, uri }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const other = { label: `$(folder-opened) ${vscode.l10n.t('Somewhere else…')}`, uri: undefined };
  if (items.length > 0) {
    const picked = await vscode.window.showQuickPick([...items, other], {
      title: vscode.l10n.t('Import actors'),
      placeHolder: vscode.l10n.t(
        'From which file? FollowTheMoney (.ndjson) or a table (.csv) with the columns name and type',
      ),
    });
    if (!picked || picked.uri) return picked?.uri;
  }
  const chosen = await vscode.window.showOpenDialog({
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Lists of actors')]: ['ndjson', 'jsonl', 'json', 'csv'] },
  });
  return chosen?.[0];
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0]?.uri;
  const picked = await vscode.window.showWorkspaceFolderPick({
    placeHolder: vscode.l10n.t('Folder for {0}', 'actors.yaml'),
  });
  return picked?.uri;
}

/** The list's text; tells why where it cannot be read. */
async function listText(uri: vscode.Uri): Promise<string | undefined> {
  const name = vscode.workspace.asRelativePath(uri);
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        '{0} is larger than 20 MB. Take the actors out of it into a smaller file, then try again.',
        name,
      ),
    );
    return undefined;
  }
  const { text, binary } = decodeText(await vscode.workspace.fs.readFile(uri));
  if (!binary) return text;
  void vscode.window.showWarningMessage(vscode.l10n.t('{0} is not a text file.', name));
  return undefined;
}

/** Runs the command, for a file or asking for one. */
export async function importActors(
  service: DossierService,
  writer: DecisionWriter,
  arg: unknown,
): Promise<void> {
  const folder = await pickFolder();
  if (!folder) {
    if ((vscode.workspace.workspaceFolders ?? []).length === 0)
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'Actors are imported into actors.yaml in a folder of yours, and none is open. Open a folder, then try again.',
        ),
      );
    return;
  }
  const uri = arg instanceof vscode.Uri ? arg : await pickFile();
  if (!uri) return;
  const name = vscode.workspace.asRelativePath(uri);
  try {
    const list = await listText(uri);
    if (list === undefined) return;
    const file = vscode.Uri.joinPath(folder, 'actors.yaml');
    const curated = (await exists(file)) ? (await vscode.workspace.openTextDocument(file)).getText() : '';
    const { imported } = await service.written({ kind: 'import', list, curated });
    const about = [{ decided: [{ file: file.toString() }], articles: [] }];
    if (!imported) {
      // The writer says what is wrong with the file, as for any decision.
      await writer.plan(() => ({ kind: 'import', actors: [] }), about);
      return;
    }
    const left = leftOut(imported.steps, imported.trouble);
    const chosen = await preview(imported.steps, left, name);
    if (!chosen || chosen.length === 0) return;
    const told = vscode.l10n.t('{0} actors imported.', chosen.length);
    const actors = chosen.map((s) => s.actor);
    if (!(await writer.write(() => ({ kind: 'import', actors }), about, told))) return;
    await vscode.window.showTextDocument(file, { preview: true });
    if (left.length > 0) tell(told, left);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} could not be imported: {1}', name, refusal(error)),
    );
  }
}
