// The three briefings, as commands with an argument: each writes a new file under `briefings/` that is valid against the
// schema we ship, cites the very words for every claim, and overwrites nothing.
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import schema from '../../schemas/briefing.schema.json';
import { documentOf, dossier, inWorkspace, remove } from './support/dossier';
import { givenUp } from './support/asked';
import { briefingInFront } from './support/editors';
import { until } from './support/until';

interface Note {
  readonly briefing: string;
  readonly subject: string;
  readonly articles: Readonly<Record<string, { readonly file: string }>>;
}

interface Source {
  readonly at: string;
  readonly span: readonly [number, number];
  readonly words: string;
}

function sourcesIn(value: unknown): Source[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('at' in value && 'words' in value) return [value as Source];
  return Object.values(value).flatMap(sourcesIn);
}

const valid = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** Checks a written note against the schema and the articles; returns it. */
async function check(uri: vscode.Uri): Promise<Note> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  assert.match(text, /^# yaml-language-server: \$schema=\S+briefing\.schema\.json\n/);
  const note = parse(text) as Note;
  assert.ok(valid(note), JSON.stringify(valid.errors, null, 1));
  const sources = sourcesIn(note);
  assert.ok(sources.length > 0, 'a briefing without a source');
  for (const { at, span, words } of sources) {
    const file = note.articles[at.split('¶')[0] ?? '']?.file ?? '';
    const document = await documentOf(file.replace(/^.*seeds\//, 'sample/'));
    assert.equal(document.getText().slice(span[0], span[1]), words, at);
  }
  return note;
}

/** Runs a command and returns the note that it opened. */
async function written(command: string, ...args: readonly unknown[]): Promise<vscode.Uri> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand(command, ...args);
  return (await briefingInFront()).document.uri;
}

describe('briefings', () => {
  beforeEach(() => remove('briefings'));
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('briefings', '.dossier');
  });

  it('on an actor', async () => {
    const { actors } = await dossier();
    const actor = actors.find(({ name }) => name === 'Dan Driscoll');
    assert.ok(actor);
    const note = await check(await written('dossier.briefActor', actor.id));
    assert.equal(note.briefing, 'actor');
    assert.equal(note.subject, 'Dan Driscoll');
  });

  it('on every kind of actor and many events', async () => {
    const { actors, events } = await dossier();
    const chosen = (['person', 'organization', 'place'] as const).flatMap((type) =>
      actors.filter((actor) => actor.type === type && actor.mentions.length > 0).slice(0, 2),
    );
    for (const { id } of chosen) await check(await written('dossier.briefActor', id));
    for (const { id } of events.slice(0, 4)) {
      assert.equal((await check(await written('dossier.briefEvent', id))).briefing, 'event');
    }
  });

  it('put the schema where their modeline says', async () => {
    const { actors } = await dossier();
    const uri = await written('dossier.briefActor', actors[0]?.id);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const path = /\$schema=(\S+)/.exec(text)?.[1] ?? '';
    const there = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(uri, '..', path));
    assert.deepEqual(JSON.parse(new TextDecoder().decode(there)), schema);
  });

  it('never overwrite: the second asks, and nothing is lost when the question is left open', async () => {
    const { actors } = await dossier();
    const uri = await written('dossier.briefActor', actors[0]?.id);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('mine: true\n'));
    const second = vscode.commands.executeCommand('dossier.briefActor', actors[0]?.id);
    await givenUp(second);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), 'mine: true\n');
    const files = await vscode.workspace.fs.readDirectory(inWorkspace('briefings'));
    assert.equal(files.length, 1);
  });

  it('brings a note up to date and leaves alone what the user has written, changed and deleted', async () => {
    const { actors } = await dossier();
    const actor = actors.find(({ name }) => name === 'Dan Driscoll');
    assert.ok(actor);
    const uri = await written('dossier.briefActor', actor.id);
    const editor = await briefingInFront();
    const { document } = editor;
    // An edit is refused where the document has just been read anew.
    const become = (text: string): Promise<boolean> =>
      until('the note is edited', () =>
        Promise.resolve(
          editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text)),
        ),
      );
    const start = document.getText();
    // A comment of the user's, a deleted statement, a word changed, a field of the user's own.
    const statements = start.indexOf('\nstatements:\n') + '\nstatements:\n'.length;
    const second = start.indexOf('\n  - ', statements) + 1;
    assert.ok(statements > 20 && second > statements);
    const mine =
      start.slice(0, statements) +
      start.slice(second).replace('\nnotes: |\n', '\nmine: yes # my own\nnotes: |\n  A thought.\n');
    await become(mine);
    await vscode.commands.executeCommand('dossier.updateBriefing');
    assert.equal(document.getText(), mine);
    // What we wrote ourselves and the articles no longer bear comes back right.
    const stale = mine.replace(/^covers: .*$/m, 'covers: 1999');
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(uri, '../../.dossier/briefings/briefings__actor-dan-driscoll.yaml'),
      new TextEncoder().encode(start.replace(/^covers: .*$/m, 'covers: 1999')),
    );
    await become(stale);
    await vscode.commands.executeCommand('dossier.updateBriefing');
    assert.equal(document.getText(), mine);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
