// Where things lie in the checkout, for the scripts and the rig. Only paths; nothing is read or made here.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Made by builds and test runs; may be deleted at any time. */
export const OUT = join(ROOT, 'out');
/** Where editors and browsers for tests are installed on demand. */
export const HOSTS = join(ROOT, '.vscode-test');
/** The packaged extension under test; a run may name another by DOSSIER_VSIX. */
export const VSIX = process.env['DOSSIER_VSIX'] ?? join(OUT, 'dossier.vsix');
export const SCREENSHOTS = join(ROOT, 'test', 'ui', 'out');

export function fromRoot(...parts: readonly string[]): string {
  return join(ROOT, ...parts);
}
