// A workspace of three roots: a folder on disk and one in memory, each with an article, and one in memory that is
// read-only. Articles are found where nothing can search. Briefings go where they can be written, whole; what cannot be
// written is said and leaves nothing behind.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dossier } from '../support/dossier';
import { givenUp } from '../support/asked';
import { briefingInFront, inFront as isInFront } from '../support/editors';
import { until, whileNothingHappens, whileRunning } from '../support/until';

const MEMORY = vscode.Uri.parse('dossier-memory:/memory');
const LIBRARY = vscode.Uri.parse('dossier-memory-ro:/library');
const { executeCommand } = vscode.commands;

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function names(uri: vscode.Uri): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name).sort();
}

/** Writes a text into the memory's folder and shows it, so that its root is the one in front. */
async function inFront(uri: vscode.Uri): Promise<void> {
  await executeCommand('workbench.action.closeAllEditors');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await isInFront(uri.path, (shown) => shown.toString() === uri.toString());
}

async function driscoll(): Promise<string> {
  const { actors } = await dossier();
  return actors.find(({ name }) => name === 'Dan Driscoll')?.id ?? assert.fail('nobody');
}

describe('several roots, in memory and read-only', () => {
  let note: vscode.Uri;

  before(async () => {
    for (const root of [MEMORY, LIBRARY]) await vscode.workspace.fs.stat(root);
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map((f) => f.name),
      ['disk', 'memory', 'library'],
    );
    assert.equal(vscode.workspace.fs.isWritableFileSystem('dossier-memory'), true);
    assert.equal(vscode.workspace.fs.isWritableFileSystem('dossier-memory-ro'), false);
    await dossier();
  });

  it('articles are found on disk and in memory, where VS Code has no search', async () => {
    const { articles } = await dossier();
    assert.deepEqual(articles.map(({ title }) => title).sort(), ['Abkommen in Arbeit', 'Driscoll in Kiew']);
  });

  it('a briefing goes to the root of the editor in front, whole, with its record and schema', async () => {
    const actor = await driscoll();
    await inFront(vscode.Uri.joinPath(MEMORY, '.keep'));
    await executeCommand('dossier.briefActor', actor);
    note = (await briefingInFront()).document.uri;
    assert.equal(note.scheme, 'dossier-memory');
    assert.equal(note.path, '/memory/briefings/actor-dan-driscoll.yaml');
    assert.match(await read(note), /^briefing: actor$/m);
    assert.deepEqual(await names(vscode.Uri.joinPath(MEMORY, 'briefings')), ['actor-dan-driscoll.yaml']);
    assert.deepEqual(await names(vscode.Uri.joinPath(MEMORY, '.dossier')), ['briefings', 'schemas']);
  });

  it('it has no problems: articles of another root are found by their paths', async () => {
    await whileNothingHappens(1200);
    assert.deepEqual(
      vscode.languages.getDiagnostics(note).map((d) => d.message),
      [],
    );
  });

  it('where no editor says so, the user is asked, and read-only roots are not offered', async () => {
    const actor = await driscoll();
    await executeCommand('workbench.action.closeAllEditors');
    const running = executeCommand<vscode.Uri | undefined>('dossier.briefActor', actor);
    // The third entry would be the library; the selection wraps around from the second to the first. All at once, so that the
    // list opens before or after them and not in between.
    const uri = await whileRunning(running, () =>
      Promise.all([
        executeCommand('workbench.action.quickOpenSelectNext'),
        executeCommand('workbench.action.quickOpenSelectNext'),
        executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
      ]),
    );
    assert.ok(uri);
    assert.equal(vscode.workspace.getWorkspaceFolder(uri)?.name, 'disk');
    await vscode.workspace.fs.delete(uri);
  });

  it('it is updated in memory, saved, and up to date the second time', async () => {
    const document = await vscode.workspace.openTextDocument(note);
    await vscode.window.showTextDocument(document);
    const text = document.getText();
    const event = /\n {2}- date: [^\n]*\n {4}what: [^]*?(?=\n {2}- date: |\n\n#)/.exec(
      text.slice(text.indexOf('\nevents:')),
    )?.[0];
    assert.ok(event);
    const older = text.replace(event, '');
    const record = vscode.Uri.joinPath(MEMORY, '.dossier', 'briefings', 'briefings__actor-dan-driscoll.yaml');
    // As it was before the event was known: a record may hold the text of a note as well.
    assert.notEqual(await read(record), '');
    await vscode.workspace.fs.writeFile(record, new TextEncoder().encode(older));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(note, new vscode.Range(0, 0, document.lineCount, 0), older);
    await vscode.workspace.applyEdit(edit);
    await executeCommand('dossier.updateBriefing', note);
    const updated = await until('the update', () =>
      document.getText() === older ? undefined : document.getText(),
    );
    assert.ok(updated.includes(event.trim().split('\n')[1] ?? '?'));
    assert.ok(await document.save());
    await executeCommand('dossier.updateBriefing', note);
    assert.equal(document.getText(), updated);
    assert.equal(document.isDirty, false);
  });

  it('it is exported beside itself, also where the file system cannot rename', async () => {
    const page = await executeCommand<vscode.Uri>('dossier.exportMarkdown', note);
    assert.equal(page.path, '/memory/briefings/actor-dan-driscoll.md');
    const other = vscode.Uri.joinPath(MEMORY, 'no-rename', 'copy.yaml');
    await vscode.workspace.fs.writeFile(other, await vscode.workspace.fs.readFile(note));
    const html = await executeCommand<vscode.Uri>('dossier.exportHtml', other);
    assert.match(await read(html), /<html/);
    assert.deepEqual(await names(vscode.Uri.joinPath(MEMORY, 'no-rename')), ['copy.html', 'copy.yaml']);
  });

  it('what is read-only is left alone: no export, no update, and a briefing goes elsewhere', async () => {
    const old = vscode.Uri.joinPath(LIBRARY, 'briefings', 'actor-old.yaml');
    const before = await read(old);
    await inFront(old);
    void executeCommand('dossier.exportHtml', old);
    void executeCommand('dossier.updateBriefing', old);
    await whileNothingHappens();
    await executeCommand('notifications.clearAll');
    assert.equal(await read(old), before);
    assert.equal((await vscode.workspace.openTextDocument(old)).isDirty, false);
    assert.deepEqual(await names(vscode.Uri.joinPath(LIBRARY, 'briefings')), ['actor-old.yaml']);
    const running = executeCommand<vscode.Uri | undefined>('dossier.briefActor', await driscoll());
    assert.equal(await givenUp(running), undefined, 'the user gave up the choice of a folder');
  });
});
