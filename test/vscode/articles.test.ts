// A user's own articles: they appear when a file is added, change with it, go when it is deleted, and take the sample's
// place while they are there. Line ends and encodings do not shift evidence.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { latin1 } from './support/bytes';
import {
  documentOf,
  dossier,
  dossierWhere,
  evidenceIn,
  extension,
  isSample,
  remove,
  write,
} from './support/dossier';
import { selectedInFront } from './support/editors';
import { until, whileNothingHappens } from './support/until';

const ARTICLE = `---
title: Abkommen in Lissabon
outlet: Tagesbote
published: 2024-05-14
---

# Abkommen in Lissabon

Die Ministerpräsidentin Mirela Kostova ist am Montag nach Lissabon gereist. Dort traf sie den Außenminister Joaquim Barreto.

„Wir haben lange auf diesen Tag gewartet“, sagte Kostova am Abend. Barretos Sprecherin lobte das Abkommen.
`;

const has =
  (...ids: readonly string[]) =>
  ({ articles }: { readonly articles: readonly { readonly id: string }[] }): boolean =>
    articles.length === ids.length && ids.every((id) => articles.some((article) => article.id === id));

async function wordsStand(): Promise<void> {
  const { actors, events, statements } = await dossier();
  for (const { path, evidence } of evidenceIn({ actors, events, statements })) {
    await vscode.commands.executeCommand('dossier.openEvidence', {
      key: path,
      steps: [[evidence]],
      focus: true,
    });
    await selectedInFront(evidence.words, `${evidence.article} ${path}`);
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

describe('articles of the workspace', () => {
  afterEach(async () => {
    await remove('articles');
    await dossierWhere('the sample is back', isSample);
  });

  it('appear when added, in place of the sample', async () => {
    await write('articles/lissabon.md', ARTICLE);
    const { articles, actors } = await dossierWhere('the article', has('articles/lissabon.md'));
    assert.equal(articles[0]?.title, 'Abkommen in Lissabon');
    assert.equal(articles[0]?.published, '2024-05-14');
    assert.equal(articles[0]?.outlet, 'Tagesbote');
    assert.ok(
      actors.some(({ name, type }) => name === 'Mirela Kostova' && type === 'person'),
      actors.map(({ name }) => name).join(', '),
    );
    await wordsStand();
  });

  it('change with their files and go with them', async () => {
    await write('articles/lissabon.md', ARTICLE);
    await write(
      'articles/tiefer/zweiter.txt',
      'Der Unternehmer Anton Wiesental hat am 3. Mai 2024 in Graz gesprochen.',
    );
    await dossierWhere('both', has('articles/lissabon.md', 'articles/tiefer/zweiter.txt'));
    await write('articles/lissabon.md', ARTICLE.replaceAll('Kostova', 'Petrowa'));
    await dossierWhere(
      'the new name, not the old',
      ({ actors }) =>
        actors.some(({ name }) => name === 'Mirela Petrowa') &&
        !actors.some(({ name }) => name === 'Mirela Kostova'),
    );
    await remove('articles/tiefer/zweiter.txt');
    const left = await dossierWhere('one', has('articles/lissabon.md'));
    assert.ok(!left.actors.some(({ name, mentions }) => name.includes('Wiesental') && mentions.length > 0));
  });

  it('go when their folder is deleted', async () => {
    await write('articles/tief/innen/eins.md', ARTICLE);
    await write('articles/zwei.md', ARTICLE);
    await dossierWhere('both', has('articles/tief/innen/eins.md', 'articles/zwei.md'));
    await remove('articles/tief');
    await dossierWhere('one', has('articles/zwei.md'));
  });

  it('are forgotten when they go while they are being written', async () => {
    const { unread, ready } = await extension().activate();
    await write('articles/lissabon.md', ARTICLE);
    await dossierWhere('the article', has('articles/lissabon.md'));
    // A file that is empty may be in the making: it is looked at a few times, and the last look comes after it has gone.
    await write('articles/eben.md', '');
    await until('it is to be looked at again', () =>
      Promise.race([ready().then(() => false), whileNothingHappens(400).then(() => true)]),
    );
    await remove('articles/eben.md');
    await ready();
    assert.deepEqual(unread(), []);
    await dossierWhere('one', has('articles/lissabon.md'));
  });

  it('keep their evidence in files with CRLF, a byte-order mark and other encodings', async () => {
    const crlf = ARTICLE.replace(/\n/g, '\r\n');
    await write('articles/crlf.md', crlf);
    await write('articles/bom.md', `\uFEFF${ARTICLE}`);
    await write('articles/windows.md', latin1(ARTICLE.replace(/[„“]/g, '"')));
    await dossierWhere(
      'all three, with their titles',
      ({ articles }) =>
        articles.length === 3 && articles.every(({ title }) => title === 'Abkommen in Lissabon'),
    );
    const document = await documentOf('articles/crlf.md');
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    await remove('articles/windows.md');
    await dossierWhere('two', ({ articles: now }) => now.length === 2);
    await wordsStand();
  });
});
