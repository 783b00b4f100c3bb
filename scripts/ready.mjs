// Makes a fresh checkout ready and then runs one of the project's own scripts: `node scripts/ready.mjs test …` runs
// `scripts/test.ts`. Plain Node without dependencies, because nothing is installed yet when it starts. It compares what
// is installed with the lock file and calls `npm ci` only where they differ; it never touches anything else.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Why the installed packages are not those of the lock file, or null where they are. */
function missing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed yet';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.optional || entry.devOptional || entry.peer) continue;
    if (have[path]?.version !== entry.version)
      return `${path.replace(/^.*node_modules\//, '')} is not as locked`;
  }
  return null;
}

/**
 * Runs a program with its output passed through and resolves to its exit status.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32' && program === 'npm',
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function main() {
  const [script, ...args] = process.argv.slice(2);
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(
      `Dossier needs Node.js 20 or newer; this is ${process.versions.node}. See https://nodejs.org.`,
    );
    return 1;
  }
  const why = missing();
  if (why !== null) {
    console.log(`Installing the project's packages (${why}) …`);
    const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) {
      console.error(
        '\nnpm could not install the packages. Check the network and the registry (npm config get registry), then run the ' +
          'same command again. If it says that package.json and package-lock.json differ, run `npm install` once.',
      );
      return 1;
    }
  }
  if (script === undefined) return 0;
  const loader = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  return run(process.execPath, ['--import', loader, join(root, 'scripts', `${script}.ts`), ...args]);
}

process.exitCode = await main();
