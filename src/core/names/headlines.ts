// English headlines, in which every word of weight has a capital: marks their words of every day, so that the tagger takes
// them for no names. Input is a reading, whose shapes it changes; what ends in a full stop is no headline.
import { Flag } from '../language/pack/names';
import { Shape, type Reading } from './reading';

const NAMED = Flag.Male | Flag.Female | Flag.Place | Flag.Org;

/** Marks the words of every day in sentences in which every word has a capital that is no small word: headlines. */
export function markHeadlines(reading: Reading): void {
  const { article, bits, shape, tokens, small } = reading;
  for (const sentence of article.sentences) {
    // No headline ends in a full stop.
    if (tokens[sentence.last - 1]?.text === '.') continue;
    let plain = 0;
    let raised = 0;
    let common = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (tokens[i]?.kind !== 'word') continue;
      const b = bits[i] ?? 0;
      // `… said so`: headlines raise their verbs.
      if ((b & Flag.Speech) !== 0 && ((shape[i] ?? 0) & Shape.Upper) === 0) plain += 2;
      if ((b & (Flag.Function | Flag.Particle | Flag.Locative)) !== 0) continue;
      if (((shape[i] ?? 0) & Shape.Upper) === 0) plain++;
      else {
        raised++;
        if ((b & Flag.Common) !== 0 || small.has(tokens[i]?.norm ?? '')) common++;
      }
    }
    // Few words say nothing.
    if (raised < 4 || common < 2 || plain * 6 > raised) continue;
    for (let i = sentence.first; i < sentence.last; i++)
      if (headlineWord(reading, i)) shape[i] = (shape[i] ?? 0) | Shape.Headline;
  }
}

/** Whether a word of a headline is one of every day there: no given name beside a surname, no known name. */
function headlineWord(reading: Reading, i: number): boolean {
  const bits = reading.bits[i] ?? 0;
  const common = (bits & Flag.Common) !== 0 || reading.small.has(reading.tokens[i]?.norm ?? '');
  if (!common || (bits & (Flag.Title | Flag.Place | Flag.Org)) !== 0) return false;
  const next = reading.bits[i + 1] ?? 0;
  const before = reading.bits[i - 1] ?? 0;
  const given = Flag.Male | Flag.Female;
  if ((bits & given) !== 0 && (next & Flag.Surname) !== 0) return false;
  // `Bill Gates`, `Supreme Court`, `Harlow Brothers`
  const initial = /^\p{Lu}\.$/u.test(reading.tokens[i - 1]?.text ?? '');
  if (initial || ((bits & Flag.Surname) !== 0 && (before & given) !== 0)) return false;
  const kind = Flag.OrgNoun | Flag.PlaceNoun | Flag.LegalForm;
  if ((bits & kind) !== 0)
    return ((before & (Flag.Common | Flag.Function)) !== 0 || before === 0) && !headAdjective(reading, i - 1);
  return (next & (Flag.OrgNoun | Flag.PlaceNoun)) === 0 || (bits & NAMED) === 0;
}

/** `Supreme`, `National`: an adjective that only stands before a kind of organisation in capitals. */
function headAdjective(reading: Reading, i: number): boolean {
  return /(?:al|ic|eme|ian|ish|ern)$/.test(reading.tokens[i]?.norm ?? '');
}
