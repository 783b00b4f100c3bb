// Pasting a piece of a page into an empty Markdown file: offers it as an article, with front matter, beside VS Code's own
// ways of pasting. Only here does the clipboard hand out HTML; the command sees text alone.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { articleText } from './new-article';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('dossier', 'article');

export function registerPaste(service: DossierService): Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'markdown' },
    {
      async provideDocumentPasteEdits(document, _ranges, data, _context, token) {
        if (document.getText().trim() !== '') return undefined;
        const html = await data.get('text/html')?.asString();
        if (html === undefined || html.trim() === '' || token.isCancellationRequested) return undefined;
        const clip = await service.store.originals.clip(html);
        if (clip.kind === 'refused' || clip.body.trim() === '') return undefined;
        const text = articleText({ ...clip, title: clip.title ?? '' });
        return [new vscode.DocumentPasteEdit(text, vscode.l10n.t('Paste as article'), KIND)];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/html'] },
  );
}
