// What only people do and have: a bare surname before a singular verb of saying (»Krüger betonte«), behind one (»sagte
// Fischer.«), behind what only people have (»die Ansicht von Wegener«), and a given name with a surname that says
// something. Input is a German article's drafts, output the same, retyped and with those added; common nouns in the plural
// (»Fischer verkaufen …«) are taken out.
import { smallNumbers } from '../base/slab';
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { draftOf, type Draft } from './draft';
import { Shape, type Reading } from './reading';

const GIVEN = Flag.Male | Flag.Female;
const SAID = Flag.Surname | Flag.Speech;
const THING = Flag.OrgNoun | Flag.PlaceNoun | Flag.LegalForm | Flag.Org;

/** The drafts, put right, in order. */
export function barePersons(reading: Reading, drafts: readonly Draft[]): Draft[] {
  if (reading.lang !== 'de') return [...drafts];
  // A bare surname is a person's before or behind a verb of saying.
  const bare = (reading.anyBits & SAID) === SAID;
  const taken = bare ? smallNumbers(reading.tokens.length) : null;
  const out: Draft[] = [];
  let full: Set<string> | null = null;
  for (const d of drafts) {
    if (isPlural(reading, d)) continue;
    if (opensAsAdjective(reading, d) || opensAsManner(reading, d)) {
      full ??= new Set(drafts.map((o) => (o.type === 'person' && o.last - o.first > 1 ? lastWord(o) : '')));
      if (!full.has(lastWord(d))) continue;
    }
    if (isSomebody(reading, d)) {
      d.type = 'person';
      d.sure = Math.max(d.sure, 0.7);
    }
    taken?.fill(1, d.first, d.last);
    out.push(d);
  }
  if (taken === null) return out;
  const before = out.length;
  for (let i = 0; i < reading.tokens.length; i++)
    if (((reading.bits[i] as number) & Flag.Surname) !== 0 && taken[i] === 0 && says(reading, i)) {
      const { start, end, text } = reading.tokens[i] as Token;
      out.push(draftOf(start, end, i, i + 1, 'person', 0.66, 'says', text));
    }
  return out.length === before ? out : out.sort((a, b) => a.start - b.start);
}

/** A find of another type that only a person can be. */
function isSomebody(reading: Reading, d: Draft): boolean {
  if (d.type === 'person' || d.known !== undefined || d.rule !== 'tagger') return false;
  const { bits, tokens, data } = reading;
  const z = bits[d.last - 1] ?? 0;
  if ((z & THING) !== 0) return false;
  const says = ((bits[d.last] ?? 0) & Flag.Speech) !== 0;
  if (d.last - d.first === 2)
    return (
      ((bits[d.first] ?? 0) & GIVEN) !== 0 &&
      ((bits[d.first] ?? 0) & THING) === 0 &&
      (z & Flag.Surname) !== 0 &&
      says
    );
  if (d.last - d.first !== 1 || d.type !== 'place' || (z & Flag.Place) !== 0) return false;
  return (
    tokens[d.first - 1]?.norm === data.small.nearOf && data.small.isPersonal(tokens[d.first - 2]?.norm ?? '')
  );
}

/** A surname without an article that a verb of saying in the singular has for its subject: no common noun stands so. */
function says(reading: Reading, i: number): boolean {
  const { bits, shape, tokens, small } = reading;
  const s = shape[i] ?? 0;
  if ((s & (Shape.Upper | Shape.Outside | Shape.Caps)) !== Shape.Upper) return false;
  const b = bits[i] ?? 0;
  const token = tokens[i] as Token;
  if ((b & Flag.Surname) === 0 || small.has(token.norm) || !ended(reading, token.sentence)) return false;
  if ((b & (THING | Flag.Function | Flag.Calendar | Flag.Title | Flag.Derived | Flag.Place)) !== 0)
    return false;
  const after = tokens[i + 1];
  if ((s & Shape.Initial) !== 0)
    return (
      !reading.data.small.isPlainAdjective(token.norm) &&
      tokens[i - 1]?.sentence !== token.sentence &&
      ((bits[i + 1] ?? 0) & Flag.Speech) !== 0 &&
      after?.spaced === true
    );
  const verb = ((bits[i - 1] ?? 0) & Flag.Speech) !== 0 && ((shape[i - 1] ?? 0) & Shape.Upper) === 0;
  return verb && tokens[i - 1]?.sentence === token.sentence && /^[.,;]$/u.test(after?.text ?? '');
}

/** Whether a sentence ends as sentences do: headlines leave articles out. */
function ended(reading: Reading, sentence: number): boolean {
  const { last = 0, first = 0 } = reading.article.sentences[sentence] ?? {};
  for (let k = last - 1; k > last - 4 && k >= first; k--)
    if (/^[.!?]$/u.test(reading.tokens[k]?.text ?? '')) return true;
  return false;
}

function lastWord(d: Draft): string {
  return d.base?.split(' ').at(-1) ?? '';
}

/** »Lang war der Abend«, »Kurz vor Mitternacht«: an adjective that people bear as a name, at the start of a sentence. */
function opensAsAdjective(reading: Reading, d: Draft): boolean {
  if (d.type !== 'person' || d.last - d.first !== 1 || d.known !== undefined) return false;
  const { bits, shape, tokens, data } = reading;
  const token = tokens[d.first] as Token;
  if (((shape[d.first] ?? 0) & Shape.Initial) === 0 || !data.small.isPlainAdjective(token.norm)) return false;
  const next = tokens[d.last];
  if (next?.sentence !== token.sentence || next.kind !== 'word') return false;
  const after = bits[d.last + 1] ?? 0;
  if (data.small.isCopula(next.norm))
    return (after & Flag.Function) !== 0 && tokens[d.last + 1]?.sentence === token.sentence;
  return ((bits[d.last] ?? 0) & (Flag.Function | Flag.Locative)) !== 0 && !data.small.isAnd(next.norm);
}

/** »Enttäuscht reagierte der Minister«, »Wörtlich sagte er«: how it was said, before a verb of saying and its subject. */
function opensAsManner(reading: Reading, d: Draft): boolean {
  if (d.type !== 'person' || d.last - d.first !== 1 || d.known !== undefined) return false;
  const { bits, shape, tokens, data } = reading;
  const token = tokens[d.first] as Token;
  if (((shape[d.first] ?? 0) & Shape.Initial) === 0 || ((bits[d.last] ?? 0) & Flag.Speech) === 0)
    return false;
  const next = tokens[d.last + 1];
  if (next?.sentence !== token.sentence || next.kind !== 'word') return false;
  if (data.small.isPlainAdjective(token.norm)) return true;
  const born = ((bits[d.first] ?? 0) & (GIVEN | Flag.Surname)) !== 0;
  return !born && (data.small.isManner(token.norm) || data.isFinite(token.norm));
}

/** »Fischer verkaufen ihre Boote«: a common noun at the start of a sentence, before a verb in the plural. */
function isPlural(reading: Reading, d: Draft): boolean {
  if (d.type !== 'person' || d.last - d.first !== 1 || d.rule !== 'tagger') return false;
  const { bits, shape, tokens } = reading;
  if (((bits[d.first] ?? 0) & Flag.Noun) === 0 || ((shape[d.first] ?? 0) & Shape.Initial) === 0) return false;
  const next = tokens[d.last];
  if (next?.kind !== 'word' || next.sentence !== tokens[d.first]?.sentence) return false;
  const plain = ((bits[d.last] ?? 0) & (Flag.Function | Flag.Locative | Flag.Particle)) === 0;
  return plain && ((shape[d.last] ?? 0) & Shape.Upper) === 0 && /^\p{Ll}{2,}[^aeiou]en$/u.test(next.text);
}
