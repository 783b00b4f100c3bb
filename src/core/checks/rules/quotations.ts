// Whether what a note calls verbatim is verbatim: every piece of the quotation must stand, letter for letter, in the words
// of its sources. Where the dossier knows the quotation at that very place, its words are offered; else the note can only
// be made to say that it is not verbatim.
import { contains, type Span } from '../../base/span';
import type { DossierStatement } from '../../model/dossier';
import type { Known } from '../known';
import { valueOf } from '../note-tree';
import type { Claim } from '../note';
import type { NoteFix } from '../problem';
import { scalarText } from '../scalar';
import { problem, short, type Rule } from './report';

/** Between the pieces of an interrupted quotation, as briefings are written. */
const GAP = ' … ';
const MARKS = /^[\s„“”"»«›‹‚‘’']+|[\s„“”"»«›‹‚‘’']+$/gu;

function standsIn(says: string, texts: readonly string[]): boolean {
  const whole = says.replace(MARKS, '');
  if (whole === '') return false;
  if (texts.some((t) => t.includes(whole))) return true;
  const pieces = whole.split(GAP).map((p) => p.replace(MARKS, ''));
  return pieces.length > 1 && pieces.every((p) => p !== '' && texts.some((t) => t.includes(p)));
}

/** The words of the sources as the note has them and, where they can be found, the paragraphs in which they stand. */
function textsOf(claim: Claim, known: Known): string[] {
  return claim.sources.flatMap(({ words, article, paragraph, standing, places }) => {
    const source = article === null ? null : known.textOf(article);
    const number = standing === 'moved' ? places[0]?.paragraph : paragraph;
    const p = source?.paragraphs.find((x) => x.number === number);
    // Where the article cannot be had, the words in the note are all there is.
    return source ? (p ? [source.text.slice(p.span[0], p.span[1])] : []) : words ? [words.text] : [];
  });
}

/** The quotations of the dossier that rest on exactly the sources of a claim. */
function known(claim: Claim, all: Known): DossierStatement[] {
  const cited = new Set<string>();
  const found = new Set<DossierStatement>();
  const places = claim.sources.flatMap(({ article, places: [first, second] }) =>
    article !== null && first && !second ? [{ article, span: first.span }] : [],
  );
  for (const { article, span } of places) cited.add(`${article}\0${span[0]}\0${span[1]}`);
  for (const { article, span } of places) for (const s of all.statementsAt(article, span)) found.add(s);
  return [...found].filter(
    (s) => s.verbatim && s.quote.every((q) => cited.has(`${q.article}\0${q.span[0]}\0${q.span[1]}`)),
  );
}

/** The words that the quotation was made of, where they stand in one place of the paragraphs that the claim cites. */
function alike(claim: Claim, says: string, all: Known): string | null {
  const cited = new Map<string, Span[]>();
  for (const { article, paragraph, places } of claim.sources) {
    const source = article === null ? null : all.textOf(article);
    const number = places.length === 1 ? places[0]?.paragraph : paragraph;
    const p = source?.paragraphs.find((x) => x.number === number);
    if (article === null || !p) continue;
    const list = cited.get(article);
    if (list) list.push(p.span);
    else cited.set(article, [p.span]);
  }
  const found = new Set<string>();
  for (const [article, paragraphs] of cited) {
    const { verdict, matches } = all.quotation(article, says.replace(MARKS, ''));
    if (verdict !== 'altered' && verdict !== 'verbatim') continue;
    for (const { spans, words } of matches)
      if (spans.every((s) => paragraphs.some((p) => contains(p, s)))) found.add(words.join(GAP));
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

export const quotationsVerbatim: Rule = (note, all) =>
  note.claims.flatMap((claim) => {
    const verbatim = valueOf(claim.map, 'verbatim');
    const says = valueOf(claim.map, 'says');
    if (verbatim?.value !== true || !says || says.value === null || !claim.cites) return [];
    // Sources that lead nowhere are reported themselves.
    const texts = textsOf(claim, all);
    if (texts.length === 0 || standsIn(says.text, texts)) return [];
    const words = new Set(known(claim, all).map((s) => s.quote.map((q) => q.words).join(GAP)));
    const [own] = words;
    const restored = words.size === 1 && own !== undefined ? own : alike(claim, says.text, all);
    const fixes: NoteFix[] = [];
    if (restored !== null)
      fixes.push({
        code: 'quotation-restore',
        message: `Restore the source's words: "${short(restored)}"`,
        args: { words: short(restored) },
        edits: [{ span: says.span, text: scalarText(restored) }],
        preferred: true,
      });
    fixes.push({
      code: 'quotation-not-verbatim',
      message: 'Say that it is not verbatim',
      edits: [{ span: verbatim.span, text: 'false' }],
      preferred: false,
    });
    return [
      problem({
        rule: 'quotation-not-verbatim',
        code: 'quotation-not-verbatim',
        message: 'The note calls this verbatim, but the source has other words.',
        span: says.span,
        fixes,
      }),
    ];
  });
