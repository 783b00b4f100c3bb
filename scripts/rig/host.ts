// A real VS Code from npm alone: the server inside the package `code-server`, with its own workbench and extension host.
// Installs a version on demand into `.vscode-test/`, installs extensions into it and starts it on a free port. It opens
// no window: a browser does that (see `browser.ts`), or the person who ran `npm start`.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fromRoot, HOSTS, OUT } from './paths';
import { run, start, stop } from './process';

/** The versions of VS Code that we test on: the oldest that `engines` allows, and the newest. */
export const OLDEST = '1.103';
export const NEWEST = '1.139';
export type HostVersion = typeof OLDEST | typeof NEWEST;

export interface Host {
  readonly version: HostVersion;
  /** The Node that runs it. */
  readonly node: string;
  readonly serverMain: string;
}

/** Where a server keeps its settings, logs and extensions: one folder per run, so that runs do not meet. */
export interface Profile {
  readonly dir: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Server {
  readonly port: number;
  readonly origin: string;
  log(): string;
  stop(): Promise<void>;
}

/** Settings under which nothing but the extension under test appears and nothing asks a question. */
export const QUIET: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.showReleaseNotes': false,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
};

/** Tools are called without a person who could consent; what is asked of him is seen in the window's tests. */
export const CONSENT: Readonly<Record<string, unknown>> = {
  'chat.tools.autoApprove': true,
  'chat.tools.global.autoApprove': true,
};

/** Installs a version of VS Code unless it is there already, and says where it is. */
export async function installHost(version: HostVersion, say: (line: string) => void): Promise<Host> {
  const from = fromRoot('test', 'host', version);
  const dir = join(HOSTS, version);
  const lock = readFileSync(join(from, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  const ready = join(dir, '.ready');
  if (!existsSync(ready) || readFileSync(ready, 'utf8') !== stamp) {
    say(`Installing VS Code ${version} from npm (about ${version === OLDEST ? 280 : 540} MB, once) …`);
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(HOSTS, { recursive: true });
    cpSync(fromRoot('test', 'host', 'stubs'), join(HOSTS, 'stubs'), { recursive: true });
    cpSync(from, dir, { recursive: true });
    const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await run('npm', npm, { cwd: dir, shell: process.platform === 'win32' });
    if (code !== 0) {
      throw new Error(
        `VS Code ${version} could not be installed by npm. Check the network and the registry, then try again.\n${output}`,
      );
    }
    symlinkSync(
      '../../../../node_modules',
      join(dir, 'node_modules/code-server/lib/vscode/node_modules'),
      'junction',
    );
    writeFileSync(ready, stamp);
  }
  return {
    version,
    node: nodeFor(version, dir),
    serverMain: join(dir, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/** 1.139 needs a newer Node than 20; npm brings one where this process is older. */
function nodeFor(version: HostVersion, dir: string): string {
  if (version === OLDEST || Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const node = join(dir, `node_modules/node-linux-${process.arch}/bin/node`);
  if (existsSync(node)) return node;
  throw new Error(
    `VS Code ${version} needs Node 24 here; install it (https://nodejs.org) and run the command again.`,
  );
}

/** Writes the settings of a profile; its folder is emptied first. */
export function makeProfile(dir: string, settings: Readonly<Record<string, unknown>> = {}): Profile {
  // A server that has just been stopped may still be writing there.
  rmSync(dir, { recursive: true, force: true, maxRetries: 10 });
  const profile = { dir, settings: { ...QUIET, ...settings } };
  mkdirSync(join(dir, 'data', 'User'), { recursive: true });
  mkdirSync(join(dir, 'exts'), { recursive: true });
  writeFileSync(join(dir, 'data', 'User', 'settings.json'), JSON.stringify(profile.settings, null, 2));
  return profile;
}

function commonArgs(host: Host, profile: Profile): string[] {
  return [
    host.serverMain,
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--server-data-dir',
    profile.dir,
    '--extensions-dir',
    join(profile.dir, 'exts'),
  ];
}

/** Where VS Code lists what is installed, by absolute paths. */
const LIST = 'extensions.json';
/** What was installed by this process, as the installer left it: version and VSIX → folder. Others may run beside it. */
const installed = new Map<string, string>();
process.on('exit', () => {
  for (const folder of installed.values()) rmSync(folder, { recursive: true, force: true });
});

/**
 * Installs a packaged extension into a profile, as `code --install-extension` does. The installer takes seconds; where the
 * same package was installed into an empty profile before in this run, what it made then is copied.
 */
export async function installExtension(host: Host, profile: Profile, vsix: string): Promise<void> {
  const exts = join(profile.dir, 'exts');
  if (existsSync(join(exts, LIST))) return runInstaller(host, profile, vsix);
  const { size, mtimeMs } = statSync(vsix);
  const key = [host.version, vsix, size, mtimeMs].join(' ');
  const kept = installed.get(key);
  if (kept === undefined) {
    await runInstaller(host, profile, vsix);
    const name = createHash('sha256').update(key).digest('hex').slice(0, 12);
    const folder = join(OUT, 'installed', `${name}-${process.pid}`);
    copyInstalled(exts, folder);
    installed.set(key, folder);
  } else copyInstalled(kept, exts);
}

function copyInstalled(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const list = join(to, LIST);
  const quoted = (path: string): string => JSON.stringify(path).slice(1, -1);
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll(quoted(from), quoted(to)));
}

async function runInstaller(host: Host, profile: Profile, vsix: string): Promise<void> {
  const args = [...commonArgs(host, profile), '--install-extension', vsix, '--force'];
  const { code, output } = await run(host.node, args);
  if (code !== 0 || !/successfully installed/i.test(output)) {
    throw new Error(`VS Code ${host.version} did not install ${vsix}:\n${output}`);
  }
}

/** Makes a profile speak German: VS Code's own words stay English, the extension's bundles apply. */
export function useGerman(profile: Profile): void {
  const file = join(profile.dir, 'data', 'german.json');
  writeFileSync(file, JSON.stringify({ '': [], version: '1.0.0', contents: {} }));
  const id = 'ms-ceintl.vscode-language-pack-de';
  const extensions = [{ extensionIdentifier: { id }, version: '1.0.0' }];
  const pack = { hash: 'de', extensions, translations: { vscode: file }, label: 'Deutsch' };
  writeFileSync(join(profile.dir, 'data', 'languagepacks.json'), JSON.stringify({ de: pack }));
}

export interface ServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** Lets a page run tests in the extension host; dialogs are refused then. */
  readonly driver?: boolean;
  readonly folder?: string;
  readonly port?: number;
  /** Without it everybody on this machine may look in: right for tests, wrong for a person. */
  readonly token?: string;
}

/** Starts the server of a host and waits until it answers. */
export async function startServer(
  host: Host,
  profile: Profile,
  options: ServerOptions = {},
): Promise<Server> {
  const args = [
    ...commonArgs(host, profile),
    '--host',
    '127.0.0.1',
    '--port',
    String(options.port ?? 0),
    ...(options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token]),
    ...(options.driver === false ? [] : ['--enable-smoke-test-driver']),
    ...(options.locale === undefined ? [] : ['--locale', options.locale]),
    ...(options.folder === undefined ? [] : ['--default-folder', options.folder]),
  ];
  const env = { ...process.env, ...options.env };
  const child = start(host.node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  const port = await new Promise<number>((resolve, reject) => {
    const fail = (why: string): void =>
      reject(new Error(`VS Code ${host.version} did not start (${why}):\n${log}`));
    const timer = setTimeout(() => fail('no answer in three minutes'), 180_000);
    const take = (chunk: Buffer): void => {
      log += chunk.toString();
      const bound = /Server bound to 127\.0\.0\.1:(\d+)/.exec(log);
      if (bound === null || !log.includes('Extension host agent listening')) return;
      clearTimeout(timer);
      resolve(Number(bound[1]));
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`exit status ${code}`));
  });
  return { port, origin: `http://127.0.0.1:${port}`, log: () => log, stop: () => stop(child) };
}
