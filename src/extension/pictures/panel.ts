// One picture in an editor tab: its page with a strict content policy (no network, no inline code, only our own script by
// nonce), and messages both ways. A picture that is hidden forgets its page and is sent everything again when it comes
// back; what the user chose in it is kept by the page itself. A class because a panel has a lifetime.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { createLatest } from '../engine/latest';
import type { FromPicture, PictureKind, ToPicture } from '../../webview/protocol';

const NONCE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return [...bytes].map((b) => NONCE_LETTERS[b % NONCE_LETTERS.length]).join('');
}

function html(webview: vscode.Webview, extension: vscode.Uri, kind: PictureKind): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'pictures.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', 'pictures.css')).toString();
  const source = webview.cspSource;
  const key = nonce();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${key}'`,
    `style-src ${source}`,
    `font-src ${source}`,
    // A picture is drawn into a PNG from its own SVG.
    `img-src data: blob:`,
    // The layout runs in a thread made from our own script.
    `worker-src blob:`,
    `connect-src ${source}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language.replace(/[^A-Za-z-]/g, '')}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Dossier</title>
</head>
<body data-picture="${kind}">
<main></main>
<script nonce="${key}" src="${script}"></script>
</body>
</html>`;
}

function isEvidence(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { article, span, words } = value as Record<string, unknown>;
  return (
    typeof article === 'string' &&
    typeof words === 'string' &&
    Array.isArray(span) &&
    span.length === 2 &&
    span.every((n) => Number.isInteger(n) && n >= 0)
  );
}

/** A page shows words of articles, so what it sends is checked like anything from outside. */
export function isFromPicture(value: unknown): value is FromPicture {
  if (typeof value !== 'object' || value === null) return false;
  const message = value as Record<string, unknown>;
  switch (message['kind']) {
    case 'ready':
    case 'filter':
    case 'clearFilter':
      return true;
    case 'open':
    case 'compare':
      return typeof message['event'] === 'string';
    case 'evidence':
      return isEvidence(message['evidence']);
    case 'save':
      return (
        (message['format'] === 'svg' || message['format'] === 'png') && typeof message['content'] === 'string'
      );
    default:
      return false;
  }
}

export interface PictureHost {
  /** Sends what the picture shows now, in steps; nothing where there is nothing yet. */
  send(take: (message: ToPicture) => void): Iterator<void, void>;
  title(): string;
  received(message: FromPicture): void;
}

/** Opens a picture, or takes over a tab that VS Code has kept over a restart. */
export class Picture implements Disposable {
  private readonly disposables: Disposable[] = [];
  private readonly latest = createLatest();
  private ready = false;

  constructor(
    readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    kind: PictureKind,
    private readonly host: PictureHost,
    closed: () => void,
  ) {
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')],
    };
    this.disposables.push(
      webview.onDidReceiveMessage((message: unknown) => {
        if (!isFromPicture(message)) return;
        if (message.kind === 'ready') {
          this.ready = true;
          this.refresh();
        } else host.received(message);
      }),
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away; it says when it is there again.
        if (!panel.visible) this.ready = false;
      }),
      panel.onDidDispose(() => {
        this.dispose();
        closed();
      }),
    );
    webview.html = html(webview, extension, kind);
  }

  /** Sends what there is to show, where somebody sees it. */
  refresh(): void {
    this.panel.title = this.host.title();
    if (!this.ready) return;
    const { webview } = this.panel;
    this.latest.run(
      this.host.send((message) => void webview.postMessage(message)),
      () => undefined,
    );
  }

  dispose(): void {
    this.latest.stop();
    for (const d of this.disposables.splice(0)) d.dispose();
  }
}
