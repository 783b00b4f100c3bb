// English order → drafts: `He said (that) …` within one segment, where no comma tells what is said from the frame, and
// `“…,” the minister said`, where the subject stands before the cue. German order is the business of cue-statements.ts.
import { itemAt } from '../base/item-at';
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import { draft, type Draft, type Range } from './draft';
import { base, frameStart } from './frames';
import { can, type Hit } from './hits';
import { is, mayBeInfinitive, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import { subjectOf } from './subjects';
import type { Segment, Unit } from './units';

/** English order: `He said (that) …` within one segment, and `“…,” the minister said` after what was said. */
export function subjectFirst(lexis: Lexis, unit: Unit, hit: Hit): Draft[] | null {
  const seg = unit.segments[hit.segment] as Segment;
  const subject = subjectOf(lexis, unit, hit, false);
  const parts = base(hit, 'sdi', subject);
  const start = insideStart(lexis, seg, hit);
  if (start > 0) {
    const frame: Range[] = [[Math.min(frameStart(unit, hit), start), start]];
    let last = unit.segments.length - 1;
    for (let s = hit.segment + 1; s < unit.segments.length; s++) {
      const next = unit.segments[s] as Segment;
      // `The mayor, who agreed to go, said …`: the main clause goes on with its verb.
      const goesOn = seg.opener === 'rel' && next.finite === next.first && next.opener === null;
      if (next.quote || next.before === ';' || next.before === ':' || goesOn) {
        last = s - 1;
        break;
      }
    }
    const end = last === unit.segments.length - 1 ? unit.end : (unit.segments[last] as Segment).last;
    return [draft('indirect', 'cue-inside', { ...parts, frame, quote: [[start, end]] })];
  }
  const beyond = pastAppositions(lexis, unit, hit);
  if (beyond) return [draft('direct', 'quote-cue', { ...parts, ...beyond })];
  const previous = itemAt(unit.segments, hit.segment - 1);
  const next = unit.segments[hit.segment + 1];
  if (
    !previous ||
    !can(hit, 's') ||
    hit.modal ||
    !subject.speaker ||
    seg.before === ':' ||
    next?.before === ':'
  )
    return null;
  if (previous.quote) {
    const frame: Range[] = [[previous.last, seg.last]];
    const out = [draft('direct', 'quote-cue', { ...parts, frame, quote: [[previous.first, previous.last]] })];
    if (next?.quote)
      out.push(draft('direct', 'quote-cue-quote', { ...parts, frame, quote: [[next.first, next.last]] }));
    return out;
  }
  // `The bridge, the minister said, is safe.`
  if (
    next &&
    seg.opener === null &&
    next.before === ',' &&
    next.opener === null &&
    next.finite >= 0 &&
    !next.quote
  ) {
    if (previous.opener !== null || previous.finite >= 0 || hit.segment !== 1) return null;
    const quote: Range[] = [
      [previous.first, previous.last],
      [next.first, unit.end],
    ];
    // `The bridge, officials said, …` is no list of two that say it.
    const [from, to] = subject.speaker;
    const speaker: Range[] = [[Math.max(from, seg.first), to]];
    return [draft('indirect', 'clause-cue', { ...parts, speaker, frame: [[seg.first, seg.last]], quote })];
  }
  if (next || previous.opener !== null || previous.finite < 0) return null;
  // `…, a charge the force has denied`: a noun and its clause; whoever speaks stands in the clause of the verb.
  const noun = phraseAt(lexis, seg.first, hit.finite, { allPrepositions: false, apposition: false });
  const apart = noun !== null && noun.last < hit.finite && is(lexis, noun.last, W.det | W.pron);
  if (apart || subject.speaker[0] < seg.first) return null;
  return [
    draft('indirect', 'clause-cue', {
      ...parts,
      frame: [[previous.last, seg.last]],
      quote: [[(unit.segments[0] as Segment).first, previous.last]],
    }),
  ];
}

/** `“…,” Mr Kraus, the caretaker, said.`: between the words and the verb stands nothing but the speaker. */
function pastAppositions(lexis: Lexis, unit: Unit, hit: Hit): Partial<Draft> | null {
  const seg = unit.segments[hit.segment] as Segment;
  if (hit.finite !== seg.first || !can(hit, 's') || hit.modal) return null;
  let s = hit.segment - 1;
  while (s > 0) {
    const between = unit.segments[s] as Segment;
    if (between.quote || between.finite >= 0 || between.opener !== null) break;
    s--;
  }
  const said = unit.segments[s];
  const name = unit.segments[s + 1];
  if (!said?.quote || !name || s + 1 >= hit.segment) return null;
  const phrase = phraseAt(lexis, name.first, name.last, { allPrepositions: true, apposition: false });
  if (!phrase || phrase.first !== name.first || phrase.last !== name.last) return null;
  const speaker: Range[] = [[name.first, (unit.segments[hit.segment - 1] as Segment).last]];
  return { speaker, quote: [[said.first, said.last]], frame: [[said.last, seg.last]] };
}

/** `quoted the minister as saying …` */
function asSaying(lexis: Lexis, k: number): boolean {
  return lexis.pack.as.has(lexis.tokens[k]?.norm ?? '') && lexis.tokens[k + 1]?.norm.endsWith('ing') === true;
}

/** `accused the police of hiding files`: the word that the verb needs stands behind its object, no clause does. */
function takesObject(lexis: Lexis, seg: Segment, hit: Hit): boolean {
  for (const { needs } of hit.verbs)
    for (let k = hit.main + 1; needs.length > 0 && k < seg.last; k++)
      if (needs.includes((lexis.tokens[k] as Token).norm)) return true;
  return false;
}

/** Where a clause begins after the cue in its own segment; -1 where none does. */
function insideStart(lexis: Lexis, seg: Segment, hit: Hit): number {
  const letters = (l: string): boolean => can(hit, l);
  for (let k = hit.main + 1; k < seg.last && k < hit.main + 14; k++) {
    if (is(lexis, k, W.that) && (letters('d') || letters('s')) && !is(lexis, k + 1, W.finite)) return k;
    if (is(lexis, k, W.to) && letters('i') && mayBeInfinitive(lexis, k + 1)) return k;
    if (is(lexis, k, W.finite)) break;
  }
  if (!letters('s') || takesObject(lexis, seg, hit)) return -1;
  let k = hit.main + 1;
  while (k < seg.last && is(lexis, k, W.adv | W.time) && !asSaying(lexis, k)) k++;
  for (let n = 0; n < 3 && k < seg.last; n++) {
    if (asSaying(lexis, k)) {
      k += 2;
      n--;
      continue;
    }
    if (is(lexis, k, W.prep)) {
      const inner = phraseAt(lexis, k + 1, seg.last, { allPrepositions: false, apposition: false });
      k = inner ? inner.last : k + 1;
      while (k < seg.last && is(lexis, k, W.time)) k++;
      continue;
    }
    const phrase = phraseAt(lexis, k, seg.last, { allPrepositions: true, apposition: false });
    if (!phrase) return -1;
    let after = phrase.last;
    while (after < seg.last && is(lexis, after, W.adv)) after++;
    if (after < seg.last && is(lexis, after, W.finite)) return k;
    // `told reporters the plan was …`: an addressee first.
    if (n > 0) return -1;
    k = phrase.last;
    while (k < seg.last && is(lexis, k, W.time)) k++;
  }
  return -1;
}
