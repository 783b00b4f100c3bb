// Opens the document of an article, decoded as the article was when it was read, so that spans fit. It shows nothing.
import * as vscode from 'vscode';
import type { ArticleStore } from '../workspace/article-store';

/** Undefined for an article that is not known. */
export function openArticle(store: ArticleStore, article: string): Thenable<vscode.TextDocument> | undefined {
  const uri = store.uriOf(article);
  const encoding = store.encodingOf(article);
  if (!uri) return undefined;
  const plainly = (): Thenable<vscode.TextDocument> => vscode.workspace.openTextDocument(uri);
  // A document that is open with changes keeps the encoding it has.
  return encoding === undefined || encoding === 'utf8'
    ? plainly()
    : vscode.workspace.openTextDocument(uri, { encoding }).then((d) => d, plainly);
}
