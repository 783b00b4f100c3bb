// Two sources in one sentence (»laut A …, laut B dagegen …«, `according to A …, while B said …`): what stands between
// their frames is cut where the second one's clause begins, so that each has its own words. Input: a unit and the drafts
// made from source words and from verbs of speech; output: the same drafts with shorter quotes. It finds no source
// itself and leaves what one source says of another (»laut A hat B gesagt, …«).
import { W } from '../language/pack/statements';
import { without, type Draft, type Range } from './draft';
import { segmentOf } from './hits';
import { is, type Lexis } from './lexis';
import { trim } from './source-statements';
import type { Unit } from './units';

/** Shortens the drafts of sources where another one's clause begins; `verbal`: those whose source is named by a verb. */
export function partSources(
  lexis: Lexis,
  unit: Unit,
  sourced: readonly Draft[],
  verbal: readonly Draft[],
): void {
  const mine = sourced.filter((d) => d.speaker.length > 0 && d.frame.length > 0);
  if (mine.length === 0) return;
  const starts: number[] = [];
  for (const d of mine) starts.push((d.frame[0] as Range)[0]);
  for (const d of mine) {
    const [at] = d.frame[0] as Range;
    let from = unit.first;
    let to = unit.end;
    for (const other of starts) {
      if (other < at) {
        const cut = border(lexis, unit, other, at);
        from = Math.max(from, cut >= 0 && is(lexis, cut, W.conj) ? cut + 1 : cut);
      } else if (other > at) {
        const cut = border(lexis, unit, at, other);
        if (cut >= 0) to = Math.min(to, cut);
      }
    }
    const contrast = contrasted(lexis, unit, at, verbal);
    if (contrast >= 0) to = Math.min(to, contrast);
    if (from === unit.first && to === unit.end) continue;
    const quote = d.quote
      .flatMap((r) =>
        without(r, [
          [unit.first, from],
          [to, unit.last],
        ]),
      )
      .map((r) => trim(lexis, r))
      .filter((r): r is Range => r !== null);
    // What has no words of its own was a source in another's clause.
    d.quote = quote;
  }
}

/** Token at which the clause of the source at `b` begins, seen from the one at `a`; -1 where they share one. */
function border(lexis: Lexis, unit: Unit, a: number, b: number): number {
  const s = segmentOf(unit, b);
  const seg = unit.segments[s];
  if (seg === undefined) return -1;
  if (s !== segmentOf(unit, a)) return seg.first;
  for (let k = b - 1; k > a; k--) if (is(lexis, k, W.conj)) return k;
  return -1;
}

/** `…, while the ministry said only six had closed`: where the clause of contrast begins that has a speaker of its own. */
function contrasted(lexis: Lexis, unit: Unit, at: number, verbal: readonly Draft[]): number {
  for (const d of verbal) {
    const cue = d.cue[0];
    if (cue === undefined || cue <= at || d.speaker.length === 0) continue;
    const seg = unit.segments[segmentOf(unit, cue)];
    if (seg !== undefined && seg.first > at && lexis.pack.contrasts.has(lexis.tokens[seg.first]?.norm ?? ''))
      return seg.first;
  }
  return -1;
}
