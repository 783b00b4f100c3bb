// Names that are certain in one place of an article → the other places where they stand: surnames of full names, single
// words and names of several words, inflected or not. Input is drafts with their uninflected forms, output the same with
// these added. It never splits or retypes a find.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import { longer, settle, type Draft } from './draft';
import { ORDINARY } from './patterns';
import { Shape, type Reading } from './reading';

const SOLID = 0.75;
const SOLID_UNKNOWN = 0.65;

interface Certain {
  readonly type: EntityType;
  readonly sure: number;
}

/** Further places where a name stands that is certain elsewhere in the article. */
export function repeat(
  reading: Reading,
  drafts: readonly Draft[],
  surnames: ReadonlyMap<string, number>,
): Draft[] {
  const { tokens, shape, bits } = reading;
  const certain = new Map<string, Certain>();
  const phrases = new Map<string, { words: readonly string[]; hit: Certain }[]>();
  // Each name once, however often it stands, or a text of one name costs the square of its length.
  const listed = new Set<string>();
  for (const [word, sure] of surnames)
    if (sure >= 0.5) certain.set(word, { type: 'person', sure: sure * 0.95 });
  for (const d of drafts) {
    if (d.base === undefined || d.known !== undefined || d.rule === 'known') continue;
    const hit = { type: d.type, sure: d.sure * 0.9 };
    if (d.last - d.first === 1) {
      const least = ((bits[d.first] ?? 0) & ORDINARY) === 0 ? SOLID_UNKNOWN : SOLID;
      if (d.sure >= least && !certain.has(d.base)) certain.set(d.base, hit);
    } else if (d.sure >= SOLID) {
      if (listed.has(d.base)) continue;
      listed.add(d.base);
      const words = d.base.split(' ');
      const list = phrases.get(words[0] as string) ?? [];
      list.push({ words, hit });
      phrases.set(words[0] as string, list);
    }
  }
  // Where nothing is certain nothing can be found again; the drafts stand apart from each other as they are.
  if (certain.size === 0 && phrases.size === 0) return settle(drafts, longer);
  const taken = new Uint8Array(tokens.length);
  for (const d of drafts) taken.fill(1, d.first, d.last);
  const out = [...drafts];
  for (let i = 0; i < tokens.length; i++) {
    if (((shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) !== Shape.Upper) continue;
    const token = tokens[i] as Token;
    const phrase = phrases.get(token.text);
    if (phrase !== undefined) {
      const found = longestPhrase(reading, i, phrase, taken);
      if (found !== null) {
        out.push(found);
        taken.fill(1, found.first, found.last);
      }
    }
    if (taken[i] === 1 || ((bits[i] ?? 0) & (Flag.Function | Flag.Calendar)) !== 0) continue;
    if (certain.size > 0) single(reading, i, token, certain, out);
  }
  return settle(out, longer);
}

/** A name of several words, word for word, its last one inflected or not; null where all of it is found already. */
function longestPhrase(
  reading: Reading,
  i: number,
  phrases: readonly { words: readonly string[]; hit: Certain }[],
  taken: Uint8Array,
): Draft | null {
  let best: Draft | null = null;
  for (const { words, hit } of phrases) {
    const n = words.length;
    const last = reading.tokens[i + n - 1];
    if (last === undefined || last.sentence !== reading.tokens[i]?.sentence) continue;
    let same = true;
    for (let k = 1; k < n - 1 && same; k++) same = reading.tokens[i + k]?.text === words[k];
    if (!same || !reading.data.uninflected(last.text).includes(words[n - 1] as string)) continue;
    let free = false;
    for (let k = i; k < i + n; k++) free ||= taken[k] === 0;
    if (!free || (best !== null && best.last >= i + n)) continue;
    const start = reading.tokens[i].start;
    best = {
      start,
      end: last.end - possessive(reading, last),
      first: i,
      last: i + n,
      type: hit.type,
      sure: hit.sure,
      base: words.join(' '),
      rule: 'document',
    };
  }
  return best;
}

/** Length of an English possessive, which stays outside a name. */
function possessive(reading: Reading, token: Token): number {
  return reading.lang === 'en' ? (/['’]s?$/.exec(token.text)?.[0].length ?? 0) : 0;
}

function single(
  reading: Reading,
  i: number,
  token: Token,
  certain: ReadonlyMap<string, Certain>,
  out: Draft[],
): void {
  const { bits, tokens } = reading;
  for (const option of reading.data.uninflected(token.text)) {
    const hit = certain.get(option);
    if (hit === undefined) continue;
    // A common noun that is also somebody's name is the noun where its article stands before it.
    const noun = ((bits[i] ?? 0) & Flag.Noun) !== 0;
    if (noun && hit.type === 'person' && reading.data.small.isAnyArticle(tokens[i - 1]?.norm ?? '')) return;
    out.push({
      start: token.start,
      end: token.end - possessive(reading, token),
      first: i,
      last: i + 1,
      type: hit.type,
      sure: hit.sure,
      base: option,
      rule: 'document',
    });
    return;
  }
}
