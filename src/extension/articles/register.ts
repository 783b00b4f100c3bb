// Registers what can be done with articles: getting them in, setting their date, opening the original of an extracted
// text, dimming what is not the article; and shows their problems where they are open.
import * as vscode from 'vscode';
import type { NodeContent } from '../../core/present/api';
import { COMMANDS } from '../commands/command-ids';
import { pickArticle } from '../commands/picks';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { isThere } from '../workspace/read-text';
import { addFiles, addFromClipboard } from './add';
import { createDimmer } from './dim';
import { deleteText, keepText } from './gone';
import { registerPaste } from './paste';
import { registerArticleProblems } from './problems';
import { setPublished } from './published';

/** The article that a command is called on: its id, a node of a tree, or that of the active editor. */
function articleFrom(service: DossierService, arg: unknown): string | undefined {
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'object' && arg !== null && 'content' in arg) {
    const { content } = arg as { readonly content: NodeContent };
    if (content.kind === 'article') return content.article.id;
    if (content.kind === 'problem') return content.article;
  }
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri && service.articleAt(uri);
}

export function registerArticles(service: DossierService, subscriptions: Disposable[]): void {
  const register = (id: string, run: (arg: unknown) => unknown): void => {
    subscriptions.push(vscode.commands.registerCommand(id, run));
  };
  register(COMMANDS.addFromClipboard, () => addFromClipboard(service));
  register(COMMANDS.addFiles, () => addFiles());
  register(COMMANDS.setPublished, async (arg) => {
    const article = articleFrom(service, arg) ?? (await pickArticle(service));
    return article === undefined ? false : setPublished(service, article);
  });
  register(COMMANDS.openOriginal, async (arg) => {
    const article = articleFrom(service, arg);
    const original = article === undefined ? undefined : service.store.originalOf(article);
    if (original && (await isThere(original))) await vscode.commands.executeCommand('vscode.open', original);
    else
      await vscode.window.showInformationMessage(
        vscode.l10n.t('This article is a text itself, or the file it was taken from is no longer there.'),
      );
  });
  const ofGone = (id: string, run: (article: string) => Promise<boolean>): void =>
    register(id, async (arg) => {
      const article = articleFrom(service, arg);
      return article === undefined ? false : run(article);
    });
  ofGone(COMMANDS.keepText, (article) => keepText(service, article));
  ofGone(COMMANDS.deleteText, (article) => deleteText(service, article));
  let dimmer: ReturnType<typeof createDimmer> | undefined;
  register(COMMANDS.dimBoilerplate, () => {
    dimmer ??= createDimmer(service);
    dimmer.toggle();
  });
  subscriptions.push({ dispose: () => dimmer?.dispose() }, registerPaste(service));
  registerArticleProblems(service, subscriptions);
}
