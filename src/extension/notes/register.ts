// Everything that helps while notes are written: the quotation check, the help with dates, quoting, the
// briefings in the lightbulb. One reader serves
// them all. Registering does nothing else; reading begins when a note is open.
import type { Disposable } from '../disposable';
import { registerBriefActions } from '../briefings/brief-actions';
import type { DossierService } from '../engine/dossier-service';
import { registerInsertQuotation } from './insert-quotation';
import { registerEdtfCompletion } from './edtf-completion';
import { createNoteReader } from './note-reader';
import { registerQuotationCheck } from './quotation-check';
import { registerTimeHelp } from './time-help';

export function registerNotes(service: DossierService, subscriptions: Disposable[]): void {
  const reader = createNoteReader(service);
  subscriptions.push(
    reader,
    registerQuotationCheck(service, reader),
    registerTimeHelp(service, reader),
    registerEdtfCompletion(service),
    registerInsertQuotation(service),
    registerBriefActions(service, reader),
  );
}
