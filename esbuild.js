// Bundles everything that ships or runs: `node esbuild.js [--watch] [--production] [--only engine,cli,mcp,worker,export,pictures,extract,extension,main,web]`.
// The engine, with its lexicons, is a bundle of its own that the worker and the command line share, so that it ships
// once; the extension itself never loads it. Engine and extractors know neither Node nor browser, so one file of each
// serves the threads of both.
const { existsSync } = require('node:fs');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const at = process.argv.indexOf('--only');
const only = at > 0 ? new Set((process.argv[at + 1] ?? '').split(',')) : null;
// Whoever asks for one of the two that need the engine gets it as well.
if (only?.has('cli')) only.add('mcp');
if (only?.has('mcp')) only.add('worker');
if (only?.has('web')) for (const name of ['web-worker', 'web-extract', 'extract']) only.add(name);
if (only?.has('cli') || only?.has('worker') || only?.has('web')) only.add('engine');
if (only?.has('cli') || only?.has('worker') || only?.has('web')) only.add('export');
if (only?.has('engine')) only.add('nouns');
const EXTRACTORS = ['html', 'mail', 'pdf', 'docx'];
if (only?.has('cli') || only?.has('extension')) only.add('extract');
if (only?.has('extension')) only.add('main');
if (only?.has('extract')) for (const name of EXTRACTORS) only.add(`extract-${name}`);

/** Leaves the door into the core out of a bundle; at run time it is the file beside. */
const sharedEngine = {
  name: 'shared-engine',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /(^|\/)core\/api$/ }, () => ({ path: './engine.js', external: true }));
  },
};

/** What the extension needs only where there is something for it is loaded then. */
const ownMain = {
  name: 'own-main',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\.\/node-main$/ }, () => ({ path: './main.js', external: true }));
  },
};

/** Exports are loaded when the first is asked for. */
const ownExport = {
  name: 'own-export',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /\/core\/export\/api$/ }, () => ({ path: './export.js', external: true }));
  },
};

/** The protocol server is loaded when it is asked for; it talks to the engine's thread. */
const ownServer = {
  name: 'own-server',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /\/mcp\/main$/ }, () => ({ path: './mcp.js', external: true }));
  },
};

/** The list of nouns is under a licence of its own (NOTICE.md), so it ships as a file of its own. */
const ownLicence = {
  name: 'own-licence',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /\/nouns\.data$/ }, () => ({ path: './nouns.data.js', external: true }));
  },
};

/** Each kind of original has a bundle of its own, which is loaded when the first file of its kind comes. */
const ownExtractor = {
  name: 'own-extractor',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:html|mail|pdf|docx)$/ }, ({ path, kind, resolveDir }) =>
      // Packages have files of such names too.
      kind === 'entry-point' || !/[\\/]src[\\/]extract$/.test(resolveDir)
        ? undefined
        : { path: `./extract-${path.slice(2)}.js`, external: true },
    );
  },
};

/**
 * What runs in Node and in browsers alike: packages are taken in the form that needs neither's own modules.
 * @type {import('esbuild').BuildOptions}
 */
const ANYWHERE = { platform: 'browser', target: 'es2022', mainFields: ['module', 'browser', 'main'] };

/** @type {Record<string, import('esbuild').BuildOptions>} */
const targets = {
  nouns: {
    entryPoints: ['src/core/language/de/names/nouns.data.ts'],
    outfile: 'dist/nouns.data.js',
    banner: { js: '// CC BY-SA 4.0; origin and attribution in NOTICE.md' },
  },
  engine: {
    ...ANYWHERE,
    entryPoints: ['src/core/api.ts'],
    outfile: 'dist/engine.js',
    plugins: [ownLicence],
  },
  cli: {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [sharedEngine, ownExport, ownServer],
  },
  mcp: { entryPoints: ['src/mcp/main.ts'], outfile: 'dist/mcp.js' },
  worker: {
    entryPoints: ['src/worker/main.ts'],
    outfile: 'dist/worker.js',
    plugins: [sharedEngine, ownExport],
  },
  'web-worker': {
    ...ANYWHERE,
    entryPoints: ['src/worker/web-main.ts'],
    outfile: 'dist/web-worker.js',
    plugins: [sharedEngine, ownExport],
  },
  export: { ...ANYWHERE, entryPoints: ['src/core/export/api.ts'], outfile: 'dist/export.js' },
  pictures: {
    entryPoints: ['src/webview/main.ts'],
    outfile: 'dist/pictures.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    conditions: ['module', 'import'],
  },
  extract: { entryPoints: ['src/extract/main.ts'], outfile: 'dist/extract.js', plugins: [ownExtractor] },
  'web-extract': {
    ...ANYWHERE,
    entryPoints: ['src/extract/web-main.ts'],
    outfile: 'dist/web-extract.js',
    plugins: [ownExtractor],
  },
  ...Object.fromEntries(
    EXTRACTORS.map((name) => [
      `extract-${name}`,
      {
        ...ANYWHERE,
        entryPoints: [`src/extract/${name}.ts`],
        outfile: `dist/extract-${name}.js`,
        plugins: [ownExtractor],
      },
    ]),
  ),
  extension: {
    entryPoints: ['src/extension/hosts/node.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    plugins: [ownMain],
  },
  main: {
    entryPoints: ['src/extension/hosts/node-main.ts'],
    outfile: 'dist/main.js',
    external: ['vscode'],
  },
  web: {
    ...ANYWHERE,
    entryPoints: ['src/extension/hosts/web.ts'],
    outfile: 'dist/web.js',
    external: ['vscode'],
  },
};

/** Bundles whose source a thread of the engine keeps. */
const ONE_BYTE = new Set(['engine', 'worker', 'web-worker']);

async function main() {
  for (const [name, target] of Object.entries(targets)) {
    if (only && !only.has(name)) continue;
    const [entry] = /** @type {string[]} */ (target.entryPoints);
    if (entry === undefined || !existsSync(entry)) continue;
    /** @type {import('esbuild').BuildOptions} */
    const options = {
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      // A dynamic import of a bundle beside is a `require` that waits.
      supported: { 'dynamic-import': false },
      minify: production,
      sourcemap: production ? false : 'linked',
      logLevel: 'warning',
      ...target,
    };
    // Needs the types of the whole core, so only what ships gets it.
    if (production && name === 'engine') {
      const { countedLoops } = await import('./scripts/counted-loops.mjs');
      options.plugins = [...(options.plugins ?? []), countedLoops('src/core/tsconfig.json')];
    }
    if (production && ONE_BYTE.has(name)) {
      const { oneByteBundle } = await import('./scripts/one-byte.mjs');
      options.plugins = [...(options.plugins ?? []), oneByteBundle()];
    }
    if (watch) await (await esbuild.context(options)).watch();
    else await esbuild.build(options);
  }
}

main().catch((error) => {
  console.error(error.message ?? error);
  process.exit(1);
});
