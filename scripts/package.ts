// `npm run package`: builds for release and packs `out/dossier.vsix`, then looks at what is in it: under 4 MB, everything
// that is needed, nothing that is not on the list (`rig/contents.ts`), and what galleries need (`rig/gallery.ts`). A warning
// of the packer is a fault. `DOSSIER_REPOSITORY=https://github.com/OWNER/NAME` names the public repository under which
// galleries find the pictures and links of the README; without one both are left out. Fails with the reason; publishes
// nothing.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { forGalleries, judgeContents, LARGEST_STAND_IN, STAND_IN } from './rig/contents';
import { baseUrls, galleryFaults, repositoryOf, type GalleryManifest } from './rig/gallery';
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
  const faults = galleryFaults(galleryFiles());
  if (faults.length > 0) return { problem: `Galleries would refuse this:\n${faults.join('\n')}`, said: '' };
  const repository = repositoryOf(galleryFiles().manifest, process.env['DOSSIER_REPOSITORY']);
  const urls = repository === null ? null : baseUrls(repository);
  // What older builds have left behind must not ship.
  rmSync(fromRoot('dist'), { recursive: true, force: true });
  const built = await run(process.execPath, [fromRoot('esbuild.js'), '--production']);
  if (built.code !== 0) return { problem: `The build failed:\n${built.output}`, said: '' };
  const gallery = (name: string): string => {
    const file = join(OUT, `gallery-${name}`);
    writeFileSync(file, forGalleries(readFileSync(fromRoot(name), 'utf8'), { public: urls !== null }));
    return `out/gallery-${name}`;
  };
  const packed = await runTool('@vscode/vsce/vsce', [
    'package',
    '--no-dependencies',
    // The manifest names no repository as long as there is no public one.
    '--allow-missing-repository',
    ...(urls === null ? [] : ['--baseContentUrl', urls.content, '--baseImagesUrl', urls.images]),
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
  const standIn = entries.find(({ name }) => name === `extension/${STAND_IN}`)?.size ?? 0;
  if (standIn > LARGEST_STAND_IN)
    return {
      problem: `${STAND_IN} is ${standIn} bytes; every window loads it, so the limit is ${LARGEST_STAND_IN}. Does something in src/extension/asleep import what it need not?`,
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

/** What the galleries' list is gone through with. */
export function galleryFiles(): Parameters<typeof galleryFaults>[0] {
  const text = (path: string): string => readFileSync(fromRoot(path), 'utf8');
  const texts = (path: string): Record<string, string> => JSON.parse(text(path)) as Record<string, string>;
  return {
    manifest: JSON.parse(text('package.json')) as GalleryManifest,
    texts: { en: texts('package.nls.json'), de: texts('package.nls.de.json') },
    readme: text('README.md'),
    changelog: text('CHANGELOG.md'),
    read: (path) => (path !== '' && existsSync(fromRoot(path)) ? readFileSync(fromRoot(path)) : null),
  };
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
