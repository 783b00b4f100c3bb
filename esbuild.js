// Bundles everything that ships or runs: `node esbuild.js [--watch] [--production] [--only cli,extension,worker]`.
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const at = process.argv.indexOf('--only');
const only = at > 0 ? new Set((process.argv[at + 1] ?? '').split(',')) : null;

/** @type {Record<string, import('esbuild').BuildOptions>} */
const targets = {
  cli: { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  worker: { entryPoints: ['src/worker/main.ts'], outfile: 'dist/worker.js' },
  extension: { entryPoints: ['src/extension/main.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
};

async function main() {
  const fs = require('node:fs');
  for (const [name, target] of Object.entries(targets)) {
    if (only && !only.has(name)) continue;
    if (!fs.existsSync(target.entryPoints[0])) continue;
    const options = {
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      minify: production,
      sourcemap: production ? false : 'linked',
      logLevel: 'warning',
      ...target,
    };
    if (watch) await (await esbuild.context(options)).watch();
    else await esbuild.build(options);
  }
}

main().catch((error) => {
  console.error(error.message ?? error);
  process.exit(1);
});
