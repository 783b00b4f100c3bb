// Wakes the engine for what happens by the way: a card, a suggestion, a search for symbols. Whoever has no articles and has
// not opened Dossier's views pays nothing for them: no thread is started and nothing is read, the sample least of all.
import type * as vscode from 'vscode';
import { hasArticles } from '../workspace/find-files';
import { isSample } from '../workspace/sample';
import type { DossierService } from './dossier-service';

/** So long it is believed that a workspace has no articles, before it is looked for them again. */
const NO_ARTICLES_MS = 10_000;

const noneUntil = new WeakMap<DossierService, number>();

/** Whether the engine is awake or was woken; false where there is nothing to be awake for. */
export async function wakeForArticles(
  service: DossierService,
  document?: vscode.TextDocument,
): Promise<boolean> {
  // Whoever has an article of the sample before him has asked for it.
  if (service.state.kind === 'asleep' && !(document && isSample(document.uri))) {
    if (Date.now() < (noneUntil.get(service) ?? 0)) return false;
    if (!(await hasArticles())) {
      noneUntil.set(service, Date.now() + NO_ARTICLES_MS);
      return false;
    }
  }
  service.wake();
  return true;
}
