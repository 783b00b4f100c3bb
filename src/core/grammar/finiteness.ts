// Whether the words of a German text are finite verbs at their places: an inflected participle before a noun is none,
// an infinitive behind »zu« is none. Looks a few words to each side only; which of several finite verbs heads a clause is
// for the clause reader to say.
import { startsUpper } from '../base/chars';
import type { Token } from '../model/article';
import { FINITE, INFINITIVE, INITIAL, NOUN, NOTHING, type WordInfo, type Words } from './word-info';

/** 3: surely finite; 2: perhaps an infinitive or participle; 1: by its shape or as a last resort; 0: not. */
export type Sure = 0 | 1 | 2 | 3;

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;

const YEAR = /^1[0-9]{3}$|^20[0-9]{2}$/;

/** Whether a noun follows, at most three more adjectives between. */
function nounAhead(words: Words, i: number): boolean {
  for (let k = i + 1; k < words.info.length && k <= i + 4; k++) {
    if (has(words, k, NOUN)) return true;
    const w = at(words, k);
    if (
      words.tokens[k]?.kind !== 'word' ||
      w.determiner ||
      w.preposition ||
      w.pronoun ||
      w.openers.length > 0
    )
      return false;
    if (!w.adverb && !w.coordinator && !w.inflected) return false;
  }
  return false;
}

/** Words in which a preposition is looked for before the last noun behind it: two names and »und« between them. */
const AGENT = 6;

/** »der nach Oslo entsandte Gesandte«: an article right before the preposition of the noun at `i` has no noun yet. */
function articleWaits(words: Words, i: number, depth = 0): boolean {
  let attributes = false;
  for (let k = i - 1; k > 0 && k >= i - AGENT; k--) {
    const w = at(words, k);
    if (w.preposition && !has(words, k, NOUN)) {
      // »die am Dienstag von der Polizei festgenommene …«, »der erneut von Berg kritisierte …«
      const t = at(words, k - 1).adverb && at(words, k - 1).determiner === undefined ? k - 2 : k - 1;
      if (t < 0 || words.tokens[t]?.sentence !== words.tokens[i]?.sentence) return false;
      if (at(words, t).determiner !== undefined) return true;
      return depth < 2 && has(words, t, NOUN) && articleWaits(words, t, depth + 1);
    }
    if (words.tokens[k]?.kind !== 'word') return false;
    // »ein von Bern und Oslo unterzeichnetes Abkommen«.
    if (w.coordinator && has(words, k - 1, NOUN)) continue;
    // »die im Mai verhaftete Anna Berg sagte«: behind the attribute the article has its noun.
    if (has(words, k, NOUN)) {
      if (attributes) return false;
    } else if (w.determiner || w.inflected) attributes = true;
    else return false;
  }
  return false;
}

/** Whether the word at `i` reads as an adjective before its noun (»die bestellten Waren«, »in weiten Teilen«). */
export function isAttributive(words: Words, i: number): boolean {
  const w = at(words, i);
  if (!w.inflected || !nounAhead(words, i)) return false;
  const sentence = words.tokens[i]?.sentence;
  for (let k = i - 1, steps = 0; k >= 0 && steps < 4; k--, steps++) {
    if (words.tokens[k]?.sentence !== sentence) return false;
    if (words.tokens[k]?.kind === 'quote') continue;
    const before = at(words, k);
    if (before.norm === 'als' || before.norm === 'wie') return true;
    // »2014 annektierte Russland …«: a year counts nothing; only »die 2014 annektierte …« is a phrase.
    if (YEAR.test(before.norm)) continue;
    if (before.determiner || before.preposition || words.tokens[k]?.kind === 'number') return true;
    if (before.coordinator && k > 0 && !at(words, k - 1).inflected) return false;
    if (before.pronoun || before.openers.length > 0 || words.tokens[k]?.kind !== 'word') return false;
    // »Bergs neuen Kurs«: what is no verb we know stands between a possessor and its noun.
    if (
      steps === 0 &&
      !w.listed &&
      has(words, k, NOUN) &&
      before.norm.endsWith('s') &&
      has(words, i + 1, NOUN)
    )
      return true;
    // »das vom Krieg erschütterte Land«: a noun between only where the word is no listed verb, or an article waits.
    if (has(words, k, NOUN) && w.listed) return articleWaits(words, k);
    if (
      steps === 0 &&
      !before.adverb &&
      !before.coordinator &&
      !has(words, k, FINITE | NOUN) &&
      before.inflected
    )
      return true;
  }
  return false;
}

/** »Das erklärte Minister Huber«: an article that opens a clause may stand alone. */
function isDemonstrative(words: Words, i: number): boolean {
  const norm = i >= 0 ? at(words, i).norm : '';
  if (norm !== 'das' && norm !== 'dies') return false;
  return (
    i === 0 ||
    words.tokens[i - 1]?.sentence !== words.tokens[i]?.sentence ||
    words.tokens[i - 1]?.kind !== 'word'
  );
}

/** »…, meinen die Leute«: a word that is mostly a possessive, where a clause begins and a phrase follows. */
function opensWithVerb(words: Words, i: number): boolean {
  if (
    i > 0 &&
    words.tokens[i - 1]?.sentence === words.tokens[i]?.sentence &&
    words.tokens[i - 1]?.kind === 'word'
  )
    return false;
  const next = i + 1 < words.info.length ? at(words, i + 1) : undefined;
  return next !== undefined && (next.determiner !== undefined || next.pronoun !== undefined);
}

/** How surely the word at `i` is a finite verb: 3 surely, 2 perhaps an infinitive or participle, 1 by its shape, 0 not. */
function finiteness(words: Words, i: number): Sure {
  if (!has(words, i, FINITE)) return 0;
  const w = at(words, i);
  const before = i > 0 ? at(words, i - 1).norm : '';
  if (before === 'zu' && has(words, i, INFINITIVE)) return 0;
  // »wie erwartet«, »als geplant«; »… reden zu wollen«.
  if (w.participle && (before === 'wie' || before === 'als')) return 0;
  if (
    w.infinitive &&
    i + 2 < words.info.length &&
    at(words, i + 1).norm === 'zu' &&
    has(words, i + 2, INFINITIVE)
  )
    return 0;
  if (w.determiner && !opensWithVerb(words, i)) return 0;
  if (!w.auxiliary && isAttributive(words, i)) return w.listed && isDemonstrative(words, i - 1) ? 1 : 0;
  const next =
    i + 1 < words.info.length && words.tokens[i + 1]?.sentence === words.tokens[i]?.sentence
      ? at(words, i + 1)
      : undefined;
  // A capital at the start is mostly a noun's (»Ende Januar«, »Vertraute berichten«), but »Kommt er«, »Hätten sie«.
  if (
    has(words, i, INITIAL) &&
    !w.auxiliary &&
    startsUpper((words.tokens[i] as Token).text) &&
    !next?.pronoun
  )
    return next?.determiner ? 2 : w.listed && next && words.tokens[i + 1]?.kind === 'word' ? 1 : 0;
  if (has(words, i, NOUN) && (!next || words.tokens[i + 1]?.kind !== 'word')) return 0;
  // »…, ausgerüstet von der Firma«: a participle that adds to a noun.
  if (
    w.participle &&
    !w.auxiliary &&
    next &&
    (next.norm === 'von' || next.norm === 'vom' || next.norm === 'durch')
  ) {
    const text = i > 0 ? words.tokens[i - 1]?.text : undefined;
    if (text === ',' || before === 'und') return 0;
  }
  if (!w.listed) return 1;
  if (w.auxiliary && w.norm !== 'haben' && w.norm !== 'werden' && w.norm !== 'lassen' && !w.infinitive)
    return 3;
  if (w.infinitive || w.participle) return 2;
  return 3;
}

/**
 * Whether a later candidate is the finite verb of a main clause rather than the one before: the first is, unless it may
 * be a participle or infinitive (»Angeführt wird«) and the later one is sure.
 */
export function betterFinite(
  words: Words,
  had: number,
  hadSure: number,
  now: number,
  nowSure: number,
): boolean {
  if (had < 0 || hadSure <= 1) return nowSure > hadSure;
  if (hadSure === 3) return false;
  if (nowSure === 3) return at(words, now).auxiliary || has(words, had, INITIAL);
  return nowSure === 2 && at(words, now).auxiliary && !at(words, had).auxiliary;
}

/** Fills `words.sure`. Linear. */
export function markFinite(words: Words): void {
  for (let i = 0; i < words.info.length; i++) if (has(words, i, FINITE)) words.sure[i] = finiteness(words, i);
}
