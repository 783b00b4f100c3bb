// What tagger, patterns and the lexicon of the world say of one text → one list of drafts without overlaps. A longer find
// beats a shorter one; of equal ones the lexicon gives the identity and the tagger the type, where they disagree on persons.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { copyOf, longer, settle, type Draft } from './draft';
import { Shape, type Reading } from './reading';

/** One list, sorted by start. */
export function combine(
  reading: Reading,
  tagged: readonly Draft[],
  patterns: readonly Draft[],
  known: readonly Draft[],
): Draft[] {
  // »der Kongress« is the American one in an article that speaks of America.
  const american = known.some((k) => k.known === 'state:US');
  const several = tagged.length > 0 && known.length + patterns.length > 0;
  const byStart = several ? new Map<number, Draft>() : null;
  if (byStart !== null) for (const d of tagged) byStart.set(d.start, d);
  const out: Draft[] = [];
  let replaced: Set<Draft> | null = null;
  for (const k of known) {
    const same = byStart?.get(k.start);
    if (same !== undefined && same.end === k.end) {
      if (same.type === 'person' && k.last - k.first === 1) continue;
      (replaced ??= new Set()).add(same);
      const both = copyOf(k);
      both.sure = Math.max(k.sure, same.type === k.type ? 0.9 : 0.6);
      out.push(both);
      continue;
    }
    if (k.last - k.first === 1 && same === undefined && doubtful(reading, k, american) && !titled(reading, k))
      continue;
    out.push(k);
  }
  // Patterns yield to the tagger where both found the same words, save that it took an organ for something else.
  for (const p of patterns) {
    const same = byStart?.get(p.start);
    if (same !== undefined && same.end === p.end && (same.type === 'other' || p.sure >= 0.85))
      (replaced ??= new Set()).add(same);
  }
  const lands = tagged.length === 0 ? null : landsOf(out);
  for (const d of tagged)
    if (replaced?.has(d) !== true && !ordinary(reading, d) && (lands === null || !sideBySide(d, lands)))
      out.push(d);
  for (const d of patterns) out.push(d);
  return settle(out, (a, b) => longer(a, b) && !(a.rule === 'organ' && b.known !== undefined));
}

/** States and capitals by their first words; null where there are no two that might stand side by side. */
function landsOf(drafts: readonly Draft[]): ReadonlyMap<number, Draft> | null {
  if (drafts.length < 2) return null;
  const lands = drafts.filter((k) => k.known !== undefined && /^(?:state|capital):/.test(k.known));
  return lands.length < 2 ? null : new Map(lands.map((k) => [k.first, k]));
}

/** »griff Norwegen Peru an«: nothing but states and capitals, which are as many names. */
function sideBySide(d: Draft, lands: ReadonlyMap<number, Draft>): boolean {
  let at = d.first;
  let count = 0;
  for (let k = lands.get(at); k !== undefined && at < d.last; k = lands.get(at)) {
    at = k.last;
    count++;
  }
  return count > 1 && at === d.last;
}

/** A lexicon name that is also an ordinary word (»Seine«, »Stein«, »Union«) needs the tagger's word. */
function doubtful(reading: Reading, k: Draft, american: boolean): boolean {
  const bits = reading.bits[k.first] ?? 0;
  const shape = reading.shape[k.first] ?? 0;
  const caps = (shape & Shape.Caps) !== 0 && (shape & Shape.Shouted) === 0;
  if ((bits & (Flag.Function | Flag.Calendar)) !== 0) return !caps;
  if (reading.lang !== 'de' || caps) return false;
  if (reading.data.isAmbiguous((reading.tokens[k.first] as Token).norm))
    return !(american && /^org:US/.test(k.known ?? ''));
  return k.known === undefined && (bits & Flag.Noun) !== 0;
}

/** »des Spiegel«, »im „Stern“«: a genitive without ending, or quotation marks, show a title of a medium. */
function titled(reading: Reading, k: Draft): boolean {
  if (!(k.known ?? '').startsWith('media:')) return false;
  const before = reading.tokens[k.first - 1];
  if (before?.kind === 'quote') return reading.tokens[k.last]?.kind === 'quote';
  return before?.norm === 'des' && !/s$/.test(reading.tokens[k.last - 1]?.norm ?? '');
}

/** »Euro«, »Seine«: a single word that is never a name, whatever the tagger says. */
function ordinary(reading: Reading, d: Draft): boolean {
  if (d.last - d.first !== 1 || d.known !== undefined) return false;
  const bits = reading.bits[d.first] ?? 0;
  if ((bits & (Flag.Function | Flag.Calendar)) === 0 || (bits & (Flag.Male | Flag.Female)) !== 0)
    return false;
  return ((reading.shape[d.first] ?? 0) & Shape.Caps) === 0;
}
