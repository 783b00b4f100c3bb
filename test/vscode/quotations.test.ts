// Quotations and dates while a note is written: what is altered is marked and can be restored, what is verbatim has a
// quiet hover, what the file does not want checked is left alone; times are explained and hinted at.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOver, dossierWhere, remove, write } from './support/dossier';
import { undone } from './support/editors';
import { until, whileNothingHappens } from './support/until';

const ARTICLE = `---
title: Streit um den Damm
outlet: Tagesbote
published: 2024-05-08
---

# Streit um den Damm

Die Bürgermeisterin Helga Marsch lehnte den Plan ab. „Der Damm bleibt, solange hier jemand wohnt“, sagte Marsch am Freitag.

Der Unternehmer Anton Quast widersprach. „Ohne Schleuse stirbt der Hafen binnen zehn Jahren“, sagte Quast.
`;

const NOTE = `---
date: 2024-05-10
---

Marsch sagte: „Der Damm bleibt, solange hier jemand wohnt.“

Quast warnte: »Ohne Schleuse stirbt der Hafen binnen zwei Jahren.«

Am Montag trafen sich „gute Freunde“ in Graz.
`;

function diagnosticsOf(
  uri: vscode.Uri,
  holds: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const now = (): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'Dossier');
  return until(
    () => `other problems than ${JSON.stringify(now().map((d) => d.message))}`,
    () => (holds(now()) ? now() : undefined),
  );
}

async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return found.filter((a): a is vscode.CodeAction => 'edit' in a || 'kind' in a);
}

describe('quotations in notes', () => {
  before(async () => {
    await write('articles/damm.md', ARTICLE);
    await dossierWhere('the article is read', ({ articles }) =>
      articles.some((a) => a.id === 'articles/damm.md'),
    );
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('articles', 'notes');
    await dossierWhere('the sample is back', ({ articles }) =>
      articles.every((a) => a.id.startsWith('sample/')),
    );
  });

  it('are marked where they differ, restored by a quick fix, and quiet where they are verbatim', async () => {
    const uri = await write('notes/damm.md', NOTE);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const [only, ...more] = await diagnosticsOf(uri, (d) => d.length > 0);
    assert.deepEqual(more, []);
    assert.equal(only!.code, 'quotation-altered');
    assert.equal(only!.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(document.getText(only!.range), 'zwei');
    assert.match(only!.message, /zehn/);
    assert.equal(only!.relatedInformation?.[0]?.location.uri.path.endsWith('/articles/damm.md'), true);

    await cardOver(uri, 'solange hier jemand', /Word for word[^]*Streit um den Damm/);
    await cardOver(uri, 'stirbt der Hafen', /<del>zwei<\/del> \*\*zehn\*\*/);

    const actions = await actionsAt(uri, only!.range);
    const fix = actions.find((a) => a.isPreferred === true);
    assert.ok(fix?.edit, actions.map((a) => a.title).join(' | '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), NOTE.replace('zwei', 'zehn'));
    await diagnosticsOf(uri, (d) => d.length === 0);
    await undone(document, NOTE);
    await diagnosticsOf(uri, (d) => d.length === 1);
  });

  it('are left alone where the file says so', async () => {
    const uri = await write('notes/damm-aus.md', `${NOTE}\n<!-- dossier: quotations off -->\n`);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await whileNothingHappens();
    await diagnosticsOf(uri, (d) => d.length === 0);
  });

  it('may be given to the wrong person, or stand nowhere', async () => {
    const uri = await write(
      'notes/damm.txt',
      'Anton Quast sagte: "Der Damm bleibt, solange hier jemand wohnt."\n\nDie Chronik: "Hier stand niemals irgendein Damm aus Stein."\n',
    );
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const found = await diagnosticsOf(uri, (d) => d.length >= 2);
    assert.deepEqual(
      found.map((d) => [d.code, d.severity]),
      [
        ['quotation-speaker', vscode.DiagnosticSeverity.Warning],
        ['quotation-not-found', vscode.DiagnosticSeverity.Hint],
      ],
    );
    assert.match(found[0]!.message, /Helga Marsch.*Anton Quast/);
  });

  it('are found in the articles as well as before when these change', async () => {
    const uri = await write('notes/spaet.md', '„Der Steg kommt nächstes Jahr ans andere Ufer“\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await diagnosticsOf(uri, (d) => d.some((x) => x.code === 'quotation-not-found'));
    await write('articles/steg.md', 'Der Wirt versprach: „Der Steg kommt nächstes Jahr ans andere Ufer.“\n');
    await diagnosticsOf(uri, (d) => d.length === 0);
  });
});

describe('dates in notes and articles', () => {
  before(async () => {
    await write('articles/damm.md', ARTICLE);
    await dossierWhere('the article is read', ({ articles }) =>
      articles.some((a) => a.id === 'articles/damm.md'),
    );
  });

  after(async () => {
    await vscode.workspace
      .getConfiguration('dossier')
      .update('dates.inlayHints', undefined, vscode.ConfigurationTarget.Workspace);
    await remove('articles', 'notes', '.vscode');
    await dossierWhere('the sample is back', ({ articles }) =>
      articles.every((a) => a.id.startsWith('sample/')),
    );
  });

  it('are explained in an article, from its date', async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'articles', 'damm.md');
    const card = await cardOver(uri, 'Freitag', 'the Friday before 8 May 2024');
    assert.match(card, /2024\\?-05\\?-03/);
  });

  it('are explained in a note, from its own date, and have no day without one', async () => {
    const dated = await write('notes/mit-datum.md', NOTE);
    await cardOver(dated, 'Montag', /the Monday (before|after) 10 May 2024[^]*the date of this note/);
    const undated = await write('notes/ohne-datum.md', 'Am Montag trafen sie sich in Graz.\n');
    await cardOver(undated, 'Montag', /No date[^]*this note has none of its own/);
  });

  it('show their EDTF date as hints when asked to', async () => {
    const uri = await write('notes/mit-datum.md', NOTE);
    const document = await vscode.workspace.openTextDocument(uri);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand(
        'vscode.executeInlayHintProvider',
        uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
    assert.deepEqual(await hints(), []);
    await vscode.workspace
      .getConfiguration('dossier')
      .update('dates.inlayHints', true, vscode.ConfigurationTarget.Workspace);
    await until('a hint', async () =>
      (await hints()).some((h) => h.label === '2024-05-06' || h.label === '2024-05-13'),
    );
  });
});

describe('dates and quotations that are put in', () => {
  before(async () => {
    await write('articles/damm.md', ARTICLE);
    await dossierWhere('the article is read', ({ articles }) =>
      articles.some((a) => a.id === 'articles/damm.md'),
    );
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('articles', 'notes');
    await dossierWhere('the sample is back', ({ articles }) =>
      articles.every((a) => a.id.startsWith('sample/')),
    );
  });

  async function offered(path: string, text: string): Promise<readonly string[]> {
    const uri = await write(path, text.replace('|', ''));
    const document = await vscode.workspace.openTextDocument(uri);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      document.positionAt(text.indexOf('|')),
    );
    return list.items.map((i) => (typeof i.label === 'string' ? i.label : i.label.label));
  }

  it('offers the dossier’s dates and the forms of EDTF in date fields, and only there', async () => {
    for (const [path, text] of [
      ['notes/neu.md', '---\npublished: |\n---\n\nText\n'],
      ['notes/neu.yaml', 'briefing: actor\nevents:\n  - date: |\n'],
    ] as const) {
      const labels = await offered(path, text);
      assert.ok(labels.includes('2024-05-08'), `${path}: ${labels.join(' ')}`);
      assert.ok(
        labels.some((l) => /^\d{4}-\d{2}~$/.test(l)) && labels.includes('unknown'),
        `${path}: ${labels.join(' ')}`,
      );
    }
    assert.ok(!(await offered('notes/anders.md', '---\ntitle: |\n---\n')).includes('2024-05-08'));
    assert.ok(!(await offered('notes/text.md', 'Text\n\ndate: |\n')).includes('2024-05-08'));
  });

  it('inserts a statement of the sidebar into the note that is open', async () => {
    const snapshot = await dossierWhere('statements are there', ({ statements }) => statements.length > 0);
    const statement = snapshot.statements.find((s) => s.quote[0]?.words.includes('Ohne Schleuse'));
    assert.ok(statement);
    const uri = await write('notes/ziel.md', 'Quast sagte: ');
    const document = await vscode.workspace.openTextDocument(uri);
    // What VS Code tells of the editor it has just opened may undo a selection that is only set in it.
    const selection = new vscode.Selection(0, 13, 0, 13);
    await vscode.window.showTextDocument(document, { selection });
    await until('the place is chosen', () => vscode.window.activeTextEditor?.selection.isEqual(selection));
    await vscode.commands.executeCommand('dossier.insertQuotation', {
      content: { kind: 'statement', statement },
    });
    assert.match(
      document.getText(),
      /^Quast sagte: „Ohne Schleuse stirbt der Hafen binnen zehn Jahren“\[\^1\]\n\n\[\^1\]: Anton Quast: Streit um den Damm, Tagesbote, 8 May 2024, \[¶3\]\(<\.\.\/articles\/damm\.md#L\d+>\)\n$/,
    );
    await undone(document, 'Quast sagte: ');
  });
});
