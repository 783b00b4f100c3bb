// What every kind of extension host starts (`hosts/`): registers every feature and nothing more; files are looked for and the engine is started only
// when a view is opened, a name hovered or a command run.
import * as vscode from 'vscode';
import type { Dossier } from '../core/api';
import { registerAgents } from './agents/register';
import { registerArticles } from './articles/register';
import { registerBriefings } from './briefings/register';
import { COMMANDS } from './commands/command-ids';
import { registerCommands } from './commands/register';
import { eventFrom } from './commands/subjects';
import { registerDecisions } from './curated/commands';
import { registerEventDecisions } from './curated/event-commands';
import { registerCuratedProblems } from './curated/register';
import { createDecisionWriter } from './curated/write-decision';
import { DossierService } from './engine/dossier-service';
import type { Threads } from './engine/threads';
import { registerEventsView } from './events-view/register';
import { createEventsState } from './events-view/state';
import { registerExports } from './exports/register';
import { registerHovers } from './hovers/register';
import { registerNames } from './names/register';
import { registerCompare, registerPictures } from './pictures/register';
import { registerNotes } from './notes/register';
import { registerNotesView } from './notes-view/register';
import { registerPreview } from './preview/register';
import type { MarkdownIt } from './preview/known-names';
import { registerSettingsCheck } from './settings/register';
import { registerStatus } from './status/register';
import { registerTrees } from './trees/register';
import { registerWelcome } from './welcome/register';
import { registerSample } from './workspace/sample';

/** What other extensions and the tests may use. */
export interface DossierApi {
  /** Wakes the engine; resolves when all articles known now are analysed and shown. */
  ready(): Promise<void>;
  /** The last snapshot; undefined before the first. */
  snapshot(): Dossier | undefined;
  /** There is a new snapshot, or a change of what could not be read: what the views follow. */
  readonly onDidChange: vscode.Event<void>;
  /** Articles that could not be read, with the code of the reason. */
  unread(): readonly { readonly id: string; readonly code: string }[];
  /** Whether files were looked for and the engine was started. */
  readonly awake: boolean;
  /** How long taking in what the engine found has held up this process at most, for measuring. */
  slices(): DossierService['slices'];
  /** What is wrong in Dossier's settings, in the words that the user is shown. */
  settingProblems(): readonly string[];
  /** How long `activate` took. */
  readonly activationMs: number;
  /** Called by VS Code's Markdown preview. */
  extendMarkdownIt<M extends MarkdownIt>(md: M): M;
}

/** `threads` are those of the host that runs us. */
export function start(context: vscode.ExtensionContext, threads: Threads): DossierApi {
  const began = performance.now();
  const log = vscode.window.createOutputChannel('Dossier', { log: true });
  const service = new DossierService(context.extensionUri, log, threads);
  context.subscriptions.push(
    log,
    service,
    registerSample(context.extensionUri),
    service.store.originals.register(() => service.ready()),
    registerHovers(service),
    vscode.commands.registerCommand(COMMANDS.showLog, () => log.show()),
  );
  const arranged = createEventsState(context.workspaceState);
  context.subscriptions.push(arranged);
  registerEventsView(service, arranged, context.subscriptions);
  const pictures = registerPictures(service, arranged, context.extensionUri, context.subscriptions);
  context.subscriptions.push(registerCompare(service, pictures, eventFrom));
  const trees = registerTrees(service, arranged, context.workspaceState, context.subscriptions);
  registerNotesView(service, trees.onDidSelect, context.subscriptions);
  registerCommands(service, trees, context.extensionUri, context.subscriptions);
  const writer = createDecisionWriter(service, context.extensionUri, context.workspaceState);
  registerDecisions(service, writer, context.subscriptions);
  registerEventDecisions(service, writer, context.subscriptions);
  registerArticles(service, context.subscriptions);
  registerBriefings(service, context.extensionUri, (e) => log.error(asError(e)), context.subscriptions);
  registerExports(service, writer, context.subscriptions);
  registerNotes(service, context.subscriptions);
  registerCuratedProblems(service, context.subscriptions);
  registerNames(service, writer, context.subscriptions);
  registerStatus(service, context.subscriptions);
  const faults = registerSettingsCheck(service, context.extension, log, context.subscriptions);
  registerWelcome(service, context, context.subscriptions);
  const preview = registerPreview(service, context.subscriptions);
  registerAgents(service, context.extension, log, context.subscriptions);
  const activationMs = performance.now() - began;
  log.debug(`Activated in ${activationMs.toFixed(1)} ms.`);
  return {
    ready: () => service.ready(),
    snapshot: () => service.plainSnapshot,
    onDidChange: service.onDidChange,
    unread: () => service.unread.map(({ id, problem }) => ({ id, code: problem.code })),
    get awake() {
      return service.state.kind !== 'asleep';
    },
    slices: () => service.slices,
    settingProblems: () => faults().map(({ message }) => message),
    activationMs,
    ...preview,
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
