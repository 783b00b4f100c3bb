// What tagger, patterns and the lexicon of the world say of one text → one list of drafts without overlaps. A longer find
// beats a shorter one; of equal ones the lexicon gives the identity and the tagger the type, where they disagree on persons.
import { Flag } from '../language/pack/names';
import { longer, settle, type Draft } from './draft';
import { Shape, type Reading } from './reading';

/** One list, sorted by start. */
export function combine(
  reading: Reading,
  tagged: readonly Draft[],
  patterns: readonly Draft[],
  known: readonly Draft[],
): Draft[] {
  const byStart = new Map<number, Draft>();
  for (const d of tagged) byStart.set(d.start, d);
  const out: Draft[] = [];
  const replaced = new Set<Draft>();
  for (const k of known) {
    const same = byStart.get(k.start);
    if (same !== undefined && same.end === k.end) {
      if (same.type === 'person' && k.last - k.first === 1) continue;
      replaced.add(same);
      out.push({ ...k, sure: Math.max(k.sure, same.type === k.type ? 0.9 : 0.6) });
      continue;
    }
    if (k.last - k.first === 1 && same === undefined && doubtful(reading, k.first)) continue;
    out.push(k);
  }
  // Patterns yield to the tagger where both found the same words, save that it took an organ for something else.
  for (const p of patterns) {
    const same = byStart.get(p.start);
    if (same !== undefined && same.end === p.end && same.type === 'other') replaced.add(same);
  }
  for (const d of tagged) if (!replaced.has(d)) out.push(d);
  out.push(...patterns);
  return settle(out, (a, b) => longer(a, b) && !(a.rule === 'organ' && b.known !== undefined));
}

/** A lexicon name that is also an ordinary word (»Seine«, »Stein«, »Union«) needs the tagger's word. */
function doubtful(reading: Reading, i: number): boolean {
  const bits = reading.bits[i] ?? 0;
  const shape = reading.shape[i] ?? 0;
  if ((bits & (Flag.Function | Flag.Calendar)) !== 0)
    return (shape & Shape.Caps) === 0 || (shape & Shape.Shouted) !== 0;
  return reading.lang === 'de' && (bits & Flag.Noun) !== 0;
}
