// A whole look at Dossier in a window of VS Code, as a user has it: trees, a leaf that opens its words, the card on an
// inflected name, the three briefings from the palette, and both themes. The screenshots of the README are made here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fromRoot } from '../../scripts/rig/paths';
import { hover, selected, selectedText, shown } from './pages/editor';
import { clickOn } from './pages/mouse';
import { choices, goToFile, pick, runCommand } from './pages/palette';
import { collapse, expand, fold, lower, openDossier, openRow, row, rows, view, widen } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { briefings, newBriefing } from './support/notes';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

describe('Dossier in a window', () => {
  let window: Window;

  before(async function () {
    const options = { name: 'ukraine', workspace: DEMO, open: 'notes.md', scale: 1.5 };
    window = await openWindow(await sharedHost(), await sharedBrowser(), options);
    await openDossier(window.page);
    await widen(window.page, 470);
  });

  after(() => window?.close());

  it('shows actors in groups, which unfold', async () => {
    const actors = await view(window.page, 'Actors');
    // Persons are unfolded at first, and would leave no room for the others.
    const persons = row(actors, /^Persons/);
    await persons.waitFor();
    await collapse(persons);
    await row(actors, /^Places/).waitFor();
    for (const group of [/^\s*Persons/, /^\s*Organisations/, /^\s*Places/])
      await row(actors, group).waitFor();
    await fold(window.page, 'Articles');
    await fold(window.page, 'Events');
    await expand(actors, row(actors, /^Persons/), 3);
    await row(actors, 'Wolodymyr Selenskyj').waitFor();
  });

  it('shows what stands under an actor', async () => {
    const actors = await view(window.page, 'Actors');
    const driscoll = row(actors, 'Dan Driscoll');
    await expand(actors, driscoll);
    for (const section of [/^\s*Offices/, /^\s*Mentions/]) await row(actors, section).waitFor();
    const offices = await expand(actors, row(actors, /^Offices/));
    assert.ok(offices.length > 0);
  });

  it('opens the article at the very words of a leaf', async () => {
    const { page } = window;
    const actors = await view(page, 'Actors');
    const [office] = await expand(actors, row(actors, /^Offices/));
    const title = (await office?.locator('.label-name').innerText())?.trim() ?? '';
    await clickOn(office ?? assert.fail('there is none'));
    const tab = await shown(page, /(\d{4}-\d{2}|ohne-datum).*\.md/);
    const text = readFileSync(fromRoot('seeds', 'articles', tab.split('\n')[0]?.trim() ?? ''), 'utf8');
    assert.notEqual(title, '');
    await until(`»${title}« is selected`, async () =>
      selectedText(text, await selected(page)).includes(title) ? true : null,
    );
    await view(page, 'Events');
    await lower(page, 'Events', 90);
    // For the picture only: a row that has no room is taken out of the tree.
    if (await office?.isVisible()) await office?.scrollIntoViewIfNeeded();
    await window.shoot('trees-light');
  });

  it('shows events by time, and the undated with the reason', async () => {
    const { page } = window;
    const events = await view(page, 'Events');
    await fold(page, 'Actors');
    await row(events, /^\s*20\d\d/).waitFor();
    const undated = row(events, /^Undated/);
    await undated.scrollIntoViewIfNeeded();
    const reasons = await expand(events, undated);
    assert.ok(reasons.length > 0);
    await window.shoot('events-light');
  });

  it('shows articles with date and outlet', async () => {
    const { page } = window;
    await fold(page, 'Events');
    const articles = await view(page, 'Articles');
    await until('five articles, with dates', async () => {
      const labels = await rows(articles);
      return labels.length === 5 && labels.some((text) => /2025/.test(text)) ? true : null;
    });
    await openRow(row(articles, /Driscoll und George/), /driscoll-und-george/);
    await fold(page, 'Articles');
    await view(page, 'Events');
    await view(page, 'Actors');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`shows a card on an inflected name, ${theme}`, async () => {
      const { page } = window;
      await window.setTheme(theme);
      await runCommand(page, 'View: Close All Editors');
      await openFile(window, 'notes.md');
      const card = await hover(page, 'Selenskyjs', 'Wolodymyr Selenskyj');
      assert.match(await card.innerText(), /articles/);
      await window.shoot(`hover-${theme}`);
    });
  }

  it('shows the trees in the dark', async () => {
    const { page } = window;
    await fold(page, 'Events');
    const actors = await view(page, 'Actors');
    const [office] = await expand(actors, row(actors, /^Offices/));
    await clickOn(office ?? assert.fail('there is none'));
    await selected(page);
    await view(page, 'Events');
    await lower(page, 'Events', 90);
    if (await office?.isVisible()) await office?.scrollIntoViewIfNeeded();
    await window.shoot('trees-dark');
  });

  it('writes a briefing on an actor, from the palette', async () => {
    const { page, workspace } = window;
    const before = briefings(workspace);
    await runCommand(page, 'Brief Actor');
    await choices(page, 6);
    await pick(page, 'Dan Driscoll');
    const { note, problems, file } = await newBriefing(workspace, before);
    assert.deepEqual(problems, []);
    assert.equal(note['subject'], 'Dan Driscoll');
    await shown(page, basename(file));
    await window.shoot('briefing-dark');
    await window.setTheme('light');
    await window.shoot('briefing-light');
  });

  it('writes a briefing on an event, from the palette', async () => {
    const { page, workspace } = window;
    const before = briefings(workspace);
    await runCommand(page, 'Brief Event');
    await choices(page);
    await pick(page, 'Driscoll');
    const { note, problems, file } = await newBriefing(workspace, before);
    assert.deepEqual(problems, []);
    assert.equal(note['briefing'], 'event');
    await shown(page, basename(file));
  });

  it('writes a briefing on a period, from the palette', async () => {
    const { page, workspace } = window;
    const before = briefings(workspace);
    await runCommand(page, 'Brief Period');
    await choices(page);
    await pick(page, '2025');
    const { note, problems, file } = await newBriefing(workspace, before);
    assert.deepEqual(problems, []);
    assert.equal(note['briefing'], 'period');
    await shown(page, basename(file));
  });
});

async function openFile(window: Window, name: string): Promise<void> {
  const { page } = window;
  await goToFile(page, name);
  assert.ok(readFileSync(join(window.workspace, name)).length > 0);
}
