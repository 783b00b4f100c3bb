// Everything that the editor offers on names in notes, articles and YAML: the lightbulb. Each feature can be switched off
// in the settings; none reads more than a few words while somebody types.
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { registerNameActions } from './code-actions';

export function registerNames(service: DossierService, subscriptions: Disposable[]): void {
  subscriptions.push(registerNameActions(service));
}
