// A dossier to be asked, made from texts by the engine itself, for tests of answers.
import {
  annotateArticle,
  answerQuestion,
  DossierIndex,
  QuotationIndex,
  read,
  type Answered,
  type AnswerSource,
} from '../../src/core/api';
import type { QuestionName } from '../../src/core/answers/api';
import { buildNameTable, DossierView } from '../../src/core/present/api';

/** Articles of our own: a minister, a namesake, events with and without a date, and words in quotation marks. */
export const ARTICLES: Readonly<Record<string, string>> = {
  'articles/hafen.md': `---
title: Neuer Hafen für Brunsfeld
outlet: Küstenblatt
published: 2024-05-08
---
Ministerin Klara Wendt reiste am Dienstag nach Brunsfeld. Dort traf sie den Reeder Jonas Halm.

»Wir bauen den Hafen noch in diesem Jahr«, sagte Wendt nach dem Treffen.

Nach Angaben von Halm kostet der Bau 40 Millionen Euro.
`,
  'articles/streit.md': `---
title: Streit um den Hafen
outlet: Abendpost
published: 2024-05-09
---
Ministerin Klara Wendt reiste am Dienstag nach Brunsfeld. Der Reeder Jonas Halm kritisierte die Ministerin.

Die Firma Halm Logistik aus Brunsfeld will klagen. »Das lassen wir uns nicht gefallen«, sagte Halm.
`,
  'notiz.txt': 'Peter Wendt besuchte Brunsfeld. Er sprach mit Jonas Halm über den Hafen.\n',
};

export function sourceFrom(articles: Readonly<Record<string, string>>, sample = false): AnswerSource {
  const index = new DossierIndex();
  const quotations = new QuotationIndex();
  for (const [id, text] of Object.entries(articles)) {
    index.put(annotateArticle(read({ id, text })), text);
    quotations.put(id, text);
  }
  const dossier = index.snapshot();
  return {
    view: new DossierView(dossier),
    names: buildNameTable(dossier),
    source: (id) => index.source(id),
    quotations,
    sample,
  };
}

let kept: AnswerSource | undefined;

/** The dossier of `ARTICLES`; made once. */
export function source(): AnswerSource {
  return (kept ??= sourceFrom(ARTICLES));
}

export function ask(tool: QuestionName, input: unknown, of: AnswerSource = source()): Answered {
  return answerQuestion(of, tool, input);
}
