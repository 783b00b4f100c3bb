// Tokens → what the pack knows of each: word classes as bits and readings as a cue verb. Computed once per article,
// one map lookup a token. A capitalised word in a language that writes its nouns so is no verb.
import { itemAt } from '../base/item-at';
import { smallNumbers, wholeNumbers } from '../base/slab';
import { startsUpper } from '../base/chars';
import { WordCache } from '../base/word-forms';
import type { LanguagePack } from '../language/pack';
import { W, type CueReading, type StatementsPack } from '../language/pack/statements';
import type { NameMention } from '../model/annotation';
import type { Article, Token } from '../model/article';
import { placeLines } from './place-lines';
import type { QuotePair } from './quotes';
import { knownWord, type KnownWord } from './word-roles';

export interface Lexis {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly pack: StatementsPack;
  /** Bits of W for every token. */
  readonly bits: Int32Array;
  /** Bits of `Role` for every token. */
  readonly roles: Uint8Array;
  readonly cues: readonly (readonly CueReading[] | undefined)[];
  /** Whether a token belongs to the name of a person. */
  readonly person: Uint8Array;
  /** Whether it belongs to the name of a person or an organisation. */
  readonly named: Uint8Array;
  /** Uninflected form of each name, by where it begins. */
  readonly bases: ReadonlyMap<number, string>;
  /** Whether it belongs to any name. */
  readonly entity: Uint8Array;
  /** First token of a sentence → the token behind its place line. */
  readonly heads: ReadonlyMap<number, number>;
  /** At the opening mark of a quotation of several words the index after its end, else 0. */
  readonly quoted: Int32Array;
  /** The same for every pair, one word or many. */
  readonly marked: Int32Array;
}

const known = new WeakMap<StatementsPack, WordCache<KnownWord>>();

/** What has been found out about the words of a language, by `Token.key`. */
export function knownWords(pack: StatementsPack): WordCache<KnownWord> {
  let cache = known.get(pack);
  if (cache === undefined) known.set(pack, (cache = new WordCache<KnownWord>()));
  return cache;
}

/** What the word lists say of a token. */
export function knownOf(language: LanguagePack, cache: WordCache<KnownWord>, token: Token): KnownWord {
  let word = cache.get(token.key);
  if (word === undefined) cache.set(token.key, (word = knownWord(language, token.norm)));
  return word;
}

/** Bits of `W` of a word; the verb lexicon is asked at the first call, which is dear and not needed for most nouns. */
export function bitsOf(language: LanguagePack, word: KnownWord, norm: string): number {
  if (word.bits < 0) {
    word.bits = word.plain;
    if ((word.plain & ~W.time) === 0 || (word.plain & W.finite) !== 0) word.bits |= verbBits(language, norm);
  }
  return word.bits;
}

/**
 * Whether a token opens its sentence, a quotation or what stands behind a colon or the dash of a place line (»Bremen (dpa) –
 * Am Montag …«): its capital tells no noun there.
 */
export function isInitial(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return (
    before === undefined ||
    before.sentence !== (tokens[i] as Token).sentence ||
    before.kind === 'quote' ||
    before.text === ':' ||
    (before.spaced && (tokens[i] as Token).spaced && DASH.test(before.text))
  );
}
const DASH = /^[-–—|]$/u;

export function readLexis(
  article: Article,
  language: LanguagePack,
  names: readonly NameMention[],
  pairs: readonly QuotePair[],
): Lexis {
  const pack = language.statements;
  const { tokens } = article;
  const bits = wholeNumbers(tokens.length);
  const cues: (readonly CueReading[] | undefined)[] = new Array<undefined>(tokens.length);
  const roles = smallNumbers(tokens.length);
  const cache = knownWords(pack);
  const heads = placeLines(article);
  const opening = new Set(heads.values());
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const upper = token.text !== token.norm && startsUpper(token.text);
    const word = knownOf(language, cache, token);
    roles[i] = word.role;
    if (upper && pack.capitalNouns && !isInitial(tokens, i) && !opening.has(i)) {
      const b = word.plain;
      // »Folgendes«: a word that is an object and nothing else.
      bits[i] = b === W.object ? b : b & W.time;
      continue;
    }
    let b = bitsOf(language, word, token.norm);
    if (upper && pack.capitalNouns) {
      // »Vertraute berichteten«: a capital at the beginning is no verb, unless it is an auxiliary (»Sollte …«).
      b &= ~(W.maybe | W.infinitive);
      if ((b & (W.have | W.be | W.become | W.modal)) === 0) b &= ~(W.finite | W.konj1 | W.konj2);
    }
    bits[i] = b;
    if (!upper || !pack.capitalNouns) cues[i] = word.cues;
  }
  const person = smallNumbers(tokens.length);
  const quoted = wholeNumbers(tokens.length);
  const marked = wholeNumbers(tokens.length);
  for (const pair of pairs) marked[pair.open] = pair.close + 1;
  for (const pair of pairs) if (pair.close - pair.open > 4) quoted[pair.open] = pair.close + 1;
  const named = smallNumbers(tokens.length);
  const entity = smallNumbers(tokens.length);
  const bases = new Map(names.map((n) => [n.span[0], n.base]));
  for (const name of names) {
    if (name.form === 'name') entity.fill(1, name.first, name.last);
    if (name.type === 'person' && name.form === 'name') person.fill(1, name.first, name.last);
    if (name.type === 'person' || name.type === 'organization') named.fill(1, name.first, name.last);
  }
  // »Von der Leyen«: the words of a person's name are no prepositions and no verbs.
  for (const name of names)
    if (name.type === 'person' && name.form === 'name')
      for (let i = name.first; i < name.last; i++) {
        bits[i] = 0;
        cues[i] = undefined;
      }
  const lexis: Lexis = {
    article,
    tokens,
    pack,
    bits,
    roles,
    cues,
    person,
    named,
    entity,
    heads,
    quoted,
    marked,
    bases,
  };
  if (pack.capitalNouns) dropAdjectives(lexis, cues);
  else settleVerbs(lexis, cues);
  // »Ich halte«: the first person of the indicative looks like the subjunctive of the third.
  for (let i = 1; i + 1 < tokens.length; i++) {
    const b = bits[i] as number;
    if ((b & W.konj1) === 0 || (b & (W.be | W.have | W.become | W.modal)) !== 0) continue;
    if (
      pack.firstPerson.has((tokens[i - 1] as Token).norm) ||
      pack.firstPerson.has((tokens[i + 1] as Token).norm)
    )
      bits[i] = b & ~W.konj1;
  }
  return lexis;
}

/**
 * »die weite Reise«, »der 13 beteiligten Helfer«, »in einem gestern veröffentlichten Bericht«: what looks like a verb
 * before a noun is an adjective where a determiner or preposition stands before it.
 */
function dropAdjectives(lexis: Lexis, cues: (readonly CueReading[] | undefined)[]): void {
  const { tokens, bits, pack } = lexis;
  const verbal = W.konj1 | W.finite | W.maybe;
  let before = false;
  for (let i = tokens.length - 2; i >= 0; i--) {
    const b = bits[i] as number;
    const next = tokens[i + 1] as Token;
    const attribute = before || (next.kind === 'word' && startsUpper(next.text));
    before = false;
    if ((b & verbal) === 0 || (b & (W.be | W.have | W.become | W.modal)) !== 0 || !attribute) continue;
    const { norm } = tokens[i] as Token;
    if (!pack.adjectiveEndings.some((e) => norm.endsWith(e))) continue;
    if (!determined(lexis, i, norm) && !extended(lexis, i)) continue;
    bits[i] = b & ~verbal;
    cues[i] = undefined;
    before = true;
  }
}

/**
 * Where nouns have no capital: after a determiner or preposition a form is no verb (`the claim`); after an auxiliary it is
 * not finite (`has claimed`, `to claim`); else what may be finite is.
 */
function settleVerbs(lexis: Lexis, cues: (readonly CueReading[] | undefined)[]): void {
  const { tokens, bits } = lexis;
  for (let i = 0; i < tokens.length; i++) {
    const b = bits[i] as number;
    if ((b & (W.finite | W.maybe)) === 0 || (b & (W.be | W.have | W.modal)) !== 0) continue;
    let k = i - 1;
    while (k >= 0 && k > i - 4 && is(lexis, k, W.adv | W.negation) && !is(lexis, k, W.det)) k--;
    const before = k >= 0 && tokens[k]?.sentence === tokens[i]?.sentence ? (bits[k] as number) : 0;
    const owner = /['’]s$/.test(tokens[i - 1]?.text ?? '');
    // `Asked about it, she said …`: a participle in first place.
    const opening = sentenceInitial(lexis, i) && (b & W.participle) !== 0;
    if ((before & (W.have | W.be | W.modal | W.auxInf | W.to)) !== 0 || opening) {
      bits[i] = b & ~(W.finite | W.maybe);
      if (opening) cues[i] = undefined;
    } else if (
      owner ||
      ((before & (W.det | W.prep | W.quantity)) !== 0 && (before & W.pron) === 0) ||
      ((before & W.finite) !== 0 && (b & W.participle) === 0)
    ) {
      bits[i] = b & ~(W.finite | W.maybe | W.participle | W.infinitive);
      cues[i] = undefined;
    } else if ((b & W.maybe) !== 0) {
      const plain = tokens[i]?.norm.endsWith('ed') === false && (b & W.infinitive) !== 0;
      // A bare form needs a plural or pronoun before it: `they say`, `officials say`.
      const subject = (before & W.pron) !== 0 || pluralBefore(lexis, k);
      // `The report, published on Friday, …` against `The minister, who …, said on Friday`.
      const attribute =
        tokens[k]?.kind === 'punct' &&
        is(lexis, i + 1, W.prep) &&
        cues[i]?.some((r) => r.verb.medium === 'speech') !== true;
      // `A banner read`: the past looks like the infinitive.
      const past = (cues[i] ?? []).filter((r) => r.form === 'finite').length > 1;
      if ((!plain || subject || past) && !attribute && !behindSource(lexis, k))
        bits[i] = (b & ~W.maybe) | W.finite;
    }
  }
}

/** `officials say`, `residents of Holm say`: a plural right before a verb, or before what hangs on it. */
function pluralBefore({ tokens, bits }: Lexis, k: number): boolean {
  if (tokens[k]?.norm.endsWith('s') === true) return true;
  for (let i = k; i > 0 && i > k - 4 && tokens[i]?.sentence === tokens[k]?.sentence; i--)
    if (((bits[i] as number) & W.prep) !== 0) return tokens[i - 1]?.norm.endsWith('s') === true;
  return false;
}

/** `according to a study published …`: what follows the source belongs to it. */
function behindSource({ tokens, pack }: Lexis, k: number): boolean {
  for (let i = k; i > 0 && i > k - 5 && tokens[i]?.kind === 'word'; i--)
    if (pack.sources.get(tokens[i - 1]?.norm ?? '')?.next === tokens[i]?.norm) return true;
  return false;
}

function determined(lexis: Lexis, i: number, norm: string): boolean {
  const { tokens, bits } = lexis;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const token = tokens[k] as Token;
    const b = bits[k] as number;
    if (token.sentence !== tokens[i]?.sentence) return k === i - 1 && ((bits[i] as number) & W.konj1) !== 0;
    if (token.kind === 'number') return true;
    if (token.norm === 'das' && k === i - 1) return !norm.endsWith('n') && lexis.cues[i] === undefined;
    if ((b & (W.det | W.quantity)) !== 0) return (b & W.subject) === 0;
    if ((b & W.prep) !== 0 && (b & W.adv) === 0) return k === i - 1;
    // »Der taz sagte Vogt«: a name that is written small is the noun itself.
    if (lexis.entity[k] === 1) return false;
    const attribute =
      (b & (W.adv | W.time)) !== 0 ||
      (token.kind === 'word' && !startsUpper(token.text) && (b & W.finite) === 0);
    if (!attribute) return false;
  }
  return false;
}

/**
 * »der im ganzen Land als Mahner bekannte Verleger«: a determiner straight before a preposition (or »sich«) holds a
 * place open for an attribute. Not where another attribute has already filled it (»die im Amt bestätigte Chefin lobte
 * Berlin«), nor for a relative pronoun.
 */
function extended(lexis: Lexis, i: number): boolean {
  const { tokens, bits, pack } = lexis;
  const lower = (k: number): boolean => tokens[k]?.kind === 'word' && !startsUpper(tokens[k].text);
  const attributive = (k: number): boolean =>
    lower(k) && pack.adjectiveEndings.some((e) => tokens[k]?.norm.endsWith(e) === true);
  for (let k = i - 1; k >= 0 && k >= i - 16; k--) {
    const token = tokens[k] as Token;
    if (token.sentence !== tokens[i]?.sentence || token.kind === 'punct') return false;
    const b = bits[k] as number;
    if ((b & W.det) !== 0 && is(lexis, k + 1, W.prep | W.reflexive) && k + 1 < i) {
      const first = tokens[k - 1]?.sentence !== token.sentence;
      return first || (tokens[k - 1]?.kind === 'word' && (b & W.subject) === 0);
    }
    const heads = attributive(k) && !lower(k + 1) && (b & (W.det | W.prep)) === 0;
    const inner = is(lexis, k - 1, W.det | W.prep | W.quantity) || attributive(k - 1);
    if (heads && k + 1 < i && !inner) return false;
  }
  return false;
}

/** What the verb lexicon says of a form: surely finite, perhaps finite, subjunctive, participle, infinitive. */
function verbBits(language: LanguagePack, norm: string): number {
  const { statements: pack, grammar } = language;
  const readings = grammar.readingsOf(norm).filter((r) => r.listed);
  let out = 0;
  let indicative = false;
  let konj1 = false;
  let konj2 = false;
  for (const r of readings) {
    if (r.form === 'participle') out |= W.participle;
    else if (r.form === 'infinitive' || r.form === 'zu-infinitive') out |= W.infinitive;
    else if (r.form === 'finite') {
      if (r.mood === 'konjunktiv1') konj1 = true;
      else if (r.mood === 'konjunktiv2') konj2 = true;
      else if (r.person !== 1 || r.tense === 'past') indicative = true;
    }
  }
  if (readings.length === 0) {
    for (const r of pack.verbs.get(norm) ?? []) {
      if (r.form === 'participle') out |= W.participle;
      else if (r.form === 'infinitive') out |= W.infinitive;
      else if (r.subjunctive) konj1 = true;
      else indicative = true;
    }
    if (out === 0 && !indicative && !konj1) {
      if (grammar.adverbs.has(norm)) return W.adv;
      if (grammar.prepositions.has(norm)) return W.prep;
      return 0;
    }
  }
  if (konj1 && !indicative && (out & W.infinitive) === 0) out |= W.konj1;
  if (konj2 && !indicative && (out & (W.infinitive | W.participle)) === 0) out |= W.konj2;
  if (indicative || konj1 || konj2) out |= (out & (W.participle | W.infinitive)) === 0 ? W.finite : W.maybe;
  return out;
}

function sentenceInitial(lexis: Lexis, i: number): boolean {
  const before = lexis.tokens[i - 1];
  return before === undefined || before.sentence !== lexis.tokens[i]?.sentence;
}

/** Whether a word ends in one of these (»Verteidigungs*minister*«). */
export function endsIn(list: ReadonlySet<string>, norm: string): boolean {
  for (let k = Math.max(0, norm.length - 18); k <= norm.length - 3; k++)
    if (list.has(k === 0 ? norm : norm.slice(k))) return true;
  return false;
}

/** Whether a token has any of the bits. */
export function is(lexis: Lexis, i: number, bits: number): boolean {
  return ((lexis.bits[i] ?? 0) & bits) !== 0;
}

/** After `to`: a verb that the lexicon knows, or an unknown small word with an object of its own (`to sue the city`). */
export function mayBeInfinitive(lexis: Lexis, k: number): boolean {
  if (is(lexis, k, W.infinitive | W.auxInf)) return true;
  const token = lexis.tokens[k];
  if (!token || token.kind !== 'word' || token.text !== token.norm || lexis.bits[k] !== 0) return false;
  return is(lexis, k + 1, W.det | W.object | W.pron);
}

/** A noun or name where the language writes them with a capital; any other word elsewhere. */
export function isNoun(lexis: Lexis, i: number): boolean {
  const token = lexis.tokens[i];
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  if (lexis.pack.capitalNouns && is(lexis, i, W.participle) && sentenceInitial(lexis, i)) return false;
  if (lexis.pack.capitalNouns && (lexis.bits[i] as number) === 0 && sentenceInitial(lexis, i)) {
    const { norm } = token;
    if (lexis.person[i] === 0 && lexis.pack.adverbEndings.some((e) => norm.endsWith(e))) return false;
  }
  const joined = token.text.includes('-') || token.text.includes('.');
  if (joined && lexis.pack.capitalNouns && /-\p{Lu}|\.\p{Ll}/u.test(token.text)) return true;
  if (lexis.pack.capitalNouns)
    return startsUpper(token.text) && ((lexis.bits[i] as number) & ~(W.time | W.participle)) === 0;
  const closed = ~(W.time | W.finite | W.maybe | W.participle | W.infinitive);
  if (((lexis.bits[i] as number) & closed) !== 0) return lexis.entity[i] === 1;
  return (lexis.bits[i] as number) === 0 || startsUpper(token.text);
}
