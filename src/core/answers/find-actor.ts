// Answers who somebody is by the articles: names, offices with evidence, and how much there is on him. Offices and places
// beyond what fits are counted, not shown.
import type { TypeOf } from './schema';
import { actorFor, type Desk, type Refusal } from './desk';
import type { FIND_ACTOR } from './questions';
import { quotedOf, refOf } from './parts';
import { shownLine } from './shown';

const MOST_OFFICES = 10;
const MOST_NAMED = 5;
const MOST_NAMES = 20;

type Input = TypeOf<typeof FIND_ACTOR.input>;
type Output = TypeOf<typeof FIND_ACTOR.output>;

export function findActor(desk: Desk, { name, type }: Input): Pick<Output, 'actor'> | Refusal {
  const { view } = desk;
  const { value: actor, refusal } = actorFor(desk, name, 'name', type);
  if (refusal) return refusal;
  if (actor.offices.length > MOST_OFFICES)
    desk.note(`${actor.offices.length} offices; the first ${MOST_OFFICES} are shown.`);
  const seen = new Set<string>();
  const named = actor.mentions.filter(
    (m) => m.kind === 'name' && !seen.has(m.evidence.article) && seen.add(m.evidence.article),
  );
  const cited = named.slice(0, MOST_NAMED).map((m) => m.evidence);
  const offices = actor.offices.slice(0, MOST_OFFICES);
  for (const e of [...cited, ...offices.flatMap((o) => o.evidence.slice(0, 2))]) desk.cite(e.article);
  return {
    actor: {
      id: actor.id,
      name: shownLine(actor.name, 100),
      type: actor.type,
      also: [...new Set(actor.aliases.map((a) => shownLine(a.name, 80)))]
        .filter((a) => a !== actor.name)
        .slice(0, MOST_NAMES),
      wikidata: actor.wikidata === null ? null : shownLine(actor.wikidata, 20),
      curated: actor.curated,
      offices: offices.map((o) => ({
        title: shownLine(o.title, 100),
        of: o.of === null ? null : refOf(view, o.of),
        seen: o.seen,
        time: o.time,
        basis: o.basis,
        ...(o.curated === true ? { byUser: true } : {}),
        evidence: o.evidence.slice(0, 2).map((e) => quotedOf(e, 150)),
      })),
      events: actor.events.length,
      statementsBy: actor.statements.length,
      statementsAbout: view.statementsAbout(actor).length,
      articles: actor.articles.length,
      mentions: actor.mentions.length,
      named: cited.map((e) => quotedOf(e, 150)),
    },
  };
}
