// At home in the editor: the sample copied and never over anything, names only in the languages and folders that are
// wanted, features switched off one by one, names in the Markdown preview, stopping and going on.
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import {
  cardOver,
  dossier,
  dossierWhere,
  extension,
  inWorkspace,
  noCardOver,
  remove,
  write,
} from './support/dossier';
import { until, untilEqual } from './support/until';

const ARTICLE = `---
published: 2025-03-03
---
# Besuch in Lima

Außenministerin Ada Muster reiste am Montag nach Lima. Ada Muster sprach mit Jonas Feldmann. Jonas Feldmann dankte ihr.
`;
const NOTE = 'Ada Muster fragen, <b>was</b> `Ada Muster` sagte.\n';

async function set(name: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('dossier', inWorkspace('ada-notiz.md'));
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
}

async function names(folder: vscode.Uri): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

/** The preview's page, drawn by the editor; where the rig's editor has no preview, by what the preview is made with. */
async function render(text: string): Promise<string> {
  if ((await vscode.commands.getCommands(true)).includes('markdown.api.render'))
    return vscode.commands.executeCommand<string>('markdown.api.render', text);
  const { extendMarkdownIt } = await extension().activate();
  const page = new MarkdownIt({ html: true, linkify: false });
  (extendMarkdownIt as (md: unknown) => unknown)(page);
  return page.render(text);
}

describe('at home in the editor', () => {
  let note: vscode.Uri;

  before(async () => {
    await extension().activate();
    await write('articles/lima.md', ARTICLE);
    note = await write('ada-notiz.md', NOTE);
    await dossierWhere('Ada Muster', (d) => d.actors.some((a) => a.name === 'Ada Muster'));
  });

  after(async () => {
    for (const name of ['names.folders', 'names.languages', 'editor.features', 'preview.names'])
      await set(name, undefined);
    await remove('articles', 'ada-notiz.md', 'copies', '.vscode');
    await dossierWhere('the article is gone', (d) => !d.articles.some((a) => a.id === 'articles/lima.md'));
  });

  it('copies the sample into a folder of its own each time', async () => {
    await write('copies/mine.txt', 'mine');
    const parent = inWorkspace('copies');
    const made: vscode.Uri[] = [];
    for (let i = 0; i < 2; i++) {
      const uri = await vscode.commands.executeCommand<vscode.Uri>('dossier.openSample', {
        parent,
        open: false,
      });
      assert.ok(uri);
      made.push(uri);
    }
    const [first, second] = made;
    assert.ok(first && second);
    assert.deepEqual(await names(parent), ['Dossier Sample', 'Dossier Sample 2', 'mine.txt']);
    assert.deepEqual(await names(first), await names(second));
    assert.deepEqual(await names(first), ['.dossier', 'actors.yaml', 'articles', 'notes.md']);
    assert.equal((await names(vscode.Uri.joinPath(first, 'articles'))).length, 5);
    const list = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(first, 'actors.yaml'));
    const schema = /\$schema=(\S+)/.exec(new TextDecoder().decode(list))?.[1] ?? '';
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(first, schema));
  });

  it('looks for names only where they are wanted', async () => {
    await cardOver(note, 'Ada Muster', 'Not a name');
    await set('names.folders', ['!*-notiz.md']);
    await noCardOver(note, 'Ada Muster');
    await set('names.folders', ['notes/**']);
    await noCardOver(note, 'Ada Muster');
    await set('names.folders', undefined);
    await cardOver(note, 'Ada Muster', 'Ada Muster');
    await set('names.languages', ['yaml']);
    await noCardOver(note, 'Ada Muster');
    await set('names.languages', ['yaml', 'markdown']);
    await cardOver(note, 'Ada Muster', 'Ada Muster');
  });

  it('switches features off one by one', async () => {
    const definitions = async (): Promise<number> =>
      (
        await vscode.commands.executeCommand<unknown[]>(
          'vscode.executeDefinitionProvider',
          note,
          new vscode.Position(0, 2),
        )
      ).length;
    const references = async (): Promise<number> =>
      (
        await vscode.commands.executeCommand<unknown[]>(
          'vscode.executeReferenceProvider',
          note,
          new vscode.Position(0, 2),
        )
      ).length;
    await until('a definition', async () => (await definitions()) > 0);
    await set('editor.features', { definition: false });
    await untilEqual('definitions', 0, definitions);
    await until('the others stay', async () => (await references()) > 0);
    await set('editor.features', undefined);
    await until('a definition again', async () => (await definitions()) > 0);
  });

  it('marks names in the Markdown preview, outside code, escaped', async () => {
    let html = '';
    const marks = async (): Promise<number> => {
      html = await render(NOTE);
      return (
        html.split(/<span class="dossier-name" title="[^"]*Ada Muster[^"]*">Ada Muster<\/span>/).length - 1
      );
    };
    await until(
      () => `one mark: ${html}`,
      async () => (await marks()) === 1,
    );
    await set('preview.names', false);
    await until('a preview without names', async () => !(await render(NOTE)).includes('dossier-name'));
  });

  it('arranges its views by command', async () => {
    await vscode.commands.executeCommand('dossier.filterActors', { text: 'muster' });
    await vscode.commands.executeCommand('dossier.arrangeActors', { sort: 'name', group: 'none' });
    await vscode.commands.executeCommand('dossier.clearActorFilter');
    await vscode.commands.executeCommand('dossier.arrangeActors', { sort: 'weight', group: 'kind' });
    await vscode.commands.executeCommand('dossier.arrangeArticles', { group: 'month' });
    await vscode.commands.executeCommand('dossier.arrangeArticles', { group: 'none' });
  });

  it('stops when asked to, and goes on', async () => {
    const rebuilding = vscode.commands.executeCommand('dossier.rebuild');
    await vscode.commands.executeCommand('dossier.stop');
    await rebuilding;
    await vscode.commands.executeCommand('dossier.rebuild');
    const now = await dossier();
    assert.ok(now.actors.some((a) => a.name === 'Ada Muster'));
  });
});
