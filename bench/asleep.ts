// `npx tsx bench/asleep.ts [VSIX …]`: what Dossier costs the extension host in a folder without articles with a Markdown file
// open. A little extension in the same process has Dossier activated, and takes heap (after collecting garbage), memory and
// processor time before and after; a stretch of the same length in which nothing happens stands beside it, so
// that noise can be told from cost. Several windows, the median of each figure.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../scripts/rig/browser';
import {
  installExtension,
  installHost,
  makeProfile,
  NEWEST,
  startServer,
  type Host,
} from '../scripts/rig/host';
import { OUT, VSIX } from '../scripts/rig/paths';
import { freshWorkspace, pageAddress, remote } from '../scripts/rig/vscode-tests';

const WINDOWS = 3;
/** Activation has been over for long by then. */
const STRETCH_MS = 3000;
/** Until a new window has settled. */
const SETTLED_MS = 8000;

interface Figures {
  readonly heapKb: number;
  readonly rssKb: number;
  readonly cpuMs: number;
}

interface Measured {
  readonly idle: Figures;
  readonly dossier: Figures;
  /** Loading included. */
  readonly activateMs: number;
  readonly loaded: readonly string[];
}

/** Runs in the extension host, as it is written here. */
const PROBE = `
const vscode = require('vscode');
const { renameSync, writeFileSync } = require('node:fs');
const { basename } = require('node:path');
require('node:v8').setFlagsFromString('--expose-gc');
const gc = require('node:vm').runInNewContext('gc');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function stretch(work) {
  for (let n = 0; n < 3; n++) { gc(); await pause(50); }
  const memory = process.memoryUsage();
  const cpu = process.cpuUsage();
  await work();
  await pause(${STRETCH_MS});
  const used = process.cpuUsage(cpu);
  for (let n = 0; n < 3; n++) { gc(); await pause(50); }
  const now = process.memoryUsage();
  return {
    heapKb: (now.heapUsed - memory.heapUsed) / 1024,
    rssKb: (now.rss - memory.rss) / 1024,
    cpuMs: (used.user + used.system) / 1000,
  };
}
const tell = (what) => {
  const file = process.env.DOSSIER_PROBE;
  writeFileSync(file + '.new', JSON.stringify(what));
  renameSync(file + '.new', file);
};
async function measure() {
  await pause(${SETTLED_MS});
  // Dossier is woken by what follows and by nothing before.
  const dossier = vscode.extensions.getExtension('dossier.dossier');
  if (!dossier || dossier.isActive) throw new Error(dossier ? 'Dossier was awake already' : 'no Dossier');
  await stretch(async () => undefined);
  const idle = await stretch(async () => undefined);
  let activateMs = 0;
  const cost = await stretch(async () => { const began = performance.now(); await dossier.activate(); activateMs = performance.now() - began; });
  const loaded = Object.keys(require.cache).filter((f) => f.startsWith(dossier.extensionPath)).map((f) => basename(f));
  tell({ idle, dossier: cost, activateMs, loaded });
}
// The tests of a window are the surest way to have something run in it.
exports.activate = () => undefined;
exports.run = () => measure().catch((error) => tell({ error: String(error && error.stack) }));
`;

function writeProbe(): string {
  const dir = join(OUT, 'probe');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'probe.js'), PROBE);
  const manifest = {
    name: 'dossier-probe',
    publisher: 'dossier-tests',
    version: '0.0.0',
    engines: { vscode: '^1.103.0' },
    main: './probe.js',
  };
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest));
  return dir;
}

async function measure(host: Host, browser: Browser, vsix: string): Promise<Measured> {
  const probe = writeProbe();
  const workspace = freshWorkspace('asleep', join(OUT, 'none'));
  writeFileSync(join(workspace, 'plain.json'), '{}\n');
  const profile = makeProfile(join(OUT, 'profiles', 'asleep'), {});
  const file = join(profile.dir, 'probe.json');
  await installExtension(host, profile, vsix);
  // What else in the window may have it activated on the way is taken out, so that the probe is the first.
  for (const name of readdirSync(join(profile.dir, 'exts')).filter((n) => n.startsWith('dossier.'))) {
    const path = join(profile.dir, 'exts', name, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { contributes: Record<string, unknown> };
    delete manifest.contributes['mcpServerDefinitionProviders'];
    writeFileSync(path, JSON.stringify({ ...manifest, activationEvents: [] }));
  }
  const server = await startServer(host, profile, { env: { DOSSIER_PROBE: file } });
  try {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationExit', () => undefined);
    await page.exposeFunction('codeAutomationLog', () => undefined);
    await page.goto(
      pageAddress(server.origin, workspace, [
        ['extensionDevelopmentPath', remote(server.port, probe)],
        ['extensionTestsPath', remote(server.port, join(probe, 'probe.js'))],
        ['skipWelcome', 'true'],
      ]),
    );
    const end = Date.now() + 90_000;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      if (Date.now() > end) throw new Error(`The probe said nothing.\n${server.log().slice(-2000)}`);
      if (!existsSync(file)) continue;
      const measured = JSON.parse(readFileSync(file, 'utf8')) as Measured & { readonly error?: string };
      await page.close();
      if (measured.error !== undefined) throw new Error(measured.error);
      return measured;
    }
  } finally {
    await server.stop();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function line(name: string, figures: readonly Figures[]): string {
  const of = (key: keyof Figures): string => {
    const values = figures.map((f) => f[key]);
    return `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`;
  };
  return `${name.padEnd(8)} heap ${of('heapKb')} kB, resident ${of('rssKb')} kB, processor ${of('cpuMs')} ms`;
}

async function main(): Promise<void> {
  const files = process.argv.slice(2);
  const host = await installHost(NEWEST, console.log);
  const browser = await launchBrowser();
  try {
    for (const vsix of files.length > 0 ? files : [VSIX]) {
      const all: Measured[] = [];
      for (let n = 0; n < WINDOWS; n++) {
        rmSync(join(OUT, 'profiles', 'asleep'), { recursive: true, force: true });
        all.push(await measure(host, browser, vsix));
      }
      console.log(`${vsix}: ${all.at(-1)?.loaded.join(', ') ?? ''}`);
      console.log(
        line(
          'idle',
          all.map((m) => m.idle),
        ),
      );
      console.log(
        line(
          'Dossier',
          all.map((m) => m.dossier),
        ),
      );
      const times = all.map((m) => m.activateMs);
      console.log(
        `activate ${median(times).toFixed(1)} ms with loading (${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)})`,
      );
    }
  } finally {
    await browser.close();
  }
}

void main();
