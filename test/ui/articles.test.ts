// Articles as they come, in a window: pages, mails, PDF and Word files stand in the Articles view, evidence opens their
// text at the exact words, an unknown date is set by the quick fix, and a copied page becomes an article.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, OUT } from '../../scripts/rig/paths';
import { lightbulb, selected, selectedText, shown } from './pages/editor';
import { proposes } from './pages/keys';
import { clickOn } from './pages/mouse';
import { runCommand } from './pages/palette';
import { expand, fold, openDossier, openRow, row, rows, view, widen } from './pages/sidebar';
import { steady, until, written } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { sharedBrowser, sharedHost } from './support/shared';

const UNDATED = `# Streit um das Freibad

Der Bürgermeister Karl Dettmer hat am Montag in Lüneort den Bau eines neuen Freibads abgelehnt. „Dafür ist kein Geld da“, sagte Dettmer im Rathaus vor der Presse.
`;

/** A folder with the fixtures as somebody's collection. */
function collection(): string {
  const dir = join(OUT, 'collections', 'originals');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'articles'), { recursive: true });
  for (const name of ['werft.html', 'fahrplan.pdf', 'fahrplan.docx', 'morgenbrief.eml', 'verschlossen.pdf'])
    cpSync(fromRoot('test', 'fixtures', 'originals', name), join(dir, 'articles', name));
  writeFileSync(join(dir, 'articles', 'freibad.md'), UNDATED);
  return dir;
}

describe('articles that are no texts, in a window', () => {
  let window: Window;
  const file = (name: string): string => join(window.workspace, 'articles', name);

  before(async function () {
    window = await openWindow(await sharedHost(), await sharedBrowser(), {
      name: 'originals',
      workspace: collection(),
      scale: 1.5,
    });
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDossier(window.page);
    await widen(window.page, 520);
  });

  after(() => window?.close());

  it('stand in the Articles view with what they say of themselves', async () => {
    const { page } = window;
    for (const other of ['Actors', 'Events']) await fold(page, other);
    const articles = await view(page, 'Articles');
    for (const [title, more] of [
      ['Werft in Lüneort bleibt', 'Küstenbote'],
      ['Sandberg lädt Temirov aus', 'Marnheimer Morgenbrief'],
      ['Bahnstreit', 'epd'],
      ['Bahnstreit', '1 copy'],
      ['Streit um das Freibad', 'undated'],
      ['verschlossen', 'not read'],
    ] as const)
      await until(`${title} … ${more}`, async () =>
        (await rows(articles)).some((label) => label.includes(title) && label.includes(more)) ? true : null,
      );
    // The Word file and the PDF hold the same text.
    const labels = await steady('the articles', () => rows(articles));
    assert.equal(labels.filter((label) => label.includes('Bahnstreit')).length, 1, labels.join(' | '));
    await window.shoot('originals');
  });

  it('open their extracted text at the very words', async () => {
    const { page } = window;
    const articles = await view(page, 'Articles');
    await expand(articles, row(articles, 'Werft in Lüneort bleibt'));
    await expand(articles, row(articles, /^Actors/));
    await openRow(row(articles, 'Frauke Terhorst'), /werft\.html\.md/);
    const text = readFileSync(file('werft.html.md'), 'utf8');
    const words = await until('the name is selected', async () => {
      const found = selectedText(text, await selected(page));
      return found.includes('Terhorst') ? found : null;
    });
    assert.ok(words.includes('Terhorst'));
    await window.shoot('originals-evidence');
  });

  it('get their date by the quick fix', async () => {
    const { page } = window;
    const articles = await view(page, 'Articles');
    await openRow(row(articles, 'Streit um das Freibad'), /freibad\.md/);
    await clickOn(page.locator('.view-line', { hasText: 'Streit' }).first());
    await clickOn(await lightbulb(page, 'Set publication date'));
    const input = page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill('gestern');
    await page.locator('.quick-input-message', { hasText: '2025-02-12' }).waitFor();
    await window.shoot('originals-date');
    await input.fill('2024-05');
    await input.press('Enter');
    await until('the date stands in the file', () =>
      Promise.resolve(
        readFileSync(file('freibad.md'), 'utf8').startsWith('---\npublished: 2024-05\n---\n') || null,
      ),
    );
    await until(
      'the view knows it',
      async () => (await rows(articles)).some((label) => /May 2024.*Freibad/.test(label)) || null,
    );
  });

  it('are made of a page in the clipboard', async () => {
    const { page } = window;
    const source =
      '<h1>Kanal bei Ostheim gesperrt</h1><p>Der Hafenmeister Ludger Petri hat am 7. Mai 2024 den Kanal bei Ostheim gesperrt. Ein Frachter liegt dort quer.</p>';
    await page.evaluate((text) => navigator.clipboard.writeText(text), source);
    await runCommand(page, 'Add Article from Clipboard');
    const input = page.locator('.quick-input-widget input');
    const title = page.locator('.quick-input-title');
    await title.filter({ hasText: '1/3' }).waitFor();
    await proposes(input, 'Kanal bei Ostheim gesperrt');
    await input.press('Enter');
    await title.filter({ hasText: '2/3' }).waitFor();
    await input.fill('8.5.2024');
    await input.press('Enter');
    await title.filter({ hasText: '3/3' }).waitFor();
    await input.fill('Ostheimer Blatt');
    await input.press('Enter');
    const name = '2024-05-08-kanal-bei-ostheim-gesperrt.md';
    assert.match(await written(file(name)), /outlet: "Ostheimer Blatt"\npublished: 2024-05-08\n/);
    await shown(page, /kanal-bei-ostheim/);
    assert.ok(!readdirSync(join(window.workspace, 'articles')).some((entry) => entry.endsWith('.tmp')));
  });

  it('show what is left out of them', async () => {
    const { page } = window;
    const articles = await view(page, 'Articles');
    await openRow(row(articles, 'Werft in Lüneort bleibt'), /werft\.html\.md/);
    await runCommand(page, 'Dim What Is Not the Article');
    await until('the byline is dimmed', () =>
      page.evaluate(() => {
        const spans = [...document.querySelectorAll('.view-line span')];
        const byline = spans.find(
          (s) => s.children.length === 0 && /Hanne.Petersen$/.test(s.textContent ?? ''),
        );
        return byline && Number(getComputedStyle(byline).opacity) < 0.6 ? true : null;
      }),
    );
    await window.setTheme('dark');
    await window.shoot('originals-dark');
  });
});
