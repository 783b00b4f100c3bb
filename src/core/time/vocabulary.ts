// TimePack → the form in which it is searched: every word with its readings as bit masks and with the rules that it
// triggers, so that a sentence without a time word costs one lookup a token. Built once per pack.
import { WordCache } from '../base/word-forms';
import { isDigitCode } from '../base/chars';
import type { TimeClass, TimePack, TimeReading } from '../language/pack/time';
import { readingsOfDigits } from './digits';
import { compileRule, maskOf, type CompiledRule, type Item } from './pattern';

export interface Entry {
  readonly low: number;
  readonly high: number;
  readonly readings: readonly TimeReading[];
  readonly triggers: readonly CompiledRule[];
}

export interface Vocabulary {
  readonly pack: TimePack;
  /** The entry of a normalised word or of digits; null where it is no time word. */
  entryOf(norm: string): Entry | null;
  /** The same of words, by `Token.key`. */
  readonly met: WordCache<Entry | null>;
}

// From the rarest in running text to the commonest: a rule is tried only where its rarest part occurs.
const RARITY: readonly TimeClass[] = [
  'DATE',
  'DAYMONTH',
  'DECADEPL',
  'WDPART',
  'HOLIDAY',
  'DECADE',
  'DURADV',
  'SETADV',
  'MERIDIEM',
  'MONTH',
  'WEEKDAY',
  'SEASON',
  'DAYREL',
  'DAYRELADJ',
  'DAYPART',
  'PERIOD',
  'WEEKEND',
  'DECADEWORD',
  'WEEKDAYADV',
  'PARTHOURS',
  'PARTADV',
  'UNITS',
  'UNIT',
  'ROUND',
  'OLD',
  'TIMENOUN',
  'CLOCK',
  'YEAR',
  'REF',
  'START',
  'MID',
  'END',
  'EVERY',
  'LAST',
  'NEXT',
];

function rank(item: Item): number {
  if (item.optional || !item.inside) return 1000;
  let worst = 0;
  for (const c of item.classes) worst = Math.max(worst, RARITY.indexOf(c) < 0 ? 500 : RARITY.indexOf(c));
  // Punctuation is everywhere; a word is rarer.
  for (const word of item.literals) worst = Math.max(worst, word.length > 2 ? 100 : 600);
  return worst;
}

function triggerOf(rule: CompiledRule): number {
  let best = 0;
  let bestRank = Infinity;
  rule.items.forEach((item, i) => {
    const r = rank(item);
    if (r < bestRank) [best, bestRank] = [i, r];
  });
  return best;
}

function build(pack: TimePack): Vocabulary {
  const byClass = new Map<TimeClass, CompiledRule[]>();
  const byWord = new Map<string, CompiledRule[]>();
  const add = <K>(map: Map<K, CompiledRule[]>, key: K, rule: CompiledRule): void => {
    const list = map.get(key);
    if (list) list.push(rule);
    else map.set(key, [rule]);
  };
  pack.rules.forEach((data, order) => {
    const compiled = compileRule(data, order);
    const rule = { ...compiled, trigger: triggerOf(compiled) };
    const item = rule.items[rule.trigger];
    for (const c of item?.classes ?? []) add(byClass, c, rule);
    for (const w of item?.literals ?? []) add(byWord, w, rule);
  });
  const entryFor = (norm: string, readings: readonly TimeReading[]): Entry => {
    let low = 0;
    let high = 0;
    const triggers = new Set<CompiledRule>(byWord.get(norm) ?? []);
    for (const r of readings) {
      const [l, h] = maskOf(r.is);
      low |= l;
      high |= h;
      for (const rule of byClass.get(r.is) ?? []) triggers.add(rule);
    }
    return { low, high, readings, triggers: [...triggers] };
  };
  const entries = new Map<string, Entry>();
  for (const [norm, readings] of pack.words) entries.set(norm, entryFor(norm, readings));
  for (const norm of byWord.keys()) if (!entries.has(norm)) entries.set(norm, entryFor(norm, []));
  // Small numbers and years recur; anything longer is computed anew, so that hostile input cannot fill the memory.
  const digits = new Map<string, Entry | null>();
  return {
    pack,
    met: new WordCache<Entry | null>(),
    entryOf(norm) {
      const known = entries.get(norm);
      if (known) return known;
      if (!isDigitCode(norm.charCodeAt(0))) return null;
      const cached = digits.get(norm);
      if (cached !== undefined) return cached;
      const readings = readingsOfDigits(norm, pack.dayFirst);
      const entry = readings.length > 0 ? entryFor(norm, readings) : null;
      if (norm.length <= 5 && digits.size < 20000) digits.set(norm, entry);
      return entry;
    },
  };
}

const built = new WeakMap<TimePack, Vocabulary>();

/** The vocabulary of a pack, built at its first use. */
export function vocabularyOf(pack: TimePack): Vocabulary {
  let vocabulary = built.get(pack);
  if (!vocabulary) built.set(pack, (vocabulary = build(pack)));
  return vocabulary;
}
