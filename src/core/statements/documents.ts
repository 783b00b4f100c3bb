// Prepositional phrases around a cue → the document that speaks (»heißt es in dem Bericht«, »wurde in einem Gutachten
// vermutet«), and whom a report relies on. Shallow; null where none is named. Who is spoken to: `hearers.ts`.
import { itemAt } from '../base/item-at';
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import type { Range } from './draft';
import type { Hit } from './hits';
import { endsIn, is, isNoun, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import type { Segment, Unit } from './units';

/** »heißt es in dem Bericht«, »aus dem Ministerium hieß es«: what a preposition names is the source. */
export function document(lexis: Lexis, seg: Segment): Range | null {
  for (let k = seg.first; k < seg.last; k++) {
    if (!is(lexis, k, W.prep) || is(lexis, k + 1, W.time)) continue;
    const inner = phraseAt(lexis, k + 1, seg.last, { allPrepositions: false, apposition: false });
    if (inner && !inner.pronoun) return [inner.first, inner.last];
  }
  return null;
}

/** »In einem Bericht, der gestern erschien, heißt es«: the document stands in front of a relative clause. */
export function leadingDocument(lexis: Lexis, unit: Unit, hit: Hit): Range | null {
  const before = itemAt(unit.segments, hit.segment - 1);
  if (!before || before.opener !== 'rel') return null;
  const lead = unit.segments.find((x) => x.before === '' || x.before === ';');
  return lead && lead !== before && lead.finite < 0 && is(lexis, lead.first, W.prep)
    ? document(lexis, lead)
    : null;
}

/** »wurde in einem Bericht vermutet«, »wurde im „Standard“ bezeichnet«. */
export function inDocument(lexis: Lexis, seg: Segment): Range | null {
  for (let k = seg.first; k + 1 < seg.last; k++) {
    if (!is(lexis, k, W.prep) || !lexis.pack.documentPrepositions.has((lexis.tokens[k] as Token).norm))
      continue;
    const inner = phraseAt(lexis, k + 1, seg.last, { allPrepositions: false, apposition: false });
    if (!inner) continue;
    const marked = (lexis.tokens[inner.first] as Token).kind === 'quote';
    if (marked || namesSource(lexis, inner.first, inner.last)) return [inner.first, inner.last];
  }
  return null;
}

/** »Im Vertrag wird … „…“ genannt«: what stands first after such a preposition, if it is no place. */
export function leadingThing(lexis: Lexis, seg: Segment): Range | null {
  const { first } = seg;
  if (!lexis.pack.documentPrepositions.has((lexis.tokens[first] as Token).norm)) return null;
  const inner = phraseAt(lexis, first + 1, seg.last, { allPrepositions: true, apposition: false });
  if (!inner || inner.pronoun || inner.last !== seg.finite) return null;
  for (let i = inner.first; i < inner.last; i++)
    if (isNoun(lexis, i))
      return lexis.entity[i] === 1 && lexis.named[i] === 0 ? null : [inner.first, inner.last];
  return null;
}

/**
 * »In der Satzung sind als Ziele „…“ genannt«, »war „…“ auf einem Zettel notiert«: what holds words that nobody in the
 * clause of a hit says.
 */
export function holderOf(lexis: Lexis, unit: Unit, hit: Hit): Range | null {
  const seg = unit.segments[hit.segment] as Segment;
  const leads = seg.finite >= 0 && is(lexis, seg.first, W.prep) ? leadingThing(lexis, seg) : null;
  return leads ?? leadingDocument(lexis, unit, hit) ?? inPaper(lexis, seg);
}

function inPaper(lexis: Lexis, seg: Segment): Range | null {
  for (let k = seg.first; k + 1 < seg.last; k++) {
    if (!is(lexis, k, W.prep) || !lexis.pack.documentPrepositions.has((lexis.tokens[k] as Token).norm))
      continue;
    const inner = phraseAt(lexis, k + 1, seg.last, { allPrepositions: false, apposition: false });
    if (inner && !inner.pronoun && isDocument(lexis, inner.first, inner.last))
      return [inner.first, inner.last];
  }
  return null;
}

/** »Sie gab eine Stellungnahme ab. Darin steht: „…“«: the paper of the sentence before that such a word means. */
export function pointedDocument(lexis: Lexis, seg: Segment, earlier: Unit | null): Range | null {
  if (!earlier || earlier.end - earlier.first > 60) return null;
  let points = false;
  for (let i = seg.first; i < seg.last && !points; i++)
    points = lexis.pack.therein.has((lexis.tokens[i] as Token).norm);
  if (!points) return null;
  for (let i = earlier.end - 1; i >= earlier.first; i--) {
    if (!isNoun(lexis, i) || !isDocument(lexis, i, i + 1)) continue;
    for (let k = Math.max(earlier.first, i - 4); k <= i; k++) {
      const phrase = phraseAt(lexis, k, earlier.end, { allPrepositions: false, apposition: false });
      if (phrase && phrase.first <= i && i < phrase.last && isDocument(lexis, phrase.first, phrase.last))
        return [phrase.first, phrase.last];
    }
  }
  return null;
}

/** Whether a clause shows words: »steht«, »fand sich«. */
export function showsWords(lexis: Lexis, seg: Segment): boolean {
  if (seg.finite < 0) return false;
  const { norm } = lexis.tokens[seg.finite] as Token;
  return lexis.pack.shown.has(norm) || lexis.pack.found.has(norm);
}

/** Whether the first noun of a range is something that holds words. */
export function isDocument(lexis: Lexis, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isNoun(lexis, i) && (lexis.tokens[i] as Token).kind === 'word') {
      const { norm } = lexis.tokens[i] as Token;
      return endsIn(lexis.pack.documents, norm) || namesSource(lexis, i, i + 1);
    }
  return false;
}

/** Whether the first noun of a range names a source (»Bericht«, »Pressemitteilung«). */
export function namesSource(lexis: Lexis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isNoun(lexis, i)) continue;
    const { norm } = lexis.tokens[i] as Token;
    for (let k = 0; k < norm.length - 3; k++) if (lexis.pack.sourceNouns.has(norm.slice(k))) return true;
    return lexis.pack.outlets.some((o) => norm.endsWith(o));
  }
  return false;
}

/** The token after a preposition and what it governs. */
export function skipPreposition(lexis: Lexis, k: number, limit: number): number {
  const inner = phraseAt(lexis, k + 1, limit, { allPrepositions: false, apposition: false });
  if (inner) return inner.last;
  let i = k + 1;
  while (
    i < limit &&
    (is(lexis, i, W.det | W.time | W.adv | W.quantity) ||
      (lexis.tokens[i] as Token).kind === 'number' ||
      (lexis.tokens[i] as Token).text === '.')
  )
    i++;
  return Math.max(i, k + 1);
}

export function governed(lexis: Lexis, k: number, limit: number): Range | null {
  const inner = phraseAt(lexis, k + 1, limit, { allPrepositions: false, apposition: false });
  return inner ? [inner.first, inner.last] : null;
}

/** »unter Berufung auf den Minister«, `citing officials`: whom a report relies on. */
export function citedIn(lexis: Lexis, seg: Segment): Range | null {
  for (let k = seg.first; k + 2 < seg.last; k++)
    if (lexis.pack.citing.has((lexis.tokens[k] as Token).norm)) {
      if (!lexis.pack.verbFinal) return governed(lexis, k, seg.last);
      if (is(lexis, k + 1, W.prep)) return governed(lexis, k + 1, seg.last);
    }
  return null;
}

/** »zitierte der „Nordkurier“ Emil Kraus«: where the paper ends and the person begins; 0 where one of them is missing. */
export function outletEnd(lexis: Lexis, [first, last]: Range): number {
  if (lexis.person[last - 1] !== 1) return 0;
  for (let i = last - 1; i > first; i--) {
    if (lexis.person[i] === 1) continue;
    const outlet = lexis.tokens[i]?.kind === 'quote' || lexis.named[i] === 1;
    if (outlet) return i + 1;
    if (!isNoun(lexis, i) && !is(lexis, i, W.det)) return 0;
  }
  return 0;
}

/** Whether a range holds a noun at all. */
export function hasNoun(lexis: Lexis, range: Range): boolean {
  for (let i = range[0]; i < range[1]; i++) if (isNoun(lexis, i)) return true;
  return false;
}
