// A window of VS Code with Dossier installed, as a test or a screenshot sees it: a server, a profile, a workspace of its
// own and a browser page. Opens, waits until the workbench stands, and takes everything down again. What happens inside
// the window is the business of the page objects beside this file.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  installExtension,
  makeProfile,
  startServer,
  useGerman,
  type Host,
  type Server,
} from '../../../scripts/rig/host';
import { OUT, SCREENSHOTS, VSIX } from '../../../scripts/rig/paths';
import { PATIENCE_MS, until } from './until';
import { witness } from './witness';
import { freshWorkspace, pageAddress, remote } from '../../../scripts/rig/vscode-tests';

export type Theme = 'light' | 'dark' | 'contrast';

export interface WindowOptions {
  /** Names the profile and the workspace folder, so that windows do not meet. */
  readonly name: string;
  readonly workspace: string;
  /** Opens no folder at all. */
  readonly noFolder?: boolean;
  readonly theme?: Theme;
  readonly german?: boolean;
  /** Workspace-relative path of a file to open at once. */
  readonly open?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** How sharp its pictures are, where they are wanted (`DOSSIER_PICTURES=all`). */
  readonly scale?: number;
  /** Another extension (VSIX) that is installed as well. */
  readonly also?: string;
  /** Lets dialogs come; without it they are refused. */
  readonly dialogs?: boolean;
  /** Of the window, in CSS pixels; 1280 where nothing is said. */
  readonly width?: number;
  /** Code that runs in the engine's thread before the engine itself: `support/engine.ts`. */
  readonly beforeEngine?: string;
}

export interface Window {
  readonly page: Page;
  /** The folder that is open in it. */
  readonly workspace: string;
  /** The program of the engine's thread, as it is installed for this window. */
  readonly engine: string;
  setTheme(theme: Theme): Promise<void>;
  /** Writes a screenshot into `test/ui/out/`. */
  shoot(name: string): Promise<string>;
  close(): Promise<void>;
}

const THEMES: Readonly<Record<Theme, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};
/** By which class the workbench shows its theme. */
const CLASSES: Readonly<Record<Theme, string>> = { light: 'vs', dark: 'vs-dark', contrast: 'hc-black' };
/** What the system says it prefers: the workbench follows it, at once, and nothing has to be pressed for it. */
const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Readonly<Record<Theme, object>>;
const FOLLOW_SYSTEM = {
  'window.autoDetectColorScheme': true,
  'window.autoDetectHighContrast': true,
  'workbench.preferredLightColorTheme': THEMES.light,
  'workbench.preferredDarkColorTheme': THEMES.dark,
  'workbench.preferredHighContrastColorTheme': THEMES.contrast,
};

/**
 * Whether pictures are wanted for people: of every station in every theme, and as sharp as they were asked for. `npm run
 * screenshots` wants them; a test needs none, and each costs a moment.
 */
export const ALL_PICTURES = process.env['DOSSIER_PICTURES'] === 'all';

/** Opens a window on a fresh copy of a workspace. */
export async function openWindow(host: Host, browser: Browser, options: WindowOptions): Promise<Window> {
  const workspace = freshWorkspace(options.name, options.workspace);
  const theme = options.theme ?? 'light';
  const settings = { ...options.settings, ...FOLLOW_SYSTEM, 'workbench.colorTheme': THEMES[theme] };
  const profile = makeProfile(profileOf(options.name), settings);
  if (options.german === true) useGerman(profile);
  await installExtension(host, profile, VSIX);
  if (options.also !== undefined) await installExtension(host, profile, options.also);
  const dossier = join(profile.dir, 'exts', installedIn(join(profile.dir, 'exts')));
  const engine = join(dossier, 'dist', 'worker.js');
  if (options.beforeEngine !== undefined)
    writeFileSync(engine, `${options.beforeEngine}\n${readFileSync(engine, 'utf8')}`);
  const server = await startServer(host, profile, {
    ...(options.german === true ? { locale: 'de' } : {}),
    ...(options.dialogs === true ? { driver: false } : {}),
  });
  try {
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1280, height: 800 },
      deviceScaleFactor: ALL_PICTURES ? (options.scale ?? 1) : 1,
      locale: options.german === true ? 'de' : 'en-US',
      ...MEDIA[theme],
    });
    if (options.german === true) {
      await context.addCookies([{ name: 'vscode.nls.locale', value: 'de', url: server.origin }]);
    }
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const payload: [string, string][] = [['skipWelcome', 'true']];
    if (options.open !== undefined)
      payload.push(['openFile', remote(server.port, join(workspace, options.open))]);
    await page.goto(pageAddress(server.origin, options.noFolder === true ? null : workspace, payload));
    await page.locator('.monaco-workbench .activitybar').waitFor();
    return windowOf(page, context, server, engine, workspace, options.name);
  } catch (error) {
    console.log(`The server of »${options.name}«, whose window did not open:\n${server.log().slice(-3000)}`);
    await server.stop();
    throw error;
  }
}

function profileOf(name: string): string {
  return join(OUT, 'profiles', name);
}

/** The folder of our extension among those that are installed. */
function installedIn(extensions: string): string {
  const found = readdirSync(extensions).find((name) => name.startsWith('dossier.dossier-'));
  if (found === undefined) throw new Error(`Dossier is not installed in ${extensions}.`);
  return found;
}

/** Waits until what moves has come to its end and is drawn. What moves for ever (a bar of progress) is not waited for. */
async function atRest(page: Page): Promise<void> {
  const moving = (): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const ends = (a: Animation): boolean => Number(a.effect?.getComputedTiming().endTime) < 2000;
          const tell = (): void =>
            resolve(document.getAnimations().filter((a) => a.playState === 'running' && ends(a)).length);
          // A page that nobody looks at may draw no frame at all.
          setTimeout(tell, 500);
          requestAnimationFrame(() => requestAnimationFrame(tell));
        }),
    );
  await until('all stands still', async () => ((await moving()) === 0 ? true : null), 2000).catch(
    () => undefined,
  );
}

function windowOf(
  page: Page,
  context: BrowserContext,
  server: Server,
  engine: string,
  workspace: string,
  name: string,
): Window {
  const shoot = async (picture: string): Promise<string> => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const file = join(SCREENSHOTS, `${picture}.png`);
    await atRest(page);
    await page.screenshot({ path: file });
    return file;
  };
  const forget = witness({ name, page, workspace, profile: profileOf(name), shoot });
  return {
    page,
    workspace,
    engine,
    async setTheme(theme) {
      await page.emulateMedia(MEDIA[theme]);
      await page.locator(`.monaco-workbench.${CLASSES[theme]}`).waitFor();
    },
    shoot,
    async close() {
      forget();
      await context.close();
      await server.stop();
    },
  };
}
