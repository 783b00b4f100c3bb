// `npm start` as a person runs it where no desktop VS Code can be had: it prints a local address, and behind it stands a
// window on the sample with Dossier's views open and a note to try the cards on.
import assert from 'node:assert/strict';
import { fromRoot } from '../../scripts/rig/paths';
import { start, stop } from '../../scripts/rig/process';
import { shown } from './pages/editor';
import { rows, view } from './pages/sidebar';
import { until } from './pages/until';
import { sharedBrowser } from './support/shared';

describe('npm start', () => {
  it('prints an address where the sample can be seen', async function () {
    this.timeout(240_000);
    const child = start(
      process.execPath,
      [fromRoot('scripts', 'ready.mjs'), 'start', '--server', '--fresh'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', DOSSIER_DEV: fromRoot('out', 'start') },
      },
    );
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    try {
      const address = await until(
        'an address is printed',
        () => {
          assert.equal(child.exitCode, null, said);
          return Promise.resolve(/^\s+(http:\/\/127\.0\.0\.1:\S+)$/m.exec(said)?.[1] ?? null);
        },
        180_000,
      );
      const page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(address);
      await shown(page, 'notes.md');
      // Only the rows in sight are drawn.
      const articles = await rows(await view(page, 'Articles'));
      assert.ok(articles.length > 0);
      const persons = await rows(await view(page, 'Actors'));
      assert.ok(
        persons.some((text) => text.startsWith('Persons')),
        persons.join(' | '),
      );
      await page.close();
    } finally {
      await stop(child);
    }
  });
});
