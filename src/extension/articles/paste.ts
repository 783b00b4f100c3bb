// Pasting a piece of a page into an empty Markdown file: offers it as an article, with front matter, beside VS Code's own
// ways of pasting. Only here does the clipboard hand out HTML; the command sees text alone.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { articleGlobs, featureOn } from '../workspace/settings';
import { folderOfGlob } from '../workspace/glob-folder';
import { articleText } from './new-article';

/** Whether a document lies where new articles are put. */
function isAmongArticles(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = folder && folderOfGlob(articleGlobs(folder)[0] ?? '');
  return folder !== undefined && uri.path.startsWith(`${folder.uri.path}/${path === '' ? '' : `${path}/`}`);
}

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('dossier', 'article');

export function registerPaste(service: DossierService): Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'markdown' },
    {
      async provideDocumentPasteEdits(document, _ranges, data, _context, token) {
        if (!featureOn('paste', document) || document.getText().trim() !== '') return undefined;
        const html = await data.get('text/html')?.asString();
        if (html === undefined || html.trim() === '' || token.isCancellationRequested) return undefined;
        const clip = await service.store.originals.clip(html);
        if (clip.kind === 'refused' || clip.body.trim() === '') return undefined;
        const text = articleText({ ...clip, title: clip.title ?? '' });
        const edit = new vscode.DocumentPasteEdit(text, vscode.l10n.t('Paste as article'), KIND);
        // Among the articles it is what is meant; in any other note the text alone goes first.
        if (!isAmongArticles(document.uri)) edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/html'] },
  );
}
