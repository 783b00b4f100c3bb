// What of all that happens in a workspace folder matters: files that match one of our globs and are not hidden by the
// user's excludes, and folders that come or go, because a folder that is moved is reported by itself only. What version
// control and installers do is dropped first, at the price of one test. It listens to a watcher that it is given.
import type { Disposable } from '../disposable';

/** So long after a folder appeared are its files looked for: an installer that makes thousands costs one search. */
const FOLDER_DELAY_MS = 500;
/** A file in a new folder may come after the look, without being told: then there is another. */
const AGAIN_MS = 3000;
const NEVER = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/u;
/** What version control touches before and after it touches the files of a branch. */
const SWITCH = /(?:^|\/)\.git\/(?:index\.lock|index|HEAD|HEAD\.lock)$/u;
/** Files have endings, folders mostly not. */
const HAS_ENDING = /\.[^/]*$/u;

/** The tests on paths relative to the folder. */
export interface WatchRules {
  /** Whether one of our globs means it. */
  readonly matches: (path: string) => boolean;
  /** Whether the user hides it. */
  readonly hidden: (path: string) => boolean;
  /** Whether one of our globs means something in a folder of this path, or in one above or below it. */
  readonly concerns: (path: string) => boolean;
}

export interface FolderWatch<U> {
  /** Anything that installers and version control keep to themselves left out. */
  happened(uri: U, what: Happened): void;
  /** Something that many changes of files may follow: version control is at work, or a folder has appeared. */
  stormy(): void;
  changed(uri: U): void;
  gone(uri: U): void;
  /** Something that is none of our files has gone: a folder perhaps, with everything under it. */
  folderGone(uri: U): void;
  /**
   * Folders may have appeared: files may be in them that were not reported. `anew` are those that may have been there before
   * with others: of them, files may have gone or changed without being reported, too.
   */
  folderCame(anew: ReadonlySet<string>): void;
}

/** What a watcher of VS Code gives. */
export interface WatcherLike<U> {
  onDidCreate(heard: (uri: U) => unknown): Disposable;
  onDidChange(heard: (uri: U) => unknown): Disposable;
  onDidDelete(heard: (uri: U) => unknown): Disposable;
}

export type Happened = 'created' | 'changed' | 'deleted';

/**
 * What became of a path: one of our files, a folder perhaps, or nothing of interest. A folder that goes and comes again
 * at once is told as changed, and so are files without an ending, more often: only where our files may be do they count.
 */
export function judgePath(
  path: string,
  happened: Happened,
  { matches, hidden, concerns }: WatchRules,
): 'ours' | 'folder' | null {
  if (NEVER.test(path)) return null;
  // What has gone is forgotten, whether it is hidden by now or not.
  if (matches(path)) return happened !== 'deleted' && hidden(path) ? null : 'ours';
  if (happened === 'deleted') return 'folder';
  if (HAS_ENDING.test(path) || hidden(path)) return null;
  return happened === 'created' || concerns(path) ? 'folder' : null;
}

/** Follows the watcher of a folder at `root`, a path without a slash at its end. */
export function followWatcher<U extends { readonly path: string; toString(): string }>(
  watcher: WatcherLike<U>,
  root: string,
  rules: WatchRules,
  on: FolderWatch<U>,
  delayMs = FOLDER_DELAY_MS,
  againMs = AGAIN_MS,
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let anew = new Set<string>();
  const look = (): void => {
    const these = anew;
    anew = new Set();
    timer = setTimeout(() => on.folderCame(new Set()), againMs);
    on.folderCame(these);
  };
  const folderCame = (): void => {
    on.stormy();
    clearTimeout(timer);
    timer = setTimeout(look, delayMs);
  };
  const judge = (uri: U, happened: Happened): ReturnType<typeof judgePath> => {
    if (!uri.path.startsWith(`${root}/`)) return null;
    const path = uri.path.slice(root.length + 1);
    if (!NEVER.test(path)) on.happened(uri, happened);
    else if (SWITCH.test(path)) on.stormy();
    return judgePath(path, happened, rules);
  };
  const heard = [
    watcher.onDidCreate((uri) => {
      const judged = judge(uri, 'created');
      if (judged === 'ours') on.changed(uri);
      else if (judged === 'folder') folderCame();
    }),
    watcher.onDidChange((uri) => {
      const judged = judge(uri, 'changed');
      if (judged === 'ours') on.changed(uri);
      else if (judged === 'folder') {
        anew.add(uri.toString());
        folderCame();
      }
    }),
    watcher.onDidDelete((uri) => {
      const judged = judge(uri, 'deleted');
      if (judged === 'ours') on.gone(uri);
      else if (judged === 'folder') on.folderGone(uri);
    }),
  ];
  return {
    dispose() {
      clearTimeout(timer);
      for (const d of heard) d.dispose();
    },
  };
}

/** The files that articles rest on: their texts, and what these were taken from. */
export function filesOf<U extends { toString(): string }>(
  known: Iterable<{ readonly file: U; readonly original?: U }>,
): ReadonlySet<string> {
  return new Set(
    [...known].flatMap(({ file, original }) => [file, ...(original ? [original] : [])].map(String)),
  );
}

/**
 * The files of `known` below a path of `folders`, as those that have gone with them. One look at every file, however many
 * folders there are.
 */
export function below<U extends { toString(): string }>(
  folders: ReadonlySet<string>,
  known: Iterable<{ readonly file: U; readonly original?: U }>,
): readonly string[] {
  if (folders.size === 0) return [];
  const asked = new Map<string, boolean>();
  /** Whether a folder, or one that it is in, is among them; asked once for each. */
  const isBelow = (path: string): boolean => {
    const slash = path.lastIndexOf('/');
    if (slash < 0) return false;
    const folder = path.slice(0, slash);
    let answer = asked.get(folder);
    if (answer === undefined) asked.set(folder, (answer = folders.has(folder) || isBelow(folder)));
    return answer;
  };
  return [...known].flatMap(({ file, original }) =>
    [file, ...(original ? [original] : [])].map((uri) => uri.toString()).filter(isBelow),
  );
}
