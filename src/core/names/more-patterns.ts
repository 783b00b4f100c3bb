// Further shapes of German names: »Hofer & Söhne«, »Außen- und Handelsministerium«, »die Republikaner«, »Krim-Halbinsel«,
// »Krankenhaus Simão Mendes«, »Bürgermeister von Lome«, »Jan Kolb (Freie Wähler)«, »(Präsident Odd) Sunde«. Input is an
// article's reading, output drafts; whether they stay is settled elsewhere.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import { Clue } from './clues';
import { draftOf, type Draft } from './draft';
import { moreBodies, near } from './more-bodies';
import { patronymics } from './patronymics';
import { nameWord } from './patterns';
import { Shape, type Reading } from './reading';

/** What the shapes of words that are looked at here begin with. */
const IN_WORDS = Clue.Elliptic | Clue.PlaceTail | Clue.PartyPlural | Clue.NamedAfter | Clue.Territorial;
const ASKED = IN_WORDS | Clue.Body | Clue.NearPlace | Clue.Close | Clue.Ampersand;

/** All drafts of these shapes. Linear. */
export function findMore(reading: Reading): Draft[] {
  const out: Draft[] = [];
  if (reading.lang !== 'de') return out;
  if ((reading.anyClues & Clue.Patronymic) !== 0) patronymics(reading, out);
  // Every shape needs a sign or a word of its own; most articles that are short have none.
  if ((reading.anyClues & ASKED) === 0 && (reading.anyBits & Flag.Derived) === 0) return out;
  const { tokens, shape, bits } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const s = shape[i] ?? 0;
    if ((s & Shape.Outside) !== 0) continue;
    const token = tokens[i] as Token;
    if (token.text === '&') ampersand(reading, i, out);
    else if (token.text === ')') closed(reading, i, out);
    const clues = reading.clues[i] as number;
    if ((s & (Shape.Word | Shape.Upper)) !== (Shape.Word | Shape.Upper)) {
      if ((clues & Clue.NearPlace) !== 0) near(reading, i, token, out);
      continue;
    }
    const b = bits[i] ?? 0;
    if ((clues & Clue.Body) !== 0 || (b & Flag.Derived) !== 0) moreBodies(reading, i, token, b, out);
    if ((clues & IN_WORDS) === 0) continue;
    if ((clues & Clue.Elliptic) !== 0) elliptic(reading, i, token, out);
    else if ((clues & Clue.PlaceTail) !== 0) hyphenPlace(reading, i, token, out);
    if ((b & (Flag.Noun | Flag.Compound | Flag.Title)) !== 0) {
      if ((clues & Clue.PartyPlural) !== 0) party(reading, i, out);
      if ((clues & Clue.NamedAfter) !== 0) namedAfter(reading, i, out);
    }
    if ((b & Flag.Title) !== 0 && (clues & Clue.Territorial) !== 0) territory(reading, i, out);
  }
  return out;
}

function draft(
  reading: Reading,
  first: number,
  last: number,
  type: EntityType,
  sure: number,
  rule: string,
  base?: string,
): Draft {
  const a = reading.tokens[first] as Token;
  const z = reading.tokens[last - 1] as Token;
  return draftOf(a.start, z.end, first, last, type, sure, rule, base);
}

function upper(reading: Reading, i: number): boolean {
  return (
    ((reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) === Shape.Upper &&
    reading.tokens[i]?.kind === 'word'
  );
}

/** »Hofer & Söhne«, »Brandt, Kolb & Partner«. */
function ampersand(reading: Reading, i: number, out: Draft[]): void {
  if (!upper(reading, i - 1) || !upper(reading, i + 1)) return;
  let first = i - 1;
  while (
    first > i - 4 &&
    nameWord(reading, first) &&
    nameWord(reading, first - 1) &&
    reading.tokens[first]?.spaced
  )
    first--;
  // »Forschung & Entwicklung«: two common nouns are no firm.
  const common = Flag.Noun | Flag.Compound;
  const named = Flag.Surname | Flag.Male | Flag.Female | Flag.City;
  const before = reading.bits[i - 1] ?? 0;
  if ((before & common) !== 0 && (before & named) === 0) return;
  let last = i + 2;
  while (last < i + 4 && ((reading.bits[last] ?? 0) & Flag.LegalForm) !== 0) last++;
  out.push(draft(reading, first, last, 'organization', 0.85, 'ampersand'));
}

/** »Außen-, Verteidigungs- und Handelsministerium«: each part is an institution of its own. */
function elliptic(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const { tokens, data } = reading;
  let k = i + 1;
  while (
    k < i + 8 &&
    (tokens[k]?.text === ',' || (upper(reading, k) && tokens[k]?.text.endsWith('-') === true))
  )
    k++;
  if (!data.small.isAnd(tokens[k]?.norm ?? '')) return;
  const whole = tokens[k + 1];
  if (whole === undefined || !upper(reading, k + 1) || ((reading.bits[k + 1] ?? 0) & Flag.Organ) === 0)
    return;
  const tail = data.organTail(whole.norm);
  const stem = token.text.slice(0, -1);
  if (tail === null || stem.length < 3 || data.small.isPluralOrgan(whole.norm)) return;
  const base = stem + tail;
  if (data.organTail(base.toLowerCase()) === null) return;
  out.push(draft(reading, i, i + 1, 'organization', 0.8, 'elliptic', base));
}

/** »Krim-Halbinsel«, »Donbass-Region«: a kind of place behind the name of one. */
function hyphenPlace(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const at = token.text.lastIndexOf('-');
  const tail = token.norm.slice(at + 1);
  const landform = reading.data.bodies.isLandform(tail);
  if (at < 3 || !(landform || reading.data.isPlaceKind(tail)) || !/^\p{Lu}/u.test(token.text.slice(at + 1)))
    return;
  const head = token.text.slice(0, at);
  const bits = reading.data.classOf(head, head.toLowerCase());
  // »Bekaa-Ebene«: what no lexicon knows is a place there.
  const ordinary =
    Flag.Noun |
    Flag.Compound |
    Flag.Function |
    Flag.Title |
    Flag.Org |
    Flag.OrgNoun |
    Flag.Place |
    Flag.Calendar;
  if (landform && (bits & ordinary) === 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(head)) {
    out.push(draft(reading, i, i + 1, 'place', 0.75, 'hyphen-place'));
    return;
  }
  if ((bits & Flag.Place) === 0 || (bits & Flag.Org) !== 0 || head === head.toUpperCase()) return;
  if (reading.data.known.get(head)?.some((p) => p.id?.startsWith('state:') === true) === true) return;
  out.push(draft(reading, i, i + 1, 'place', 0.75, 'hyphen-place'));
}

/** »zwischen den Demokraten und den Republikanern«: members for their party, where all of them are meant. */
function party(reading: Reading, i: number, out: Draft[]): void {
  const { tokens, data } = reading;
  const before = tokens[i - 1];
  if (before === undefined || before.sentence !== tokens[i]?.sentence) return;
  const joined =
    data.small.isAnd(before.norm) && data.isPartyPlural(tokens[i - 2]?.norm ?? '') && upper(reading, i - 2);
  if (!data.small.isArticle(before.norm) && !joined) return;
  if (upper(reading, i + 1) && nameWord(reading, i + 1)) return;
  const text = tokens[i].text;
  out.push(draft(reading, i, i + 1, 'organization', 0.7, 'party', data.partyName(text)));
}

/** »das Krankenhaus Simão Mendes«: an institution that bears somebody's name. */
function namedAfter(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens } = reading;
  if (
    !nameWord(reading, i + 1) ||
    tokens[i + 1]?.spaced !== true ||
    tokens[i + 1]?.sentence !== tokens[i]?.sentence
  )
    return;
  const given = ((bits[i + 1] ?? 0) & (Flag.Male | Flag.Female)) !== 0;
  if (!given || !nameWord(reading, i + 2) || tokens[i + 2]?.spaced !== true) return;
  let last = i + 3;
  while (last < i + 5 && nameWord(reading, last) && tokens[last]?.spaced === true) last++;
  const bare = reading.data.withoutGenitive(tokens[i]?.text ?? '');
  const base = [bare, ...tokens.slice(i + 1, last).map((t) => t.text)].join(' ');
  out.push(draft(reading, i, last, 'organization', 0.9, 'named-after', base));
}

/** »der Gouverneur von Palawan«: what one governs is a place. */
function territory(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens, data } = reading;
  if (tokens[i + 1]?.norm !== data.small.nearOf || !nameWord(reading, i + 2)) return;
  let last = i + 3;
  while (last < i + 5 && nameWord(reading, last) && tokens[last]?.spaced === true) last++;
  if (((bits[i + 2] ?? 0) & (Flag.Org | Flag.OrgNoun | Flag.LegalForm)) !== 0) return;
  out.push(draft(reading, i + 2, last, 'place', 0.85, 'territory'));
}

/** »(der Präsident Odd) Sunde« and »Jan Kolb (Freie Wähler)«: what stands before or in brackets. */
function closed(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens } = reading;
  let open = i - 1;
  while (open > i - 9 && open >= 0 && tokens[open]?.text !== '(') open--;
  if (tokens[open]?.text !== '(') return;
  const given = Flag.Male | Flag.Female;
  const next = tokens[i + 1];
  if (
    i - open > 2 &&
    next?.spaced === true &&
    next.sentence === tokens[i]?.sentence &&
    nameWord(reading, i + 1) &&
    ((bits[i - 1] ?? 0) & given) !== 0 &&
    ((bits[i - 1] ?? 0) & (Flag.Place | Flag.Noun)) === 0 &&
    ((bits[i - 2] ?? 0) & (Flag.Title | Flag.Derived | Flag.Noun)) !== 0
  ) {
    const base = `${tokens[i - 1]?.text ?? ''} ${next.text}`;
    out.push(draft(reading, i - 1, i + 2, 'person', 0.85, 'bracket-name', base));
    return;
  }
  partyBeside(reading, open, i, out);
}

/** »(Freie Wähler)«, »(Piraten)« behind a person's name. */
function partyBeside(reading: Reading, open: number, close: number, out: Draft[]): void {
  const { bits, tokens, data } = reading;
  const n = close - open - 1;
  if (n < 1 || n > 3 || !upper(reading, open - 1)) return;
  // A given name before the surname, so that the bracket tells of a person.
  const person =
    ((bits[open - 2] ?? 0) & (Flag.Male | Flag.Female)) !== 0 &&
    ((bits[open - 1] ?? 0) & (Flag.OrgNoun | Flag.LegalForm | Flag.PlaceNoun)) === 0;
  if (!person) return;
  for (let k = open + 1; k < close; k++) if (!upper(reading, k)) return;
  const first = tokens[open + 1] as Token;
  const b = bits[open + 1] ?? 0;
  if ((b & (Flag.Place | Flag.City | Flag.Function | Flag.Calendar | Flag.Title)) !== 0 && n === 1) return;
  const named =
    n > 1
      ? data.isAdjective(first.text) || data.small.isSmallAdjective(first.norm)
      : data.isParty(first.norm);
  if (named) out.push(draft(reading, open + 1, close, 'organization', 0.8, 'party-beside'));
}
