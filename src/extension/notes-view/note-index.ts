// What the user's notes name and cite, kept current while the view of notes is looked at: each note is read once per state
// of the dossier and of the note, on the engine's thread. Notes are as open documents hold them, else as their files do;
// what is too large or unreadable is left out. It keeps names and places, no texts.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { findInWorkspace } from '../workspace/find-files';
import { readText } from '../workspace/read-text';
import { RULES } from '../workspace/settings';
import { blocksOf, linesOf, type NoteFacts } from './places';

const PATTERN = '**/*.{md,txt,yaml,yml}';
const EXCLUDE = '**/{node_modules,.git,.dossier}/**';
/** The user's own lists of decisions are no notes. */
const LISTS = /\/(?:actors|events)\.yaml$/u;
const MOST = 2000;
const AT_ONCE = 50;
const LARGEST = 1_000_000;
const TYPED_MS = 700;
const SNAPSHOT_MS = 300;

/** Folders mostly have no ending. */
const isFolder = (uri: vscode.Uri): boolean => !/\.[^/]*$/u.test(uri.path);

export interface NoteIndex extends Disposable {
  readonly notes: ReadonlyMap<string, NoteFacts>;
  readonly onDidChange: vscode.Event<void>;
  /** Reads what has changed since it was last looked at; resolves when that is done. */
  look(): Promise<void>;
  /** Stops keeping current until the next `look`. */
  rest(): void;
}

/** The text of a note, as its editor holds it where it is open; null where it is none. */
export async function noteText(uri: vscode.Uri): Promise<string | null> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === key);
  if (open) return open.getText();
  const read = await readText(uri);
  return 'text' in read ? read.text : null;
}

export function createNoteIndex(service: DossierService): NoteIndex {
  const changed = new vscode.EventEmitter<void>();
  const notes = new Map<string, NoteFacts>();
  const stale = new Set<string>();
  const disposables: Disposable[] = [];
  let all = true;
  let looking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let disposed = false;

  function isNote(uri: vscode.Uri): boolean {
    return (
      /\.(?:md|txt|ya?ml)$/iu.test(uri.path) &&
      !/\/(?:node_modules|\.git|\.dossier)\//u.test(uri.path) &&
      !LISTS.test(uri.path) &&
      vscode.workspace.getWorkspaceFolder(uri) !== undefined &&
      service.articleAt(uri) === undefined
    );
  }

  async function citesOf(text: string): Promise<NoteFacts['cites']> {
    if (!/^briefing:/mu.test(text)) return [];
    try {
      const { references } = await service.readBriefing(text, RULES);
      return references.map(({ span, article, paragraph }) => ({ span, article, paragraph }));
    } catch {
      return [];
    }
  }

  async function readSome(keys: readonly string[]): Promise<void> {
    const read = await Promise.all(
      keys.map(async (key) => ({ key, text: await noteText(vscode.Uri.parse(key, true)) })),
    );
    const texts = read.flatMap(({ key, text }) => {
      if (text !== null && text.length <= LARGEST) return [{ id: key, text }];
      notes.delete(key);
      return [];
    });
    const scanned = await service.scan(texts, null);
    for (const [i, { id, text }] of texts.entries()) {
      const names = (scanned[i]?.names ?? []).map(({ whole, actors }) => ({ whole, actors }));
      const cites = await citesOf(text);
      if (names.length + cites.length === 0) notes.delete(id);
      else notes.set(id, { names, cites, blocks: blocksOf(text), lines: linesOf(text) });
    }
  }

  async function run(): Promise<void> {
    await service.ready();
    while (looking && !disposed && (all || stale.size > 0)) {
      if (all) {
        all = false;
        const files = (await findInWorkspace(PATTERN, { exclude: EXCLUDE, most: MOST })).filter(isNote);
        const there = new Set(files.map((f) => f.toString()));
        for (const key of [...notes.keys()]) if (!there.has(key)) notes.delete(key);
        stale.clear();
        for (const key of there) stale.add(key);
      }
      const some = [...stale].slice(0, AT_ONCE);
      for (const key of some) stale.delete(key);
      await readSome(some);
      if (!disposed) changed.fire();
    }
  }

  function look(): Promise<void> {
    looking = true;
    watch();
    // A fault of the engine is told by the engine; the next change tries again.
    running ??= run()
      .catch(() => undefined)
      .finally(() => (running = undefined));
    return running;
  }

  function later(ms: number): void {
    if (!looking) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), ms);
  }

  function touch(uri: vscode.Uri): void {
    if (!isNote(uri)) return;
    stale.add(uri.toString());
    later(TYPED_MS);
  }

  /** A file has gone, or a folder with all that was in it. */
  function forget(uri: vscode.Uri): void {
    const key = uri.toString();
    stale.delete(key);
    let had = notes.delete(key);
    if (isFolder(uri))
      for (const known of [...notes.keys(), ...stale])
        if (known.startsWith(`${key}/`)) {
          stale.delete(known);
          had = notes.delete(known) || had;
        }
    if (had) changed.fire();
  }

  function watch(): void {
    if (disposables.length > 0) return;
    disposables.push(
      service.store.onDidHappen(({ uri, what }) => {
        if (what === 'deleted') forget(uri);
        else if (what === 'created' && isFolder(uri)) {
          // A folder that was moved here is reported without its files.
          all = true;
          later(TYPED_MS);
        } else touch(uri);
      }),
      vscode.workspace.onDidChangeTextDocument((e) => touch(e.document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => touch(document.uri)),
    );
  }

  const snapshots = service.onDidChange(() => {
    all = true;
    if (service.state.kind === 'ready') later(SNAPSHOT_MS);
  });
  const states = service.onDidChangeState((state) => {
    if (state.kind === 'ready' && all) later(SNAPSHOT_MS);
  });

  return {
    notes,
    onDidChange: changed.event,
    look,
    rest() {
      looking = false;
      clearTimeout(timer);
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      for (const d of [...disposables, snapshots, states, changed]) d.dispose();
    },
  };
}
