// Reads the notes that are open, on the engine's thread: after a pause in typing their quotations are compared with the
// articles; their time expressions are read when something asks for them. An answer holds for one version of a document;
// a newer request takes the place of an older one. Articles are no notes, and a note that quotes nothing wakes nobody.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { dateOfNote, type Edtf } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { wakeForArticles } from '../engine/wake';
import type { NoteQuotation, NoteTime } from '../../worker/protocol';
import { quotationCheckEnabled } from '../workspace/settings';

export type NoteFormat = 'markdown' | 'plaintext' | 'yaml';

/** After the last change to a note: long enough for the next key, short enough to be seen as the answer to it. */
const PAUSE_MS = 400;
const HEAD_LINES = 30;
/** Documents that show what others wrote, or what is no file of the user's. */
const FOREIGN = new Set([
  'git',
  'output',
  'dossier-sample',
  'vscode-scm',
  'comment',
  'vscode-settings',
  'search-editor',
]);
/** Without any of these there is nothing to compare. */
const MARK = /["„“”‟»«›‹‚‘]|^[ \t]*>/m;
const LONGEST = 400_000;

/** What a note reads as; null for what is none. */
export function formatOf(document: vscode.TextDocument): NoteFormat | null {
  if (FOREIGN.has(document.uri.scheme)) return null;
  const id = document.languageId;
  return id === 'markdown' || id === 'plaintext' || id === 'yaml' ? id : null;
}

/** The date that a note gives for itself. */
export function dateOf(document: vscode.TextDocument): Edtf | null {
  const end = Math.min(document.lineCount, HEAD_LINES);
  const head = document.getText(new vscode.Range(0, 0, end, 0));
  return dateOfNote(head, document.uri.path.split('/').at(-1) ?? '');
}

interface Reading<T> {
  readonly version: number;
  readonly answer: Promise<T>;
  value?: T;
  readonly source: vscode.CancellationTokenSource;
}

export interface NoteReader extends Disposable {
  /** A note's quotations were compared, or no longer hold. */
  readonly onDidCheck: vscode.Event<vscode.TextDocument>;
  /** The quotations of a document as it is now; undefined where they are not known (yet). */
  quotations(document: vscode.TextDocument): readonly NoteQuotation[] | undefined;
  /** The time expressions of a note or article as it is now. Never rejects. */
  times(document: vscode.TextDocument): Promise<readonly NoteTime[]>;
}

export function createNoteReader(service: DossierService): NoteReader {
  const checked = new vscode.EventEmitter<vscode.TextDocument>();
  const quotes = new Map<string, Reading<readonly NoteQuotation[]>>();
  const times = new Map<string, Reading<readonly NoteTime[]>>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function begin<T>(
    map: Map<string, Reading<T>>,
    document: vscode.TextDocument,
    ask: (token: vscode.CancellationToken) => Promise<T>,
  ): Reading<T> {
    const key = document.uri.toString();
    const known = map.get(key);
    if (known && known.version === document.version) return known;
    known?.source.cancel();
    const source = new vscode.CancellationTokenSource();
    const reading: Reading<T> = { version: document.version, answer: ask(source.token), source };
    map.set(key, reading);
    reading.answer.then(
      (value) => (reading.value = value),
      () => {
        if (map.get(key) === reading) map.delete(key);
      },
    );
    return reading;
  }

  function ask(document: vscode.TextDocument, quotations: boolean, token: vscode.CancellationToken) {
    return service.readNote(
      {
        text: document.getText(),
        format: formatOf(document) ?? 'plaintext',
        date: dateOf(document),
        quotations,
        times: !quotations,
      },
      token,
    );
  }

  async function check(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (document.isClosed || formatOf(document) === null) return;
    const text = document.getText();
    const nothing = !quotationCheckEnabled(document) || text.length > LONGEST || !MARK.test(text);
    if (nothing) {
      // Also where nothing is known any more: a setting that was just changed may have left marks behind.
      quotes.delete(key);
      checked.fire(document);
      return;
    }
    if (!(await wakeForArticles(service))) return;
    await service.ready();
    if (document.isClosed || service.articleAt(document.uri) !== undefined) return;
    const reading = begin(quotes, document, (token) => ask(document, true, token).then((a) => a.quotations));
    try {
      await reading.answer;
    } catch {
      return;
    }
    if (quotes.get(key) === reading) checked.fire(document);
  }

  function later(document: vscode.TextDocument): void {
    if (formatOf(document) === null) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void check(document);
      }, PAUSE_MS),
    );
  }

  /** What was said of every note no longer holds: the articles, the date or the settings are others. */
  function again(): void {
    for (const map of [quotes, times]) {
      for (const { source } of map.values()) source.cancel();
      map.clear();
    }
    for (const editor of vscode.window.visibleTextEditors) later(editor.document);
  }

  function forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.delete(key);
    for (const map of [quotes, times]) {
      map.get(key)?.source.cancel();
      map.delete(key);
    }
    checked.fire(document);
  }

  const disposables = [
    checked,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) later(document);
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) if (!quotes.has(document.uri.toString())) later(document);
    }),
    service.onDidChange(() => {
      if (service.state.kind === 'ready') again();
    }),
    service.onDidChangeState((state) => {
      if (state.kind === 'ready') again();
    }),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('dossier.quotations')) again();
    }),
  ];
  for (const editor of vscode.window.visibleTextEditors) later(editor.document);

  return {
    onDidCheck: checked.event,
    quotations(document) {
      const reading = quotes.get(document.uri.toString());
      return reading?.version === document.version ? reading.value : undefined;
    },
    async times(document) {
      if (document.getText().length > LONGEST) return [];
      const article = service.articleAt(document.uri);
      const reading = begin(times, document, (token) =>
        (article === undefined ? ask(document, false, token) : service.articleTimes(article, token)).then(
          (a) => a.times,
        ),
      );
      try {
        return await reading.answer;
      } catch {
        return [];
      }
    },
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const map of [quotes, times]) for (const { source } of map.values()) source.cancel();
      for (const d of disposables) d.dispose();
    },
  };
}
