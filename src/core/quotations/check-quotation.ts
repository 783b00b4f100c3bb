// A quotation and an index of articles → whether an article has these words: verbatim, altered (with what has to be
// changed to restore them), or nowhere. Case counts except at the beginning; spaces, dashes, quotation marks and hyphens
// that do not show count alike. Below three words nothing is said: scare quotes are no quotations. Never throws; knows
// words only, not who spoke them.
import type { Span } from '../base/span';
import { align, alignExact, type Alignment } from './align';
import { applyChanges, changesOf, type QuotationChange } from './changes';
import { findExact, runsOf } from './exact';
import { likely } from './likely';
import type { IndexedArticle, QuotationIndex } from './quotation-index';
import { FEWEST_WORDS, readQuotation, type Quotation } from './read-quotation';
import { pairHash } from './shingle-segment';
import { spansOf, streamOf, type Stream } from './stream';

export interface QuotationMatch {
  /** Id of the article. */
  readonly article: string;
  /** Where its words stand, exactly; several where the quotation leaves something out. */
  readonly spans: readonly Span[];
  /** The text at the spans. */
  readonly words: readonly string[];
  /** What differs; empty where the quotation is verbatim. Spans are into the text that was asked for. */
  readonly changes: readonly QuotationChange[];
  /** The quotation with the source's words. */
  readonly restored: string;
}

export interface QuotationCheck {
  /**
   * `verbatim`: `matches` are the places that have exactly these words. `altered`: `matches` are the likeliest sources,
   * the best first. `not-found`: no article has them. `unchecked`: too short (or far too long) for anything to be said.
   */
  readonly verdict: 'verbatim' | 'altered' | 'not-found' | 'unchecked';
  readonly matches: readonly QuotationMatch[];
}

export interface CheckOptions {
  /** Only these articles are looked at; absent: all. */
  readonly articles?: readonly string[];
}

/** Of fewer words it is not said that they are found nowhere: they are as likely a title or an expression. */
const FEWEST_TO_MISS = 4;
/** Longer quotations are only looked for word for word. */
const MOST_TO_ALIGN = 1200;
const MOST_MATCHES = 8;
const MOST_ALTERED = 3;
/** Places with the same words in another case or with other marks that are looked at, before giving up on a verbatim one. */
const MOST_NEAR = 200;
/** Cells of alignment that one check may fill. */
const EFFORT = 3_000_000;

interface Candidate {
  readonly match: QuotationMatch;
  readonly alignment: Alignment;
  readonly stream: Stream;
}

function candidateOf(
  quotation: Quotation,
  article: IndexedArticle,
  stream: Stream,
  alignment: Alignment,
): Candidate {
  const changes = changesOf(quotation, stream, alignment);
  const places = alignment.pairs.flatMap((p) => ('place' in p ? [p.place] : []));
  const spans = spansOf(stream, places);
  return {
    alignment,
    stream,
    match: {
      article: article.id,
      spans,
      words: spans.map(([start, end]) => article.text.slice(start, end)),
      changes,
      restored: applyChanges(quotation.text, changes),
    },
  };
}

/** Neighbouring words of the quotation, each pair once. */
function pairsIn(quotation: Quotation): number[] {
  const pairs = new Set<number>();
  quotation.parts.forEach((part, i) => {
    const before = quotation.parts[i - 1];
    if (part.kind === 'word' && before?.kind === 'word') pairs.add(pairHash(before.hash, part.hash));
  });
  return [...pairs];
}

/** The articles that hold each pair, the rarest pair first. */
function holders(
  quotation: Quotation,
  index: QuotationIndex,
  only: ReadonlySet<string> | null,
): { readonly articles: readonly IndexedArticle[] }[] {
  return pairsIn(quotation)
    .map((pair) => ({ articles: index.withPair(pair).filter((a) => only === null || only.has(a.id)) }))
    .sort((a, b) => a.articles.length - b.articles.length);
}

function exactCandidates(
  quotation: Quotation,
  articles: readonly IndexedArticle[],
): { readonly verbatim: readonly Candidate[]; readonly near: readonly Candidate[] } {
  const runs = runsOf(quotation);
  const verbatim: Candidate[] = [];
  const near: Candidate[] = [];
  for (const article of articles) {
    const found = findExact(article.hashes, runs);
    if (found.length === 0) continue;
    const stream = streamOf(article.text);
    const seen = new Set<string>();
    for (const places of found) {
      const candidate = candidateOf(quotation, article, stream, alignExact(quotation, stream, places));
      const key = candidate.match.spans.join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      (candidate.match.changes.length === 0 ? verbatim : near).push(candidate);
    }
    if (verbatim.length >= MOST_MATCHES || near.length >= MOST_NEAR) break;
  }
  return { verbatim, near };
}

/** The stretch of an article's stream in which the most pairs of the quotation stand close together. */
function densest(
  article: IndexedArticle,
  pairs: ReadonlySet<number>,
  reach: number,
): readonly [number, number] | null {
  const { hashes } = article;
  const hits: number[] = [];
  for (let i = 1; i < hashes.length; i++) {
    const a = hashes[i - 1] as number;
    const b = hashes[i] as number;
    if (a !== 0 && b !== 0 && pairs.has(pairHash(a, b))) hits.push(i);
  }
  let best = 0;
  let at: readonly [number, number] | null = null;
  for (let low = 0, high = 0; low < hits.length; low++) {
    while (high < hits.length && (hits[high] as number) - (hits[low] as number) <= reach) high++;
    if (high - low > best) {
      best = high - low;
      at = [hits[low] as number, hits[high - 1] as number];
    }
  }
  return at;
}

function alteredCandidates(
  quotation: Quotation,
  held: readonly { readonly articles: readonly IndexedArticle[] }[],
  size: number,
): Candidate[] {
  const scores = new Map<IndexedArticle, number>();
  for (const { articles } of held) {
    const weight = Math.log(1 + (size + 1) / (articles.length + 0.5));
    for (const article of articles) scores.set(article, (scores.get(article) ?? 0) + weight);
  }
  const { parts, count } = quotation;
  const gaps = parts.length - count;
  const slack = 6 + Math.ceil(count * 0.4);
  const reach = count + slack + gaps * 150;
  const most = Math.max(3, Math.min(24, Math.floor(EFFORT / (parts.length * (reach + 2 * slack + 1)))));
  const ranked = [...scores]
    .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .slice(0, most);
  const pairs = new Set(pairsIn(quotation));
  return ranked.flatMap(([article]) => {
    const place = densest(article, pairs, reach);
    if (!place) return [];
    const stream = streamOf(article.text);
    const from = Math.max(0, place[0] - count - slack);
    const to = Math.min(article.hashes.length, place[1] + count + slack);
    const candidate = candidateOf(quotation, article, stream, align(quotation, stream, from, to));
    return likely(quotation, stream, candidate.alignment) ? [candidate] : [];
  });
}

const byArticle = (a: Candidate, b: Candidate): number =>
  a.match.article < b.match.article
    ? -1
    : a.match.article > b.match.article
      ? 1
      : (a.match.spans[0]?.[0] ?? 0) - (b.match.spans[0]?.[0] ?? 0);

const byCost = (a: Candidate, b: Candidate): number => a.alignment.cost - b.alignment.cost || byArticle(a, b);

/**
 * Looks for a quotation in the articles. `text` is what stands between the quotation marks, as the note has it: marks of
 * omission (»[…]«), inserted words in brackets, Markdown's emphasis and line breaks are understood.
 */
export function checkQuotation(
  index: QuotationIndex,
  text: string,
  options: CheckOptions = {},
): QuotationCheck {
  const quotation = readQuotation(text);
  if (quotation.count < FEWEST_WORDS) return { verdict: 'unchecked', matches: [] };
  const only = options.articles === undefined ? null : new Set(options.articles);
  const held = holders(quotation, index, only);
  const rarest = held[0];
  // Nothing but single words between omissions.
  if (!rarest) return { verdict: 'unchecked', matches: [] };
  const { verbatim, near } = exactCandidates(quotation, rarest.articles);
  if (verbatim.length > 0)
    return {
      verdict: 'verbatim',
      matches: verbatim
        .toSorted(byArticle)
        .slice(0, MOST_MATCHES)
        .map((c) => c.match),
    };
  if (near.length > 0)
    return {
      verdict: 'altered',
      matches: near
        .toSorted(byCost)
        .slice(0, MOST_ALTERED)
        .map((c) => c.match),
    };
  if (quotation.count > MOST_TO_ALIGN) return { verdict: 'unchecked', matches: [] };
  const altered = alteredCandidates(quotation, held, only?.size ?? index.size).sort(byCost);
  if (altered.length > 0)
    return { verdict: 'altered', matches: altered.slice(0, MOST_ALTERED).map((c) => c.match) };
  return { verdict: quotation.count < FEWEST_TO_MISS ? 'unchecked' : 'not-found', matches: [] };
}
