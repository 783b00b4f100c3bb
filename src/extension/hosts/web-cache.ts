// Where the engine's thread keeps its cache in a browser: the folder that VS Code gives the extension for a workspace, read
// and written through VS Code, which keeps it in the browser's own storage. A piece is stored in one step there, and one
// that is torn all the same is found out by whoever unpacks it. It answers the thread's questions and looks into nothing.
import * as vscode from 'vscode';
import type { CacheAnswer, CacheQuestion } from '../../worker/protocol';

const ENDING = '.gz';
const NAME = /^[0-9a-z-]+$/u;

async function done(what: Thenable<unknown>): Promise<void> {
  try {
    await what;
  } catch {
    // A cache is no place for errors: what could not be kept is read again.
  }
}

async function lookUp(
  folder: vscode.Uri,
  { what, name, bytes }: CacheQuestion,
): Promise<Partial<CacheAnswer>> {
  if (what === 'list') {
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
    return {
      names: entries.flatMap(([file]) => (file.endsWith(ENDING) ? [file.slice(0, -ENDING.length)] : [])),
    };
  }
  if (!NAME.test(name)) return {};
  const file = vscode.Uri.joinPath(folder, `${name}${ENDING}`);
  switch (what) {
    case 'read':
      return { bytes: await Promise.resolve(vscode.workspace.fs.readFile(file)).catch(() => null) };
    case 'write':
      if (bytes) await done(vscode.workspace.fs.writeFile(file, bytes));
      return {};
    case 'remove':
      await done(vscode.workspace.fs.delete(file));
      return {};
  }
}

/** Answers a question about the pieces in a folder; never throws. */
export async function answerCache(folder: vscode.Uri, question: CacheQuestion): Promise<CacheAnswer> {
  const found = await lookUp(folder, question).catch(() => ({}));
  return { kind: 'cached', number: question.number, ...found };
}

/** What stands for engine and lexicons: their very bytes; null where the browser does not say (an unsafe origin). */
export async function engineOf(files: readonly Uint8Array<ArrayBuffer>[]): Promise<string | null> {
  const subtle = (globalThis as { crypto?: { subtle?: SubtleDigest } }).crypto?.subtle;
  if (!subtle) return null;
  const sums = await Promise.all(files.map((bytes) => subtle.digest('SHA-256', bytes)));
  return sums.map((sum) => hex(new Uint8Array(sum).slice(0, 8))).join('-');
}

interface SubtleDigest {
  digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
}
