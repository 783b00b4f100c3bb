// Finds files by a glob in one workspace folder, on every kind of file system. VS Code's own search comes first; file
// systems that come from an extension (in the browser, virtual folders) often have none, and then the folders below the
// glob's fixed part are walked instead, under the same `files.exclude`. It reads names only, never a file.
import picomatch from 'picomatch';
import * as vscode from 'vscode';
import { folderOfGlob } from './glob-folder';
import { mayHold, SEARCHED } from './may-hold';
import { articleGlobs } from './settings';
import type { WatchRules } from './watch-rules';

/** So long may the search of a file system take to show that there is one; asked once. */
const SEARCH_PATIENCE_MS = 1500;
/** More than so many folders and files are not walked: such a folder is nobody's dossier. */
const MOST_ENTRIES = 50_000;
const NEVER = new Set(['.git', 'node_modules']);
const MATCHING: picomatch.PicomatchOptions = { dot: true, strictSlashes: true, nonegate: true };

/** What the user hides, as one test on a path relative to the folder. */
function hidden(
  folder: vscode.WorkspaceFolder,
  exclude: string | undefined,
  within = false,
): (path: string) => boolean {
  const setting: unknown = vscode.workspace.getConfiguration('files', folder.uri).get('exclude');
  const entries = typeof setting === 'object' && setting !== null ? Object.entries(setting) : [];
  const globs = entries.flatMap(([glob, on]) => (on === true ? [glob] : []));
  if (exclude !== undefined) globs.push(exclude.replace(/\/\*\*$/, ''), exclude);
  // Who walks never enters a hidden folder; who hears of a path has to ask for what is in it too.
  if (within) globs.push(...globs.map((glob) => `${glob}/**`));
  return globs.length === 0 ? () => false : picomatch(globs, MATCHING);
}

/** The rules by which a folder is watched, made of its globs and of what the user hides now. */
export function matcherOf(folder: vscode.WorkspaceFolder, globs: readonly string[]): WatchRules {
  const matches = picomatch(
    globs.map((glob) => glob.replace(/^\.?\//, '')),
    MATCHING,
  );
  const isHidden = hidden(folder, undefined, true);
  // A list at the top of the folder is in no folder of its own.
  const fixed = [...new Set(globs.filter((glob) => /[/*]/.test(glob)).map(folderOfGlob))];
  const within = (inner: string, outer: string): boolean =>
    outer === '' || `${inner}/`.startsWith(`${outer}/`);
  return {
    matches: (path) => matches(path),
    hidden: isHidden,
    concerns: (path) => fixed.some((place) => within(path, place) || within(place, path)),
  };
}

async function walk(
  folder: vscode.WorkspaceFolder,
  glob: string,
  exclude: string | undefined,
  most: number,
  token: vscode.CancellationToken | undefined,
): Promise<vscode.Uri[]> {
  const matches = picomatch(glob.replace(/^\.?\//, ''), MATCHING);
  const isHidden = hidden(folder, exclude);
  const found: vscode.Uri[] = [];
  const waiting = [folderOfGlob(glob)];
  let seen = 0;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (token?.isCancellationRequested === true) break;
    const at = path === '' ? folder.uri : vscode.Uri.joinPath(folder.uri, path);
    const entries = await vscode.workspace.fs.readDirectory(at).then(
      (list) => list,
      () => [],
    );
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (++seen > MOST_ENTRIES || found.length >= most) return found;
      const inner = path === '' ? name : `${path}/${name}`;
      if (isHidden(inner)) continue;
      // Links to folders may lead back to where they stand.
      if (type === vscode.FileType.Directory) {
        if (!NEVER.has(name)) waiting.push(inner);
      } else if ((type & vscode.FileType.File) !== 0 && matches(inner))
        found.push(vscode.Uri.joinPath(folder.uri, inner));
    }
  }
  return found;
}

/** What the first question has taught about the search of a kind of file system. */
const searchable = new Map<string, boolean>();

/** Whether VS Code can search a file system of an extension. Where it cannot, its search may wait for ever. */
async function canSearch(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const { scheme } = folder.uri;
  const known = SEARCHED.has(scheme) || searchable.get(scheme);
  if (known !== undefined) return known;
  const source = new vscode.CancellationTokenSource();
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), SEARCH_PATIENCE_MS));
  const answer = vscode.workspace
    .findFiles(new vscode.RelativePattern(folder, '**/*'), null, 1, source.token)
    .then(
      (found) => found.length > 0,
      () => false,
    );
  const can = await Promise.race([answer, late]);
  source.cancel();
  source.dispose();
  searchable.set(scheme, can);
  return can;
}

/** The files of a folder that a glob means. Throws only what VS Code's search throws on a file system that it searches. */
export async function findInFolder(
  folder: vscode.WorkspaceFolder,
  glob: string,
  options: {
    readonly exclude?: string;
    readonly most?: number;
    readonly token?: vscode.CancellationToken;
  } = {},
): Promise<readonly vscode.Uri[]> {
  const { exclude, most = Number.MAX_SAFE_INTEGER, token } = options;
  // A look at one name spares most workspaces a search of all their files.
  if (!(await mayHold(folder, glob))) return [];
  return (await canSearch(folder))
    ? vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), exclude, options.most, token)
    : walk(folder, glob, exclude, most, token);
}

/** Whether the user has an article at all; reads nothing. Never rejects. */
export async function hasArticles(): Promise<boolean> {
  for (const folder of vscode.workspace.workspaceFolders ?? [])
    for (const glob of articleGlobs(folder)) {
      const found = await findInFolder(folder, glob, { most: 1 }).then(
        (files) => files,
        () => [],
      );
      if (found.length > 0) return true;
    }
  return false;
}

/** The files of all folders that a glob means, at most so many together. */
export async function findInWorkspace(
  glob: string,
  options: { readonly exclude: string; readonly most: number; readonly token?: vscode.CancellationToken },
): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? [])
    files.push(...(await findInFolder(folder, glob, { ...options, most: options.most - files.length })));
  return files;
}
