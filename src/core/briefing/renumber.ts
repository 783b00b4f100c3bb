// A fresh note, renumbered so that its article keys agree with those that the user's note already has. Articles that
// the user's note does not list get the next free numbers.
import type { BriefingNote, NoteArticle } from './note';

/** `own`: article keys of the user's note to their files. The result shares nothing with `note`. */
export function renumber(note: BriefingNote, own: ReadonlyMap<string, string>): BriefingNote {
  const keyOfFile = new Map([...own].map(([key, file]) => [file, key]));
  let last = Math.max(0, ...[...own.keys()].map((k) => Number(k.slice(1)) || 0));
  const renamed = new Map<string, string>();
  for (const [key, article] of Object.entries(note.articles))
    renamed.set(key, keyOfFile.get(article.file) ?? `a${++last}`);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => {
        if (k === 'at' && typeof v === 'string') {
          const [article = '', paragraph] = v.split('¶');
          return [k, `${renamed.get(article) ?? article}¶${paragraph ?? ''}`];
        }
        if (k === 'article' && typeof v === 'string') return [k, renamed.get(v) ?? v];
        return [k, walk(v)];
      }),
    );
  };
  const { articles, ...rest } = note;
  const out = walk(rest) as Omit<BriefingNote, 'articles'>;
  const listed: Record<string, NoteArticle> = {};
  for (const [key, article] of Object.entries(articles)) listed[renamed.get(key) ?? key] = { ...article };
  return { ...out, articles: listed };
}
