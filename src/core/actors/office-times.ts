// Since when and until when somebody holds an office, where the words beside the office say so: »seit 2019 Präsidentin«,
// »der bis 2021 amtierende Kanzler«, `foreign minister from 2014 to 2019`. Only a stretch of time in the same short piece
// of sentence counts, and before a name only one that stands in front of the title; what a verb's »seit« means is left
// to the events. Nothing is made finer or longer than the words have it.
import type { LocalActor, OfficeClaim, TimeExpression } from '../model/annotation';
import type { Article } from '../model/article';
import { boundsOf, type Edtf } from '../model/edtf';

/** No such piece of sentence is longer to either side, in characters. */
const REACH = 120;
const EDGE = /[,;:()–—.!?"„“”»«\n]/u;
/** Rules by which a title stands alone between marks, or in a clause of its own. */
const CLAUSES: ReadonlySet<string> = new Set([
  'office-after-name',
  'office-comma-name',
  'office-joined',
  'office-copula',
  'office-as',
  'office-verb',
]);

export interface DatedOffices {
  readonly actors: readonly LocalActor[];
  /** The times that stand for offices inside a name's apposition, and so for no event of the sentence. */
  readonly used: ReadonlySet<TimeExpression>;
}

const NO_TIMES: ReadonlySet<TimeExpression> = new Set();
const APPOSITIONS: ReadonlySet<string> = new Set(['office-after-name', 'office-comma-name', 'office-joined']);

/** The actors with their offices dated. The same objects where nothing is said. */
export function dateOffices(
  article: Article,
  actors: readonly LocalActor[],
  times: readonly TimeExpression[],
): DatedOffices {
  if (times.length === 0) return { actors, used: NO_TIMES };
  const used = new Set<TimeExpression>();
  const published = article.published?.value ?? null;
  const dated = actors.map((actor) => {
    if (actor.offices.length === 0) return actor;
    let changed = false;
    const offices = actor.offices.map((claim) => {
      const said = termOf(article.text, claim, times, used);
      if (said === null) return claim;
      changed = true;
      return withTerm(claim, said, published, article.lang === 'en');
    });
    return changed ? { ...actor, offices } : actor;
  });
  return { actors: dated, used };
}

interface Term {
  readonly since?: Edtf;
  readonly until?: Edtf;
}

function termOf(
  text: string,
  claim: OfficeClaim,
  times: readonly TimeExpression[],
  used: Set<TimeExpression>,
): Term | null {
  const [start, end] = claim.span;
  if (claim.rule === 'office-before-name') {
    const before = nearby(times, start - REACH, start).findLast((t) => t.extent !== undefined);
    // »der seit Mai amtierende Präsident«: words that go with the title, and nothing else, between the two.
    const between = before === undefined ? '' : text.slice(before.span[1], start);
    if (before === undefined || !/^(?:\s+\p{Ll}[\p{L}-]*){1,3}\s+$/u.test(between)) return null;
    for (const t of times)
      if (t.extent === before.extent && t.span[0] >= start - REACH && t.span[1] <= start) used.add(t);
    return termIn(before);
  }
  if (!CLAUSES.has(claim.rule)) return null;
  const [from, to] = pieceAround(text, start, end);
  const here = nearby(times, from, to);
  const [stretch, other] = here.filter((t) => t.extent !== undefined);
  // Two stretches: which of them is the office's is not said.
  if (stretch !== undefined) {
    if (other !== undefined && other.extent !== stretch.extent) return null;
    if (APPOSITIONS.has(claim.rule)) for (const t of here) used.add(t);
    return termIn(stretch);
  }
  const [day, more] = here.filter((t) => t.type === 'DATE' && t.edtf !== null);
  const left = claim.rule === 'office-as' && claim.time === 'former';
  return left && day?.edtf != null && more === undefined ? { until: day.edtf } : null;
}

function nearby(times: readonly TimeExpression[], from: number, to: number): readonly TimeExpression[] {
  return times.filter((t) => t.span[0] >= from && t.span[1] <= to);
}

function termIn({ extent = '' }: TimeExpression): Term | null {
  const [since = '..', until = '..'] = extent.split('/');
  const term = {
    ...(since === '..' || since === '' ? {} : { since }),
    ...(until === '..' || until === '' ? {} : { until }),
  };
  return Object.keys(term).length === 0 ? null : term;
}

/** The piece of sentence between marks; a bracket right behind the title belongs to it. */
function pieceAround(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  while (from > Math.max(0, start - REACH) && !EDGE.test(text.charAt(from - 1))) from--;
  const stop = Math.min(text.length, end + REACH);
  let to = end;
  if (/^ ?\(/u.test(text.slice(to, to + 2))) {
    const close = text.indexOf(')', to);
    if (close > 0 && close < stop) return [from, close];
  }
  while (to < stop && !EDGE.test(text.charAt(to))) to++;
  return [from, to];
}

function withTerm(claim: OfficeClaim, term: Term, published: Edtf | null, english: boolean): OfficeClaim {
  const { otherTime: _, ...rest } = claim;
  const now = published === null ? null : boundsOf(published);
  const gone = term.until === undefined ? null : boundsOf(term.until);
  const comes = term.since === undefined ? null : boundsOf(term.since);
  let { time } = claim;
  // `has been president since 2020` goes on; »war seit 2020 Präsident« does not say so.
  if (english && claim.rule === 'office-copula' && term.until === undefined) time = 'current';
  if (now !== null && time === 'current') {
    if (gone !== null && gone[1] < now[0]) time = 'former';
    else if (comes !== null && comes[0] > now[1]) time = 'designated';
  }
  return { ...rest, ...term, time };
}
