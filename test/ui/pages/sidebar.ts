// Dossier's container in the activity bar and the trees of its views.
import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** The view that says how to begin while the sample is shown, in both languages. */
const START = ['Get Started', 'Erste Schritte']
  .map((title) => `.part.sidebar .pane > .pane-header[aria-label^="${title}"]`)
  .join(', ');

/** Shows Dossier's container. *Get Started* is folded, so that the trees have room, unless it is to stay. */
export async function openDossier(page: Page, keepStart = false): Promise<void> {
  const entry = page.locator('.activitybar [aria-label^="Dossier"]').first();
  await entry.waitFor({ timeout: 60_000 });
  const shown = page.locator('.part.sidebar .title-label h2', { hasText: /dossier/i });
  await until('the container opens', async () => {
    if (await shown.isVisible()) return true;
    await entry.click();
    return null;
  });
  if (keepStart) return;
  // It comes with the first rows of the sample.
  const row = page.locator('.part.sidebar .pane .monaco-list-row').first();
  await row.waitFor({ timeout: 20_000 }).catch(() => undefined);
  await page.waitForTimeout(500);
  const start = page.locator(START);
  if ((await start.isVisible()) && (await start.getAttribute('aria-expanded')) === 'true')
    await start.click();
}

/** Draws the side bar's edge to a distance from the left. */
export async function widen(page: Page, width: number): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox();
  if (bar === null) return;
  const y = bar.y + bar.height / 2;
  await page.mouse.move(bar.x + bar.width, y);
  await page.mouse.down();
  await page.mouse.move(width, y, { steps: 5 });
  await page.mouse.up();
}

/** One view of the container, e.g. `Actors`; unfolded if it was not. */
export async function view(page: Page, title: string): Promise<Locator> {
  const pane = page.locator(`.part.sidebar .pane:has(> .pane-header[aria-label^="${title}"])`);
  await pane.waitFor({ timeout: 30_000 });
  const header = pane.locator('> .pane-header');
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  return pane;
}

/** Gives the views above one so many pixels more, by the edge above its head. */
export async function lower(page: Page, title: string, by: number): Promise<void> {
  const header = page.locator(`.part.sidebar .pane > .pane-header[aria-label^="${title}"]`);
  let box = await header.boundingBox();
  // A view that has just unfolded is still on its way.
  for (let steady = 0; steady < 3 && box !== null;) {
    await page.waitForTimeout(60);
    const now = await header.boundingBox();
    steady = now?.y === box.y ? steady + 1 : 0;
    box = now;
  }
  if (box === null) return;
  const x = box.x + box.width / 3;
  await page.mouse.move(x, box.y);
  await page.mouse.down();
  await page.mouse.move(x, box.y + by, { steps: 5 });
  await page.mouse.up();
}

/** Folds a view, so that others have more room. */
export async function fold(page: Page, title: string): Promise<void> {
  const header = page.locator(`.part.sidebar .pane > .pane-header[aria-label^="${title}"]`);
  if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
}

/** The rows that a view shows now, as text, top to bottom. */
export async function rows(pane: Locator): Promise<string[]> {
  await pane.locator('.monaco-list-row').first().waitFor({ timeout: 30_000 });
  const all = await pane.locator('.monaco-list-row').all();
  const placed = await Promise.all(
    all.map(async (row) => ({
      index: Number(await row.getAttribute('data-index')),
      text: (await row.innerText()).replace(/\s+/g, ' ').trim(),
    })),
  );
  return placed.sort((a, b) => a.index - b.index).map((row) => row.text);
}

/** The first row whose text contains `text`. Trees draw only what is in sight, so it must be. */
export function row(pane: Locator, text: string | RegExp): Locator {
  return pane.locator('.monaco-list-row').filter({ hasText: text }).first();
}

/** Unfolds a row and returns the rows below it that are in sight, once there are at least so many. */
export async function expand(pane: Locator, target: Locator, atLeast = 1): Promise<Locator[]> {
  await target.waitFor({ timeout: 30_000 });
  if ((await target.getAttribute('aria-expanded')) === 'false')
    await target.locator('.monaco-tl-twistie').click();
  return until('the row unfolds', async () => {
    const children = await childrenOf(pane, target);
    return children.length >= atLeast ? children : null;
  });
}

/** The rows one level below `parent` that are in sight, in order. */
export async function childrenOf(pane: Locator, parent: Locator): Promise<Locator[]> {
  const level = Number(await parent.getAttribute('aria-level'));
  const from = Number(await parent.getAttribute('data-index'));
  const found: { index: number; row: Locator }[] = [];
  let end = Infinity;
  for (const candidate of await pane.locator('.monaco-list-row').all()) {
    const index = Number(await candidate.getAttribute('data-index'));
    if (index <= from) continue;
    const depth = Number(await candidate.getAttribute('aria-level'));
    if (depth <= level) end = Math.min(end, index);
    if (depth === level + 1) found.push({ index, row: candidate });
  }
  return found
    .filter((child) => child.index < end)
    .sort((a, b) => a.index - b.index)
    .map((child) => pane.locator(`.monaco-list-row[data-index="${child.index}"]`));
}

/**
 * Takes an entry of the context menu of a row. A menu that has just opened lets the first click pass it by, so a click is
 * repeated until the menu is gone.
 */
export async function takeFromMenu(target: Locator, entry: string): Promise<void> {
  const page = target.page();
  const action = page.locator('.monaco-menu .action-label', { hasText: entry }).first();
  if (!(await action.isVisible())) await target.click({ button: 'right' });
  await action.waitFor();
  await until(`»${entry}« is taken from the menu`, async () => {
    await page.waitForTimeout(300);
    if (!(await action.isVisible())) return true;
    await action.click({ timeout: 3000 }).catch(() => undefined);
    await page.waitForTimeout(200);
    return (await action.isVisible()) ? null : true;
  });
}
