// `npm run package`: builds for release and packs `out/dossier.vsix`, then looks at what is in it: under 4 MB, everything
// that is needed, and nothing that is not on the list (`rig/contents.ts`). A warning of the packer is a fault. Fails with
// the reason; publishes nothing.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { forGalleries, judgeContents } from './rig/contents';
import { fromRoot, OUT, VSIX } from './rig/paths';
import { run, runTool } from './rig/process';
import { entriesOf, type Entry } from './rig/vsix';

const LIMIT = 4_000_000;

/** Builds and packs; returns what went wrong, or null, and what is worth saying. */
export async function packageExtension(): Promise<{
  readonly problem: string | null;
  readonly said: string;
}> {
  mkdirSync(OUT, { recursive: true });
  // What older builds have left behind must not ship.
  rmSync(fromRoot('dist'), { recursive: true, force: true });
  const built = await run(process.execPath, [fromRoot('esbuild.js'), '--production']);
  if (built.code !== 0) return { problem: `The build failed:\n${built.output}`, said: '' };
  const gallery = (name: string): string => {
    const file = join(OUT, `gallery-${name}`);
    writeFileSync(file, forGalleries(readFileSync(fromRoot(name), 'utf8')));
    return `out/gallery-${name}`;
  };
  const packed = await runTool('@vscode/vsce/vsce', [
    'package',
    '--no-dependencies',
    // There is no public repository yet, so none is named.
    '--allow-missing-repository',
    '--readme-path',
    gallery('README.md'),
    '--changelog-path',
    gallery('CHANGELOG.md'),
    '-o',
    VSIX,
  ]);
  if (packed.code !== 0) return { problem: `vsce could not pack the extension:\n${packed.output}`, said: '' };
  if (/\bwarn/i.test(packed.output)) return { problem: `vsce warns:\n${packed.output}`, said: '' };
  const bytes = statSync(VSIX).size;
  const entries = entriesOf(VSIX).filter(({ name }) => name.startsWith('extension/') && !name.endsWith('/'));
  const size = `${(bytes / 1000).toFixed(0)} kB, ${entries.length} files`;
  const { missing, unexpected } = judgeContents(entries.map(({ name }) => name.slice('extension/'.length)));
  if (bytes >= LIMIT)
    return {
      problem: `The VSIX is ${size}; the limit is ${LIMIT / 1000} kB.\n${biggest(entries)}`,
      said: size,
    };
  if (missing.length > 0) return { problem: `The VSIX lacks ${missing.join(', ')}.`, said: size };
  if (unexpected.length > 0)
    return {
      problem: `The VSIX holds what scripts/rig/contents.ts does not allow: ${unexpected.join(', ')}`,
      said: size,
    };
  return { problem: null, said: size };
}

function biggest(entries: readonly Entry[]): string {
  return [...entries]
    .sort((a, b) => b.packed - a.packed)
    .slice(0, 8)
    .map(({ name, packed }) => `  ${(packed / 1000).toFixed(0).padStart(6)} kB  ${name}`)
    .join('\n');
}

async function main(): Promise<void> {
  const { problem, said } = await packageExtension();
  if (problem === null) console.log(`${VSIX}: ${said}`);
  else console.error(problem);
  process.exitCode = problem === null ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void main();
