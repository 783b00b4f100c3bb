// A VS Code that runs in the browser alone: its workbench as static files, a web extension host, folders in memory, the
// unpacked VSIX as an extension. Nothing of Node is behind it; the little server here hands out files and takes the result
// of a test run. Uses the workbench inside the newest server from npm (`host.ts`).
import { createReadStream, existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdirSync, writeFileSync, cpSync } from 'node:fs';
import { createServer, type Server as HttpServer, type ServerResponse } from 'node:http';
import { dirname, extname, join, normalize, relative } from 'node:path';
import { build } from 'esbuild';
import type { Host } from './host';
import { CONSENT, QUIET } from './host';
import { fromRoot, OUT, VSIX } from './paths';
import { unpackExtension } from './vsix';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export interface WebWindow {
  readonly origin: string;
  /** The address of a window on a folder or workspace in memory, with tests or without. */
  address(options?: { readonly folder?: string; readonly tests?: boolean }): string;
  /** What the tests posted at their end. */
  readonly result: Promise<string>;
  stop(): Promise<void>;
}

interface UriParts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

function filesBelow(dir: string, base = dir): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(dir, { withFileTypes: true }).map((entry) =>
      entry.isDirectory()
        ? filesBelow(join(dir, entry.name), base)
        : {
            [relative(base, join(dir, entry.name)).replace(/\\/g, '/')]: readFileSync(
              join(dir, entry.name),
              'utf8',
            ),
          },
    ),
  ) as Record<string, string>;
}

/** Bundles the extension with the folders in memory; they begin with the files of `from`. */
async function bundleMemoryFiles(from: string, dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  await build({
    entryPoints: [fromRoot('test', 'web', 'memory-files.ts')],
    outfile: join(dir, 'extension.js'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    define: { WORKSPACE_FILES: JSON.stringify(filesBelow(from)) },
    logLevel: 'warning',
  });
  writeFileSync(join(dir, 'package.nls.json'), '{}');
  const manifest = {
    name: 'memory-files',
    publisher: 'dossier-tests',
    version: '0.0.0',
    engines: { vscode: '^1.103.0' },
    browser: './extension.js',
    activationEvents: ['onFileSystem:memfs', 'onFileSystem:rofs'],
  };
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest));
}

/**
 * Bundles the tests of `test/vscode`, the very same as for the desktop, for a browser. Those in files named `*.node.test.ts`
 * start processes, which no browser can; each says so at its top.
 */
async function bundleWebTests(dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const tests = readdirSync(fromRoot('test', 'vscode'))
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.node.test.ts'))
    .sort();
  await build({
    stdin: {
      contents: [
        `import { run as runAll } from '../web/index';`,
        `export const run = () => runAll(() => {`,
        ...tests.map((name) => `  require('./${name}');`),
        `});`,
      ].join('\n'),
      resolveDir: fromRoot('test', 'vscode'),
      sourcefile: 'all-tests.ts',
      loader: 'ts',
    },
    outfile: join(dir, 'index.js'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    alias: { 'node:assert/strict': fromRoot('test', 'web', 'assert.cjs') },
    inject: [fromRoot('test', 'web', 'process.ts')],
    define: { 'process.env.DOSSIER_TEST_ROOT': '"/"', global: 'globalThis' },
    logLevel: 'warning',
  });
  await build({
    entryPoints: [fromRoot('test', 'vscode', 'providers.ts')],
    outfile: join(dir, 'providers.js'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
  cpSync(fromRoot('test', 'fixtures', 'originals'), join(dir, 'originals'), { recursive: true });
  const manifest = {
    name: 'dossier-tests',
    publisher: 'dossier-tests',
    version: '0.0.0',
    engines: { vscode: '^1.103.0' },
    browser: './providers.js',
    activationEvents: ['onStartupFinished'],
    contributes: { languageModelChatProviders: [{ vendor: 'dossier-tests', displayName: 'Tests' }] },
  };
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest));
}

/** The workbench believes itself in front of a server; as static files it must not. */
function withoutServer(workbench: string): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/remoteAuthority:location\.host/, 'remoteAuthority:void 0'],
    [
      /\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}/,
      '.file("/").with({scheme:$1.vscodeUserData}',
    ],
    // Nobody is there to consent to tools; what a person is asked is seen in the window's tests.
    [/this\._storageService\.getBoolean\("chat\.tools\.global\.autoApprove\.optIn",-1,!1\)\|\|/, '!0||'],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!from.test(text))
      throw new Error(`The workbench has nothing like ${from.source}; see scripts/rig/web.ts.`);
    return text.replace(from, to);
  }, workbench);
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

function sendFile(response: ServerResponse, file: string): void {
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'max-age=600',
    'Access-Control-Allow-Origin': '*',
  });
  createReadStream(file).pipe(response);
}

export interface WebOptions {
  /** Whether the tests of `test/vscode` are bundled for it; they are where nothing is said. */
  readonly tests?: boolean;
  /** What the folders in memory hold. */
  readonly files?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts the server; the browser opens `address()`. */
export async function startWeb(host: Host, options: WebOptions = {}): Promise<WebWindow> {
  // The two may run beside each other.
  const dir = join(OUT, options.tests === false ? 'web-window' : 'web');
  rmSync(dir, { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };
  const own = `dossier.dossier-${version}`;
  unpackExtension(VSIX, join(dir, own));
  await bundleMemoryFiles(
    options.files ?? fromRoot('test', 'vscode', 'workspace'),
    join(dir, 'memory-files'),
  );
  if (options.tests !== false) await bundleWebTests(join(dir, 'tests'));
  const vscode = dirname(dirname(host.serverMain));
  const workbench = 'out/vs/code/browser/workbench';
  const script = withoutServer(readFileSync(join(vscode, workbench, 'workbench.js'), 'utf8'));
  const template = readFileSync(join(vscode, workbench, 'workbench.html'), 'utf8');
  let took: (result: string) => void = () => undefined;
  const result = new Promise<string>((resolve) => (took = resolve));
  let origin = '';
  const at = (path: string): UriParts => ({ scheme: 'http', authority: new URL(origin).host, path });

  function page(query: URLSearchParams): string {
    const folder = query.get('opens') ?? 'memfs:/workspace';
    const [, scheme = '', path = ''] = /^(\w+):(.*)$/.exec(folder) ?? [];
    const configuration = {
      folderUri: folder.endsWith('.code-workspace') ? undefined : { scheme, path },
      workspaceUri: folder.endsWith('.code-workspace') ? { scheme, path } : undefined,
      userDataPath: '/',
      // What this workbench asks of its own server.
      isEnabledFileDownloads: true,
      isEnabledFileUploads: true,
      isEnabledCoderGettingStarted: false,
      webviewEndpoint: `${origin}/build/out/vs/workbench/contrib/webview/browser/pre`,
      additionalBuiltinExtensions: [at(`/${own}`), at('/memory-files')],
      configurationDefaults: { ...QUIET, ...CONSENT, ...options.settings },
      productConfiguration: { nameShort: 'Code', nameLong: 'Code', enableTelemetry: false },
      ...(query.get('tests') === 'yes'
        ? { developmentOptions: { extensions: [at('/tests')], extensionTestsPath: at('/tests/index.js') } }
        : {}),
    };
    const values: Readonly<Record<string, string>> = {
      WORKBENCH_WEB_CONFIGURATION: escaped(JSON.stringify(configuration)),
      WORKBENCH_WEB_BASE_URL: `${origin}/build`,
      WORKBENCH_AUTH_SESSION: '',
      WORKBENCH_NLS_FALLBACK_URL: `${origin}/build/out/nls.messages.js`,
      WORKBENCH_NLS_URL: `${origin}/build/out/nls.messages.js`,
      WORKBENCH_SCRIPT_NONCE: 'nonce',
      BASE: '',
      VS_BASE: '',
    };
    return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  }

  const server: HttpServer = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const path = normalize(decodeURIComponent(url.pathname)).replace(/\\/g, '/');
    if (request.method === 'POST' && path === '/result') {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        response.writeHead(204).end();
        took(body);
      });
    } else if (path === '/') send(response, 'text/html; charset=utf-8', page(url.searchParams));
    else if (path === `/build/${workbench}/workbench.js`) send(response, 'text/javascript', script);
    else if (path.startsWith('/build/')) sendFile(response, join(vscode, path.slice('/build/'.length)));
    else sendFile(response, join(dir, path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    origin,
    address: ({ folder, tests } = {}) => {
      const query = new URLSearchParams();
      // Not `folder`: that name the workbench would read itself.
      if (folder !== undefined) query.set('opens', folder);
      if (tests === true) query.set('tests', 'yes');
      return `${origin}/?${query.toString()}`;
    },
    result,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
