// Articles that are no texts (pages, mails, PDF, Word): takes their text out in a thread of its own and keeps it beside
// the original, or, where nothing may be written there, in memory as a read-only document. It writes such texts and
// nothing else; originals are only read, and a text that somebody is editing is left alone.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { Problem } from '../../core/present/api';
import type { Extractor } from '../../extract/client';
import { keptSize, MAX_ORIGINAL_BYTES, type Clipped, type Refused } from '../../extract/protocol';
import type { DecodedText } from './decode';
import { readText } from './read-text';
import { keepExtracted } from './settings';

const SCHEME = 'dossier-extracted';

export interface OriginalText extends DecodedText {
  /** The document that shows it. */
  readonly uri: vscode.Uri;
  readonly problems: readonly Problem[];
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  return vscode.workspace.fs.stat(uri).then(
    (stat) => stat,
    () => null,
  );
}

/** Complete or not at all, as far as the file system can do that. */
async function put(uri: vscode.Uri, text: string): Promise<void> {
  const name = uri.path.split('/').at(-1) ?? 'text';
  const draft = vscode.Uri.joinPath(uri, '..', `.${name}.${Date.now().toString(36)}.tmp`);
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
  try {
    await vscode.workspace.fs.rename(draft, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

function mayWrite(original: vscode.Uri): boolean {
  return (
    vscode.workspace.isTrusted &&
    keepExtracted(original) &&
    vscode.workspace.fs.isWritableFileSystem(original.scheme) !== false
  );
}

/** A class because it has a lifetime: the thread, and the texts that exist in memory only. */
export class Originals implements Disposable {
  private extractor: Extractor | undefined;
  private readonly memory = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();

  constructor(
    private readonly open: () => Extractor,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Shows texts that exist in memory only; `ready` is awaited before one counts as missing. */
  register(ready: () => Promise<void>): Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.changed.event,
      provideTextDocumentContent: async (uri) => {
        if (!this.memory.has(uri.toString())) await ready();
        return this.memory.get(uri.toString()) ?? '';
      },
    });
  }

  /** The text of an original; `text` is the file beside it. Never throws. */
  async read(id: string, original: vscode.Uri, text: vscode.Uri): Promise<OriginalText | Problem> {
    const [from, beside] = await Promise.all([statOf(original), statOf(text)]);
    const kept = beside ? await readText(text) : null;
    const known = kept && 'text' in kept ? kept : null;
    // Made after the original and from one of the same size: the same original, which need not be read again.
    if (known && beside && (!from || (beside.mtime >= from.mtime && keptSize(known.text) === from.size)))
      return { ...known, uri: text, problems: [] };
    if (from && from.size > MAX_ORIGINAL_BYTES) return tooLarge();
    let bytes: Uint8Array;
    try {
      bytes = await vscode.workspace.fs.readFile(original);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        code: 'file-unreadable',
        severity: 'error',
        message: `The file cannot be read: ${reason}`,
        args: { reason },
      };
    }
    const name = original.path.split('/').at(-1) ?? '';
    const memory = vscode.Uri.from({ scheme: SCHEME, path: `/${id}` });
    const answer = await this.worker().extract(name, bytes, known?.text ?? null);
    if (answer.kind === 'refused') {
      this.log.warn(`${id}: ${answer.problem.message}`);
      // What was read of it before is better than nothing, and says itself what it was taken from.
      return known ? { ...known, uri: text, problems: [answer.problem] } : answer.problem;
    }
    const { problems } = answer;
    if (!answer.write && known) return { ...known, uri: text, problems };
    const edited = vscode.workspace.textDocuments.some(
      (d) => d.isDirty && d.uri.toString() === text.toString(),
    );
    if (edited && known) return { ...known, uri: text, problems };
    // A file in the way that is no text stays as it is, and what was deleted meanwhile, its folder with it, stays deleted.
    if (mayWrite(original) && (!beside || known) && (await statOf(original)))
      try {
        await put(text, answer.text);
        this.log.info(`${id}: text taken from ${name}.`);
        this.memory.delete(memory.toString());
        return { text: answer.text, encoding: 'utf8', uri: text, problems };
      } catch (error) {
        this.log.info(`${id}: kept in memory only, because it cannot be written: ${String(error)}`);
      }
    this.memory.set(memory.toString(), answer.text);
    this.changed.fire(memory);
    return { text: answer.text, encoding: 'utf8', uri: memory, problems };
  }

  /** Makes an article of copied text. */
  clip(text: string): Promise<Clipped | Refused> {
    return this.worker().clip(text);
  }

  dispose(): void {
    this.extractor?.dispose();
    this.changed.dispose();
  }

  private worker(): Extractor {
    return (this.extractor ??= this.open());
  }
}

function tooLarge(): Problem {
  return {
    code: 'original-too-large',
    severity: 'error',
    message: 'The file is larger than 50 MB and is not read.',
  };
}
