// What every kind of extension host starts (`hosts/`) once there is something for Dossier in a window (`asleep/`): registers
// every feature and nothing more; files are looked for and the engine is started only when a view is opened, a name hovered
// or a command run.
import * as vscode from 'vscode';
import { toolsOf } from './agents/tools';
import { prepareEvents } from '../core/present/api';
import type { Started } from './api';
import type { FillView } from './asleep/views';
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
import { spentMs } from './processor-time';
import { registerSettingsCheck } from './settings/register';
import { registerStatus } from './status/register';
import { registerTrees } from './trees/register';
import { registerWelcome } from './welcome/register';
import { sampleText } from './workspace/sample';

export type { DossierApi } from './api';

/** `threads` are those of the host that runs us; `fill` fills the views. */
export function start(context: vscode.ExtensionContext, threads: Threads, fill: FillView): Started {
  const began = spentMs();
  const log = vscode.window.createOutputChannel('Dossier', { log: true });
  const service = new DossierService(context.extensionUri, log, threads);
  context.subscriptions.push(
    log,
    service,
    service.store.originals.register(() => service.ready()),
    registerHovers(service),
    vscode.commands.registerCommand(COMMANDS.showLog, () => log.show()),
  );
  const arranged = createEventsState(context.workspaceState, ({ grouping, filter }) =>
    prepareEvents(service.view, grouping, filter),
  );
  context.subscriptions.push(arranged);
  registerEventsView(service, arranged, context.subscriptions);
  const pictures = registerPictures(service, arranged, context.extensionUri, context.subscriptions);
  context.subscriptions.push(registerCompare(service, pictures, eventFrom));
  const trees = registerTrees(service, arranged, fill, context.workspaceState, context.subscriptions);
  registerNotesView(service, fill, trees.onDidSelect, context.subscriptions);
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
  const tools = toolsOf(service);
  const startMs = spentMs() - began;
  log.debug(`Started in ${startMs.toFixed(1)} ms.`);
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
    startMs,
    ...preview,
    close: () => service.close(),
    tool: (name) => tools.get(name),
    restorePicture: pictures.restore,
    sampleText: (uri) => sampleText(context.extensionUri, uri),
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
