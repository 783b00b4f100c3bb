// Tokens → names by rule, for languages without a trained tagger: runs of capitalised words, parted at titles, joined by
// particles and, in names of organisations, by »of« and the like; their type from titles, given names, heads (»Party«),
// prepositions and verbs of saying. It knows one sentence at a time; the document pass comes after it.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import { draftOf, type Draft } from './draft';
import { knownAt } from './known-names';
import { markHeadlines } from './headlines';
import { isCounted, isKindBefore, isPlural, isRaised, isSeatNote } from './no-names';
import { Shape, type Reading } from './reading';
import { typeOf } from './types-by-rule';

const PERSON_BITS = Flag.Male | Flag.Female | Flag.Surname;
const NO_NAME = Flag.Function | Flag.Calendar;
/** Whether a token can be a part of a name. */
function nameish(reading: Reading, i: number): boolean {
  const shape = reading.shape[i] ?? 0;
  if ((shape & (Shape.Word | Shape.Upper | Shape.Outside)) !== (Shape.Word | Shape.Upper)) return false;
  const bits = reading.bits[i] ?? 0;
  if (reading.lang === 'de') {
    if ((bits & (NO_NAME | Flag.Noun | Flag.Compound | Flag.Title | Flag.Derived)) !== 0)
      return (bits & (Flag.Male | Flag.Female | Flag.Place | Flag.Org)) !== 0 && (bits & NO_NAME) === 0;
    return (shape & Shape.Initial) === 0 || (bits & (PERSON_BITS | Flag.City | Flag.Place | Flag.Org)) !== 0;
  }
  const token = reading.tokens[i] as Token;
  // `Dubai-based Meridian Shipping`: said of the name, no part of it.
  if (reading.data.isAttribute(token.norm)) return false;
  // `MPs`, `NGOs`: letters in the plural are no name.
  if (/^\p{Lu}{2,4}s$/u.test(token.text)) return false;
  if ((bits & NO_NAME) !== 0 && !((shape & Shape.Caps) !== 0 && (bits & Flag.Org) !== 0))
    return isRaised(reading, i, token);
  if (isSeatNote(reading, i) || isCounted(reading, i, bits)) return false;
  if ((shape & Shape.Caps) !== 0 && (shape & Shape.Shouted) === 0) return true;
  if ((shape & Shape.Headline) !== 0) return false;
  if ((shape & Shape.Initial) === 0) return true;
  if (reading.small.has(token.norm) || isKindBefore(reading, i, bits, token)) return false;
  return (bits & Flag.Common) === 0 || opensName(reading, i);
}

/** Whether a common word at the start of a sentence begins a name: `Northern Rail cancelled`, `Mark said`, `Turkey`. */
function opensName(reading: Reading, i: number): boolean {
  const { bits, shape, tokens } = reading;
  const b = bits[i] ?? 0;
  if ((b & (Flag.Place | Flag.Org | Flag.Title | Flag.OrgNoun | Flag.PlaceNoun | Flag.Derived)) !== 0)
    return true;
  const next = tokens[i + 1];
  const raised =
    next?.kind === 'word' &&
    ((shape[i + 1] ?? 0) & (Shape.Upper | Shape.Outside)) === Shape.Upper &&
    next.spaced;
  const after = bits[i + 1] ?? 0;
  if (raised) {
    // `Investors Karl Holm and …`: said of who follows.
    if ((b & (Flag.Male | Flag.Female)) !== 0) return true;
    return (
      (after & (Flag.Function | Flag.Calendar | Flag.Male | Flag.Female)) === 0 &&
      ((after & Flag.OrgNoun) !== 0 || !isPlural(tokens[i] as Token))
    );
  }
  if (tokens[i + 1]?.text === '&') return true;
  return (b & (Flag.Male | Flag.Female)) !== 0 && (after & Flag.Speech) !== 0;
}

/** Drafts of all sentences. */
export function tagByRule(reading: Reading): Draft[] {
  const out: Draft[] = [];
  if (reading.lang === 'en') markHeadlines(reading);
  for (const sentence of reading.article.sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      if (!nameish(reading, i)) {
        i++;
        continue;
      }
      const end = runEnd(reading, i, sentence.last);
      splitRun(reading, i, end, out);
      i = Math.max(end, i + 1);
    }
  }
  return out;
}

function possessive(token: Token): boolean {
  return /['’]s?$/.test(token.text);
}

/** End of the run of name words that begins at `i`. */
function runEnd(reading: Reading, i: number, last: number): number {
  const { tokens, bits } = reading;
  let k = i + 1;
  let org = ((bits[i] ?? 0) & (Flag.OrgNoun | Flag.PlaceNoun)) !== 0;
  while (k < last) {
    const token = tokens[k] as Token;
    if (possessive(tokens[k - 1] as Token)) return k;
    if (k === i + 1 && !org && pairAhead(reading, i, last)) {
      k += 2;
      org = true;
      continue;
    }
    // »Herders' Defence League«: a plural owner inside the name of an organisation.
    if (
      token.kind === 'quote' &&
      !token.spaced &&
      /s$/.test((tokens[k - 1] as Token).text) &&
      orgAhead(reading, k + 1, last)
    ) {
      k++;
      continue;
    }
    if (nameish(reading, k) && (token.spaced || tokens[k - 1]?.text === '&')) {
      org ||= ((bits[k] ?? 0) & (Flag.OrgNoun | Flag.PlaceNoun)) !== 0;
      k++;
      continue;
    }
    // Particles and joiners need a name word behind them.
    let next = k;
    if (token.norm === 'of' && tokens[k + 1]?.norm === 'the' && placeAhead(reading, k + 2, last)) return k;
    while (next < last && next < k + 3 && isLink(reading, next, org)) next++;
    if (next > k && next < last && nameish(reading, next)) {
      k = next + 1;
      continue;
    }
    return k;
  }
  return k;
}

/** `the Ethics and Anti-Corruption Commission`: a word of every day, joined to another before a kind of organisation. */
function pairAhead(reading: Reading, i: number, last: number): boolean {
  const { bits, shape, tokens, data } = reading;
  if (!data.small.isAnd(tokens[i + 1]?.norm ?? '') || tokens[i - 1]?.norm !== 'the') return false;
  const named = Flag.Org | Flag.OrgNoun | Flag.Place | Flag.City | Flag.Title | Flag.Derived;
  if (((bits[i] ?? 0) & (named | Flag.Common)) !== Flag.Common) return false;
  // `the Pentagon and the State Department` are two.
  if (((shape[i + 2] ?? 0) & Shape.Upper) === 0 || ((bits[i + 2] ?? 0) & (named | Flag.Function)) !== 0)
    return false;
  return orgAhead(reading, i + 2, last);
}

/** Whether a run of name words from `k` ends in a kind of organisation. */
function orgAhead(reading: Reading, k: number, last: number): boolean {
  let i = k;
  while (i < last && nameish(reading, i) && (reading.tokens[i] as Token).spaced) i++;
  return i > k && ((reading.bits[i - 1] ?? 0) & Flag.OrgNoun) !== 0;
}

function placeAhead(reading: Reading, k: number, last: number): boolean {
  let i = k;
  while (i < last && nameish(reading, i)) i++;
  return i > k && ((reading.bits[i - 1] ?? 0) & (Flag.PlaceNoun | Flag.Place)) !== 0;
}

function isLink(reading: Reading, k: number, org: boolean): boolean {
  const token = reading.tokens[k] as Token;
  if (token.kind === 'symbol') return token.text === '&';
  if (token.kind !== 'word' || ((reading.shape[k] ?? 0) & Shape.Upper) !== 0) return false;
  const { small } = reading.data;
  if (org && small.joins(token.norm)) return true;
  return ((reading.bits[k] ?? 0) & Flag.Particle) !== 0 && !small.joinsNothing(token.norm);
}

/** `(Secretary of) State Antony Blinken`: where the person begins behind words of every day that an office is of; or `first`. */
function officeOf(reading: Reading, first: number, last: number): number {
  const { bits, tokens } = reading;
  if (tokens[first - 1]?.norm !== 'of' || ((bits[first - 2] ?? 0) & Flag.Title) === 0) return first;
  const given = Flag.Male | Flag.Female;
  const office = Flag.Common | Flag.OrgNoun | Flag.PlaceNoun | Flag.Title;
  let k = first;
  while (k < last - 1 && ((bits[k] ?? 0) & given) === 0 && ((bits[k] ?? 0) & office) !== 0) k++;
  return last - k > 1 || ((bits[k] ?? 0) & Flag.Common) === 0 ? k : first;
}

/** Parts a run at its titles and types what remains. */
function splitRun(reading: Reading, first: number, last: number, out: Draft[]): void {
  const { bits, tokens } = reading;
  const office = officeOf(reading, first, last);
  if (office > first) {
    push(reading, office, last, 'person', 0.9, 'title-name', out);
    return;
  }
  let org = -1;
  let title = -1;
  for (let k = first; k < last; k++) {
    const b = bits[k] ?? 0;
    if ((b & Flag.OrgNoun) !== 0 || (b & Flag.LegalForm) !== 0) org = k;
    if ((b & Flag.Title) !== 0 && (b & Flag.OrgNoun) === 0) title = k;
  }
  if (title >= 0 && title > org) {
    // »Kenyan Foreign Minister Grace Wanjala«: the person behind the title; known names before it.
    if (!governed(reading, first, title, out) && !headed(reading, first, title, out))
      knownInside(reading, first, title, out);
    // `Secretary of State Antony Blinken`
    const from = tokens[title + 1]?.norm === 'of' ? officeOf(reading, title + 2, last) : title + 1;
    if (from < last) push(reading, from, last, 'person', 0.9, 'title-name', out);
    return;
  }
  // An adjective of a nation alone is no name; before an organisation it is part of it.
  let from = first;
  while (
    from < last &&
    ((bits[from] ?? 0) & Flag.Derived) !== 0 &&
    org < 0 &&
    // `the Philippine Red Cross` is one of many.
    !(last - from > 1 && reading.data.small.isBranched((tokens[last - 1] as Token).norm)) &&
    !isKnownSpan(reading, from, last)
  )
    from++;
  if (from >= last) return;
  if (title >= 0 && title < org) {
    const words = tokens.slice(from, title);
    if (words.length > 0) knownInside(reading, from, title, out);
  }
  // »Court in Varenia strikes down …«: a kind alone at the start is no name.
  if (
    last - from === 1 &&
    ((bits[from] ?? 0) & (Flag.OrgNoun | Flag.PlaceNoun)) !== 0 &&
    ((reading.shape[from] ?? 0) & Shape.Initial) !== 0
  )
    return;
  const known = knownAt(reading, from);
  if (known !== null && known.end >= (tokens[last - 1] as Token).end) return;
  // »the Turkwel valley«: the kind of place stands behind its name, in small letters.
  const behind = tokens[last];
  if (
    behind !== undefined &&
    reading.data.small.isSmallPlace(behind.norm) &&
    tokens[from - 1]?.norm === 'the'
  ) {
    push(reading, from, last + 1, 'place', 0.85, 'small-head', out);
    return;
  }
  const guess = typeOf(reading, from, last, org);
  push(reading, from, last, guess.type, guess.sure, guess.rule, out);
}

function isKnownSpan(reading: Reading, from: number, last: number): boolean {
  const hit = knownAt(reading, from);
  return hit !== null && hit.end >= (reading.tokens[last - 1] as Token).end;
}

function knownInside(reading: Reading, first: number, last: number, out: Draft[]): void {
  for (let k = first; k < last; k++) {
    const hit = knownAt(reading, k);
    if (hit === null) continue;
    let end = k + 1;
    while (end < last && (reading.tokens[end] as Token).start < hit.end) end++;
    push(reading, k, end, hit.phrase.type, 0.7, 'known', out);
    k = end - 1;
  }
}

/** `Orvane CEO Joan Pell`: the firm that somebody heads, before him. */
function headed(reading: Reading, first: number, title: number, out: Draft[]): boolean {
  const { bits, tokens } = reading;
  if (first === title || !/^C[EFO]O$/u.test((tokens[title] as Token).text)) return false;
  for (let k = first; k < title; k++)
    if (((bits[k] ?? 0) & (Flag.Derived | Flag.Title | Flag.Function)) !== 0) return false;
  if (isKnownSpan(reading, first, title)) return false;
  push(reading, first, title, 'organization', 0.85, 'headed', out);
  return true;
}

/** `Cebu Governor …`, `Adams County Sheriff …`: what somebody of that office governs stands before it. */
function governed(reading: Reading, first: number, title: number, out: Draft[]): boolean {
  const { bits, tokens, data } = reading;
  if (!data.isTerritorial((tokens[title] as Token).norm)) return false;
  const other = Flag.Title | Flag.OrgNoun | Flag.Derived | Flag.Org | Flag.Function;
  for (let k = first; k < title; k++) {
    const kind = k === title - 1 ? Flag.PlaceNoun : 0;
    const saint = k === first && /^S(?:ain)?t\.?$/u.test(tokens[k]?.text ?? '') ? Flag.Title : 0;
    if (((bits[k] ?? 0) & other & ~saint) !== 0) return false;
    if (((bits[k] ?? 0) & Flag.Common) !== 0 && kind === 0 && (bits[k] ?? 0) === Flag.Common) return false;
  }
  if (first === title || ((bits[title - 1] ?? 0) & Flag.PlaceNoun && title - first === 1)) return false;
  push(reading, first, title, 'place', 0.85, 'governed', out);
  return true;
}

function push(
  reading: Reading,
  first: number,
  last: number,
  type: EntityType,
  sure: number,
  rule: string,
  out: Draft[],
): void {
  const a = reading.tokens[first] as Token;
  const z = reading.tokens[last - 1] as Token;
  // The possessive 's stays outside an English name.
  const cut = reading.lang === 'en' ? (/['’]s?$/.exec(z.text)?.[0].length ?? 0) : 0;
  out.push(draftOf(a.start, z.end - cut, first, last, type, sure, rule));
}
