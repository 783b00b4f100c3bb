// Participles of one English sentence that have no finite verb of their own → verb groups: `speaking in Oslo, …`, `denied
// hitting him`, `after being sacked by …`, `…, accused by Peru of …`. Looks at neighbours only: what stands before allows
// the reading, what stands behind confirms it. What is an adjective or a noun (`the fighting`, `mining, farming`) is left.
import type { GrammarPack } from '../language/pack/grammar';
import type { VerbGroup, VerbReading } from '../model/grammar';
import { isBareNoun, objectAt } from './verb-neighbours';
import { INITIAL, NOTHING, NOUN, WORD, type WordInfo, type Words } from './word-info';

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;

const reading = (w: WordInfo, form: VerbReading['form']): VerbReading | undefined =>
  w.readings.find((r) => r.form === form);

export interface Participle {
  readonly group: VerbGroup;
  readonly first: number;
  readonly last: number;
  /** `gerund`: whoever does it stands in another clause; `reduced`: it is said of the noun right before it. */
  readonly kind: 'gerund' | 'reduced';
}

function group(
  lemma: string,
  tokens: readonly number[],
  parts: Pick<VerbGroup, 'tense' | 'voice'>,
): VerbGroup {
  return {
    lemma,
    tokens,
    finite: null,
    main: tokens[tokens.length - 1] as number,
    tense: parts.tense,
    mood: 'indicative',
    voice: parts.voice,
    modal: null,
    negated: false,
    number: null,
  };
}

/** Whether what stands at `i` goes on with a verb: an object, a pronoun, a preposition. */
function goesOn(words: Words, i: number, last: number, bare: boolean): boolean {
  if (i >= last) return false;
  const w = at(words, i);
  if (objectAt(words, i, last) || w.pronoun !== undefined) return true;
  if (w.preposition !== undefined || w.norm === 'to') return true;
  return bare && isBareNoun(words, i, last) && !w.finite;
}

/** Whether a comma closes what begins at `i` before any finite verb: `Speaking in Oslo, she …`. */
function closes(words: Words, i: number, last: number): boolean {
  for (let k = i; k < last; k++) {
    if (words.tokens[k]?.text === ',') return true;
    if (at(words, k).auxiliary && at(words, k).finite) return false;
  }
  return false;
}

/**
 * A participle clause whose verb may stand at `i`, given where the verb group before it ends (-1: there is none in the
 * sentence so far). null: none begins here.
 */
export function participleAt(
  words: Words,
  i: number,
  first: number,
  last: number,
  before: number,
  pack: GrammarPack,
): Participle | null {
  const w = at(words, i);
  if (!has(words, i, WORD)) return null;
  const ing = reading(w, 'present-participle');
  const done = reading(w, 'participle');
  if (ing === undefined && done === undefined) return null;
  const initial = i === first || has(words, i, INITIAL);
  if (has(words, i, NOUN) && !(initial && w.listed)) return null;
  const previous = words.tokens[i - 1];
  const comma = i > first && previous?.text === ',';
  if (ing === undefined) {
    // `Asked about the plan, she …`
    if (initial) {
      if (!(done as VerbReading).listed || w.auxiliary) return null;
      const next = at(words, i + 1);
      if (next.preposition === undefined && next.norm !== 'if' && next.norm !== 'whether') return null;
      return closes(words, i + 1, last)
        ? {
            group: group((done as VerbReading).lemma, [i], { tense: 'past', voice: 'passive' }),
            first: i,
            last: i + 1,
            kind: 'gerund',
          }
        : null;
    }
    return null;
  }
  const opener = i > first && pack.participleOpeners.has(at(words, i - 1).norm);
  const behindVerb = before === i && before > first && pack.gerundVerbs.has(lemmaBefore(words, i));
  if (!initial && !comma && !opener && !behindVerb) return null;
  const from = opener ? i - 1 : i;
  // `being sacked by`, `having met`
  if (ing.lemma === 'be' || ing.lemma === 'have') {
    let k = i + 1;
    while (k < last && at(words, k).adverb) k++;
    const part = k < last && has(words, k, WORD) ? reading(at(words, k), 'participle') : undefined;
    if (part === undefined || has(words, k, NOUN)) return null;
    const more =
      ing.lemma === 'have' && part.lemma === 'be' && k + 1 < last
        ? reading(at(words, k + 1), 'participle')
        : undefined;
    const tokens = more ? [i, k, k + 1] : [i, k];
    return {
      group: group((more ?? part).lemma, tokens, {
        tense: ing.lemma === 'have' ? 'perfect' : 'past',
        voice: ing.lemma === 'be' || more ? 'passive' : 'active',
      }),
      first: from,
      last: (tokens[tokens.length - 1] as number) + 1,
      kind: 'gerund',
    };
  }
  if (initial && !closes(words, i + 1, last)) return null;
  if (!goesOn(words, i + 1, last, !comma)) return null;
  return {
    group: group(ing.lemma, [i], { tense: 'past', voice: 'active' }),
    first: from,
    last: i + 1,
    kind: 'gerund',
  };
}

function lemmaBefore(words: Words, i: number): string {
  const { readings } = at(words, i - 1);
  return (readings.find((r) => r.form === 'finite') ?? readings[0])?.lemma ?? '';
}

/** A participle in -ed that stands behind its noun: `men arrested on Monday`, `…, accused by Peru of …`. */
export function reduced(words: Words, i: number): Participle | null {
  const done = reading(at(words, i), 'participle');
  if (done === undefined) return null;
  return {
    group: group(done.lemma, [i], { tense: 'past', voice: 'passive' }),
    first: i,
    last: i + 1,
    kind: 'reduced',
  };
}
