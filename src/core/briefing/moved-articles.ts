// Articles that were only renamed or moved since a note was written: known by the check sums of the paragraphs that the note
// cites. Answers from which file to which; what fits two articles, or shares no paragraph, is no move.
import { filesOf } from './claim-keys';
import type { BriefingNote } from './note';
import type { Plain } from './record';

function sumsOf(articles: Plain, key: string): Plain | null {
  const sums = (articles[key] as Plain | undefined)?.['paragraphs'];
  return typeof sums === 'object' && sums !== null && !Array.isArray(sums) ? (sums as Plain) : null;
}

/** Whether two articles agree in all paragraphs that both give a sum of, in one at least. */
function agree(a: Plain, b: Plain): boolean {
  const shared = Object.keys(a).filter((key) => key in b);
  return shared.length > 0 && shared.every((key) => a[key] === b[key]);
}

/** Files that the user's note lists and the fresh one does not → the files in which the same text stands now. */
export function movedArticles(mine: Plain, fresh: BriefingNote): ReadonlyMap<string, string> {
  const own = filesOf(mine);
  const listed = (mine['articles'] ?? {}) as Plain;
  const known = new Set(own.values());
  const now = new Set(Object.values(fresh.articles).map((a) => a.file));
  const news = Object.entries(fresh.articles).filter(([, a]) => !known.has(a.file));
  const to = new Map<string, string>();
  for (const [key, file] of own) {
    const sums = now.has(file) ? null : sumsOf(listed, key);
    const found = sums === null ? [] : news.filter(([, a]) => agree(sums, a.paragraphs ?? {}));
    if (found.length === 1 && found[0]) to.set(file, found[0][1].file);
  }
  const targets = [...to.values()];
  return new Map([...to].filter(([, file]) => targets.indexOf(file) === targets.lastIndexOf(file)));
}

/** Article keys of a note to their files, as these are called now. */
export function filesNow(note: unknown, moved: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...filesOf(note)].map(([key, file]) => [key, moved.get(file) ?? file]));
}
