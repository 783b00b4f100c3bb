// A quotation's place in its sentence → who is the subject of the clause that holds it or leads up to it, where no verb
// of speech tells: the nearest main clause before a colon, a relative clause and what it stands for, and the second
// half of »X sprach von „…“, Y von „…“«. Finds phrases only; what is a quotation is decided elsewhere.
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import { caseOf, lonePronoun } from './cases';
import type { Draft, Range } from './draft';
import { clauseHit, noCue, segmentOf, type Hit } from './hits';
import { is, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import type { QuotePair } from './quotes';
import { canSpeak, isPossessive, someone } from './speakers';
import { subjectOf } from './subjects';
import type { Segment, Unit } from './units';

/** The clause that leads up to a colon after segment `s`: the nearest one whose subject can speak, else the first one. */
export function leadingClause(lexis: Lexis, unit: Unit, s: number): Hit | null {
  const first = clauseHit(lexis, unit, s);
  if (!first || first.position === 'last') return first;
  for (let k = s; k > first.segment; k--) {
    const seg = unit.segments[k] as Segment;
    if (seg.before === ';') break;
    if (seg.quote || seg.opener !== null || seg.finite < 0 || is(lexis, seg.finite, W.konj1)) continue;
    let lead = seg.first;
    while (lead < seg.last && is(lexis, lead, W.conj)) lead++;
    if (seg.finite === lead) continue;
    const hit = noCue(k, seg.finite, 'second');
    const { speaker } = subjectOf(lexis, unit, hit, false);
    if (speaker && canSpeak(lexis, speaker) && !isPossessive(lexis, speaker)) return hit;
  }
  return first;
}

/** »Vera Lind, die …«: the phrase that the relative pronoun opening segment `s` stands for; null where none is near. */
export function antecedentOf(lexis: Lexis, unit: Unit, s: number): Range | null {
  const before = unit.segments[s - 1];
  if (!before || before.quote || (unit.segments[s] as Segment).before !== ',') return null;
  let found: Range | null = null;
  const from = Math.max(before.first, before.last - 16);
  for (let k = from; k < before.last; k++) {
    if (is(lexis, k, W.prep | W.conj) || (k > from && is(lexis, k, W.gen) && !is(lexis, k - 1, W.prep)))
      continue;
    const phrase = phraseAt(lexis, k, before.last, { allPrepositions: false, apposition: false });
    if (!phrase) continue;
    if (phrase.last === before.last && !phrase.pronoun) {
      const range: Range = [phrase.first, phrase.last];
      if (canSpeak(lexis, range)) return range;
      found ??= range;
    } else k = Math.max(k, phrase.last - 1);
  }
  return found;
}

/** A speaker's phrase, or what it stands for where it is a relative pronoun. */
export function namedBy(lexis: Lexis, unit: Unit, speaker: Range): Range {
  if (speaker[1] - speaker[0] !== 1 || !is(lexis, speaker[0], W.rel)) return speaker;
  const s = segmentOf(unit, speaker[0]);
  const seg = unit.segments[s];
  if (!seg || seg.opener !== 'rel' || seg.first !== speaker[0]) return speaker;
  return antecedentOf(lexis, unit, s) ?? speaker;
}

/** »der „keine halben Sachen“ machen will«: the subject of a relative clause around a pair, whatever its verb. */
export function relativeSubject(lexis: Lexis, unit: Unit, s: number): Range | null {
  const seg = unit.segments[s];
  if (!seg || seg.quote || seg.opener !== 'rel' || seg.finite < 0) return null;
  const hit = noCue(s, seg.finite, 'last');
  const { speaker } = subjectOf(lexis, unit, hit, false);
  return speaker ? namedBy(lexis, unit, speaker) : null;
}

/** »X sprach von „…“, Y von „…“«: a phrase, and what goes with the verb before, in a part without a verb. */
export function gapped(lexis: Lexis, unit: Unit, pair: QuotePair): Range | null {
  const s = segmentOf(unit, pair.open);
  const seg = unit.segments[s];
  if (!seg || seg.quote || seg.finite >= 0 || seg.infinitive || s === 0 || !/^[,;-]$/.test(seg.before))
    return null;
  const before = unit.segments[s - 1] as Segment;
  if (!holdsMark(lexis, before) || (before.finite < 0 && !before.quote)) return null;
  let from = seg.first;
  while (from < pair.open && is(lexis, from, W.conj | W.adv) && !is(lexis, from, W.det | W.pron)) from++;
  const phrase = phraseAt(lexis, from, pair.open, {
    allPrepositions: false,
    apposition: false,
    from: 'apart',
  });
  if (!phrase || caseOf(lexis, [phrase.first, phrase.last]) === 'object') return null;
  for (let k = phrase.last; k < pair.open; k++) {
    const { norm } = lexis.tokens[k] as Token;
    const small =
      is(lexis, k, W.prep | W.det | W.adv | W.pron | W.object | W.reflexive) || norm === lexis.pack.labelWord;
    if (!small && !lexis.pack.adjectiveEndings.some((e) => norm.endsWith(e))) return null;
  }
  const range: Range = [phrase.first, phrase.last];
  return canSpeak(lexis, range) || is(lexis, phrase.first, W.quantity) || beside(lexis, range) ? range : null;
}

/** »die anderen«: a determiner and a word for persons already spoken of. */
function beside(lexis: Lexis, [first, last]: Range): boolean {
  return is(lexis, first, W.det) && lexis.pack.otherWords.has((lexis.tokens[last - 1] as Token).norm);
}

function holdsMark(lexis: Lexis, seg: Segment): boolean {
  if (seg.quote) return true;
  for (let i = seg.first; i < seg.last; i++) if ((lexis.marked[i] as number) > 0) return true;
  return false;
}

/**
 * »X sagte, er könne sich vorstellen, dass „…“«: the smallest statement around words in marks tells of them; where its
 * speaker is a pronoun inside a larger one, the larger one's speaker is meant.
 */
export function outermostFor(made: readonly Draft[], around: Draft, lexis: Lexis): Draft {
  const speaker = around.speaker[0];
  if (!speaker || !lonePronoun(lexis, speaker)) return around;
  const outer = made.find(
    (d) =>
      d !== around &&
      d.type !== 'direct' &&
      d.type !== 'reported' &&
      d.speaker.length > 0 &&
      !lonePronoun(lexis, d.speaker[0] as Range) &&
      someone(lexis, d.speaker[0] as Range) &&
      d.quote.some((r) => r[0] <= speaker[0] && speaker[1] <= r[1]),
  );
  return outer ?? around;
}
