// A quotation's place in its sentence → who is the subject of the clause that holds it or leads up to it, where no verb
// of speech tells: the nearest main clause before a colon, a relative clause and what it stands for, and the second
// half of »X sprach von „…“, Y von „…“«. Finds phrases only; what is a quotation is decided elsewhere.
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import { caseOf, lonePronoun } from './cases';
import { isDocument } from './documents';
import type { Draft, Range } from './draft';
import { clauseHit, noCue, segmentOf, type Hit } from './hits';
import { is, isNoun, type Lexis } from './lexis';
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

/** »X schickte eine Mail, die aus einem Wort bestand: „…“«: whoever acts, where the speaker `said` stands for a paper. */
export function writerOf(lexis: Lexis, unit: Unit, s: number, said: Range | null): Range | null {
  const seg = unit.segments[s] as Segment;
  const relative =
    seg.opener === 'rel' && said !== null && said[0] === seg.first && said[1] === seg.first + 1;
  const before = unit.segments[s - 1];
  if (!relative || !before) return null;
  let noun = before.last - 1;
  while (noun > before.first && !isNoun(lexis, noun)) noun--;
  if (!isDocument(lexis, noun, noun + 1)) return null;
  const hit = clauseHit(lexis, unit, s - 1);
  const first = hit?.position === 'first';
  const speaker = hit && hit.segment < s ? subjectOf(lexis, unit, hit, first).speaker : null;
  return speaker && canSpeak(lexis, speaker) && !isPossessive(lexis, speaker) ? speaker : null;
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

/** Of the statements around a range that are no direct quotations the smallest one; of several sources the nearest before. */
export function innermost(made: readonly Draft[], range: Range): Draft | undefined {
  let best: Draft | undefined;
  let size = Infinity;
  for (const d of made) {
    if (d.type === 'direct') continue;
    for (const r of d.quote) {
      if (r[0] > range[0] || range[1] > r[1] || r[1] - r[0] >= size) continue;
      best = d;
      size = r[1] - r[0];
    }
  }
  return best && sourceBefore(made, best, range);
}

/** »Laut X war es „…“, laut Y dagegen „…“«: of sources that both may have said it, the last one before the words. */
function sourceBefore(made: readonly Draft[], best: Draft, range: Range): Draft {
  const isSource = (d: Draft): boolean => d.rule.startsWith('source') && d.speaker.length > 0;
  if (!isSource(best)) return best;
  let found = best;
  let at = (best.speaker[0] as Range)[0] < range[0] ? (best.speaker[0] as Range)[0] : -1;
  for (const d of made) {
    const own = isSource(d) ? (d.speaker[0] as Range)[0] : -1;
    if (own <= at || own >= range[0] || !d.quote.some((r) => r[0] <= range[0] && range[1] <= r[1])) continue;
    found = d;
    at = own;
  }
  return found;
}
