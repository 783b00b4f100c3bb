// The briefing on one actor: who it is, offices, events, statements, and what stays open.
import type { Dossier, Evidence, Office } from '../model/dossier';
import type { BriefingOptions } from './compose-briefing';
import { coverage } from './coverage';
import { FactWriter } from './facts';
import type { BriefingNote, NoteOffice, NoteSentence } from './note';
import { openQuestions } from './open-questions';
import type { Phrases } from './phrases';
import { SourceTable } from './sources';

/** Evidence for »occurs in n articles«: the first mention in each. */
function firstMentions(mentions: readonly { readonly evidence: Evidence }[]): Evidence[] {
  const first = new Map<string, Evidence>();
  for (const { evidence } of mentions) {
    const known = first.get(evidence.article);
    if (!known || evidence.span[0] < known.span[0]) first.set(evidence.article, evidence);
  }
  return [...first.values()];
}

function office(entry: Office, facts: FactWriter, sources: SourceTable): NoteOffice {
  const out: Partial<NoteOffice> & { title: string } = { title: entry.title };
  if (entry.of !== null) out.of = facts.nameOf(entry.of);
  if (entry.time !== 'current') out.time = entry.time;
  if (entry.seen !== null) out.seen = entry.seen;
  if (entry.variants.length > 0) out.also = [...entry.variants];
  return { ...out, source: sources.citeAll(entry.evidence, entry.basis) };
}

/** Throws `RangeError` when the dossier has no such actor. */
export function actorNote(
  id: string,
  dossier: Dossier,
  options: BriefingOptions,
  phrases: Phrases,
): BriefingNote {
  const actor = dossier.actors.find((a) => a.id === id);
  if (!actor) throw new RangeError(`no actor with the id »${id}«`);
  const events = dossier.events.filter((e) => e.place === id || e.participants.some((p) => p.actor === id));
  const statements = dossier.statements.filter((s) => s.speaker === id);
  const sources = new SourceTable(dossier, [
    ...actor.articles,
    ...events.flatMap((e) => e.reports.map((r) => r.article)),
    ...statements.map((s) => s.article),
  ]);
  const facts = new FactWriter(dossier, sources);
  const summary: NoteSentence[] = [
    {
      text: phrases.counts(actor.name, actor.articles.length, events.length, statements.length),
      source: sources.citeAll(firstMentions(actor.mentions)),
    },
    ...actor.offices.slice(0, 3).map((o) => ({
      text: phrases.office(actor.name, o.title, o.of === null ? null : facts.nameOf(o.of), o.time),
      source: sources.citeAll(o.evidence, o.basis),
    })),
  ];
  const note: BriefingNote = {
    briefing: 'actor',
    subject: actor.name,
    type: actor.type,
    language: options.language,
    written: options.written,
    covers: coverage(sources.articles),
    summary,
    'open-questions': openQuestions(events, statements, sources.articles, phrases),
    notes: phrases.notesBody,
    articles: sources.list(phrases),
  };
  const also = actor.aliases.map((a) => a.name).filter((n) => n !== actor.name);
  return {
    briefing: note.briefing,
    subject: note.subject,
    ...(note.type ? { type: note.type } : {}),
    ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
    ...(also.length > 0 ? { also } : {}),
    language: note.language,
    written: note.written,
    covers: note.covers,
    summary: note.summary,
    ...(actor.offices.length > 0 ? { offices: actor.offices.map((o) => office(o, facts, sources)) } : {}),
    ...(events.length > 0 ? { events: events.map((e) => facts.event(e)) } : {}),
    ...(statements.length > 0 ? { statements: statements.map((s) => facts.statement(s, false)) } : {}),
    'open-questions': note['open-questions'],
    notes: note.notes,
    articles: note.articles,
  };
}
