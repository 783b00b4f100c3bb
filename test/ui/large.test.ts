// A folder of ten thousand articles that is opened for the first time, as a user meets it: the tree fills, typing stays
// typing, cards show and a briefing is written while articles are being read; reading can be stopped and what was read is of
// use; and the window says all of that. The corpus is made anew, so that nothing is kept from an earlier run.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { corpus } from '../../bench/corpus';
import { OUT } from '../../scripts/rig/paths';
import { hover, shown } from './pages/editor';
import { clickOn, hoverOver, rest } from './pages/mouse';
import { pick, runCommand } from './pages/palette';
import { openDossier, rows, view } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { brake } from './support/engine';
import { briefings, newBriefing } from './support/notes';
import { sharedBrowser, sharedHost } from './support/shared';

const ARTICLES = 10_000;
/** What is typed, key by key. */
const TYPED = 'Deutschland and Frankreich talk while this is being typed. ';

describe(`${ARTICLES} articles in a window`, () => {
  const workspace = join(OUT, 'large-corpus');
  let window: Window;
  /** So that what is done while articles are read is done before they are read, on every machine. */
  const slow = brake('slow', join(OUT, 'large-slow'));
  const status = (): Promise<string> =>
    window.page.locator('#dossier\\.dossier\\.dossier\\.status, [id*="dossier.status"]').first().innerText();
  /** How many articles have been read, of how many; null: nothing is being read. */
  async function progress(): Promise<readonly [number, number] | null> {
    const found = /([\d,]+)\/([\d,]+)/.exec(await status());
    return found ? [Number(found[1]?.replace(/,/g, '')), Number(found[2]?.replace(/,/g, ''))] : null;
  }
  /** Most are yet to be read; where the machine was faster than we, they are read anew. */
  async function stillReading(): Promise<void> {
    const far = await progress();
    if (far && far[0] < far[1] / 2) return;
    await runCommand(window.page, 'Dossier: Rebuild');
    await until('reading begins anew', async () => {
      const now = await progress();
      return now && now[0] < now[1] / 2 ? true : null;
    });
  }
  /** Does something while articles are being read; again where the machine had read them before it was done. */
  async function whileReading(work: () => Promise<void>): Promise<void> {
    await until('it is done while articles are read', async () => {
      await stillReading();
      await work();
      return (await progress()) ? true : null;
    });
  }
  /** Persons stand in the tree. */
  async function persons(actors: Locator): Promise<readonly string[]> {
    const shown = async (): Promise<readonly string[] | null> => {
      // Rows go and come while the tree fills.
      const now = await rows(actors).catch(() => []);
      return now.some((text) => text.startsWith('Persons')) ? now : null;
    };
    return until('persons in the tree', shown);
  }

  before(async function () {
    rmSync(workspace, { recursive: true, force: true });
    for (const { id, text } of corpus({ articles: ARTICLES, sentences: 6 })) {
      const path = join(workspace, id);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    writeFileSync(join(workspace, 'note.md'), '# Notes\n\nNATO and others.\n\n');
    slow.off();
    const options = { name: 'large', workspace, open: 'note.md', beforeEngine: slow.code };
    window = await openWindow(await sharedHost(), await sharedBrowser(), options);
  });

  after(async () => {
    slow.off();
    await window?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('fill the tree while they are being read, and the window says how far it is', async function () {
    await openDossier(window.page);
    const actors = await view(window.page, 'Actors');
    await until('several rows in the tree', async () => ((await persons(actors)).length > 3 ? true : null));
    await until('the status bar says how far it is, of how many', async () => {
      await stillReading();
      const far = await progress();
      return far && far[1] > ARTICLES / 2 && far[0] < far[1] ? true : null;
    });
    await window.shoot('large-reading-light');
  });

  it('leave typing alone', async function () {
    const { page } = window;
    await whileReading(async () => {
      await clickOn(page.locator('.view-lines').first());
      await page.keyboard.press('Control+End');
      const began = Date.now();
      await page.keyboard.type(TYPED);
      await until('what was typed stands there', async () => {
        const text = (await page.locator('.view-lines').first().innerText()).replace(/\u00a0/g, ' ');
        return text.includes(TYPED.trim()) ? true : null;
      });
      console.log(`      ${TYPED.length} keys in ${Date.now() - began} ms`);
    });
  });

  it('have cards and briefings before they are all read', async function () {
    const { page } = window;
    slow.on();
    await whileReading(async () => {
      await hover(page, 'Deutschland', /events/);
      await window.shoot('large-hover-light');
    });
    await rest(page);
    await whileReading(async () => {
      const before = briefings(window.workspace);
      await runCommand(page, 'Brief Actor');
      await pick(page, 'Deutschland');
      const { file, problems } = await newBriefing(window.workspace, before);
      assert.deepEqual(problems, []);
      // The window is English, and so is the briefing.
      assert.match(readFileSync(file, 'utf8'), /^subject: Germany$/m);
      await shown(page, /actor-germany/);
    });
    // What was told may have been put away again; the bell keeps it.
    const told = page
      .locator('.notifications-center .notification-list-item', { hasText: 'still reading' })
      .first();
    await until('it is told that articles are left', async () => {
      if (!(await told.isVisible())) await runCommand(page, 'Notifications: Show Notifications');
      return (await told.waitFor({ timeout: 5000 }).catch(() => false)) === false ? null : true;
    });
    // How many it counted depends on how many files had been found by then.
    const left = Number(/\(([\d,]+) to go\)/.exec(await told.innerText())?.[1]?.replace(/,/g, ''));
    assert.ok(left > 0 && left < ARTICLES + 100, `${left} to go`);
    await window.shoot('large-briefing-light');
    await page.keyboard.press('Escape');
  });

  it('are left where they are when reading is stopped, and what was read stays of use', async function () {
    const { page } = window;
    const actors = await view(page, 'Actors');
    await persons(actors);
    const stopped = page.locator('.statusbar-item .codicon-debug-pause');
    await until('reading is stopped', async () => {
      await stillReading();
      await runCommand(page, 'Stop Reading Articles');
      return stopped.waitFor({ timeout: 5000 }).then(
        () => true,
        () => null,
      );
    });
    await persons(actors);
    const before = briefings(window.workspace);
    await runCommand(page, 'Brief Actor');
    await pick(page, 'Polen');
    await newBriefing(window.workspace, before);
    await hoverOver(page.locator('.part.sidebar .pane-header[aria-label^="Actors"]'));
    await window.setTheme('dark');
    await window.shoot('large-stopped-dark');
    await runCommand(page, 'Go On Reading Articles');
    await until('reading goes on', progress);
  });
});
