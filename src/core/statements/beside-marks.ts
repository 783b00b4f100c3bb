// A quotation with a name right beside it and no verb → that name: »„…“ – Emil Kraus, Wirt«, »„…“ (Emil Kraus)«, »Emil
// Kraus „…“«. Takes phrases alone, nothing that goes on in a clause of its own, and nobody who cannot speak.
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import type { Range } from './draft';
import { is, type Lexis } from './lexis';
import { namesSource } from './documents';
import { phraseAt } from './phrases';
import { canSpeak } from './speakers';
import type { Segment, Unit } from './units';

/** »„…“ – Emil Kraus, Wirt«: what stands behind the words in segment `s` to the end of the sentence. */
export function signed(lexis: Lexis, unit: Unit, s: number): Range | null {
  const next = unit.segments[s + 1];
  if (s > 0 || !next || next.quote || !/^[,-]$/.test(next.before)) return null;
  for (let k = s + 1; k < unit.segments.length; k++) {
    const seg = unit.segments[k] as Segment;
    if (seg.quote || seg.finite >= 0 || seg.opener !== null || seg.infinitive) return null;
  }
  return nameAlone(lexis, next.first, next.last);
}

/** »Emil Kraus „…“«: nothing but a person before the words in segment `s`. */
export function captioned(lexis: Lexis, unit: Unit, s: number): Range | null {
  const before = s === 1 ? unit.segments[0] : undefined;
  if (!before || before.quote || before.finite >= 0 || before.opener !== null) return null;
  const name = nameAlone(lexis, before.first, before.last);
  return name && lexis.person.subarray(...name).includes(1) ? name : null;
}

/** »(Emil Kraus)«, »– Emil Kraus«, »So der Wirt.«: a sentence behind the words that only names somebody. */
export function signature(lexis: Lexis, unit: Unit): Range | null {
  const only = unit.segments.length === 1 ? unit.segments[0] : undefined;
  if (!only || only.quote || only.finite >= 0 || only.opener !== null) return null;
  const { norm, text } = lexis.tokens[only.first] as Token;
  const bracketed = text === '(' && (lexis.tokens[only.last - 1] as Token).text === ')';
  if (bracketed) return nameAlone(lexis, only.first + 1, only.last - 1);
  if (lexis.pack.so.has(norm)) return nameAlone(lexis, only.first + 1, only.last);
  const dash = unit.first > 0 && (lexis.tokens[only.first - 1] as Token).kind === 'punct';
  return dash && only.before === '-' ? nameAlone(lexis, only.first, only.last) : null;
}

/** A phrase that fills a range, if it names somebody who can speak or a source. */
function nameAlone(lexis: Lexis, first: number, last: number): Range | null {
  if (last <= first || is(lexis, first, W.prep | W.time)) return null;
  const phrase = phraseAt(lexis, first, last, { allPrepositions: true, apposition: false });
  if (!phrase || phrase.pronoun || phrase.last !== last) return null;
  const range: Range = [first, last];
  return canSpeak(lexis, range) || namesSource(lexis, first, last) ? range : null;
}
