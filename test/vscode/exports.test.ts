// Exports, run inside the extension host on the packaged extension: every format is written by the engine's thread, nothing is
// ever replaced, and the command says where it wrote.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accepted } from './support/asked';
import { dossier, inWorkspace, remove } from './support/dossier';
import { until } from './support/until';

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function run(format: string, uri: vscode.Uri): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('dossier.export', { format, uri });
}

describe('exports', () => {
  before(() => dossier());
  after(() => remove('exports'));

  it('write every format of one file', async () => {
    const marks: Readonly<Record<string, RegExp>> = {
      ftm: /^\{"id":"article-[0-9a-f]+","schema":"Article"/,
      gexf: /^<\?xml[^>]*>\s*<gexf/,
      graphml: /<\/graphml>\s*$/,
      timeline: /^\{"title"/,
      jsonld: /^\{"@context"/,
      plover: /"quad_code"/,
    };
    for (const [format, mark] of Object.entries(marks)) {
      const uri = inWorkspace(`exports/x.${format}`);
      assert.equal((await run(format, uri))?.path, uri.path);
      assert.match(await read(uri), mark);
    }
  });

  it('write tables into a folder', async () => {
    await run('csv', inWorkspace('exports/tables'));
    const names = (await vscode.workspace.fs.readDirectory(inWorkspace('exports/tables'))).map(
      ([name]) => name,
    );
    assert.deepEqual(names.sort(), [
      'actors.csv',
      'articles.csv',
      'events.csv',
      'mentions.csv',
      'offices.csv',
      'statements.csv',
    ]);
    const actors = await vscode.workspace.fs.readFile(inWorkspace('exports/tables/actors.csv'));
    assert.deepEqual([...actors.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  });

  it('replace nothing', async () => {
    const uri = inWorkspace('exports/mine.gexf');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('mine'));
    assert.equal(await run('gexf', uri), undefined);
    assert.equal(await read(uri), 'mine');
    const names = (await vscode.workspace.fs.readDirectory(inWorkspace('exports'))).map(([name]) => name);
    assert.ok(
      names.every((name) => !name.endsWith('.tmp')),
      names.join(),
    );
  });

  it('give actors back: what another wrote is put into actors.yaml, and one undo takes it away', async () => {
    const list = inWorkspace('exports/list.csv');
    const rows = 'name,type,aliases,wikidata\nNeu Mann,person,N. Mann | Neumann,Q99\nOhne Art,,,\n';
    await vscode.workspace.fs.writeFile(list, new TextEncoder().encode(rows));
    const file = inWorkspace('actors.yaml');
    const now = (): Thenable<string | null> => read(file).then(undefined, () => null);
    const before = await now();
    const text = await until('actors.yaml has the new actor', async () => {
      // A list with ticks that is accepted before its rows have come has nothing ticked, and nothing is written.
      await accepted(vscode.commands.executeCommand('dossier.importActors', list));
      const text = await now();
      return text?.includes('Neu Mann') ? text : null;
    });
    assert.match(
      text,
      /- name: Neu Mann\r?\n\s+type: person\r?\n\s+aliases: \[N\. Mann, Neumann\]\r?\n\s+wikidata: Q99/,
    );
    assert.doesNotMatch(text, /Ohne Art/);
    await vscode.commands.executeCommand('dossier.undoDecision');
    await until('actors.yaml is as before', async () => (await now()) === before);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
