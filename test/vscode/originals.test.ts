// Pages, mails, PDF and Word files in a workspace: their text is kept beside them, evidence opens it at the exact words,
// what a person changes in it stays, and a file that cannot be read says why in the Articles view.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { original } from './support/bytes';
import {
  type dossier,
  dossierWhere,
  evidenceIn,
  inWorkspace,
  isSample,
  remove,
  write,
} from './support/dossier';
import { inFront, selectedInFront } from './support/editors';
import { until } from './support/until';

async function put(name: string, as = `articles/${name}`): Promise<void> {
  await write(as, await original(name));
}

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(path)));
}

async function isThere(path: string): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(inWorkspace(path))).then(
    () => true,
    () => false,
  );
}

const has =
  (...ids: readonly string[]) =>
  ({ articles }: { readonly articles: readonly { readonly id: string }[] }): boolean =>
    articles.length === ids.length && ids.every((id) => articles.some((article) => article.id === id));

describe('articles that are no texts', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('articles');
    await dossierWhere('the sample is back', isSample);
  });

  it('are read, and their text is kept beside them, where evidence opens', async () => {
    for (const name of ['werft.html', 'fahrplan.docx', 'fahrplan.pdf', 'morgenbrief.eml']) await put(name);
    const ids = ['werft.html.md', 'fahrplan.docx.md', 'fahrplan.pdf.md', 'morgenbrief.eml.md'];
    const seen = await dossierWhere('all four', has(...ids.map((id) => `articles/${id}`)));
    const page = seen.articles.find(({ id }) => id === 'articles/werft.html.md');
    assert.deepEqual(
      [page?.outlet, page?.published, page?.publishedFrom, page?.original],
      ['Küstenbote', '2024-09-19', 'json-ld', 'werft.html'],
    );
    assert.match(await textOf('articles/fahrplan.pdf.md'), /^---\ntitle: "Bahnstreit:/);
    for (const id of ids) {
      const piece = evidenceIn(seen.actors).find(({ evidence }) => evidence.article === `articles/${id}`);
      assert.ok(piece, `nobody was found in ${id}`);
      await vscode.commands.executeCommand('dossier.openEvidence', {
        key: id,
        steps: [[piece.evidence]],
        focus: true,
      });
      await inFront(id, (uri) => uri.path.endsWith(id));
      await selectedInFront(piece.evidence.words, id);
    }
    assert.deepEqual(
      [...(await original('werft.html'))],
      [...(await vscode.workspace.fs.readFile(inWorkspace('articles/werft.html')))],
      'the original is as it was',
    );
  });

  it('are read again when they change, but what a person has changed stays', async () => {
    const page = (words: string): string =>
      `<html lang="de"><body><article><h1>Der Rat tagt in Ebersfeld</h1>${`<p>${words} sprach am Montag lange über den Haushalt der Stadt Ebersfeld und ihre Schulden.</p>`.repeat(4)}</article></body></html>`;
    const names = (name: string) => (d: Awaited<ReturnType<typeof dossier>>) =>
      d.actors.some((a) => a.name === name);
    await write('articles/rat.html', page('Bürgermeisterin Jule Harms'));
    await dossierWhere('the mayor', names('Jule Harms'));
    await write('articles/rat.html', page('Kämmerer Theo Lindqvist'));
    await dossierWhere('the treasurer', names('Theo Lindqvist'));
    const text = await textOf('articles/rat.html.md');
    await write('articles/rat.html.md', text.replace('---\n', '---\npublished: 2024-02\n'));
    await dossierWhere('the date', ({ articles }) => articles.some((a) => a.published === '2024-02'));
    await write('articles/rat.html', page('Stadträtin Nele Brookmann'));
    const seen = await dossierWhere('the councillor', names('Nele Brookmann'));
    assert.equal(seen.articles[0]?.published, '2024-02');
  });

  it('say why they cannot be read, and do not hold up the others', async () => {
    await put('verschlossen.pdf');
    await write('articles/kaputt.docx', 'kein Word');
    await put('morgenbrief.eml');
    await dossierWhere('the mail', has('articles/morgenbrief.eml.md'));
    await assert.rejects(async () => vscode.workspace.fs.stat(inWorkspace('articles/kaputt.docx.md')));
  });

  it('are shown without being kept where the user does not want it', async () => {
    const settings = vscode.workspace.getConfiguration('dossier');
    await settings.update('extracted.keep', false, vscode.ConfigurationTarget.Workspace);
    try {
      await put('morgenbrief.eml');
      const seen = await dossierWhere('the mail', has('articles/morgenbrief.eml.md'));
      await assert.rejects(async () => vscode.workspace.fs.stat(inWorkspace('articles/morgenbrief.eml.md')));
      const piece = evidenceIn(seen.actors)[0];
      assert.ok(piece);
      await vscode.commands.executeCommand('dossier.openEvidence', {
        key: 'x',
        steps: [[piece.evidence]],
        focus: true,
      });
      await inFront('the text in memory', (uri) => uri.scheme === 'dossier-extracted');
      await selectedInFront(piece.evidence.words, 'the text in memory');
    } finally {
      await settings.update('extracted.keep', undefined, vscode.ConfigurationTarget.Workspace);
    }
    // From now on it is kept: what is deleted before it has been written would come back.
    await until('the text is kept again', () => isThere('articles/morgenbrief.eml.md'));
  });
});
