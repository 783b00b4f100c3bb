// The mouse, led by a steady hand. What a person does without thinking is said here: whoever wants to press a row over which
// a tooltip lies takes the mouse away until it is gone, and whoever has missed tries again. Playwright alone does neither: it
// keeps the mouse where it is while it waits, so what lies over a row lies there for ever. Tests therefore press and point
// through these functions only (a lint rule); they say what is to be pressed, and wait themselves for what follows.
import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** Cards and tooltips, of the editor and of the workbench. */
const OVER = '.monaco-hover';
/** What lies above everything else on purpose; pressing something in it must not close it. */
const HANGING = '.monaco-hover, .monaco-menu, .action-widget, .quick-input-widget, .monaco-dialog-box';
/** How long one try may take on a slow machine. */
const TRY_MS = 5000;

/** Takes the mouse to where nothing answers to it, in the middle of the status bar, and waits until no card is left. */
export async function rest(page: Page): Promise<void> {
  const cards = page.locator(OVER).filter({ visible: true });
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.mouse.move(size.width / 2, size.height - 6);
  await until('all cards are gone', async () => ((await cards.count()) === 0 ? true : null), 2000).catch(
    () => undefined,
  );
}

/** Puts away the cards that may lie over `target`, unless it stands in something that hangs over the window itself. */
async function clear(target: Locator): Promise<void> {
  const page = target.page();
  if ((await page.locator(OVER).filter({ visible: true }).count()) === 0) return;
  if (!(await hangs(target))) await rest(page);
}

/** Whether `target` stands in something that hangs over the window itself. */
function hangs(target: Locator): Promise<boolean> {
  return target
    .evaluate((element, selector) => element.closest(selector) !== null, HANGING, { timeout: TRY_MS })
    .catch(() => false);
}

/** Whether a click that was broken off had reached the page already; then it must not be made twice. */
function reached(message: string): boolean {
  return (
    message.lastIndexOf('performing click action') >
    Math.max(message.lastIndexOf('retrying click action'), message.lastIndexOf('intercepts pointer events'))
  );
}

export interface Click {
  readonly button?: 'left' | 'right';
  readonly modifiers?: readonly 'ControlOrMeta'[];
  /** Two clicks at once. */
  readonly double?: boolean;
  /** The row that must be pointed at for `target` to be there, as with the buttons of a tree's row. */
  readonly over?: Locator;
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** What the mouse would meet there instead. */
  readonly covered: string | null;
}

/** Where the middle of `target` is now. It waits for no frame: a page that draws none answers all the same. */
function placeNow(target: Locator): Promise<Place | null> {
  return target
    .evaluate(
      (element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || element.closest(':disabled, [aria-disabled="true"]') !== null) return null;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const met = document.elementFromPoint(x, y);
        const covered =
          met === null ? 'nothing: it lies outside' : `<${met.tagName} class="${met.className}">`;
        return { x, y, covered: met !== null && element.contains(met) ? null : covered };
      },
      undefined,
      { timeout: TRY_MS },
    )
    .catch(() => null);
}

/**
 * Presses `target` where it lies, as soon as it has stayed there for a moment: for what Playwright waits for in vain, which
 * wants two frames in which nothing moves at all. Says why not, or null where it was pressed.
 */
async function pressWhereItLies(target: Locator, click: Click): Promise<string | null> {
  const page = target.page();
  const first = (await target.count()) > 0 ? await placeNow(target) : null;
  await page.waitForTimeout(150);
  const place = first === null ? null : await placeNow(target);
  if (first === null || place === null) return 'it is not to be seen, or cannot be used now';
  if (place.covered !== null) return `over it lies ${place.covered}`;
  if (Math.hypot(place.x - first.x, place.y - first.y) > 2) return 'it moves';
  const { button = 'left', modifiers = [], double = false } = click;
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(place.x, place.y, { button, clickCount: double ? 2 : 1 });
  for (const key of modifiers) await page.keyboard.up(key);
  return null;
}

/** Presses `target` if that is possible now; says why not, or null where it was pressed. */
async function press(target: Locator, click: Click = {}): Promise<string | null> {
  const { over, double = false, button = 'left', modifiers = [] } = click;
  const page = target.page();
  await clear(over ?? target);
  try {
    if (over !== undefined) await over.hover({ timeout: TRY_MS });
    await target.click({ button, modifiers: [...modifiers], timeout: TRY_MS, clickCount: double ? 2 : 1 });
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (why.includes('strict mode violation')) throw error;
    if (reached(why)) return null;
    // A menu that nobody has taken anything from lies over all else until it is put away.
    const menu = page.locator('.monaco-menu').first();
    if ((await menu.isVisible()) && !(await hangs(target))) await page.keyboard.press('Escape');
    const still = await pressWhereItLies(target, click);
    return still === null ? null : `${why}\n${still}`;
  }
}

/** Presses `target` once, as soon as it is there and nothing lies over it. */
export async function clickOn(target: Locator, click: Click = {}): Promise<void> {
  let why: string | null = '';
  await until(`${String(target)} is pressed`, async () => {
    why = await press(target, click);
    return why === null ? true : null;
  }).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${why ?? ''}`);
  });
}

/** Presses `target` if that is possible now. */
export async function tryToClick(target: Locator): Promise<boolean> {
  return (await press(target).catch(() => '')) === null;
}

/** Presses `target` until something holds: for what may let a click pass, and for what two clicks do not undo. */
export async function clickUntil(
  target: Locator,
  what: string,
  holds: () => Promise<boolean>,
  click: Click = {},
): Promise<void> {
  await until(what, async () => {
    if (await holds()) return true;
    await clickOn(target, click).catch(() => undefined);
    return until(what, async () => ((await holds()) ? true : null), 3000).catch(() => null);
  });
}

/** Points at `target`, and where a card is expected, until that shows: from afar each time, as a tooltip wants it. */
export async function hoverOver(target: Locator, card?: Locator): Promise<void> {
  const page = target.page();
  await until(`the mouse stands on ${String(target)}`, async () => {
    await rest(page);
    try {
      await target.hover({ timeout: TRY_MS });
      if (card !== undefined) await card.first().waitFor({ timeout: 4000 });
      return true;
    } catch {
      return null;
    }
  });
}

/** Whether the point of the page belongs to something that `selector` matches, and is not covered by anything else. */
export function uncovered(page: Page, at: { x: number; y: number }, selector: string): Promise<boolean> {
  return page.evaluate(([x, y, wanted]) => document.elementFromPoint(x, y)?.closest(wanted) != null, [
    at.x,
    at.y,
    selector,
  ] as const);
}

/** Draws from one point to another. */
export async function draw(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}
