// Answers what an article says at a place: the paragraph around a span, or one by its number, with its neighbours; and a
// whole article, in parts. The
// article is looked up among those of the dossier; nothing is opened by path.
import type { Paragraph } from '../model/article';
import { type Desk, type Refusal } from './desk';
import { badCursor } from './events';
import { pageFrom, startOf, type PageRequest } from './page';
import { quotedOf } from './parts';
import type { GET_EVIDENCE, READ_ARTICLE } from './questions';
import type { TypeOf } from './schema';

/** Room of a paragraph: seven of them still fit. */
const LONGEST_PARAGRAPH = 2_000;
const LONGEST_ALONE = 12_000;

type Input = TypeOf<typeof GET_EVIDENCE.input>;
type Output = TypeOf<typeof GET_EVIDENCE.output>;
type ReadInput = TypeOf<typeof READ_ARTICLE.input>;
type ReadOutput = TypeOf<typeof READ_ARTICLE.output>;

/** The article of an id, or of how an id ends, where only one ends so. */
export function articleFor(desk: Desk, asked: string): string | Refusal {
  const path = asked.trim().replace(/\\/g, '/').replace(/^\.\//, '');
  if (desk.view.article(path)) return path;
  const ends = desk.view.dossier.articles.filter((a) => path !== '' && a.id.endsWith(`/${path}`));
  const [only] = ends;
  if (only && ends.length === 1) return only.id;
  return ends.length > 1
    ? {
        status: 'ambiguous',
        notes: [
          `${ends.length} articles have a path that ends so; name the whole path. list_articles lists them.`,
        ],
      }
    : {
        status: 'unknown',
        notes: ['There is no article of this path in the dossier. list_articles lists them.'],
      };
}

function invalid(field: string, message: string): Refusal {
  return { status: 'invalid', notes: [], problems: [{ field, message }] };
}

export function getEvidence(desk: Desk, input: Input): Partial<Output> | Refusal {
  const article = articleFor(desk, input.article);
  if (typeof article !== 'string') return article;
  const source = desk.source.source(article);
  if (!source) return { status: 'unknown', notes: ['The text of this article is not there any more.'] };
  const { text, paragraphs } = source;
  const [start, end] = [input.span?.[0], input.span?.[1]];
  if (start !== undefined && end !== undefined && (start >= end || end > text.length))
    return invalid('span', `must lie within the ${text.length} units of the article, from before to`);
  const first =
    start === undefined
      ? paragraphs.findIndex((p) => p.number === (input.paragraph ?? 1))
      : paragraphs.findIndex((p) => p.span[1] > start);
  if (start === undefined && first < 0)
    return invalid('paragraph', `must be from 1 to ${paragraphs.at(-1)?.number ?? 0}`);
  desk.cite(article);
  const holding = (p: Paragraph): boolean =>
    start !== undefined && end !== undefined && p.span[0] < end && p.span[1] > start;
  const last = start === undefined ? first : paragraphs.findLastIndex(holding);
  const around = input.around ?? 0;
  // A span before the first paragraph lies in the front matter.
  const wanted =
    last < first || first < 0
      ? []
      : paragraphs
          .slice(Math.max(0, first - around), Math.min(paragraphs.length, last + around + 1))
          .slice(0, 7);
  const room = wanted.length === 1 ? LONGEST_ALONE : LONGEST_PARAGRAPH;
  if (wanted.length === 0)
    desk.note('The span lies outside of all paragraphs (front matter, or blank lines).');
  const inside = wanted.find(holding);
  return {
    ...(start === undefined || end === undefined
      ? {}
      : {
          asked: quotedOf({
            article,
            paragraph: inside?.number ?? 0,
            span: [start, end],
            words: text.slice(start, end),
          }),
        }),
    paragraphs: wanted.map((p) => ({
      evidence: quotedOf(
        { article, paragraph: p.number, span: p.span, words: text.slice(p.span[0], p.span[1]) },
        room,
      ),
      role: p.role,
    })),
    paragraphsTotal: paragraphs.length,
  };
}

export function readArticle(
  desk: Desk,
  { article: asked, cursor }: ReadInput,
): Partial<ReadOutput> | Refusal {
  const article = articleFor(desk, asked);
  if (typeof article !== 'string') return article;
  const source = desk.source.source(article);
  if (!source) return { status: 'unknown', notes: ['The text of this article is not there any more.'] };
  const { text, paragraphs } = source;
  const request: PageRequest<Paragraph> = {
    entries: paragraphs,
    idOf: (p) => `${p.number}`,
    question: `article ${article}`,
    cursor,
    limit: paragraphs.length,
  };
  const start = startOf(request);
  if (start === null) return badCursor();
  const beside = desk.cite(article);
  const { items, next } = pageFrom(request, start, desk.room - beside, ({ number, span, role }) => ({
    item: {
      evidence: quotedOf(
        { article, paragraph: number, span, words: text.slice(span[0], span[1]) },
        LONGEST_ALONE,
      ),
      role,
    },
    beside: 0,
  }));
  return { total: paragraphs.length, paragraphs: items, ...(next === null ? {} : { next }) };
}
