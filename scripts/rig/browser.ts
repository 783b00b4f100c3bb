// A Chromium for tests, headless: CHROME_PATH, an installed one, or the binary inside the npm package
// `@sparticuz/chromium`. Playwright's own download is never used, so no network is needed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { fromRoot, HOSTS } from './paths';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium; says in an error what to do where none can be had. */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROME_PATH'] ?? INSTALLED.find((file) => existsSync(file));
  if (path !== undefined) return chromium.launch({ executablePath: path, args: ARGS });
  if (process.platform !== 'linux') {
    throw new Error('No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH to one.');
  }
  const { executablePath, env } = await unpack();
  return chromium.launch({ executablePath, args: ARGS, env });
}

/** Unpacks the packaged Chromium with its libraries and fonts into `.vscode-test/chromium`, once. */
async function unpack(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const dir = join(HOSTS, 'chromium');
  mkdirSync(dir, { recursive: true });
  const before = { tmp: process.env['TMPDIR'], aws: process.env['AWS_EXECUTION_ENV'] };
  // The package unpacks its libraries only where it believes itself in a Lambda function.
  process.env['TMPDIR'] = dir;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    const env: Record<string, string> = {};
    for (const [key, value] of Object.entries(process.env)) if (value !== undefined) env[key] = value;
    env['LD_LIBRARY_PATH'] = join(dir, 'al2023', 'lib');
    env['FONTCONFIG_FILE'] = writeFontConfig(dir);
    env['TMPDIR'] = before.tmp ?? '/tmp';
    delete env['AWS_EXECUTION_ENV'];
    return { executablePath, env };
  } finally {
    restore('TMPDIR', before.tmp);
    restore('AWS_EXECUTION_ENV', before.aws);
  }
}

/** The package's own font configuration names folders of a Lambda function; ours names where the fonts really lie. */
function writeFontConfig(dir: string): string {
  const folders = [
    join(dir, 'fonts'),
    fromRoot('node_modules', 'dejavu-fonts-ttf', 'ttf'),
    '/usr/share/fonts',
  ];
  const prefer = (family: string, font: string): string =>
    `  <alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>\n`;
  const file = join(dir, 'fonts.conf');
  const text =
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n` +
    folders.map((folder) => `  <dir>${folder}</dir>\n`).join('') +
    prefer('sans-serif', 'Open Sans') +
    prefer('system-ui', 'Open Sans') +
    prefer('monospace', 'DejaVu Sans Mono') +
    `  <cachedir>${join(dir, 'fonts-cache')}</cachedir>\n</fontconfig>\n`;
  // Another browser may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
