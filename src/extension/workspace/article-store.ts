// The articles of the workspace, or the sample where it has none: finds them by the setting's globs, decodes them or has
// their text taken out, and keeps watch. Hands out changes in batches and keeps no text; which file an id belongs to is all it remembers. It works
// through VS Code's file system only, so that remote and virtual workspaces are read the same way.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { Problem } from '../../core/present/api';
import type { Extractor } from '../../extract/client';
import type { ArticleText } from '../../worker/protocol';
import { createChangeQueue, type ChangeQueue, type FileState } from './change-queue';
import type { Encoding } from './decode';
import { Originals } from './originals';
import { findInFolder } from './find-files';
import { planChanges } from './plan-changes';
import { isSidecar, placesOf, watchedGlobs, type Place } from './places';
import { readArticle, type Known } from './read-article';
import { readText } from './read-text';
import { sampleContents, sampleFile, sampleFolder, sampleList, sampleUri } from './sample';
import { articleGlobs, concernsArticles, sampleEnabled } from './settings';
import { createUnfinished, type Unfinished } from './unfinished';
import { watchFolder } from './watch-folder';
import { unreported } from './unreported';
import { below, type Happened } from './watch-rules';

export interface StoreChange {
  readonly put: readonly ArticleText[];
  readonly remove: readonly string[];
  /** Of a reading of everything, with its first part: all that is there. */
  readonly all?: readonly string[];
  readonly curated?: readonly ArticleText[];
  readonly decidedEvents?: readonly ArticleText[];
  /** So many articles of the same change are still to be read and follow. */
  readonly left?: number;
}

const CURATED = 'actors.yaml';
const DECIDED_EVENTS = 'events.yaml';
const SAMPLE_PREFIX = 'sample/';
const READ_AT_ONCE = 16;
const DELAY_MS = 150;
/** Stands in the queue for the folders that have gone. */
const FOLDERS = '';

/** A class because it has a lifetime: watchers, and the map of what is known. */
export class ArticleStore implements Disposable {
  private readonly known = new Map<string, Known>();
  private readonly idOf = new Map<string, string>();
  /** Sidecars that are there, by URI. */
  readonly sidecars = new Set<string>();
  private readonly queue: ChangeQueue;
  /** What has gone and may have been folders. */
  private goneFolders = new Set<string>();
  /** Files that looked half-written when they were read last, by URI. */
  private readonly unfinished: Unfinished;
  private watchers: Disposable[] = [];
  private readonly lasting: Disposable[] = [];
  private scan = 0;
  private started = false;
  private scanning: Promise<void> = Promise.resolve();
  readonly originals: Originals;
  /** Whether what is shown is the sample. */
  sample = false;
  private readonly happened = new vscode.EventEmitter<{
    readonly uri: vscode.Uri;
    readonly what: Happened;
  }>();
  /** Anything that happened in the folders once they are watched: there is one watcher for all that want to know. */
  readonly onDidHappen = this.happened.event;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly emit: (change: StoreChange) => void,
    private readonly log: vscode.LogOutputChannel,
    openExtractor: () => Extractor,
  ) {
    this.originals = new Originals(openExtractor, log);
    this.queue = createChangeQueue({
      delayMs: DELAY_MS,
      apply: (batch) => this.apply(batch),
      failed: (error) => log.error(error instanceof Error ? error : String(error)),
    });
    this.unfinished = createUnfinished((key) => this.queue.push(key, 'changed'));
  }

  /** Reads everything and keeps watch from now on; called again, reads everything again. */
  start(): Promise<void> {
    if (!this.started) {
      this.started = true;
      this.lasting.push(
        vscode.workspace.onDidChangeWorkspaceFolders(() => void this.rescan()),
        vscode.workspace.onDidChangeConfiguration((e) => {
          if (concernsArticles(e)) void this.rescan();
        }),
      );
    }
    return this.rescan();
  }

  /** Earlier scans that are still running are abandoned. */
  private rescan(): Promise<void> {
    const scan = ++this.scan;
    this.scanning = this.readAll(scan).catch((error: unknown) => {
      // Whoever waits for the rest of a reading must not wait for ever.
      if (scan === this.scan) this.emit({ put: [], remove: [] });
      throw error;
    });
    return this.scanning;
  }

  /** Resolves when every change seen so far has been handed out. */
  async settled(): Promise<void> {
    for (;;) {
      await this.scanning;
      await this.queue.settled();
      if (!this.unfinished.some) return;
      await this.unfinished.next();
    }
  }

  uriOf(id: string): vscode.Uri | undefined {
    return this.known.get(id)?.uri;
  }

  /** The file of an article's text, whether it could be written or not. */
  fileOf(id: string): vscode.Uri | undefined {
    return this.known.get(id)?.file;
  }

  /** The file that an article's text was taken from; undefined for one that is a text itself. */
  originalOf(id: string): vscode.Uri | undefined {
    return this.known.get(id)?.original;
  }

  /** How an article's file was decoded; undefined for one that was not read. */
  encodingOf(id: string): Encoding | undefined {
    return this.known.get(id)?.encoding;
  }

  articleAt(uri: vscode.Uri): string | undefined {
    return this.idOf.get(uri.toString());
  }

  /** Files that are meant to be articles and could not be read. */
  get unread(): readonly { readonly id: string; readonly problem: Problem }[] {
    return [...this.known].flatMap(([id, { problem }]) => (problem ? [{ id, problem }] : []));
  }

  get size(): number {
    return this.known.size;
  }

  /** Ends the reading that is under way; changes of files are handed out as before. */
  halt(): void {
    this.scan++;
  }

  dispose(): void {
    this.scan++;
    this.queue.dispose();
    this.unfinished.dispose();
    this.originals.dispose();
    this.happened.dispose();
    for (const d of [...this.watchers, ...this.lasting]) d.dispose();
  }

  private ownId(uri: vscode.Uri): string {
    const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
    return vscode.workspace.asRelativePath(uri, several).replace(/\\/g, '/');
  }

  private async readAll(scan: number): Promise<void> {
    this.watch();
    const folders = vscode.workspace.workspaceFolders ?? [];
    const files: vscode.Uri[] = [];
    const sidecars: vscode.Uri[] = [];
    for (const folder of folders) {
      files.push(...(await this.findAll(folder, articleGlobs(folder))));
      sidecars.push(
        ...(await this.findAll(
          folder,
          articleGlobs(folder).map((glob) => `${glob}.yaml`),
        )),
      );
    }
    const found = placesOf(files.map((uri) => ({ path: this.ownId(uri), uri })));
    let sample = false;
    if (found.size === 0 && sampleEnabled()) {
      sample = true;
      for (const name of await this.sampleFiles()) {
        const uri = sampleUri(name);
        found.set(SAMPLE_PREFIX + name, { uri, file: sampleFile(this.extension, uri) });
      }
    }
    const curated = await this.readLists(CURATED, sample);
    const decidedEvents = await this.readLists(DECIDED_EVENTS, sample);
    if (scan !== this.scan) return;
    const remove = [...this.known.keys()].filter((id) => !found.has(id));
    this.sample = sample;
    this.known.clear();
    this.idOf.clear();
    this.sidecars.clear();
    for (const uri of sidecars) if (isSidecar(uri.path)) this.sidecars.add(uri.toString());
    const ids = [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    for (const [id, place] of ids) {
      this.known.set(id, { ...place, problem: null });
      this.idOf.set(place.uri.toString(), id);
    }
    const all = ids.map(([id]) => id);
    await this.handOver(ids, { remove, all, curated, decidedEvents }, () => scan === this.scan);
  }

  /**
   * Reads articles and hands them out, a few at a time, as one change; the first part brings what else has changed, so that
   * no snapshot shows a state in between. Ends early where `holds` says that it is out of date.
   */
  private async handOver(
    entries: readonly (readonly [string, Place])[],
    rest: Omit<StoreChange, 'put' | 'left'>,
    holds: () => boolean,
  ): Promise<void> {
    let also: Omit<StoreChange, 'put' | 'left'> = rest;
    let someGone = false;
    for (let i = 0; i === 0 || i < entries.length; i += READ_AT_ONCE) {
      const some = await this.readSome(entries.slice(i, i + READ_AT_ONCE), holds);
      if (some === null) return;
      const { put, remove } = some;
      const left = entries.length - i - READ_AT_ONCE;
      this.emit({ ...also, put, remove: [...also.remove, ...remove], ...(left > 0 ? { left } : {}) });
      also = { remove: [] };
      someGone ||= remove.some((id) => !this.known.has(id));
    }
    // The sample comes with the last own article that goes.
    if (someGone && this.known.size === 0) await this.rescan();
  }

  private async findAll(
    folder: vscode.WorkspaceFolder,
    globs: readonly string[],
  ): Promise<readonly vscode.Uri[]> {
    const found: vscode.Uri[] = [];
    for (const glob of globs)
      try {
        found.push(...(await findInFolder(folder, glob)));
      } catch (error) {
        this.log.warn(`Cannot search ${folder.name} for ${glob}: ${String(error)}`);
      }
    return found;
  }

  private async sampleFiles(): Promise<readonly string[]> {
    try {
      return (await sampleContents(this.extension)).flatMap(
        (path) => /^articles\/(.+\.md)$/.exec(path)?.[1] ?? [],
      );
    } catch (error) {
      this.log.warn(`The sample cannot be read: ${String(error)}`);
      return [];
    }
  }

  /**
   * Reads files. Those that cannot be read are kept with their problem and are to be removed; those that somebody may still
   * be writing stay as they were and are read again soon. What has gone is forgotten at once: that it went may have been told
   * before it was to be read. Null where all of it is out of date by then: nothing of it is kept.
   */
  private async readSome(
    entries: readonly (readonly [string, Place])[],
    holds: () => boolean,
  ): Promise<{ readonly put: ArticleText[]; readonly remove: string[] } | null> {
    const read = await Promise.all(entries.map(([id, place]) => readArticle(id, place, this)));
    if (!holds()) return null;
    const put: ArticleText[] = [];
    const remove: string[] = [];
    for (const [i, { known, article, halfWritten, gone }] of read.entries()) {
      const id = (entries[i] as (typeof entries)[number])[0];
      if (this.unfinished.leaves(known.file.toString(), halfWritten && !gone)) continue;
      const before = this.known.get(id)?.uri.toString();
      if (before !== undefined && (gone || before !== known.uri.toString())) this.idOf.delete(before);
      if (gone) {
        if (this.known.delete(id)) remove.push(id);
        continue;
      }
      this.known.set(id, known);
      this.idOf.set(known.uri.toString(), id);
      if (article) put.push(article);
      else remove.push(id);
    }
    return { put, remove };
  }

  /** The user's own lists of one name, one in each folder; the sample has its own. */
  private async readLists(name: string, sample: boolean): Promise<readonly ArticleText[]> {
    const own = (vscode.workspace.workspaceFolders ?? []).map((f) => vscode.Uri.joinPath(f.uri, name));
    const lists = own.map((uri) => ({ uri, file: uri }));
    // What the user has decided goes before the sample's own list.
    if (sample)
      lists.push({ uri: sampleList(name), file: vscode.Uri.joinPath(sampleFolder(this.extension), name) });
    const texts = await Promise.all(
      lists.map(async ({ uri, file }) => {
        const read = await readText(file);
        return 'text' in read ? [{ id: uri.toString(), text: read.text }] : [];
      }),
    );
    return texts.flat();
  }

  private watch(): void {
    for (const d of this.watchers) d.dispose();
    const changed = (uri: vscode.Uri): void => this.queue.push(uri.toString(), 'changed');
    this.watchers = (vscode.workspace.workspaceFolders ?? []).map((folder) =>
      watchFolder(folder, new Set([...watchedGlobs(articleGlobs(folder)), CURATED, DECIDED_EVENTS]), {
        changed,
        happened: (uri, what) => this.happened.fire({ uri, what }),
        stormy: () => this.queue.brace(),
        gone: (uri) => this.queue.push(uri.toString(), 'gone'),
        folderGone: (uri) => {
          this.goneFolders.add(uri.toString());
          this.queue.push(FOLDERS, 'gone');
        },
        folderCame: (anew) => void this.lookIn(folder, anew),
      }),
    );
  }

  /** Finds what came with folders, or has gone or changed with those that came `anew`, and was not reported. */
  private async lookIn(folder: vscode.WorkspaceFolder, anew: ReadonlySet<string>): Promise<void> {
    const found = await this.findAll(folder, watchedGlobs(articleGlobs(folder)));
    // On a busy machine the search ends after the files were reported, and while they are being read: they are known then.
    await this.settled();
    const known = [...this.known.values()];
    for (const [key, state] of await unreported(found, known, this.sidecars, anew))
      this.queue.push(key, state);
  }

  private async apply(pushed: ReadonlyMap<string, FileState>): Promise<void> {
    await this.scanning;
    const { scan } = this;
    const batch = new Map(pushed);
    if (batch.delete(FOLDERS)) {
      const folders = this.goneFolders;
      this.goneFolders = new Set();
      for (const key of below(folders, this.known.values())) batch.set(key, 'gone');
    }
    const keys = [...batch.keys()];
    const isCurated = (key: string): boolean => key.endsWith(`/${CURATED}`);
    const isDecided = (key: string): boolean => key.endsWith(`/${DECIDED_EVENTS}`);
    const plan = await planChanges({
      batch,
      keys: keys.filter((k) => !isCurated(k) && !isDecided(k)),
      known: this.known,
      sidecars: this.sidecars,
      ownId: (uri) => this.ownId(uri),
    });
    const appeared = [...plan].some(([id, place]) => place && !this.known.has(id));
    const left = [...this.known.keys()].filter((id) => plan.get(id) !== null).length;
    // The sample comes and goes with the first and the last own article.
    if ((this.sample && appeared) || (!this.sample && left === 0 && !appeared && plan.size > 0)) {
      await this.rescan();
      return;
    }
    const remove: string[] = [];
    const changed: [string, Place][] = [];
    for (const [id, place] of plan) {
      if (place) changed.push([id, place]);
      else {
        const known = this.known.get(id);
        if (!known) continue;
        this.known.delete(id);
        this.idOf.delete(known.uri.toString());
        remove.push(id);
      }
    }
    const curated = keys.some(isCurated) ? { curated: await this.readLists(CURATED, this.sample) } : {};
    const decided = keys.some(isDecided)
      ? { decidedEvents: await this.readLists(DECIDED_EVENTS, this.sample) }
      : {};
    if (changed.length + remove.length > 0 || 'curated' in curated || 'decidedEvents' in decided)
      await this.handOver(changed, { remove, ...curated, ...decided }, () => scan === this.scan);
  }
}
