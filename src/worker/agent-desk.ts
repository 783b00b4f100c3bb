// Answers the questions of assistants from the session's last snapshot: puts together what `core` needs for an answer (the
// dossier with its look-ups, the texts, the index of quotations) and keeps it for as long as the snapshot lasts.
import { answerQuestion, type DossierIndex, type QuotationIndex } from '../core/api';
import { DossierView, type NameTable } from '../core/present/api';
import type { Answer, AskRequest } from './protocol';

export interface AgentDeskHost {
  index(): Pick<DossierIndex, 'snapshot' | 'source'>;
  names(): NameTable;
  readonly quotations: QuotationIndex;
}

/** Whether a question needs the index of quotations, which is built when first wanted. */
export function needsQuotations(request: { readonly kind: string; readonly tool?: string }): boolean {
  return request.kind === 'ask' && request.tool === 'dossier_verify_quotation';
}

export function createAgentDesk(host: AgentDeskHost): (request: AskRequest) => Answer {
  let view: DossierView | undefined;
  return ({ request, tool, input, sample }) => {
    const index = host.index();
    const dossier = index.snapshot();
    if (view?.dossier !== dossier) view = new DossierView(dossier);
    const answered = answerQuestion(
      {
        view,
        names: host.names(),
        source: (id) => index.source(id),
        quotations: host.quotations,
        sample,
      },
      tool,
      input,
    );
    return { kind: 'answer', request, fileName: '', text: '', answered };
  };
}
