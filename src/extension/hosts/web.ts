// The extension's entry in a browser: the same extension, with Web Workers for threads.
import type * as vscode from 'vscode';
import type { DossierApi } from '../api';
import { sleep } from '../asleep/sleep';

export function activate(context: vscode.ExtensionContext): DossierApi {
  return sleep(context, async () => (await import('./web-main')).startInBrowser);
}

/** Everything is in the context's subscriptions. */
export function deactivate(): void {
  return undefined;
}
