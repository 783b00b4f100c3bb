// Nouns and adjectives that open a clause → drafts: »die Forderung des Ministers, …«, »ist der Ansicht, dass …«, »zeigte
// sich überzeugt, dass …«. The clause ends where the one around it goes on.
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import { complementAfter, subjunctive, type Complement } from './complements';
import { holderOf } from './documents';
import { draft, without, type Draft, type Range } from './draft';
import { ranges } from './frames';
import { clauseHit, noCue, segmentOf, type Hit } from './hits';
import { is, isNoun, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import { subjectOf } from './subjects';
import type { Segment, Unit } from './units';
import { Role } from './word-roles';

/** »die Forderung des Ministers, …«. */
export function fromNouns(lexis: Lexis, unit: Unit, taken: ReadonlySet<number>): Draft[] {
  const out: Draft[] = [];
  unit.segments.forEach((seg, s) => {
    if (seg.quote) return;
    for (let i = seg.first; i < seg.last; i++) {
      if (((lexis.roles[i] as number) & Role.noun) === 0) continue;
      const noun = lexis.pack.nouns.get((lexis.tokens[i] as Token).norm);
      const adjective = noun?.can.includes('a') === true;
      const source = lexis.pack.sources.get(lexis.tokens[i - 1]?.norm ?? '');
      if (noun && source && !source.nouns) continue;
      if (!noun || (!adjective && !isNoun(lexis, i))) continue;
      if (!lexis.pack.verbFinal && noun.can.includes('d') && is(lexis, i + 1, W.that) && i + 2 < seg.last) {
        const inside = insideClause(lexis, seg, i + 1);
        if (taken.has(i + 1)) continue;
        const owner = ownerBefore(lexis, seg, i);
        const { medium, stance } = noun;
        out.push(
          draft('indirect', 'noun-inside', {
            cue: [i],
            speaker: ranges(owner),
            medium,
            stance,
            quote: [inside],
          }),
        );
        continue;
      }
      if (!reachesEnd(lexis, seg, i, adjective)) continue;
      const next = unit.segments[s + 1];
      if (!next || taken.has(next.first) || next.before === ';') continue;
      const complement = complementAfter(lexis, unit, s, {
        that: noun.can.includes('d'),
        main: noun.can.includes('s') && subjunctive(lexis, next),
        infinitive: noun.can.includes('i'),
        quote: false,
        question: true,
        dependent: true,
        strict: true,
        colon: false,
      });
      if (!complement || complement.from !== s + 1) continue;
      const end = nounComplementEnd(unit, complement);
      const owner = nounOwner(lexis, unit, seg, i);
      out.push(
        draft('indirect', `noun-${complement.kind}`, {
          cue: predicate(lexis, seg, i, adjective),
          speaker: ranges(owner),
          medium: noun.medium,
          stance: noun.stance,
          quote: [[next.first, end]],
          frame: without([unit.first, unit.end], [[next.first, end]]),
        }),
      );
    }
  });
  return out;
}

/** `the claim that the bridge is safe was wrong`: up to the verb of the clause around it. */
function insideClause(lexis: Lexis, seg: Segment, that: number): Range {
  let verbs = 0;
  for (let k = that + 1; k < seg.last; k++) {
    if (!is(lexis, k, W.finite)) continue;
    if (verbs > 0 && !is(lexis, k - 1, W.conj | W.rel | W.adv)) return [that, k];
    verbs++;
  }
  return [that, seg.last];
}

/** »Vera Linds Forderung«: a name in the genitive before its noun. */
function genitiveBefore(lexis: Lexis, seg: Segment, i: number): Range | null {
  let first = i - 1;
  while (first > seg.first && lexis.entity[first - 1] === 1) first--;
  const plain = lexis.bases.get((lexis.tokens[first] as Token).start);
  const text = lexis.tokens[i - 1]?.text ?? '';
  return plain !== undefined && /[s’']$/.test(text) && !plain.endsWith(text) ? [first, i] : null;
}

/** `the minister's claim`. */
function ownerBefore(lexis: Lexis, seg: Segment, i: number): Range | null {
  if (i === seg.first || !/['’]s?$/.test((lexis.tokens[i - 1] as Token).text)) return null;
  for (let k = seg.first; k < i; k++) {
    const phrase = phraseAt(lexis, k, i, { allPrepositions: false, apposition: false });
    if (phrase?.last === i) return [phrase.first, i];
  }
  return null;
}

/** A clause that hangs on a noun ends where the clause around it goes on with its verb. */
function nounComplementEnd(unit: Unit, complement: Complement): number {
  const { segments } = unit;
  for (let s = complement.from + 1; s < segments.length; s++) {
    const seg = segments[s] as Segment;
    if (seg.finite === seg.first && seg.opener === null) return (segments[s - 1] as Segment).last;
  }
  return unit.end;
}

/** Whether the clause opens right after the noun: only what hangs on it and the end of the verb stand between. */
function reachesEnd(lexis: Lexis, seg: Segment, i: number, adjective: boolean): boolean {
  const phrase = adjective
    ? null
    : phraseAt(lexis, i, seg.last, { allPrepositions: true, apposition: false });
  let k = phrase ? phrase.last : i + 1;
  while (k < seg.last && k < i + 12 && !is(lexis, k, W.det | W.prep) && !isNoun(lexis, k)) k++;
  if (k < seg.last && k + 1 === seg.last && is(lexis, k, W.prep)) k++;
  return k === seg.last;
}

/** »ist der Ansicht«, »ist sicher«: the verb belongs to the cue; else the noun alone. */
function predicate(lexis: Lexis, seg: Segment, i: number, adjective: boolean): readonly number[] {
  const verb = seg.finite;
  if (verb < seg.first || verb > i || !is(lexis, verb, W.be)) return [i];
  if (adjective) return [verb, i];
  return is(lexis, i - 1, W.gen) ? [verb, i - 1, i] : [i];
}

/** Whose claim it is: the genitive or »von …« after the noun, else the subject of its clause. */
function nounOwner(lexis: Lexis, unit: Unit, seg: Segment, i: number): Range | null {
  if (is(lexis, i + 1, W.gen) || lexis.pack.agentPrepositions.has(lexis.tokens[i + 1]?.norm ?? '')) {
    const at = is(lexis, i + 1, W.gen) ? i + 1 : i + 2;
    const owner = phraseAt(lexis, at, seg.last, { allPrepositions: true, apposition: false });
    if (owner) return [owner.first, owner.last];
  }
  // »die Forderung Bergs«: a genitive without determiner.
  const name = lexis.tokens[i + 1];
  const plain = name === undefined ? undefined : lexis.bases.get(name.start);
  if (plain !== undefined && i + 1 < seg.last) {
    let end = i + 1;
    while (end < seg.last && lexis.entity[end] === 1) end++;
    const text = lexis.tokens[end - 1]?.text ?? '';
    if (end > i + 1 && /[s’']$/.test(text) && !plain.endsWith(text)) return [i + 1, end];
  }
  // »…, 37 Prozent sind der Ansicht, dass …«: the noun's own clause before the first one of the sentence.
  const owned = i > seg.first && lexis.entity[i - 1] === 1 ? genitiveBefore(lexis, seg, i) : null;
  if (owned) return owned;
  const own: Hit | null =
    seg.finite > seg.first && seg.opener === null && seg.finite < i
      ? noCue(segmentOf(unit, i), seg.finite, 'second')
      : null;
  const clause = own ?? clauseHit(lexis, unit, segmentOf(unit, i));
  const subject = clause ? subjectOf(lexis, unit, clause, false).speaker : null;
  if (subject && (subject[1] <= i || subject[0] > i)) return subject;
  // »In der Satzung findet sich der Hinweis, …«
  return own && lexis.pack.verbFinal ? holderOf(lexis, unit, own) : null;
}
