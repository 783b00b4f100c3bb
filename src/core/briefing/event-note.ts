// The briefing on one event: its reports side by side, where they differ, what came before and after.
import { boundsOf } from '../model/edtf';
import type { Dossier, DossierEvent } from '../model/dossier';
import type { Draft, NoteContext } from './draft';
import { correctedKeys, FactWriter } from './facts';
import type { BriefingNote } from './note';
import { openQuestions } from './open-questions';
import { pickStatements } from './pick-statements';
import { SourceTable } from './sources';
import { eventSummary } from './summary';

const NEIGHBOURS = 5;

/** Dated events with a common participant that end before (or begin after) this one, the nearest first. */
function neighbours(
  event: DossierEvent,
  dossier: Dossier,
): { before: DossierEvent[]; after: DossierEvent[] } {
  const own = event.date === null ? null : boundsOf(event.date);
  const before: { gap: number; event: DossierEvent }[] = [];
  const after: { gap: number; event: DossierEvent }[] = [];
  if (own) {
    const actors = new Set(event.participants.map((p) => p.actor));
    for (const other of dossier.events) {
      if (other.id === event.id || other.date === null) continue;
      if (!other.participants.some((p) => actors.has(p.actor))) continue;
      const bounds = boundsOf(other.date);
      if (!bounds) continue;
      if (bounds[1] < own[0]) before.push({ gap: own[0] - bounds[1], event: other });
      else if (bounds[0] > own[1]) after.push({ gap: bounds[0] - own[1], event: other });
    }
  }
  const nearest = (list: { gap: number; event: DossierEvent }[]): DossierEvent[] =>
    list
      .sort((a, b) => a.gap - b.gap || (a.event.id < b.event.id ? -1 : 1))
      .slice(0, NEIGHBOURS)
      .map((x) => x.event);
  return { before: nearest(before), after: nearest(after) };
}

/** What of the head a person corrected; the title stands there as the note's subject. */
function correctedHead(event: DossierEvent): Pick<BriefingNote, 'corrected'> {
  const keys = correctedKeys(event).flatMap((key) =>
    key === 'what' ? ['subject' as const] : key === 'date' || key === 'type' || key === 'status' ? [key] : [],
  );
  return keys.length > 0 ? { corrected: keys } : {};
}

/** Throws `RangeError` when the dossier has no such event. */
export function eventNote(id: string, context: NoteContext): Draft {
  const { dossier } = context;
  const event = dossier.events.find((e) => e.id === id);
  if (!event) throw new RangeError(`no event with the id »${id}«`);
  const { before, after } = neighbours(event, dossier);
  const sentences = event.reports.map((r) => r.sentence);
  const inSentence = dossier.statements.filter((s) =>
    sentences.some(
      (x) => x.article === s.article && s.quote.some((q) => q.span[0] < x.span[1] && q.span[1] > x.span[0]),
    ),
  );
  const sources = new SourceTable(
    dossier,
    [event, ...before, ...after].flatMap((e) => e.reports.map((r) => r.article)),
  );
  const facts = new FactWriter(dossier, sources);
  const statements = pickStatements(inSentence, [event]);
  return {
    kind: 'event',
    head: {
      subject: event.label,
      type: event.type,
      date: event.date ?? 'unknown',
      status: event.status,
      ...correctedHead(event),
    },
    sources,
    sections: {
      summary: eventSummary(event, { before, after, sources, facts }, context),
      reports: event.reports.map((r) => facts.report(r)),
      differences: event.differences.map((d) => facts.difference(d, event)),
      before: before.map((e) => facts.event(e)),
      after: after.map((e) => facts.event(e)),
      statements: statements.map((s) => facts.statement(s, true)),
      'open-questions': openQuestions({ events: [event], statements, articles: sources.articles }, context),
    },
  };
}
