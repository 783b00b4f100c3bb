// Things dragged into the window from outside, as the browser itself delivers them: through its drag events, with files by
// their path or with data by their type. Playwright has no such gesture of its own.
import type { Locator } from 'playwright-core';
import { rest } from './mouse';

export interface Dragged {
  /** Absolute paths. */
  readonly files?: readonly string[];
  /** Type → data, e.g. `text/html`. */
  readonly data?: Readonly<Record<string, string>>;
}

/** Drags something over the middle of `target` and lets it go. */
export async function dropOn(target: Locator, { files = [], data = {} }: Dragged): Promise<void> {
  const page = target.page();
  await target.waitFor();
  await rest(page);
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to drop on.');
  const session = await page.context().newCDPSession(page);
  const event = {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    data: {
      items: Object.entries(data).map(([mimeType, value]) => ({ mimeType, data: value })),
      files: [...files],
      // Copying, linking and moving, as a file manager allows.
      dragOperationsMask: 19,
    },
  };
  try {
    await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...event });
    // The tree asks the extension on the way; what is dropped at once may be dropped on nothing.
    for (let n = 0; n < 3; n++) {
      await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...event, x: event.x + n });
      await page.waitForTimeout(100);
    }
    await session.send('Input.dispatchDragEvent', { type: 'drop', ...event });
  } finally {
    await session.detach();
  }
}
