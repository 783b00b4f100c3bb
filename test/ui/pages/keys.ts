// The keyboard, pressed as a person presses it: whoever sees that nothing has come of a key presses it again. What is still on
// its way (an editor, a list that closes) may take the focus at the wrong moment, and the key then goes for nothing.
import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** Presses a key until `shows` is in sight; for keys that do no harm where it is about to come. */
export async function pressUntil(page: Page, key: string, shows: Locator): Promise<void> {
  await until(`${key}: ${String(shows)}`, async () => {
    if (await shows.isVisible()) return true;
    await page.keyboard.press(key);
    return shows.waitFor({ timeout: 5000 }).then(
      () => true,
      () => null,
    );
  });
}

/** Waits until a box for a line of text holds `value`: it may be there before its words are. */
export async function proposes(input: Locator, value: string): Promise<void> {
  await until(`»${value}« is proposed`, async () =>
    (await input.inputValue().catch(() => '')) === value ? true : null,
  );
}
