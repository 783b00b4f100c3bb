// *Propose Prose with a Language Model…*: hands the facts of the note in front to a model of the user's choice, lets the
// engine judge each sentence of the answer, and shows what holds as a comparison to be applied or discarded. Nothing goes
// anywhere before the user has chosen the model in a list that says what will be handed over; without a model a message
// says that none is needed.
import * as vscode from 'vscode';
import type { ProposedProse, ProseReason } from '../../core/api';
import { COMMANDS } from '../commands/command-ids';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { modelRefusal, proseModels, type ProseModel } from './models';
import { briefingFor } from './open-notes';
import { applyText, type Previews } from './previews';
import { refusal } from './note-files';

/** Characters of facts, at most; a model with less room gets fewer. */
const ROOM = 60_000;
/** Characters a token has at least, in German with its long words. */
const PER_TOKEN = 2;
/** Of an answer; the engine refuses longer ones. */
const LONGEST_ANSWER = 70_000;

interface ModelPick extends vscode.QuickPickItem {
  readonly model: ProseModel;
}

async function chooseModel(models: readonly ProseModel[], facts: number): Promise<ProseModel | undefined> {
  const items = models.map((model): ModelPick => ({
    label: `$(sparkle) ${model.name}`,
    description: model.detail,
    model,
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Propose prose with a language model'),
    placeHolder: vscode.l10n.t(
      'The {0} facts of this note, with the words of the articles, are handed to the model that you choose.',
      facts,
    ),
    ignoreFocusOut: true,
  });
  return choice?.model;
}

function faultWords(fault: ProposedProse['fault']): string {
  switch (fault) {
    case 'too-long':
      return vscode.l10n.t('the answer is too long');
    case 'no-place':
      return vscode.l10n.t('the note leaves no place for it; mend its YAML first');
    case 'nothing':
      return vscode.l10n.t('it wrote no sentence');
    default:
      return vscode.l10n.t('the answer does not have the form that was asked for');
  }
}

function reasonWords({ code, words }: ProseReason): string {
  switch (code) {
    case 'no-facts':
      return vscode.l10n.t('cites no fact');
    case 'unknown-fact':
      return vscode.l10n.t('cites a fact that does not exist ({0})', words);
    case 'quotation':
      return vscode.l10n.t('quotes what the source does not have: "{0}"', words);
    case 'open-quotation':
      return vscode.l10n.t('has a quotation mark without a partner');
    case 'not-plain':
      return vscode.l10n.t('is no plain sentence');
    case 'too-long':
      return vscode.l10n.t('is too long');
    case 'twice':
      return vscode.l10n.t('stands there twice');
    case 'name':
      return vscode.l10n.t('a name that the cited facts do not have: {0}', words);
    case 'number':
      return vscode.l10n.t('a number that the cited facts do not have: {0}', words);
    case 'date':
      return vscode.l10n.t('a date that the cited facts do not have: {0}', words);
  }
}

/** What became of each sentence, as a text to be read. */
function reportOf(proposed: ProposedProse, model: ProseModel): string {
  const line = ({ text, reasons }: ProposedProse['sentences'][number]): string =>
    [`- ${text}`, ...reasons.map((r) => `    ${reasonWords(r)}`)].join('\n');
  const of = (verdict: string): string[] => proposed.sentences.filter((s) => s.verdict === verdict).map(line);
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`${title}\n\n${lines.join('\n')}`] : [];
  return [
    vscode.l10n.t('Sentences by {0}', model.name),
    ...part(vscode.l10n.t('Left out'), of('dropped')),
    ...part(vscode.l10n.t('Marked: look at these'), of('doubtful')),
    ...part(vscode.l10n.t('Taken in'), of('sound')),
  ].join('\n\n');
}

async function showReport(proposed: ProposedProse, model: ProseModel): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: 'plaintext',
    content: `${reportOf(proposed, model)}\n`,
  });
  await vscode.window.showTextDocument(document, { preview: true, viewColumn: vscode.ViewColumn.Beside });
}

/** Tells how it went; offers to show what was left out and why. */
async function tell(message: string, proposed: ProposedProse, model: ProseModel): Promise<void> {
  if (proposed.sentences.every((s) => s.verdict === 'sound')) {
    await vscode.window.showInformationMessage(message);
    return;
  }
  const why = vscode.l10n.t('Show why');
  if ((await vscode.window.showInformationMessage(message, why)) === why) await showReport(proposed, model);
}

export function registerProse(
  service: DossierService,
  previews: Previews,
  subscriptions: Disposable[],
): void {
  async function propose(document: vscode.TextDocument): Promise<void> {
    const text = document.getText();
    const models = await proseModels();
    if (models.length === 0) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t(
          'VS Code has no language model that Dossier may use. None is needed: the summary of a briefing is made without one.',
        ),
      );
      return;
    }
    await service.ready();
    const { question } = await service.written({ kind: 'prose', text, room: ROOM });
    if (!question || question.facts === 0) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t(
          'This note has no facts whose words still stand in the articles; there is nothing to write about.',
        ),
      );
      return;
    }
    const model = await chooseModel(models, question.facts);
    if (!model) return;
    const room = Math.min(ROOM, Math.max(0, model.room * PER_TOKEN - 2000));
    const proposed = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        cancellable: true,
        title: vscode.l10n.t('{0} is writing', model.name),
      },
      async (_, token) => {
        const asked = (await service.written({ kind: 'prose', text, room }, token)).question;
        if (!asked) return undefined;
        const why = vscode.l10n.t('Dossier asks for sentences on the facts of the briefing in front.');
        const answer = await model.ask(asked.prompt, LONGEST_ANSWER, why, token);
        const answered = { answer, by: model.name };
        return (await service.written({ kind: 'prose', text, room, answered }, token)).proposed;
      },
    );
    if (!proposed) return;
    const count = (verdict: string): number => proposed.sentences.filter((s) => s.verdict === verdict).length;
    const [sound, doubtful, dropped] = [count('sound'), count('doubtful'), count('dropped')];
    const after = proposed.text;
    if (after === null) {
      const reason =
        proposed.fault === null
          ? vscode.l10n.t('none of its {0} sentences holds against the articles', dropped)
          : faultWords(proposed.fault);
      await tell(vscode.l10n.t('Nothing of {0} was taken in: {1}.', model.name, reason), proposed, model);
      return;
    }
    const name = document.uri.path.split('/').at(-1) ?? '';
    await previews.show(document, {
      before: text,
      after,
      title: vscode.l10n.t({
        message: '{0}: proposal by {1}',
        args: [name, model.name],
        comment: ['Title of a comparison; {0} is a file name, {1} a language model'],
      }),
      apply: () =>
        applyText(
          document,
          { before: text, after },
          vscode.l10n.t('Sentences by {0} are in the note. Undo takes them back.', model.name),
        ),
      // The note is another one now: the user is asked again before anything is handed over.
      renew: () => run(document),
    });
    void tell(
      vscode.l10n.t(
        'Sentences by {0}: {1} taken in, {2} marked, {3} left out.',
        model.name,
        sound + doubtful,
        doubtful,
        dropped,
      ),
      proposed,
      model,
    );
  }

  async function run(document: vscode.TextDocument): Promise<void> {
    try {
      await propose(document);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      const reason = error instanceof vscode.LanguageModelError ? modelRefusal(error) : refusal(error);
      await vscode.window.showWarningMessage(
        vscode.l10n.t('The language model gave no answer: {0}.', reason),
      );
    }
  }

  subscriptions.push(
    vscode.commands.registerCommand(COMMANDS.proposeProse, async (arg: unknown) => {
      const document = await briefingFor(
        arg,
        vscode.l10n.t('Open the briefing that is to get prose, then try again.'),
      );
      if (document) await run(document);
    }),
  );
}
