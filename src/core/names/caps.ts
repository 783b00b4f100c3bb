// Names in lines that are written in capitals (»KIEW (AFP)«, `FINLAND AND SWEDEN SIGN PACT`) → the names they are in
// ordinary letters. There a capital says nothing: what neither the lexicon nor the rest of the article knows is dropped.
// Letters that stand in capitals elsewhere too are an acronym and stay.
import { smallNumbers } from '../base/slab';
import { Flag } from '../language/pack/names';
import type { KnownPhrase, NamesData } from '../language/pack/names';
import type { Token } from '../model/article';
import { wordsOf, type Surfaces } from './bases';
import { Clue } from './clues';
import { copyOf, draftOf, type Draft } from './draft';
import { bitsOf, Shape, type Reading } from './reading';

const NAME_BITS = Flag.Male | Flag.Female | Flag.Surname | Flag.City | Flag.Place | Flag.Org;

/** »KIEW« → »Kiew«, »RIO DE JANEIRO« → »Rio De Janeiro«. */
export function fromCaps(text: string): string {
  return text.replace(
    /(\p{L})([\p{L}\p{M}]*)/gu,
    (_m, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

function phraseOf(data: NamesData, text: string): KnownPhrase | null {
  const first = text.split(' ', 1)[0] ?? '';
  for (const phrase of data.known.get(first) ?? [])
    if (phrase.form.toLowerCase() === text.toLowerCase()) return phrase;
  return null;
}

/** The drafts, those in lines of capitals put right, and known names that were not seen there added. */
export function settleCaps(reading: Reading, surfaces: Surfaces, drafts: readonly Draft[]): Draft[] {
  const { shape, tokens } = reading;
  const dateline = drafts.some((d) => d.rule === 'dateline');
  if (!dateline && (reading.anyClues & Clue.Shouted) === 0) return [...drafts];
  const out: Draft[] = [];
  const taken = smallNumbers(tokens.length);
  for (const d of drafts) {
    const shouted = ((shape[d.first] ?? 0) & Shape.Shouted) !== 0;
    const caps = everyCaps(reading, d);
    const kept = !caps || (!shouted && d.rule !== 'dateline') ? [d] : lowered(reading, surfaces, d, shouted);
    for (const one of kept) {
      taken.fill(1, one.first, one.last);
      out.push(one);
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const want = Shape.Word | Shape.Caps | Shape.Shouted;
    if (taken[i] === 1 || ((shape[i] ?? 0) & (want | Shape.Outside)) !== want) continue;
    const token = tokens[i] as Token;
    const phrase = token.text.length < 4 ? null : phraseOf(reading.data, fromCaps(token.text));
    if (phrase === null || reading.data.isAmbiguous(token.norm)) continue;
    out.push(knownDraft(token, i, phrase));
  }
  return out.sort((a, b) => a.start - b.start);
}

function knownDraft(token: Token, i: number, phrase: KnownPhrase): Draft {
  return draftOf(token.start, token.end, i, i + 1, phrase.type, 0.7, 'known', phrase.base, phrase.id);
}

function everyCaps(reading: Reading, d: Draft): boolean {
  for (let k = d.first; k < d.last; k++)
    if (((reading.shape[k] ?? 0) & (Shape.Word | Shape.Caps)) === Shape.Word) return false;
  return true;
}

/** A find in capitals, in ordinary letters; several or none where it is not one name. */
function lowered(reading: Reading, surfaces: Surfaces, d: Draft, shouted: boolean): Draft[] {
  if (d.known !== undefined) return [d];
  const words = wordsOf(reading, d.start, d.end).map(fromCaps);
  const whole = phraseOf(reading.data, words.join(' '));
  if (whole !== null) {
    const { start, end, first, last, sure } = d;
    return [draftOf(start, end, first, last, whole.type, sure, 'known', whole.base, whole.id)];
  }
  if (!shouted) {
    const named = copyOf(d);
    named.base = words.join(' ');
    return [named];
  }
  // In a headline: only what the article or the lexicon bears out, word by word.
  const out: Draft[] = [];
  for (let k = d.first; k < d.last; k++) {
    const token = reading.tokens[k] as Token;
    if (token.kind !== 'word') continue;
    const text = fromCaps(token.text);
    const phrase = phraseOf(reading.data, text);
    if (phrase !== null) out.push(knownDraft(token, k, phrase));
    else if (surfaces.has(text) && !reading.small.has(token.norm) && isName(reading, text))
      out.push(draftOf(token.start, token.end, k, k + 1, d.type, d.sure, d.rule, text, d.known));
    else if ((surfaces.get(token.text) ?? 0) > 1)
      out.push(draftOf(token.start, token.end, k, k + 1, d.type, d.sure, d.rule, d.base, d.known));
  }
  return joined(reading, out);
}

function isName(reading: Reading, text: string): boolean {
  const bits = bitsOf(reading.data, text, text.toLowerCase());
  return (bits & NAME_BITS) !== 0 || (bits & (Flag.Noun | Flag.Compound | Flag.Function)) === 0;
}

const baseOr = (reading: Reading, d: Draft): string =>
  d.base ?? wordsOf(reading, d.start, d.end).map(fromCaps).join(' ');

/** »ANNA BERG«: neighbours of one find are one name. */
function joined(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const d of drafts) {
    const last = out[out.length - 1];
    if (last?.last === d.first && last.known === undefined && d.known === undefined) {
      last.base = `${baseOr(reading, last)} ${baseOr(reading, d)}`;
      last.last = d.last;
      last.end = d.end;
    } else out.push(copyOf(d));
  }
  return out;
}
