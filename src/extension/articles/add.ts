// Getting articles in: from the clipboard (text, or the source of a page), from files picked or dropped. Proposes title,
// date and outlet; what the user does not know stays out of the front matter, so that it is looked for in the text.
// Files are copied, never moved, and nothing that is there is overwritten.
import * as vscode from 'vscode';
import type { Clipped } from '../../extract/protocol';
import type { DossierService } from '../engine/dossier-service';
import { problemText } from '../words/problems';
import { articleGlobs } from '../workspace/settings';
import { articlesFolder, freePlace, writeArticle } from './folder';
import {
  articleFileName,
  articleText,
  firstLine,
  likelyTitle,
  typedDate,
  type NewArticle,
} from './new-article';
import { dateComplaint } from './published';
import { ENDINGS, isReadable } from './readable';

async function ask(clip: Clipped): Promise<NewArticle | undefined> {
  const guess = clip.title ?? likelyTitle(clip.body);
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Article (1/3)'),
    prompt: vscode.l10n.t('Title of the article'),
    value: guess,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('An article needs a title.') : undefined),
  });
  if (title === undefined) return undefined;
  const date = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Article (2/3)'),
    prompt: vscode.l10n.t(
      'When was it published? Leave it empty if the text says so, or if you do not know.',
    ),
    placeHolder: '2025-02-12',
    value: clip.published ?? '',
    validateInput: (value) => dateComplaint(value, true),
  });
  if (date === undefined) return undefined;
  const outlet = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Article (3/3)'),
    prompt: vscode.l10n.t('Which paper, station or site? Leave it empty if you do not know.'),
    value: clip.outlet ?? '',
  });
  if (outlet === undefined) return undefined;
  const first = clip.body.trim().split('\n', 1)[0] ?? '';
  const body =
    firstLine(first) === guess && guess !== '' && clip.title === null
      ? clip.body.trim().slice(first.length)
      : clip.body;
  return { ...clip, title: title.trim(), published: typedDate(date), outlet: outlet.trim(), body };
}

async function shown(uri: vscode.Uri): Promise<vscode.Uri> {
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}

async function failed(error: unknown): Promise<undefined> {
  const reason = error instanceof Error ? error.message : String(error);
  await vscode.window.showErrorMessage(
    vscode.l10n.t('The article could not be added: {0}. Check that the folder may be written to.', reason),
  );
  return undefined;
}

/** Makes an article of copied or dropped text, after asking for what it is. */
export async function addText(service: DossierService, text: string): Promise<vscode.Uri | undefined> {
  const folder = await articlesFolder();
  if (!folder) return undefined;
  const clip = await service.store.originals.clip(text);
  if (clip.kind === 'refused') {
    await vscode.window.showWarningMessage(problemText(clip.problem));
    return undefined;
  }
  const article = await ask(clip);
  if (!article) return undefined;
  try {
    const name = articleFileName(article.title, article.published);
    return await shown(await writeArticle(folder, name, articleText(article)));
  } catch (error) {
    return failed(error);
  }
}

export async function addFromClipboard(service: DossierService): Promise<vscode.Uri | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return addText(service, text);
  await vscode.window.showInformationMessage(
    vscode.l10n.t('There is no text in the clipboard. Copy an article, then try again.'),
  );
  return undefined;
}

/** Those of some files that can be read as articles; which ones cannot is said. */
export function readableOf<T>(files: readonly T[], nameOf: (file: T) => string): readonly T[] {
  const globs = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => articleGlobs(folder));
  const unread = files.map(nameOf).filter((name) => !isReadable(name, globs));
  if (unread.length > 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Not added, since Dossier cannot read it as an article: {0}. It reads {1}.',
        unread.join(', '),
        ENDINGS.map((ending) => `.${ending}`).join(' '),
      ),
    );
  return files.filter((file) => isReadable(nameOf(file), globs));
}

function nameOf(file: vscode.Uri): string {
  return file.path.split('/').at(-1) ?? 'article';
}

/** Copies files into the folder of articles; answers with the copies. */
export async function copyFiles(picked: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const files = readableOf(picked, nameOf);
  const folder = files.length === 0 ? undefined : await articlesFolder();
  if (!folder) return [];
  const copies: vscode.Uri[] = [];
  try {
    await vscode.workspace.fs.createDirectory(folder);
    for (const file of files) {
      // What lies there already need not be copied.
      if (file.toString().startsWith(`${folder.toString()}/`)) continue;
      const target = await freePlace(folder, nameOf(file));
      await vscode.workspace.fs.copy(file, target, { overwrite: false });
      copies.push(target);
    }
  } catch (error) {
    await failed(error);
  }
  return copies;
}

export async function addFiles(): Promise<readonly vscode.Uri[]> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Add Articles'),
    canSelectMany: true,
    openLabel: vscode.l10n.t('Add as Articles'),
    filters: { [vscode.l10n.t('Articles')]: [...ENDINGS], [vscode.l10n.t('All files')]: ['*'] },
  });
  return picked ? copyFiles(picked) : [];
}
