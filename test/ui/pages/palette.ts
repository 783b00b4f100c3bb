// The command palette and quick picks, driven by the keyboard as a user does.
import type { Page } from 'playwright-core';
import { clickOn, tryToClick } from './mouse';
import { until } from './until';

const INPUT = '.quick-input-widget input';
const ROWS = '.quick-input-list .monaco-list-row';

/**
 * Runs the command whose palette entry contains `title`. Tries anew where the palette closes meanwhile, as it does when an
 * editor that was on its way takes the focus.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator(INPUT);
  const row = page.locator(ROWS).filter({ hasText: title }).first();
  await until(`the palette runs »${title}«`, async () => {
    // What else may be asking there (a filter, a name) must not get the words.
    const asks = (await input.isVisible()) ? await input.inputValue().catch(() => '') : '';
    if (!asks.startsWith('>')) await page.keyboard.press('F1');
    try {
      await input.waitFor({ timeout: 2000 });
      if (!(await input.inputValue({ timeout: 2000 })).startsWith('>')) return null;
      await input.fill(`>${title}`, { timeout: 2000 });
      const offered = await row.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (!offered) {
        // What it offers is gathered when it opens: a command that is made known later stands in the next one only.
        if (await input.isVisible()) await page.keyboard.press('Escape');
        return null;
      }
      if (!(await tryToClick(row))) return null;
      // What asks next asks in the same place: it must not be taken for this one.
      const gone = async (): Promise<true | null> =>
        (await input.isVisible()) && (await input.inputValue({ timeout: 2000 })).startsWith('>')
          ? null
          : true;
      return await until('the palette is gone', gone, 10_000);
    } catch {
      return null;
    }
  });
}

/**
 * Runs a command that asks, and picks. A picture that was on its way may take the focus, and the question is gone: whoever
 * sees that gives the command again, so it must be one that may be given twice.
 */
export async function runAndPick(page: Page, title: string, text: string): Promise<void> {
  await until(`»${title}« asks, and »${text}« is picked`, async () => {
    await runCommand(page, title);
    return pick(page, text, 15_000).then(
      () => true,
      () => null,
    );
  });
}

/**
 * Types into the quick pick that is open and takes the first row that contains `text`; `ms` is for a question that may be
 * gone.
 */
export async function pick(page: Page, text: string, ms?: number): Promise<void> {
  const input = page.locator(INPUT).first();
  await until(
    `»${text}« is picked`,
    async () => {
      try {
        // The palette that asked for this may still be on its way out.
        if ((await input.inputValue({ timeout: 5000 })).startsWith('>')) return null;
        await input.fill(text, { timeout: 2000 });
        const row = page.locator(ROWS).filter({ hasText: text }).first();
        await row.waitFor({ timeout: 5000 });
        if (!(await tryToClick(row))) return null;
        // A long list may be filled anew just then, and takes the click for nothing; the next question is empty.
        return await until(
          `»${text}« is taken`,
          async () => {
            if (!(await input.isVisible())) return true;
            return (await input.inputValue({ timeout: 1000 }).catch(() => '')) === text ? null : true;
          },
          5000,
        );
      } catch {
        return null;
      }
    },
    ms,
  );
}

/** Opens a file by its name, as *Go to File* does; anew where the box closes meanwhile. */
export async function goToFile(page: Page, name: string): Promise<void> {
  const input = page.locator(INPUT).first();
  const tab = page.locator('.tabs-container .tab.active').filter({ hasText: name });
  await until(`${name} is opened`, async () => {
    // A second time the key would go down in the list.
    if (!(await input.isVisible())) await page.keyboard.press('ControlOrMeta+p');
    try {
      await input.fill(name, { timeout: 2000 });
      // The list is put in order while it is filtered: what stands first by then is opened, not what stood there before.
      await page.locator(`${ROWS}.focused`, { hasText: name }).waitFor({ timeout: 5000 });
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden', timeout: 5000 });
      await tab.waitFor({ timeout: 10_000 });
      return true;
    } catch {
      return null;
    }
  });
}

/**
 * Takes a row of the list that is open that leads to another question, until that is asked: a list may be filled anew just then,
 * and takes the click for nothing.
 */
export async function takeTo(page: Page, text: string, title: string | RegExp): Promise<void> {
  const row = page.locator(ROWS).filter({ hasText: text }).first();
  const next = page.locator('.quick-input-title', { hasText: title });
  await until(`»${text}« leads to »${String(title)}«`, async () => {
    if (await next.isVisible()) return true;
    if ((await row.isVisible()) && !(await tryToClick(row))) return null;
    return next.waitFor({ timeout: 5000 }).then(
      () => true,
      () => null,
    );
  });
}

/** Takes the first row of the list that is open that contains `text`, without typing; in a list with ticks, ticks it. */
export async function take(page: Page, text: string | RegExp): Promise<void> {
  await clickOn(page.locator(ROWS).filter({ hasText: text }).first());
}

/** The labels of the quick pick that is open, once there are at least so many. */
export async function choices(page: Page, atLeast = 1): Promise<string[]> {
  return until(`a list of ${atLeast} choices`, async () => {
    const labels = await page.locator(ROWS).allInnerTexts();
    return labels.length >= atLeast && !(await page.locator(INPUT).inputValue()).startsWith('>')
      ? labels
      : null;
  });
}
