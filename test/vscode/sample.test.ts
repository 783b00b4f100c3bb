// A workspace without articles shows the sample: articles with what is known of them, actors of every group, events with
// and without a date, and every claim at its exact words.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { documentOf, dossier, evidenceIn, isSample } from './support/dossier';
import { selectedInFront } from './support/editors';
import { until } from './support/until';

describe('the sample dossier', () => {
  it('shows where the workspace has no articles of its own', async () => {
    const sample = await dossier();
    assert.ok(isSample(sample));
    assert.equal(sample.articles.length, 5);
  });

  it('knows what its articles say about themselves, and no more', async () => {
    const { articles } = await dossier();
    const dates = articles.map(({ published }) => published).sort();
    assert.deepEqual(
      dates.filter((date) => date !== null),
      ['2023-12-08', '2025-02', '2025-08-26', '2025-11-19'],
    );
    assert.ok(articles.every(({ title }) => title !== null && title !== ''));
  });

  it('has persons, organisations and places, and finds them in several articles', async () => {
    const { actors } = await dossier();
    for (const type of ['person', 'organization', 'place']) {
      assert.ok(
        actors.some((actor) => actor.type === type && actor.mentions.length > 0),
        `no ${type}`,
      );
    }
    const named = (name: string) => actors.find((actor) => actor.name === name);
    for (const name of ['Wolodymyr Selenskyj', 'Donald Trump', 'Dan Driscoll', 'Pete Hegseth'])
      assert.ok(named(name), name);
    assert.ok((named('Dan Driscoll')?.articles.length ?? 0) >= 2);
    assert.ok((named('Dan Driscoll')?.offices.length ?? 0) >= 1);
  });

  it('has events, dated ones in order and undated ones with the reason', async () => {
    const { events } = await dossier();
    assert.ok(events.length >= 10, `${events.length} events`);
    assert.ok(events.some(({ date }) => date !== null));
    for (const event of events) assert.equal(event.date === null, event.undated !== null, event.id);
  });

  it('has the very words at every piece of evidence', async () => {
    const { actors, events, statements } = await dossier();
    const pieces = evidenceIn({ actors, events, statements });
    assert.ok(pieces.length > 100, `${pieces.length} pieces`);
    const documents = new Map<string, vscode.TextDocument>();
    for (const { path, evidence } of pieces) {
      const document = documents.get(evidence.article) ?? (await documentOf(evidence.article));
      documents.set(evidence.article, document);
      const range = new vscode.Range(
        document.positionAt(evidence.span[0]),
        document.positionAt(evidence.span[1]),
      );
      assert.equal(document.getText(range), evidence.words, path);
    }
  });

  it('opens each article at the words of the evidence', async () => {
    const { actors } = await dossier();
    const chosen = actors.filter(({ mentions }) => mentions.length > 0).slice(0, 12);
    for (const actor of chosen) {
      const evidence = actor.mentions[0]?.evidence;
      assert.ok(evidence);
      await vscode.commands.executeCommand('dossier.openEvidence', {
        key: `test:${actor.id}`,
        steps: [[{ article: evidence.article, span: evidence.span, words: evidence.words }]],
        focus: true,
      });
      const editor = await selectedInFront(evidence.words, actor.name);
      await until(`»${evidence.words}« in sight`, () =>
        editor.visibleRanges.some((range) => range.contains(editor.selection.start)),
      );
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('cannot be edited by mistake', async () => {
    const { articles } = await dossier();
    const document = await documentOf(articles[0]?.id ?? '');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'x');
    const applied = await vscode.workspace.applyEdit(edit).then(
      (done) => done,
      () => false,
    );
    assert.ok(!applied || !document.isDirty || !(await document.save()));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
