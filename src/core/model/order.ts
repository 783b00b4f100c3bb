// The orders in which a dossier lists its parts, the same for whoever joins it and whoever keeps a copy of it. Each is
// total over things of different ids.
import type { Edtf } from './edtf';
import { compareEdtf } from './edtf';
import type { Actor, ArticleEntry, DossierEvent } from './dossier';

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By date, what has none last. */
function byEdtf(a: Edtf | null, b: Edtf | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compareEdtf(a, b);
}

/** Most relevant first. */
export function byWeight(a: Pick<Actor, 'id' | 'weight'>, b: Pick<Actor, 'id' | 'weight'>): number {
  return b.weight - a.weight || text(a.id, b.id);
}

/** By date, undated last. */
export function byEventDate(a: DossierEvent, b: DossierEvent): number {
  return byEdtf(a.date, b.date) || text(a.id, b.id);
}

/** Articles in the order in which their statements stand: by date, undated last. */
export function byPublished(
  a: Pick<ArticleEntry, 'id' | 'published'>,
  b: Pick<ArticleEntry, 'id' | 'published'>,
): number {
  return byEdtf(a.published, b.published) || text(a.id, b.id);
}

/** As the dossier lists its articles. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return text(a.id, b.id);
}
