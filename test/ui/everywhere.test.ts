// A window in Restricted Mode, where reading and cards work and nothing is written unasked; settings take effect there too.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, OUT } from '../../scripts/rig/paths';
import { hover, shown } from './pages/editor';
import { pick, runCommand } from './pages/palette';
import { expand, openDossier, row, view, widen } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { sharedBrowser, sharedHost } from './support/shared';

const ARTICLE = (name: string, place: string): string => `---
title: Besuch in ${place}
published: 2025-03-03
---

Außenministerin ${name} reiste am Montag nach ${place}. „Wir fangen neu an“, sagte ${name} nach der Ankunft.
`;

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const dir = join(OUT, 'collections', name);
  rmSync(dir, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

describe('a window in Restricted Mode', () => {
  let window: Window;

  before(async function () {
    this.timeout(180_000);
    const files = {
      'articles/eins.md': ARTICLE('Ada Muster', 'Lima'),
      'notiz.md': 'Was sagte Ada Musters Sprecher?\n',
    };
    const dir = folder('restricted', files);
    cpSync(fromRoot('test', 'fixtures', 'originals', 'werft.html'), join(dir, 'articles', 'werft.html'));
    window = await openWindow(await sharedHost(), await sharedBrowser(), {
      name: 'restricted',
      workspace: dir,
      open: 'notiz.md',
      theme: 'dark',
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'always',
      },
    });
    await openDossier(window.page);
    await widen(window.page, 420);
  });

  after(() => window?.close());

  it('reads articles and shows cards', async () => {
    const { page } = window;
    await page
      .getByText(/Restricted Mode/)
      .first()
      .waitFor();
    const actors = await view(page, 'Actors');
    await expand(actors, row(actors, /^Persons/), 3);
    await row(actors, 'Ada Muster').waitFor();
    await shown(page, 'notiz.md');
    await hover(page, 'Ada Musters', 'Ada Muster');
    await window.shoot('restricted-dark');
  });

  it('shows the text of a page from memory and writes nothing', async () => {
    const { page } = window;
    const articles = await view(page, 'Articles');
    await row(articles, /Werft in Lüneort/).click();
    await shown(page, /werft\.html\.md/);
    assert.equal(existsSync(join(window.workspace, 'articles', 'werft.html.md')), false);
    assert.equal(existsSync(join(window.workspace, '.dossier')), false);
  });

  it('marks names as soon as the setting dossier.names.highlight says so', async () => {
    const { page } = window;
    const marks = (): Promise<number> =>
      page.evaluate(
        () =>
          Array.from(document.querySelectorAll('.view-overlays .cdr, .view-line span')).filter(
            (e) => getComputedStyle(e).borderBottomStyle === 'dotted',
          ).length,
      );
    await runCommand(page, 'View: Close All Editors');
    await page.keyboard.press('ControlOrMeta+p');
    await pick(page, 'notiz.md');
    await shown(page, 'notiz.md');
    assert.equal(await marks(), 0);
    mkdirSync(join(window.workspace, '.vscode'), { recursive: true });
    const settings = join(window.workspace, '.vscode', 'settings.json');
    writeFileSync(settings, JSON.stringify({ 'dossier.names.highlight': true }));
    await until('a mark', async () => ((await marks()) > 0 ? true : null));
    writeFileSync(settings, '{}');
    await until('no mark', async () => ((await marks()) === 0 ? true : null));
  });
});
