// Getting articles in as a user does: files and pieces of pages dropped on the Articles view, *Add Files…*, a page pasted
// into an empty note; and what can be done with those that are there: *Open Original*, a date for a plain text, which goes
// into a file beside it, copies that stand together, a text whose original has been deleted.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { fromRoot, OUT } from '../../scripts/rig/paths';
import { dropOn, type Dragged } from './pages/drop';
import { lightbulb, shown } from './pages/editor';
import { clickOn, hoverOver } from './pages/mouse';
import { runCommand } from './pages/palette';
import {
  collapse,
  expand,
  fold,
  openDossier,
  openRow,
  row,
  rows,
  takeFromMenu,
  view,
  widen,
} from './pages/sidebar';
import { steady, until, written as hasText } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { sharedBrowser, sharedHost } from './support/shared';

const REPORT = [
  'OSTHEIM (dpa) – Die Reederin Wilma Tjaden hat am Dienstag in Emsbüren den Bau von drei Fähren angekündigt. Die Schiffe sollen ab 2027 zwischen den Inseln verkehren und mit Wasserstoff fahren.',
  'Tjaden traf den Verkehrsminister Olaf Rieken in dessen Ministerium. „Wir bauen hier und nirgendwo sonst“, sagte Tjaden danach vor der Presse. Rieken lobte die Entscheidung und versprach Hilfe beim Ausbau der Häfen.',
].join('\n\n');
const paper = (outlet: string, title: string, date: string, more = ''): string =>
  `---\ntitle: ${title}\noutlet: ${outlet}\npublished: ${date}\n---\n\n# ${title}\n\n${REPORT}${more}\n`;
const PIECE =
  '<h1>Kanal bei Ostheim gesperrt</h1><p>Der Hafenmeister Ludger Petri hat am 7. Mai 2024 den Kanal bei Ostheim gesperrt. Ein Frachter liegt dort quer.</p>';
const PLAIN =
  'Streit um das Freibad\n\nDer Bürgermeister Karl Dettmer hat am Montag in Lüneort den Bau eines neuen Freibads abgelehnt. „Dafür ist kein Geld da“, sagte Dettmer im Rathaus vor der Presse.\n';

/** A collection, and beside it what is not yet in it. */
function collection(): string {
  const dir = join(OUT, 'collections', 'articles-in');
  rmSync(dir, { recursive: true, force: true });
  for (const folder of ['articles', 'downloads']) mkdirSync(join(dir, folder), { recursive: true });
  const original = (name: string, to: string): void =>
    cpSync(fromRoot('test', 'fixtures', 'originals', name), join(dir, to, name));
  original('werft.html', 'articles');
  original('fahrplan.docx', 'downloads');
  original('morgenbrief.eml', 'downloads');
  writeFileSync(join(dir, 'articles', 'freibad.txt'), PLAIN);
  writeFileSync(join(dir, 'articles', 'bote.md'), paper('Küstenbote', 'Drei neue Fähren', '2024-04-09'));
  writeFileSync(
    join(dir, 'articles', 'kurier.md'),
    paper('Inselkurier', 'Wasserstoff für die Inseln', '2024-04-10', '\n\nAuf den Inseln freute man sich.'),
  );
  return dir;
}

describe('getting articles in, in a window', () => {
  let window: Window;
  let articles: Locator;
  const file = (name: string): string => join(window.workspace, 'articles', name);
  const download = (name: string): string => join(window.workspace, 'downloads', name);
  const input = (): Locator => window.page.locator('.quick-input-widget input');
  const written = (name: string): Promise<string> => hasText(file(name));
  const listed = (text: string | RegExp): Promise<void> =>
    until(`${String(text)} stands in the view`, async () =>
      (await rows(articles)).some((label) =>
        typeof text === 'string' ? label.includes(text) : text.test(label),
      )
        ? true
        : null,
    ).then(() => undefined);

  /** Drops something on a row until it has arrived: a row under the mouse unfolds, and what is dropped then falls beside it. */
  const dropUntil = (what: Dragged, arrived: () => boolean | Promise<boolean>): Promise<true> =>
    until('what was dropped arrives', async () => {
      await dropOn(row(articles, 'Drei neue Fähren'), what);
      return until('it arrives', async () => ((await arrived()) ? true : null), 8000).catch(() => null);
    });
  const asks = (value: string): Promise<true> =>
    until(`»${value}« is proposed`, async () => ((await input().inputValue()) === value ? true : null));

  /** A message; the rig shows them in the list of messages only. */
  const said = async (words: string, ms?: number): Promise<Locator> => {
    const message = window.page.locator('.notifications-center .notification-list-item', { hasText: words });
    await until(
      `»${words}« is said`,
      async () => {
        if (!(await message.isVisible())) await runCommand(window.page, 'Notifications: Show Notifications');
        return message.waitFor({ timeout: 3000 }).then(
          () => true,
          () => null,
        );
      },
      ms,
    );
    return message;
  };

  before(async function () {
    window = await openWindow(await sharedHost(), await sharedBrowser(), {
      name: 'articles-in',
      workspace: collection(),
      scale: 1.5,
      // In a browser VS Code saves by itself after a second: what is pasted and taken back must not have been saved meanwhile.
      settings: { 'files.autoSave': 'off' },
    });
    const { page } = window;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDossier(page);
    await widen(page, 560);
    for (const other of ['Actors', 'Events']) await fold(page, other);
    articles = await view(page, 'Articles');
    await listed('Werft in Lüneort bleibt');
  });

  after(() => window?.close());

  it('copies stand below the first of them, with the reason', async () => {
    const { page } = window;
    const first = row(articles, 'Drei neue Fähren');
    await listed(/Drei neue Fähren.*1 copy/);
    assert.ok(!(await rows(articles)).some((label) => label.includes('Wasserstoff für die Inseln')));
    await expand(articles, first);
    await expand(articles, row(articles, /^The same text/));
    const copy = row(articles, 'Wasserstoff für die Inseln');
    await copy.waitFor();
    assert.match(await copy.innerText(), /the whole text|\d+ % of the text/);
    const card = page.locator('.monaco-hover:visible', { hasText: 'Both count as one source' });
    await hoverOver(copy, card);
    await window.shoot('articles-copies');
    await collapse(first);
  });

  it('files from elsewhere are copied where they are dropped', async () => {
    const before = readFileSync(download('fahrplan.docx'));
    await dropUntil({ files: [download('fahrplan.docx')] }, () => existsSync(file('fahrplan.docx')));
    await written('fahrplan.docx.md');
    await listed('Bahnstreit');
    assert.deepEqual(readFileSync(file('fahrplan.docx')), before);
    assert.ok(existsSync(download('fahrplan.docx')), 'the file was moved');
    await window.shoot('articles-dropped');
  });

  it('a piece of a page that is dropped becomes an article', async () => {
    const { page } = window;
    const title = page.locator('.quick-input-title');
    const piece = { 'text/html': PIECE, 'text/plain': 'Kanal bei Ostheim gesperrt' };
    await dropUntil({ data: piece }, () => title.filter({ hasText: '1/3' }).isVisible());
    await asks('Kanal bei Ostheim gesperrt');
    await window.shoot('articles-drop-title');
    await input().press('Enter');
    await title.filter({ hasText: '2/3' }).waitFor();
    await input().fill('2024-05-08');
    await input().press('Enter');
    await title.filter({ hasText: '3/3' }).waitFor();
    await input().press('Enter');
    const text = await written('2024-05-08-kanal-bei-ostheim-gesperrt.md');
    assert.match(text, /^---\ntitle: "Kanal bei Ostheim gesperrt"\npublished: 2024-05-08\n---\n/);
    await shown(page, /kanal-bei-ostheim/);
  });

  it('an address alone is refused, because nothing is fetched', async () => {
    const { page } = window;
    const address = { 'text/uri-list': 'https://example.org/a', 'text/plain': 'https://example.org/a' };
    await dropUntil({ data: address }, () =>
      said('fetches nothing from the web', 6000).then(
        () => true,
        () => false,
      ),
    );
    await window.shoot('articles-drop-address');
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('Add Files… copies what is picked', async () => {
    const { page } = window;
    await runCommand(page, 'Dossier: Add Files');
    // The picker may have read its folder only now, and puts that in place of what was typed.
    await until('the file is named and taken', async () => {
      if (existsSync(file('morgenbrief.eml'))) return true;
      if (!(await page.locator('.quick-input-title', { hasText: 'Add Articles' }).isVisible())) return null;
      await input().fill(download('morgenbrief.eml'));
      const kept = await steady('the name', () => input().inputValue(), 8);
      if (!kept.endsWith('morgenbrief.eml')) return null;
      await window.shoot('articles-add-files');
      await input().press('Enter');
      await input()
        .waitFor({ state: 'hidden', timeout: 3000 })
        .catch(() => undefined);
      return null;
    });
    await written('morgenbrief.eml.md');
    await listed('Sandberg lädt Temirov aus');
  });

  it('a page that is pasted into an empty note becomes an article', async () => {
    const { page } = window;
    writeFileSync(file('leer.md'), '');
    writeFileSync(join(window.workspace, 'notiz.md'), '');
    await page.evaluate(
      (html) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([html], { type: 'text/html' }),
            'text/plain': new Blob(['Kanal bei Ostheim gesperrt'], { type: 'text/plain' }),
          }),
        ]),
      PIECE,
    );
    const paste = async (name: string): Promise<void> => {
      await runCommand(page, 'Go to File');
      await input().fill(name);
      // The list is put in order while it is filtered: what stands first by then is opened, not what stood there before.
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
      await page.keyboard.press('Enter');
      await shown(page, name);
      await until(`${name} is empty`, async () =>
        (await page.locator('.editor-instance .view-line').allInnerTexts()).join('').trim() === ''
          ? true
          : null,
      );
      await clickOn(page.locator('.editor-instance .view-lines').first());
      await page.keyboard.press('Control+v');
    };
    await paste('leer.md');
    await page.locator('.view-line', { hasText: 'title:' }).first().waitFor();
    await page.locator('.view-line', { hasText: '# Kanal bei Ostheim gesperrt' }).first().waitFor();
    await window.shoot('articles-pasted');
    await runCommand(page, 'File: Revert File');
    // Elsewhere the text goes first, and the article is the other choice.
    await paste('notiz.md');
    await page.locator('.view-line', { hasText: 'Kanal bei Ostheim gesperrt' }).first().waitFor();
    assert.equal(await page.locator('.view-line', { hasText: 'title:' }).count(), 0);
    await clickOn(page.locator('.post-edit-widget'));
    await clickOn(page.locator('.action-widget .monaco-list-row', { hasText: 'Paste as article' }));
    await page.locator('.view-line', { hasText: 'title:' }).first().waitFor();
    await runCommand(page, 'File: Revert File');
    // Whoever does not want it gets what was pasted.
    const settings = join(window.workspace, '.vscode', 'settings.json');
    mkdirSync(join(settings, '..'), { recursive: true });
    writeFileSync(settings, JSON.stringify({ 'dossier.editor.features': { paste: false } }));
    await until('only the text is pasted', async () => {
      await paste('leer.md');
      await page.locator('.view-line', { hasText: 'Kanal bei Ostheim gesperrt' }).first().waitFor();
      const article = await page.locator('.view-line', { hasText: 'title:' }).count();
      await runCommand(page, 'File: Revert File');
      return article === 0 ? true : null;
    });
    rmSync(settings);
  });

  it('Open Original opens the file that the text was taken from', async () => {
    const { page } = window;
    await takeFromMenu(row(articles, 'Werft in Lüneort bleibt'), 'Open Original');
    await shown(page, /^werft\.html$/);
  });

  it('the date of a plain text goes into a file beside it', async () => {
    const { page } = window;
    await openRow(row(articles, 'Streit um das Freibad'), /freibad\.txt/);
    await clickOn(page.locator('.view-line', { hasText: 'Streit' }).first());
    await clickOn(await lightbulb(page, 'Set publication date'));
    await input().waitFor();
    await input().fill('2024-05-06');
    await input().press('Enter');
    assert.equal(await written('freibad.txt.yaml'), 'published: 2024-05-06\n');
    assert.equal(readFileSync(file('freibad.txt'), 'utf8'), PLAIN);
    await listed(/2024.*Streit um das Freibad/);
    // A second time the line is changed, not added.
    await takeFromMenu(row(articles, 'Streit um das Freibad'), 'Set Publication Date');
    await asks('2024-05-06');
    await input().fill('2024-05');
    await input().press('Enter');
    await until('the new date is written', () =>
      Promise.resolve(readFileSync(file('freibad.txt.yaml'), 'utf8') === 'published: 2024-05\n' || null),
    );
    await listed(/May 2024.*Streit um das Freibad/);
  });

  it('a text whose original is gone says so, and is kept or deleted', async () => {
    const { page } = window;
    rmSync(file('werft.html'));
    rmSync(file('morgenbrief.eml'));
    const gone = async (title: string): Promise<Locator> => {
      await expand(articles, row(articles, title));
      const problem = row(articles, 'is no longer there');
      await problem.waitFor();
      return problem;
    };
    const page1 = await gone('Werft in Lüneort bleibt');
    await window.setTheme('dark');
    await hoverOver(page1);
    await window.shoot('articles-gone-dark');
    await clickOn(page1.locator('.action-label[aria-label^="Keep as an Article"]'), { over: page1 });
    const kept = await until('the note is taken out', () => {
      const text = readFileSync(file('werft.html.md'), 'utf8');
      return Promise.resolve(text === '' || text.includes('extracted:') ? null : text);
    });
    assert.match(kept, /^---\ntitle: /);
    await until('the problem is gone', async () => ((await page1.isVisible()) ? null : true));
    await collapse(row(articles, 'Werft in Lüneort bleibt'));
    const mail = await gone('Sandberg lädt Temirov aus');
    await clickOn(mail.locator('.action-label[aria-label^="Delete the Text"]'), { over: mail });
    await until('the text is deleted', () =>
      Promise.resolve(existsSync(file('morgenbrief.eml.md')) ? null : true),
    );
    const undo = (await said('has been deleted')).locator('.monaco-button', { hasText: 'Undo' });
    await window.shoot('articles-deleted-dark');
    await clickOn(undo);
    await page.keyboard.press('Escape');
    await written('morgenbrief.eml.md');
    await listed('Sandberg lädt Temirov aus');
  });
});
