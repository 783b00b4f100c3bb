// The briefing on one actor: who it is, offices, whom it has to do with, events, statements by and about it, and what
// stays open.
import type { Actor, DossierEvent, DossierStatement, Evidence, Office } from '../model/dossier';
import { plain } from '../model/plain';
import type { Draft, NoteContext } from './draft';
import { FactWriter, inReadingOrder } from './facts';
import type { NoteOffice, NoteRelation } from './note';
import { openQuestions } from './open-questions';
import { pickStatements } from './pick-statements';
import { SourceTable } from './sources';
import { actorSummary } from './summary';

/** So many relations are listed: the rest is chance company. */
const RELATIONS = 10;
/** So many pieces of evidence stand for a relation. */
const GROUNDS = 2;

function office(entry: Office, facts: FactWriter, sources: SourceTable): NoteOffice {
  const out: Partial<NoteOffice> & { title: string } = { title: entry.title };
  if (entry.of !== null) out.of = facts.nameOf(entry.of);
  if (entry.time !== 'current') out.time = entry.time;
  if (entry.seen !== null) out.seen = entry.seen;
  if (entry.variants.length > 0) out.also = [...entry.variants];
  return { ...out, source: sources.citeAll(entry.evidence, entry.basis) };
}

interface Company {
  events: number;
  statements: number;
  readonly evidence: Evidence[];
}

/** With whom the actor takes part in events, of whom it speaks and who speaks of it; the closest first. */
export function companyOf(
  actor: Actor,
  events: readonly DossierEvent[],
  statements: readonly DossierStatement[],
): Map<string, Company> {
  const found = new Map<string, Company>();
  const of = (id: string): Company => {
    const known = found.get(id);
    if (known) return known;
    const made = { events: 0, statements: 0, evidence: [] };
    found.set(id, made);
    return made;
  };
  for (const e of events)
    for (const id of new Set(e.participants.map((p) => p.actor))) {
      if (id === actor.id) continue;
      const company = of(id);
      company.events++;
      const first = e.reports[0];
      if (first) company.evidence.push(first.sentence);
    }
  for (const s of statements) {
    const others = s.speaker === actor.id ? s.about : s.speaker === null ? [] : [s.speaker];
    for (const id of new Set(others)) {
      if (id === actor.id) continue;
      const company = of(id);
      company.statements++;
      const first = s.quote[0];
      if (first) company.evidence.push(first);
    }
  }
  const weight = (c: Company): number => 2 * c.events + c.statements;
  return new Map(
    [...found].sort((a, b) => weight(b[1]) - weight(a[1]) || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)),
  );
}

/** Throws `RangeError` when the dossier has no such actor. */
export function actorNote(id: string, context: NoteContext): Draft {
  const { dossier } = context;
  const found = dossier.actors.find((a) => a.id === id);
  // An office that only the user's own list has cannot be cited from an article.
  const actor = found && { ...plain(found), offices: found.offices.filter((o) => o.evidence.length > 0) };
  if (!actor) throw new RangeError(`no actor with the id »${id}«`);
  const involved = dossier.events.filter((e) => e.place === id || e.participants.some((p) => p.actor === id));
  const by = dossier.statements.filter((s) => s.speaker === id);
  const on = dossier.statements.filter((s) => s.speaker !== id && s.about.includes(id));
  const sources = new SourceTable(dossier, [
    ...actor.articles,
    ...involved.flatMap((e) => e.reports.map((r) => r.article)),
    ...by.map((s) => s.article),
    ...on.map((s) => s.article),
  ]);
  const events = inReadingOrder(involved, sources);
  const facts = new FactWriter(dossier, sources);
  const names = new Set(dossier.actors.map((a) => a.id));
  const relations = [...companyOf(actor, events, [...by, ...on])]
    .filter(([other, c]) => names.has(other) && c.events * 2 + c.statements > 1)
    .slice(0, RELATIONS)
    .map(([other, company]): NoteRelation => ({
      with: facts.nameOf(other),
      ...(company.events > 0 ? { events: company.events } : {}),
      ...(company.statements > 0 ? { statements: company.statements } : {}),
      source: sources.citeAll(company.evidence).slice(0, GROUNDS),
    }));
  const statements = pickStatements(by, events);
  const about = pickStatements(on, events);
  const also = actor.aliases.map((a) => a.name).filter((n) => n !== actor.name);
  return {
    kind: 'actor',
    head: {
      subject: actor.name,
      type: actor.type,
      ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
      ...(also.length > 0 ? { also } : {}),
    },
    sources,
    sections: {
      summary: actorSummary(actor, { events, statements, about, relations, sources, facts }, context),
      offices: actor.offices.map((o) => office(o, facts, sources)),
      relations,
      events: events.map((e) => facts.event(e)),
      statements: statements.map((s) => facts.statement(s, false)),
      about: about.map((s) => facts.statement(s, true)),
      'open-questions': openQuestions(
        { events, statements: [...statements, ...about], articles: sources.articles, actors: [actor] },
        context,
      ),
    },
  };
}
