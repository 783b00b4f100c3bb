// The briefing on a relation: what happened between two actors, in order of time, what each said of the other, and
// where one sentence names both though no fact was made of it.
import type { Actor, DossierEvent } from '../model/dossier';
import { actorEntry } from './actor-entry';
import type { Draft, NoteContext } from './draft';
import { FactWriter, inReadingOrder } from './facts';
import { openQuestions } from './open-questions';
import { coMentions, uncited } from './passages';
import { pickStatements } from './pick-statements';
import { SourceTable } from './sources';
import { relationSummary } from './summary';

function takesPart(event: DossierEvent, id: string): boolean {
  return event.place === id || event.participants.some((p) => p.actor === id);
}

/** Throws `RangeError` when the dossier lacks one of the two, or they are the same. */
export function relationNote(ids: readonly [string, string], context: NoteContext): Draft {
  const { dossier } = context;
  const [one, other] = ids.map((id): Actor => {
    const actor = dossier.actors.find((a) => a.id === id);
    if (!actor) throw new RangeError(`no actor with the id »${id}«`);
    return actor;
  }) as [Actor, Actor];
  if (one === other) throw new RangeError('a relation needs two different actors');
  const shared = dossier.events.filter((e) => takesPart(e, one.id) && takesPart(e, other.id));
  const said = dossier.statements.filter(
    (s) =>
      (s.speaker === one.id && s.about.includes(other.id)) ||
      (s.speaker === other.id && s.about.includes(one.id)),
  );
  const together = coMentions(one, other, context);
  const sources = new SourceTable(dossier, [
    ...shared.flatMap((e) => e.reports.map((r) => r.article)),
    ...said.map((s) => s.article),
    ...together.map((p) => p.article),
    ...[one, other].flatMap((a) => a.mentions.slice(0, 1).map((m) => m.evidence.article)),
    ...[one, other].flatMap((a) => a.offices.flatMap((o) => o.evidence.slice(0, 1).map((e) => e.article))),
  ]);
  const facts = new FactWriter(dossier, sources);
  const events = inReadingOrder(shared, sources);
  const statements = pickStatements(said, events);
  const cited = [...events.flatMap((e) => e.reports.map((r) => r.sentence)), ...said.flatMap((s) => s.quote)];
  const passages = uncited(together, cited);
  const material = { events, statements, sources, facts };
  return {
    kind: 'relation',
    head: { subject: `${one.name} – ${other.name}` },
    sources,
    sections: {
      summary: relationSummary([one, other], material, context),
      actors: [one, other].map((a) => actorEntry(a, facts, sources)),
      events: events.map((e) => facts.event(e)),
      statements: statements.map((s) => facts.statement(s, true)),
      passages: passages.map((p) => ({ says: p.words, source: [sources.cite(p)] })),
      'open-questions': openQuestions({ events, statements, articles: sources.articles }, context),
    },
  };
}
