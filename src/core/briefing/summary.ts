// The summary of each kind of note: sentences made by templates from its facts, each with the sources that it rests on.
import type { Actor, DossierEvent, Evidence } from '../model/dossier';
import { mentionsIn } from './actor-entry';
import type { NoteContext } from './draft';
import type { FactWriter } from './facts';
import type { NoteRelation, NoteSentence } from './note';
import type { PickedStatement } from './pick-statements';
import type { SourceTable } from './sources';

export interface Material {
  readonly sources: SourceTable;
  readonly facts: FactWriter;
}

function grounds(events: readonly DossierEvent[], statements: readonly PickedStatement[]): Evidence[] {
  return [
    ...events.flatMap((e) => e.reports.slice(0, 1).map((r) => r.sentence)),
    ...statements.flatMap((s) => s.statement.quote.slice(0, 1)),
  ];
}

export function actorSummary(
  actor: Actor,
  material: Material & {
    readonly events: readonly DossierEvent[];
    readonly statements: readonly PickedStatement[];
    readonly about: readonly PickedStatement[];
    readonly relations: readonly NoteRelation[];
  },
  { phrases }: NoteContext,
): NoteSentence[] {
  const { events, statements, sources, facts } = material;
  return [
    {
      text: phrases.counts(actor.name, actor.articles.length, events.length, statements.length),
      source: sources.citeAll(mentionsIn(actor, sources)),
    },
    ...actor.offices.slice(0, 3).map((o) => ({
      text: phrases.office(actor.name, o.title, o.of === null ? null : facts.nameOf(o.of), o.time),
      source: sources.citeAll(o.evidence, o.basis),
    })),
  ];
}

export function eventSummary(
  event: DossierEvent,
  material: Material & { readonly before: readonly DossierEvent[]; readonly after: readonly DossierEvent[] },
  { phrases }: NoteContext,
): NoteSentence[] {
  const articles = new Set(event.reports.map((r) => r.article)).size;
  return [
    {
      text: `${phrases.eventSentence(event.label, event.date, null, phrases.statuses[event.status] ?? '')} ${phrases.reportCount(event.reports.length, articles)}`,
      source: material.sources.citeAll(event.reports.map((r) => r.sentence)),
    },
  ];
}

export function periodSummary(
  from: string,
  to: string,
  material: Material & {
    readonly events: readonly DossierEvent[];
    readonly undated: readonly DossierEvent[];
    readonly statements: readonly PickedStatement[];
  },
  { phrases }: NoteContext,
): NoteSentence[] {
  const { events, statements, sources } = material;
  const source = sources.citeAll(grounds(events, statements));
  if (source.length === 0) return [];
  const text = phrases.periodCounts(from, to, events.length, statements.length, sources.articles.length);
  return [{ text, source }];
}

export function relationSummary(
  actors: readonly [Actor, Actor],
  material: Material & {
    readonly events: readonly DossierEvent[];
    readonly statements: readonly PickedStatement[];
  },
  { phrases }: NoteContext,
): NoteSentence[] {
  const { events, statements, sources } = material;
  const source = sources.citeAll(grounds(events, statements));
  if (source.length === 0) return [];
  return [
    {
      text: phrases.counts(
        actors.map((a) => a.name).join(', '),
        sources.articles.length,
        events.length,
        statements.length,
      ),
      source,
    },
  ];
}

export function topicSummary(
  subject: string,
  material: Material & {
    readonly events: readonly DossierEvent[];
    readonly statements: readonly PickedStatement[];
    readonly passages: readonly Evidence[];
  },
  { phrases }: NoteContext,
): NoteSentence[] {
  const { events, statements, sources } = material;
  const source = sources.citeAll(grounds(events, statements));
  if (source.length === 0) return [];
  return [
    { text: phrases.counts(subject, sources.articles.length, events.length, statements.length), source },
  ];
}

export function sourcesSummary(
  material: Material & {
    readonly agreements: readonly DossierEvent[];
    readonly contested: readonly DossierEvent[];
    readonly alone: readonly { readonly event: DossierEvent; readonly article: string }[];
    readonly statements: readonly PickedStatement[];
  },
  { phrases }: NoteContext,
): NoteSentence[] {
  const { agreements, contested, statements, sources } = material;
  const source = sources.citeAll(grounds([...agreements, ...contested], statements));
  if (source.length === 0) return [];
  return [
    { text: phrases.counts('', sources.articles.length, agreements.length, statements.length), source },
  ];
}
