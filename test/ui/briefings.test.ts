// A briefing in a window, as a user works with it: every kind from the palette with a way back, the lens that opens the
// evidence, a quotation that was changed and is put right, and an update that is looked at first.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { lightbulb, saved, selected, shown } from './pages/editor';
import { clickOn, clickUntil } from './pages/mouse';
import { choices, pick, runCommand, takeTo } from './pages/palette';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { tellIfFailed } from './pages/witness';
import { briefings, newBriefing } from './support/notes';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

const ROWS = '.quick-input-list .monaco-list-row';

async function titled(page: Page, title: string): Promise<void> {
  await page.locator('.quick-input-title', { hasText: title }).waitFor();
}

describe('Briefings in a window', () => {
  let window: Window;
  let actorNote = '';

  before(async function () {
    const options = { name: 'briefings', workspace: DEMO, open: 'notes.md', scale: 1.5 };
    window = await openWindow(await sharedHost(), await sharedBrowser(), options);
  });

  after(() => window?.close());

  afterEach(async function () {
    await tellIfFailed(this.currentTest);
    if (this.currentTest?.state === 'failed') await window.page.keyboard.press('Escape');
  });

  it('asks for two actors, with a way back to the kinds', async () => {
    const { page, workspace } = window;
    const before = briefings(workspace);
    await runCommand(page, 'New Briefing');
    await choices(page, 6);
    await window.shoot('brief-kinds-light');
    await takeTo(page, 'Brief Topic', 'Brief Topic');
    await clickOn(
      page.locator('.quick-input-left-action-bar .action-label, .quick-input-titlebar .action-label').first(),
    );
    await takeTo(page, 'Brief Relation', 'Brief Relation');
    await pick(page, 'Pete Hegseth');
    await titled(page, 'Brief Relation: Pete Hegseth');
    await choices(page, 3);
    await window.shoot('brief-relation-light');
    await pick(page, 'Ukraine');
    const { note, problems, file } = await newBriefing(workspace, before);
    assert.deepEqual(problems, []);
    assert.equal(note['briefing'], 'relation');
    await shown(page, basename(file));
  });

  it('writes a topic by its words, and a comparison of articles', async () => {
    const { page, workspace } = window;
    let before = briefings(workspace);
    await runCommand(page, 'Brief Topic');
    await page.locator('.quick-input-widget input').first().fill('Drohnen');
    await page.keyboard.press('Enter');
    await choices(page, 6);
    await page.keyboard.press('Enter');
    await until('the kinds of event', async () =>
      (await page.locator('.quick-input-widget input').first().getAttribute('placeholder'))?.includes('Kinds')
        ? true
        : null,
    );
    await choices(page, 3);
    await page.keyboard.press('Enter');
    const topic = await newBriefing(workspace, before);
    assert.equal(topic.note['briefing'], 'topic');
    assert.deepEqual(topic.problems, []);
    // The note takes the focus when it opens; a list that is asked for earlier would close.
    await shown(page, basename(topic.file));
    before = briefings(workspace);
    await runCommand(page, 'Brief Sources');
    await choices(page, 5);
    await clickOn(page.locator(ROWS).nth(0));
    await clickOn(page.locator(ROWS).nth(1));
    await page.keyboard.press('Enter');
    const sources = await newBriefing(workspace, before);
    assert.equal(sources.note['briefing'], 'sources');
    assert.deepEqual(sources.problems, []);
    await shown(page, basename(sources.file));
  });

  it('opens the evidence from a lens', async () => {
    const { page, workspace } = window;
    const before = briefings(workspace);
    await runCommand(page, 'Brief Actor');
    await choices(page, 6);
    await pick(page, 'Pete Hegseth');
    actorNote = (await newBriefing(workspace, before)).file;
    await shown(page, basename(actorNote));
    const lens = page.locator('.codelens-decoration a', { hasText: 'Open evidence' }).first();
    await lens.waitFor();
    await window.shoot('briefing-lens-light');
    // The lenses may be drawn anew just then.
    await clickUntil(lens, 'the evidence opens', () =>
      page.locator('.tabs-container .tab.active').filter({ hasText: /\.md/ }).isVisible(),
    );
    assert.ok((await selected(page)).length > 0);
    await runCommand(page, 'View: Close Editor');
    await shown(page, basename(actorNote));
  });

  it('marks a quotation that is not verbatim, and puts it right', async () => {
    const { page } = window;
    const text = readFileSync(actorNote, 'utf8');
    const said = /says: ([^\n]*)\n    verbatim: true/.exec(text);
    const broken = said
      ? text.replace(said[0], said[0].replace(/\p{L}{5,}/u, 'Irgendwas'))
      : text.replace(/written: (\d{4})-(\d\d)-(\d\d)/, 'written: $3.$2.$1');
    assert.notEqual(broken, text);
    writeFileSync(actorNote, broken);
    await page.locator('.squiggly-warning').first().waitFor();
    await runCommand(page, 'Go to Next Problem (Error, Warning, Info)');
    await page.keyboard.press('Escape');
    const action = await lightbulb(page, /Restore|Write 20/);
    await window.shoot('briefing-fix-light');
    await clickOn(action);
    await until('the note is as it was', () =>
      Promise.resolve(readFileSync(actorNote, 'utf8') === text ? true : null),
    );
    await saved(page);
  });

  it('shows an update before it is made, in both themes, and makes it', async () => {
    const { page, workspace } = window;
    const text = readFileSync(actorNote, 'utf8');
    const events = text.slice(text.indexOf('\nevents:'));
    const event = /\n  - date: [^\n]*\n    what: [^]*?(?=\n  - date: |\n\n#)/.exec(events)?.[0] ?? '';
    assert.notEqual(event, '');
    const older = text.replace(event, '');
    const mine = older.replace('\nnotes: |\n', '\nmine: yes # my own\nnotes: |\n  A thought.\n');
    const records = join(workspace, '.dossier', 'briefings');
    const record = readdirSync(records).find((name) => name.includes(basename(actorNote))) ?? '';
    assert.ok(existsSync(join(records, record)));
    writeFileSync(join(records, record), older);
    writeFileSync(actorNote, mine);
    // What was written beside the editor arrives in it a moment later; what is shorter then may be above what is seen.
    await runCommand(page, 'File: Revert File');
    const thought = page.locator('.view-line', { hasText: 'A thought.' }).first();
    await until('what was written is seen', async () => {
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+End');
      return thought.waitFor({ timeout: 2000 }).then(
        () => true,
        () => null,
      );
    });
    await runCommand(page, 'Preview Briefing Update');
    await page.locator('.tab.active', { hasText: 'update (' }).waitFor();
    await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
    await window.shoot('update-preview-light');
    await window.setTheme('dark');
    await window.shoot('update-preview-dark');
    await clickOn(page.locator('.editor-actions [aria-label^="Apply Update"]').first());
    await shown(page, basename(actorNote));
    await until('the note is updated', () =>
      Promise.resolve(readFileSync(actorNote, 'utf8').includes(event.trim().slice(0, 60)) ? true : null),
    );
    await saved(page);
    const after = readFileSync(actorNote, 'utf8');
    assert.ok(after.includes('mine: yes # my own') && after.includes('  A thought.'));
    await window.shoot('briefing-updated-dark');
  });
});
