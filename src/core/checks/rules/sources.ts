// Whether every source still holds: its article is listed and there, and its words stand where the note says. Words that
// moved are found again exactly, by themselves or by the fingerprint of their paragraph; where that cannot decide, the
// places are offered and the user chooses. Nothing is guessed.
import type { Span } from '../../base/span';
import { occurrences, paragraphAt, type Known } from '../known';
import type { CitedSource, Note } from '../note';
import type { NoteEdit, NoteFix, BriefingProblem } from '../problem';
import { scalarText } from '../scalar';
import { problem, short, type Rule } from './report';

/** The edits that make a source point to another place. */
function reanchor(source: CitedSource, key: string, paragraph: number, span: Span): NoteEdit[] {
  const edits: NoteEdit[] = [];
  const at = `${key}¶${paragraph}`;
  if (source.at.text !== at) edits.push({ span: source.at.span, text: at });
  const node = source.spanNode?.value;
  const [from, to] = node?.kind === 'list' && node.items.length === 2 ? node.items : [];
  if (from?.kind === 'value' && to?.kind === 'value') {
    // Whatever the list's style is, only its numbers are replaced.
    if (from.value !== span[0]) edits.push({ span: from.span, text: String(span[0]) });
    if (to.value !== span[1]) edits.push({ span: to.span, text: String(span[1]) });
  } else if (node) {
    const blank = node.span[1] === node.span[0] ? ' ' : '';
    edits.push({ span: node.span, text: `${blank}[${span[0]}, ${span[1]}]` });
  }
  return edits.sort((a, b) => a.span[0] - b.span[0]);
}

function moveFix(
  source: CitedSource,
  key: string,
  paragraph: number,
  span: Span,
  /** What stands around the words, where several places are offered. */
  context: string | null,
): NoteFix {
  const at = `${key}¶${paragraph}`;
  const preferred = context === null;
  return {
    code: preferred ? 'reanchor' : 'reanchor-choice',
    message: preferred ? `Point to ${at}, where the words stand now` : `Point to ${at}: ${context}`,
    args: { at, ...(preferred ? {} : { context }) },
    edits: reanchor(source, key, paragraph, span),
    preferred,
  };
}

/** Some words before and behind a place. */
function around(source: CitedSource, known: Known, [start, end]: Span): string {
  const text = (source.article === null ? null : known.textOf(source.article))?.text ?? '';
  return short(
    `…${text.slice(Math.max(0, start - 24), Math.min(end, start + 30))}${text.slice(end, end + 24)}…`,
    90,
  );
}

/** Where the words of a source stand in the note's articles, if that is one place only. */
function elsewhere(source: CitedSource, note: Note, known: Known): NoteFix[] {
  const words = source.words?.text ?? '';
  if (words === '') return [];
  const places = note.articles.flatMap(({ key, id }) => {
    const article = id === null ? null : known.textOf(id);
    if (!article) return [];
    return occurrences(article.text, words, 2).flatMap((start) => {
      const span: Span = [start, start + words.length];
      const paragraph = paragraphAt(article, span)?.number;
      return paragraph === undefined ? [] : [{ key, paragraph, span }];
    });
  });
  const [only] = places;
  return only && places.length === 1 ? [moveFix(source, only.key, only.paragraph, only.span, null)] : [];
}

/** Words much like those cited, where the article has them in one place only: what was edited in the article since. */
function edited(source: CitedSource, known: Known): NoteFix[] {
  const { words, article: id } = source;
  const article = id === null ? null : known.textOf(id);
  if (!words || !article || id === null) return [];
  const { verdict, matches } = known.quotation(id, words.text);
  const [only] = matches;
  const [found] = only?.spans ?? [];
  if (!only || !found || matches.length > 1 || only.spans.length > 1 || verdict === 'not-found') return [];
  // The marks at both ends are no words; they come along where the article has them too.
  const before = /^[^\p{L}\p{N}]*/u.exec(words.text)?.[0] ?? '';
  const behind = /[^\p{L}\p{N}]*$/u.exec(words.text)?.[0] ?? '';
  const span: Span = [
    article.text.endsWith(before, found[0]) ? found[0] - before.length : found[0],
    article.text.startsWith(behind, found[1]) ? found[1] + behind.length : found[1],
  ];
  const now = article.text.slice(span[0], span[1]);
  const paragraph = paragraphAt(article, span)?.number;
  if (paragraph === undefined) return [];
  return [
    {
      code: 'words-now',
      message: `Take the words that stand there now: "${short(now)}"`,
      args: { words: short(now) },
      edits: [
        ...reanchor(source, source.key, paragraph, span),
        { span: words.span, text: scalarText(now) },
      ].sort((a, b) => a.span[0] - b.span[0]),
      preferred: false,
    },
  ];
}

function check(source: CitedSource, note: Note, known: Known): BriefingProblem | null {
  const { standing, at, words, places } = source;
  const said = short(words?.text ?? '');
  switch (standing) {
    case 'exact':
    // The article itself is reported, once, where it is listed.
    case 'no-article':
      return null;
    case 'malformed':
      return problem({
        rule: 'reference-unknown',
        code: 'reference-malformed',
        message: `"${short(at.text)}" is no reference. Write article and paragraph like a2¶3.`,
        args: { at: short(at.text) },
        span: at.span,
        fixes: elsewhere(source, note, known),
      });
    case 'unlisted':
      return problem({
        rule: 'reference-unknown',
        code: 'reference-unlisted',
        message: `There is no article "${source.key}" under "articles".`,
        args: { key: source.key },
        span: at.span,
        fixes: elsewhere(source, note, known),
      });
    case 'moved': {
      const [place] = places;
      if (!place) return null;
      const within = place.paragraph === source.paragraph;
      return problem({
        rule: 'source-moved',
        code: within ? 'source-shifted' : 'source-moved',
        message: within
          ? 'The words have moved within their paragraph; the span is out of date.'
          : `The words have moved in the article; they stand in ¶${place.paragraph} now.`,
        args: { paragraph: place.paragraph },
        ...(within ? { severity: 'hint' as const } : {}),
        span: at.span,
        fixes: [moveFix(source, source.key, place.paragraph, place.span, null)],
      });
    }
    case 'ambiguous':
      return problem({
        rule: 'source-moved',
        code: 'source-ambiguous',
        message: `The words have moved, and they stand in ${places.length} places of the article now. Choose the one that is meant.`,
        args: { count: places.length },
        span: at.span,
        fixes: places
          .slice(0, 6)
          .map((p) => moveFix(source, source.key, p.paragraph, p.span, around(source, known, p.span))),
      });
    case 'changed': {
      const fixes = [...elsewhere(source, note, known), ...edited(source, known)];
      if (!words)
        return problem({
          rule: 'source-changed',
          code: 'source-paragraph-gone',
          message: `The article has no paragraph ${source.paragraph}.`,
          args: { paragraph: source.paragraph },
          span: at.span,
          fixes,
        });
      return problem({
        rule: 'source-changed',
        code: 'source-changed',
        message: `These words no longer stand in the article: "${said}"`,
        args: { words: said },
        span: words.span,
        fixes,
      });
    }
  }
}

/** Sources whose words have moved, have gone, or whose reference leads nowhere. */
export const sourcesHold: Rule = (note, known) =>
  note.sources.flatMap((source) => check(source, note, known) ?? []);
