// The six kinds of briefing by every way that leads to them: the palette with a way back, the menus of the trees, the card
// on a name or a date, and the lightbulb in notes and articles. One window, each way a few seconds.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { fromRoot } from '../../scripts/rig/paths';
import { clickWord, hover, lightbulb, shown } from './pages/editor';
import { clickOn, rest } from './pages/mouse';
import { choices, goToFile, pick, runCommand, takeTo } from './pages/palette';
import { expand, fold, openDossier, row, takeFromMenu, view, widen } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { tellIfFailed } from './pages/witness';
import { briefings, newBriefing, type Written } from './support/notes';
import { sharedBrowser, sharedHost } from './support/shared';

const ROWS = '.quick-input-list .monaco-list-row';
const INPUT = '.quick-input-widget input';
const KINDS = ['Actor', 'Event', 'Period', 'Relation', 'Topic', 'Sources'] as const;

async function titled(page: Page, title: string | RegExp): Promise<void> {
  await page.locator('.quick-input-title', { hasText: title }).waitFor();
}

/** The arrow that leads one question back. */
async function back(page: Page): Promise<void> {
  await clickOn(
    page.locator('.quick-input-left-action-bar .action-label, .quick-input-titlebar .action-label').first(),
  );
}

describe('The ways to a briefing', () => {
  let window: Window;
  let known: readonly string[] = [];

  before(async function () {
    window = await openWindow(await sharedHost(), await sharedBrowser(), {
      name: 'briefing-walks',
      workspace: fromRoot('test', 'fixtures', 'contested'),
      open: 'notes.md',
      settings: { 'dossier.briefings.language': 'en', 'editor.wordWrap': 'on' },
    });
    await openDossier(window.page);
    await widen(window.page, 430);
    await shown(window.page, 'notes.md');
  });

  after(() => window?.close());

  beforeEach(() => {
    // Each way finds an empty folder: a briefing that is there already would be asked about.
    rmSync(join(window.workspace, 'briefings'), { recursive: true, force: true });
    known = [];
  });

  afterEach(async function () {
    await tellIfFailed(this.currentTest);
    if (this.currentTest?.state === 'failed') await window.page.keyboard.press('Escape');
  });

  /** The briefing that was just asked for: valid, of its kind, and in front. */
  async function written(kind: string): Promise<Written> {
    const made = await newBriefing(window.workspace, known);
    assert.deepEqual(made.problems, []);
    assert.equal(made.note['briefing'], kind);
    await shown(window.page, basename(made.file));
    known = briefings(window.workspace);
    return made;
  }

  async function open(file: string): Promise<void> {
    await runCommand(window.page, 'View: Close All Editors');
    await goToFile(window.page, file);
  }

  /** Takes what the lightbulb offers at `words`, which are selected where `all` says so. */
  async function bulb(words: string, offer: RegExp, all = false): Promise<void> {
    const { page } = window;
    await clickWord(page, words, all);
    const action = await lightbulb(page, offer);
    await window.shoot(`brief-bulb-${words.replace(/\W+/g, '-')}-light`);
    await clickOn(action);
  }

  it('every kind can be chosen in the palette, and left again for the list of kinds', async () => {
    const { page } = window;
    await runCommand(page, 'New Briefing');
    for (const kind of KINDS) {
      await until('the kinds', async () => ((await choices(page, 6)).length === 6 ? true : null));
      await takeTo(page, `Brief ${kind}`, `Brief ${kind}`);
      await back(page);
      await titled(page, 'New Briefing');
    }
    await takeTo(page, 'Brief Topic', 'Brief Topic');
    await page.locator(INPUT).first().fill('Drohnen');
    await page.keyboard.press('Enter');
    await choices(page, 6);
    await back(page);
    await until('the words are as they were typed', async () =>
      (await page.locator(INPUT).first().inputValue()) === 'Drohnen' ? true : null,
    );
    await page.keyboard.press('Enter');
    await choices(page, 6);
    await page.keyboard.press('Enter');
    await until('the kinds of event', async () =>
      (await page.locator(INPUT).first().getAttribute('placeholder'))?.includes('Kinds') ? true : null,
    );
    await choices(page, 2);
    await page.keyboard.press('Enter');
    const { note } = await written('topic');
    assert.equal(note['search'], 'Drohnen');
  });

  it('from the menus of the trees', async () => {
    const { page } = window;
    const actors = await view(page, 'Actors');
    await expand(actors, row(actors, /^Persons/));
    await takeFromMenu(row(actors, /^Lucía Rivas/), 'Brief Actor');
    assert.equal((await written('actor')).note['subject'], 'Lucía Rivas');
    await takeFromMenu(row(actors, /^Lucía Rivas/), 'Brief Relation');
    await titled(page, 'Brief Relation: Lucía Rivas');
    await pick(page, 'Diego Alarcón');
    await written('relation');
    await takeFromMenu(row(actors, /^Diego Alarcón/), 'Brief Topic');
    await titled(page, 'Brief Topic');
    await page.locator(INPUT).first().fill('Quito');
    await page.keyboard.press('Enter');
    await page.locator(`${ROWS} input:checked, ${ROWS} [aria-checked="true"]`).first().waitFor();
    await window.shoot('brief-topic-of-actor-light');
    await page.keyboard.press('Enter');
    await titled(page, /Brief Topic.*3\/3/);
    await choices(page, 2);
    await page.keyboard.press('Enter');
    assert.deepEqual((await written('topic')).note['on'], ['Diego Alarcón']);

    await fold(page, 'Actors');
    const events = await view(page, 'Events');
    const month = row(events, /^May|^2024-05/);
    await takeFromMenu(month, 'Brief Period');
    assert.equal((await written('period')).note['date'], '2024-05');
    await expand(events, month);
    await takeFromMenu(row(events, /Lucía Rivas/), 'Brief Event');
    const { note } = await written('event');
    assert.ok(Array.isArray(note['differences']));
    await window.shoot('briefing-differences-light');

    await fold(page, 'Events');
    const articles = await view(page, 'Articles');
    await takeFromMenu(row(articles, 'Zwölf Drohnen'), 'Brief Sources');
    await titled(page, 'Brief Sources');
    await clickOn(page.locator(ROWS).filter({ hasText: 'Rivas spricht' }).first());
    await page.keyboard.press('Enter');
    await written('sources');
    await window.shoot('briefing-sources-light');
  });

  it('from the cards on a name and on a date', async () => {
    const { page } = window;
    const press = async (words: string, expected: string | RegExp, link: string): Promise<void> => {
      await open('notes.md');
      const card = await hover(page, words, expected);
      await clickOn(card.locator(`a[title="${link}"], a[data-href*="${link}"]`).first());
    };
    await press('Rivas', 'Lucía Rivas', 'Write a briefing on this event');
    await written('event');
    await open('notes.md');
    await hover(page, 'Rivas', 'Lucía Rivas');
    await window.shoot('brief-card-light');
    await press('Montag', /6 May 2024/, 'Write a briefing on this time');
    assert.equal((await written('period')).note['date'], '2024-05-06');
    await press('Quiroga', 'Ramón Quiroga', 'Write a briefing on this actor');
    assert.equal((await written('actor')).note['subject'], 'Ramón Quiroga');
    await press('Rivas', 'Lucía Rivas', 'Write a briefing on this actor and another');
    await titled(page, 'Brief Relation: Lucía Rivas');
    await pick(page, 'Elena Bravo');
    await written('relation');
  });

  it('from the lightbulb, in a note and in an article', async () => {
    const { page } = window;
    await open('notes.md');
    await bulb('Quito', /Brief Quito/);
    assert.equal((await written('actor')).note['subject'], 'Quito');
    await open('notes.md');
    await bulb('Drohnen', /Brief the topic/, true);
    await written('topic');
    await open('2024-05-08-rivas-in-quito.md');
    await bulb('Iquique', /Brief the event/);
    await written('event');
    await open('2024-05-08-rivas-in-quito.md');
    await bulb('5. Mai', /Brief the period/);
    assert.equal((await written('period')).note['date'], '2024-05-05');
    await open('2024-05-08-rivas-in-quito.md');
    await bulb('Abendpost', /Compare this article/);
    await titled(page, 'Brief Sources');
    await clickOn(page.locator(ROWS).filter({ hasText: 'Zwölf Drohnen' }).first());
    await page.keyboard.press('Enter');
    const made = await newBriefing(window.workspace, known);
    assert.equal(made.note['briefing'], 'sources');
  });

  it('reads well in the dark, too', async () => {
    const { page } = window;
    await runCommand(page, 'Brief Event');
    await pick(page, 'Rivas');
    await written('event');
    await window.setTheme('dark');
    await rest(page);
    await window.shoot('briefing-differences-dark');
  });
});
