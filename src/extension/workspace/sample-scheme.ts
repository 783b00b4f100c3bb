// The scheme of the documents that show the sample.
import type * as vscode from 'vscode';

export const SAMPLE_SCHEME = 'dossier-sample';

export function isSample(uri: vscode.Uri): boolean {
  return uri.scheme === SAMPLE_SCHEME;
}
