// English words with a capital that are no name, or only begin one: `High Court`, `Chipmaker Orvane`, `R-S.C.`, `Three
// Republicans`. Input is a reading and a token with its class bits; it decides about that token alone.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { Shape, type Reading } from './reading';

const NO_NAME = Flag.Function | Flag.Calendar;

/** `Chipmaker Arctus Photonics`, `Councillors in …`: a kind of organisation before its name, or people by what they do. */
export function isKindBefore(reading: Reading, i: number, bits: number, token: Token): boolean {
  const named = Flag.Male | Flag.Female | Flag.Place | Flag.Org | Flag.OrgNoun;
  if ((bits & named) !== 0) return false;
  const next = reading.tokens[i + 1];
  const upper = ((reading.shape[i + 1] ?? 0) & (Shape.Upper | Shape.Word)) === (Shape.Upper | Shape.Word);
  if (upper && next?.spaced === true) {
    if (reading.data.isOrgKind(token.norm)) return true;
    // `Archaeologist Zahi Hawass`: two names behind him who bears them.
    const after = reading.bits[i + 2] ?? 0;
    const two =
      ((reading.shape[i + 2] ?? 0) & (Shape.Upper | Shape.Word)) === (Shape.Upper | Shape.Word) &&
      reading.tokens[i + 2]?.spaced === true &&
      (after & (Flag.OrgNoun | Flag.PlaceNoun | Flag.LegalForm | Flag.Title)) === 0;
    const plain = ((reading.bits[i + 1] ?? 0) & (Flag.Common | Flag.Title | Flag.OrgNoun)) === 0;
    return (
      two &&
      plain &&
      (bits & (Flag.Common | Flag.Surname)) === Flag.Common &&
      reading.data.small.isAgent(token.norm)
    );
  }
  return reading.data.small.isPeople(token.norm);
}

/** `High Court`, `Great Barrier Reef`: an adjective of every day that a name begins with. */
export function isRaised(reading: Reading, i: number, token: Token): boolean {
  if (!reading.data.small.isRaisable(token.norm)) return false;
  const { bits, shape, tokens } = reading;
  const next = tokens[i + 1];
  const upper = ((shape[i + 1] ?? 0) & (Shape.Upper | Shape.Word)) === (Shape.Upper | Shape.Word);
  if (next === undefined || !upper || !next.spaced || next.sentence !== token.sentence) return false;
  const b = bits[i + 1] ?? 0;
  if ((b & (NO_NAME | Flag.Title | Flag.Derived)) !== 0) return false;
  const kind = (b & (Flag.OrgNoun | Flag.PlaceNoun)) !== 0;
  return kind || ((shape[i] ?? 0) & (Shape.Initial | Shape.Shouted)) === 0;
}

/** `Lindsey Graham, R-S.C.,`: a party and a state behind a comma. */
export function isSeatNote(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const text = tokens[i]?.text ?? '';
  if (/^[DRI]-\p{Lu}/u.test(text)) return tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === '(';
  return (
    /^\p{Lu}\.?$/u.test(text) &&
    !(tokens[i]?.spaced ?? true) &&
    [i - 1, i - 2].some((k) => /^[DRI]-\p{Lu}/u.test(tokens[k]?.text ?? ''))
  );
}

/** `Three Republicans`, `all Democrats`: some members, not their party. */
export function isCounted(reading: Reading, i: number, bits: number): boolean {
  const members = Flag.Derived | Flag.OrgNoun;
  if ((bits & members) !== members || !isPlural(reading.tokens[i] as Token)) return false;
  const before = reading.tokens[i - 1];
  const b = reading.bits[i - 1] ?? 0;
  const small = (b & (Flag.Function | Flag.Locative)) === Flag.Function;
  const joins = before?.norm === 'the' || reading.data.small.isAnd(before?.norm ?? '');
  return before?.kind === 'number' || (small && !joins);
}

/** A plural in -s. */
export function isPlural(token: Token): boolean {
  return /[^s]s$/.test(token.norm);
}
