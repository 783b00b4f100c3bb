// F2 on a name: the actor gets another canonical name in `actors.yaml`, and so do the fields of briefings that name it.
// Running text of notes is offered in the preview, to be ticked by hand; articles and verbatim words are never touched.
// One edit, which VS Code shows and undoes as a whole.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { DecisionWriter } from '../curated/write-decision';
import { addPlan } from '../curated/write-decision';
import { refOf } from '../curated/refs';
import type { DossierService } from '../engine/dossier-service';
import { nameNavigationEnabled } from '../workspace/settings';
import { nameAt, inNameLanguages } from './at-position';
import { isField, isVerbatim, yamlScalar } from './fields';
import { notesNaming } from './notes';

export function registerRename(service: DossierService, writer: DecisionWriter): Disposable {
  return inNameLanguages((selector) =>
    vscode.languages.registerRenameProvider(selector, {
      prepareRename(document, position) {
        const found = nameNavigationEnabled('rename', document)
          ? nameAt(service, document, position)
          : undefined;
        const [actor] = found?.actors ?? [];
        if (!found || !actor) throw new Error(vscode.l10n.t('There is no known name here.'));
        return { range: found.range, placeholder: actor.name };
      },

      async provideRenameEdits(document, position, newName, token) {
        const [actor] = nameAt(service, document, position)?.actors ?? [];
        const name = newName.replace(/\s+/gu, ' ').trim();
        if (!actor || name === '' || name === actor.name) return null;
        const notes = await notesNaming(service, actor, token);
        const plan = await writer.plan(() => ({ kind: 'rename', actor: refOf(actor), name }), [actor]);
        if (!plan || token.isCancellationRequested) return null;
        const edit = new vscode.WorkspaceEdit();
        addPlan(edit, plan);
        for (const { uri, text, names } of notes) {
          if (uri.toString() === plan.uri.toString()) continue;
          const note = await vscode.workspace.openTextDocument(uri);
          if (note.getText() !== text) continue;
          const yaml = note.languageId === 'yaml';
          for (const { whole } of names) {
            // The ending of a genitive stays.
            const span = [whole[0], whole[0] + actor.name.length] as const;
            if (
              text.slice(...span) !== actor.name ||
              !/^['’]?\p{Ll}{0,2}$/u.test(text.slice(span[1], whole[1]))
            )
              continue;
            const lineStart = text.lastIndexOf('\n', span[0] - 1) + 1;
            if (yaml && isVerbatim(text, lineStart)) continue;
            const field = yaml && isField(text, span);
            const range = new vscode.Range(note.positionAt(span[0]), note.positionAt(span[1]));
            const put = field ? yamlScalar(name, text, span) : name;
            if (put === null) continue;
            edit.replace(uri, range, put, {
              needsConfirmation: !field,
              label: field ? vscode.l10n.t('Fields of briefings') : vscode.l10n.t('Running text of notes'),
            });
          }
        }
        return edit;
      },
    }),
  );
}
