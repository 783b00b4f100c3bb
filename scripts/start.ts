// `npm start`: a VS Code window on the sample dossier with Dossier active. Takes the first that works: VSCODE_EXECUTABLE,
// the installed `code`, a downloaded VS Code, and where no window can open or none can be had, the server from npm in the
// browser. `--check` starts, waits until it answers, and ends with status 0 (for tests); `--fresh` makes the sample
// workspace anew; `--server` takes the server at once; `--port N` fixes its port.
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop, hasDisplay } from './rig/desktop';
import { installHost, makeProfile, NEWEST, OLDEST, startServer, type Host } from './rig/host';
import { fromRoot, ROOT } from './rig/paths';
import { run, start } from './rig/process';

/** Everything that a look at Dossier leaves behind; tests use a folder of their own. */
const DEV = process.env['DOSSIER_DEV'] ?? fromRoot('.dossier-dev');
const GUIDE = fromRoot('scripts', 'demo', 'guide');

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    server: { type: 'boolean', default: false },
    port: { type: 'string' },
  },
});

function say(line: string): void {
  console.log(line);
}

/** The sample workspace; what a person wrote in it stays, unless `--fresh` is given. */
function workspace(): string {
  const dir = join(DEV, options.check ? 'check-workspace' : 'workspace');
  if (options.fresh || options.check) rmSync(dir, { recursive: true, force: true });
  if (!existsSync(dir)) {
    mkdirSync(dir, { recursive: true });
    cpSync(fromRoot('scripts', 'demo', 'workspace'), dir, { recursive: true });
  }
  return dir;
}

/** Opens a desktop window; false where that did not work. */
async function openDesktop(program: string, folder: string): Promise<boolean> {
  const args = [
    `--extensionDevelopmentPath=${ROOT}`,
    `--extensionDevelopmentPath=${GUIDE}`,
    '--new-window',
    '--skip-welcome',
    folder,
  ];
  if (options.check) return (await run(program, ['--version'])).code === 0;
  const child = start(program, args, {
    stdio: 'ignore',
    detached: true,
    shell: process.platform === 'win32',
  });
  const failed = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(true));
    child.once('exit', (code) => resolve(code !== 0));
    setTimeout(() => resolve(false), 4000).unref();
  });
  child.unref();
  return !failed;
}

async function desktop(folder: string): Promise<boolean> {
  if (options.server || !hasDisplay()) return false;
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named !== undefined && named !== '') {
    if (await openDesktop(named, folder)) return true;
    throw new Error(
      `VSCODE_EXECUTABLE (${named}) did not start. Correct it or unset it, then run npm start again.`,
    );
  }
  if ((await run('code', ['--version'])).code === 0 && (await openDesktop('code', folder))) return true;
  const found = await findDesktop(say);
  if ('none' in found) say(`No desktop VS Code here (${found.none}).`);
  return 'executable' in found && openDesktop(found.executable, folder);
}

async function host(): Promise<Host> {
  try {
    return await installHost(NEWEST, say);
  } catch (error) {
    say(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    say(`Trying VS Code ${OLDEST} instead …`);
    return installHost(OLDEST, say);
  }
}

/** Serves VS Code from npm on a local address and opens the default browser there. */
async function serve(folder: string): Promise<void> {
  const vscode = await host();
  const dir = join(DEV, options.check ? 'check-profile' : 'profile');
  const settings = join(dir, 'data', 'User', 'settings.json');
  const kept = !options.check && existsSync(settings) ? readFileSync(settings, 'utf8') : null;
  const profile = makeProfile(dir, { 'editor.hover.delay': 300 });
  if (kept !== null) writeFileSync(settings, kept);
  const manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };
  symlinkSync(ROOT, join(dir, 'exts', `dossier.dossier-${manifest.version}`), 'junction');
  symlinkSync(GUIDE, join(dir, 'exts', 'dossier.dossier-guide-0.0.0'), 'junction');
  const token = randomBytes(16).toString('hex');
  say(`Starting VS Code ${vscode.version} …`);
  const port = options.port === undefined ? 0 : Number(options.port);
  const server = await startServer(vscode, profile, { driver: false, folder, token, port });
  const address = `${server.origin}/?tkn=${token}&folder=${encodeURIComponent(folder)}`;
  // A browser is sent on with the token as a cookie; here it is handed over at once.
  const answer = await fetch(address, { headers: { Cookie: `vscode-tkn=${token}` } });
  const page = await answer.text();
  if (!answer.ok || !page.includes('workbench')) {
    throw new Error(`VS Code answered with status ${answer.status} at ${address}:\n${server.log()}`);
  }
  if (options.check) {
    await server.stop();
    say('The window answers.');
    return;
  }
  const opened = await openBrowser(address);
  say(
    `\nDossier is ${opened ? 'opening' : 'ready'} in the browser:\n\n    ${address}\n\nEnd with Ctrl+C. Your notes lie in ${folder}.`,
  );
}

async function openBrowser(address: string): Promise<boolean> {
  if (process.platform === 'win32')
    return (await run('cmd', ['/c', 'start', '', address.replace(/&/g, '^&')])).code === 0;
  if (process.platform === 'darwin') return (await run('open', [address])).code === 0;
  return hasDisplay() && (await run('xdg-open', [address])).code === 0;
}

async function main(): Promise<void> {
  say('Building Dossier …');
  const built = await run(process.execPath, [fromRoot('esbuild.js')]);
  if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
  const folder = workspace();
  if (await desktop(folder)) {
    say(options.check ? 'A desktop VS Code is there.' : `VS Code opens on ${folder}.`);
    return;
  }
  await serve(folder);
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
