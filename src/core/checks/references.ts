// All references of a note with the places where they lead, and the paragraphs they cite. Those of sources lead to their
// words; those in the user's own words and comments to the whole paragraph.
import type { Span } from '../base/span';
import type { Known } from './known';
import type { CitedSource, Note } from './note';
import type { CitedParagraph, NoteReference } from './reading';

/** A reference anywhere in a text. */
const ANYWHERE = /(?<![\p{L}\p{N}])(a[1-9]\d{0,5})¶([1-9]\d{0,5})(?!\p{N})/gu;
const LONGEST = 1500;

interface Found {
  readonly references: readonly NoteReference[];
  readonly paragraphs: readonly CitedParagraph[];
}

/** Part of a paragraph around the words, so that a hover stays small. */
function excerpt(text: string, paragraph: Span, place: Span): { start: number; text: string } {
  if (paragraph[1] - paragraph[0] <= LONGEST) return { start: paragraph[0], text: text.slice(...paragraph) };
  const middle = Math.max(paragraph[0], Math.min(place[0] - 200, paragraph[1] - LONGEST));
  return { start: middle, text: text.slice(middle, middle + LONGEST) };
}

/** References in order of their places. */
export function referencesOf(note: Note, known: Known): Found {
  const references: NoteReference[] = [];
  const paragraphs = new Map<string, CitedParagraph>();
  const taken: Span[] = [];

  function add(
    article: string,
    paragraph: number,
    at: Omit<NoteReference, 'article' | 'paragraph' | 'place'> & { place?: Span },
  ): void {
    const source = known.textOf(article);
    const there = source?.paragraphs.find((p) => p.number === paragraph);
    if (!source || !there) return;
    const place = at.place ?? there.span;
    references.push({ ...at, article, paragraph, place });
    const key = `${article}\0${paragraph}`;
    const entry = known.article(article);
    if (!paragraphs.has(key) && entry)
      paragraphs.set(key, {
        article,
        number: paragraph,
        title: entry.title,
        published: entry.published,
        ...excerpt(source.text, there.span, place),
      });
  }

  const claimOf = new Map<CitedSource, number>();
  note.claims.forEach((claim, i) => claim.sources.forEach((s) => claimOf.set(s, i)));
  for (const source of note.sources) {
    taken.push(source.span);
    const [place, second] = source.places;
    const exact = source.standing === 'exact' || (source.standing === 'moved' && !second);
    if (source.article === null) continue;
    add(source.article, exact && place ? place.paragraph : source.paragraph, {
      span: source.at.span,
      whole: source.span,
      words: exact && source.words ? source.words.text : '',
      exact,
      claim: claimOf.get(source) ?? -1,
      ...(exact && place ? { place: place.span } : {}),
    });
  }
  taken.sort((a, b) => a[0] - b[0]);
  const ids = new Map(note.articles.map((a) => [a.key, a.id]));
  let next = 0;
  for (const match of note.text.matchAll(ANYWHERE)) {
    const span: Span = [match.index, match.index + match[0].length];
    while (next < taken.length && (taken[next]?.[1] ?? 0) <= span[0]) next++;
    if ((taken[next]?.[0] ?? Infinity) < span[1]) continue;
    const article = ids.get(match[1] ?? '') ?? null;
    if (article !== null)
      add(article, Number(match[2]), { span, whole: span, words: '', exact: true, claim: -1 });
  }
  references.sort((a, b) => a.span[0] - b.span[0]);
  return { references, paragraphs: [...paragraphs.values()] };
}
