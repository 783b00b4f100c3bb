// Everything that the editor offers on names in notes, articles and YAML: lightbulb, definition, references, highlights,
// symbols, completion, rename, marks. Each group can be switched off in the settings; none reads more than a few words
// while somebody types.
import type { DecisionWriter } from '../curated/write-decision';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { registerNameActions } from './code-actions';
import { registerCompletion } from './completion';
import { registerHighlight } from './highlight';
import { registerNavigation } from './navigate';
import { registerRename } from './rename';

export function registerNames(
  service: DossierService,
  writer: DecisionWriter,
  subscriptions: Disposable[],
): void {
  subscriptions.push(
    registerNameActions(service),
    registerNavigation(service),
    registerCompletion(service),
    registerRename(service, writer),
    registerHighlight(service),
  );
}
