// A picture's own page in the browser, without the editor around it: the shipped script and style, a theme's colours, and a
// stand-in for the extension that sends data and keeps what comes back. For what needs many data or exact measures.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { fromRoot } from '../../../scripts/rig/paths';

/** The script of the pages, built for them: a window that runs beside may be building its own. */
export const PICTURES = fromRoot('out', 'pictures-page', 'pictures.js');

export type PageTheme = 'light' | 'dark' | 'contrast';

const COLOURS: Readonly<Record<PageTheme, Readonly<Record<string, string>>>> = {
  light: {
    'editor-background': '#ffffff',
    foreground: '#3b3b3b',
    descriptionForeground: '#717171',
    focusBorder: '#005fb8',
    'textLink-foreground': '#005fb8',
    'button-secondaryBackground': '#e5e5e5',
    'editorWidget-border': '#c8c8c8',
    'list-warningForeground': '#855f00',
  },
  dark: {
    'editor-background': '#1f1f1f',
    foreground: '#cccccc',
    descriptionForeground: '#9d9d9d',
    focusBorder: '#0078d4',
    'textLink-foreground': '#4daafc',
    'button-secondaryBackground': '#313131',
    'editorWidget-border': '#454545',
    'charts-blue': '#3794ff',
    'charts-green': '#89d185',
    'charts-orange': '#d18616',
    'charts-red': '#f14c4c',
    'list-warningForeground': '#cca700',
  },
  contrast: {
    'editor-background': '#000000',
    foreground: '#ffffff',
    descriptionForeground: '#ffffff',
    focusBorder: '#f38518',
    'textLink-foreground': '#21a6ff',
    contrastBorder: '#6fc3df',
    'charts-blue': '#3794ff',
    'charts-green': '#89d185',
    'charts-orange': '#d18616',
    'charts-red': '#f14c4c',
  },
};

/** Opens a picture's page and sends it `data` when it is ready. */
export async function openPicture(
  browser: Browser,
  kind: 'timeline' | 'relations' | 'compare',
  theme: PageTheme,
  data: object,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const colours = Object.entries(COLOURS[theme])
    .map(([name, value]) => `--vscode-${name}: ${value};`)
    .join(' ');
  const style = readFileSync(fromRoot('media', 'pictures.css'), 'utf8');
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': [
      'text/html',
      `<!DOCTYPE html><html><head><style>:root { ${colours} --vscode-font-family: sans-serif; } ${style}</style></head>
<body data-picture="${kind}"><main></main><script src="/pictures.js"></script></body></html>`,
    ],
    '/pictures.js': ['text/javascript', readFileSync(PICTURES, 'utf8')],
  };
  await page.route('http://pictures.test/**', (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file ? route.fulfill({ contentType: file[0], body: file[1] }) : route.abort();
  });
  // As text: a function that goes through a compiler may need helpers that the page does not have.
  await page.addInitScript({
    content: `window.kept = { state: undefined, sent: [] };
      window.acquireVsCodeApi = () => ({
        postMessage: (answer) => {
          kept.sent.push(answer);
          if (answer.kind === 'ready') setTimeout(() => window.postMessage(${JSON.stringify(data)}, '*'), 0);
        },
        getState: () => kept.state,
        setState: (state) => { kept.state = state; },
      });`,
  });
  await page.goto('http://pictures.test/');
  return page;
}

/** What the page has sent to the extension. */
export function sentBy(
  page: Page,
): Promise<readonly { readonly kind: string; readonly [key: string]: unknown }[]> {
  return page.evaluate(() => (window as unknown as { kept: { sent: { kind: string }[] } }).kept.sent);
}
