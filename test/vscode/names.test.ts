// Names in the editor and the user's decisions on them, in a real extension host: definition, references, highlights,
// symbols, completion, rename, lightbulb; and `actors.yaml` as it is written, takes effect, and is taken back.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dossier, dossierWhere, inWorkspace, remove, write } from './support/dossier';
import { told } from './support/asked';
import { until } from './support/until';

const ONE = `---
published: 2025-03-03
---
# Besuch in Lima

Außenministerin Ada Muster reiste am Montag nach Lima. Ada Musters Gespräch mit Jonas Feldmann dauerte zwei Stunden. Jonas Feldmann lobte Muster.
`;
const TWO = `---
published: 2025-03-10
---
# Nach dem Besuch

Ada Muster traf in Lima auch Ilka Brandner. Ilka Brandner sprach von einem Anfang.
`;
const NOTE = 'Ada Muster fragen. Was sagte Ada Musters Sprecher? Und Feldmann?\n\nAd';
const BRIEFING =
  'briefing: actor\nsubject: Ada Muster\nwho: [Ada Muster, Lima]\nwords: Ada Muster\nnotes: |\n  Ada Muster fragen\n';

const text = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(path)));
const there = async (path: string): Promise<boolean> =>
  vscode.workspace.fs.stat(inWorkspace(path)).then(
    () => true,
    () => false,
  );
const has = (name: string) => (d: { actors: readonly { name: string }[] }) =>
  d.actors.some((a) => a.name === name);
const hasNot = (name: string) => (d: { actors: readonly { name: string }[] }) => !has(name)(d);

async function idOf(name: string): Promise<string> {
  const actor = (await dossierWhere(name, has(name))).actors.find((a) => a.name === name);
  return actor?.id ?? '';
}

function at(document: vscode.TextDocument, words: string, from = 0): vscode.Position {
  return document.positionAt(document.getText().indexOf(words, from) + 1);
}

describe('names in the editor', () => {
  let note: vscode.TextDocument;

  before(async () => {
    await write('articles/eins.md', ONE);
    await write('articles/zwei.md', TWO);
    await write('briefings/actor-ada-muster.yaml', BRIEFING);
    note = await vscode.workspace.openTextDocument(await write('muster-notiz.md', NOTE));
    await dossierWhere('Ada Muster', has('Ada Muster'));
    await dossierWhere('Ilka Brandner', has('Ilka Brandner'));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('articles', 'briefings', 'muster-notiz.md', 'actors.yaml', '.dossier');
    await dossierWhere('the articles are gone', (d) => !d.articles.some((a) => a.id === 'articles/eins.md'));
  });

  it('goes from a name to the words that say best who it is', async () => {
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      note.uri,
      at(note, 'Ada Muster'),
    );
    const [link] = links;
    assert.ok(link);
    const article = await vscode.workspace.openTextDocument(link.targetUri);
    assert.ok(link.targetUri.path.endsWith('/articles/eins.md'));
    assert.equal(article.getText(link.targetRange), 'Ada Muster');
  });

  it('finds all mentions, in articles and notes, inflected ones too', async () => {
    let files: readonly string[] = [];
    const places = await until(
      () => `references in all four files: ${files.join(', ')}`,
      async () => {
        const found = await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          note.uri,
          at(note, 'Ada Muster'),
        );
        files = found.map((p) => p.uri.path.split('/').at(-1) ?? '');
        const all = ['eins.md', 'zwei.md', 'muster-notiz.md', 'actor-ada-muster.yaml'];
        return all.every((file) => files.includes(file)) ? found : undefined;
      },
    );
    const words = await Promise.all(
      places.map(async (p) => (await vscode.workspace.openTextDocument(p.uri)).getText(p.range)),
    );
    assert.ok(words.includes('Ada Musters'), words.join(', '));
    assert.ok(words.includes('Muster'), words.join(', '));
  });

  it('highlights a name wherever it stands in the note', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      note.uri,
      at(note, 'Ada Muster'),
    );
    assert.deepEqual(
      found.map((h) => note.getText(h.range)),
      ['Ada Muster', 'Ada Musters'],
    );
  });

  it('finds actors and events as symbols of the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'muster',
    );
    const actor = symbols.find((s) => s.name === 'Ada Muster');
    assert.ok(actor, symbols.map((s) => s.name).join(', '));
    assert.match(actor.containerName, /Person/);
  });

  it('completes names in notes, and leaves articles and YAML keys in peace', async () => {
    const complete = async (document: vscode.TextDocument, position: vscode.Position): Promise<string[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return list.items.map((i) => (typeof i.label === 'string' ? i.label : i.label.label));
    };
    const end = note.positionAt(NOTE.length);
    assert.ok((await complete(note, end)).includes('Ada Muster'));
    const article = await vscode.workspace.openTextDocument(inWorkspace('articles/eins.md'));
    assert.ok(!(await complete(article, at(article, 'Ada Muster').translate(0, 1))).includes('Ada Muster'));
    const yaml = await vscode.workspace.openTextDocument({
      language: 'yaml',
      content: 'Ad\nwho: Ad\nwhat: sprach mit Ad',
    });
    assert.ok(!(await complete(yaml, new vscode.Position(0, 2))).includes('Ada Muster'));
    assert.ok((await complete(yaml, new vscode.Position(1, 7))).includes('Ada Muster'));
    assert.ok((await complete(yaml, new vscode.Position(2, 19))).includes('Ada Muster'));
  });

  it('offers decisions in the lightbulb, and *Not a name* can be taken back', async () => {
    const article = await vscode.workspace.openTextDocument(inWorkspace('articles/zwei.md'));
    const position = at(article, 'Ilka Brandner sprach');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article.uri,
      new vscode.Range(position, position),
    );
    const ignore = actions.find((a) => a.title === 'Ilka Brandner: Not a name');
    assert.ok(ignore?.command, actions.map((a) => a.title).join(', '));
    await vscode.commands.executeCommand(ignore.command.command, ...(ignore.command.arguments ?? []));
    assert.match(await text('actors.yaml'), /^# yaml-language-server: \$schema=\.dossier\/schemas\/actors/);
    assert.match(await text('actors.yaml'), /- name: Ilka Brandner\n {4}type: person\n {4}ignore: true\n/);
    await until('the schema is there', () => there('.dossier/schemas/actors.schema.json'));
    await dossierWhere('no Ilka Brandner', hasNot('Ilka Brandner'));
    await vscode.commands.executeCommand('dossier.undoDecision');
    assert.ok(!(await there('actors.yaml')));
    await dossierWhere('Ilka Brandner again', has('Ilka Brandner'));
  });

  it('merges two actors with their sources, keeps the user’s words, and takes it back', async () => {
    const own = '# mine\nactors:\n  - name: Ada Muster   # her\n    type: person\n';
    await write('actors.yaml', own);
    await dossierWhere('Ada Muster is curated', (d) =>
      d.actors.some((a) => a.name === 'Ada Muster' && a.curated),
    );
    await vscode.commands.executeCommand(
      'dossier.mergeActor',
      await idOf('Ilka Brandner'),
      await idOf('Ada Muster'),
    );
    assert.equal(await text('actors.yaml'), `${own}    aliases: [Ilka Brandner]\n`);
    const merged = await dossierWhere('one actor', hasNot('Ilka Brandner'));
    const actor = merged.actors.find((a) => a.name === 'Ada Muster');
    assert.ok(actor?.mentions.some((m) => m.evidence.words === 'Ilka Brandner'));
    assert.equal(actor?.reasons.find((r) => r.rule === 'curated-alias')?.at?.line, 3);
    await vscode.commands.executeCommand('dossier.undoDecision');
    assert.equal(await text('actors.yaml'), own);
    await dossierWhere('two actors', has('Ilka Brandner'));
  });

  it('goes from a name to its entry where there is one', async () => {
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      note.uri,
      at(note, 'Ada Muster'),
    );
    assert.ok(link?.targetUri.path.endsWith('/actors.yaml'), link?.targetUri.path);
    assert.equal(link?.targetRange.start.line, 2);
  });

  it('renames an actor in actors.yaml and in the fields of briefings, never in articles', async () => {
    let counts: Readonly<Record<string, number>> = {};
    await until(
      () => `the files of the rename: ${JSON.stringify(counts)}`,
      async () => {
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          note.uri,
          at(note, 'Ada Muster'),
          'Ada Muster-Tal',
        );
        counts = Object.fromEntries(
          edit.entries().map(([uri, edits]) => [uri.path.split('/').at(-1) ?? '', edits.length]),
        );
        // Two fields, and the running text of the notes, which has to be confirmed; the verbatim words are left alone.
        return (
          (counts['actors.yaml'] ?? 0) >= 1 &&
          counts['actor-ada-muster.yaml'] === 3 &&
          counts['muster-notiz.md'] === 2
        );
      },
    );
    assert.equal(counts['eins.md'], undefined);
    assert.equal(counts['zwei.md'], undefined);
  });

  it('refuses a broken file and leaves it as it is', async () => {
    const broken = 'actors:\n  - name: Ada Muster\n    type: [person\n';
    await write('actors.yaml', broken);
    await dossierWhere('nobody is curated', (d) => d.actors.every((a) => !a.curated));
    const id = await idOf('Ilka Brandner');
    assert.equal(await told(vscode.commands.executeCommand('dossier.ignoreActor', id)), false);
    assert.equal(await text('actors.yaml'), broken);
    await remove('actors.yaml');
    await dossier();
  });
});
