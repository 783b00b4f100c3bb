// The files of the checkout as tests of the house see them: everything that people wrote, nothing that was installed or
// built. Paths are relative to the root, with `/`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/rig/paths';

const SKIPPED = new Set(['node_modules', 'dist', 'out', 'coverage', '.git', '.vscode-test', '.dossier-dev']);

/** All files below a folder of the checkout whose path matches, sorted. */
export function filesBelow(folder: string, matching: RegExp): string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(ROOT, path), { withFileTypes: true })) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && child !== 'test/ui/out') walk(child);
      } else if (matching.test(child)) found.push(child);
    }
  };
  walk(folder);
  return found.sort();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
