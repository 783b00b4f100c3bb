// `npm run screenshots`: drives a window through the UI tests and takes the best of their pictures over into `media/`, for
// the README. The pictures show the sample; they do not ship in the extension.
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from './package';
import { fromRoot, SCREENSHOTS } from './rig/paths';
import { runTool } from './rig/process';

const PICTURES = ['trees', 'hover', 'briefing'].flatMap((what) => [`${what}-light`, `${what}-dark`]);

async function main(): Promise<void> {
  const { problem } = await packageExtension();
  if (problem !== null) throw new Error(problem);
  const args = ['--no-config', '--import=tsx', '--timeout=90000', '--spec=test/ui/window.test.ts'];
  const { code } = await runTool('mocha/bin/mocha.js', args, { show: true });
  for (const picture of PICTURES) {
    const from = join(SCREENSHOTS, `${picture}.png`);
    if (!existsSync(from)) throw new Error(`There is no ${picture}.png; see the failed tests above.`);
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
