// Tokens → the noun phrase that begins at a place: determiner, adjectives, nouns, what hangs on them (genitives,
// »von …«, brackets, appositions). Shallow by word classes; made for speakers, who are named in full in the news.
import { startsUpper } from '../base/chars';
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import { endsIn, is, isNoun, type Lexis } from './lexis';

/** A noun phrase `[first, last)` in tokens. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly pronoun: boolean;
}

const OPEN_QUOTES = '„“"»«‚›';

function adjective(lexis: Lexis, i: number): boolean {
  const token = lexis.tokens[i];
  if (
    !token ||
    token.kind !== 'word' ||
    is(lexis, i, ~(W.time | W.quantity | W.maybe | W.participle | W.konj1))
  )
    return false;
  const low = token.text.charAt(0) === token.text.charAt(0).toLowerCase();
  if (lexis.pack.capitalNouns && !low) return false;
  return lexis.pack.adjectiveEndings.some((e) => token.norm.endsWith(e));
}

/** End of the core at `i` (determiner, adjectives, nouns) before `limit`, or -1 where there is no noun. */
function core(lexis: Lexis, i: number, limit: number): number {
  const { tokens } = lexis;
  let k = i;
  let nouns = 0;
  while (k < limit && is(lexis, k, W.det | W.quantity) && k < i + 3) {
    // »die einem Bericht zufolge …«: after a relative pronoun a determiner begins another phrase.
    if (k > i && lexis.pack.capitalNouns && !is(lexis, k, W.quantity) && is(lexis, k - 1, W.rel)) return -1;
    k++;
  }
  if (k > i && lexis.pack.verbFinal) k = attributeEnd(lexis, k, limit);
  let steps = 0;
  while (k < limit) {
    const token = tokens[k] as Token;
    if (nouns === 0 && k + 2 < limit && aged(lexis, k)) k++;
    else if (nouns === 0 && token.kind === 'number' && tokens[k + 1]?.kind === 'word' && k + 1 < limit) k++;
    else if (nouns > 0 && token.kind === 'number' && isNoun(lexis, k + 1)) break;
    else if (isNoun(lexis, k) || lexis.entity[k] === 1) {
      nouns++;
      k++;
    } else if (token.kind === 'quote' && OPEN_QUOTES.includes(token.text)) {
      // A short quotation may be part of a name: »die „Zeit“«, but not what somebody says.
      let end = k + 1;
      let names = true;
      while (end < limit && end < k + 9 && (tokens[end] as Token).kind !== 'quote') {
        if ((tokens[end] as Token).text === ',' || (end > k + 4 && is(lexis, end, W.finite))) names = false;
        end++;
      }
      if (end >= limit || (tokens[end] as Token).kind !== 'quote') break;
      // »der Angeklagte „Jetzt reicht es“ rief«: what stands behind a person is no name of a thing.
      if (nouns > 0 && lexis.pack.verbFinal && endsIn(lexis.pack.persons, (tokens[k - 1] as Token).norm))
        break;
      if (!names || (!isNoun(lexis, k + 1) && !startsUpper((tokens[k + 1] as Token).text))) break;
      nouns++;
      k = end + 1;
    } else if (token.text === '(' && nouns > 0) {
      let end = k + 1;
      while (end < limit && end < k + 12 && (tokens[end] as Token).text !== ')') end++;
      if (end >= limit) break;
      k = end + 1;
    } else if (token.text === '.' && nouns > 0 && k + 1 < limit && (tokens[k - 1] as Token).text.length <= 3)
      k++;
    else if ((token.text === '/' || token.text === '&') && nouns > 0 && isNoun(lexis, k + 1)) k++;
    else if (nouns === 0 && adjective(lexis, k) && k + 1 < limit && steps < 6) {
      steps++;
      k++;
    } else if (
      nouns === 0 &&
      steps > 0 &&
      (token.text === ',' || is(lexis, k, W.conj)) &&
      adjective(lexis, k + 1)
    )
      k++;
    else if (
      nouns > 0 &&
      /^(?:von|van|de|al|bin|di|da|du|el|la|le|del|der|den|zu|ibn)$/.test(token.norm) &&
      nameParticle(lexis, k, limit)
    )
      k++;
    else break;
  }
  return nouns > 0 ? k : -1;
}

/**
 * »die *in Graz* geborene Winter«, »der *sich als Retter* darstellende Bauherr«: where the participle stands that
 * belongs to the noun after it, if what depends on it opens at `k`; else `k`.
 */
export function attributeEnd(lexis: Lexis, k: number, limit: number): number {
  let end = k;
  for (let parts = 0; parts < 4 && end < limit; parts++) {
    const opened = end;
    if (is(lexis, end, W.reflexive)) end++;
    while (end < limit && adverbial(lexis, end)) end++;
    if (end < limit && (is(lexis, end, W.prep) || (normAt(lexis, end) === lexis.pack.labelWord && end > k))) {
      const inner = core(lexis, end + 1, limit);
      if (inner < 0) return k;
      end = is(lexis, inner, W.gen) ? Math.max(core(lexis, inner, limit), inner) : inner;
    }
    if (end === opened) return k;
    if (end + 1 < limit && participial(lexis, end) && (isNoun(lexis, end + 1) || lexis.entity[end + 1] === 1))
      return end;
  }
  return k;
}

/** »selbst«, »gestern«, »medienwirksam«: what may stand before a participle; only what ends in one is taken up. */
function adverbial(lexis: Lexis, i: number): boolean {
  if (is(lexis, i, W.adv)) return !is(lexis, i, W.conj);
  const token = lexis.tokens[i] as Token;
  if (token.kind !== 'word' || startsUpper(token.text)) return false;
  return (lexis.bits[i] === 0 || is(lexis, i, W.time)) && !adjective(lexis, i);
}

function normAt(lexis: Lexis, i: number): string {
  return lexis.tokens[i]?.norm ?? '';
}

/** »geborene«, »darstellende«: a participle with the ending of an adjective. */
function participial(lexis: Lexis, i: number): boolean {
  return adjective(lexis, i) && lexis.pack.participleEndings.some((e) => normAt(lexis, i).endsWith(e));
}

/** »von« in »Ursula von der Leyen« against »der Sprecher von …«: a name stands before it. */
function nameParticle(lexis: Lexis, k: number, limit: number): boolean {
  const before = lexis.tokens[k - 1] as Token;
  return (
    before.kind === 'word' &&
    isNoun(lexis, k + 1) &&
    k + 1 < limit &&
    !is(lexis, k, W.gen) &&
    /^(?:de|al|bin|di|da|du|el|la|le|del|ibn|van)$/.test((lexis.tokens[k] as Token).norm)
  );
}

/** »die Bahn *der Stadt* zusagte«: a determiner after a name that need not be a genitive. */
function mayBeDative(lexis: Lexis, i: number): boolean {
  return lexis.entity[i - 1] === 1 && (lexis.tokens[i] as Token).norm.endsWith('r');
}

/** »dieses Jahr«, »wenige Stunden«: the first noun is a time. */
function temporal(lexis: Lexis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // »einem heute (am Montag) verschickten Brief«: what stands inside tells when, the phrase is no time.
    const inside =
      i > from &&
      lexis.pack.capitalNouns &&
      (!startsUpper((lexis.tokens[i] as Token).text) || (i > from + 1 && is(lexis, i - 1, W.prep)));
    if (inside && is(lexis, i, W.time)) continue;
    if (aged(lexis, i)) continue;
    if (is(lexis, i, W.time)) return true;
    if (isNoun(lexis, i) && (lexis.tokens[i] as Token).kind === 'word') return false;
  }
  return false;
}

/** »51 Jahre alte« before a noun: how old somebody is. */
function aged(lexis: Lexis, i: number): boolean {
  const counted = lexis.tokens[i - 1]?.kind === 'number' || is(lexis, i - 1, W.quantity);
  return (
    counted &&
    is(lexis, i, W.time) &&
    lexis.pack.capitalNouns &&
    adjective(lexis, i + 1) &&
    isNoun(lexis, i + 2)
  );
}

export interface PhraseOptions {
  /** Also »im«, »in«, »am« and the like: right where a verb follows, wrong where adjuncts may. */
  readonly allPrepositions: boolean;
  /** Whether an apposition between commas belongs to it. */
  readonly apposition: boolean;
  /** The verb takes a dative: after a name »der …« is another noun phrase. */
  readonly dative?: boolean;
  /** »von …« does not belong to the phrase: always, or not where it follows a name that is no person's. */
  readonly from?: 'apart' | 'after-name';
}

/** The noun phrase beginning at `i`, within `limit`; null where none begins. */
export function phraseAt(lexis: Lexis, i: number, limit: number, options: PhraseOptions): Phrase | null {
  const { tokens } = lexis;
  const token = tokens[i];
  limit = Math.min(limit, tokens.length);
  if (!token || i >= limit) return null;
  const start = i;
  if (is(lexis, i, W.pron) && !is(lexis, i, W.det)) {
    let last = i + 1;
    if (tokens[last]?.norm === 'selbst' && last < limit) last++;
    // `one of the men`, `one resident`
    const counted = token.norm === 'one' && last < limit && isNoun(lexis, last) ? last : -1;
    const rest = tokens[last]?.norm === 'of' && last + 1 < limit ? last + 1 : counted;
    const whole = rest > 0 ? core(lexis, rest, limit) : -1;
    if (whole > 0) return { first: start, last: whole, pronoun: false };
    return { first: start, last, pronoun: true };
  }
  let end = core(lexis, i, limit);
  if (end < 0) {
    if (is(lexis, i, W.pron)) return { first: start, last: i + 1, pronoun: true };
    return null;
  }
  if (temporal(lexis, i, end)) return null;
  let attributes = 0;
  while (end < limit && attributes < 8) {
    const next = tokens[end] as Token;
    if (
      lexis.pack.capitalNouns &&
      next.norm.endsWith('er') &&
      adjective(lexis, end) &&
      isNoun(lexis, end + 1)
    ) {
      const more = core(lexis, end, limit);
      if (more < 0) break;
      end = more;
    } else if (is(lexis, end, W.gen)) {
      if (lexis.person[end - 1] === 1 || (options.dative === true && mayBeDative(lexis, end))) break;
      const more = core(lexis, end, limit);
      if (
        more < 0 ||
        (next.norm === 'der' && OPEN_QUOTES.includes((tokens[end + 1] as Token).text) && attributes > 0)
      )
        break;
      end = more;
    } else if (
      is(lexis, end, W.attr) &&
      (options.allPrepositions || /^(?:von|vom|aus|für|of|from|for)$/.test(next.norm))
    ) {
      if (is(lexis, end + 1, W.time | W.quantity) || tokens[end + 1]?.kind === 'number') break;
      // `accused by Kraus of “…”`
      if (tokens[end + 1]?.kind === 'quote' && lexis.person[end - 1] === 1) break;
      if (options.from !== undefined && lexis.pack.agentPrepositions.has(next.norm))
        if (options.from === 'apart' || (lexis.entity[end - 1] === 1 && lexis.person[end - 1] === 0)) break;
      const more = core(lexis, end + 1, limit);
      if (more < 0) break;
      end = more;
    } else if (is(lexis, end, W.conj) && /^(?:und|sowie|oder|and|or)$/.test(next.norm)) {
      const more = core(lexis, end + 1, limit);
      if (more < 0) break;
      end = more;
    } else break;
    attributes++;
  }
  if (options.apposition && end < limit && (tokens[end] as Token).text === ',') {
    const more = appositionEnd(lexis, end + 1, limit);
    if (more > 0) end = more;
  }
  return { first: start, last: end, pronoun: false };
}

/** End of an apposition that begins at `i` and is closed by a comma, colon or the end; -1 where there is none. */
export function appositionEnd(lexis: Lexis, i: number, limit: number): number {
  const inner = phraseAt(lexis, i, limit, { allPrepositions: true, apposition: false });
  if (!inner || inner.pronoun) return -1;
  const after = lexis.tokens[inner.last];
  if (inner.last >= limit || !after) return inner.last;
  return after.text === ',' || after.text === ':' || after.kind === 'quote' || after.text === '.'
    ? inner.last
    : -1;
}
