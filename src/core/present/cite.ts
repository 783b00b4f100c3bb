// A statement → what has to be put into a note to quote it, in the note's own format: in Markdown the words in quotation
// marks with a footnote, in plain text with the source in brackets, in a YAML briefing an entry under `statements:` that
// cites the article by its key. Gives insertions only, so that nothing of the writer's is touched; the words stay exact.
import type { Span } from '../base/span';
import type { Lang } from '../model/article';
import type { Edtf } from '../model/edtf';
import type { Evidence } from '../model/dossier';

export interface Insertion {
  /** Offset in the note as it is. */
  readonly at: number;
  readonly text: string;
}

export interface Citation {
  /** The statement's words, in pieces where the source splits them. */
  readonly quote: readonly Evidence[];
  /** Whether the speaker's own words stand there; false: the article's report of them. */
  readonly verbatim: boolean;
  /** The statement's type, as briefings have it. */
  readonly kind: string;
  readonly date: Edtf | null;
  readonly speaker: string | null;
  readonly speakerEvidence: Evidence | null;
  readonly speakerInferred: boolean;
  readonly stance: string;
  readonly lang: Lang;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: Edtf | null;
    /** For people: »19.11.2025«. */
    readonly shownDate: string;
    /** From the note to the article's line; absent where there is no way. */
    readonly link?: string;
  };
  /** For people: »reported speech«; put where the words are not the speaker's own. */
  readonly indirectly: string;
}

const MARKS: Readonly<Record<Lang, readonly [string, string]>> = { de: ['„', '“'], en: ['“', '”'] };
const OUTER = /^[„“”‟»«"‚‘›‹']+|[„“”‟»«"‘’›‹']+$/gu;

/** The words between our own marks: the source's outer marks go, its inner ones become single. */
function quoted({ quote, lang }: Citation): string {
  const [open, close] = MARKS[lang];
  const words = quote
    .map((q) => q.words.replace(/\s+/gu, ' ').trim().replace(OUTER, '').trim())
    .filter((w) => w !== '')
    .join(' […] ');
  const [innerOpen, innerClose] = lang === 'de' ? ['‚', '‘'] : ['‘', '’'];
  let depth = 0;
  const inner = words.replace(/[„“”‟»«"]/gu, () => (depth++ % 2 === 0 ? innerOpen : innerClose));
  return `${open}${inner}${close}`;
}

/** Article words in Markdown: nothing in them becomes markup. Square brackets of omissions stay as they are. */
function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_~<>|#$]|\[(?!…\])|(?<!\[…)\]|!(?=\[)/gu, (c) => `\\${c}`);
}

function sourceOf({ article, quote, speaker, verbatim, indirectly }: Citation): string[] {
  return [
    speaker === null ? '' : verbatim ? speaker : `${speaker} (${indirectly})`,
    [article.title ?? article.id, article.outlet ?? '', article.shownDate].filter((p) => p !== '').join(', '),
    `¶${quote[0]?.paragraph ?? 0}`,
  ];
}

/** The first number that no footnote of the note has. */
function freeNumber(note: string): number {
  const used = new Set([...note.matchAll(/\[\^(\d{1,6})\]/g)].map((m) => Number(m[1])));
  let n = 1;
  while (used.has(n)) n++;
  return n;
}

function citeInMarkdown(note: string, at: number, citation: Citation): Insertion[] {
  const n = freeNumber(note);
  const [speaker = '', where = '', paragraph = ''] = sourceOf(citation);
  const { link } = citation.article;
  const place =
    link === undefined ? paragraph : `[${paragraph}](<${link.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  const said = speaker === '' ? '' : `${plainMarkdown(speaker)}: `;
  const definition = `[^${n}]: ${said}${plainMarkdown(where)}, ${place}`;
  const mark = `${plainMarkdown(quoted(citation))}[^${n}]`;
  const ending = note.endsWith('\n') || note === '' ? '' : '\n';
  // Definitions stand together: no blank line between two of them.
  const last = note.trimEnd().split('\n').at(-1) ?? '';
  const gap = /^\[\^[^\]]+\]:/.test(last) ? '' : '\n';
  const tail = `${ending}${note.trim() === '' ? '\n' : gap}${definition}\n`;
  // At the very end the words come first and the definition after a blank line.
  if (at === note.length) return [{ at, text: `${mark}\n\n${definition}\n` }];
  return [
    { at, text: mark },
    { at: note.length, text: tail },
  ];
}

function citeInPlain(at: number, citation: Citation): Insertion[] {
  const parts = sourceOf(citation).filter((p) => p !== '');
  return [{ at, text: `${quoted(citation)} (${parts.join('; ')})` }];
}

const scalar = (text: string): string => JSON.stringify(text);

interface TopLevel {
  /** From the line of its key to the next key of the top level. */
  readonly span: Span;
}

function topLevel(note: string, key: string): TopLevel | null {
  const start = new RegExp(`^${key}:[ \\t]*(?:#[^\\n]*)?$`, 'mu').exec(note);
  if (!start) return null;
  const next = /^[\p{L}\p{N}_"'][^\n]*$|^(?:---|\.\.\.)/mu;
  const from = start.index + start[0].length;
  const rest = next.exec(note.slice(from));
  return { span: [start.index, rest ? from + rest.index : note.length] };
}

/** Where a block's own lines end: comments and blank lines that lead to the next key belong to that. */
function endOfBlock(note: string, [from, to]: Span): number {
  const lines = note.slice(from, to).split(/(?<=\n)/);
  while (lines.length > 1 && /^\s*(#.*)?$/u.test(lines.at(-1) ?? '')) lines.pop();
  return from + lines.join('').length;
}

/** The key of an article in the note's list, or the next free one with the entry to add. */
function articleKey(
  note: string,
  list: TopLevel,
  { article }: Citation,
): { key: string; add: string; at: number } {
  const text = note.slice(...list.span);
  const taken = [...text.matchAll(/^( +)(a\d+):/gmu)];
  const indent = taken[0]?.[1] ?? '  ';
  for (const [i, match] of taken.entries()) {
    const entry = text.slice(match.index, taken[i + 1]?.index ?? text.length);
    const file = /file: *(?:"([^"]*)"|'([^']*)'|([^,}\n]*))/u.exec(entry);
    const name = (file?.[1] ?? file?.[2] ?? file?.[3] ?? '').trim();
    if (name === article.id) return { key: match[2] ?? '', add: '', at: 0 };
  }
  const n = Math.max(0, ...taken.map((m) => Number((m[2] ?? 'a0').slice(1)))) + 1;
  const rows = [
    `file: ${scalar(article.id)}`,
    `title: ${scalar(article.title ?? article.id)}`,
    `published: ${article.published ?? 'unknown'}`,
    ...(article.outlet === null ? [] : [`outlet: ${scalar(article.outlet)}`]),
  ];
  const add = `${indent}a${n}:\n${rows.map((r) => `${indent}  ${r}\n`).join('')}`;
  return { key: `a${n}`, add, at: endOfBlock(note, list.span) };
}

function citeInBriefing(note: string, citation: Citation): Insertion[] | null {
  const articles = topLevel(note, 'articles');
  if (!articles) return null;
  const { key, add, at } = articleKey(note, articles, citation);
  const source = (e: Evidence, inferred: boolean): string[] => [
    `    - at: ${key}¶${e.paragraph}`,
    `      span: [${e.span[0]}, ${e.span[1]}]`,
    `      words: ${scalar(e.words)}`,
    ...(inferred ? ['      basis: inferred'] : []),
  ];
  const { quote, speaker, speakerEvidence } = citation;
  const entry = [
    `- date: ${citation.date ?? 'unknown'}`,
    `  who: ${speaker === null ? 'unknown' : scalar(speaker)}`,
    `  kind: ${citation.kind}`,
    `  says: ${scalar(quote.map((q) => q.words).join(' … '))}`,
    `  verbatim: ${citation.verbatim}`,
    ...(citation.stance === 'neutral' ? [] : [`  stance: ${citation.stance}`]),
    '  source:',
    ...quote.flatMap((e) => source(e, false)),
    ...(speakerEvidence ? source(speakerEvidence, citation.speakerInferred) : []),
  ];
  const list = topLevel(note, 'statements');
  const indent = list ? (/^( *)- /mu.exec(note.slice(...list.span))?.[1] ?? '  ') : '  ';
  const lines = entry.map((l) => `${indent}${l}\n`).join('');
  const broken = (offset: number): string => (offset > 0 && note.charAt(offset - 1) !== '\n' ? '\n' : '');
  const out: Insertion[] = [];
  if (list) {
    const end = endOfBlock(note, list.span);
    out.push({ at: end, text: broken(end) + lines });
  } else {
    const before = topLevel(note, 'open-questions') ?? topLevel(note, 'notes') ?? articles;
    out.push({ at: before.span[0], text: `statements:\n${lines}\n` });
  }
  if (add !== '') out.push({ at, text: broken(at) + add });
  return out;
}

/**
 * What to insert so that a note quotes a statement. `at` is where the cursor is; a briefing has its own place for
 * statements. Insertions are in no particular order and do not overlap.
 */
export function citeStatement(
  note: string,
  at: number,
  format: 'markdown' | 'plaintext' | 'yaml',
  citation: Citation,
): readonly Insertion[] {
  if (format === 'markdown') return citeInMarkdown(note, at, citation);
  if (format === 'yaml') {
    const inBriefing = /^briefing:/mu.test(note) ? citeInBriefing(note, citation) : null;
    if (inBriefing) return inBriefing;
    // In other YAML a scalar that is always valid, with its source as a remark.
    const parts = sourceOf(citation).filter((p) => p !== '');
    return [{ at, text: `${scalar(quoted(citation))} # ${parts.join('; ').replace(/\s+/gu, ' ')}` }];
  }
  return citeInPlain(at, citation);
}
