// Whether the list of articles fits the note and the folder: each is there, once, and cited. An article whose file was
// renamed is found again where all words that the note cites from it stand in exactly one other article at their places.
import type { Known } from '../known';
import type { ListedArticle, Note } from '../note';
import { scalarText } from '../scalar';
import type { NoteEdit, NoteFix } from '../problem';
import { problem, short, type Rule } from './report';

/** Kinds whose list holds only what is cited; the others list what they cover. */
const CITED_ONLY: readonly string[] = ['actor', 'event'];

/** The one article that has, at the same places, every word that the note cites from a missing one. */
function renamedTo(listed: ListedArticle, note: Note, known: Known): string | null {
  const cited = note.sources.filter((s) => s.key === listed.key && s.words && s.spanNode);
  const taken = new Set(note.articles.map((a) => a.id));
  if (cited.length === 0) return null;
  const fits = known.dossier.articles.filter(({ id }) => {
    if (taken.has(id)) return false;
    const source = known.textOf(id);
    return (
      source !== null &&
      cited.every(({ words, spanNode }) => {
        const from = spanNode?.value.kind === 'list' ? spanNode.value.items[0] : undefined;
        const start = from?.kind === 'value' && typeof from.value === 'number' ? from.value : -1;
        return words !== null && words.text !== '' && start >= 0 && source.text.startsWith(words.text, start);
      })
    );
  });
  return fits.length === 1 ? (fits[0]?.id ?? null) : null;
}

/** Missing articles, on their `file`. */
export const articlesThere: Rule = (note, known) =>
  note.articles.flatMap((listed) => {
    if (listed.id !== null) return [];
    if (!listed.file || listed.file.text === '')
      return [
        problem({
          rule: 'source-missing',
          code: 'article-without-file',
          message: `The article "${listed.key}" needs a line "file:" with its path.`,
          args: { key: listed.key },
          span: listed.entry.keySpan,
        }),
      ];
    const now = renamedTo(listed, note, known);
    const fixes: NoteFix[] =
      now === null
        ? []
        : [
            {
              code: 'article-renamed',
              message: `Write the article's new path: ${now}`,
              args: { file: now },
              edits: [{ span: listed.file.span, text: scalarText(now) }],
              preferred: true,
            },
          ];
    return [
      problem({
        rule: 'source-missing',
        code: 'article-missing',
        message: `This article is not in the dossier: ${short(listed.file.text, 100)}`,
        args: { file: short(listed.file.text, 100) },
        span: listed.file.span,
        fixes,
      }),
    ];
  });

/** The lines of an entry in block style, whole; null where it shares its line with something else. */
function wholeLines(text: string, start: number, end: number): NoteEdit | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next + 1;
  const before = text.slice(from, start);
  const after = text.slice(end, to).trim();
  return before.trim() === '' && (after === '' || after.startsWith('#'))
    ? { span: [from, to], text: '' }
    : null;
}

/** Every value that names an article by its key: `at: a2¶3` and `article: a2`. */
function uses(note: Note, key: string): { span: readonly [number, number]; rest: string }[] {
  const out: { span: readonly [number, number]; rest: string }[] = [];
  for (const { at, key: own } of note.sources)
    if (own === key) out.push({ span: at.span, rest: at.text.slice(key.length) });
  for (const { map } of note.claims)
    for (const entry of map.entries)
      if (entry.key === 'article' && entry.value.kind === 'value' && entry.value.text === key)
        out.push({ span: entry.value.span, rest: '' });
  return out;
}

/** A path that is listed twice. */
export const articlesOnce: Rule = (note) => {
  const first = new Map<string, ListedArticle>();
  return note.articles.flatMap((listed) => {
    const path = listed.id ?? listed.file?.text ?? '';
    const known = path === '' ? undefined : first.get(path);
    if (!known) {
      first.set(path, listed);
      return [];
    }
    const removed = wholeLines(note.text, listed.entry.span[0], listed.entry.span[1]);
    const fixes: NoteFix[] = removed
      ? [
          {
            code: 'article-merge',
            message: `Cite it as ${known.key} and remove ${listed.key}`,
            args: { key: known.key, other: listed.key },
            edits: [
              ...uses(note, listed.key).map(({ span, rest }): NoteEdit => ({
                span,
                text: `${known.key}${rest}`,
              })),
              removed,
            ].sort((a, b) => a.span[0] - b.span[0]),
            preferred: true,
          },
        ]
      : [];
    return [
      problem({
        rule: 'article-duplicate',
        code: 'article-duplicate',
        message: `This article is listed already, as ${known.key}.`,
        args: { key: known.key },
        span: listed.entry.keySpan,
        fixes,
      }),
    ];
  });
};

/** Listed articles to which nothing in the note refers, the user's own words and comments included. */
export const articlesUsed: Rule = (note) => {
  if (!CITED_ONLY.includes(note.kind)) return [];
  return note.articles.flatMap((listed) => {
    if (!/^a[1-9]\d*$/.test(listed.key) || uses(note, listed.key).length > 0) return [];
    if (new RegExp(`(?<![\\p{L}\\p{N}])${listed.key}¶`, 'u').test(note.text)) return [];
    const only = note.articles.length === 1;
    const removed = only ? null : wholeLines(note.text, listed.entry.span[0], listed.entry.span[1]);
    return [
      problem({
        rule: 'article-unused',
        code: 'article-unused',
        message: `Nothing in this note refers to ${listed.key}.`,
        args: { key: listed.key },
        span: listed.entry.keySpan,
        fixes: removed
          ? [
              {
                code: 'article-remove',
                message: `Remove ${listed.key} from the list`,
                args: { key: listed.key },
                edits: [removed],
                preferred: false,
              },
            ]
          : [],
      }),
    ];
  });
};

/** `article: a9` in an entry where there is no a9. */
export const articlesListed: Rule = (note) => {
  const keys = new Set(note.articles.map((a) => a.key));
  return note.claims.flatMap(({ map }) =>
    map.entries.flatMap(({ key, value }) => {
      if (key !== 'article' || value.kind !== 'value' || value.text === '' || keys.has(value.text)) return [];
      return [
        problem({
          rule: 'reference-unknown',
          code: 'reference-unlisted',
          message: `There is no article "${short(value.text)}" under "articles".`,
          args: { key: short(value.text) },
          span: value.span,
        }),
      ];
    }),
  );
};
