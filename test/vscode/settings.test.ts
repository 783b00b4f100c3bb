// Each setting takes effect at once, without a reload, and can be taken back; what cannot be used is told in words, with the
// place where it stands, and the default holds meanwhile.
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { dossierWhere, extension, hoverOver, inWorkspace, isSample, remove, write } from './support/dossier';
import { inFront } from './support/editors';
import { until } from './support/until';

const ARTICLE = `---
published: 2025-03-03
---
# Besuch in Lima

Außenministerin Ada Muster reiste am Montag nach Lima. „Wir fangen neu an und ohne Bedingungen“, sagte Muster.
`;
const NOTE = `---
date: 2025-03-05
---

Ada Muster reiste nach Lima. Muster sagte: „Wir fangen neu an und mit Bedingungen.“

Mus`;
const BRIEFING = `briefing: actor
subject: Ada Muster
language: de
written: 2025-03-05
events:
  - date: am Montag
    what: Reise
    source: [a1¶2]
articles:
  a1: { file: articles/eins.md }
`;

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('dossier')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

const note = (): vscode.Uri => inWorkspace('notes/probe.md');
const briefing = (): vscode.Uri => inWorkspace('briefings/probe.yaml');

async function positionOf(words: string): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(note());
  return document.positionAt(document.getText().indexOf(words) + words.length);
}

async function asked(command: string, ...args: readonly unknown[]): Promise<readonly unknown[]> {
  return (await vscode.commands.executeCommand<unknown[] | undefined>(command, ...args)) ?? [];
}

const hover = async (): Promise<boolean> => (await hoverOver(note(), 'Ada Muster')).includes('Ada Muster');
const diagnosed = (uri: vscode.Uri) => (): Promise<boolean> =>
  Promise.resolve(vscode.languages.getDiagnostics(uri).some((d) => d.source === 'Dossier'));

async function suggested(): Promise<boolean> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    note(),
    await positionOf('\n\nMus'),
  );
  return list.items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'Ada Muster');
}

async function decidable(): Promise<boolean> {
  const at = await positionOf('Ada Mus');
  const actions = await asked('vscode.executeCodeActionProvider', note(), new vscode.Range(at, at));
  return actions.some((action) => (action as vscode.CodeAction).title.includes('Not a name'));
}

async function defined(): Promise<boolean> {
  return (await asked('vscode.executeDefinitionProvider', note(), await positionOf('Ada Mus'))).length > 0;
}

async function written(): Promise<vscode.Uri> {
  const { actors } = await dossierWhere('the actor', (d) => d.actors.some((a) => a.name === 'Ada Muster'));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('dossier.briefActor', actors.find((a) => a.name === 'Ada Muster')?.id);
  const isNew = ({ path }: vscode.Uri): boolean => path.endsWith('.yaml') && path !== briefing().path;
  return (await inFront('the new briefing', isNew)).document.uri;
}

/** Setting → a value, and what must hold before it is set (and after it is taken back) but not while it is. */
const EFFECTS: Readonly<Record<string, readonly [value: unknown, holds: () => Promise<boolean>]>> = {
  'hover.enabled': [false, hover],
  'names.languages': [['yaml'], hover],
  'names.folders': [['!notes/**'], hover],
  'names.actions': [false, decidable],
  'names.completion': [false, suggested],
  'names.navigation': [false, defined],
  'quotations.check': [false, diagnosed(note())],
  'briefings.codeLens': [
    false,
    async () => (await asked('vscode.executeCodeLensProvider', briefing())).length > 0,
  ],
  'checks.enabled': [false, diagnosed(briefing())],
  'preview.names': [
    false,
    async () => {
      const api = await extension().activate();
      const preview = new MarkdownIt({ html: false, linkify: false });
      (api.extendMarkdownIt as (md: unknown) => unknown)(preview);
      return preview.render('Ada Muster') !== '<p>Ada Muster</p>\n';
    },
  ],
};

async function offered(uri: vscode.Uri, words: string, title: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(document.getText().indexOf(words) + 2);
  const actions = await asked('vscode.executeCodeActionProvider', uri, new vscode.Range(at, at));
  return actions.some((action) => (action as vscode.CodeAction).title.includes(title));
}

/** Entry of `dossier.editor.features` → what it switches off. */
const FEATURES: Readonly<Record<string, () => Promise<boolean>>> = {
  definition: defined,
  references: async () =>
    (await asked('vscode.executeReferenceProvider', note(), await positionOf('Ada Mus'))).length > 0,
  symbols: async () =>
    (await asked('vscode.executeWorkspaceSymbolProvider', 'Ada Muster')).some(
      (found) => (found as vscode.SymbolInformation).name === 'Ada Muster',
    ),
  fixes: () => offered(briefing(), 'briefing: actor', 'Update briefing'),
  quoting: () => offered(note(), 'Ada Muster', 'Insert a quotation of Ada Muster'),
  problems: diagnosed(inWorkspace('articles/ohne.md')),
  links: async () => (await asked('vscode.executeLinkProvider', briefing())).length > 0,
};

describe('settings', () => {
  before(async () => {
    await write('articles/eins.md', ARTICLE);
    await write('notes/probe.md', NOTE);
    await write('briefings/probe.yaml', BRIEFING);
    // An article that says nowhere when it appeared.
    await write('articles/ohne.md', 'Jonas Feldmann sprach in Lima mit Ada Muster.\n');
    await dossierWhere('both articles', (d) => d.articles.length === 2);
    await vscode.workspace.openTextDocument(inWorkspace('articles/ohne.md'));
    await vscode.window.showTextDocument(briefing());
    await vscode.window.showTextDocument(note(), { viewColumn: vscode.ViewColumn.Beside });
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('articles', 'notes', 'texte', 'briefings', 'akten', '.dossier', '.vscode');
    await dossierWhere('the sample is back', isSample);
  });

  for (const [name, [value, holds]] of Object.entries(EFFECTS))
    it(`dossier.${name} takes effect at once, and back`, async () => {
      await until(`${name}, as it is`, holds);
      await set(name, value);
      await until(`${name}: ${JSON.stringify(value)}`, async () => !(await holds()));
      await set(name, undefined);
      await until(`${name}, taken back`, holds);
    });

  for (const [feature, holds] of Object.entries(FEATURES))
    it(`dossier.editor.features switches off ${feature} at once, and on`, async () => {
      await until(`${feature}, as it is`, holds);
      await set('editor.features', { [feature]: false });
      await until(`${feature}: off`, async () => !(await holds()));
      await set('editor.features', undefined);
      await until(`${feature}, taken back`, holds);
    });

  it('dossier.names.actions switches off the briefings in the lightbulb too', async () => {
    const brief = (): Promise<boolean> => offered(note(), 'Ada Muster', 'Brief Ada Muster');
    await until('a briefing is offered', brief);
    await set('names.actions', false);
    await until('none is offered', async () => !(await brief()));
    await set('names.actions', undefined);
  });

  it('dossier.checks.rules changes how loud a check is', async () => {
    const severity = (): vscode.DiagnosticSeverity | undefined =>
      vscode.languages.getDiagnostics(briefing()).find((d) => d.code === 'date-not-edtf')?.severity;
    await until('the date is marked', () => severity() !== undefined);
    const before = severity();
    await set('checks.rules', { 'date-not-edtf': 'hint' });
    await until('it is a hint', () => severity() === vscode.DiagnosticSeverity.Hint);
    await set('checks.rules', undefined);
    await until('it is as before', () => severity() === before);
  });

  it('dossier.articles and dossier.sample.enabled change what is read', async () => {
    await write('texte/zwei.md', ARTICLE.replaceAll('Ada Muster', 'Ilka Brandner'));
    await set('articles', ['texte/**/*.md']);
    await dossierWhere('the other folder', (d) => d.articles.some((a) => a.id === 'texte/zwei.md'));
    await set('articles', ['nirgends/*.md']);
    await dossierWhere('the sample', isSample);
    await set('sample.enabled', false);
    await dossierWhere('nothing', (d) => d.articles.length === 0);
    await set('sample.enabled', undefined);
    await set('articles', undefined);
    await dossierWhere('all as before', (d) => d.articles.some((a) => a.id === 'articles/eins.md'));
  });

  it('dossier.briefings.folder and dossier.briefings.language change what is written', async () => {
    await set('briefings.folder', 'akten/neu');
    await set('briefings.language', 'de');
    const uri = await written();
    assert.match(uri.path, /\/akten\/neu\/[^/]+\.yaml$/);
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), /^language: de$/m);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('akten');
    await set('briefings.language', 'en');
    assert.match(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(await written())),
      /^language: en$/m,
    );
    await set('briefings.folder', undefined);
    await set('briefings.language', undefined);
  });

  it('that cannot be used are told, with place and remedy, and the default holds', async () => {
    const api = await extension().activate();
    await until('no problems', () => api.settingProblems().length === 0);
    await set('hover.enabled', 'nein');
    await set('articles', ['articles/**/*.{md,txt', '/tmp/*.md', 'articles/**/*.md']);
    await set('briefings.language', 'fr');
    await set('checks.rules', { 'date-nicht': 'off' });
    const problems = await until(
      () => `four problems: ${api.settingProblems().join('\n')}`,
      () => (api.settingProblems().length === 4 ? [...api.settingProblems()].sort() : undefined),
    );
    const said = problems.join('\n');
    assert.match(
      said,
      /"dossier\.hover\.enabled" \(workspace settings\) is "nein", but must be true or false\./,
    );
    assert.match(said, /"dossier\.articles" .*"articles\/\*\*\/\*\.\{md,txt", whose brackets do not match\./);
    assert.match(said, /"dossier\.briefings\.language" .*"fr", but must be one of: auto, de, en\./);
    assert.match(said, /"dossier\.checks\.rules" .*unknown entry "date-nicht"; there are: yaml-syntax,/);
    await until('cards are there', hover);
    await dossierWhere('the pattern that is whole finds', (d) =>
      d.articles.some((a) => a.id === 'articles/eins.md'),
    );
    await set('articles', ['articles/**/*.{md,txt']);
    await dossierWhere('the default holds where no pattern is whole', (d) =>
      d.articles.some((a) => a.id === 'articles/eins.md'),
    );
    for (const name of ['hover.enabled', 'articles', 'briefings.language', 'checks.rules'])
      await set(name, undefined);
    await until('no problems', () => api.settingProblems().length === 0);
  });
});
