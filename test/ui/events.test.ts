// Events as a user sees them: the view in its groupings and with a filter, an event corrected and hidden from its menu, the
// timeline, the relations and the compared sources, in light, dark and high contrast.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { shown } from './pages/editor';
import { pick, runAndPick, runCommand } from './pages/palette';
import { fold, openDossier, row, rows, takeFromMenu, view, widen } from './pages/sidebar';
import { steady, until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

/** The page of the picture that is in front. */
function picture(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready:visible').frameLocator('#active-frame');
}

/** Presses keys in a picture until something shows; the frame may get the focus later than it says. */
async function byKeys(target: Locator, keys: readonly string[], shows: Locator): Promise<void> {
  await until(`${keys.join(', ')}: ${String(shows)}`, async () => {
    await target.focus();
    for (const key of keys) await target.page().keyboard.press(key);
    return shows.waitFor({ timeout: 3000 }).then(
      () => true,
      () => null,
    );
  });
}

/** Closes whatever asks for a choice; a step of a pick may come back first. */
async function closePick(page: Page): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  await until('the pick is closed', async () => {
    await page.keyboard.press('Escape');
    return (await steady('the pick', () => widget.isVisible())) ? null : true;
  });
}

describe('Events in a window', () => {
  let window: Window;

  before(async function () {
    const options = { name: 'events', workspace: DEMO, open: 'notes.md' };
    window = await openWindow(await sharedHost(), await sharedBrowser(), options);
    await openDossier(window.page);
    await widen(window.page, 430);
    await view(window.page, 'Events');
    await fold(window.page, 'Actors');
    await fold(window.page, 'Articles');
  });

  after(() => window?.close());

  it('groups by actor, and filters as one types', async () => {
    const { page } = window;
    const events = await view(page, 'Events');
    await runCommand(page, 'Group Events By');
    await pick(page, 'Actor');
    await until('groups are actors', async () =>
      (await rows(events)).some((r) => r.startsWith('USA')) ? true : null,
    );
    await window.shoot('events-by-actor-light');
    await runCommand(page, 'Filter Events');
    await pick(page, 'Text');
    const input = page.locator('.quick-input-widget input');
    await until('the text box is open', async () =>
      ((await page.locator('.quick-input-title').innerText()) ?? '').includes('Text') ? true : null,
    );
    await input.fill('budapest');
    const message = page.locator('.part.sidebar .message', { hasText: 'budapest' });
    await message.waitFor();
    await page.keyboard.press('Enter');
    await closePick(page);
    await window.shoot('events-filtered-light');
    assert.match(await message.innerText(), /\d+ of \d+/);
    await runCommand(page, 'Clear Event Filter');
    await message.waitFor({ state: 'hidden' });
    await runCommand(page, 'Group Events By');
    await pick(page, 'Time');
  });

  it('gives an event another title from its menu, hides it, and takes both back', async () => {
    const { page, workspace } = window;
    const events = await view(page, 'Events');
    const target = row(events, /Budapest|Folgetreffen/);
    await until('an event is in sight', async () => ((await target.isVisible()) ? true : null));
    await takeFromMenu(target, 'Correct Event');
    await pick(page, 'Title');
    const input = page.locator('.quick-input-widget input');
    await until('the title box is open', async () => ((await input.inputValue()).length > 3 ? true : null));
    await input.fill('Summit that never was');
    await page.keyboard.press('Enter');
    const renamed = row(events, 'Summit that never was');
    await renamed.waitFor();
    const file = join(workspace, 'events.yaml');
    assert.match(readFileSync(file, 'utf8'), /title: Summit that never was/);
    await takeFromMenu(renamed, 'Hide Event');
    await renamed.waitFor({ state: 'hidden' });
    await window.shoot('events-decided-light');
    await runCommand(page, 'Undo Last Decision');
    await renamed.waitFor();
    await runCommand(page, 'Undo Last Decision');
    await until('the file is gone', () => Promise.resolve(existsSync(file) ? null : true));
  });

  it('draws a timeline, which keys walk through', async () => {
    const { page } = window;
    await runCommand(page, 'Show Timeline');
    const timeline = picture(page);
    await timeline.locator('g.event').first().waitFor();
    await window.shoot('timeline-light');
    const detail = timeline.locator('.detail strong');
    await byKeys(timeline.locator('.stage'), ['ArrowRight', 'ArrowDown'], detail);
    await page.keyboard.press('Enter');
    await shown(page, /\.md/);
    await window.shoot('timeline-evidence-light');
    await runCommand(page, 'View: Close All Editors in Group').catch(() => undefined);
  });

  it('draws the relations, and the sources of an event side by side', async () => {
    const { page } = window;
    await runCommand(page, 'View: Close All Editors');
    await runCommand(page, 'Show Relations');
    const relations = picture(page);
    await relations.locator('canvas[data-settled="true"]').waitFor();
    await byKeys(relations.locator('canvas'), ['ArrowRight'], relations.locator('.chosen h2'));
    await window.shoot('relations-light');
    await runAndPick(page, 'Compare Sources', '2 sources');
    const compare = picture(page);
    await compare.locator('.compare h1').waitFor();
    await window.shoot('compare-light');
    await window.setTheme('dark');
    await window.shoot('compare-dark');
    await runCommand(page, 'Show Relations');
    await relations.locator('canvas[data-settled="true"]').waitFor();
    await window.shoot('relations-dark');
    await runCommand(page, 'Show Timeline');
    await picture(page).locator('g.event').first().waitFor();
    await window.shoot('timeline-dark');
  });
});
