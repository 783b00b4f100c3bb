// The lightbulb on a name: what the user may decide about it. On selected words that are no known name: make them another
// name of an actor. A look-up per cursor position; nothing is read or awaited.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { COMMANDS } from '../commands/command-ids';
import { decisionChoices, type DecisionArgs } from '../curated/commands';
import { formAt, strayName } from '../curated/refs';
import type { DossierService } from '../engine/dossier-service';
import { nameActionsEnabled } from '../workspace/settings';
import { nameAt, inNameLanguages } from './at-position';

/** Longer selections are no names. */
const LONGEST = 80;

function action(title: string, command: string, args: DecisionArgs): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite.append('actor'));
  made.command = { title, command, arguments: [args] };
  return made;
}

/** Registers the lightbulb. */
export function registerNameActions(service: DossierService): Disposable {
  return inNameLanguages((selector) =>
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions(document, range, context) {
          if (!nameActionsEnabled(document)) return [];
          if (context.only && !vscode.CodeActionKind.RefactorRewrite.intersects(context.only)) return [];
          const found = nameAt(service, document, range.start);
          const [actor] = found?.actors ?? [];
          if (found && actor) {
            if (!found.range.contains(range)) return [];
            const args: DecisionArgs = { actor: actor.id, words: formAt(actor, found.words) };
            return decisionChoices().map(({ label, command }) => {
              const name = command === COMMANDS.ignoreActor ? strayName(actor, args.words) : undefined;
              return action(`${name ?? actor.name}: ${label}`, command, args);
            });
          }
          const words = range.isEmpty || !range.isSingleLine ? '' : document.getText(range).trim();
          if (words === '' || words.length > LONGEST || !/\p{L}/u.test(words)) return [];
          return [
            action(vscode.l10n.t('"{0}" is another name of…', words), COMMANDS.addAlias, {
              actor: '',
              words,
            }),
          ];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
    ),
  );
}
