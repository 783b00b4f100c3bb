// The readings of the briefings that are open: asked of the engine's thread once per version of a document and state of
// the dossier, shared by everything that shows a briefing, and dropped as soon as either changes. Asks for nothing while
// no briefing is open.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { NoteReading } from '../../core/api';
import type { DossierService } from '../engine/dossier-service';
import { rulesOff } from '../workspace/settings';
import { hasTab, isBriefing, openBriefings, yamlValidated } from './open-notes';

/** Typing has paused for so long. */
const PAUSE_MS = 350;

interface Kept {
  readonly version: number;
  readonly epoch: number;
  readonly cancel: vscode.CancellationTokenSource;
  readonly reading: Promise<NoteReading | null>;
  /** Once it is there. */
  done?: NoteReading | null;
}

/** A class because it has a lifetime: it listens to documents. */
export class Readings implements Disposable {
  private readonly kept = new Map<string, Kept>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly read = new vscode.EventEmitter<{ document: vscode.TextDocument; reading: NoteReading }>();
  private readonly closed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: Disposable[] = [];
  private epoch = 0;

  /** A new reading of a document in its present version. */
  readonly onDidRead = this.read.event;
  /** A document was closed, or is no briefing any more. */
  readonly onDidClose = this.closed.event;

  constructor(private readonly service: DossierService) {
    this.subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((d) => this.schedule(d, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.schedule(document, PAUSE_MS)),
      vscode.workspace.onDidCloseTextDocument((d) => this.forget(d.uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const { input } of closed)
          if (input instanceof vscode.TabInputText && !hasTab(input.uri)) this.forget(input.uri);
        // A document that was open all the time may get a tab again.
        if (opened.length > 0)
          for (const d of openBriefings()) if (!this.kept.has(d.uri.toString())) this.schedule(d, 0);
      }),
      vscode.workspace.onDidChangeConfiguration((e) => {
        if (e.affectsConfiguration('dossier.checks') || e.affectsConfiguration('yaml.validate')) this.again();
      }),
      service.onDidChange(() => this.again()),
      this.read,
      this.closed,
    );
    for (const document of openBriefings()) this.schedule(document, 0);
  }

  /** The reading of a document as it is now, or null where it is no briefing or cannot be had. Never rejects. */
  of(document: vscode.TextDocument): Promise<NoteReading | null> {
    if (!isBriefing(document)) return Promise.resolve(null);
    const key = document.uri.toString();
    const known = this.kept.get(key);
    if (known && known.version === document.version && known.epoch === this.epoch) return known.reading;
    known?.cancel.cancel();
    const cancel = new vscode.CancellationTokenSource();
    const { version } = document;
    const entry: Kept = { version, epoch: this.epoch, cancel, reading: this.ask(document, cancel.token) };
    this.kept.set(key, entry);
    void entry.reading.then((reading) => {
      if (this.kept.get(key) !== entry) return;
      entry.done = reading;
      if (reading && document.version === version && !document.isClosed)
        this.read.fire({ document, reading });
    });
    return entry.reading;
  }

  /** The reading of a document where it is there already and still fits; for what must not wait. */
  ready(document: vscode.TextDocument): NoteReading | null {
    const known = this.kept.get(document.uri.toString());
    return known?.version === document.version ? (known.done ?? null) : null;
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const { cancel } of this.kept.values()) cancel.cancel();
    for (const s of this.subscriptions) s.dispose();
  }

  private async ask(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<NoteReading | null> {
    const text = document.getText();
    // What another extension tells is not told twice.
    const off = [...rulesOff(document), ...(yamlValidated(document) ? ['yaml-syntax', 'note-form'] : [])];
    try {
      // Before all articles are read, everything would seem to be missing.
      await this.service.ready();
      return token.isCancellationRequested ? null : await this.service.readBriefing(text, off, token);
    } catch {
      // Cancelled, or the engine has stopped; the status bar tells of that.
      return null;
    }
  }

  /** The articles or the settings have changed: what is open is read again. */
  private again(): void {
    this.epoch++;
    for (const document of openBriefings()) this.schedule(document, PAUSE_MS);
  }

  private schedule(document: vscode.TextDocument, ms: number): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    if (!isBriefing(document)) {
      if (this.kept.has(key)) this.forget(document.uri);
      return;
    }
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        if (!document.isClosed && hasTab(document.uri)) void this.of(document);
      }, ms),
    );
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.kept.get(key)?.cancel.cancel();
    if (this.kept.delete(key)) this.closed.fire(uri);
  }
}
