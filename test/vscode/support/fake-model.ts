// A language model for the tests, registered as an extension would register a real one. It keeps what it was asked and
// answers what a test has set. Only where the editor has the interface for providers, which came after the oldest version.
import * as vscode from 'vscode';

export interface FakeModel {
  /** The questions so far. */
  readonly asked: string[];
  /** What it answers; a promise that never settles: it hangs. */
  answer: (question: string) => Promise<string>;
  /** Whether it is offered at all. */
  offered: boolean;
  /** Tells the editor that `offered` has changed. */
  changed(): void;
}

declare global {
  var dossierFakeModel: FakeModel | undefined;
}

interface Part {
  readonly value?: unknown;
}

type Register = (vendor: string, provider: unknown) => vscode.Disposable;

export function registerFakeModel(context: vscode.ExtensionContext): void {
  const register = (vscode.lm as unknown as Record<string, unknown>)['registerLanguageModelChatProvider'] as
    Register | undefined;
  if (typeof register !== 'function') return;
  const changed = new vscode.EventEmitter<void>();
  const model: FakeModel = {
    asked: [],
    answer: () => Promise.resolve(''),
    offered: false,
    changed: () => changed.fire(),
  };
  const information = {
    id: 'fake',
    name: 'Fake Model',
    family: 'fake',
    version: '1',
    maxInputTokens: 50_000,
    maxOutputTokens: 4000,
    capabilities: {},
  };
  const provider = {
    onDidChangeLanguageModelChatInformation: changed.event,
    provideLanguageModelChatInformation: () => Promise.resolve(model.offered ? [information] : []),
    async provideLanguageModelChatResponse(
      _model: unknown,
      messages: readonly { readonly content: readonly Part[] }[],
      _options: unknown,
      progress: vscode.Progress<unknown>,
    ): Promise<void> {
      const question = messages
        .flatMap((m) => m.content)
        .map((part) => (typeof part.value === 'string' ? part.value : ''))
        .join('');
      model.asked.push(question);
      const answer = await model.answer(question);
      // In two pieces, as models do.
      const half = Math.floor(answer.length / 2);
      for (const piece of [answer.slice(0, half), answer.slice(half)])
        progress.report(new vscode.LanguageModelTextPart(piece));
    },
    provideTokenCount: (_model: unknown, text: unknown) =>
      Promise.resolve(typeof text === 'string' ? Math.ceil(text.length / 4) : 1),
  };
  try {
    context.subscriptions.push(changed, register.call(vscode.lm, 'dossier-tests', provider));
    globalThis.dossierFakeModel = model;
  } catch {
    // An editor that only proposes the interface refuses it.
  }
}
