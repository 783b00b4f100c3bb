// The extension's entry in Node: on a desktop, and on the server of a remote window. What is beyond the stand-ins is a file
// beside, loaded when it is wanted.
import type * as vscode from 'vscode';
import type { DossierApi, Started } from '../api';
import { sleep } from '../asleep/sleep';

let running: Started | undefined;

export function activate(context: vscode.ExtensionContext): DossierApi {
  return sleep(context, async () => {
    const { startInNode } = await import('./node-main');
    return (...args) => (running = startInNode(...args));
  });
}

/** Everything else is in the context's subscriptions. */
export async function deactivate(): Promise<void> {
  await running?.close();
}
