// The head of a dossier: what a first look at it needs, so that it can be kept and shown again before anything was read:
// all articles, the actors without most of their evidence, the newest events and statements. It is a dossier by itself,
// smaller and never larger in what it says: nothing in it points to what is not in it. And what has to go from a head when
// articles turn out to be gone or other than they were.
import type { Actor, Dossier, DossierEvent, DossierStatement, Office } from '../model/dossier';
import { plain, withFewMentions } from '../model/plain';
import type { WholeNameTable } from './name-table';
import type { DossierPart, NamesPart } from './replica';

const ACTORS = 30_000;
const EVENTS = 1000;
const STATEMENTS = 500;
/** So many mentions and pieces of evidence of an office are shown of an actor. */
const MENTIONS = 3;
const EVIDENCE = 1;

/** A head; each actor is made when its turn comes, since all of them together take as much room as all else. */
export type HeadOfDossier = Pick<Dossier, 'articles' | 'events' | 'statements'> & {
  readonly actors: Iterable<Actor>;
};

/** The head of a dossier. */
export function headOf(dossier: Dossier): HeadOfDossier {
  const chosen = dossier.actors.slice(0, ACTORS);
  const known = new Set(chosen.map((a) => a.id));
  const events = newestOf(dossier.events).filter((e) => e.participants.every((p) => known.has(p.actor)));
  const statements = dossier.statements
    .slice(-STATEMENTS)
    .filter((s) =>
      [s.speaker, s.via, ...s.about, ...(s.others ?? [])].every((id) => id === null || known.has(id)),
    );
  const eventIds = new Set(events.map((e) => e.id));
  const statementIds = new Set(statements.map((s) => s.id));
  const inHead = (actor: Actor): Actor => ({
    ...withFewMentions(actor, MENTIONS),
    offices: actor.offices.map((o): Office => ({ ...o, evidence: o.evidence.slice(0, EVIDENCE) })),
    events: actor.events.filter((id) => eventIds.has(id)),
    statements: actor.statements.filter((id) => statementIds.has(id)),
    reasons: [],
  });
  return {
    articles: dossier.articles,
    actors: {
      *[Symbol.iterator]() {
        for (const actor of chosen) yield inHead(actor);
      },
    },
    events,
    statements,
  };
}

/** The last events that have a date, in their order. */
function newestOf(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const undated = events.findIndex((e) => e.date === null);
  const end = undated < 0 ? events.length : undated;
  return events.slice(Math.max(0, end - EVENTS), end);
}

/** A table of names as a part tells it. */
export function allNames({ forms, officeWords, longest }: WholeNameTable): NamesPart {
  return { forms: [...forms], officeWords: [...officeWords], longest };
}

/** What has to go from what is shown when articles are gone or others now; null where they have no part in it. */
export function withdrawn(shown: Dossier, gone: ReadonlySet<string>): DossierPart | null {
  const articles = shown.articles.filter((a) => gone.has(a.id)).map((a) => a.id);
  if (articles.length === 0) return null;
  const events = shown.events.filter((e) => e.reports.some((r) => gone.has(r.article)));
  const said = new Set(shown.statements.filter((s) => gone.has(s.article)).map((s) => s.article));
  const lost = new Set(events.map((e) => e.id));
  const silent = new Set(shown.statements.filter((s) => gone.has(s.article)).map((s) => s.id));
  const put: Actor[] = [];
  const remove: string[] = [];
  for (const actor of shown.actors) {
    if (!actor.articles.some((id) => gone.has(id))) continue;
    const left = withoutArticles(actor, gone, lost, silent);
    if (left.articles.length > 0 || actor.curated) put.push(left);
    else remove.push(actor.id);
  }
  return {
    revision: shown.revision,
    reset: false,
    last: true,
    articles: { put: [], remove: articles },
    actors: { put, remove },
    events: { put: [], remove: [...lost] },
    statements: [...said].map((article) => ({ article, statements: [] as DossierStatement[] })),
    names: { forms: [], officeWords: [], longest: 0 },
  };
}

function withoutArticles(
  actor: Actor,
  gone: ReadonlySet<string>,
  events: ReadonlySet<string>,
  statements: ReadonlySet<string>,
): Actor {
  return {
    ...plain(actor),
    articles: actor.articles.filter((id) => !gone.has(id)),
    mentions: actor.mentions.filter((m) => !gone.has(m.evidence.article)),
    // An office whose words are gone is shown again when its other evidence is.
    offices: actor.offices.filter(
      (o) => o.evidence.length === 0 || o.evidence.some((e) => !gone.has(e.article)),
    ),
    events: actor.events.filter((id) => !events.has(id)),
    statements: actor.statements.filter((id) => !statements.has(id)),
  };
}
