// Drafts whose bounds are wrong → drafts with better ones: titles are taken off persons, names of persons grow over the
// name words beside them, quotation marks and brackets stay outside, an organisation lets go of a city adjective before a
// name of its own. It changes bounds only; types come from elsewhere.
import { lastOf } from '../base/item-at';
import { smallNumbers } from '../base/slab';
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { copyOf, type Draft } from './draft';
import { isHeadOf } from './kinds';
import { nameWord } from './patterns';
import { Shape, type Reading } from './reading';

/** Drafts, sorted and without overlaps → the same, mended. */
export function mend(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const taken = smallNumbers(reading.tokens.length);
  for (const d of drafts) taken.fill(1, d.first, d.last);
  const out: Draft[] = [];
  for (const draft of drafts) {
    const d = copyOf(draft);
    trim(reading, d);
    if (d.first >= d.last) continue;
    if (d.rule === 'tagger' && reading.lang === 'de') cutOrdinary(reading, d);
    if (isBearer(reading, d) || isBehindAgent(reading, d)) d.type = 'person';
    if (d.type === 'person') stripTitles(reading, d);
    if (d.rule === 'tagger' && (isOccupation(reading, d) || isObject(reading, d))) continue;
    if (d.type === 'organization' && d.known === undefined) {
      stripAdjective(reading, d);
      dropOwner(reading, d);
    }
    if (d.type === 'person' || d.rule === 'tagger') grow(reading, d, taken);
    const last = lastOf(out);
    // »Mohammed Resa« »Ali Samani«, »Kim Jong« »Un«: one person, if nothing stands between.
    if (
      last !== undefined &&
      last.type === 'person' &&
      (d.type === 'person' || isSyllable(reading, last, d)) &&
      last.last === d.first &&
      joined(reading, d.first) &&
      !genitive(reading, last) &&
      !isAnother(reading, last, d)
    ) {
      last.last = d.last;
      last.end = d.end;
      continue;
    }
    if (last !== undefined && last.end > d.start) continue;
    if (last !== undefined && (isSeatOf(reading, last, d) || isSurnamePlace(reading, last, d))) {
      last.last = d.last;
      last.end = d.end;
      continue;
    }
    out.push(d);
  }
  return out;
}

/** »Ewa Berg« »Olga Roth«: two full names are two people. */
function isAnother({ bits }: Reading, one: Draft, two: Draft): boolean {
  if (one.last - one.first < 2 || two.last - two.first < 2) return false;
  const given = Flag.Male | Flag.Female;
  const names = (k: number): boolean => ((bits[k] ?? 0) & given) !== 0;
  return names(one.first) && names(two.first) && !names(one.last - 1) && !names(two.last - 1);
}

/** »(Kim Jong) Un«: a third name of few letters that nothing else is called. */
/** »Lee Jae Myung«: a Korean name of three, the family's first, none of them a word of the language. */
function isThird(reading: Reading, d: Draft, k: number): boolean {
  const { bits, shape, tokens } = reading;
  if (reading.lang !== 'de' || d.type !== 'person' || k !== d.first + 2) return false;
  const own = (i: number): boolean =>
    ((bits[i] ?? 0) & (Flag.Noun | Flag.Function | Flag.Calendar | Flag.Title)) === 0 &&
    ((shape[i] ?? 0) & (Shape.Upper | Shape.Caps)) === Shape.Upper &&
    (tokens[i]?.text.length ?? 9) <= 6;
  return reading.data.small.isFamilyFirst(tokens[d.first]?.norm ?? '') && own(d.first + 1) && own(k);
}

function isSyllable(reading: Reading, person: Draft, d: Draft): boolean {
  if (d.known !== undefined || d.last - d.first !== 1 || person.last - person.first !== 2) return false;
  return /^\p{Lu}\p{Ll}{1,3}$/u.test((reading.tokens[d.first] as Token).text);
}

/** »Die Bank sagte Hilfe zu«: a common noun before the particle of a verb of saying is what was said, not who. */
function isObject(reading: Reading, d: Draft): boolean {
  if (d.type !== 'person' || d.last !== d.first + 1 || d.known !== undefined) return false;
  const own = reading.bits[d.first] ?? 0;
  if ((own & Flag.Noun) === 0 || (own & (Flag.Male | Flag.Female | Flag.Surname)) !== 0) return false;
  const after = reading.tokens[d.last + 1];
  return reading.data.small.closes(reading.tokens[d.last]?.norm ?? '') && after?.kind !== 'word';
}

/** »António Pires de Lima«: a particle of another language joins a surname that is a town as well. */
function isSurnamePlace(reading: Reading, person: Draft, place: Draft): boolean {
  const { shape, tokens, data } = reading;
  const link = person.last;
  if (person.type !== 'person' || place.type !== 'place' || person.last - person.first < 2) return false;
  if (place.first !== link + 1 || place.last !== place.first + 1) return false;
  if (!joined(reading, link) || !joined(reading, place.first)) return false;
  return data.small.isForeignParticle(tokens[link]?.norm ?? '') && ((shape[link] ?? 0) & Shape.Upper) === 0;
}

/** »Karl Theodor zu Guttenberg«: given names alone, and the seat that the family is named after. */
function isSeatOf(reading: Reading, person: Draft, seat: Draft): boolean {
  const { bits, shape, tokens, data } = reading;
  const link = person.last;
  if (person.type !== 'person' || seat.type !== 'place' || seat.known !== undefined) return false;
  if (seat.first !== link + 1 || seat.last !== seat.first + 1 || !joined(reading, link)) return false;
  if (!data.small.goesOnSurname(tokens[link]?.norm ?? '') || ((shape[link] ?? 0) & Shape.Upper) !== 0)
    return false;
  if (((bits[seat.first] ?? 0) & (Flag.Place | Flag.Noun)) !== 0 || !joined(reading, seat.first))
    return false;
  for (let k = person.first; k < person.last; k++)
    if (((bits[k] ?? 0) & (Flag.Male | Flag.Female)) === 0) return false;
  return true;
}

function place(reading: Reading, d: Draft): void {
  const a = reading.tokens[d.first] as Token;
  const z = reading.tokens[d.last - 1] as Token;
  d.start = a.start;
  d.end = z.end;
}

/** Punctuation at the edges. */
function trim(reading: Reading, d: Draft): void {
  if (d.known !== undefined) return;
  const { tokens } = reading;
  const before = d.last - d.first;
  while (d.first < d.last && edge(tokens[d.first] as Token, true)) d.first++;
  while (d.last > d.first && edge(tokens[d.last - 1] as Token, false)) d.last--;
  if (d.last - d.first !== before && d.first < d.last) place(reading, d);
}

function edge(token: Token, left: boolean): boolean {
  return (
    token.kind === 'quote' ||
    (token.kind === 'punct' && !(left && token.text === '.') && token.text !== '.') ||
    (left && token.text === '.') ||
    token.text === ';' ||
    token.text === ','
  );
}

/** »General Abdourahamane Tiani«: behind a title, what no lexicon knows is whoever bears it, and no firm. */
function isBearer(reading: Reading, d: Draft): boolean {
  if (d.type !== 'organization' || d.rule !== 'tagger' || d.known !== undefined) return false;
  if (reading.lang !== 'de' || ((reading.bits[d.first] ?? 0) & Flag.Title) === 0) return false;
  // »St. Martin’s Theatre«, »Demag-Mutter Terex«.
  if (/[.-]/.test(reading.tokens[d.first]?.text ?? '')) return false;
  for (let k = d.first + 1; k < d.last; k++) {
    const unknown =
      ((reading.bits[k] ?? 0) & ~(Flag.Male | Flag.Female | Flag.Surname | Flag.Inflected)) === 0;
    const { norm } = reading.tokens[k] as Token;
    if (!unknown || reading.data.small.isFirmWord(norm) || reading.data.isForeignNoun(norm)) return false;
  }
  return d.last > d.first + 1;
}

/** »der Rechtspopulist Geert Wilders«, »der Direktor der Behörde Roberto Rodrigo«: two words behind what somebody is. */
function isBehindAgent(reading: Reading, d: Draft): boolean {
  const { bits, tokens, data } = reading;
  if (reading.lang !== 'de' || d.type !== 'organization' || d.rule !== 'tagger' || d.last - d.first !== 2)
    return false;
  const agent = tokens[d.first - 1];
  if (agent === undefined || agent.sentence !== tokens[d.first]?.sentence) return false;
  const own = bits[d.first] ?? 0;
  const named = Flag.Male | Flag.Female | Flag.Surname;
  if (((own | (bits[d.first + 1] ?? 0)) & ~named) !== 0) return false;
  if (own === 0 && data.small.isCreed(agent.norm)) return true;
  return (own & ~Flag.Surname) !== 0 && data.isOrgKind(agent.norm) && isHeadOf(reading, d.first - 1);
}

function stripTitles(reading: Reading, d: Draft): void {
  const { bits, tokens } = reading;
  let moved = false;
  while (d.last - d.first > 1) {
    const b = bits[d.first] ?? 0;
    const given = (b & (Flag.Male | Flag.Female)) !== 0;
    const noun = (b & (Flag.Noun | Flag.Compound)) !== 0;
    const text = (tokens[d.first] as Token).text;
    // »Lady Gaga«: with one word behind it, it is a part of the name.
    if (d.last - d.first === 2 && reading.data.small.isStageTitle(tokens[d.first]?.norm ?? '')) break;
    const title = (b & Flag.Title) !== 0 && (!given || noun || /^(?:Dr|Herr|Frau)/.test(text));
    // »Projektkoordinator Andreas Grassauer«: any common noun before a given name.
    const before =
      noun &&
      !given &&
      (b & Flag.Surname) === 0 &&
      ((bits[d.first + 1] ?? 0) & (Flag.Male | Flag.Female)) !== 0;
    // »der Kurde Raed Dschuhi«
    const people = (b & Flag.Derived) !== 0 && (b & (Flag.Male | Flag.Female | Flag.Surname)) === 0;
    const described = d.last - d.first > 2 && isDescription(reading, d.first, text);
    if (!title && !before && !people && !described && text !== '.') break;
    d.first++;
    moved = true;
  }
  if (moved) place(reading, d);
}

/** »der Hauptinitiant Georg Wismer«, »der Cottbuser Heinz Haller«: a word no lexicon knows between an article and a given name. */
function isDescription({ bits, tokens, shape, data }: Reading, i: number, text: string): boolean {
  const named = Flag.Male | Flag.Female | Flag.Surname | Flag.Particle;
  if (((bits[i] ?? 0) & named) !== 0 || !/^\p{Lu}\p{Ll}{4,}$/u.test(text)) return false;
  const article = tokens[i - 1];
  if (article?.sentence !== tokens[i]?.sentence || !data.small.isArticle(article?.norm ?? '')) return false;
  return ((bits[i + 1] ?? 0) & (Flag.Male | Flag.Female)) !== 0 && ((shape[i + 1] ?? 0) & Shape.Upper) !== 0;
}

/** »vor Journalisten«: an office or profession by itself is nobody's name. */
function isOccupation(reading: Reading, d: Draft): boolean {
  const b = reading.bits[d.first] ?? 0;
  return (
    d.type === 'person' &&
    d.last - d.first === 1 &&
    (b & Flag.Title) !== 0 &&
    (b & (Flag.Male | Flag.Female | Flag.Surname)) === 0
  );
}

/** »Wulffs Hochzeitsfeier«, »Kurt Miller den Test«, »Rockband Fold Zandura«: words that are none of the name's. */
function cutOrdinary(reading: Reading, d: Draft): void {
  const { bits, tokens, data } = reading;
  const from = d.first;
  const to = d.last;
  if (d.type === 'person')
    for (let k = d.first + 1; k < d.last; k++)
      if (
        data.small.endsPerson((tokens[k] as Token).text) &&
        !data.small.opensSurname((tokens[k - 1] as Token).norm)
      )
        d.last = k;
  if (d.type === 'person') cutOrigin(reading, d);
  const first = tokens[d.first] as Token;
  const second = bits[d.first + 1] ?? 0;
  const plain = Flag.Noun | Flag.Compound;
  const other = Flag.OrgNoun | Flag.PlaceNoun | Flag.Surname | Flag.LegalForm;
  // »Hans Meiser«: a given name that ends in s owns nothing.
  const bears = (bits[d.first] ?? 0) & (Flag.Male | Flag.Female | Flag.Inflected);
  // »Hans' Buch«: the mark says that he does.
  const marked = /[sxzß]['’]$/u.test(first.text);
  const owner =
    marked ||
    (/s$/.test(first.norm) &&
      ((bits[d.first] ?? 0) & plain) === 0 &&
      (bears === 0 || (bears & Flag.Inflected) !== 0));
  if (
    d.type === 'person' &&
    d.last - d.first === 2 &&
    owner &&
    (second & plain) !== 0 &&
    ((second & other) === 0 || marked)
  )
    d.last--;
  const kind =
    d.type === 'place'
      ? data.isPlaceKind(first.norm)
      : d.type === 'organization' && data.isOrgKind(first.norm);
  if (kind && d.last - d.first > 1 && nameWord(reading, d.first + 1)) d.first++;
  if (d.first !== from || d.last !== to) place(reading, d);
}

/** »Analyst Simon Tönnes von Jefferies«: behind an analyst's two names »von« tells his house; noble names have it sooner. */
function cutOrigin(reading: Reading, d: Draft): void {
  const { bits, tokens, data } = reading;
  const given = Flag.Male | Flag.Female;
  const at = d.first + 2;
  if (!data.small.isOfHouse(tokens[d.first - 1]?.norm ?? '')) return;
  if (at >= d.last - 1 || tokens[at]?.norm !== data.small.nearOf || ((bits[d.first] ?? 0) & given) === 0)
    return;
  if (((bits[at - 1] ?? 0) & (given | Flag.Title)) !== 0 || tokens[at - 1]?.kind !== 'word') return;
  if (data.small.goesOnSurname(tokens[at + 1]?.norm ?? '') || data.small.isInner(tokens[at - 1]?.norm ?? ''))
    return;
  if (/^\p{Ll}|\.$/u.test(tokens[at - 1]?.text ?? '')) return;
  d.last = at;
}

/** »Generalstaatsanwaltschaft Litauens« are two names; »Kommunistische Partei Moldawiens« is one. */
function dropOwner(reading: Reading, d: Draft): void {
  const n = d.last - d.first;
  if (n < 2 || reading.lang !== 'de') return;
  const last = reading.bits[d.last - 1] ?? 0;
  const head = reading.bits[d.last - 2] ?? 0;
  const owner = (last & Flag.Place) !== 0 && (last & Flag.Inflected) !== 0;
  if (!owner || (head & (Flag.Organ | Flag.OrgNoun)) === 0) return;
  if (n > 2 && (head & Flag.Organ) === 0) return;
  d.last--;
  place(reading, d);
}

/** »Washingtoner SITE-Institut« → »SITE-Institut«. */
function stripAdjective(reading: Reading, d: Draft): void {
  if (d.last - d.first !== 2 || ((reading.bits[d.first] ?? 0) & Flag.Derived) === 0) return;
  const next = (reading.tokens[d.first + 1] as Token).text;
  if (!/^\p{Lu}{2,}-/u.test(next)) return;
  d.first++;
  place(reading, d);
}

function joined(reading: Reading, i: number): boolean {
  return (
    (reading.tokens[i] as Token).spaced && reading.tokens[i]?.sentence === reading.tokens[i - 1]?.sentence
  );
}

/** Whether a name already ends in a genitive s that the article shows to be one. */
function genitive(reading: Reading, d: Draft): boolean {
  if (reading.lang === 'en') return /['’]s?$/u.test((reading.tokens[d.last - 1] as Token).text);
  return ((reading.bits[d.last - 1] ?? 0) & Flag.Inflected) !== 0;
}

/** Over free name words behind and before it. */
function grow(reading: Reading, d: Draft, taken: Uint8Array): void {
  const { tokens, shape, bits } = reading;
  const z0 = d.last;
  const a0 = d.first;
  while (d.last < tokens.length && d.last < z0 + 3 && taken[d.last] === 0) {
    const k = d.type === 'person' ? behindParticles(reading, d.last) : d.last;
    const surname =
      d.type === 'person' &&
      ((k === d.first + 1 && surnameBehind(reading, d.first, k)) ||
        behindForeign(reading, d, k) ||
        isThird(reading, d, k));
    if (
      (!nameWord(reading, k) && !surname) ||
      taken[k] === 1 ||
      !joined(reading, k) ||
      (k > d.last && !joined(reading, d.last))
    )
      break;
    if (((bits[d.last - 1] ?? 0) & Flag.Inflected) !== 0) break;
    if (d.rule === 'son-of' && ((bits[k] ?? 0) & (Flag.Noun | Flag.Compound)) !== 0) break;
    if (d.type !== 'person' && ((bits[k] ?? 0) & (Flag.Male | Flag.Female | Flag.Place)) !== 0) break;
    taken.fill(1, d.last, k + 1);
    d.last = k + 1;
  }
  if (d.type === 'person' && d.rule !== 'particles') {
    while (d.first > 0 && d.first > a0 - 3) {
      const k = d.first - 1;
      if (taken[k] === 1 || !joined(reading, d.first)) break;
      const b = bits[k] ?? 0;
      const small = ((shape[k] ?? 0) & Shape.Upper) === 0;
      if (reading.data.isAttribute(tokens[k]?.norm ?? '')) break;
      if (d.last - k > 2 && isDescription(reading, k, tokens[k]?.text ?? '')) break;
      // `Secretary of State Antony Blinken`
      if (reading.lang === 'en' && (b & Flag.PlaceNoun) !== 0) break;
      if (small || !nameWord(reading, k) || (b & (Flag.Place | Flag.Org | Flag.Inflected | Flag.Title)) !== 0)
        break;
      if (((shape[k] ?? 0) & Shape.Initial) !== 0 && (b & (Flag.Male | Flag.Female)) === 0) break;
      taken[k] = 1;
      d.first = k;
    }
  }
  if (d.first !== a0 || d.last !== z0) place(reading, d);
}

/** »von der«, »bin«, »de la«: the token behind the small particles at `i`, or `i`. */
function behindParticles(reading: Reading, i: number): number {
  if (
    !reading.data.small.opensSurname(reading.tokens[i]?.norm ?? '') ||
    ((reading.shape[i] ?? 0) & Shape.Upper) !== 0
  )
    return i;
  let k = i + 1;
  while (
    k < i + 3 &&
    reading.data.small.goesOnSurname(reading.tokens[k]?.norm ?? '') &&
    ((reading.shape[k] ?? 0) & Shape.Upper) === 0
  )
    k++;
  return k;
}

/** »Osama bin Laden«: behind a given name and a particle of another language even a common noun is a surname. */
function behindForeign(reading: Reading, d: Draft, k: number): boolean {
  const { bits, shape, tokens } = reading;
  if (k === d.last || ((bits[d.first] ?? 0) & (Flag.Male | Flag.Female)) === 0) return false;
  const word =
    ((shape[k] ?? 0) & Shape.Upper) !== 0 && ((bits[k] ?? 0) & (Flag.Function | Flag.Calendar)) === 0;
  return word && reading.data.small.isForeignParticle(tokens[k - 1]?.norm ?? '');
}

/** »Olli Rehn«, »Angela Kohl«: behind a given name a noun that is a surname is one. */
function surnameBehind(reading: Reading, first: number, k: number): boolean {
  const own = reading.bits[first] ?? 0;
  const next = reading.bits[k] ?? 0;
  if ((own & (Flag.Surname | Flag.Place | Flag.Org)) !== 0 && (own & (Flag.Male | Flag.Female)) === 0)
    return false;
  if (
    ((reading.shape[k] ?? 0) & Shape.Upper) === 0 ||
    (next & (Flag.Function | Flag.Calendar | Flag.OrgNoun)) !== 0
  )
    return false;
  return (
    (next & Flag.Surname) !== 0 ||
    ((own & (Flag.Male | Flag.Female)) !== 0 &&
      (own & Flag.Surname) === 0 &&
      (next & (Flag.Title | Flag.PlaceNoun)) === 0)
  );
}
