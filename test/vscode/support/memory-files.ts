// A file system in memory, as small as a provider may be: it cannot watch, and it can be told not to rename, as some
// virtual file systems cannot.
import * as vscode from 'vscode';

export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly folders = new Set<string>(['/']);
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  seed(path: string, text: string): void {
    this.makeFolders(path.slice(0, path.lastIndexOf('/')));
    this.files.set(path, new TextEncoder().encode(text));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (this.folders.has(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const below = (path: string): string | undefined => {
      const prefix = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
      const rest = path.startsWith(prefix) ? path.slice(prefix.length) : '';
      return rest === '' || rest.includes('/') ? undefined : rest;
    };
    const named = (paths: Iterable<string>, type: vscode.FileType): [string, vscode.FileType][] =>
      [...paths].flatMap((path) => {
        const name = below(path);
        return name === undefined ? [] : [[name, type] as [string, vscode.FileType]];
      });
    return [
      ...named(this.folders, vscode.FileType.Directory),
      ...named(this.files.keys(), vscode.FileType.File),
    ];
  }

  createDirectory(uri: vscode.Uri): void {
    this.makeFolders(uri.path);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.makeFolders(uri.path.slice(0, uri.path.lastIndexOf('/')));
    this.files.set(uri.path, content);
  }

  delete(uri: vscode.Uri): void {
    for (const path of [...this.files.keys(), ...this.folders])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) {
        this.files.delete(path);
        this.folders.delete(path);
      }
  }

  rename(from: vscode.Uri, to: vscode.Uri, options: { readonly overwrite: boolean }): void {
    if (to.path.includes('/no-rename/')) throw new Error('this file system cannot rename');
    const file = this.files.get(from.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(from);
    if (this.files.has(to.path) && !options.overwrite) throw vscode.FileSystemError.FileExists(to);
    this.files.set(to.path, file);
    this.files.delete(from.path);
  }

  private makeFolders(path: string): void {
    const parts = path.split('/').filter((p) => p !== '');
    parts.forEach((_, i) => this.folders.add(`/${parts.slice(0, i + 1).join('/')}`));
  }
}
