// The extension's entry in a browser: the same extension, with Web Workers for threads.
import type * as vscode from 'vscode';
import { start, type DossierApi } from '../main';
import { webThreads } from './web-threads';

export function activate(context: vscode.ExtensionContext): DossierApi {
  return start(context, webThreads);
}

/** Everything is in the context's subscriptions. */
export function deactivate(): void {
  return undefined;
}
