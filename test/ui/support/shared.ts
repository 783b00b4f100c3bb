// What all UI tests of a run share: one browser and one installed VS Code, started when first wanted and closed at the
// end of the run; and the workspace that they open, which is the one that `npm start` shows.
import { after } from 'mocha';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/rig/browser';
import { installHost, NEWEST, type Host } from '../../../scripts/rig/host';
import { fromRoot } from '../../../scripts/rig/paths';
import { stopAll } from '../../../scripts/rig/process';

export const DEMO = fromRoot('scripts', 'demo', 'workspace');

let browser: Promise<Browser> | undefined;
let host: Promise<Host> | undefined;

export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

export function sharedHost(): Promise<Host> {
  host ??= installHost(NEWEST, console.log);
  return host;
}

after(async function () {
  // A window that failed while it opened has left its server behind.
  await stopAll();
  await (await browser)?.close();
});
