// Names of an article → the same, with faults put right that only the whole article shows: a surname gets back the
// small words that belong to it, however the sentence begins (»Von der Leyen reiste« beside »Ursula von der Leyen«), and
// a common noun for people that the tagger has taken for an organisation (»Der Redner«) is dropped, and so are makes of cars
// (»ein Audi«) and words of every day from English (»Lockdown«).
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { Shape, type Reading } from './reading';

const GIVEN = Flag.Male | Flag.Female;

/** The drafts, put right. */
export function lastLook(reading: Reading, drafts: readonly Draft[]): Draft[] {
  for (const d of drafts) {
    cutCommon(reading, d);
    withDot(reading, d);
    asPlace(reading, d);
    asShip(reading, d);
  }
  const kept: Draft[] = [];
  for (const d of drafts) if (!isNone(reading, d)) kept.push(d);
  nameTowns(reading, kept);
  giveParticles(reading, kept);
  return kept;
}

/** Whether a find is no name after all. */
function isNone(reading: Reading, d: Draft): boolean {
  return (
    isAgent(reading, d) ||
    isOneOfMany(reading, d) ||
    isBareKind(reading, d) ||
    isSaying(reading, d) ||
    isProduct(reading, d) ||
    isForeignNoun(reading, d) ||
    isPluralNoun(reading, d) ||
    isForm(reading, d) ||
    isInhabitant(reading, d)
  );
}

/** »der Reutlinger Hersteller« beside »Reutlingen«: what the finder took for a second town is the same one. */
function nameTowns(reading: Reading, drafts: readonly Draft[]): void {
  if (reading.lang !== 'de') return;
  const adjectives = drafts.filter((d) => isTownAdjective(reading, d));
  if (adjectives.length === 0) return;
  const towns = new Map<string, string>();
  for (const d of drafts) {
    if (d.type !== 'place' || d.last - d.first !== 1) continue;
    const { text } = reading.tokens[d.first] as Token;
    for (const stem of [text, text.replace(/en$/u, '')]) if (!towns.has(stem)) towns.set(stem, text);
  }
  for (const d of adjectives) {
    const town = towns.get((reading.tokens[d.first] as Token).text.slice(0, -2));
    if (town !== undefined) d.base = town;
  }
}

/** A word in -er before a noun. */
function isTownAdjective({ tokens, shape }: Reading, d: Draft): boolean {
  if (d.type !== 'place' || d.rule !== 'tagger' || d.last - d.first !== 1 || d.known !== undefined)
    return false;
  const { text, sentence } = tokens[d.first] as Token;
  const next = tokens[d.last];
  if (!/\p{Ll}{2}er$/u.test(text) || next?.spaced !== true || next.kind !== 'word') return false;
  return ((shape[d.last] ?? 0) & Shape.Upper) !== 0 && next.sentence === sentence;
}

/**
 * »das ukrainische Parlament« → »Parlament«, »MARINA Bestechungsgelder« → »MARINA«: articles and small adjectives before a
 * find, common nouns behind it are no part of it.
 */
function cutCommon(reading: Reading, d: Draft): void {
  if (reading.lang !== 'de' || d.rule !== 'tagger' || d.last - d.first < 2) return;
  const { tokens, bits, shape, data } = reading;
  const { first, last } = d;
  if (data.small.isAnyArticle(tokens[d.first]?.norm ?? '')) {
    d.first++;
    while (d.last - d.first > 1 && data.small.isSmallAdjective(tokens[d.first]?.norm ?? '')) {
      if (((shape[d.first] ?? 0) & Shape.Upper) !== 0) break;
      d.first++;
    }
  }
  // »des Eigners Rabaul Shipping«: a noun in the genitive, and the name it is said of.
  const lead = bits[d.first] ?? 0;
  if (
    tokens[d.first - 1]?.norm === 'des' &&
    (lead & (Flag.Noun | Flag.Compound)) !== 0 &&
    (lead & (Flag.OrgNoun | Flag.PlaceNoun | Flag.Organ)) === 0 &&
    /[^s]s$/u.test(tokens[d.first]?.text ?? '') &&
    !data.isBody(tokens[d.first]?.norm ?? '')
  )
    d.first++;
  const z = bits[d.last - 1] ?? 0;
  const named = Flag.Surname | Flag.Male | Flag.Female | Flag.OrgNoun | Flag.PlaceNoun | Flag.Place;
  const caps = ((shape[d.last - 2] ?? 0) & Shape.Caps) !== 0 && ((shape[d.last - 1] ?? 0) & Shape.Caps) === 0;
  if (d.type === 'person' && caps && d.last - d.first === 2 && (z & (Flag.Noun | Flag.Compound)) !== 0)
    if ((z & named) === 0 && (tokens[d.first]?.text.length ?? 0) > 2) {
      d.last--;
      d.type = 'organization';
    }
  if (d.first === first && d.last === last) return;
  d.start = (tokens[d.first] as Token).start;
  d.end = (tokens[d.last - 1] as Token).end;
  if (d.base === undefined) return;
  // Where a token is no word of its own (»#Ar«) nobody knows which words are left; the base is made anew.
  const words = d.base.split(' ');
  const whole = words.length === last - first;
  d.base = whole ? words.slice(d.first - first, d.last - first).join(' ') : undefined;
}

/** »Der Konzern will …«: a kind of organisation behind its article and nothing else is no name. */
function isBareKind(reading: Reading, d: Draft): boolean {
  if (d.known !== undefined || d.last - d.first !== 1 || d.type === 'person') return false;
  // The article has said which one it is.
  if (d.rule === 'short-name') return false;
  const { data, tokens } = reading;
  const norm = tokens[d.first]?.norm ?? '';
  // »die Baath-Partei«: no kind alone.
  if (((reading.bits[d.first] ?? 0) & Flag.Organ) !== 0 || isOwnName(reading, d, norm)) return false;
  if (d.rule === 'of-saint') return false;
  const before = tokens[d.first - 1]?.norm ?? '';
  // »eine defensive Allianz«
  const described = ((reading.shape[d.first - 1] ?? 0) & (Shape.Upper | Shape.Word)) === Shape.Word;
  if (d.rule === 'tagger' && described && data.isAmbiguous(norm) && data.small.isSmallAdjective(before))
    return true;
  if (!data.isOrgKind(norm) && !data.isPlaceKind(norm)) return false;
  return data.isDeterminer(before);
}

/** »die Baath-Partei«; »die US-Nachrichtenagentur« is a kind alone. */
function isOwnName({ data }: Reading, d: Draft, norm: string): boolean {
  const tail = norm.slice(norm.lastIndexOf('-') + 1);
  return d.rule === 'hyphen-institution' && (tail === 'partei' || data.bodies.isHouse(tail));
}

/** »Ein Brocken fiel vom Dach«: behind an indefinite article a name that is a word of every day is that word. */
function isOneOfMany(reading: Reading, d: Draft): boolean {
  // `an Apple executive`: in English a name may stand there.
  if (reading.lang !== 'de' || d.type === 'person' || d.last - d.first !== 1) return false;
  const { data, tokens } = reading;
  const [before, own] = [tokens[d.first - 1], tokens[d.first]] as const;
  if (before === undefined || own === undefined || before.sentence !== own.sentence) return false;
  return data.isAmbiguous(own.norm) && data.small.isIndefinite(before.norm);
}

/** »„Schritt für Schritt“«, »Landesbischöfin«: common nouns and small words that the tagger took for some other name. */
function isSaying(reading: Reading, d: Draft): boolean {
  if (reading.lang !== 'de' || d.rule !== 'tagger' || d.type !== 'other') return false;
  const named = Flag.Male | Flag.Female | Flag.Surname | Flag.City | Flag.Place | Flag.Org;
  const plain = Flag.Noun | Flag.Compound | Flag.Title | Flag.Function | Flag.Particle | Flag.Locative;
  // »Ostheimer Bote« may be a paper; »Schritt für Schritt« holds a small word.
  let small = d.last - d.first === 1 && ((reading.bits[d.first] ?? 0) & Flag.Title) !== 0;
  for (let k = d.first; k < d.last; k++) {
    const b = reading.bits[k] ?? 0;
    if (reading.tokens[k]?.kind !== 'word') continue;
    // »Zweiter Weltkrieg«: an adjective with a capital is one of a name.
    const raised = ((reading.shape[k] ?? 0) & (Shape.Upper | Shape.Initial)) === Shape.Upper;
    if (raised && d.last - d.first > 1 && reading.data.isAdjective(reading.tokens[k]?.text ?? ''))
      return false;
    if ((b & plain) === 0 || ((b & named) !== 0 && (b & Flag.Function) === 0)) return false;
    small ||= ((reading.shape[k] ?? 0) & Shape.Upper) === 0;
  }
  return small;
}

/** »Redner«: nothing but a common noun, and one from which »Rednerin« is made. */
function isAgent(reading: Reading, d: Draft): boolean {
  if (reading.lang !== 'de' || d.rule !== 'tagger' || d.type !== 'organization' || d.last - d.first !== 1)
    return false;
  const token = reading.tokens[d.first] as Token;
  const plain = Flag.Noun | Flag.Compound;
  const bits = reading.bits[d.first] ?? 0;
  if ((bits & plain) === 0 || (bits & ~plain) !== 0 || !/er[ns]?$/u.test(token.norm)) return false;
  const stem = token.text.replace(/[ns]$/u, '');
  return (reading.data.classOf(`${stem}in`, `${stem.toLowerCase()}in`) & Flag.Noun) !== 0;
}

/** »Guido K.« before a new sentence: the dot belongs to the letter. */
function withDot(reading: Reading, d: Draft): void {
  const letter = reading.tokens[d.last - 1];
  const dot = reading.tokens[d.last];
  if (d.type !== 'person' || d.last - d.first < 2 || dot?.text !== '.' || dot.start !== letter?.end) return;
  if (!/^\p{Lu}$/u.test(letter.text)) return;
  d.last++;
  d.end = dot.end;
  if (d.base !== undefined) d.base += '.';
}

/** »Walchensee«: the end of the word says that it is no person; »Sankt Pauli« is a part of a town. */
function asPlace(reading: Reading, d: Draft): void {
  if (reading.lang !== 'de' || d.type !== 'person') return;
  if (d.last - d.first === 2 && reading.data.small.isSaint(reading.tokens[d.first]?.norm ?? ''))
    d.type = 'place';
  if (d.last - d.first !== 1) return;
  const bits = reading.bits[d.first] ?? 0;
  if (
    (bits & (Flag.Male | Flag.Female | Flag.Surname)) !== 0 ||
    ((reading.bits[d.first - 1] ?? 0) & Flag.Title) !== 0
  )
    return;
  const { norm = '' } = reading.tokens[d.first] ?? {};
  if ((bits & Flag.PlaceNoun) !== 0 && reading.data.small.isOnlyPlace(norm)) d.type = 'place';
}

/** »HMS Orpheus«, »USS Nimitz«: a ship. */
function asShip(reading: Reading, d: Draft): void {
  if (d.type !== 'organization' || d.last - d.first < 2 || d.known !== undefined) return;
  if (/^(?:HMS|USS|RMS|HMAS|HMCS|MV|USNS|USCGC)$/u.test(reading.tokens[d.first]?.text ?? ''))
    d.type = 'other';
}

/** »Er fordert Garantien.«: a common noun in the plural, found once, that nobody in the article bears. */
function isPluralNoun(reading: Reading, d: Draft): boolean {
  if (reading.lang !== 'de' || d.rule !== 'tagger' || d.type !== 'person' || d.last - d.first !== 1)
    return false;
  const bits = reading.bits[d.first] ?? 0;
  if ((bits & ~(Flag.Noun | Flag.Compound)) !== 0 || bits === 0) return false;
  const said = ((reading.bits[d.last] ?? 0) | (reading.bits[d.first - 1] ?? 0)) & (Flag.Speech | Flag.Title);
  return said === 0 && /(?:ien|ungen|onen|eiten|äten)$/u.test(reading.tokens[d.first]?.norm ?? '');
}

/** »ein Audi«, »der Fahrer eines Opel Vectra«: a make behind an article is a car; the firm has none. */
function isProduct(reading: Reading, d: Draft): boolean {
  if (reading.lang !== 'de' || d.type !== 'organization' || d.last - d.first > 2) return false;
  const { data, tokens, bits, shape } = reading;
  if (!data.isMake(tokens[d.first]?.norm ?? '') || ((bits[d.last - 1] ?? 0) & Flag.LegalForm) !== 0)
    return false;
  // »der Porsche Chef«, »die BMW AG«
  const next = tokens[d.last];
  if (next?.spaced === true && ((shape[d.last] ?? 0) & Shape.Upper) !== 0) return false;
  let before = d.first - 1;
  const small = (k: number): boolean => ((shape[k] ?? 0) & (Shape.Word | Shape.Upper)) === Shape.Word;
  while (before > d.first - 3 && small(before) && !data.isDeterminer(tokens[before]?.norm ?? '')) before--;
  const { norm = '', sentence } = tokens[before] ?? {};
  return (
    sentence === tokens[d.first]?.sentence && data.isDeterminer(norm) && norm !== 'als' && norm !== 'wie'
  );
}

/** »Nach Lockdown«, »In Breakdance siegte …«: words of every day from English, by how they end, which no place is called. */
function isForeignNoun(reading: Reading, d: Draft): boolean {
  if (reading.lang !== 'de' || d.rule !== 'tagger' || d.last - d.first !== 1) return false;
  if (d.type !== 'place' && d.type !== 'person') return false;
  const named = Flag.Male | Flag.Female | Flag.Surname | Flag.City | Flag.Place | Flag.Org | Flag.OrgNoun;
  if (((reading.bits[d.first] ?? 0) & named) !== 0) return false;
  return reading.data.isForeignNoun((reading.tokens[d.first] as Token).norm);
}

/** Surnames with two small words or more in front, as full names of the article have them. */
function giveParticles(reading: Reading, drafts: readonly Draft[]): void {
  let particles: Map<string, readonly string[]> | null = null;
  for (const d of drafts) {
    if (d.type !== 'person' || d.base?.includes(' ') !== true) continue;
    const words = d.base.split(' ');
    const last = words.length - 1;
    let first = last;
    // »von Hagen« without a given name as well
    const least = /^\p{Ll}/u.test(words[0] ?? '') ? 0 : 1;
    while (first > least && /^\p{Ll}/u.test(words[first - 1] ?? '')) first--;
    if (last - first >= 1)
      (particles ??= new Map<string, readonly string[]>()).set(words[last] ?? '', words.slice(first, last));
  }
  if (particles === null) return;
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i] as Draft;
    if (d.type !== 'person' || d.last - d.first !== 1) continue;
    const small: readonly string[] | undefined = particles.get(d.base ?? '');
    if (small === undefined) continue;
    const first = d.first - small.length;
    if (first < (drafts[i - 1]?.last ?? 0)) continue;
    if (!small.every((word, n) => reading.tokens[first + n]?.norm === word.toLowerCase())) continue;
    if (reading.tokens[first]?.sentence !== reading.tokens[d.first]?.sentence) continue;
    d.first = first;
    d.start = (reading.tokens[first] as Token).start;
    d.base = `${small.join(' ')} ${d.base ?? ''}`;
  }
}

/** »CO2«, »III«, »Corp.«, »Societas Europaea«: a substance, a number, a form of firms by itself. */
function isForm(reading: Reading, d: Draft): boolean {
  if (d.known !== undefined || d.rule === 'short-name') return false;
  const text = reading.text.slice(d.start, d.end);
  if (d.last - d.first === 1) {
    const bits = reading.bits[d.first] ?? 0;
    if (/^[IVX]{2,}$/u.test(text) || (bits & (Flag.LegalForm | Flag.Surname | GIVEN)) === Flag.LegalForm)
      return true;
  }
  return reading.data.isNoBody(text.toLowerCase());
}

/** »Ein Gersfelder fuhr«: somebody of a town, and nobody's name. */
function isInhabitant(reading: Reading, d: Draft): boolean {
  if (reading.lang !== 'de' || d.rule !== 'tagger' || d.type !== 'person' || d.last - d.first !== 1)
    return false;
  const own = reading.tokens[d.first] as Token;
  if (((reading.bits[d.first] ?? 0) & (Flag.Surname | GIVEN)) !== 0 || !/\p{Ll}{3}er(?:in)?$/u.test(own.text))
    return false;
  const before = reading.tokens[d.first - 1];
  return before?.sentence === own.sentence && reading.data.small.isIndefinite(before.norm);
}
