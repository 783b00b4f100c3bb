// All of Dossier that is loaded where there is nothing for it to do: whatever VS Code may call has a stand-in here that
// loads the rest (`hosts/*-main.ts`), starts it and hands on what was asked. It is loaded unasked only where `signs.ts` sees
// something of Dossier's. This and what it imports is a bundle of its own: keep it small (`scripts/rig/contents.ts`).
import * as vscode from 'vscode';
import { registerServer } from '../agents/server';
import type { DossierApi, Start, Started } from '../api';
import { COMMANDS } from '../commands/command-ids';
import type { Disposable } from '../disposable';
import type { MarkdownIt } from '../preview/known-names';
import { spentMs } from '../processor-time';
import { SAMPLE_SCHEME } from '../workspace/sample-scheme';
import { lookForSigns } from './signs';
import { makeViews } from './views';

/** The names of Dossier's tools for assistants, as the manifest has them. */
function toolNames(extension: vscode.Extension<unknown>): readonly string[] {
  const { contributes } = extension.packageJSON as {
    readonly contributes: { readonly languageModelTools: readonly { readonly name: string }[] };
  };
  return contributes.languageModelTools.map(({ name }) => name);
}

const NOT_MEASURED = { count: 0, long: 0, longest: 0, processor: false };

/** `load` loads the rest. */
export function sleep(context: vscode.ExtensionContext, load: () => Promise<Start>): DossierApi {
  const began = spentMs();
  const changed = new vscode.EventEmitter<void>();
  const previews: MarkdownIt[] = [];
  const standIns: Disposable[] = [];
  let started: Started | undefined;
  let waking: Promise<Started> | undefined;
  let over = false;

  async function loadAndStart(): Promise<Started> {
    const start = await load();
    // Loading and starting are two steps, so that others get their turn between them.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (over) throw new vscode.CancellationError();
    for (const standIn of standIns.splice(0)) standIn.dispose();
    const all = start(context, fill);
    started = all;
    context.subscriptions.push(all.onDidChange(() => changed.fire()));
    for (const md of previews) all.extendMarkdownIt(md);
    // What was drawn before knew no names.
    if (previews.length > 0)
      void vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
    return all;
  }
  const wake = (): Promise<Started> => (waking ??= loadAndStart());

  const fill = makeViews(wake, context.subscriptions);
  for (const id of Object.values(COMMANDS))
    standIns.push(
      vscode.commands.registerCommand(id, async (...args: unknown[]) => {
        await wake();
        return vscode.commands.executeCommand(id, ...args);
      }),
    );
  for (const name of toolNames(context.extension))
    context.subscriptions.push(
      vscode.lm.registerTool<object>(name, {
        prepareInvocation: async (options, token) =>
          (await wake()).tool(name)?.prepareInvocation?.(options, token),
        invoke: async (options, token) => (await wake()).tool(name)?.invoke(options, token),
      }),
    );
  for (const kind of ['timeline', 'relations'] as const)
    context.subscriptions.push(
      vscode.window.registerWebviewPanelSerializer(`dossier.${kind}`, {
        deserializeWebviewPanel: async (panel) => (await wake()).restorePicture(kind, panel),
      }),
    );
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(SAMPLE_SCHEME, {
      provideTextDocumentContent: async (uri) => (await wake()).sampleText(uri),
    }),
  );
  registerServer(context.extension, context.subscriptions);
  standIns.push(lookForSigns(() => void wake()));
  context.subscriptions.push(changed, {
    dispose: () => {
      over = true;
      for (const standIn of standIns.splice(0)) standIn.dispose();
    },
  });

  const activationMs = spentMs() - began;
  return {
    ready: async () => (await wake()).ready(),
    snapshot: () => started?.snapshot(),
    onDidChange: changed.event,
    unread: () => started?.unread() ?? [],
    get awake() {
      return started?.awake ?? false;
    },
    slices: () => started?.slices() ?? NOT_MEASURED,
    settingProblems: () => started?.settingProblems() ?? [],
    activationMs,
    get startMs() {
      return started?.startMs;
    },
    extendMarkdownIt: (md) => {
      if (started) return started.extendMarkdownIt(md);
      previews.push(md);
      return md;
    },
  };
}
