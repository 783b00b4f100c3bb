// The extension's entry in Node: on a desktop, and on the server of a remote window. What is beyond the stand-ins is a file
// beside, loaded when it is wanted.
import type * as vscode from 'vscode';
import type { DossierApi } from '../api';
import { sleep } from '../asleep/sleep';

export function activate(context: vscode.ExtensionContext): DossierApi {
  return sleep(context, async () => (await import('./node-main')).startInNode);
}

/** Everything is in the context's subscriptions. */
export function deactivate(): void {
  return undefined;
}
