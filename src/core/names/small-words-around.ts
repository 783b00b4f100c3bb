// What small words tell of an English name: `shares in Orvane`, `analysts at Kelbrook`, `the town of Lorenta`. Input is a
// reading and the tokens of a name, output its type, how sure and by which rule, or null.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import { possessiveLength, Shape, type Reading } from './reading';

export interface Guess {
  readonly type: EntityType;
  readonly sure: number;
  readonly rule: string;
}

/** `shares in Arctus`, `analysts at Jefferies`, `the town of Loreto`, `minister Mel Stride`, `Publix stores`: words around it. */
export function bySmallWords(reading: Reading, first: number, last: number): Guess | null {
  const { bits, shape, tokens } = reading;
  const { small } = reading.data;
  const told = ofState(reading, first, last) ?? byWhatFollows(reading, first, last);
  if (told !== null) return told;
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence || before.kind !== 'word')
    return null;
  if (((shape[first - 1] ?? 0) & Shape.Upper) !== 0 && ((shape[first - 1] ?? 0) & Shape.Initial) === 0)
    return null;
  const b0 = bits[first] ?? 0;
  const lead = tokens[first - 2]?.norm ?? '';
  const known = (b0 & (Flag.Place | Flag.Org)) !== 0;
  const bz = bits[last - 1] ?? 0;
  if ((bz & (Flag.OrgNoun | Flag.LegalForm)) === 0 && before.norm === small.nearOf && small.isPlaceWord(lead))
    return { type: 'place', sure: 0.85, rule: 'place-of' };
  if (!known && small.isHeldIn(lead) && before.norm === 'in')
    return { type: 'organization', sure: 0.85, rule: 'held-in' };
  if (!known && small.isWorkedAt(lead) && before.norm === 'at')
    return { type: 'organization', sure: 0.85, rule: 'worked-at' };
  if (small.isOfficeWord(before.norm) && last - first > 1 && (bz & (Flag.OrgNoun | Flag.PlaceNoun)) === 0)
    return { type: 'person', sure: 0.85, rule: 'behind-office' };
  return null;
}

/** `Lomark's foreign ministry`, `the embassy of Lomark`: what only states have, and their regions. */
function ofState(reading: Reading, first: number, last: number): Guess | null {
  const { bits, tokens } = reading;
  const { small, evidence } = reading.data;
  const other = Flag.Org | Flag.OrgNoun | Flag.LegalForm | Flag.Title;
  if ((((bits[first] ?? 0) | (bits[last - 1] ?? 0)) & other) !== 0) return null;
  const guess: Guess = { type: 'place', sure: 0.85, rule: 'of-state' };
  const { sentence, text = '' } = tokens[last - 1] ?? {};
  if (possessiveLength(text) > 0)
    for (let k = last; k < last + 2 && tokens[k]?.sentence === sentence; k++)
      if (evidence.isOfState(tokens[k]?.norm ?? '')) return guess;
  const of = tokens[first - 1];
  if (of?.norm !== small.nearOf || of.sentence !== sentence) return null;
  return evidence.isOfState(tokens[first - 2]?.norm ?? '') ? guess : null;
}

/** `Skarvik, which runs …`, `Tamsin Orr, who …`, `Norvane said it …`, `Barclays analyst …`: what stands behind the name. */
function byWhatFollows(reading: Reading, first: number, last: number): Guess | null {
  const { bits, shape, tokens } = reading;
  const { small, evidence } = reading.data;
  const b0 = bits[first] ?? 0;
  const bz = bits[last - 1] ?? 0;
  if ((b0 & (Flag.Place | Flag.Org)) !== 0 || (bz & (Flag.OrgNoun | Flag.PlaceNoun | Flag.LegalForm)) !== 0)
    return null;
  const next = tokens[last];
  const then = tokens[last + 1];
  const { sentence } = tokens[first] ?? {};
  if (next?.sentence !== sentence || then?.sentence !== sentence) return null;
  const located = ((bits[first - 1] ?? 0) & Flag.Locative) !== 0 && last - first === 1;
  if (next?.text === ',' && evidence.isWho(then?.norm ?? ''))
    return { type: 'person', sure: 0.85, rule: 'who' };
  const given = (b0 & (Flag.Male | Flag.Female)) !== 0 && last - first > 1;
  if (located || given) return null;
  if (
    next?.text === ',' &&
    evidence.isWhich(then?.norm ?? '') &&
    (b0 & Flag.City) === 0 &&
    !small.opensPlace(tokens[first]?.norm ?? '')
  )
    return { type: 'organization', sure: 0.75, rule: 'which' };
  if (((bits[last] ?? 0) & Flag.Speech) !== 0) {
    if (evidence.isIt(then?.norm ?? '')) return { type: 'organization', sure: 0.8, rule: 'said-it' };
    if (evidence.isHe(then?.norm ?? '')) return { type: 'person', sure: 0.8, rule: 'said-he' };
  }
  // `Safaricom shares`, `Barclays analyst Ana Orr`: what firms have.
  const plain = ((shape[last] ?? 0) & Shape.Upper) === 0;
  if (plain && last - first === 1 && (b0 & Flag.Common) === 0 && (b0 & Flag.City) === 0)
    if (small.isOfFirm(next?.norm ?? '')) return { type: 'organization', sure: 0.6, rule: 'firm' };
  return null;
}
