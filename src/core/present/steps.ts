// Evidence as a reader walks through it: a list of steps, each the pieces to be selected together in one article (a
// split quotation is one step with several pieces). Built from the dossier's evidence; nothing is searched for in texts.
import type { Span } from '../base/span';
import type { Actor, DossierEvent, DossierStatement, Evidence, Office, Report } from '../model/dossier';

/** Pieces of one article that are shown and selected together. Never empty. */
export type Step = readonly Evidence[];

function key(step: Step): string {
  return step.map((e) => `${e.article} ${e.span[0]} ${e.span[1]}`).join(' ');
}

/** The steps without repetitions and without empty ones, in their order. */
export function distinctSteps(steps: readonly Step[]): readonly Step[] {
  const seen = new Set<string>();
  return steps.filter((s) => {
    if (s.length === 0) return false;
    const k = key(s);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}

/**
 * The words a report rests on: the smallest piece of its sentence that holds the trigger and whatever of date,
 * participants and place stands in the same sentence.
 */
export function wordsOfReport(report: Report): Evidence {
  const { sentence, trigger } = report;
  const [low, high] = sentence.span;
  let [start, end] = trigger.span;
  if (start < low || end > high) return trigger;
  const parts: (Span | undefined)[] = [
    report.dateEvidence?.span,
    ...report.participants.map((p) => p.evidence.span),
  ];
  const away = [report.dateEvidence, ...report.participants.map((p) => p.evidence)];
  parts.forEach((span, i) => {
    if (!span || away[i]?.article !== sentence.article || span[0] < low || span[1] > high) return;
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  });
  return {
    article: sentence.article,
    paragraph: sentence.paragraph,
    span: [start, end],
    words: sentence.words.slice(start - low, end - low),
  };
}

export function stepsOfEvent(event: DossierEvent): readonly Step[] {
  return distinctSteps(event.reports.map((r) => [wordsOfReport(r)]));
}

/** One step with all pieces of the quotation; the cue where the quotation has none. */
export function stepsOfStatement(statement: DossierStatement): readonly Step[] {
  return distinctSteps([statement.quote.length > 0 ? statement.quote : statement.cue]);
}

export function stepsOfOffice(office: Office): readonly Step[] {
  return distinctSteps(office.evidence.map((e) => [e]));
}

/** Mentions that a reader would count as such: names, offices and pronouns; adjectives and compounds are not. */
export function countedMentions(actor: Actor, article?: string): readonly Evidence[] {
  return actor.mentions
    .filter((m) => m.kind !== 'adjective' && m.kind !== 'compound')
    .map((m) => m.evidence)
    .filter((e) => article === undefined || e.article === article);
}

export function stepsOfMentions(actor: Actor, article?: string): readonly Step[] {
  return distinctSteps(countedMentions(actor, article).map((e) => [e]));
}
