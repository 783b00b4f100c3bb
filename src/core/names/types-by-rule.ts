// The type of a name that was found by rule, from its own words and those right beside it. Input is a reading and the
// tokens of a name, output its type, how sure and by which rule. What the rest of the article says comes later.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { isPlural } from './no-names';
import { Shape, type Reading } from './reading';
import { bySmallWords, type Guess } from './small-words-around';

/** A capital behind small letters, save in surnames such as `McCaul`. */
const CAMEL = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Al|El|O['’])\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;
const PERSON_BITS = Flag.Male | Flag.Female | Flag.Surname;

/** The best guess at the type of a run of name words; `org`: the word in it that is a kind of organisation, or -1. */
export function typeOf(reading: Reading, first: number, last: number, org: number): Guess {
  const { bits, shape, tokens } = reading;
  const { small } = reading.data;
  const b0 = bits[first] ?? 0;
  const bz = bits[last - 1] ?? 0;
  const before = first > 0 ? (bits[first - 1] ?? 0) : 0;
  const after = last < tokens.length ? (bits[last] ?? 0) : 0;
  const word = tokens[first] as Token;
  const several = last - first > 1;
  if (several && small.isBranched((tokens[last - 1] as Token).norm) && (b0 & Flag.Derived) !== 0)
    return { type: 'organization', sure: 0.9, rule: 'branch' };
  // `Typhoon Kalmaegi`
  if (several && small.isStorm(word.norm)) return { type: 'other', sure: 0.9, rule: 'storm' };
  const said = bySmallWords(reading, first, last);
  if (said !== null) return said;
  if (isCause(reading, first, last)) return { type: 'organization', sure: 0.7, rule: 'cause' };
  if ((bz & Flag.LegalForm) !== 0 && several) return { type: 'organization', sure: 0.95, rule: 'legal-form' };
  if (org >= 0 && (several || reading.lang === 'de' || (b0 & (Flag.Organ | Flag.Org)) !== 0))
    return { type: 'organization', sure: 0.9, rule: 'org-head' };
  // `Nkosi & Sons`, `Dubai-based Meridian`: companies.
  for (let k = first + 1; k < last; k++)
    if (tokens[k]?.text === '&') return { type: 'organization', sure: 0.85, rule: 'ampersand' };
  if (reading.data.isSeatAttribute(tokens[first - 1]?.norm ?? '') && (after & Flag.Title) === 0)
    return { type: 'organization', sure: 0.8, rule: 'seat-attribute' };
  const personal =
    (b0 & (Flag.Male | Flag.Female)) !== 0 &&
    (b0 & (Flag.Place | Flag.PlaceNoun)) === 0 &&
    ((bz & Flag.PlaceNoun) === 0 || small.isSurnameToo((tokens[last - 1] as Token).norm));
  // `Gulf of Finland`: nobody is called so, whatever its words may be elsewhere.
  if (several && small.opensPlace(word.norm) && tokens[first + 1]?.norm === 'of')
    return { type: 'place', sure: 0.9, rule: 'place-of' };
  if (last - first === 2 && personal && (before & Flag.Locative) === 0 && tokens[first - 1]?.norm !== 'the')
    return { type: 'person', sure: 0.85, rule: 'given-name' };
  // `Manchester City`: a club; towns so called are known by their whole name.
  if (
    last - first === 2 &&
    small.isClubEnd(tokens[last - 1]?.norm ?? '') &&
    (b0 & (Flag.City | Flag.Place)) !== 0
  )
    return { type: 'organization', sure: 0.85, rule: 'club' };
  // `BNP Paribas`: letters that begin a name of several words are a firm's; two may be somebody's initials.
  const letters = tokens[first]?.text.length ?? 0;
  if (
    several &&
    letters > 2 &&
    letters < 6 &&
    ((shape[first] ?? 0) & (Shape.Caps | Shape.Shouted)) === Shape.Caps
  )
    return { type: 'organization', sure: 0.8, rule: 'letters-first' };
  // `Audit Scotland`, `Air Canada`: a common word and the country it is for.
  const land = several && (bz & Flag.Place) !== 0 && (b0 & (Flag.Common | Flag.Place)) === Flag.Common;
  if (
    land &&
    last - first === 2 &&
    !small.opensPlace(word.norm) &&
    !small.isRaisable(word.norm) &&
    (before & Flag.Title) === 0
  )
    return { type: 'organization', sure: 0.7, rule: 'for-a-country' };
  if (several && small.opensBody(word.norm)) return { type: 'organization', sure: 0.8, rule: 'opens-body' };
  // `WestJet`: a capital inside a word that is no Scot's or Frenchman's.
  if (!several && CAMEL.test(word.text) && (b0 & (PERSON_BITS | Flag.Place)) === 0)
    return { type: 'organization', sure: 0.85, rule: 'camel' };
  if (several && (bz & Flag.PlaceNoun) !== 0) return { type: 'place', sure: 0.85, rule: 'place-head' };
  if (several && small.opensPlace(word.norm)) return { type: 'place', sure: 0.7, rule: 'place-first' };
  if ((before & Flag.Title) !== 0) return { type: 'person', sure: 0.9, rule: 'after-title' };
  if (several && (b0 & (Flag.Male | Flag.Female)) !== 0)
    return { type: 'person', sure: 0.9, rule: 'given-name' };
  if (
    !several &&
    ((shape[first] ?? 0) & Shape.Caps) !== 0 &&
    ((shape[first] ?? 0) & Shape.Shouted) === 0 &&
    word.text.length < 8
  )
    return { type: 'organization', sure: 0.7, rule: 'acronym' };
  if (!several && (b0 & Flag.Place) !== 0) return { type: 'place', sure: 0.7, rule: 'lexicon-place' };
  const sort = several && (after & Flag.Title) === 0 ? ofPlace(reading, first, last) : false;
  if (sort) return { type: 'organization', sure: 0.6, rule: 'of-a-place' };
  if ((before & Flag.Locative) !== 0) return { type: 'place', sure: 0.7, rule: 'after-preposition' };
  if (several && (bz & Flag.Surname) !== 0) return { type: 'person', sure: 0.8, rule: 'surname' };
  if ((after & Flag.Speech) !== 0) return { type: 'person', sure: 0.6, rule: 'before-speech' };
  if (several) {
    // `Northern Rail`, `Skarvik Marine`: a common word ends the name of a thing rather than of a person.
    const made =
      (bz & Flag.Common) !== 0 && ((bz & Flag.Surname) === 0 || isPlural(tokens[last - 1] as Token));
    if (made) return { type: 'organization', sure: 0.5, rule: 'common-end' };
    return { type: 'person', sure: 0.5, rule: 'two-words' };
  }
  if ((b0 & Flag.City) !== 0) return { type: 'place', sure: 0.5, rule: 'lexicon-city' };
  if ((b0 & PERSON_BITS) !== 0) return { type: 'person', sure: 0.5, rule: 'lexicon-person' };
  if (tokens[first - 1]?.norm === 'the') return { type: 'organization', sure: 0.4, rule: 'with-article' };
  // `its Ledbury works`, `rebels seized Bambra`, `Bambra residents`
  const { evidence } = reading.data;
  const lead = tokens[first - 1]?.norm ?? '';
  if (evidence.isPossessive(lead) || evidence.takesPlace(lead) || evidence.isOfTown(tokens[last]?.norm ?? ''))
    return { type: 'place', sure: 0.4, rule: 'beside-place-word' };
  // What no lexicon knows and no preposition puts anywhere is a body sooner than a place.
  return { type: 'organization', sure: 0.2, rule: 'capital' };
}

/** `Manitoba Hydro`: a place and a word that nobody is called by; `Paris Hilton` bears a given name. */
function ofPlace(reading: Reading, first: number, last: number): boolean {
  const { bits, data, tokens } = reading;
  const b0 = bits[first] ?? 0;
  const bz = bits[last - 1] ?? 0;
  if (last - first !== 2 || (b0 & Flag.Place) === 0 || (b0 & (Flag.Male | Flag.Female)) !== 0) return false;
  if ((bz & (PERSON_BITS | Flag.Place | Flag.City | Flag.PlaceNoun)) !== 0) return false;
  return !data.small.opensPlace(tokens[first]?.norm ?? '');
}

/** `(campaigners from) Frack Free Lancashire`: what a cause demands, in words of every day. */
function isCause(reading: Reading, first: number, last: number): boolean {
  return last - first > 2 && reading.data.evidence.opensDemand((reading.tokens[first] as Token).norm);
}
