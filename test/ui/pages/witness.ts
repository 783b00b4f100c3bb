// What a failed test leaves behind, for whoever has only the log of a run: what each open window shows, in words and as a
// picture, what Dossier wrote into its log, and what lies in the workspace. It looks and changes nothing, and it never fails
// itself: a window that answers no more is told as such.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Witnessed {
  readonly name: string;
  readonly page: Page;
  readonly workspace: string;
  /** The folder of the profile. */
  readonly profile: string;
  shoot(name: string): Promise<string>;
}

/** So many lines of a log, and files of a folder, are told. */
const MOST = 15;
/** A page that does not answer within this time is told as one that does not. */
const ANSWERS_MS = 15_000;

const open = new Set<Witnessed>();

/** A window is looked at, should a test fail, until what this answers is called. */
export function witness(window: Witnessed): () => void {
  open.add(window);
  return () => open.delete(window);
}

const known = new WeakSet<object>();

interface Tested {
  readonly title: string;
  readonly state?: string;
  /** The reporter repeats at the end of the run what is written here. */
  readonly err?: Error & { witness?: string };
}

/** Tells what the windows show, once for each test that has failed; for whoever changes it before the others look. */
export async function tellIfFailed(test: Tested | undefined): Promise<void> {
  if (test?.state !== 'failed' || known.has(test)) return;
  known.add(test);
  for (const window of open) {
    const seen = await told(window, test.title);
    console.log(seen);
    if (test.err !== undefined) test.err.witness = [test.err.witness, seen].filter(Boolean).join('\n');
  }
}

// Scripts open windows, too, where no tests run. At the root of all suites: before a suite takes its windows down.
if (typeof afterEach === 'function')
  afterEach('what the windows show', function () {
    return tellIfFailed(this.currentTest);
  });

async function told(window: Witnessed, test: string): Promise<string> {
  const { name, page, workspace, profile } = window;
  const within = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
    Promise.race([
      answer.catch(() => otherwise),
      new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), ANSWERS_MS)),
    ]);
  const picture = await within(
    window.shoot(`failed-${name}-${test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`),
    'none could be taken',
  );
  const lines = [
    ...(await within(shown(page), ['the page does not answer'])),
    `workspace: ${filesOf(workspace)}`,
    ...logOf(profile).map((line) => `log: ${line}`),
    `picture: ${picture}`,
  ];
  return [`Window »${name}« when the test failed, ${new Date().toISOString()}`, ...lines].join('\n      ');
}

/** What stands in the window, area by area. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const areas: readonly (readonly [string, string])[] = [
      ['view', '.part.sidebar .pane'],
      ['tabs', '.tabs-container'],
      ['asks', '.quick-input-widget'],
      ['dialog', '.monaco-dialog-box'],
      ['menu', '.monaco-menu'],
      ['card', '.monaco-hover'],
      ['message', '.notification-toast, .notifications-center'],
      ['status', '.statusbar .left-items'],
    ];
    const lines = areas.flatMap(([area, selector]) =>
      Array.from(document.querySelectorAll<HTMLElement>(selector))
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => `${area}: ${element.innerText.replace(/\s+/g, ' ').trim().slice(0, 400)}`),
    );
    const focused = document.activeElement;
    const label = focused?.getAttribute('aria-label') ?? focused?.className ?? '';
    return [...lines, `focus: ${focused?.tagName ?? 'nothing'} ${label}`];
  });
}

/** The folders and files of a workspace, the first of each folder by name. */
function filesOf(folder: string, path = ''): string {
  if (!existsSync(folder)) return 'not there';
  const names = readdirSync(folder).sort();
  const few = names.slice(0, MOST).map((name) => {
    const inner = join(folder, name);
    if (!statSync(inner, { throwIfNoEntry: false })?.isDirectory()) return name;
    return path === '' && name !== '.git' ? `${name}/ (${filesOf(inner, name)})` : `${name}/`;
  });
  return [...few, ...(names.length > MOST ? [`${names.length} in all`] : [])].join(', ');
}

/** The last lines that Dossier wrote, without stacks. */
function logOf(profile: string): string[] {
  const logs = join(profile, 'data', 'logs');
  if (!existsSync(logs)) return [];
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('Dossier.log'))
    .flatMap((file) => readFileSync(join(logs, file), 'utf8').split('\n'))
    .filter((line) => line !== '' && !/^\s/.test(line))
    .slice(-MOST);
}
