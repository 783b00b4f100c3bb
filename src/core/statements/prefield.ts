// What may stand before the verb of a clause beside its subject: adverbs, a name with »von«, an apposition without its
// second comma. Shallow checks over tokens for `subjects.ts`, which decides who speaks.
import { itemAt } from '../base/item-at';
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import type { Range } from './draft';
import type { Hit } from './hits';
import { is, isNoun, type Lexis } from './lexis';
import { phraseAt, type Phrase } from './phrases';
import { canSpeak } from './speakers';
import type { Segment, Unit } from './units';

/** »Von der Aue sagte …«: a surname with »von« fills the place before the verb, unless a subject follows. */
export function namedFrom(lexis: Lexis, from: number, finite: number): boolean {
  if (finite - from < 2 || finite - from > 3 || lexis.person[finite - 1] !== 1) return false;
  if (!lexis.pack.agentPrepositions.has((lexis.tokens[from] as Token).norm)) return false;
  const after = phraseAt(lexis, finite + 1, finite + 8, { allPrepositions: false, apposition: false });
  return after === null && (finite - from === 2 || is(lexis, from + 1, W.det));
}

/** »Und sein Stellvertreter: …«: the first token of a segment that joins nothing. */
export function afterConjunction(lexis: Lexis, { first, last }: Segment): number {
  let k = first;
  while (k + 1 < last && is(lexis, k, W.conj)) k++;
  return k;
}

/** »den X „klug“ nennt und den Y als „faul“ ablehnt«: where the clause of the second verb begins in their segment. */
export function secondOpening(lexis: Lexis, { first }: Segment, finite: number): number {
  for (let k = finite - 2; k > first; k--)
    if (
      is(lexis, k, W.conj) &&
      is(lexis, k - 1, W.finite) &&
      is(lexis, k + 1, W.rel) &&
      is(lexis, k + 2, W.det)
    )
      return k + 1;
  return first;
}

export function lastConjunction(lexis: Lexis, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (is(lexis, i, W.conj)) return i;
  return -1;
}

/** »X, der Chef der Y, sagte«, where the second comma is missing: the name before the apposition. */
export function nameBefore(lexis: Lexis, unit: Unit, hit: Hit, lead: Phrase): number {
  const seg = unit.segments[hit.segment] as Segment;
  const before = itemAt(unit.segments, hit.segment - 1);
  if (!before || before.quote || seg.before !== ',' || before.finite >= 0 || before.opener !== null)
    return lead.first;
  // `The bridge, Vera Lind said, …`: the bridge does not speak.
  if (!lexis.pack.verbFinal && namesPerson(lexis, lead)) return lead.first;
  if (hit.segment > 1 && (unit.segments[hit.segment - 2] as Segment).before !== ';') return lead.first;
  const name = phraseAt(lexis, before.first, before.last, { allPrepositions: true, apposition: false });
  return name && name.last === before.last && !name.pronoun ? name.first : lead.first;
}

/** »Auch der Minister …«, »Zuletzt hatte …«: adverbs before a subject in first place. */
export function skipAdverbs(lexis: Lexis, from: number, limit: number): number {
  let k = from;
  // »Gegenüber der Zeitung sagte …« begins with a preposition, although the word may be an adverb too.
  while (k < limit && k < from + 2 && is(lexis, k, W.adv) && !is(lexis, k, W.det | W.pron | W.prep)) k++;
  return k;
}

/** What stands between subject and verb must not be another noun phrase: adverbs, times, places only. */
export function prefieldRest(lexis: Lexis, from: number, limit: number): boolean {
  let k = from;
  while (k < limit) {
    if (is(lexis, k, W.adv) || (lexis.tokens[k] as Token).text === ',') k++;
    else if (is(lexis, k, W.prep)) {
      const inner = phraseAt(lexis, k + 1, limit, { allPrepositions: true, apposition: false });
      if (!inner) return limit - k <= 3;
      k = inner.last;
    } else return false;
  }
  return true;
}

export function namesPerson(lexis: Lexis, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.last; i++) if (lexis.person[i] === 1) return true;
  return false;
}

/** »hatte Ministerin Vera Lind«: a name, or title and name, right after the verb. */
export function personAfter(lexis: Lexis, i: number): boolean {
  if (lexis.person[i] === 1) return true;
  if (!isNoun(lexis, i) || lexis.entity[i] === 1) return false;
  return lexis.person[i + 1] === 1;
}

/** `Asked about it, Vera Lind, 43, replied`, `On Monday, …`: what stands before the speaker names nobody. */
export function opensAside(lexis: Lexis, { first, opener }: Segment): boolean {
  if (lexis.pack.verbFinal) return false;
  return (
    opener === 'sub' ||
    is(lexis, first, W.prep | W.participle | W.time) ||
    (lexis.tokens[first] as Token).norm.endsWith('ing') ||
    (is(lexis, first, W.adv) && !is(lexis, first, W.det | W.pron))
  );
}

/** A single word that is neither a name nor somebody, and no plural of the lexicon's ignorance (»Imker sagten«). */
export function bareWord(lexis: Lexis, { first, last, pronoun }: Phrase): boolean {
  if (!lexis.pack.verbFinal || last - first !== 1 || pronoun || lexis.entity[first] === 1) return false;
  const { norm } = lexis.tokens[first] as Token;
  const predicative = !lexis.pack.pluralEndings.some((e) => norm.endsWith(e));
  return predicative && !canSpeak(lexis, [first, last]);
}

/** »…, und fügte hinzu«, »…, und verglich die Lage mit …«: a conjunction and its verb, the subject stands before. */
export function goesOnAfter(lexis: Lexis, seg: Segment, hit: Hit): boolean {
  return hit.position === 'first' && hit.finite === seg.first + 1 && is(lexis, seg.first, W.conj);
}

/** »X kam entgegen, bekräftigte *seine Hilfe* und versuchte …«: what stands after the verb is its object. */
export function goesOn(lexis: Lexis, seg: Segment, [first, last]: Range): boolean {
  if (!lexis.pack.possessives.has((lexis.tokens[first] as Token).norm)) return false;
  for (let k = last; k + 1 < seg.last; k++)
    if (is(lexis, k, W.conj) && is(lexis, k + 1, W.finite)) return true;
  return false;
}
