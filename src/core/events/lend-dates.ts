// Events without a date → those to which another event lends its own, because the text says that they happened on that
// occasion: »Bei dem Angriff starben …«, where an earlier sentence dates the attack; »Dabei wurden … verletzt«. The words
// of the date are those at the other event, and the date is marked as inferred. Nothing else is carried from sentence to
// sentence: »danach« and mere neighbourhood give no date.
import type { EventReport, EventType } from '../model/annotation';
import { lastStartingAtOrBefore } from '../base/span';
import { MAX_BACK, reportOf, type Draft, type Merged } from './merge-reports';
import type { Scene } from './scene';

/** An event noun that is no report of its own: »bei dem Angriff«. */
export interface Mention {
  readonly clause: number;
  readonly sentence: number;
  readonly type: EventType;
  readonly lemma: string;
  readonly definite: boolean;
}

/** Reports in their order, with lent dates. */
export function lendDates(
  scene: Scene,
  before: readonly Draft[],
  merged: Merged,
  mentions: readonly Mention[],
): EventReport[] {
  const occasions = new Map<number, number>();
  for (const mention of mentions)
    if (mention.definite && mention.clause >= 0) {
      const meant = antecedent(merged, mention);
      if (meant >= 0) occasions.set(mention.clause, meant);
    }
  before.forEach((draft, d) => {
    if (draft.occasion && draft.definite && draft.clause >= 0)
      occasions.set(draft.clause, merged.into[d] as number);
  });
  return merged.drafts.map((draft, i) => {
    if (draft.report.date !== null || draft.counted || !HAPPENED.has(draft.report.status))
      return reportOf(draft.report);
    const from =
      occasions.get(draft.clause) ?? (isThereby(scene, draft.clause) ? eventBefore(merged, i) : -1);
    const lender = from === i ? undefined : merged.drafts[from]?.report;
    if (!lender || lender.date === null || lender.date.includes('..') || lender.dateSpan === undefined)
      return reportOf(draft.report);
    if (!HAPPENED.has(lender.status)) return reportOf(draft.report);
    const { date, dateSpan } = lender;
    return reportOf({ ...draft.report, date, dateSpan, dateBasis: 'inferred' });
  });
}

/** The event that »dem Angriff« means: the last one of its kind, unless the article dates two of them differently. */
function antecedent(merged: Merged, mention: Mention): number {
  let found = -1;
  const last = lastStartingAtOrBefore(merged.drafts, mention.sentence - 1, (d) => d.sentence);
  for (let i = last; i >= Math.max(0, last - MAX_BACK); i--) {
    const draft = merged.drafts[i] as Draft;
    if (draft.sentence >= mention.sentence || draft.report.type !== mention.type) continue;
    if (draft.report.lemma !== mention.lemma && draft.sentence < mention.sentence - 1) continue;
    if (found >= 0 && (merged.drafts[found] as Draft).report.date !== draft.report.date) return -1;
    if (found < 0) found = i;
  }
  return found;
}

const HAPPENED: ReadonlySet<EventReport['status']> = new Set(['happened', 'reported']);

/** Whether a clause begins with »dabei«, or has it right behind its verb. */
function isThereby(scene: Scene, index: number): boolean {
  const clause = scene.grammar.clauses[index];
  if (!clause || clause.kind !== 'main') return false;
  const finite = clause.verb?.finite ?? -1;
  return (
    scene.lexicon.thereby.has(scene.tokens[clause.first]?.norm ?? '') ||
    (finite >= 0 && scene.lexicon.thereby.has(scene.tokens[finite + 1]?.norm ?? ''))
  );
}

/** The last event of the sentence before, if that one tells of no other. */
function eventBefore(merged: Merged, index: number): number {
  const sentence = (merged.drafts[index] as Draft).sentence;
  // »Ein Flugzeug stürzte am Mittwoch ab, der Pilot kam dabei ums Leben«: what the sentence has told already is nearer.
  const previous = merged.drafts[index - 1];
  if (previous?.sentence === sentence && previous.clause < (merged.drafts[index] as Draft).clause)
    return merged.drafts[index - 2]?.sentence === sentence ? -1 : index - 1;
  let found = -1;
  for (let i = index - 1; i >= 0; i--) {
    const draft = merged.drafts[i] as Draft;
    if (draft.sentence < sentence - 1) break;
    if (draft.sentence !== sentence - 1) continue;
    // Two days in the sentence before: which of them is meant is not said.
    if (found >= 0 && (merged.drafts[found] as Draft).report.date !== draft.report.date) return -1;
    found = i;
  }
  return found;
}
