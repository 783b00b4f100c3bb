// What time a note covers: from the earliest to the latest publication date of its articles.
import { compareEdtf, type Edtf } from '../model/edtf';
import type { ArticleEntry } from '../model/dossier';

/** An EDTF date or interval, or `unknown` where no article is dated. */
export function coverage(articles: readonly ArticleEntry[]): Edtf | 'unknown' {
  const dates = articles.flatMap((a) => (a.published === null ? [] : [a.published])).sort(compareEdtf);
  const first = dates[0];
  const last = dates[dates.length - 1];
  if (first === undefined || last === undefined) return 'unknown';
  return first === last ? first : `${first}/${last}`;
}
