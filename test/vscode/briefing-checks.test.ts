// An open briefing in the real editor: it has no problems as written; what is broken is found and mended by its remedy to
// the byte; lenses, links, hover, outline and folding lead to the very words; the off switch silences it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dossier, inWorkspace, remove } from './support/dossier';
import { accepted } from './support/asked';
import { briefingInFront, inFront, selectedInFront } from './support/editors';
import { until, whileNothingHappens } from './support/until';

async function open(): Promise<vscode.TextEditor> {
  const { actors } = await dossier();
  const actor = actors.find(({ name }) => name === 'Dan Driscoll');
  assert.ok(actor);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('dossier.briefActor', actor.id);
  return briefingInFront();
}

function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'Dossier');
}

function problems(uri: vscode.Uri, ...codes: string[]): Promise<vscode.Diagnostic[]> {
  const now = (): string =>
    ours(uri)
      .map((d) => d.code)
      .join(', ');
  return until(
    () => `problems ${codes.join(', ')}; there are ${now()}`,
    () => (now() === codes.join(', ') ? ours(uri) : undefined),
  );
}

async function replace(editor: vscode.TextEditor, from: string | RegExp, to: string): Promise<void> {
  const text = editor.document.getText();
  const at = text.search(from);
  const length = typeof from === 'string' ? from.length : (from.exec(text)?.[0].length ?? 0);
  assert.ok(at >= 0, `${String(from)} does not stand in the note`);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + length));
  await put(editor.document, range, to);
}

async function put(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function fixes(document: vscode.TextDocument, at: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    at,
    vscode.CodeActionKind.QuickFix.value,
  );
}

describe('an open briefing', () => {
  let editor: vscode.TextEditor;
  let written: string;
  let exportLens: vscode.Command | undefined;

  before(async () => {
    await remove('briefings');
    editor = await open();
    written = editor.document.getText();
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('briefings', '.dossier');
  });
  afterEach(async () => {
    const { document } = editor;
    if (document.isClosed || document.getText() === written) return;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await put(document, whole, written);
  });

  it('has lenses at its head and on its claims, and they open the evidence', async () => {
    const { document } = editor;
    const lenses = await until('lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        1000,
      );
      return found.length > 3 ? found : undefined;
    });
    const commands = lenses.map((l) => l.command?.command);
    for (const wanted of ['dossier.updateBriefing', 'dossier.previewUpdate', 'dossier.openEvidence'])
      assert.ok(commands.includes(wanted), wanted);
    exportLens = lenses.find((l) => l.command?.command === 'dossier.exportBriefing')?.command;
    const evidence = lenses.find((l) => l.command?.command === 'dossier.openEvidence');
    const [args] = (evidence?.command?.arguments ?? []) as [{ steps: { words: string }[][] }];
    await vscode.commands.executeCommand('dossier.openEvidence', args);
    await selectedInFront(args.steps[0]?.[0]?.words ?? assert.fail('no words'), 'the evidence of a lens');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('has a lens that asks as what to export it, and exports it', async () => {
    assert.ok(exportLens, 'no such lens');
    assert.match(exportLens.title, /Export…$/);
    const uri = editor.document.uri;
    const page = uri.with({ path: uri.path.replace(/\.yaml$/, '.md') });
    const running = vscode.commands.executeCommand<vscode.Uri | undefined>(
      exportLens.command,
      ...((exportLens.arguments ?? []) as unknown[]),
    );
    // Markdown stands first.
    assert.equal((await accepted(running))?.toString(), page.toString());
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    assert.match(text, /^# /m);
    await inFront('the page', (shown) => shown.toString() === page.toString());
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(page);
  });

  it('has no problems as Dossier wrote it', async () => {
    await whileNothingHappens();
    assert.deepEqual(
      ours(editor.document.uri).map((d) => d.message),
      [],
    );
  });

  it('links references and paths, outlines its claims, folds', async () => {
    const { uri } = editor.document;
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      uri,
    );
    const targets = links.map((l) => l.target?.path);
    assert.ok(targets.includes('dossier.openEvidence') && targets.includes('dossier.openArticle'));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const events = symbols.find((s) => s.name === 'events');
    assert.ok((events?.children.length ?? 0) > 0, symbols.map((s) => s.name).join(', '));
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    assert.ok(folds.length > 5);
  });

  it('shows the paragraph of a source on hover, as plain text', async () => {
    const { document } = editor;
    const at = document.getText().indexOf('{at: a') + 6;
    const text = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(at),
      );
      const all = hovers
        .flatMap(({ contents }) => contents)
        .map((c) => (typeof c === 'string' ? c : c.value))
        .join('\n');
      return all.includes('¶') ? all : undefined;
    });
    assert.match(text, /findMatchHighlight/);
  });

  it('finds a changed quotation and restores the source’s words to the byte', async () => {
    const verbatim = /says: (.*)\n    verbatim: true/.exec(written);
    // The sample's actor may have no direct quotation: then one is made of a source's words.
    if (!verbatim) return;
    await replace(editor, verbatim[0], verbatim[0].replace(/(\p{L}{5,}) /u, 'xyz '));
    const { document } = editor;
    const [problem] = await problems(document.uri, 'quotation-not-verbatim');
    assert.ok(problem);
    const [first] = await fixes(document, problem.range);
    assert.ok(first?.edit && first.isPreferred);
    await vscode.workspace.applyEdit(first.edit);
    assert.equal(document.getText(), written);
    await problems(document.uri);
  });

  it('finds a span that is off, and mends all of them at once', async () => {
    const { document } = editor;
    // Of two different sentences: short words may stand anywhere.
    const cited = [...written.matchAll(/span: \[\d+, \d+\], words: (.{60,})/g)];
    const first = cited[0];
    const second = cited.find((m) => m[1] !== first?.[1]);
    assert.ok(first && second);
    for (const { 0: found, index } of [second, first]) {
      const range = new vscode.Range(document.positionAt(index), document.positionAt(index + found.length));
      await put(document, range, found.replace(/\[.*?\]/, '[1, 2]'));
    }
    const [problem] = await problems(document.uri, 'source-moved', 'source-moved');
    assert.ok(problem);
    const actions = await fixes(document, problem.range);
    const all = actions.find((a) => / 2 /.test(a.title) && a.edit);
    assert.ok(all?.edit, actions.map((a) => a.title).join(' | '));
    await vscode.workspace.applyEdit(all.edit);
    assert.equal(document.getText(), written);
  });

  it('an article that changes on disk is noticed', async () => {
    // The sample cannot be changed: a note of our own on an article of our own.
    const uri = inWorkspace('briefings/own.yaml');
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    await vscode.workspace.fs.writeFile(
      uri,
      bytes(
        "briefing: topic\nsubject: x\nevents:\n  - date: unknown\n    what: x\n    source:\n      - at: a1¶1\n        span: [0, 3]\n        words: gibt's nicht\narticles:\n  a1:\n    file: articles/none.md\n    published: unknown\n",
      ),
    );
    const own = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(own);
    // Its form is told as well: the note lacks most keys.
    const missing = await until('the article is missed', () =>
      ours(uri).find((d) => d.code === 'source-missing'),
    );
    assert.match(missing.message, /none\.md/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the problems go with the document', () => ours(uri).length === 0);
    await vscode.window.showTextDocument(editor.document);
  });

  it('is silenced by a line of its own', async () => {
    const { document } = editor;
    await replace(editor, 'written: ', 'written: soon # ');
    const [problem] = await problems(document.uri, 'date-not-edtf');
    assert.ok(problem);
    const off = (await fixes(document, problem.range)).find((a) => a.title.includes('date-not-edtf'));
    assert.ok(off?.edit);
    await vscode.workspace.applyEdit(off.edit);
    await problems(document.uri);
    assert.match(document.getText(), /^# dossier: off date-not-edtf\nbriefing: actor$/m);
  });
});
