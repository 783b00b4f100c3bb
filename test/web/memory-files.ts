// A small extension for tests in the browser: file systems that live in memory, one that can be written to (`memfs:`) and
// one that cannot (`rofs:`), both with the files that the rig puts in. They have no search of their own, as most virtual
// file systems have none.
import * as vscode from 'vscode';

/** Path below `/workspace` → text; put in when this file is bundled. */
declare const WORKSPACE_FILES: Readonly<Record<string, string>>;

interface Folder {
  readonly type: vscode.FileType.Directory;
  readonly entries: Map<string, Entry>;
  readonly ctime: number;
  mtime: number;
}
interface File {
  readonly type: vscode.FileType.File;
  readonly ctime: number;
  mtime: number;
  content: Uint8Array;
}
type Entry = Folder | File;

function newFolder(): Folder {
  const now = Date.now();
  return { type: vscode.FileType.Directory, entries: new Map(), ctime: now, mtime: now };
}

class MemoryFiles implements vscode.FileSystemProvider {
  private readonly root = newFolder();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  private find(uri: vscode.Uri): Entry | undefined {
    let at: Entry | undefined = this.root;
    for (const part of uri.path.split('/').filter(Boolean))
      at = at?.type === vscode.FileType.Directory ? at.entries.get(part) : undefined;
    return at;
  }

  private entry(uri: vscode.Uri): Entry {
    const found = this.find(uri);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }

  private parentOf(uri: vscode.Uri): { readonly folder: Folder; readonly name: string } {
    const folder = this.entry(vscode.Uri.joinPath(uri, '..'));
    if (folder.type !== vscode.FileType.Directory) throw vscode.FileSystemError.FileNotADirectory(uri);
    return { folder, name: uri.path.split('/').at(-1) ?? '' };
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { type, ctime, mtime, ...rest } = this.entry(uri);
    return { type, ctime, mtime, size: 'content' in rest ? rest.content.length : 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const folder = this.entry(uri);
    if (folder.type !== vscode.FileType.Directory) throw vscode.FileSystemError.FileNotADirectory(uri);
    return [...folder.entries].map(([name, { type }]) => [name, type]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.entry(uri);
    if (file.type !== vscode.FileType.File) throw vscode.FileSystemError.FileIsADirectory(uri);
    return file.content;
  }

  /** Makes folders on the way where they are not there, as VS Code's `createDirectory` expects of the last one only. */
  put(uri: vscode.Uri, content: Uint8Array): void {
    const parts = uri.path.split('/').filter(Boolean);
    let at = this.root;
    for (const part of parts.slice(0, -1)) {
      const next = at.entries.get(part) ?? newFolder();
      at.entries.set(part, next);
      if (next.type === vscode.FileType.Directory) at = next;
    }
    const now = Date.now();
    at.entries.set(parts.at(-1) ?? '', { type: vscode.FileType.File, ctime: now, mtime: now, content });
  }

  writeFile(
    uri: vscode.Uri,
    content: Uint8Array,
    options: { readonly create: boolean; readonly overwrite: boolean },
  ): void {
    const { folder, name } = this.parentOf(uri);
    const known = folder.entries.get(name);
    if (known?.type === vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(uri);
    if (!known && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    if (known && options.create && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    const now = Date.now();
    if (known) {
      known.content = content;
      known.mtime = now;
    } else folder.entries.set(name, { type: vscode.FileType.File, ctime: now, mtime: now, content });
    this.changed.fire([{ type: known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri }]);
  }

  createDirectory(uri: vscode.Uri): void {
    const { folder, name } = this.parentOf(uri);
    if (folder.entries.has(name)) throw vscode.FileSystemError.FileExists(uri);
    folder.entries.set(name, newFolder());
    this.changed.fire([{ type: vscode.FileChangeType.Created, uri }]);
  }

  delete(uri: vscode.Uri): void {
    const { folder, name } = this.parentOf(uri);
    if (!folder.entries.delete(name)) throw vscode.FileSystemError.FileNotFound(uri);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri, options: { readonly overwrite: boolean }): void {
    const entry = this.entry(from);
    const target = this.parentOf(to);
    const known = target.folder.entries.has(target.name);
    if (known && !options.overwrite) throw vscode.FileSystemError.FileExists(to);
    const source = this.parentOf(from);
    source.folder.entries.delete(source.name);
    target.folder.entries.set(target.name, entry);
    this.changed.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri: to },
    ]);
  }
}

export function activate(context: vscode.ExtensionContext): void {
  for (const [scheme, isReadonly] of [
    ['memfs', false],
    ['rofs', true],
  ] as const) {
    const files = new MemoryFiles();
    for (const [path, text] of Object.entries(WORKSPACE_FILES))
      files.put(vscode.Uri.from({ scheme, path: `/workspace/${path}` }), new TextEncoder().encode(text));
    context.subscriptions.push(
      vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly, isCaseSensitive: true }),
    );
  }
}
