// Dossier's container in the activity bar and the trees of its views.
import type { Locator, Page } from 'playwright-core';
import { clickOn, clickUntil, draw, rest } from './mouse';
import { steady, until } from './until';

/** The view that says how to begin while the sample is shown, in both languages. */
const START = ['Get Started', 'Erste Schritte']
  .map((title) => `.part.sidebar .pane > .pane-header[aria-label^="${title}"]`)
  .join(', ');

/** Shows Dossier's container. *Get Started* is folded, so that the trees have room, unless it is to stay. */
export async function openDossier(page: Page, keepStart = false): Promise<void> {
  const entry = page.locator('.activitybar [aria-label^="Dossier"]').first();
  await entry.waitFor();
  const shown = page.locator('.part.sidebar .title-label h2', { hasText: /dossier/i });
  await clickUntil(entry, 'the container opens', () => shown.isVisible());
  if (keepStart) return;
  // It comes with the first rows of the sample.
  const row = page.locator('.part.sidebar .pane .monaco-list-row').first();
  await row.waitFor().catch(() => undefined);
  const start = page.locator(START);
  // It may come, or go, a moment after the first rows.
  await steady('the views of the container', () =>
    page.locator('.part.sidebar .pane-header').allInnerTexts(),
  );
  if (await start.isVisible()) await unfolded(start, false);
}

/** Draws the side bar's edge to a distance from the left. */
export async function widen(page: Page, width: number): Promise<void> {
  const sidebar = page.locator('.part.sidebar');
  await until(`the side bar ends at ${width}`, async () => {
    const bar = await sidebar.boundingBox();
    if (bar === null) return null;
    if (Math.abs(bar.x + bar.width - width) < 4) return true;
    await rest(page);
    const y = bar.y + bar.height / 2;
    await draw(page, { x: bar.x + bar.width, y }, { x: width, y });
    return null;
  });
}

/** Folds or unfolds what has `aria-expanded`, by pressing it or, in a row, its arrow. */
async function unfolded(target: Locator, open: boolean, press = target): Promise<void> {
  const wanted = String(open);
  const holds = async (): Promise<boolean> => (await target.getAttribute('aria-expanded')) === wanted;
  await clickUntil(press, `it is ${open ? 'un' : ''}folded: ${String(target)}`, holds);
}

/** One view of the container, e.g. `Actors`; unfolded if it was not. */
export async function view(page: Page, title: string): Promise<Locator> {
  const pane = page.locator(`.part.sidebar .pane:has(> .pane-header[aria-label^="${title}"])`);
  await pane.waitFor();
  const header = pane.locator('> .pane-header');
  await unfolded(header, true);
  return pane;
}

/** Gives the views above one so many pixels more, by the edge above its head. */
export async function lower(page: Page, title: string, by: number): Promise<void> {
  const header = page.locator(`.part.sidebar .pane > .pane-header[aria-label^="${title}"]`);
  // A view that has just unfolded is still on its way.
  const box = await steady(`the head of ${title}`, () => header.boundingBox());
  if (box === null) return;
  const x = box.x + box.width / 3;
  await rest(page);
  await draw(page, { x, y: box.y }, { x, y: box.y + by });
}

/** Folds a view, so that others have more room. */
export async function fold(page: Page, title: string): Promise<void> {
  const header = page.locator(`.part.sidebar .pane > .pane-header[aria-label^="${title}"]`);
  await unfolded(header, false);
}

/** Folds a row of a tree. */
export async function collapse(target: Locator): Promise<void> {
  await unfolded(target, false, target.locator('.monaco-tl-twistie'));
}

/** The rows that a view shows now, as text, top to bottom. */
export async function rows(pane: Locator): Promise<string[]> {
  await pane.locator('.monaco-list-row').first().waitFor();
  return (await placed(pane)).map(({ text }) => text);
}

interface Placed {
  readonly index: number;
  readonly level: number;
  readonly text: string;
}

/** The rows of a view, top to bottom, looked at in one go: asked one by one, they may come and go meanwhile. */
async function placed(pane: Locator): Promise<readonly Placed[]> {
  const all = await pane.locator('.monaco-list-row').evaluateAll((elements) =>
    (elements as HTMLElement[]).map((element) => ({
      index: Number(element.getAttribute('data-index')),
      level: Number(element.getAttribute('aria-level')),
      text: element.innerText.replace(/\s+/g, ' ').trim(),
    })),
  );
  return all.sort((a, b) => a.index - b.index);
}

/** The first row whose text contains `text`. Trees draw only what is in sight, so it must be. */
export function row(pane: Locator, text: string | RegExp): Locator {
  return pane.locator('.monaco-list-row').filter({ hasText: text }).first();
}

/**
 * Presses a row until what it leads to is in front: a tree that is filled anew just then takes the focus, and the click for
 * nothing.
 */
export async function openRow(target: Locator, name: string | RegExp): Promise<void> {
  const tab = target.page().locator('.tabs-container .tab.active').filter({ hasText: name });
  await until(`${String(name)} is opened`, async () => {
    await clickOn(target);
    return tab.waitFor({ timeout: 5000 }).then(
      () => true,
      () => null,
    );
  });
}

/** Unfolds a row and returns the rows below it that are in sight, once there are at least so many. */
export async function expand(pane: Locator, target: Locator, atLeast = 1): Promise<Locator[]> {
  await target.waitFor();
  await unfolded(target, true, target.locator('.monaco-tl-twistie'));
  return until('the row unfolds', async () => {
    const children = await childrenOf(pane, target);
    return children.length >= atLeast ? children : null;
  });
}

/** The rows one level below `parent` that are in sight, in order. */
export async function childrenOf(pane: Locator, parent: Locator): Promise<Locator[]> {
  const level = Number(await parent.getAttribute('aria-level'));
  const from = Number(await parent.getAttribute('data-index'));
  const below = (await placed(pane)).filter(({ index }) => index > from);
  const end = below.findIndex((other) => other.level <= level);
  return below
    .slice(0, end < 0 ? undefined : end)
    .filter((child) => child.level === level + 1)
    .map(({ index }) => pane.locator(`.monaco-list-row[data-index="${index}"]`));
}

/**
 * Takes an entry of the context menu of a row. A menu that has just opened lets the first click pass it by, so a click is
 * repeated until the menu is gone.
 */
export async function takeFromMenu(target: Locator, entry: string): Promise<void> {
  const page = target.page();
  const action = page.locator('.monaco-menu .action-label', { hasText: entry }).first();
  await openMenu(target, entry);
  await clickUntil(action, `»${entry}« is taken from the menu`, async () => !(await action.isVisible()));
}

/** Opens the context menu of a row, unless it is open, and waits until it has an entry. */
export async function openMenu(target: Locator, entry: string): Promise<void> {
  const page = target.page();
  const action = page.locator('.monaco-menu .action-label', { hasText: entry }).first();
  await until(`»${entry}« stands in the menu`, async () => {
    if (await action.isVisible()) return true;
    // What a menu that was on its way has offered instead.
    if (await page.locator('.monaco-menu').first().isVisible()) await page.keyboard.press('Escape');
    await clickOn(target, { button: 'right' });
    return action.waitFor({ timeout: 5000 }).then(
      () => true,
      () => null,
    );
  });
}
