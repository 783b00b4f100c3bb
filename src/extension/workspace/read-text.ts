// Reads one file as text through VS Code's file system, whatever its encoding; answers with a problem where that cannot be
// done. Never throws.
import * as vscode from 'vscode';
import type { Problem } from '../../core/present/api';
import { decode, MAX_BYTES, type DecodedText } from './decode';

/** The text of a file, or the problem that keeps it from being read. Never throws. */
export async function readText(uri: vscode.Uri): Promise<DecodedText | Problem> {
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    if (stat.size > MAX_BYTES) return refusal('file-too-large');
    const decoded = decode(await vscode.workspace.fs.readFile(uri));
    return 'text' in decoded ? decoded : refusal(decoded.refused);
  } catch (error) {
    return {
      code: 'file-unreadable',
      severity: 'error',
      message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      args: { reason: error instanceof Error ? error.message : String(error) },
    };
  }
}

/** Whether a file is there. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function refusal(code: 'file-binary' | 'file-too-large'): Problem {
  return {
    code,
    severity: 'error',
    message: code === 'file-binary' ? 'This is no text file.' : 'The file is larger than 5 MB.',
  };
}
