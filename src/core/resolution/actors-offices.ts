// Office claims of all articles → the offices of one actor. Wordings of one office (»Heeresminister«, »Armeeminister«)
// are kept together as variants, each with its evidence; the time it was seen comes from what the articles state or
// from their dates, and stays unknown where neither speaks of it.
import { slug } from '../base/ids';
import type { Span } from '../base/span';
import type { OfficeClaim, OfficeTime } from '../model/annotation';
import type { Evidence, Office } from '../model/dossier';
import { boundsOf, compareEdtf, type Edtf } from '../model/edtf';
import { evidenceAt } from './evidence';
import type { Member } from './actors-merge';
import type { JoinArticle } from './join';

interface Claim {
  readonly claim: OfficeClaim;
  readonly of: string | null;
  readonly evidence: Evidence;
  readonly date: Edtf | null;
}

/** Concepts so wide that two of them are one office only when they belong to the same organisation. */
const WIDE = new Set(['leader', 'spokesperson', 'envoy', 'judge', 'prosecutor', 'ambassador']);

/** Offices: those held before former ones, the best attested first. `evidence`: who has made some before gives it again. */
export function joinOffices(
  members: readonly Member[],
  articles: readonly JoinArticle[],
  idOf: (article: string, local: string) => string | undefined,
  evidence: (article: JoinArticle, span: Span) => Evidence = evidenceAt,
): Office[] {
  const claims: Claim[] = [];
  for (const { article: at, actor } of members) {
    if (actor.offices.length === 0) continue;
    const article = articles[at] as JoinArticle;
    for (const claim of actor.offices)
      claims.push({
        claim,
        of: claim.of === null ? null : (idOf(article.facts.id, claim.of) ?? null),
        evidence: evidence(article, claim.span),
        date: claimDate(claim, article.facts.published?.value ?? null),
      });
  }
  if (claims.length === 0) return [];
  return groupClaims(claims)
    .map(toOffice)
    .sort(
      (a, b) =>
        rank(a.time) - rank(b.time) ||
        b.evidence.length - a.evidence.length ||
        (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
    );
}

function rank(time: OfficeTime): number {
  return time === 'current' || time === 'acting' ? 0 : time === 'designated' ? 1 : 2;
}

/** Claims of one office: same time, same concept or title, and no two different states or organisations. */
function groupClaims(claims: readonly Claim[]): Claim[][] {
  const byKey = new Map<string, Claim[]>();
  for (const c of claims) {
    const { concept, title, time } = c.claim;
    const wide = concept === undefined || (WIDE.has(concept) && c.of === null);
    const key = `${time}\n${wide ? slug(title) : concept}`;
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [c]);
    else list.push(c);
  }
  return [...byKey.values()].flatMap((list) => {
    const owners = new Set(list.flatMap((c) => (c.of === null ? [] : [c.of])));
    if (owners.size < 2) return [list];
    // Two owners: two offices. Claims that name none go with neither.
    return [...owners, null].map((of) => list.filter((c) => c.of === of)).filter((part) => part.length > 0);
  });
}

function toOffice(claims: readonly Claim[]): Office {
  const titles = new Map<string, { count: number; stated: boolean }>();
  for (const { claim } of claims) {
    const entry = titles.get(claim.title) ?? { count: 0, stated: false };
    entry.count++;
    entry.stated ||= claim.basis === 'stated';
    titles.set(claim.title, entry);
  }
  const order = [...titles]
    .sort(
      ([a, x], [b, y]) =>
        Number(y.stated) - Number(x.stated) || y.count - x.count || b.length - a.length || (a < b ? -1 : 1),
    )
    .map(([title]) => title);
  return {
    title: order[0] ?? '',
    of: claims.find((c) => c.of !== null)?.of ?? null,
    variants: order.slice(1),
    seen: cover(claims.flatMap((c) => (c.date === null ? [] : [c.date]))),
    time: claims[0]?.claim.time ?? 'current',
    basis: claims.some((c) => c.claim.basis === 'stated') ? 'stated' : 'inferred',
    evidence: claims.map((c) => c.evidence),
  };
}

/**
 * What a claim says of its time: what is stated, else the article's date for an office that is held then. An office held
 * »seit 2019« is seen until the article that says so, and no longer.
 */
function claimDate(claim: OfficeClaim, published: Edtf | null): Edtf | null {
  const { since, until, time } = claim;
  const held = time === 'current' || time === 'acting';
  if (since !== undefined || until !== undefined) {
    const to = until ?? (held && published !== null && later(since, published) ? published : '..');
    return since === to ? to : `${since ?? '..'}/${to}`;
  }
  if (claim.otherTime === true) return null;
  return held ? published : null;
}

function later(since: Edtf | undefined, published: Edtf): boolean {
  const from = since === undefined ? null : boundsOf(since);
  const to = boundsOf(published);
  return from !== null && to !== null && from[0] <= to[1];
}

/**
 * The shortest interval that holds all dates; the date itself where there is one only. An end that one article leaves
 * open is closed by another's date.
 */
export function cover(dates: readonly Edtf[]): Edtf | null {
  const points = [...new Set(dates)].filter((d) => boundsOf(d) !== null);
  const [only] = points;
  if (only === undefined) return null;
  if (points.length === 1) return only;
  const from = outermost(points, (d) => (d.includes('/') ? (d.split('/')[0] ?? d) : d), 0);
  const to = outermost(points, (d) => (d.includes('/') ? (d.split('/').at(-1) ?? d) : d), 1);
  return from === to ? from : `${from}/${to}`;
}

/** The end of a date that lies farthest out; of several the one whose date comes first. `..` where all are open. */
function outermost(points: readonly Edtf[], part: (d: Edtf) => string, end: 0 | 1): Edtf {
  let best = '..';
  let reach = 0;
  let owner = '';
  for (const d of points) {
    const own = part(d);
    if (own === '..' || own === '') continue;
    const bounds = boundsOf(own);
    if (bounds === null) continue;
    const far = end === 0 ? -bounds[0] : bounds[1];
    if (owner !== '' && (far < reach || (far === reach && compareEdtf(owner, d) <= 0))) continue;
    best = own;
    reach = far;
    owner = d;
  }
  return best;
}
