// The dossier as the features of the extension see it: the last snapshot with its lookups, the state of the engine, and
// the few things that can be asked of it. Starts store and thread when first needed, never before; a thread that dies is
// reported and started once more. Analysis itself happens elsewhere.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { Dossier } from '../../core/api';
import {
  createSteppedUnpacker,
  DossierReplica,
  plainDossier,
  takeIn,
  type DossierView,
  type NameTable,
  type UnreadArticle,
} from '../../core/present/api';
import type {
  Answer,
  FromWorker,
  NoteAnswer,
  NoteRequest,
  Question,
  ReadingAnswer,
  Snapshot,
  TimesRequest,
} from '../../worker/protocol';
import { ArticleStore, type StoreChange } from '../workspace/article-store';
import { Asking } from './asking';
import { openArticle } from './open-article';
import { createQuestions } from './questions';
import { createRecovery } from './recovery';
import { createSlices, type Slices } from './slices';
import type { EngineState, Unasked } from './state';
import type { Threads, WorkerPort } from './threads';

export type { WrittenBriefing } from './asking';
export type { EngineState };

/** Who asks behind more unread articles than this gets what is known, and is told so. */
const PATIENCE = 40;

export class DossierService extends Asking implements Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly stateChanged = new vscode.EventEmitter<EngineState>();
  /** The files behind the articles. */
  readonly store: ArticleStore;
  private readonly questions = createQuestions();
  private readonly recovery = createRecovery();
  private readiness: (() => void)[] = [];
  private port: WorkerPort | undefined;
  private restarting: ReturnType<typeof setTimeout> | undefined;
  private readonly replica = new DossierReplica();
  private readonly unpack: ReturnType<typeof createSteppedUnpacker>;
  private readonly parts = createSlices<boolean>();
  private engineState: EngineState = { kind: 'asleep' };
  private seq = 0;
  /** So many articles of the last change are still to come from the store. */
  private coming = 0;
  private complete = false;
  private received = false;
  private warm = false;
  private reading = false;
  private plain: { readonly of: Dossier; readonly all: Dossier } | undefined;
  /** Something besides texts has changed since the views were told. */
  private restless = true;
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
    super();
    this.unpack = createSteppedUnpacker(threads.inflate, threads.lay, threads.ascii);
    this.store = new ArticleStore(
      extension,
      (change) => this.take(change),
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

  /** What of our own work held up this process, for measuring. */
  get slices(): Slices<boolean>['figures'] {
    return this.parts.figures;
  }

  get state(): EngineState {
    return this.engineState;
  }

  /** The last snapshot; undefined before the first. */
  get snapshot(): Dossier | undefined {
    return this.received ? this.view.dossier : undefined;
  }

  /** The last snapshot as ordinary data, all of it read: for whoever does not know how we keep it. */
  get plainSnapshot(): Dossier | undefined {
    const { dossier } = this.view;
    if (this.plain?.of !== dossier) this.plain = { of: dossier, all: plainDossier(dossier) };
    return this.received ? this.plain.all : undefined;
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
    return [...this.store.unread, ...faults, ...this.recovery.leftOut];
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
    return openArticle(this.store, article);
  }

  articleAt(uri: vscode.Uri): string | undefined {
    return this.store.articleAt(uri);
  }

  /** Wakes the engine; cheap when it is awake. */
  wake(): void {
    if (this.port || this.restarting !== undefined) return;
    if (this.engineState.kind !== 'failed') this.open();
  }

  /** Resolves when all articles known now are analysed and shown. Wakes the engine. */
  async ready(): Promise<void> {
    this.wake();
    await this.store.settled();
    if (this.isReady()) return;
    await new Promise<void>((resolve) => this.readiness.push(resolve));
  }

  /** As `ready`; where many articles are still to be read, it resolves as soon as there is something to show. */
  async usable(): Promise<void> {
    this.wake();
    if (this.isPartlyUsable()) return;
    const listeners: Disposable[] = [];
    const partly = new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.isPartlyUsable()) resolve();
      };
      listeners.push(this.onDidChange(look), this.onDidChangeState(look));
    });
    await Promise.race([this.ready(), partly]);
    for (const listener of listeners) listener.dispose();
  }

  /** Reads and analyses everything anew. */
  async rebuild(): Promise<void> {
    this.recovery.clear();
    this.faults.clear();
    this.warm = false;
    if (this.port) {
      this.complete = false;
      this.port.post({ kind: 'clear', seq: ++this.seq });
      await this.read();
    } else this.open();
    await this.ready();
  }

  /** Ends the reading of articles at the user's wish. What is known can be used; `goOn` reads the rest. */
  stop(): void {
    const { engineState: state } = this;
    if (!this.port || (state.kind !== 'reading' && state.kind !== 'analysing')) return;
    this.store.halt();
    this.port.post({ kind: 'halt', seq: ++this.seq });
    this.log.info('Stopped by the user.');
    this.coming = 0;
    this.setState({ kind: 'stopped', left: state.kind === 'analysing' ? state.total - state.done : 0 });
  }

  /** Reads what has not been read: after *stop*, or after the engine has died too often. */
  async goOn(): Promise<void> {
    this.recovery.again();
    if (this.port) await this.read();
    else this.open();
    await this.ready();
  }

  protected ask(
    question: Unasked<Question | NoteRequest | TimesRequest>,
    token?: vscode.CancellationToken,
    share?: (share: number) => void,
  ): Promise<Answer | ReadingAnswer | NoteAnswer> {
    this.wake();
    if (!this.port) return Promise.reject(new Error(this.reason()));
    return this.questions.ask((message) => this.port?.post(message), question, token, share);
  }

  /** The window is being closed: nothing is begun any more. */
  async close(): Promise<void> {
    this.store.halt();
    clearTimeout(this.restarting);
    await this.port?.close();
  }

  dispose(): void {
    clearTimeout(this.restarting);
    this.parts.clear();
    this.port?.dispose();
    this.store.dispose();
    this.changed.dispose();
    this.stateChanged.dispose();
  }

  private isReady(): boolean {
    const { kind } = this.engineState;
    return kind === 'failed' || kind === 'stopped' || (this.complete && !this.reading);
  }

  private isPartlyUsable(): boolean {
    const { engineState: state } = this;
    if (state.kind !== 'analysing' || state.total - state.done <= PATIENCE) return false;
    return this.received && this.view.dossier.articles.length > 0;
  }

  private reason(): string {
    if (this.engineState.kind === 'failed') return this.engineState.reason.split('\n', 1)[0] ?? '';
    return vscode.l10n.t('The engine is being started again. Try again in a moment.');
  }

  private open(): void {
    const began = Date.now();
    // Whoever asks for it while it pauses before it is started again gets it now, and only once.
    clearTimeout(this.restarting);
    this.restarting = undefined;
    this.log.info('Starting the engine.');
    this.complete = false;
    try {
      this.port = this.threads.openEngine(
        this.extension,
        (message) => this.receive(message),
        (reason, outOfMemory = false) => this.died(reason, outOfMemory),
      );
    } catch (error) {
      this.died(String(error), false);
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
      // Whatever was announced does not come any more.
      this.take({ put: [], remove: [] });
    }
    this.reading = false;
    this.settle();
  }

  private take(change: StoreChange): void {
    const { left = 0, ...rest } = change;
    for (const id of rest.remove) this.recovery.forget(id);
    for (const id of rest.remove) this.faults.delete(id);
    // What else has changed may show without the engine's knowing: files that cannot be read, problems of lists.
    if (rest.put.length === 0 || rest.remove.length > 0 || rest.all || rest.curated || rest.decidedEvents)
      this.restless = true;
    const put = rest.put.filter((article) => !this.recovery.leavesOut(article));
    this.complete = false;
    this.coming = left;
    this.port?.post({
      ...{ kind: 'change', seq: ++this.seq, ...rest, put },
      ...(left > 0 ? { more: true } : {}),
      ...(this.recovery.careful ? { alone: true } : {}),
    });
    // While no engine runs nothing is being read, whatever comes: who gave up must not seem to be at work, and be woken for it.
    if (!this.port) return;
    const { engineState: state } = this;
    // What is shown changes with the snapshot that follows.
    if (state.kind !== 'stopped' && state.kind !== 'analysing' && put.length + left > 0)
      this.setState({ kind: 'analysing', done: 0, total: put.length + left });
  }

  private died(reason: string, outOfMemory: boolean): void {
    this.log.error(`The engine stopped: ${reason}`);
    this.port = undefined;
    this.complete = false;
    this.store.halt();
    this.parts.clear();
    this.questions.end(new Error(reason.split('\n', 1)[0]));
    const verdict = this.recovery.died(Date.now(), outOfMemory);
    if (verdict.kind === 'give-up') {
      this.setState({ kind: 'failed', reason, outOfMemory });
      return;
    }
    if (verdict.leftOut !== null)
      this.log.warn(`${verdict.leftOut} is left out: the engine died twice while reading it.`);
    this.restarting = setTimeout(() => {
      this.restarting = undefined;
      this.open();
    }, verdict.afterMs);
    this.setState({ kind: 'reading' });
  }

  private receive(message: FromWorker): void {
    if (this.questions.receive(message)) return;
    switch (message.kind) {
      case 'begun':
        this.recovery.begun(message.article);
        break;
      case 'progress':
        if (message.done < message.total + this.coming && this.engineState.kind !== 'stopped')
          this.setState({ kind: 'analysing', done: message.done, total: message.total + this.coming });
        break;
      case 'snapshot':
        this.follow(message);
        break;
      case 'fault':
        this.log.error(`${message.article ?? 'Engine'}: ${message.message}`);
        if (message.article !== undefined)
          this.faults.set(message.article, message.message.split('\n', 1)[0] ?? '');
        break;
      case 'log':
        this.log.info(message.message);
        break;
      default: // The others were taken above.
    }
  }

  /** Takes in what has changed, a little at a time, so that nothing else in this process is held up. */
  private follow(message: Snapshot): void {
    this.parts.push(
      () => this.takeIn(message),
      (last) => {
        if (last) this.show(message);
      },
    );
  }

  private *takeIn({ part }: Snapshot): Generator<void, boolean> {
    return yield* takeIn(this.replica, yield* this.unpack(part));
  }

  private show(message: Snapshot): void {
    this.received = true;
    this.complete = message.complete && message.seq === this.seq;
    for (const id of [...this.faults.keys()]) if (this.view.article(id)) this.faults.delete(id);
    this.curated = message.curatedProblems;
    // Once everything was read, the views change when all of a change is in, however large: a branch switch is one step.
    // Files that were touched and have the words that they had change nothing.
    if (message.same !== true) this.restless = true;
    if (!this.warm || (this.complete && this.restless) || this.engineState.kind === 'stopped') {
      this.restless = false;
      this.changed.fire();
    }
    this.settle();
  }

  private settle(): void {
    if (!this.complete || this.reading || this.engineState.kind === 'stopped') return;
    this.warm = true;
    this.setState({ kind: 'ready' });
  }

  private setState(state: EngineState): void {
    this.engineState = state;
    this.stateChanged.fire(state);
    if (this.isReady()) for (const done of this.readiness.splice(0)) done();
  }
}
