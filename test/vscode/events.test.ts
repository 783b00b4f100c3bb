// The user's decisions on events in a real window: hidden, shown, merged, split, each written to `events.yaml` with what
// stands there kept, and taken back; the arrangement of the events view; the pictures open.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DossierEvent } from '../../src/core/api';
import { dossier, dossierWhere, inWorkspace, remove, write } from './support/dossier';
import { until } from './support/until';

const node = (event: DossierEvent): object => ({ content: { kind: 'event', event } });

async function fileText(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace('events.yaml')));
}

describe('decisions on events', () => {
  before(() => remove('events.yaml'));
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('events.yaml');
    await dossierWhere('decisions are gone', (d) => d.hidden === undefined);
  });

  it('hide an event, and bring it back', async () => {
    const [event] = (await dossier()).events;
    assert.ok(event);
    await vscode.commands.executeCommand('dossier.hideEvent', event.id);
    const hidden = await dossierWhere('hidden', (d) => d.hidden?.some((e) => e.id === event.id) === true);
    assert.ok(!hidden.events.some((e) => e.id === event.id));
    assert.ok(hidden.actors.every((a) => !a.events.includes(event.id)));
    await vscode.commands.executeCommand('dossier.undoDecision');
    await dossierWhere('shown again', (d) => d.events.some((e) => e.id === event.id));
  });

  it('merge what is selected, keep comments, and split again', async () => {
    await write('events.yaml', '# my own words\nevents: # none yet\n');
    const { events } = await dossier();
    const [a, b] = events.filter((e) => e.reports.length === 1);
    assert.ok(a && b);
    await vscode.commands.executeCommand('dossier.mergeEvents', node(a), [node(a), node(b)]);
    const merged = await dossierWhere('merged', (d) => d.events.length === events.length - 1);
    const one = merged.events.find((e) => e.reports.length === 2 && e.decided?.includes('merge') === true);
    assert.ok(one);
    assert.equal(one.reasons[0]?.rule, 'curated-event');
    const text = await fileText();
    assert.ok(text.startsWith('# my own words\nevents: # none yet\n'), text);
    await vscode.commands.executeCommand('dossier.undoDecision');
    await dossierWhere('apart again', (d) => d.events.length === events.length);
    assert.equal(await fileText(), '# my own words\nevents: # none yet\n');
  });

  it('take effect when they are written by hand, and say what they cannot place', async () => {
    const { events } = await dossier();
    const event = events.find((e) => e.date === null && e.reports.length === 1);
    const report = event?.reports[0];
    assert.ok(event && report);
    const words = JSON.stringify(report.sentence.words);
    const uri = await write(
      'events.yaml',
      `events:\n  - reports:\n      - { article: ${report.article}, words: ${words}, trigger: ${JSON.stringify(report.trigger.words)} }\n    title: Unser Titel\n    date: 2025-11-03\n  - reports: [{ article: nirgends.md, words: steht nicht da }]\n`,
    );
    const now = await dossierWhere('corrected', (d) => d.events.some((e) => e.label === 'Unser Titel'));
    const corrected = now.events.find((e) => e.label === 'Unser Titel');
    assert.equal(corrected?.date, '2025-11-03');
    assert.equal(corrected.id, event.id);
    const diagnostic = await until('a problem of the list', () => vscode.languages.getDiagnostics(uri)[0]);
    assert.equal(diagnostic.code, 'events-yaml-not-found');
    assert.equal(diagnostic.range.start.line, 5);
    await remove('events.yaml');
    await dossierWhere('uncorrected', (d) => d.events.every((e) => e.label !== 'Unser Titel'));
  });
});

describe('the pictures', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('open as tabs, and the comparison of an event', async () => {
    const { events } = await dossier();
    const several = events.find((e) => e.reports.length > 1);
    await vscode.commands.executeCommand('dossier.groupEvents', 'actor');
    await vscode.commands.executeCommand('dossier.filterEvents', { filter: { text: 'kiew' } });
    await vscode.commands.executeCommand('dossier.showTimeline');
    await vscode.commands.executeCommand('dossier.showRelations');
    await vscode.commands.executeCommand('dossier.compareSources', several?.id);
    await vscode.commands.executeCommand('dossier.clearEventFilter');
    await vscode.commands.executeCommand('dossier.groupEvents', 'time');
    const types = (): string[] =>
      vscode.window.tabGroups.all
        .flatMap((g) => g.tabs)
        .flatMap(({ input }) => (input instanceof vscode.TabInputWebview ? [input.viewType] : []));
    const kinds = ['timeline', 'relations', 'compare'];
    // Tabs are told to extensions a little later than they open.
    await until(
      () => `three pictures; there are ${types().join(', ')}`,
      () => kinds.every((kind) => types().some((t) => t.endsWith(`dossier.${kind}`))),
    );
  });
});
