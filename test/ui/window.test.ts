import { openWindow, type Window } from './pages/window';
import { launchBrowser } from '../../scripts/rig/browser';
import { installHost } from '../../scripts/rig/host';
import { openDossier, view, rows, row, expand, childrenOf } from './pages/sidebar';
import { runCommand } from './pages/palette';
import { hover } from './pages/editor';

describe('window', () => {
  let w: Window;
  let b: import('playwright-core').Browser;
  before(async () => {
    b = await launchBrowser();
    w = await openWindow(await installHost('1.139', console.log), b, {
      name: 'ui',
      workspace: '/tmp/rig/ws',
      open: 'notes.md',
      german: process.env['DE'] === '1',
    });
  });
  after(async () => {
    await w.close();
    await b.close();
  });
  it('opens', async () => {
    await openDossier(w.page);
    const p = await view(w.page, 'Actors');
    console.log(await rows(p));
    await expand(p, row(p, 'Persons'));
    console.log(await rows(p), (await childrenOf(p, row(p, 'Persons'))).length);
    await hover(w.page, 'Selenskyjs', 'Wolodymyr');
    await w.shoot('a');
    await w.setTheme('dark');
    await w.shoot('b');
    await runCommand(w.page, 'Brief Actor');
    await w.page.waitForTimeout(500);
    await w.shoot('c');
  });
});
