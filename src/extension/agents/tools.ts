// The questions of assistants as language-model tools of VS Code: asks for the user's consent in his language, lets the
// engine's thread answer, and hands the answer over as JSON text. Registered by name only: nothing is read and no thread
// started before a tool is called. It holds no knowledge of the questions beyond their names.
import * as vscode from 'vscode';
import type { Answered } from '../../core/api';
import { QUESTIONS, serialise, shownLine, type Question, type QuestionName } from '../../core/answers/api';
import type { DossierService } from '../engine/dossier-service';

/** So long is waited for articles that are still being read, in milliseconds. */
const PATIENCE = 25_000;
/** Characters a token has, about; less than most models say, so that an answer is rather too short. */
const PER_TOKEN = 3;

/** What a tool does, as the user is told while it runs. `what`: a name or words, already made harmless. */
function running(tool: QuestionName, what: string): string {
  switch (tool) {
    case 'dossier_find_actor':
      return vscode.l10n.t('Looking up “{0}” in your articles', what);
    case 'dossier_list_events':
      return vscode.l10n.t('Looking for events in your articles: {0}', what);
    case 'dossier_find_statements':
      return vscode.l10n.t('Looking for statements in your articles: {0}', what);
    case 'dossier_get_evidence':
      return vscode.l10n.t('Reading a passage of {0}', what);
    case 'dossier_compare_sources':
      return vscode.l10n.t('Comparing the sources of an event: {0}', what);
    case 'dossier_verify_quotation':
      return vscode.l10n.t('Checking a quotation against your articles: “{0}”', what);
    case 'dossier_list_articles':
      return vscode.l10n.t('Listing your articles: {0}', what);
    case 'dossier_read_article':
      return vscode.l10n.t('Reading {0}', what);
  }
}

/** What is asked about, in a few words. Whatever an assistant sends is shown as plain text on one line. */
function subject(input: unknown): string {
  if (typeof input !== 'object' || input === null) return '…';
  const given = Object.entries(input as Readonly<Record<string, unknown>>)
    .filter(([name]) => name !== 'cursor' && name !== 'limit')
    .map(([, value]) => value)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String);
  return shownLine(given.join(', '), 120) || vscode.l10n.t('all');
}

function plain(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(text);
}

async function untilReady(service: DossierService, token: vscode.CancellationToken): Promise<boolean> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const listeners: vscode.Disposable[] = [];
  const late = new Promise<boolean>((resolve, reject) => {
    clock = setTimeout(() => resolve(false), PATIENCE);
    listeners.push(token.onCancellationRequested(() => reject(new vscode.CancellationError())));
  });
  try {
    return await Promise.race([service.ready().then(() => true), late]);
  } finally {
    clearTimeout(clock);
    for (const listener of listeners) listener.dispose();
  }
}

function reading(service: DossierService, tool: QuestionName): Answered {
  const { state } = service;
  const far = state.kind === 'analysing' ? ` (${state.done} of ${state.total})` : '';
  return {
    tool,
    status: 'reading',
    notes: [`The articles are still being read${far}. Ask again in a while.`],
  };
}

async function ask(
  service: DossierService,
  tool: QuestionName,
  input: unknown,
  token: vscode.CancellationToken,
): Promise<Answered> {
  if (token.isCancellationRequested) throw new vscode.CancellationError();
  if (!(await untilReady(service, token))) return reading(service, tool);
  const { answered } = await service.written({ kind: 'ask', tool, input, sample: service.sample }, token);
  if (!answered) throw new Error('no answer');
  return answered;
}

function toolFor(
  service: DossierService,
  { name, input: schema }: Question,
): vscode.LanguageModelTool<object> {
  return {
    prepareInvocation({ input }) {
      const what = subject(input);
      return {
        invocationMessage: plain(running(name, what)),
        confirmationMessages: {
          title: vscode.l10n.t('Let the assistant look into your articles?'),
          message: plain(
            `${running(name, what)}. ${vscode.l10n.t(
              'The assistant receives the answer: names, dates, sources and quoted words of your articles. Dossier itself sends nothing anywhere; where the assistant runs, its provider decides.',
            )}`,
          ),
        },
      };
    },
    async invoke({ input, tokenizationOptions: budget }, token) {
      let answer = await ask(service, name, input, token);
      const room = (budget?.tokenBudget ?? Infinity) * PER_TOKEN;
      const shortened = 'limit' in (schema.json.properties ?? {}) && serialise(answer).length > room;
      if (shortened) answer = await ask(service, name, { ...input, limit: 2 }, token);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(serialise(answer))]);
    },
  };
}

/** The tools, by name; whoever stands in for them while they are not loaded has registered them (`asleep/`). */
export function toolsOf(service: DossierService): ReadonlyMap<string, vscode.LanguageModelTool<object>> {
  return new Map(QUESTIONS.map((question) => [question.name, toolFor(service, question)]));
}
