// File text → Article: front matter, paragraphs, boilerplate, sentences, tokens, metadata. The text itself is never
// touched; every offset is a UTF-16 unit into exactly that text. What the file does not say stays unknown and becomes a
// problem, not a guess.
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import type { LanguagePack } from '../language/pack';
import type { ArticlePack } from '../language/pack/article';
import type { Article, Lang, Paragraph, ParagraphRole, Read, Sentence } from '../model/article';
import type { Edtf } from '../model/edtf';
import { readBlocks, type Block } from './blocks';
import { readFurniture, type BlockVerdict, type Furniture } from './boilerplate';
import { readFrontMatter, readSidecar, type FrontMatter } from './front-matter';
import { sentenceStarts } from './sentences';
import { findTitle, isHeadingLike } from './title';
import { tokenise, type RawToken } from './tokens';

export interface ReadOptions {
  readonly id: string;
  readonly text: string;
  /** Given from outside: an EDTF date; null says that it is unknown and must not be guessed; undefined: look for one. */
  readonly published?: Edtf | null;
  readonly lang?: Lang;
  /** What a sidecar file says (YAML); front matter goes before it. */
  readonly sidecar?: string;
  /** What was wrong with the file, to be told with the rest. */
  readonly problems?: readonly Problem[];
}

/** Reads one article. Never throws; faults in content are `problems`. Linear in the length of the text. */
export function readArticle(options: ReadOptions, packFor: PackFor, detect: Detect): Article {
  return readArticles([options], packFor, detect)[0]!;
}

type PackFor = (lang: Lang) => LanguagePack;
type Detect = (text: string, from: number) => Lang;

/** Reads each article: one step is made for all of them before the next begins, which on short texts is quicker. */
export function readArticles(
  options: readonly ReadOptions[],
  packFor: PackFor,
  detect: Detect,
): readonly Article[] {
  const heads = options.map((o) => headOf(o, packFor, detect));
  const layouts = options.map(({ text }, i) => layoutOf(text, heads[i]!));
  const bodies = options.map(({ text }, i) => {
    const { blocks, furniture, title } = layouts[i]!;
    return readBody(text, blocks, furniture, title.block, heads[i]!.pack);
  });
  return options.map((o, i) => articleOf(o, heads[i]!, layouts[i]!, bodies[i]!));
}

/** What stands before an article or beside it, and its language. */
interface Head {
  readonly front: FrontMatter;
  readonly lang: Lang;
  readonly pack: ArticlePack;
}

function headOf({ text, sidecar, lang: given }: ReadOptions, packFor: PackFor, detect: Detect): Head {
  // Names of months in front matter may be German in an English file and the other way round.
  const months = packFor('de').article.dateMonths;
  const head = readFrontMatter(text, months);
  const front = sidecar === undefined ? head : together(head, readSidecar(sidecar, months));
  const lang = given ?? front.lang ?? detect(text, front.bodyStart);
  return { front, lang, pack: packFor(lang).article };
}

interface Layout {
  readonly blocks: readonly Block[];
  readonly furniture: Furniture;
  readonly title: ReturnType<typeof findTitle>;
}

function layoutOf(text: string, { front, pack }: Head): Layout {
  const blocks = readBlocks(text, front.bodyStart);
  const furniture = readFurniture(text, blocks, pack);
  return { blocks, furniture, title: findTitle(text, blocks, furniture, front.title) };
}

function articleOf(
  options: ReadOptions,
  { front, lang }: Head,
  { blocks, furniture, title }: Layout,
  body: Body,
): Article {
  const { id, text } = options;
  const published = publicationDate(options.published, front.publishedUnknown, front.published, furniture);
  const places = furniture.datelines.find((d) => d.places.length > 0)?.places ?? [];
  const problems: Problem[] = [...(options.problems ?? []), ...front.problems];
  if (published === null)
    problems.push({
      code: 'published-unknown',
      severity: 'warning',
      message:
        'The date of publication is unknown, so relative dates such as »Friday« stay open. Add a line »published: 2025-05-12« to the front matter.',
    });
  if (title.read === null)
    problems.push({
      code: 'title-unknown',
      severity: 'info',
      message: 'No title was found. Add a line »title: …« to the front matter.',
    });
  if (blocks.length === 0)
    problems.push({ code: 'article-empty', severity: 'warning', message: 'The article has no text.' });
  const { paragraphs, sentences, tokens, boilerplate } = body;
  const article: Writable<Article> = {
    id,
    text,
    lang,
    title: title.read,
    outlet: front.outlet,
    agencies: front.agencies.length > 0 ? front.agencies : distinct(furniture.agencies),
    author: front.author ?? furniture.author,
    published,
    bodyStart: front.bodyStart,
    paragraphs,
    sentences,
    tokens,
    boilerplate,
    problems,
  };
  if (places.length > 0) article.places = places;
  if (front.original !== null) article.original = front.original;
  return article;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What the text itself says goes before what stands beside it. */
function together(head: FrontMatter, beside: FrontMatter): FrontMatter {
  return {
    bodyStart: head.bodyStart,
    title: head.title ?? beside.title,
    outlet: head.outlet ?? beside.outlet,
    agencies: head.agencies.length > 0 ? head.agencies : beside.agencies,
    author: head.author ?? beside.author,
    published: head.published ?? beside.published,
    publishedUnknown:
      head.published === null &&
      beside.published === null &&
      (head.publishedUnknown || beside.publishedUnknown),
    lang: head.lang ?? beside.lang,
    original: head.original,
    problems: [...head.problems, ...beside.problems],
  };
}

function distinct(list: readonly Read<string>[]): Read<string>[] {
  const seen = new Set<string>();
  return list.filter((r) => !seen.has(r.value) && seen.add(r.value));
}

/** What is given wins; then front matter, a date line of the page, a dateline; the date of an update comes last. */
function publicationDate(
  given: Edtf | null | undefined,
  unknown: boolean,
  front: Read<Edtf> | null,
  furniture: Furniture,
): Read<Edtf> | null {
  if (given === null) return null;
  if (given !== undefined) return { value: given, from: 'given' };
  if (front || unknown) return front;
  const stamp = furniture.dates.find((d) => !d.update);
  if (stamp) return { value: stamp.value, span: stamp.span, from: 'date-line' };
  const dateline = furniture.datelines.find((d) => d.published !== null)?.published;
  if (dateline) return dateline;
  const update = furniture.dates[0];
  return update ? { value: update.value, span: update.span, from: 'update-line' } : null;
}

function roleOf(
  text: string,
  block: Block,
  verdict: BlockVerdict,
  isTitle: boolean,
  last: boolean,
): ParagraphRole {
  if (isTitle) return 'title';
  if (block.heading > 0) return 'heading';
  if (verdict.credit) return 'caption';
  if (block.lines.every((l) => l.markup === 'list')) return 'list';
  if (block.lines.every((l) => l.markup === 'quote')) return 'quote';
  return !last && isHeadingLike(text, block) ? 'heading' : 'text';
}

interface Body {
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  readonly tokens: RawToken[];
  readonly boilerplate: Span[];
}

function readBody(
  text: string,
  blocks: readonly Block[],
  furniture: Furniture,
  title: number,
  pack: ArticlePack,
): Body {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: RawToken[] = [];
  const boilerplate: Span[] = [];
  blocks.forEach((block, k) => {
    const verdict = furniture.verdicts[k] as BlockVerdict;
    const span: Span = [block.from, block.to];
    const number = k + 1;
    if (verdict.why !== null) {
      paragraphs.push({ number, span, role: 'boilerplate', why: verdict.why });
      boilerplate.push(span);
      return;
    }
    const paragraph = paragraphs.length;
    paragraphs.push({
      number,
      span,
      role: roleOf(text, block, verdict, k === title, k === blocks.length - 1),
    });
    const first = tokens.length;
    const breaks = [...block.breaks];
    let p = 0;
    for (const line of block.lines) {
      let at = line.content;
      for (; p < verdict.parts.length; p++) {
        const part = (verdict.parts[p] as { span: Span }).span;
        if (part[0] >= line.to) break;
        boilerplate.push(part);
        if (part[0] > at) tokenise(text, at, part[0], pack, tokens);
        at = Math.max(at, part[1]);
        // A dateline goes on behind its agency; every other part stands alone.
        if ((verdict.parts[p] as { why: string }).why !== 'agency') breaks.push(at);
      }
      if (at < line.to) tokenise(text, at, line.to, pack, tokens);
    }
    breaks.sort((a, b) => a - b);
    const starts = sentenceStarts(tokens, first, tokens.length, pack, breaks);
    starts.forEach((from, n) => {
      const last = starts[n + 1] ?? tokens.length;
      for (let t = from; t < last; t++) (tokens[t] as RawToken).sentence = sentences.length;
      sentences.push({
        span: [(tokens[from] as RawToken).start, (tokens[last - 1] as RawToken).end],
        first: from,
        last,
        paragraph,
      });
    });
  });
  return { paragraphs, sentences, tokens, boilerplate };
}
