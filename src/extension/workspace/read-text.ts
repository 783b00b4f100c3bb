// Reads one file as text through VS Code's file system, whatever its encoding; answers with a problem where that cannot be
// done. Never throws.
import * as vscode from 'vscode';
import type { Problem } from '../../core/present/api';
import { decode, MAX_BYTES, type DecodedText } from './decode';
import { isFresh, isHalfWritten, type FileState } from './half-written';

/** What was read of a file, and whether somebody may still be writing it. */
export interface ReadFile {
  readonly result: DecodedText | Problem;
  readonly halfWritten: boolean;
}

/** The text of a file, or the problem that keeps it from being read. Never throws. */
export async function readText(uri: vscode.Uri): Promise<DecodedText | Problem> {
  return (await readFile(uri)).result;
}

/** The same, with a look at whether the file is complete. Never throws. */
export async function readFile(uri: vscode.Uri): Promise<ReadFile> {
  let before: FileState = { size: null, mtime: 0 };
  try {
    before = await vscode.workspace.fs.stat(uri);
    if ((before.size ?? 0) > MAX_BYTES) return { result: refusal('file-too-large'), halfWritten: false };
    const bytes = await vscode.workspace.fs.readFile(uri);
    // Asked twice only of files that were changed just now.
    const after = isFresh(before, Date.now()) ? await vscode.workspace.fs.stat(uri) : undefined;
    const decoded = decode(bytes);
    return {
      result: 'text' in decoded ? decoded : refusal(decoded.refused),
      halfWritten: isHalfWritten({ before, read: bytes.length, ...(after ? { after } : {}) }, Date.now()),
    };
  } catch (error) {
    return {
      result: {
        code: 'file-unreadable',
        severity: 'error',
        message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        args: { reason: error instanceof Error ? error.message : String(error) },
      },
      halfWritten: isHalfWritten({ before, read: null }, Date.now()),
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

/** Whether a file is certainly not there; what cannot be asked about may be. */
export async function hasGone(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => false,
    (error: unknown) => error instanceof vscode.FileSystemError && error.code === 'FileNotFound',
  );
}

function refusal(code: 'file-binary' | 'file-too-large'): Problem {
  return {
    code,
    severity: 'error',
    message: code === 'file-binary' ? 'This is no text file.' : 'The file is larger than 5 MB.',
  };
}
