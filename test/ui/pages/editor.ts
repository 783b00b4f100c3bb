// The editor: which file is shown, what is selected, and the hover card over a word.
import type { Locator, Page } from 'playwright-core';
import { rest, uncovered } from './mouse';
import { until } from './until';

/** Waits until a tab whose name contains `name` is in front. */
export async function shown(page: Page, name: string | RegExp): Promise<string> {
  const tab = page.locator('.tabs-container .tab.active').filter({ hasText: name });
  await tab.waitFor();
  return (await tab.getAttribute('data-resource-name')) ?? (await tab.innerText());
}

/**
 * Waits until the file in front is saved; in a browser VS Code does that by itself. A second save would meet what a test
 * writes beside the editor next.
 */
export async function saved(page: Page): Promise<void> {
  await page.locator('.tabs-container .tab.active.dirty').waitFor({ state: 'detached' });
}

export interface Selected {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** The end of the selection and its length in characters, as the status bar tells them. */
export async function selected(page: Page): Promise<Selected> {
  const item = page.locator('#status\\.editor\\.selection');
  return until('the status bar tells a selection', async () => {
    const text = await item.innerText().catch(() => '');
    const found = /(\d+)\D+(\d+)\D+\((\d+)/.exec(text);
    if (found === null) return null;
    return { line: Number(found[1]), column: Number(found[2]), length: Number(found[3]) };
  });
}

/** The text of the file that the selection covers. */
export function selectedText(text: string, { line, column, length }: Selected): string {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  const end = start + column - 1;
  return text.slice(end - length, end);
}

/** Moves the mouse over `text` in the editor until a card with `expected` shows, and returns the card. */
export async function hover(page: Page, text: string, expected: string | RegExp): Promise<Locator> {
  const card = page.locator('.monaco-hover:visible').filter({ hasText: expected }).first();
  await until(`a card over »${text}«`, async () => {
    const at = await placeOf(page, text);
    if (at === null) return null;
    await page.mouse.move(at.x - 60, at.y + 60);
    await page.mouse.move(at.x - 3, at.y, { steps: 4 });
    await page.mouse.move(at.x, at.y, { steps: 3 });
    return card
      .waitFor({ timeout: 2000 })
      .then(() => true)
      .catch(() => null);
  });
  return card;
}

/** Presses a word in the editor, once it stands still and nothing lies over it. */
export async function clickWord(page: Page, text: string, double = false): Promise<void> {
  let last = { x: -1, y: -1 };
  await until(`»${text}« is pressed`, async () => {
    const at = await placeOf(page, text);
    if (at === null) return null;
    const moved = Math.abs(at.x - last.x) > 1 || Math.abs(at.y - last.y) > 1;
    last = at;
    if (moved) return null;
    if (!(await uncovered(page, at, '.view-lines'))) {
      await rest(page);
      return null;
    }
    await page.mouse.click(at.x, at.y, { clickCount: double ? 2 : 1 });
    return true;
  });
}

/** Asks for what may be done here, as by the lightbulb, until `offer` is among it; answers its row. */
export async function lightbulb(page: Page, offer: string | RegExp): Promise<Locator> {
  const row = page.locator('.action-widget .monaco-list-row').filter({ hasText: offer }).first();
  await until(`the lightbulb offers ${String(offer)}`, async () => {
    // What was known too early is asked for anew.
    if (await page.locator('.action-widget').isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    return row.waitFor({ timeout: 5000 }).then(
      () => true,
      () => null,
    );
  });
  return row;
}

/** The middle of the first place where `text` is drawn in the editor and nothing lies over it, else of the first. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const soft = wanted.replace(/ /g, '\u00a0');
    let first: { x: number; y: number } | null = null;
    for (const line of Array.from(document.querySelectorAll('.view-line'))) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const pieces: { node: Node; start: number }[] = [];
      let all = '';
      while (walker.nextNode()) {
        pieces.push({ node: walker.currentNode, start: all.length });
        all += (walker.currentNode.nodeValue ?? '').replace(/ /g, '\u00a0');
      }
      const at = all.indexOf(soft);
      if (at < 0) continue;
      const piece = pieces.filter((p) => p.start <= at).pop();
      if (piece === undefined) continue;
      const range = document.createRange();
      const from = at - piece.start;
      range.setStart(piece.node, from);
      range.setEnd(piece.node, Math.min(piece.node.nodeValue?.length ?? 0, from + wanted.length));
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // The line of a peek that is just closing may stand in the page before the editor's own.
      if (line.contains(document.elementFromPoint(place.x, place.y))) return place;
      first ??= place;
    }
    return first;
  }, text);
}
