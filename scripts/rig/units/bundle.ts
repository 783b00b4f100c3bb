// All unit tests and what they test in one script, so that a process that runs some of them reads one file and not a
// thousand. Each test file is still a module by itself, which runs when it is asked for. Packages that are large, or that
// must be the one that runs the tests, stay outside.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { fromRoot, OUT, ROOT } from '../paths';

export interface UnitFile {
  /** Below the root of the checkout, with `/`. */
  readonly path: string;
  /** It tries laws on examples, or works on much. */
  readonly laws: boolean;
  /** A package outside the bundle that it takes long to load. */
  readonly heavy: string | null;
}

const OUTSIDE = ['typescript', 'esbuild', 'mocha', '@sparticuz/chromium', 'playwright-core'];

/** All of fast-check, but for how a law is tried. */
const OURS = 'ours';
const FAST_CHECK = `import * as real from 'fast-check';
import { assertLaw } from './scripts/rig/units/examples.ts';
export * from 'fast-check';
export { assertLaw as assert };
export default { ...real, assert: assertLaw };`;

/** The sources that ask where they lie; esbuild reads all others by itself, which is quicker. */
function askingWhere(): RegExp {
  const files = ['bench', 'scripts', 'src', 'test'].flatMap((folder) =>
    readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mjs|cjs)$/.test(name))
      .map((name) => fromRoot(folder, name)),
  );
  const asking = files.filter((path) =>
    /\b__dirname\b|\bimport\.meta\.url\b/.test(readFileSync(path, 'utf8')),
  );
  // As esbuild's own expressions want it, which are Go's.
  return new RegExp(`^(?:${asking.map((path) => path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`);
}

/** Modules know where they lie in the sources, and the tests' fast-check is ours. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({ onLoad, onResolve }) {
    const examples = fromRoot('scripts', 'rig', 'units', 'examples.ts');
    onResolve({ filter: /^fast-check$/ }, ({ importer, namespace, path }) =>
      namespace === OURS || importer === examples || importer.includes(`${sep}node_modules${sep}`)
        ? undefined
        : { path, namespace: OURS },
    );
    onLoad({ filter: /./, namespace: OURS }, () => ({ contents: FAST_CHECK, resolveDir: ROOT }));
    onLoad({ filter: askingWhere() }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const loader = path.endsWith('.ts') ? 'ts' : 'js';
      const place = `const __dirname = ${JSON.stringify(dirname(path))};`;
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: `${place}${text.replaceAll('import.meta.url', url)}`, loader };
    });
  },
};

/** The files of the unit tests whose path holds one of the texts; all where there are none. */
export function unitFiles(asked: readonly string[] = []): string[] {
  return readdirSync(fromRoot('test', 'unit'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/unit/${name.split(sep).join('/')}`)
    .filter((path) => asked.length === 0 || asked.some((text) => path.includes(text)))
    .sort();
}

/** Writes the bundle with its source map and says what is in it. */
export async function bundleUnits(
  paths: readonly string[],
  name: string,
): Promise<{ script: string; files: UnitFile[] }> {
  const script = join(OUT, 'units', `${name}-tests.cjs`);
  const entry = [
    `require('./test/support/setup.cjs');`,
    ...paths.map(
      (path) => `exports[${JSON.stringify(path)}] = () => require(${JSON.stringify(`./${path}`)});`,
    ),
  ];
  const { metafile } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: ROOT, loader: 'js' },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    supported: { 'dynamic-import': false },
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    external: OUTSIDE,
    plugins: [ownPlaces],
    logLevel: 'error',
  });
  const files = paths.map((path) => {
    const imports = metafile.inputs[path]?.imports ?? [];
    return {
      path,
      laws: imports.some(({ path: to }) => /^ours:|test\/support\/long\.ts$/.test(to)),
      heavy:
        imports.find(({ path: to, external }) => external === true && OUTSIDE.includes(to))?.path ?? null,
    };
  });
  return { script, files };
}
