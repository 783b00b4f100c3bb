// The extension's entry in Node: on a desktop, and on the server of a remote window.
import type * as vscode from 'vscode';
import { start, type DossierApi } from '../main';
import { nodeThreads } from './node-threads';

export function activate(context: vscode.ExtensionContext): DossierApi {
  return start(context, nodeThreads(context.storageUri));
}

/** Everything is in the context's subscriptions. */
export function deactivate(): void {
  return undefined;
}
