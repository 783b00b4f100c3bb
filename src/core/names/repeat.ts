// Names that are certain in one place of an article → the other places where they stand: surnames of full names, single
// words and names of several words, inflected or not. Input is drafts with their uninflected forms, output the same with
// these added. It never splits or retypes a find.
import { smallNumbers } from '../base/slab';
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import { draftOf, longer, settle, type Draft } from './draft';
import { ORDINARY } from './patterns';
import { Shape, type Reading } from './reading';

const SOLID = 0.75;
const SOLID_UNKNOWN = 0.65;

interface Certain {
  readonly type: EntityType;
  readonly sure: number;
}

/** Names of several words that begin with the same one: »Anna« may begin thousands, of which one look finds the right one. */
interface Phrases {
  /** How many words they have, the most first. */
  readonly lengths: number[];
  readonly byText: Map<
    string,
    { readonly words: readonly string[]; readonly hit: Certain; readonly order: number }
  >;
}

/** Further places where a name stands that is certain elsewhere in the article. */
export function repeat(
  reading: Reading,
  drafts: readonly Draft[],
  surnames: ReadonlyMap<string, number>,
): Draft[] {
  const { tokens, shape, bits } = reading;
  const certain = new Map<string, Certain>();
  const phrases = new Map<string, Phrases>();
  for (const [word, sure] of surnames)
    if (sure >= 0.5) certain.set(word, { type: 'person', sure: sure * 0.95 });
  for (const d of drafts) {
    if (d.base === undefined || d.known !== undefined || d.rule === 'known') continue;
    const hit = { type: d.type, sure: d.sure * 0.9 };
    if (d.last - d.first === 1) {
      const least = ((bits[d.first] ?? 0) & ORDINARY) === 0 ? SOLID_UNKNOWN : SOLID;
      if (d.sure >= least && !certain.has(d.base)) certain.set(d.base, hit);
    } else if (d.sure >= SOLID) {
      const blank = d.base.indexOf(' ');
      const opening = blank < 0 ? d.base : d.base.slice(0, blank);
      let begun = phrases.get(opening);
      // Each name once, however often it stands, or a text of one name costs the square of its length.
      if (begun?.byText.has(d.base) === true) continue;
      if (begun === undefined) phrases.set(opening, (begun = { lengths: [], byText: new Map() }));
      const words = d.base.split(' ');
      begun.byText.set(d.base, { words, hit, order: begun.byText.size });
      if (!begun.lengths.includes(words.length)) begun.lengths.push(words.length);
    }
  }
  for (const { lengths } of phrases.values()) lengths.sort((a, b) => b - a);
  // Where nothing is certain nothing can be found again; the drafts stand apart from each other as they are.
  if (certain.size === 0 && phrases.size === 0) return settle(drafts, longer);
  const taken = smallNumbers(tokens.length);
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
    if (taken[i] === 1) continue;
    if (((bits[i] ?? 0) & (Flag.Function | Flag.Calendar)) !== 0 && !isBearer(reading, i, surnames)) continue;
    if (certain.size > 0) single(reading, i, token, certain, out);
  }
  return settle(out, longer);
}

/**
 * »…, sagte Sommer«, »Lange lobte …« beside »Anna Sommer«, »Otto Lange«: a surname that is a season or a small word as well,
 * where that cannot stand: small words have a capital only where a sentence begins, seasons follow an article or a time word.
 */
function isBearer(
  { tokens, bits, shape, data, lang }: Reading,
  i: number,
  surnames: ReadonlyMap<string, number>,
): boolean {
  const token = tokens[i] as Token;
  if (lang !== 'de' || (surnames.get(token.text) ?? 0) < 0.6) return false;
  const b = bits[i] ?? 0;
  const next = tokens[i + 1];
  const acts =
    next?.kind === 'word' &&
    next.sentence === token.sentence &&
    data.isFinite(next.norm) &&
    ((bits[i + 1] ?? 0) & Flag.Function) === 0;
  if (((shape[i] ?? 0) & Shape.Initial) !== 0) return acts;
  const before = tokens[i - 1];
  if ((b & Flag.Calendar) === 0 || before === undefined) return true;
  if (next?.kind === 'number' || before.kind === 'number' || before.text === '.') return false;
  return !data.small.isAnyArticle(before.norm) && !data.small.isBeforeSeason(before.norm);
}

/** A name of several words, word for word, its last one inflected or not; null where all of it is found already. */
function longestPhrase(
  reading: Reading,
  i: number,
  { lengths, byText }: Phrases,
  taken: Uint8Array,
): Draft | null {
  const { tokens, data } = reading;
  const first = tokens[i] as Token;
  for (const n of lengths) {
    const last = tokens[i + n - 1];
    if (last === undefined || last.sentence !== first.sentence) continue;
    let head = '';
    for (let k = i; k < i + n - 1; k++) head += `${(tokens[k] as Token).text} `;
    let found;
    for (const form of data.uninflected(last.text)) {
      const phrase = byText.get(head + form);
      if (phrase !== undefined && (found === undefined || phrase.order < found.order)) found = phrase;
    }
    let free = false;
    for (let k = i; k < i + n; k++) free ||= taken[k] === 0;
    if (found === undefined || !free) continue;
    const { type, sure } = found.hit;
    const end = last.end - possessive(reading, last);
    return draftOf(first.start, end, i, i + n, type, sure, 'document', found.words.join(' '));
  }
  return null;
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
    const end = token.end - possessive(reading, token);
    out.push(draftOf(token.start, end, i, i + 1, hit.type, hit.sure, 'document', option));
    return;
  }
}
