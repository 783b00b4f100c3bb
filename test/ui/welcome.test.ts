// What each view says while it has nothing to show: an engine that cannot be started, a folder in Restricted Mode, no articles
// yet, articles being read, nothing that passes a filter, no note that mentions somebody. Seen in English and in German, with a picture
// of each, where all are wanted (`DOSSIER_PICTURES=all`) in three themes. One window for each language is led from state to state.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fromRoot, OUT } from '../../scripts/rig/paths';
import { clickOn } from './pages/mouse';
import { choices, runCommand } from './pages/palette';
import { expand, openDossier, row, view, widen } from './pages/sidebar';
import { until } from './pages/until';
import { ALL_PICTURES, openWindow, type Theme, type Window } from './pages/window';
import { brake } from './support/engine';
import { sharedBrowser, sharedHost } from './support/shared';

const ARTICLE = `---
title: Besuch in Lima
published: 2025-03-03
---

Außenministerin Ada Muster reiste am Montag nach Lima. „Wir fangen neu an“, sagte Ada Muster nach der Ankunft.
`;
/** Enough to be a reading of many. */
const MANY = 80;

for (const language of ['en', 'de'] as const) {
  const file = language === 'de' ? 'package.nls.de.json' : 'package.nls.json';
  const words = JSON.parse(readFileSync(fromRoot(file), 'utf8')) as Readonly<Record<string, string>>;
  const word = (key: string): string => words[key] ?? assert.fail(key);

  describe(`Views with nothing to show, ${language}`, () => {
    let window: Window;
    let page: Page;
    const folder = join(OUT, 'collections', `welcome-${language}`);
    const held = brake('held', join(OUT, `welcome-${language}-held`));
    let worker = '';
    const articles = (): string => join(window.workspace, 'articles');

    before(async function () {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'notiz.md'), 'Noch nichts.\n');
      window = await openWindow(await sharedHost(), await sharedBrowser(), {
        name: `welcome-${language}`,
        workspace: folder,
        german: language === 'de',
        theme: 'dark',
        beforeEngine: held.code,
        settings: {
          'security.workspace.trust.enabled': true,
          'security.workspace.trust.startupPrompt': 'never',
          'dossier.sample.enabled': false,
        },
      });
      page = window.page;
      // As after a damaged installation: the engine's thread dies as soon as it is started. Nothing has started it yet.
      worker = readFileSync(window.engine, 'utf8');
      writeFileSync(window.engine, "throw new Error('this file is damaged');\n");
      await openDossier(page, true);
      await widen(page, 380);
    });

    after(async () => {
      held.off();
      await window?.close();
    });

    /** The view that shows a welcome text, once it does: its first line, its one button and all its links. */
    async function says(viewKey: string, textKey: string): Promise<Locator> {
      const pane = await view(page, word(viewKey));
      const [first = '', ...rest] = word(textKey).split('\n');
      const shown = pane.locator('.welcome-view-content');
      await shown
        .locator('p, .welcome-view-content-line', { hasText: plain(first) })
        .first()
        .waitFor();
      const buttons = rest.filter((line) => /^\[[^\]]+\]\([^)]+\)$/.test(line));
      // While one text takes the place of another, both may stand there.
      await until('one primary action', async () =>
        (await shown.locator('.monaco-button').count()) === buttons.length ? true : null,
      );
      for (const line of rest)
        for (const [, label = ''] of line.matchAll(/\[([^\]]+)\]\(/g))
          await shown.locator('a, .monaco-button').filter({ hasText: label }).first().waitFor();
      return pane;
    }

    /** A picture of the views, in each theme where all are wanted; the dark one is left on. */
    async function shoot(state: string): Promise<void> {
      if (!ALL_PICTURES) return void (await window.shoot(`welcome-${language}-${state}-dark`));
      for (const theme of ['light', 'contrast', 'dark'] as readonly Theme[]) {
        await window.setTheme(theme);
        await window.shoot(`welcome-${language}-${state}-${theme}`);
      }
    }

    it('says when the engine cannot be kept running, and starts it again when asked to', async function () {
      await says('view.actors', 'welcome.failed');
      for (const key of ['view.events', 'view.articles']) await says(key, 'welcome.failed.short');
      await page.locator('.statusbar-item .codicon-error').first().waitFor();
      await window.shoot(`welcome-${language}-0-failed-told-dark`);
      await runCommand(page, 'Notifications: Clear All Notifications');
      await shoot('0-failed');
      writeFileSync(window.engine, worker);
      const actors = await view(page, word('view.actors'));
      await clickOn(actors.locator('.welcome-view-content .monaco-button').first());
    });

    it('says in Restricted Mode what works and what does not', async () => {
      await says('view.actors', 'welcome.restricted');
      await says('view.events', 'welcome.events');
      await says('view.articles', 'welcome.articles');
      await shoot('1-restricted');
    });

    it('says how to begin once the folder is trusted', async () => {
      await runCommand(page, 'Workspaces: Manage Workspace Trust');
      const trust = page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).first();
      await clickOn(trust);
      await until('trusted', async () =>
        (await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).count()) === 0 ? true : null,
      );
      await runCommand(page, 'View: Close All Editors');
      await says('view.actors', 'welcome.noArticles');
      await shoot('2-no-articles');
    });

    it('says that nothing passes a filter, and leads back', async () => {
      mkdirSync(articles(), { recursive: true });
      writeFileSync(join(articles(), 'eins.md'), ARTICLE);
      const actors = await view(page, word('view.actors'));
      await row(actors, /./).waitFor();
      for (const [command, viewKey, textKey] of [
        ['command.filterActors', 'view.actors', 'welcome.noFilteredActors'],
        ['command.filterEvents', 'view.events', 'welcome.noFilteredEvents'],
        ['command.filterArticles', 'view.articles', 'welcome.noFilteredArticles'],
      ] as const) {
        await runCommand(page, word(command).replace('…', ''));
        const input = page.locator('.quick-input-widget input').first();
        if (command === 'command.filterEvents') {
          await choices(page, 4);
          await page.keyboard.press('Enter');
          await until('words are asked for', async () =>
            (await page.locator('.quick-input-title').innerText()).includes('Text') ? true : null,
          );
        }
        await input.fill('zzzz');
        await page.keyboard.press('Enter');
        await until('nothing more is asked', async () => {
          if (!(await input.isVisible())) return true;
          await page.keyboard.press('Escape');
          return null;
        });
        await says(viewKey, textKey);
      }
      await shoot('3-filtered');
      for (const key of ['view.actors', 'view.events', 'view.articles']) {
        const pane = await view(page, word(key));
        await clickOn(pane.locator('.welcome-view-content .monaco-button').first());
        await row(pane, /./).waitFor();
      }
    });

    it('says that no note mentions who is selected', async () => {
      const actors = await view(page, word('view.actors'));
      await says('view.notes', 'welcome.notesNone');
      await shoot('4-nobody-selected');
      const persons = row(actors, /^(?:Persons|Personen)/);
      const [ada] = await expand(actors, persons);
      await clickOn(ada ?? assert.fail('there is none'));
      await says('view.notes', 'welcome.notesEmpty');
      await shoot('5-no-note');
    });

    it('says while many articles are read what is going on, and stops when asked to', async function () {
      const actors = await view(page, word('view.actors'));
      for (const theme of ['light', 'contrast', 'dark'] as const) {
        await window.setTheme(theme);
        rmSync(articles(), { recursive: true });
        await says('view.actors', 'welcome.noArticles');
        mkdirSync(articles());
        held.on();
        // Each time others, so that nothing is known of them yet.
        for (let n = 0; n < MANY; n++)
          writeFileSync(
            join(articles(), `${theme}-${n}.md`),
            ARTICLE.replaceAll('Lima', `${theme}stadt ${n}`),
          );
        await says('view.actors', 'welcome.indexing');
        await says('view.events', 'welcome.indexing.short');
        await window.shoot(`welcome-${language}-6-reading-${theme}`);
        if (theme === 'dark') continue;
        held.off();
        await row(actors, /./).waitFor();
      }
      await clickOn(actors.locator('.welcome-view-content .monaco-button').first());
      // What was read so far stays.
      await page.locator('.statusbar-item .codicon-debug-pause').waitFor();
      await window.shoot(`welcome-${language}-7-stopped-dark`);
      held.off();
    });
  });
}

/** A text without the addresses of its links. */
function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
