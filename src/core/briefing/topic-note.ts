// The briefing on a topic: the events and statements that hold all words of a search, or belong to chosen actors and
// types of event, and the sentences that hold the words though no fact was made of them. Searching folds case, and a
// word is found inside longer ones (»drohne« in »Drohnenangriff«).
import type { Actor, DossierEvent, DossierStatement, Evidence } from '../model/dossier';
import { actorEntry } from './actor-entry';
import type { TopicRequest } from './compose-briefing';
import type { Draft, NoteContext } from './draft';
import { FactWriter, inReadingOrder } from './facts';
import { openQuestions } from './open-questions';
import { folded, searchPassages, searchWords, uncited } from './passages';
import { pickStatements } from './pick-statements';
import { SourceTable } from './sources';
import { topicSummary } from './summary';

/** So many of those who take part are listed where the topic names none itself. */
const ACTORS = 8;

function holds(text: string, words: readonly string[]): boolean {
  const low = folded(text);
  return words.every((w) => low.includes(w));
}

/** Who takes part most, for a topic that is a mere search. */
function mostInvolved(
  events: readonly DossierEvent[],
  statements: readonly DossierStatement[],
  actors: readonly Actor[],
): Actor[] {
  const count = new Map<string, number>();
  const add = (id: string): void => void count.set(id, (count.get(id) ?? 0) + 1);
  for (const e of events) for (const id of new Set(e.participants.map((p) => p.actor))) add(id);
  for (const s of statements) if (s.speaker !== null) add(s.speaker);
  return actors
    .filter((a) => count.has(a.id))
    .sort((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, ACTORS);
}

function subjectOf(request: TopicRequest, chosen: readonly Actor[], context: NoteContext): string {
  const search = request.search?.replace(/\s+/gu, ' ').trim() ?? '';
  const types = (request.types ?? []).map((t) => context.phrases.types[t] ?? t);
  const parts = [search, chosen.map((a) => a.name).join(', '), types.join(', ')];
  return parts.filter((p) => p !== '').join(' – ');
}

/** Throws `RangeError` when nothing is asked for, or the dossier lacks one of the actors. */
export function topicNote(request: TopicRequest, context: NoteContext): Draft {
  const { dossier } = context;
  const words = searchWords(request.search ?? '');
  const chosen = (request.actors ?? []).map((id): Actor => {
    const actor = dossier.actors.find((a) => a.id === id);
    if (!actor) throw new RangeError(`no actor with the id »${id}«`);
    return actor;
  });
  const types = new Set<string>(request.types ?? []);
  if (words.length === 0 && chosen.length === 0 && types.size === 0)
    throw new RangeError('a topic needs words, actors or types of event');
  const ids = new Set(chosen.map((a) => a.id));
  const names = new Map(dossier.actors.map((a) => [a.id, a.name]));
  const name = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  const found = dossier.events.filter(
    (e) =>
      (types.size === 0 || types.has(e.type)) &&
      (ids.size === 0 ||
        (e.place !== null && ids.has(e.place)) ||
        e.participants.some((p) => ids.has(p.actor))) &&
      (words.length === 0 ||
        holds(
          [
            e.label,
            ...e.reports.map((r) => r.sentence.words),
            ...e.participants.map((p) => name(p.actor)),
            name(e.place),
          ].join('\n'),
          words,
        )),
  );
  const said =
    words.length === 0 && ids.size === 0
      ? []
      : dossier.statements.filter(
          (s) =>
            (ids.size === 0 ||
              (s.speaker !== null && ids.has(s.speaker)) ||
              s.about.some((a) => ids.has(a))) &&
            (words.length === 0 ||
              holds(
                [...s.quote.map((q) => q.words), name(s.speaker), ...s.about.map(name)].join('\n'),
                words,
              )),
        );
  const sentences = ids.size === 0 && types.size === 0 ? searchPassages(words, context) : [];
  const cited: readonly Evidence[] = [
    ...found.flatMap((e) => e.reports.map((r) => r.sentence)),
    ...said.flatMap((s) => s.quote),
  ];
  const passages = uncited(sentences, cited);
  const sources = new SourceTable(dossier, [
    ...found.flatMap((e) => e.reports.map((r) => r.article)),
    ...said.map((s) => s.article),
    ...passages.map((p) => p.article),
    ...chosen.flatMap((a) => a.mentions.slice(0, 1).map((m) => m.evidence.article)),
  ]);
  const facts = new FactWriter(dossier, sources);
  const events = inReadingOrder(found, sources);
  const statements = pickStatements(said, events);
  const actors = chosen.length > 0 ? chosen : mostInvolved(events, said, dossier.actors);
  const subject = subjectOf(request, chosen, context);
  return {
    kind: 'topic',
    head: {
      subject,
      ...(words.length > 0 ? { search: (request.search ?? '').replace(/\s+/gu, ' ').trim() } : {}),
      ...(chosen.length > 0 ? { on: chosen.map((a) => a.name) } : {}),
      ...(types.size > 0 ? { types: [...(request.types ?? [])] } : {}),
    },
    sources,
    sections: {
      summary: topicSummary(subject, { events, statements, passages, sources, facts }, context),
      actors: actors.map((a) => actorEntry(a, facts, sources)),
      events: events.map((e) => facts.event(e)),
      statements: statements.map((s) => facts.statement(s, true)),
      passages: passages.map((p) => ({ says: p.words, source: [sources.cite(p)] })),
      'open-questions': openQuestions({ events, statements, articles: sources.articles, actors }, context),
    },
  };
}
