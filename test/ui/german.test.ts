// The same window in German: views, labels and cards speak German, whatever the language of the articles.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fromRoot } from '../../scripts/rig/paths';
import { clickWord, hover, lightbulb, shown } from './pages/editor';
import { choices, goToFile, pick, runCommand } from './pages/palette';
import { expand, openDossier, row, view } from './pages/sidebar';
import { openWindow, type Window } from './pages/window';
import { briefings, newBriefing } from './support/notes';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

const words = JSON.parse(readFileSync(fromRoot('package.nls.de.json'), 'utf8')) as Readonly<
  Record<string, string>
>;

/** A word of the manifest in German, without the dots that announce a question. */
function german(key: string): string {
  const word = words[key];
  assert.ok(word, `${key} has no German`);
  return word.replace('…', '');
}

describe('Dossier in German', () => {
  let window: Window;

  before(async function () {
    const options = {
      name: 'ui-german',
      workspace: DEMO,
      open: 'notes.md',
      german: true,
      theme: 'dark',
    } as const;
    window = await openWindow(await sharedHost(), await sharedBrowser(), options);
    await openDossier(window.page);
  });

  after(() => window?.close());

  it('names views and groups in German', async () => {
    const actors = await view(window.page, german('view.actors'));
    await row(actors, /^\s*Personen/).waitFor();
    await view(window.page, german('view.events'));
    await view(window.page, german('view.articles'));
    await expand(actors, row(actors, /^Personen/));
    await window.shoot('german-dark');
  });

  it('shows a German card', async () => {
    const card = await hover(window.page, 'Selenskyjs', 'Wolodymyr Selenskyj');
    assert.match(await card.innerText(), /Artikel/);
    await window.shoot('german-hover-dark');
  });

  it('writes German briefings', async () => {
    const before = briefings(window.workspace);
    await runCommand(window.page, german('command.briefActor'));
    await pick(window.page, 'Dan Driscoll');
    const { note, problems, file } = await newBriefing(window.workspace, before);
    assert.deepEqual(problems, []);
    assert.equal(note['language'], 'de');
    await shown(window.page, basename(file));
    await window.page.locator('.codelens-decoration a', { hasText: 'Exportieren' }).first().waitFor();
    await window.shoot('german-briefing-dark');
  });

  it('asks for the kind of briefing in German, and offers it in the lightbulb', async () => {
    const { page } = window;
    await runCommand(page, german('command.brief'));
    const kinds = await choices(page, 6);
    for (const key of ['Actor', 'Event', 'Period', 'Relation', 'Topic', 'Sources'])
      assert.ok(
        kinds.some((k) => k.includes(german(`command.brief${key}`))),
        key,
      );
    await window.shoot('german-kinds-dark');
    await page.keyboard.press('Escape');
    await runCommand(page, 'View: Close All Editors');
    await goToFile(page, 'notes.md');
    await clickWord(page, 'Selenskyjs');
    await lightbulb(page, 'Briefing zur Beziehung');
    await window.shoot('german-bulb-dark');
    await page.keyboard.press('Escape');
  });
});
