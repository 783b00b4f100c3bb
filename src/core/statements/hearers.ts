// Clauses around a cue → whoever is spoken to: a dative (»sagte dem Sender«), »gegenüber der Presse«, »auf Nachfrage des
// Senders«, the object of a verb of asking, in English what stands behind `told` or in the phrase before the speaker.
// Shallow; null where nobody is named.
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import { governed, skipPreposition } from './documents';
import type { Range } from './draft';
import type { Hit } from './hits';
import { is, isNoun, mayBeInfinitive, type Lexis } from './lexis';
import { phraseAt, type Phrase } from './phrases';
import { canSpeak, isThing } from './speakers';
import type { Segment, Unit } from './units';

/** A dative (»dem Sender«, »ihr«), »gegenüber X«, and the person asked, warned or accused (»forderte den Minister auf«). */
export function addresseeIn(lexis: Lexis, hit: Hit, from: number, limit: number): Range | null {
  let k = from;
  while (k < limit) {
    const token = lexis.tokens[k] as Token;
    if (
      lexis.pack.addressPrepositions.has(token.norm) &&
      !(is(lexis, k, W.to) && mayBeInfinitive(lexis, k + 1))
    )
      return governed(lexis, k, limit);
    if (is(lexis, k, W.prep)) k = Math.max(k + 1, skipPreposition(lexis, k, limit));
    else if (is(lexis, k, W.object | W.gen) && is(lexis, k, W.det)) {
      const inner = phraseAt(lexis, k, limit, { allPrepositions: false, apposition: false });
      if (inner && token.norm !== 'des' && !is(lexis, k + 1, W.time) && mayHear(lexis, hit, k, inner.last))
        return [inner.first, hearerEnd(lexis, hit, inner)];
      k++;
    } else k++;
  }
  return null;
}

/** »warf den Forschern Panikmache vor«: a bare noun behind another is what they are told or accused of. */
function hearerEnd(lexis: Lexis, hit: Hit, { first, last }: Phrase): number {
  if (!lexis.pack.verbFinal || !hit.verbs.some((v) => v.stance === 'accusation')) return last;
  for (let k = first + 1; k + 1 < last; k++) {
    if (!isNoun(lexis, k) || !isNoun(lexis, k + 1) || lexis.entity[k] === 1 || lexis.entity[k + 1] === 1)
      continue;
    if (!canSpeak(lexis, [k + 1, k + 2])) return k + 1;
  }
  return last;
}

/** »kritisierte den Beschluss«: a thing is spoken to by nobody; whoever has a name is, and any dative of a verb of telling. */
function mayHear(lexis: Lexis, hit: Hit, first: number, last: number): boolean {
  const { pack, tokens } = lexis;
  if (last - first < 2) return false;
  if (!pack.verbFinal || lexis.named.subarray(first, last).includes(1)) return true;
  const lemmas = hit.verbs.map((v) => v.lemma);
  if (lemmas.some((lemma) => pack.askingVerbs.has(lemma))) return true;
  if (!lemmas.some((lemma) => pack.dativeVerbs.has(lemma))) return false;
  const { norm } = tokens[first] as Token;
  // »den Abgeordneten«: a plural dative ends in -n; »den Verdacht« is an object.
  let head = first;
  while (head + 1 < last && !isNoun(lexis, head)) head++;
  return !norm.endsWith('en') || (tokens[head] as Token).norm.endsWith('n');
}

/** Whether the phrase before the verb, its object, is whoever is told or asked something. */
export function hearsFirst(lexis: Lexis, hit: Hit, { first, last }: Phrase): boolean {
  const { dativeVerbs, askingVerbs } = lexis.pack;
  if (!hit.verbs.some((v) => dativeVerbs.has(v.lemma) || askingVerbs.has(v.lemma))) return false;
  if (is(lexis, first, W.prep) || isThing(lexis, [first, last])) return false;
  const bare = last - first === 1 && lexis.named[first] === 1;
  return bare || mayHear(lexis, hit, first, last);
}

/** »Gegenüber dem Sender sagte X«, »im Interview mit der Zeitung«: anywhere in the clause. */
export function addressedBy(lexis: Lexis, seg: Segment): Range | null {
  for (let k = seg.first; k + 1 < seg.last; k++) {
    const { norm } = lexis.tokens[k] as Token;
    if (lexis.pack.verbFinal && lexis.pack.addressPrepositions.has(norm)) return governed(lexis, k, seg.last);
    if (lexis.pack.talks.has(norm) && is(lexis, k + 1, W.prep)) return governed(lexis, k + 1, seg.last);
    // »Auf Nachfrage der Zeitung sagte X«: whoever asks hears the answer.
    if (!lexis.pack.inquiries.has(norm) || !is(lexis, k - 1, W.prep)) continue;
    const asked = lexis.pack.agentPrepositions.has(lexis.tokens[k + 1]?.norm ?? '');
    if (asked || is(lexis, k + 1, W.gen)) return governed(lexis, asked ? k + 1 : k, seg.last);
  }
  return null;
}

/** `told the station that …`: the object right behind a verb that asks for a hearer; a lone pronoun is left out. */
function toldTo(lexis: Lexis, hit: Hit, limit: number): Range | null {
  if (hit.passive || !hit.verbs.some((v) => lexis.pack.askingVerbs.has(v.lemma))) return null;
  const inner = phraseAt(lexis, hit.main + 1, limit, { allPrepositions: false, apposition: false });
  if (!inner || inner.pronoun) return null;
  // `accused the board of hiding files`: what the verb asks for is no part of its object.
  for (let k = inner.first + 1; k < inner.last; k++)
    if (hit.verbs.some((v) => v.needs.includes((lexis.tokens[k] as Token).norm))) return [inner.first, k];
  return [inner.first, inner.last];
}

/** Where behind an English verb what is said begins, at the latest: `said the plan was an insult to the city`. */
function frameEnd(lexis: Lexis, hit: Hit, limit: number): number {
  let k = hit.main + 1;
  while (k < limit && lexis.tokens[k]?.kind !== 'quote' && !is(lexis, k, W.that | W.finite | W.subject)) k++;
  return k;
}

/** `In an interview with the station, X said …`, `Speaking to reporters, X said …`. */
function addressedBefore(lexis: Lexis, unit: Unit, hit: Hit): Range | null {
  const lead = unit.segments[0];
  if (!lead || hit.segment === 0 || lead.quote || lead.finite >= 0) return null;
  const { first, last } = lead;
  if (lexis.pack.speaking.has((lexis.tokens[first] as Token).norm) && is(lexis, first + 1, W.prep | W.to))
    return governed(lexis, first + 1, last);
  return is(lexis, first, W.prep) ? addressedBy(lexis, lead) : null;
}

/** Whoever is spoken to behind `from`, or anywhere in the clause of a hit. */
export function addresseeAfter(lexis: Lexis, unit: Unit, hit: Hit, from: number): Range | null {
  const seg = unit.segments[hit.segment] as Segment;
  if (lexis.pack.verbFinal) return addresseeIn(lexis, hit, from, seg.last) ?? addressedBy(lexis, seg);
  return (
    toldTo(lexis, hit, seg.last) ??
    addresseeIn(lexis, hit, from, frameEnd(lexis, hit, seg.last)) ??
    addressedBy(lexis, seg) ??
    addressedBefore(lexis, unit, hit)
  );
}
