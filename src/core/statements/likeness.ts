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
  const { norm } = token;
  return endsIn(lexis.pack.titledNouns, norm) || genitives(lexis, norm);
}

/** »des Magazins „…“«: a noun of a title in the genitive. */
function genitives(lexis: Lexis, norm: string): boolean {
  return lexis.pack.genitiveEndings.some(
    (e) => norm.endsWith(e) && endsIn(lexis.pack.titledNouns, norm.slice(0, norm.length - e.length)),
  );
}

/** Whether a name fills the marks; one that is neither person nor organisation has no small words in it. */
function isName(lexis: Lexis, pair: QuotePair): boolean {
  for (let i = pair.open + 1; i < pair.close; i++) {
    if (lexis.entity[i] === 0) return false;
    if (lexis.named[i] === 0 && !startsUpper((lexis.tokens[i] as Token).text)) return false;
  }
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
  const announced =
    before !== null && (pack.wording.has(before.norm) || exampleOfWording(lexis, pair.open - 1, unit.first));
  if (announced) labelled ??= 'cue';
  // »den Film „Nordwind“«, but »nannte den Vertrag „überfällig“«: a title after such a verb begins with a capital.
  const title = !announced && titled(lexis, pair.open - 1) && (shape.upper || labelled !== 'label');
  if (title) labelled = null;
  if (labelled === 'label') score += shape.upper ? 3.2 : 2.2;
  else if (labelled) score += 1.2;
  if (isName(lexis, pair) || (shape.foreign && !shape.finite)) score -= 2.5;
  if (!within && !labelled && shape.words <= 2 && before?.text !== ':') score -= 0.7;
  if (before?.text === ':') score += 2;
  if (after?.text === ',' && is(lexis, verbBehind(lexis, pair.close + 2), W.finite))
    score += pair.open === unit.first ? 3 : 1.5;
  // »skandierten „Rettet den Wald“«: right after its verb; »vor einer „Spirale der Gewalt“«: the speaker's word for it.
  if (labelled === 'cue' && before && lexis.cues[pair.open - 1]) score += 1.5;
  if (within && shape.words > 1 && before && pack.indefinite.has(before.norm)) score += 0.7;
  if (title) score -= 2.5;
  if (before && pack.distancing.has(before.norm)) score -= 2.5;
  if (announced) score += 1.5;
  if (
    before &&
    !announced &&
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
  score -= nameLike(lexis, pair, shape, before, after);
  // »„gut“ oder „schlecht“«: what stands beside it tells what it is.
  if (twin !== null) score += twin ? 0.7 : shape.words < 4 ? -1.5 : 0;
  if (after && (after.text === '-' || (after.text.startsWith('-') && !after.spaced))) score -= 3;
  return score > 0;
}

/** »…“, so urteilte X«: the word after one that only points back. */
function verbBehind(lexis: Lexis, i: number): number {
  return lexis.pack.resumptive.has(lexis.tokens[i]?.norm ?? '') ? i + 1 : i;
}

/** »Parolen wie zum Beispiel „…“«: words between them tell that what follows is one of several. */
function exampleOfWording(lexis: Lexis, i: number, first: number): boolean {
  const { tokens, pack } = lexis;
  let k = i;
  while (k > first && k > i - 5 && pack.exampleWords.has((tokens[k] as Token).norm)) k--;
  return k < i && k >= first && pack.wording.has((tokens[k] as Token).norm);
}

/** How much speaks for a name or term: »ein „Gesetz über …“«, »„space walk“ (Ausstieg …)«, »„bote.example“«. */
function nameLike(
  lexis: Lexis,
  pair: QuotePair,
  shape: Shape,
  before: Token | null,
  after: Token | null,
): number {
  if (shape.final) return 0;
  const { tokens, pack } = lexis;
  let weight = 0;
  // »„Rat der Ältesten“ nennt«, »der Name lautet also „…“«: the verb right beside, or an adverb between.
  const naming = (i: number): boolean => pack.namingVerbs.has(tokens[i]?.norm ?? '');
  const lead = before && is(lexis, pair.open - 1, W.adv) ? pair.open - 2 : pair.open - 1;
  if (naming(lead) || (after && naming(pair.close + 1))) weight += 1.5;
  const head = shape.upper && shape.words > 1 && pack.nameHeads.has((tokens[pair.open + 1] as Token).norm);
  // »die „Aktion Nordlicht hilft“«: behind an article even a sentence is a name.
  if (head && (!shape.finite || is(lexis, pair.open - 1, W.det)) && shape.words <= 8) weight += 1.5;
  if (shape.finite || shape.words > 8) return weight;
  // A gloss or an acronym in brackets explains a term.
  if (after?.text === '(' && shape.words < 6) weight += 1.5;
  if (shape.words <= 3 && /\p{L}\.\p{L}/u.test(textOf(lexis, pair))) weight += 3;
  return weight;
}

function textOf(lexis: Lexis, pair: QuotePair): string {
  let text = '';
  for (let i = pair.open + 1; i < pair.close && i < pair.open + 8; i++)
    text += (lexis.tokens[i] as Token).text;
  return text;
}

function inBrackets(lexis: Lexis, i: number, first: number): boolean {
  for (let k = i - 1; k >= first && k > i - 6; k--) {
    const { text } = lexis.tokens[k] as Token;
    if (text === '(') return true;
    if (text === ')') return false;
  }
  return false;
}
