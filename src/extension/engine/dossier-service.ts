// The dossier as the features of the extension see it: the last snapshot with its lookups, the state of the engine, and
// the few things that can be asked of it. Starts store and thread when first needed, never before; a thread that dies is
// reported and started once more. Analysis itself happens elsewhere.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { BriefingRequest, Dossier, NoteReading } from '../../core/api';
import { DossierReplica, type DossierView, type NameTable, type UnreadArticle } from '../../core/present/api';
import type {
  Answer,
  ArticleText,
  BriefRequest,
  CheckRequest,
  DecideRequest,
  ExportRequest,
  FromWorker,
  Question,
  NoteAnswer,
  NoteRequest,
  ReadingAnswer,
  ScannedText,
  Snapshot,
  TemplateText,
  TimesRequest,
  UpdateRequest,
} from '../../worker/protocol';
import { ArticleStore } from '../workspace/article-store';
import { uiLanguage } from '../words/ui-language';
import type { EngineState, Unasked, Waiting } from './state';
import type { Threads, WorkerPort } from './threads';

export type { EngineState };
export type WrittenBriefing = Omit<Answer, 'kind' | 'request'>;

export class DossierService implements Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly stateChanged = new vscode.EventEmitter<EngineState>();
  /** The files behind the articles. */
  readonly store: ArticleStore;
  private readonly waiting = new Map<number, Waiting>();
  private readiness: (() => void)[] = [];
  private port: WorkerPort | undefined;
  private readonly replica = new DossierReplica();
  private engineState: EngineState = { kind: 'asleep' };
  private seq = 0;
  private requests = 0;
  private restarts = 0;
  private complete = false;
  private received = false;
  private warm = false;
  private reading = false;
  private curated: Snapshot['curatedProblems'] = [];
  private faults = new Map<string, string>();

  /** A new snapshot, or a change of what could not be read. */
  readonly onDidChange = this.changed.event;
  readonly onDidChangeState = this.stateChanged.event;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    private readonly threads: Threads,
  ) {
    this.store = new ArticleStore(
      extension,
      (change) => {
        if (this.engineState.kind === 'stopped') return;
        this.complete = false;
        this.port?.post({ kind: 'change', seq: ++this.seq, ...change });
        if (change.put.length > 0) this.setState({ kind: 'analysing', done: 0, total: change.put.length });
        else this.changed.fire();
      },
      log,
      () => threads.createExtractor(extension),
    );
  }

  get view(): DossierView {
    return this.replica.view;
  }

  get names(): NameTable {
    return this.replica.names;
  }

  get state(): EngineState {
    return this.engineState;
  }

  /** The last snapshot; undefined before the first. */
  get snapshot(): Dossier | undefined {
    return this.received ? this.view.dossier : undefined;
  }

  /** Whether everything has been analysed at least once: before that, what is not known may yet be found. */
  get wasReady(): boolean {
    return this.warm;
  }

  /** Whether what is shown is the sample and not the user's own articles. */
  get sample(): boolean {
    return this.store.sample;
  }

  get unread(): readonly UnreadArticle[] {
    const faults = [...this.faults].map(([id, reason]): UnreadArticle => ({
      id,
      problem: { code: 'analysis-failed', severity: 'error', message: reason },
    }));
    return [...this.store.unread, ...faults];
  }

  /** Problems of the `actors.yaml` files, by URI. */
  get curatedProblems(): Snapshot['curatedProblems'] {
    return this.curated;
  }

  uriOf(article: string): vscode.Uri | undefined {
    return this.store.uriOf(article);
  }

  /** Opens an article's document, decoded as it was analysed. */
  openDocument(article: string): Thenable<vscode.TextDocument> | undefined {
    const uri = this.store.uriOf(article);
    const encoding = this.store.encodingOf(article);
    if (!uri) return undefined;
    const plainly = (): Thenable<vscode.TextDocument> => vscode.workspace.openTextDocument(uri);
    // A document that is open with changes keeps the encoding it has.
    return encoding === undefined || encoding === 'utf8'
      ? plainly()
      : vscode.workspace.openTextDocument(uri, { encoding }).then((d) => d, plainly);
  }

  articleAt(uri: vscode.Uri): string | undefined {
    return this.store.articleAt(uri);
  }

  /** Wakes the engine; cheap when it is awake. */
  wake(): void {
    if (this.port || this.engineState.kind === 'failed' || this.engineState.kind === 'stopped') return;
    this.restarts = 0;
    this.open();
  }

  /** Resolves when all articles known now are analysed and shown. Wakes the engine. */
  async ready(): Promise<void> {
    this.wake();
    await this.store.settled();
    if (this.isReady()) return;
    await new Promise<void>((resolve) => this.readiness.push(resolve));
  }

  /** Reads and analyses everything anew. */
  async rebuild(): Promise<void> {
    if (!this.port) {
      this.setState({ kind: 'asleep' });
      this.wake();
    } else {
      this.faults.clear();
      this.complete = false;
      this.port.post({ kind: 'clear', seq: ++this.seq });
      await this.read();
    }
    await this.ready();
  }

  /** Ends the reading of articles at the user's wish. What is known stays shown; *Rebuild* starts anew. */
  stop(): void {
    if (!this.port || this.engineState.kind === 'ready') return;
    this.port.dispose();
    this.port = undefined;
    for (const { reject } of this.waiting.values()) reject(new vscode.CancellationError());
    this.waiting.clear();
    this.log.info('Stopped by the user.');
    this.setState({ kind: 'stopped' });
  }

  /** Lets the engine compose a briefing on what it knows. */
  brief(
    what: BriefingRequest,
    options: BriefRequest['options'],
    token?: vscode.CancellationToken,
    template?: TemplateText,
  ): Promise<WrittenBriefing> {
    return this.written({ kind: 'brief', what, options, ...(template ? { template } : {}) }, token);
  }

  /** Lets the engine turn a note into Markdown or HTML; rejects with `not-a-note: …` where it cannot be read. */
  export(note: Omit<ExportRequest, 'kind' | 'request'>): Promise<WrittenBriefing> {
    return this.written({ kind: 'export', ...note });
  }

  /** Lets the engine say what is wrong with a note or template. */
  check(
    note: Omit<CheckRequest, 'kind' | 'request'>,
    token?: vscode.CancellationToken,
  ): Promise<WrittenBriefing> {
    return this.written({ kind: 'check', ...note }, token);
  }

  /** Lets the engine bring a note up to date; rejects with `not-in-dossier` where it does not know what it is about. */
  update(
    note: Omit<UpdateRequest, 'kind' | 'request'>,
    token?: vscode.CancellationToken,
  ): Promise<WrittenBriefing> {
    return this.written({ kind: 'update', ...note }, token);
  }

  /** Lets the engine read and check a briefing; waits until what has changed in the articles is in. */
  async readBriefing(
    text: string,
    off: readonly string[],
    token?: vscode.CancellationToken,
  ): Promise<NoteReading> {
    const answer = await this.ask({ kind: 'reading', text, off, language: uiLanguage() }, token);
    if (answer.kind !== 'reading') throw new Error('no reading');
    return answer.reading;
  }

  /** Lets the engine read a note: its quotations against the articles, or its time expressions. */
  readNote(
    note: Omit<NoteRequest, 'kind' | 'request'>,
    token?: vscode.CancellationToken,
  ): Promise<NoteAnswer> {
    return this.noted({ kind: 'note', ...note }, token);
  }

  /** The time expressions of an article, as the engine has read them. */
  articleTimes(article: string, token?: vscode.CancellationToken): Promise<NoteAnswer> {
    return this.noted({ kind: 'times', article }, token);
  }

  private async noted(
    question: Unasked<NoteRequest | TimesRequest>,
    token?: vscode.CancellationToken,
  ): Promise<NoteAnswer> {
    const answer = await this.ask(question, token);
    if (answer.kind !== 'note-read') throw new Error('no reading');
    return answer;
  }

  /** Asks what is answered in kind; rejects with the engine's reason. */
  async written(
    question: Unasked<Exclude<Question, { kind: 'reading' }>>,
    token?: vscode.CancellationToken,
    share?: (share: number) => void,
  ): Promise<WrittenBriefing> {
    const answer = await this.ask(question, token, share);
    if (answer.kind !== 'answer') throw new Error('no briefing');
    return answer;
  }

  /** Lets the engine write a decision into the text of an `actors.yaml`. */
  decide(what: Omit<DecideRequest, 'kind' | 'request'>): Promise<WrittenBriefing> {
    return this.written({ kind: 'decide', ...what });
  }

  /** Lets the engine find known names in texts; all of them, or those of one actor. */
  async scan(
    texts: readonly ArticleText[],
    actor: string | null,
    token?: vscode.CancellationToken,
  ): Promise<readonly ScannedText[]> {
    return (await this.written({ kind: 'scan', texts, actor }, token)).found ?? [];
  }

  private ask(
    question: Unasked<Question | NoteRequest | TimesRequest>,
    token?: vscode.CancellationToken,
    share?: (share: number) => void,
  ): Promise<Answer | ReadingAnswer | NoteAnswer> {
    this.wake();
    const request = ++this.requests;
    return new Promise((resolve, reject) => {
      if (!this.port) {
        reject(new Error(this.reason()));
        return;
      }
      this.waiting.set(request, { resolve, reject, ...(share ? { share } : {}) });
      token?.onCancellationRequested(() => {
        this.port?.post({ kind: 'cancel', request });
        if (this.waiting.delete(request)) reject(new vscode.CancellationError());
      });
      this.port.post({ ...question, request });
    });
  }

  dispose(): void {
    this.port?.dispose();
    this.store.dispose();
    this.changed.dispose();
    this.stateChanged.dispose();
  }

  private isReady(): boolean {
    const { kind } = this.engineState;
    return kind === 'failed' || kind === 'stopped' || (this.complete && !this.reading);
  }

  private reason(): string {
    if (this.engineState.kind === 'failed') return this.engineState.reason;
    return this.engineState.kind === 'stopped'
      ? vscode.l10n.t('Dossier was stopped. "Dossier: Rebuild" starts it again.')
      : '';
  }

  private open(): void {
    const began = Date.now();
    this.log.info('Starting the engine.');
    try {
      this.port = this.threads.openEngine(
        this.extension,
        (message) => this.receive(message),
        (reason) => this.died(reason),
      );
    } catch (error) {
      this.died(String(error));
      return;
    }
    void this.read().then(() => this.log.debug(`Articles handed over after ${Date.now() - began} ms.`));
  }

  private async read(): Promise<void> {
    this.reading = true;
    this.setState({ kind: 'reading' });
    try {
      await this.store.start();
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
    }
    this.reading = false;
    this.settle();
  }

  private died(reason: string): void {
    this.log.error(`The engine stopped: ${reason}`);
    this.port = undefined;
    for (const { reject } of this.waiting.values()) reject(new Error(reason));
    this.waiting.clear();
    if (this.restarts++ === 0) {
      this.complete = false;
      this.open();
    } else this.setState({ kind: 'failed', reason });
  }

  private receive(message: FromWorker): void {
    switch (message.kind) {
      case 'progress':
        if (message.done < message.total)
          this.setState({ kind: 'analysing', done: message.done, total: message.total });
        break;
      case 'snapshot':
        if (!this.replica.apply(message.part)) break;
        this.received = true;
        this.complete = message.complete && message.seq === this.seq;
        for (const id of [...this.faults.keys()]) if (this.view.article(id)) this.faults.delete(id);
        this.curated = message.curatedProblems;
        this.changed.fire();
        this.settle();
        break;
      case 'exporting':
        this.waiting.get(message.request)?.share?.(message.share);
        break;
      case 'answer':
      case 'reading':
      case 'note-read':
        this.waiting.get(message.request)?.resolve(message);
        this.waiting.delete(message.request);
        break;
      case 'fault':
        this.log.error(`${message.article ?? 'Engine'}: ${message.message}`);
        if (message.request !== undefined) {
          this.waiting.get(message.request)?.reject(new Error(message.message.split('\n', 1)[0]));
          this.waiting.delete(message.request);
        } else if (message.article !== undefined)
          this.faults.set(message.article, message.message.split('\n', 1)[0] ?? '');
        break;
      case 'log':
        this.log.info(message.message);
        break;
    }
  }

  private settle(): void {
    if (!this.complete || this.reading) return;
    this.warm = true;
    this.setState({ kind: 'ready' });
  }

  private setState(state: EngineState): void {
    this.engineState = state;
    this.stateChanged.fire(state);
    if (this.isReady()) for (const done of this.readiness.splice(0)) done();
  }
}
