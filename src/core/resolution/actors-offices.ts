// Office claims of all articles → the offices of one actor. Wordings of one office are kept together as variants,
// each with its evidence; the time it was seen comes from what the articles state or from their dates.
import { slug } from '../base/ids';
import type { OfficeClaim, OfficeTime } from '../model/annotation';
import type { Evidence, Office } from '../model/dossier';
import { boundsOf, compareEdtf, type Edtf } from '../model/edtf';
import { evidenceAt } from './actors-build';
import type { ActorGroup } from './actors-merge';
import type { JoinArticle } from './join';

interface Draft {
  of: string | null;
  readonly time: OfficeTime;
  readonly titles: Map<string, number>;
  readonly dates: Edtf[];
  stated: boolean;
  readonly evidence: Evidence[];
}

/** Offices in the order in which the oldest evidence shows them; undated ones in order of articles. */
export function joinOffices(
  group: ActorGroup,
  articles: readonly JoinArticle[],
  idOf: (article: string, local: string) => string | undefined,
): Office[] {
  const drafts = new Map<string, Draft>();
  for (const { article: at, actor } of group.members) {
    const article = articles[at] as JoinArticle;
    const published = article.facts.published?.value ?? null;
    for (const claim of actor.offices) {
      const of = claim.of === null ? null : (idOf(article.facts.id, claim.of) ?? null);
      const key = `${claim.time}\n${slug(claim.title)}`;
      const draft = drafts.get(key) ?? {
        of,
        time: claim.time,
        titles: new Map<string, number>(),
        dates: [],
        stated: false,
        evidence: [],
      };
      drafts.set(key, draft);
      draft.of ??= of;
      draft.titles.set(claim.title, (draft.titles.get(claim.title) ?? 0) + 1);
      draft.stated ||= claim.basis === 'stated';
      draft.evidence.push(evidenceAt(article, claim.span));
      const date = claimDate(claim, published);
      if (date !== null) draft.dates.push(date);
    }
  }
  return [...drafts.values()].map((d): Office => {
    const titles = [...d.titles].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([t]) => t);
    return {
      title: titles[0] ?? '',
      of: d.of,
      variants: titles.slice(1),
      seen: cover(d.dates),
      time: d.time,
      basis: d.stated ? 'stated' : 'inferred',
      evidence: d.evidence,
    };
  });
}

/** What a claim says of its time: what is stated, else the article's date for an office that is held. */
function claimDate(claim: OfficeClaim, published: Edtf | null): Edtf | null {
  if (claim.since !== undefined || claim.until !== undefined)
    return `${claim.since ?? '..'}/${claim.until ?? '..'}`;
  return claim.time === 'current' || claim.time === 'acting' ? published : null;
}

/** The shortest interval that holds all dates; the date itself where there is one only. */
export function cover(dates: readonly Edtf[]): Edtf | null {
  const points = [...new Set(dates)].filter((d) => boundsOf(d) !== null).sort(compareEdtf);
  const first = points[0];
  if (first === undefined) return null;
  if (points.length === 1) return first;
  const from = first.split('/')[0] ?? first;
  let last = first;
  for (const d of points) if ((boundsOf(d)?.[1] ?? 0) > (boundsOf(last)?.[1] ?? 0)) last = d;
  const to = last.split('/').at(-1) ?? last;
  return from === to ? from : `${from}/${to}`;
}
