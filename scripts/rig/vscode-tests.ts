// Runs the tests of `test/vscode` with mocha inside the extension host of a real VS Code in which the packaged VSIX is
// installed. The tests themselves travel as a dummy development extension that holds nothing else. Two ways to the same
// entry: a desktop VS Code through `@vscode/test-electron`, or the server from npm with a headless browser as window.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { CONSENT, installExtension, makeProfile, startServer, type Host } from './host';
import { fromRoot, OUT, VSIX } from './paths';
import { run } from './process';
import { startWeb } from './web';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a run of mocha says at its end, wherever it ran. */
export interface Tally extends Counts {
  /** The failed tests, each with its message. */
  readonly what?: readonly string[];
  /** The same counts by test file, where that is known. */
  readonly files?: Readonly<Record<string, Counts>>;
  /** What failed at a first try and passed at a second (`second-try.ts`). */
  readonly late?: readonly string[];
}

/** Lines of the reporter carry this, so that they can be told from the workbench's log. */
const PREFIX = '[mocha] ';

/** A run is given up when nothing is heard of its tests for so long: more than any single one may take (`TEST_MS`). */
const SILENCE_MS = 300_000;

/** Rejects when nobody has called `heard` for too long, with the end of the log. */
function silence(log: readonly string[]): { readonly tooLong: Promise<never>; heard(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let arm = (): void => undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const giveUp = (): void =>
      reject(new Error(`nothing heard for ${SILENCE_MS / 1000} s\n${log.slice(-40).join('\n')}`));
    arm = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENCE_MS);
    };
  });
  arm();
  return { tooLong, heard: () => arm(), stop: () => clearTimeout(timer) };
}

/** Where the lines of the reporter go. */
type Say = (line: string) => void;

export interface TestRun {
  readonly tally: Tally;
  /** Free facts that tests hand out, e.g. the activation time. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Bundles the tests into the dummy extension `out/vscode-tests` and returns its folder. */
export async function bundleTests(): Promise<string> {
  const dir = join(OUT, 'vscode-tests');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const tests = readdirSync(fromRoot('test', 'vscode')).filter((name) => name.endsWith('.test.ts'));
  const roots = readdirSync(fromRoot('test', 'vscode', 'roots')).filter((name) => name.endsWith('.roots.ts'));
  await build({
    entryPoints: [
      ...['index.ts', 'providers.ts', ...tests].map((name) => fromRoot('test', 'vscode', name)),
      ...roots.map((name) => fromRoot('test', 'vscode', 'roots', name)),
    ].map((path) => ({ in: path, out: basename(path, '.ts') })),
    outdir: dir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  cpSync(fromRoot('test', 'fixtures', 'originals'), join(dir, 'originals'), { recursive: true });
  const manifest = {
    name: 'dossier-tests',
    publisher: 'dossier-tests',
    version: '0.0.0',
    engines: { vscode: '^1.103.0' },
    extensionDependencies: ['dossier.dossier'],
    main: './providers.js',
    activationEvents: [
      ...Object.values(MEMORY_SCHEMES).map((scheme) => `onFileSystem:${scheme}`),
      'onStartupFinished',
    ],
    contributes: { languageModelChatProviders: [{ vendor: 'dossier-tests', displayName: 'Tests' }] },
  };
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest, null, 2));
  return dir;
}

/** A fresh copy of the workspace that the tests may change as they like. */
export function freshWorkspace(name: string, from = fromRoot('test', 'vscode', 'workspace')): string {
  const dir = join(OUT, 'workspaces', name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  if (existsSync(from)) cpSync(from, dir, { recursive: true });
  return dir;
}

function resultOf(file: string, log: string): TestRun {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as TestRun;
  throw new Error(`The tests in the extension host ended without a result.\n${log.slice(-4000)}`);
}

/** The schemes of the file systems in memory that the tests bring along. */
const MEMORY_SCHEMES = { writable: 'dossier-memory', readOnly: 'dossier-memory-ro' } as const;

/** A workspace of several roots: a folder on disk and two that exist in memory only, one of them read-only. */
function severalRoots(folder: string, port: number): string {
  const file = `${folder}.code-workspace`;
  const folders = [
    { uri: remote(port, folder), name: 'disk' },
    { uri: `${MEMORY_SCHEMES.writable}:/memory`, name: 'memory' },
    { uri: `${MEMORY_SCHEMES.readOnly}:/library`, name: 'library' },
  ];
  writeFileSync(file, JSON.stringify({ folders }));
  return file;
}

/** Runs the tests in a server from npm; the page of `browser` is its window. `roots`: those for several roots. */
export async function runInServer(
  host: Host,
  browser: Browser,
  tests: string,
  { roots = false, say = console.log }: { readonly roots?: boolean; readonly say?: Say } = {},
): Promise<TestRun> {
  const name = `vscode-${host.version}${roots ? '-roots' : ''}`;
  const workspace = roots
    ? freshWorkspace(name, fromRoot('test', 'vscode', 'roots', 'disk'))
    : freshWorkspace(name);
  const profile = makeProfile(join(OUT, 'profiles', name), CONSENT);
  const result = join(profile.dir, 'result.json');
  await installExtension(host, profile, VSIX);
  const env = {
    DOSSIER_TEST_RESULT: result,
    DOSSIER_TEST_ROOT: fromRoot(),
    DOSSIER_TEST_PREFIX: PREFIX,
    DOSSIER_TEST_SUITE: roots ? 'roots' : 'test',
  };
  const server = await startServer(host, profile, { env });
  const log: string[] = [];
  const quiet = silence(log);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultNavigationTimeout(SILENCE_MS);
    let end: (code: number) => void = () => undefined;
    const ended = new Promise<number>((resolve) => (end = resolve));
    await page.exposeFunction('codeAutomationExit', (code: number) => end(code));
    await page.exposeFunction('codeAutomationLog', (_level: string, args: readonly unknown[]) => {
      const line = args.map(String).join(' ');
      const at = line.indexOf(PREFIX);
      if (at < 0) log.push(line);
      else {
        quiet.heard();
        say(line.slice(at + PREFIX.length).replace(/\n$/, ''));
      }
    });
    await page.goto(
      pageAddress(server.origin, roots ? { workspace: severalRoots(workspace, server.port) } : workspace, [
        ['extensionDevelopmentPath', remote(server.port, tests)],
        ['extensionTestsPath', remote(server.port, join(tests, 'index.js'))],
        ['skipWelcome', 'true'],
      ]),
    );
    await Promise.race([ended, quiet.tooLong]);
    await page.close();
    return resultOf(result, log.join('\n'));
  } finally {
    quiet.stop();
    await server.stop();
  }
}

/** Runs the tests in a web extension host: everything in the browser, the folder in memory. */
export async function runInWeb(host: Host, browser: Browser, say: Say = console.log): Promise<TestRun> {
  const web = await startWeb(host);
  const log: string[] = [];
  const quiet = silence(log);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultNavigationTimeout(SILENCE_MS);
    page.on('console', (message) => {
      const line = message.text();
      const at = line.indexOf(PREFIX);
      if (at < 0) log.push(line);
      else {
        quiet.heard();
        say(line.slice(at + PREFIX.length).replace(/\n$/, ''));
      }
    });
    page.on('pageerror', (error) => log.push(String(error)));
    await page.exposeFunction('codeAutomationExit', () => undefined);
    await page.goto(web.address({ tests: true }));
    const run = JSON.parse(await Promise.race([web.result, quiet.tooLong])) as TestRun;
    await page.close();
    return run;
  } finally {
    quiet.stop();
    await web.stop();
  }
}

/** Runs the tests in a desktop VS Code. */
export async function runInDesktop(executable: string, tests: string): Promise<TestRun> {
  const { resolveCliArgsFromVSCodeExecutablePath, runTests } = await import('@vscode/test-electron');
  const workspace = freshWorkspace('vscode-desktop');
  const profile = makeProfile(join(OUT, 'profiles', 'desktop'), CONSENT);
  const result = join(profile.dir, 'result.json');
  mkdirSync(join(profile.dir, 'User'), { recursive: true });
  cpSync(join(profile.dir, 'data', 'User', 'settings.json'), join(profile.dir, 'User', 'settings.json'));
  const folders = [`--user-data-dir=${profile.dir}`, `--extensions-dir=${join(profile.dir, 'exts')}`];
  const [cli = '', ...cliArgs] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const installed = await run(cli, [...cliArgs, ...folders, '--install-extension', VSIX, '--force']);
  if (installed.code !== 0)
    throw new Error(`${basename(executable)} did not install the VSIX:\n${installed.output}`);
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: tests,
    extensionTestsPath: join(tests, 'index.js'),
    extensionTestsEnv: {
      DOSSIER_TEST_RESULT: result,
      DOSSIER_TEST_ROOT: fromRoot(),
      DOSSIER_TEST_PREFIX: '',
    },
    launchArgs: [
      workspace,
      ...folders,
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-workspace-trust',
    ],
  }).catch(() => undefined);
  return resultOf(result, '');
}

/** The address of a window on a folder, with the workbench's own start-up switches. */
export function pageAddress(
  origin: string,
  folder: string | null | { readonly workspace: string },
  payload: readonly (readonly [string, string])[],
): string {
  const open: Record<string, string> =
    folder === null
      ? { ew: 'true' }
      : typeof folder === 'string'
        ? { folder }
        : { workspace: folder.workspace };
  const query = new URLSearchParams({ ...open, payload: JSON.stringify(payload) });
  return `${origin}/?${query.toString()}`;
}

export function remote(port: number, path: string): string {
  return `vscode-remote://127.0.0.1:${port}${path}`;
}
