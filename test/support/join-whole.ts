// The dossier of a set of articles, joined as a whole: what `DossierIndex` must give after any series of changes. It is the
// specification of the join, in the order of its steps, and knows nothing of changes.
import type { DecidedEvent, Unplaced } from '../../src/core/model/decided-event';
import type { ArticleFacts } from '../../src/core/model/annotation';
import type { Lang } from '../../src/core/model/article';
import { plain } from '../../src/core/model/plain';
import type { Actor, ArticleEntry, CuratedActor, Dossier } from '../../src/core/model/dossier';
import { toReports } from '../../src/core/index/reports';
import { joinStatements } from '../../src/core/index/statements';
import { CuratedIndex } from '../../src/core/resolution/curated-index';
import { nameLookup } from '../../src/core/resolution/events-decided';
import { compareText, joinActors, type JoinArticle } from '../../src/core/resolution/join';
import { joinDecidedEvents } from '../../src/core/resolution/join-events';
import { resolveMetonyms } from '../../src/core/resolution/metonyms';
import { findCopies, type Copy } from '../../src/core/resolution/same-text';
import { splitLocals } from '../../src/core/resolution/split-locals';

export interface Source {
  readonly facts: ArticleFacts;
  readonly text: string;
}

/** Everything but the revision, which counts changes. */
export function joinWhole(
  sources: readonly Source[],
  curated: readonly CuratedActor[] = [],
  decided: readonly DecidedEvent[] = [],
): { readonly dossier: Omit<Dossier, 'revision'>; readonly unplaced: readonly Unplaced[] } {
  const sorted = sources
    .map(({ facts, text }): JoinArticle => ({ facts, text: (span) => text.slice(span[0], span[1]) }))
    .sort((a, b) => compareText(a.facts.id, b.facts.id));
  const entries = new CuratedIndex(curated);
  const articles = resolveMetonyms(splitLocals(sorted, entries));
  const { actors: joined, idOf } = joinActors(articles, entries);
  const names = new Map(joined.map((a) => [a.id, a.name]));
  const types = new Map(joined.map((a) => [a.id, a.type]));
  const langs = new Map(articles.map(({ facts }) => [facts.id, facts.lang]));
  const dates = new Map(articles.map(({ facts }) => [facts.id, facts.published?.value ?? null]));
  const joinedEvents = joinDecidedEvents(
    articles.flatMap((a) => toReports(a, idOf)),
    {
      actorName: (id) => names.get(id) ?? id,
      actorType: (id) => types.get(id) ?? null,
      articleDate: (id) => dates.get(id) ?? null,
      articleLang: (id) => langs.get(id) ?? null,
      actorByName: nameLookup(joined),
      lang: commonLanguage(articles),
    },
    decided,
  );
  const { events, hidden, unplaced } = joinedEvents;
  const statements = joinStatements(articles, idOf);
  const eventsOf = new Map<string, string[]>();
  for (const event of events)
    for (const actor of new Set(event.participants.map((p) => p.actor))) add(eventsOf, actor, event.id);
  const statementsOf = new Map<string, string[]>();
  for (const s of statements)
    for (const id of new Set([...(s.speaker === null ? [] : [s.speaker]), ...(s.others ?? [])]))
      add(statementsOf, id, s.id);
  const actors = joined.map((a): Actor => ({
    ...a.toJSON(),
    // Both lists are in order of time; an actor shows the newest first.
    events: (eventsOf.get(a.id) ?? []).reverse(),
    statements: (statementsOf.get(a.id) ?? []).reverse(),
  }));
  const copies = findCopies(articles);
  const dossier = {
    articles: articles.map((a) => toEntry(a, copies)),
    actors,
    events: events.map(plain),
    statements: statements.map(plain),
    problems: [],
    ...(hidden.length > 0 ? { hidden: hidden.map(plain) } : {}),
  };
  return { dossier, unplaced };
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function toEntry({ facts }: JoinArticle, copies: ReadonlyMap<string, Copy>): ArticleEntry {
  const copy = copies.get(facts.id);
  return {
    id: facts.id,
    title: facts.title?.value ?? null,
    outlet: facts.outlet?.value ?? null,
    agencies: facts.agencies.map((a) => a.value),
    published: facts.published?.value ?? null,
    publishedFrom: facts.published?.from ?? null,
    ...(facts.places === undefined ? {} : { places: facts.places.map((p) => p.value) }),
    ...(facts.original === undefined ? {} : { original: facts.original }),
    ...(copy === undefined ? {} : { copyOf: copy.of, copyShare: copy.share }),
    lang: facts.lang,
    problems: facts.problems,
    paragraphs: facts.paragraphs.at(-1)?.number ?? 0,
  };
}

/** The language of most articles; German where it is a tie. */
function commonLanguage(articles: readonly JoinArticle[]): Lang {
  let english = 0;
  for (const { facts } of articles) if (facts.lang === 'en') english++;
  return english * 2 > articles.length ? 'en' : 'de';
}
