// What of all that happens in a workspace folder matters: files that match one of our globs and are not hidden by the
// user's excludes, and folders that come or go, because a folder that is moved is reported by itself only. What version
// control and installers do is dropped first, at the price of one test. It listens to a watcher that it is given.
import type { Disposable } from '../disposable';

/** So long after a folder appeared are its files looked for: an installer that makes thousands costs one search. */
const FOLDER_DELAY_MS = 500;
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
  /** Folders may have appeared: files may be in them that were not reported. */
  folderCame(): void;
}

/** What a watcher of VS Code gives. */
export interface WatcherLike<U> {
  onDidCreate(heard: (uri: U) => unknown): Disposable;
  onDidChange(heard: (uri: U) => unknown): Disposable;
  onDidDelete(heard: (uri: U) => unknown): Disposable;
}

export type Happened = 'created' | 'changed' | 'deleted';

/** What became of a path: one of our files, a folder perhaps, or nothing of interest. */
export function judgePath(
  path: string,
  happened: Happened,
  { matches, hidden }: WatchRules,
): 'ours' | 'folder' | null {
  if (NEVER.test(path)) return null;
  // What has gone is forgotten, whether it is hidden by now or not.
  if (matches(path)) return happened !== 'deleted' && hidden(path) ? null : 'ours';
  if (happened === 'deleted') return 'folder';
  return happened === 'created' && !HAS_ENDING.test(path) && !hidden(path) ? 'folder' : null;
}

/** Follows the watcher of a folder at `root`, a path without a slash at its end. */
export function followWatcher<U extends { readonly path: string }>(
  watcher: WatcherLike<U>,
  root: string,
  rules: WatchRules,
  on: FolderWatch<U>,
  delayMs = FOLDER_DELAY_MS,
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
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
      else if (judged === 'folder') {
        on.stormy();
        clearTimeout(timer);
        timer = setTimeout(() => on.folderCame(), delayMs);
      }
    }),
    watcher.onDidChange((uri) => {
      if (judge(uri, 'changed') === 'ours') on.changed(uri);
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
 * The files that have gone with folders: those of `known` below a path of `folders`. One look at every file, however many
 * folders have gone.
 */
export function goneWith<U extends { toString(): string }>(
  folders: ReadonlySet<string>,
  known: Iterable<{ readonly file: U; readonly original?: U }>,
): readonly string[] {
  if (folders.size === 0) return [];
  const gone = new Map<string, boolean>();
  /** Whether a folder, or one that it is in, has gone; asked once for each. */
  const hasGone = (path: string): boolean => {
    const slash = path.lastIndexOf('/');
    if (slash < 0) return false;
    const folder = path.slice(0, slash);
    let answer = gone.get(folder);
    if (answer === undefined) gone.set(folder, (answer = folders.has(folder) || hasGone(folder)));
    return answer;
  };
  return [...known].flatMap(({ file, original }) =>
    [file, ...(original ? [original] : [])].map((uri) => uri.toString()).filter(hasGone),
  );
}
