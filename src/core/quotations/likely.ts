// Whether an alignment is good enough to say »these are the source's words, altered«. Words that any text has weigh
// little; the source's own quotation marks speak for it, running prose against it. The thresholds were chosen by the
// cases in the tests: better to say nothing of a paraphrase than to accuse a quotation of something else.
import { similarWords, type Alignment } from './align';
import { pairMarks } from './marks';
import { isPlain } from './plain-words';
import type { Quotation } from './read-quotation';
import type { Stream } from './stream';

const PLAIN_WEIGHT = 0.35;
/** What has to agree, by weight, in quotations of at most so many words. */
const NEEDED: readonly (readonly [words: number, share: number])[] = [
  [3, 0.8],
  [4, 0.62],
  [7, 0.62],
  [Infinity, 0.58],
];
/** From here on two words of content are enough in long quotations. */
const SURE = 0.75;
/** What has to agree where only one word of content does. */
const FEW_CONTENT = 0.66;
/** So much more where the source does not quote. */
const PROSE = 0.1;
const LONGEST_PARAGRAPH = 20_000;

/** Whether the words stand within quotation marks of their paragraph. */
function quotedInSource(stream: Stream, places: readonly number[]): boolean {
  const { text, start, end } = stream.words;
  const first = stream.order[places[0] ?? 0] ?? 0;
  const last = stream.order[places.at(-1) ?? 0] ?? 0;
  const [from, to] = [start[Math.min(first, last)] ?? 0, end[Math.max(first, last)] ?? 0];
  if (to - from > LONGEST_PARAGRAPH) return false;
  const low = Math.max(text.lastIndexOf('\n\n', from), from - LONGEST_PARAGRAPH, 0);
  const next = text.indexOf('\n\n', to);
  const high = Math.min(next < 0 ? text.length : next, to + LONGEST_PARAGRAPH);
  const middle = (from + to) / 2;
  return pairMarks(text, low, high).some((p) => p.start <= middle && middle <= p.end);
}

/** Whether an alignment shows an altered quotation rather than another one. */
export function likely(quotation: Quotation, stream: Stream, alignment: Alignment): boolean {
  let total = 0;
  let agreed = 0;
  let content = 0;
  let contentAgreed = 0;
  let missing = 0;
  let run = 0;
  let longest = 0;
  const places: number[] = [];
  const sourceWord = (place: number): string => stream.words.word[stream.order[place] as number] ?? '';
  for (const pair of alignment.pairs) {
    if (pair.kind === 'pass') continue;
    if (pair.kind === 'missing') {
      missing += isPlain(sourceWord(pair.place)) ? PLAIN_WEIGHT : 1;
      run = 0;
      continue;
    }
    const part = quotation.parts[pair.part];
    if (part?.kind !== 'word') continue;
    const plain = isPlain(part.word);
    const weight = plain ? PLAIN_WEIGHT : 1;
    total += weight;
    if (!plain) content++;
    // How far the two agree: wholly, as forms of one word, or not.
    let share = 0;
    if (pair.kind === 'same' || pair.kind === 'case') share = 1;
    else if (pair.kind === 'changed' && similarWords(part.word, sourceWord(pair.place))) share = 0.5;
    run = share === 1 ? run + 1 : 0;
    longest = Math.max(longest, run);
    agreed += weight * share;
    if (!plain) contentAgreed += share;
    if (pair.kind !== 'added') places.push(pair.place);
  }
  if (places.length === 0) return false;
  // What was left out without a mark weighs half: it is not in the quotation.
  const share = agreed / (total + missing / 2);
  const quoted = quotedInSource(stream, places);
  const { count } = quotation;
  if (count <= 3 && !quoted) return false;
  // Two sentences of one pattern share their frame and differ in what they say.
  if (content >= 4 && contentAgreed * 2 < content) return false;
  const needed = (NEEDED.find(([words]) => count <= words)?.[1] ?? 1) + (quoted ? 0 : PROSE);
  if (share < needed) return false;
  if (contentAgreed >= (count >= 8 && share < SURE ? 3 : 2)) return true;
  return quoted && contentAgreed >= 1 && longest >= 3 && share >= FEW_CONTENT;
}
