// What typing leaves open: a closing mark whose partner was forgotten (»Wir warten ab“, sagte X«) becomes a pair from the
// start of its sentence, and a person before a colon (»Vera Lind: Die Brücke bleibt.«), as in headlines and interviews,
// becomes a statement without marks. Does nothing where the marks or the colon may mean something else.
import { startsUpper } from '../base/chars';
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import { draft, type Draft } from './draft';
import { endsIn, is, isNoun, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import type { QuotePair } from './quotes';
import type { Segment, Unit } from './units';

const CLOSING = '“”«';

/** Adds a pair for each closing mark without a partner that a frame follows. Pairs stay in order; linear. */
export function openAtSentences(lexis: Lexis, pairs: readonly QuotePair[]): readonly QuotePair[] {
  const { tokens, article } = lexis;
  const added: QuotePair[] = [];
  let p = 0;
  /** After the last mark that has a partner. */
  let taken = 0;
  for (const sentence of article.sentences)
    for (let i = sentence.first; i + 2 < sentence.last; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'quote') continue;
      while (p < pairs.length && (pairs[p] as QuotePair).open <= i)
        taken = Math.max(taken, (pairs[p++] as QuotePair).close + 1);
      if (i < taken || token.spaced || !CLOSING.includes(token.text) || tokens[i + 1]?.text !== ',') continue;
      if (!lexis.cues[i + 2]?.some((r) => r.form === 'finite' && r.verb.medium === 'speech')) continue;
      const open = Math.max(sentence.first, taken);
      if (i - open < 2 || !startsUpper(tokens[open]?.text ?? '')) continue;
      added.push({ open, close: i, closed: true, depth: 0 });
      taken = i + 1;
    }
  return added.length === 0 ? pairs : [...pairs, ...added].sort((a, b) => a.open - b.open);
}

/** »Vera Lind: Die Brücke bleibt.«: a person, a colon, a sentence without marks. */
export function fromNamedColon(lexis: Lexis, unit: Unit): Draft | null {
  const [head, said] = unit.segments;
  if (!head || !said || said.before !== ':' || said.quote || head.quote || head.finite >= 0) return null;
  if (said.finite < 0 || said.opener !== null || !startsUpper((lexis.tokens[said.first] as Token).text))
    return null;
  // `Berlin: Vera Lind kommt`, »Fall Lind: …«: only a person, with title and office, and nothing else.
  const phrase = phraseAt(lexis, head.first, head.last, { allPrepositions: false, apposition: false });
  if (!phrase || phrase.pronoun || phrase.last !== head.last || lexis.person[head.last - 1] !== 1)
    return null;
  for (let i = head.first; i < head.last; i++) {
    if (is(lexis, i, W.conj)) return null;
    const title = lexis.entity[i] === 1 || !isNoun(lexis, i) || (lexis.tokens[i] as Token).text.length < 4;
    if (!title && !endsIn(lexis.pack.speakers, (lexis.tokens[i] as Token).norm)) return null;
  }
  const last = unit.segments[unit.segments.length - 1] as Segment;
  return draft('indirect', 'name-colon', {
    quote: [[said.first, Math.max(unit.end, last.last)]],
    speaker: [[head.first, head.last]],
    frame: [[head.first, said.first]],
    medium: 'speech',
  });
}
