// The statements of all articles → statements of the dossier, with evidence, speaker, and whom they speak of. Ids
// come from article and words. Statements of different articles are not joined: each outlet's wording stands alone.
import { fingerprint, uniqueId } from '../base/ids';
import { sharedList, sharedText } from '../base/shared-text';
import { contains, type Span } from '../base/span';
import type { ArticleFacts, Statement } from '../model/annotation';
import { compareEdtf } from '../model/edtf';
import { compareText, type JoinArticle } from '../resolution/join';
import { KeptStatement, saidIn, statementId, type StatementHead } from '../resolution/kept-statement';

const NONE: readonly never[] = [];

type IdOf = (article: string, local: string) => string | undefined;

/** Articles by date, then by id; those without a date come last. */
export function byArticleDate(a: ArticleFacts, b: ArticleFacts): number {
  const x = a.published?.value;
  const y = b.published?.value;
  const byDate =
    x === undefined || y === undefined
      ? Number(x === undefined) - Number(y === undefined)
      : compareEdtf(x, y);
  return byDate || compareText(a.id, b.id);
}

/** All statements by article date and position; articles without a date come last. */
export function joinStatements(articles: readonly JoinArticle[], idOf: IdOf): KeptStatement[] {
  return [...articles]
    .sort((a, b) => byArticleDate(a.facts, b.facts))
    .flatMap((article) => statementsOf(article, idOf));
}

/** The statements of one article, in its order. Their ids hold its id, so they meet no others. */
export function statementsOf(article: JoinArticle, idOf: IdOf): KeptStatement[] {
  const { statements } = article.facts;
  if (statements.length === 0) return [];
  const taken = new Set<string>();
  const heads = statements.map((s) => headOf(article, s, idOf, taken));
  const said = saidIn(
    article,
    statements,
    heads.map(({ id }) => id),
  );
  return heads.map((head, i) => new KeptStatement(head, said, i));
}

function headOf(article: JoinArticle, s: Statement, idOf: IdOf, taken: Set<string>): StatementHead {
  const { facts } = article;
  const words = [...s.quote, ...s.cue].map((span) => article.text(span));
  const content = [facts.id, s.type, ...words];
  return {
    id: uniqueId(statementId(fingerprint(content.join('\n'))), taken),
    type: s.type,
    speaker: s.actor === null ? null : (idOf(facts.id, s.actor) ?? null),
    ...othersOf(facts.id, s, idOf),
    speakerBasis: s.actorBasis,
    via: s.via === null ? null : (idOf(facts.id, s.via) ?? null),
    stance: s.stance,
    date: s.date === null ? null : sharedText(s.date),
    about: aboutWhom(article, s, idOf),
  };
}

/** Whoever said it with the speaker. */
function othersOf(article: string, s: Statement, idOf: IdOf): { readonly others?: readonly string[] } {
  const others = (s.others ?? []).flatMap((id) => idOf(article, id) ?? []);
  return others.length === 0 ? {} : { others };
}

/** Actors named inside the quotation, in order of mention; the speaker is none of them. */
function aboutWhom(article: JoinArticle, s: Statement, idOf: IdOf): readonly string[] {
  const { references, id } = article.facts;
  const found = new Set<string>();
  for (const span of s.quote) {
    for (let i = firstFrom(references, span[0]); i < references.length; i++) {
      const r = references[i];
      if (r === undefined || r.span[0] >= span[1]) break;
      if (
        !contains(span, r.span) ||
        r.kind === 'adjective' ||
        r.actor === s.actor ||
        s.others?.includes(r.actor) === true
      )
        continue;
      const actor = idOf(id, r.actor);
      if (actor !== undefined) found.add(actor);
    }
  }
  return found.size === 0 ? NONE : sharedList([...found]);
}

/** Index of the first reference that starts at or after an offset; references are sorted. */
function firstFrom(references: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.span[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
