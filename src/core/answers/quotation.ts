// Answers whether words stand in the articles as they are quoted, and who speaks them there. The comparison itself is that
// of `core/quotations`; here its findings become an answer. An altered quotation is never called verbatim, and a speaker
// that the articles do not name is unknown.
import type { Span } from '../base/span';
import { checkQuotation, type QuotationMatch } from '../quotations/check-quotation';
import { actorFor, type Desk, type Refusal } from './desk';
import { quotedOf, refOf } from './parts';
import type { VERIFY_QUOTATION } from './questions';
import type { TypeOf } from './schema';
import { shown } from './shown';

const MOST_PLACES = 4;
const MOST_CHANGES = 12;
const LONGEST_RESTORED = 2_000;

type Input = TypeOf<typeof VERIFY_QUOTATION.input>;
type Output = TypeOf<typeof VERIFY_QUOTATION.output>;
type Speaker = NonNullable<Output['places']>[number]['speakers'][number];

/** Marks around the whole are none of the words. */
function inner(quotation: string): string {
  return quotation.trim().replace(/^["'»«›‹„“”‚‘’]+|["'»«›‹„“”‚‘’]+$/gu, '');
}

function speakersAt({ view }: Desk, article: string, spans: readonly Span[]): Speaker[] {
  const out = new Map<string, Speaker>();
  for (const s of view.contentOf(article).statements) {
    if (s.speaker === null || out.has(s.speaker)) continue;
    const meets = s.quote.some((q) => spans.some(([from, to]) => q.span[0] < to && q.span[1] > from));
    if (meets) out.set(s.speaker, { ...refOf(view, s.speaker), basis: s.speakerBasis });
  }
  return [...out.values()].slice(0, 4);
}

function paragraphAt(desk: Desk, article: string, offset: number): number {
  let number = 0;
  for (const p of desk.source.source(article)?.paragraphs ?? []) {
    if (p.span[0] > offset) break;
    if (p.span[1] > offset) number = p.number;
  }
  return number;
}

export function verifyQuotation(desk: Desk, { quotation, by }: Input): Partial<Output> | Refusal {
  const who = by === undefined ? null : actorFor(desk, by, 'by');
  if (who?.refusal) return who.refusal;
  const { verdict, matches } = checkQuotation(desk.source.quotations, inner(quotation));
  const known = matches.filter((m) => desk.view.article(m.article) !== undefined);
  const place = (m: QuotationMatch): NonNullable<Output['places']>[number] => {
    desk.cite(m.article);
    return {
      evidence: m.spans.slice(0, 4).map((span, i) =>
        quotedOf({
          article: m.article,
          paragraph: paragraphAt(desk, m.article, span[0]),
          span,
          words: m.words[i] ?? '',
        }),
      ),
      changes: m.changes
        .slice(0, MOST_CHANGES)
        .map((c) => ({ was: shown(c.was, 80).words, becomes: shown(c.becomes, 80).words })),
      ...(m.changes.length > 0 ? { restored: shown(m.restored, LONGEST_RESTORED).words } : {}),
      speakers: speakersAt(desk, m.article, m.spans),
    };
  };
  const places = known.slice(0, known.some((m) => m.changes.length > 0) ? 2 : MOST_PLACES).map(place);
  if (verdict === 'not-found') desk.note('No article has these words. Do not present them as a quotation.');
  if (verdict === 'altered')
    desk.note('Not verbatim. Quote the words under »restored«, or do not use quotation marks.');
  if (verdict === 'unchecked') desk.note('Three words or more (and not over a thousand) can be checked.');
  const speakers = places.flatMap((p) => p.speakers.map((s) => s.actor));
  const speaker =
    who === null || places.length === 0
      ? undefined
      : speakers.includes(who.value.id)
        ? ('confirmed' as const)
        : speakers.length > 0
          ? ('other' as const)
          : ('unknown' as const);
  return { verdict, ...(speaker === undefined ? {} : { speaker }), places };
}
