// Decisions on actors in a workspace of three roots: a folder on disk with the articles, one in memory and one in memory
// that is read-only, the latter two with an `actors.yaml`. A decision goes where its actor is spoken of; where that cannot
// be written it is refused, and nothing else is changed in its stead.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { told } from '../support/asked';
import { dossierWhere, inWorkspace, remove, write } from '../support/dossier';

const MEMORY = vscode.Uri.parse('dossier-memory:/memory/actors.yaml');
const LIBRARY = vscode.Uri.parse('dossier-memory-ro:/library/actors.yaml');
const ARTICLE = `---
published: 2025-03-03
---
# Besuch in Lima

Außenministerin Ada Muster reiste am Montag nach Lima. Dort sprach sie mit Jonas Feldmann und mit Ilka Brandner.
`;

const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

async function decide(command: string, name: string): Promise<unknown> {
  const { actors } = await dossierWhere(name, (d) => d.actors.some((a) => a.name === name));
  return vscode.commands.executeCommand(command, actors.find((a) => a.name === name)?.id);
}

describe('decisions on actors in several roots', () => {
  before(async () => {
    await write('articles/lima.md', ARTICLE);
    await dossierWhere('the article', (d) => d.articles.some((a) => a.id.endsWith('lima.md')));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
    await remove('articles/lima.md', 'actors.yaml');
  });

  it('on whom no list speaks of, they go to the root of the article', async () => {
    assert.equal(await decide('dossier.ignoreActor', 'Ilka Brandner'), true);
    assert.match(
      await read(inWorkspace('actors.yaml')),
      /- name: Ilka Brandner\n {4}type: person\n {4}ignore: true\n/,
    );
    await dossierWhere('no Ilka Brandner', (d) => d.actors.every((a) => a.name !== 'Ilka Brandner'));
    await vscode.commands.executeCommand('dossier.undoDecision');
    await dossierWhere('Ilka Brandner again', (d) => d.actors.some((a) => a.name === 'Ilka Brandner'));
  });

  it('on whom a list in memory speaks of, they go there, and are taken back there', async () => {
    const before = await read(MEMORY);
    assert.equal(await decide('dossier.ignoreActor', 'Jonas Feldmann'), true);
    assert.equal(await read(MEMORY), `${before}    ignore: true\n`);
    await vscode.commands.executeCommand('dossier.undoDecision');
    assert.equal(await read(MEMORY), before);
  });

  it('on whom a read-only list speaks of, they are refused, and no other list is written', async () => {
    const before = await read(LIBRARY);
    const memory = await read(MEMORY);
    assert.equal(await told(decide('dossier.ignoreActor', 'Ada Muster')), false);
    assert.equal(await read(LIBRARY), before);
    assert.equal(await read(MEMORY), memory);
    await assert.rejects(async () => vscode.workspace.fs.stat(inWorkspace('actors.yaml')));
  });
});
