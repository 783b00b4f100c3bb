// `npm run screenshots`: drives a window through the UI tests and takes the best of their pictures over into `media/`, for
// the README. The pictures show the sample; they do not ship in the extension.
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from './package';
import { fromRoot, SCREENSHOTS } from './rig/paths';
import { runTool } from './rig/process';

/** Name in the README → the picture of a test. */
const PICTURES: readonly (readonly [string, string])[] = ['light', 'dark'].flatMap((theme) => [
  ...['trees', 'hover', 'briefing'].map((what) => [`${what}-${theme}`, `${what}-${theme}`] as const),
  [`walkthrough-${theme}`, `first-en-2-walkthrough-look-${theme}`],
  [`notes-${theme}`, `first-en-6-notes-${theme}`],
]);

async function main(): Promise<void> {
  const { problem } = await packageExtension();
  if (problem !== null) throw new Error(problem);
  const args = [
    '--no-config',
    '--import=tsx',
    '--timeout=90000',
    '--spec=test/ui/window.test.ts',
    '--spec=test/ui/first-steps.test.ts',
  ];
  const env = { ...process.env, DOSSIER_PICTURES: 'all' };
  const { code } = await runTool('mocha/bin/mocha.js', args, { show: true, env });
  for (const [picture, source] of PICTURES) {
    const from = join(SCREENSHOTS, `${source}.png`);
    if (!existsSync(from)) throw new Error(`There is no ${source}.png; see the failed tests above.`);
    copyFileSync(from, fromRoot('media', `screenshot-${picture}.png`));
  }
  console.log(
    `${PICTURES.length} pictures are in media/.${code === 0 ? '' : ' Some tests failed; look at them closely.'}`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
