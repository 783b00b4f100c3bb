// What small words tell of an English name: `shares in Orvane`, `analysts at Kelbrook`, `the town of Lorenta`. Input is a
// reading and the tokens of a name, output its type, how sure and by which rule, or null.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import { Shape, type Reading } from './reading';

export interface Guess {
  readonly type: EntityType;
  readonly sure: number;
  readonly rule: string;
}

/** `shares in Arctus`, `analysts at Jefferies`, `the town of Loreto`, `minister Mel Stride`, `Publix stores`: words around it. */
export function bySmallWords(reading: Reading, first: number, last: number): Guess | null {
  const { bits, shape, tokens } = reading;
  const { small } = reading.data;
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
