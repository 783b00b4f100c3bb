// The steady hand by itself, on a page of its own without VS Code: it presses what a person would, where the browser's driver
// alone waits in vain, and says what lies over what it cannot press.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { clickOn, tryToClick } from './pages/mouse';
import { sharedBrowser } from './support/shared';

const PAGE = `<style>
  @keyframes tremble { from { transform: translateX(0) } to { transform: translateX(0.6px) } }
  #row { width: 200px; height: 30px; background: #ddd; animation: tremble 40ms infinite alternate }
  .monaco-menu, #lid { position: fixed; left: 0; top: 0; width: 400px; height: 300px; background: #eee }
  #lid { left: 500px }
  #below { position: fixed; left: 600px; top: 50px; width: 80px; height: 30px }
</style>
<div id="row">A row that never stands still</div>
<div class="monaco-menu">A menu that was left open</div>
<div id="below">Below</div><div id="lid" class="a-lid">A lid</div>
<script>
  window.pressed = [];
  for (const id of ['row', 'below'])
    document.getElementById(id).addEventListener('click', (e) => pressed.push(id + (e.ctrlKey ? ' with Control' : '')));
  addEventListener('keydown', (e) => { if (e.key === 'Escape') document.querySelector('.monaco-menu').remove(); });
</script>`;

describe('the steady hand', () => {
  let page: Page;
  const pressed = (): Promise<readonly string[]> => page.evaluate('pressed');

  before(async () => {
    page = await (await sharedBrowser()).newPage({ viewport: { width: 1000, height: 400 } });
    await page.setContent(PAGE);
  });

  after(() => page?.close());

  it('presses once what trembles, and puts away a menu that was left over it', async () => {
    await clickOn(page.locator('#row'), { modifiers: ['ControlOrMeta'] });
    assert.deepEqual(await pressed(), ['row with Control']);
    assert.equal(await page.locator('.monaco-menu').count(), 0);
  });

  it('presses nothing that something lies over', async () => {
    assert.equal(await tryToClick(page.locator('#below')), false);
    assert.deepEqual((await pressed()).slice(1), []);
  });
});
