// The first five minutes, as somebody has them who has just installed Dossier: no folder, the walkthrough, the sample in a
// folder of their own, actors and evidence, a card, a briefing, the notes that name somebody, the preview. Walked in
// English and in German, with a picture of every station, where all are wanted (`DOSSIER_PICTURES=all`) in a
// dark, a light and a high-contrast theme.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fromRoot, OUT } from '../../scripts/rig/paths';
import { shown } from './pages/editor';
import { pressUntil, proposes } from './pages/keys';
import { clickOn, clickUntil } from './pages/mouse';
import { choices, pick, runCommand } from './pages/palette';
import { expand, openDossier, row, rows, view } from './pages/sidebar';
import { steady, until } from './pages/until';
import { ALL_PICTURES, openWindow, type Theme, type Window } from './pages/window';
import { newBriefing } from './support/notes';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

const THEMES: readonly Theme[] = ['dark', 'light', 'contrast'];

function manifestWords(german: boolean): (key: string) => string {
  const file = german ? 'package.nls.de.json' : 'package.nls.json';
  const words = JSON.parse(readFileSync(fromRoot(file), 'utf8')) as Readonly<Record<string, string>>;
  return (key) => {
    const word = words[key];
    assert.ok(word, key);
    return word;
  };
}

/** A text of the code as the window says it. */
function inGerman(text: string): string {
  const words = JSON.parse(readFileSync(fromRoot('l10n/bundle.l10n.de.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  return words[text] ?? '';
}

/** What a person reads of a welcome text or step: its lines, without the addresses of links. */
function links(text: string): string[] {
  return [...text.matchAll(/\[([^\]]+)\]\(command:/g)].map((m) => m[1] ?? '');
}

for (const language of ['en', 'de'] as const) {
  const german = language === 'de';
  const word = manifestWords(german);
  const shownWord = german ? inGerman : (text: string): string => text;

  describe(`The first five minutes, ${language}`, () => {
    let window: Window;
    let page: Page;
    const home = join(OUT, `first-steps-${language}`);
    const name = german ? 'Dossier-Beispiel' : 'Dossier Sample';
    const sample = join(home, `${name} 2`);

    before(async function () {
      rmSync(home, { recursive: true, force: true });
      mkdirSync(join(home, name), { recursive: true });
      // Somebody has a folder of that name already: it is not to be touched.
      writeFileSync(join(home, name, 'mine.txt'), 'mine');
      window = await openWindow(await sharedHost(), await sharedBrowser(), {
        name: `first-steps-${language}`,
        workspace: DEMO,
        noFolder: true,
        german,
        theme: 'dark',
        // Narrow windows leave out the walkthrough's pictures.
        width: 1500,
        settings: { 'files.simpleDialog.enable': true },
      });
      page = window.page;
    });

    after(() => window?.close());

    /** A picture of the whole window, in each theme where all are wanted; the dark one is left on. */
    async function shoot(station: string): Promise<void> {
      if (!ALL_PICTURES) return void (await window.shoot(`first-${language}-${station}-dark`));
      for (const theme of [...THEMES.slice(1), 'dark'] as const) {
        await window.setTheme(theme);
        await window.shoot(`first-${language}-${station}-${theme}`);
      }
    }

    const walkthrough = (): Locator => page.locator('.gettingStartedContainer');

    async function step(id: string): Promise<Locator> {
      const title = word(`walkthrough.${id}.title`);
      const found = walkthrough().locator('.getting-started-step').filter({ hasText: title });
      await found.waitFor();
      await clickUntil(found.locator('h3'), `»${title}« is unfolded`, async () =>
        /expanded/.test((await found.getAttribute('class')) ?? ''),
      );
      await walkthrough().locator('.getting-started-media').waitFor();
      return found;
    }

    /** The primary button of a step. */
    async function press(id: string): Promise<void> {
      const [label = ''] = links(word(`walkthrough.${id}.text`));
      const found = await step(id);
      await clickOn(
        found.locator('.button-container .monaco-button, .monaco-button').filter({ hasText: label }).first(),
      );
    }

    it('says how to begin where no folder is open', async () => {
      await openDossier(page, true);
      const start = await view(page, word('view.start'));
      const [open = ''] = links(word('welcome.noFolder'));
      await start.locator('.monaco-button').filter({ hasText: open }).waitFor();
      await until('one primary action', async () =>
        (await start.locator('.welcome-view-content .monaco-button').count()) === 1 ? true : null,
      );
      const actors = await view(page, word('view.actors'));
      await until('the sample is shown meanwhile', async () =>
        (await rows(actors)).length > 3 ? true : null,
      );
      await shoot('1-no-folder');
    });

    it('has a walkthrough of five steps with pictures', async () => {
      const start = await view(page, word('view.start'));
      const all = links(word('welcome.noFolder'));
      await clickOn(start.locator('a').filter({ hasText: all.at(-1) ?? '' }));
      await walkthrough().waitFor();
      for (const theme of [...THEMES.slice(1), 'dark'] as const) {
        await window.setTheme(theme);
        for (const id of ['sample', 'look', 'card', 'brief', 'own']) {
          await step(id);
          await window.shoot(`first-${language}-2-walkthrough-${id}-${theme}`);
        }
      }
      assert.equal(await walkthrough().locator('.getting-started-step').count(), 5);
    });

    it('puts the sample into a folder of its own and opens it', async function () {
      await press('sample');
      const input = page.locator('.quick-input-widget input').first();
      await input.waitFor();
      // The dialog fills in a place of its own first, some time after it has opened.
      await until('the dialog keeps the folder', async () => {
        if ((await input.inputValue()) === '') return null;
        await input.fill(`${home}/`);
        const kept = await steady('the folder', () => input.inputValue(), 12);
        return kept === `${home}/` ? true : null;
      });
      await window.shoot(`first-${language}-3-choose-folder`);
      await clickOn(page.locator('.quick-input-widget .monaco-button').first());
      await until('the copy is there', () =>
        Promise.resolve(existsSync(join(sample, '.dossier/sample.txt')) || null),
      );
      assert.deepEqual(readdirSync(join(home, name)), ['mine.txt']);
      assert.equal(readdirSync(join(sample, 'articles')).length, 5);
      assert.match(readFileSync(join(sample, 'actors.yaml'), 'utf8'), /\$schema=\.dossier\/schemas\/actors/);
      // The window opens anew on the copy, with Dossier's views and the walkthrough where it was left.
      await page.waitForURL((url) => decodeURIComponent(url.href).includes(name));
      await walkthrough().waitFor();
      const actors = await view(page, word('view.actors'));
      await row(actors, 'Wolodymyr Selenskyj').waitFor();
      assert.equal(
        await page.locator(`.part.sidebar .pane-header[aria-label^="${word('view.start')}"]`).count(),
        0,
        'with articles there is nothing to get started with',
      );
    });

    it('leads from an actor to the words', async () => {
      await press('look');
      const actors = await view(page, word('view.actors'));
      const driscoll = row(actors, 'Dan Driscoll');
      const [offices] = await expand(actors, driscoll);
      assert.ok(offices);
      const [office] = await expand(actors, offices);
      await clickOn(office ?? assert.fail('there is none'));
      await shown(page, /\.md/);
      await shoot('4-evidence');
    });

    it('shows a card on a name', async () => {
      await runCommand(page, word('command.walkthrough'));
      await walkthrough().waitFor();
      await press('card');
      const card = page.locator('.monaco-hover:visible').filter({ hasText: 'Wolodymyr Selenskyj' }).first();
      await card.waitFor();
      // The button's own tooltip may be on its way out.
      await until('one card', async () =>
        (await page.locator('.monaco-hover:visible').count()) === 1 ? true : null,
      );
      for (const action of ['Brief', 'Show in Actors', 'Not a name'].map(shownWord))
        assert.ok((await card.innerText()).includes(action), action);
      await window.shoot(`first-${language}-5-card-dark`);
    });

    it('tells which notes mention who is selected', async () => {
      await page.keyboard.press('Escape');
      const actors = await view(page, word('view.actors'));
      const notes = await view(page, word('view.notes'));
      await clickOn(row(actors, 'Pete Hegseth'));
      const note = row(notes, 'notes.md');
      await note.waitFor();
      // Whoever was selected before may stand there a moment longer.
      await until('the places that name Hegseth, and no others', async () => {
        const places = await rows(notes);
        return places.length > 1 && places.slice(1).every((p) => /Hegseth/.test(p)) ? true : null;
      });
      await clickOn(notes.locator('.monaco-list-row').nth(1));
      await shown(page, 'notes.md');
      await shoot('6-notes');
    });

    it('keeps what is open and selected when an article changes', async () => {
      const actors = await view(page, word('view.actors'));
      const hegseth = row(actors, /^Pete Hegseth/);
      const before = await steady('the rows', () => rows(actors));
      assert.equal(await hegseth.getAttribute('aria-expanded'), 'true');
      const [article = ''] = readdirSync(join(sample, 'articles')).sort();
      const file = join(sample, 'articles', article);
      writeFileSync(file, `${readFileSync(file, 'utf8')}\nRanja Probst sprach mit Pete Hegseth in Oslo.\n`);
      const persons = row(actors, /^(?:Persons|Personen)/);
      await until('the new person is there', async () =>
        /17/.test(await persons.innerText().catch(() => '')) ? true : null,
      );
      for (const kept of ['aria-expanded', 'aria-selected'])
        await until(`${kept} as before`, async () =>
          (await hegseth.getAttribute(kept)) === 'true' ? true : null,
        );
      await until('as many rows as before', async () =>
        (await rows(actors)).length === before.length ? true : null,
      );
    });

    it('can be worked by keyboard alone', async () => {
      const input = page.locator('.quick-input-widget input').first();
      await runCommand(page, `Focus on ${word('view.actors')} View`);
      const actors = await view(page, word('view.actors'));
      const focused = actors.locator('.monaco-list-row.focused');
      // The view may take the focus a moment later than the command ends.
      await until('the first row has the focus', async () => {
        await page.keyboard.press('Home');
        return /^\s*Person/.test((await focused.textContent().catch(() => null)) ?? '') ? true : null;
      });
      await page.keyboard.press('F2');
      assert.equal(
        await steady('the question', () => input.isVisible()),
        false,
        'a group has no name to change',
      );
      await page.keyboard.press('ArrowDown');
      await focused.filter({ hasText: 'Donald Trump' }).waitFor();
      await pressUntil(page, 'F2', input);
      await proposes(input, 'Donald Trump');
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
      const menu = page.locator('.monaco-menu .action-label').first();
      await pressUntil(page, 'Shift+F10', menu);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
      await pressUntil(page, 'Control+Alt+f', input);
      await input.fill('zelensky');
      await row(actors, 'Wolodymyr Selenskyj').waitFor();
      await row(actors, 'Donald Trump').waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      await shoot('6-filter');
      assert.match(await actors.innerText(), /Filter: zelensky/);
      await runCommand(page, word('command.clearActorFilter'));
      await row(actors, 'Donald Trump').waitFor();
    });

    it('writes a briefing', async () => {
      await runCommand(page, word('command.walkthrough'));
      await press('brief');
      await choices(page, 6);
      await pick(page, 'Pete Hegseth');
      const { problems, note } = await newBriefing(sample, []);
      assert.deepEqual(problems, []);
      assert.equal(note['language'], language);
      await shown(page, /\.yaml/);
      await shoot('7-briefing');
    });

    it('marks names in the preview', async () => {
      await runCommand(page, 'View: Close All Editors');
      await runCommand(page, word('command.tryCard'));
      await shown(page, 'notes.md');
      await page.keyboard.press('Escape');
      await runCommand(page, 'Markdown: Open Preview');
      const frame = page.frameLocator('iframe.webview').frameLocator('iframe');
      const mark = frame.locator('.dossier-name').first();
      await mark.waitFor();
      assert.match((await mark.getAttribute('title')) ?? '', /^Ukraine · /);
      await shoot('8-preview');
    });

    it('has ticked off what was done', async () => {
      await runCommand(page, word('command.walkthrough'));
      await press('own');
      await page.locator('.quick-input-widget input').first().waitFor();
      await page.keyboard.press('Escape');
      await until('five ticks', async () =>
        (await walkthrough()
          .locator('.getting-started-step .codicon-getting-started-step-checked')
          .count()) >= 5
          ? true
          : null,
      );
      await shoot('9-done');
    });
  });
}
