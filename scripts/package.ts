// `npm run package`: builds for release and packs `out/dossier.vsix`, then looks at what is in it: under 4 MB, everything
// the manifest needs, and nothing that only developers need. Fails with the reason; publishes nothing.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fromRoot, OUT, VSIX } from './rig/paths';
import { run, runTool } from './rig/process';

const LIMIT = 4_000_000;
const NEEDED = [
  'package.json',
  'package.nls.json',
  'package.nls.de.json',
  'dist/extension.js',
  'dist/web.js',
  'dist/web-worker.js',
  'dist/web-extract.js',
  'dist/worker.js',
  'dist/cli.js',
  'dist/engine.js',
  'dist/nouns.data.js',
  'dist/extract.js',
  'dist/extract-html.js',
  'dist/extract-mail.js',
  'dist/extract-pdf.js',
  'dist/extract-docx.js',
  'NOTICE.md',
];
const UNWANTED =
  /(^|\/)(src|test|scripts|bench|out|node_modules|\.ci|\.github|\.vscode-test|\.dossier-dev)\/|\.map$|\.ts$|tsconfig|eslint/;

/** Builds and packs; returns what went wrong, or null, and what is worth saying. */
export async function packageExtension(): Promise<{
  readonly problem: string | null;
  readonly said: string;
}> {
  mkdirSync(OUT, { recursive: true });
  const built = await run(process.execPath, [fromRoot('esbuild.js'), '--production']);
  if (built.code !== 0) return { problem: `The build failed:\n${built.output}`, said: '' };
  const packed = await runTool('@vscode/vsce/vsce', [
    'package',
    '--no-dependencies',
    '--skip-license',
    '--no-rewrite-relative-links',
    '-o',
    VSIX,
  ]);
  if (packed.code !== 0) return { problem: `vsce could not pack the extension:\n${packed.output}`, said: '' };
  const bytes = statSync(VSIX).size;
  const listed = await runTool('@vscode/vsce/vsce', ['ls', '--no-dependencies']);
  const files = listed.output.split('\n').map((line) => line.trim());
  const size = `${(bytes / 1000).toFixed(0)} kB, ${files.filter(Boolean).length} files`;
  const absent = NEEDED.filter((file) => !files.includes(file));
  const unwanted = files.filter((file) => UNWANTED.test(file));
  if (bytes >= LIMIT)
    return {
      problem: `The VSIX is ${size}; the limit is ${LIMIT / 1000} kB.\n${biggest(files)}`,
      said: size,
    };
  if (absent.length > 0) return { problem: `The VSIX lacks ${absent.join(', ')}.`, said: size };
  if (unwanted.length > 0)
    return { problem: `The VSIX holds what only developers need: ${unwanted.join(', ')}`, said: size };
  return { problem: null, said: size };
}

function biggest(files: readonly string[]): string {
  const sized = files.filter(Boolean).map((file) => ({ file, bytes: readFileSync(fromRoot(file)).length }));
  sized.sort((a, b) => b.bytes - a.bytes);
  return sized
    .slice(0, 8)
    .map(({ file, bytes }) => `  ${(bytes / 1000).toFixed(0).padStart(6)} kB  ${file}`)
    .join('\n');
}

async function main(): Promise<void> {
  const { problem, said } = await packageExtension();
  if (problem === null) console.log(`${VSIX}: ${said}`);
  else console.error(problem);
  process.exitCode = problem === null ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void main();
