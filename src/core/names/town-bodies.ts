// Names that a town or a mark makes: »Landgericht Lima«, »Berliner Philharmoniker«, »Mount Everest«, »sagte von Hagen.« Input
// is a German reading and the token where such a name may begin, output drafts; whether they stay is settled elsewhere.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { knownAt } from './known-names';
import { draft, nameWord } from './patterns';
import { Shape, type Reading } from './reading';

function upper(reading: Reading, i: number): boolean {
  return ((reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) === Shape.Upper;
}

/** »das Landgericht Lima«, »Stadtwerke Lindenau«: an institution and its town, side by side. */
export function seated(reading: Reading, i: number, token: Token, out: Draft[]): void {
  if (!reading.data.isSeated(token.norm)) return;
  // »Universität von Lima«
  const at = reading.tokens[i + 1]?.norm === reading.data.small.nearOf ? i + 2 : i + 1;
  const town = reading.tokens[at];
  const bits = reading.bits[at] ?? 0;
  if (town === undefined || !town.spaced || town.sentence !== token.sentence || !upper(reading, at)) return;
  // »die Universität von Garissa«: what no lexicon knows is its town there. A genitive (»Universität Müllers«) is an owner.
  const bears =
    reading.data.isNamedAfter(token.norm) && !nameWord(reading, at + 1) ? Flag.Male | Flag.Female : 0;
  const more = ~(Flag.Surname | bears | (at === i + 2 ? Flag.Noun : 0));
  const unheard =
    nameWord(reading, at) && !/börse$/u.test(token.norm) && (bits & more) === 0 && !/s$/u.test(town.text);
  if (
    ((bits & (Flag.City | Flag.Place | Flag.PlaceNoun)) === 0 && !unheard) ||
    (bits & (Flag.Inflected | Flag.Function)) !== 0
  )
    return;
  // »das Amtsgericht Straße«
  if ((bits & Flag.Noun) !== 0 && (bits & (Flag.City | Flag.Place)) === 0) return;
  const type = reading.data.isTransport(token.norm) ? 'place' : 'organization';
  out.push(draft(reading, i, endOfTown(reading, at), type, 0.85, 'seated'));
}

/** »Flughafen von Tel Aviv«: behind the last word of a town that the lexicon knows. */
function endOfTown(reading: Reading, at: number): number {
  const { tokens } = reading;
  const town = knownAt(reading, at);
  let last = at + 1;
  while (town?.phrase.type === 'place' && (tokens[last]?.start ?? Infinity) < town.end) last++;
  return last;
}

/** »Berliner Philharmoniker«, »Wiener Burgtheater«. */
export function ensemble(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const next = reading.tokens[i + 1];
  if (!/er$/u.test(token.text) || !upper(reading, i + 1) || next?.sentence !== token.sentence) return;
  if (!reading.data.isEnsemble(next.norm)) return;
  const base = `${token.text} ${next.text.replace(/(?<=er|le)n$|(?<=theater)s$/u, '')}`;
  out.push(draft(reading, i, i + 2, 'organization', 0.85, 'ensemble', base));
}

/** »Mount Everest«, »Piz Bernina«. */
export function mountain(reading: Reading, i: number, out: Draft[]): void {
  if (nameWord(reading, i + 1) && reading.tokens[i + 1]?.spaced === true && !upper(reading, i + 2))
    out.push(draft(reading, i, i + 2, 'place', 0.85, 'mountain'));
}

/** »sagte von Hagen.«: nobody says something of anything there. */
export function saidBy(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const { tokens, bits, data } = reading;
  if (token.norm !== data.small.nearOf || !data.small.isSaid(tokens[i - 1]?.norm ?? '')) return;
  const b = bits[i + 1] ?? 0;
  const other =
    Flag.Noun | Flag.Place | Flag.City | Flag.Org | Flag.OrgNoun | Flag.Title | Flag.Function | Flag.Calendar;
  if (!upper(reading, i + 1) || (b & other) !== 0 || (reading.shape[i + 1] ?? 0) & Shape.Caps) return;
  const after = tokens[i + 2];
  if (after === undefined || /^[.,;:]$/u.test(after.text) || after.sentence !== token.sentence)
    out.push(draft(reading, i, i + 2, 'person', 0.85, 'particles'));
}
