// A pair of quotation marks → whether they hold somebody's words, rather than a title, a name or a word held at a
// distance. A sum of weights, each a reason that one can name; who speaks is decided elsewhere.
import { startsUpper } from '../base/chars';
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import { endsIn, is, isNoun, type Lexis } from './lexis';
import type { QuotePair } from './quotes';
import type { Unit } from './units';

interface Shape {
  readonly words: number;
  readonly lower: number;
  readonly finite: boolean;
  readonly final: boolean;
  readonly upper: boolean;
  /** Holds a function word of another language: a name or title. */
  readonly foreign: boolean;
}

function shapeOf(lexis: Lexis, pair: QuotePair): Shape {
  const { tokens } = lexis;
  let words = 0;
  let lower = 0;
  let finite = false;
  let foreign = false;
  for (let i = pair.open + 1; i < pair.close; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    words++;
    if (token.kind === 'word' && !startsUpper(token.text)) lower++;
    // »Wir bitten«: beside its subject a form is finite that might be an infinitive elsewhere.
    if (is(lexis, i, W.finite) || (is(lexis, i, W.maybe) && is(lexis, i - 1, W.subject) && i > pair.open + 1))
      finite = true;
    if (lexis.pack.foreign.has(token.norm) && words > 1) foreign = true;
    if (words > 40) break;
  }
  const last = tokens[pair.close - 1] as Token;
  const first = tokens[pair.open + 1] as Token;
  return {
    words,
    lower,
    finite,
    final: /^[.!?…]|\.\.\.$/.test(last.text),
    upper: startsUpper(first.text),
    foreign,
  };
}

function titled(lexis: Lexis, i: number): boolean {
  const token = lexis.tokens[i];
  if (!token || token.kind !== 'word' || !startsUpper(token.text)) return false;
  return endsIn(lexis.pack.titledNouns, token.norm);
}

/** Whether a name fills the marks. */
function isName(lexis: Lexis, pair: QuotePair): boolean {
  for (let i = pair.open + 1; i < pair.close; i++) if (lexis.entity[i] === 0) return false;
  return true;
}

/** How likely marks hold somebody's words: positive means a quotation. Every weight is a reason one can name. */
export function isQuotation(
  lexis: Lexis,
  unit: Unit,
  pair: QuotePair,
  within: boolean,
  labelled: 'label' | 'cue' | null,
  twin: boolean | null = null,
): boolean {
  const { tokens, pack } = lexis;
  const shape = shapeOf(lexis, pair);
  if (shape.words === 0) return false;
  const before = pair.open > unit.first ? (tokens[pair.open - 1] as Token) : null;
  const after = pair.close + 1 < unit.last ? (tokens[pair.close + 1] as Token) : null;
  let score = -1;
  score += shape.words >= 8 ? 3 : shape.words >= 5 ? 1.5 : shape.words >= 3 ? 0.3 : 0;
  if (shape.finite) score += 1;
  if (shape.final) score += 1.5;
  if (!shape.upper) score += 0.8;
  if (shape.words > 1 && shape.lower >= shape.words / 2) score += 0.5;
  if (shape.lower === 0) score -= shape.words > 1 ? 1.2 : 0.7;
  // A capital, no verb, no full stop, and nobody said to speak: a title, however long.
  if (shape.upper && !shape.finite && !shape.final)
    score -= within ? 0.5 : labelled || before?.text === ':' ? 1.3 : 2.5;
  if (within) score += 0.8;
  else if (!labelled && before?.text !== ':') score -= 0.5;
  if (before && titled(lexis, pair.open - 1)) labelled = null;
  if (labelled === 'label') score += shape.upper ? 3.2 : 2.2;
  else if (labelled) score += 1.2;
  if (isName(lexis, pair) || (shape.foreign && !shape.finite)) score -= 2.5;
  if (!within && !labelled && shape.words <= 2 && before?.text !== ':') score -= 0.7;
  if (before?.text === ':') score += 2;
  if (after?.text === ',' && is(lexis, pair.close + 2, W.finite)) score += pair.open === unit.first ? 3 : 1.5;
  // »skandierten „Rettet den Wald“«: right after its verb; »vor einer „Spirale der Gewalt“«: the speaker's word for it.
  if (labelled === 'cue' && before && lexis.cues[pair.open - 1]) score += 1.5;
  if (within && shape.words > 1 && before && pack.indefinite.has(before.norm)) score += 0.7;
  if (before && titled(lexis, pair.open - 1)) score -= 2.5;
  if (before && pack.distancing.has(before.norm)) score -= 2.5;
  if (before && pack.wording.has(before.norm)) score += 1.5;
  if (
    before &&
    startsUpper(before.text) &&
    before.kind === 'word' &&
    shape.upper &&
    isNoun(lexis, pair.open - 1)
  )
    score -= 1.2;
  // »bei der „Aktion Nordsee hilft“«: what has an article of its own and begins with a noun is a name.
  if (!within && !labelled && shape.upper && !shape.final && is(lexis, pair.open - 1, W.det) && before)
    score -= 1.2;
  // »(auf Deutsch: „Neues Leben“)«: a translation or name in brackets.
  if (!shape.finite && inBrackets(lexis, pair.open, unit.first)) score -= 2;
  // »„gut“ oder „schlecht“«: what stands beside it tells what it is.
  if (twin !== null) score += twin ? 0.7 : shape.words < 4 ? -1.5 : 0;
  if (after && (after.text === '-' || (after.text.startsWith('-') && !after.spaced))) score -= 3;
  return score > 0;
}

function inBrackets(lexis: Lexis, i: number, first: number): boolean {
  for (let k = i - 1; k >= first && k > i - 6; k--) {
    const { text } = lexis.tokens[k] as Token;
    if (text === '(') return true;
    if (text === ')') return false;
  }
  return false;
}
