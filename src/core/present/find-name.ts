// Which name stands at a position: the longest known form that covers it, with genitive endings, hyphen compounds
// (»Nato-Gipfel«) and an office in front (»des US-Verteidigungsministers Pete Hegseth«) understood. Lookups in maps over
// a handful of words around the position; it never reads more of the text than it is given.
import type { NameForm, NameTable } from './name-table';
import { cutWords, type Word } from './words';

export interface FoundName {
  /** Offsets into the text given; an office in front of the name belongs to it. */
  readonly start: number;
  readonly end: number;
  /** Actor ids, the most weighty first; the others are what the name may mean as well. */
  readonly actors: readonly string[];
  /** The name alone, without the office and without a genitive ending. */
  readonly name: readonly [start: number, end: number];
  /** A word of every day that is somebody's bare name, with nothing near that makes it sure. */
  readonly unsure?: true;
}

/** How many words an office may have before the name, and how far it is from the mouse at most. */
const OFFICE_REACH = 5;
const ENDINGS = ["'s", "'", 's', 'es', 'n', 'en', 'in', 'innen'];
const GENITIVES = ["'s", 's', "'", 'es'];

/** Between two words of one name stand blanks, a full stop after an initial, or a line end with indentation. */
function joined(text: string, left: Word, right: Word): boolean {
  const gap = right.start - left.end;
  if (gap < 1 || gap > 40) return false;
  let breaks = 0;
  for (let i = left.end; i < right.start; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) breaks++;
    else if (c !== 32 && c !== 9 && c !== 13 && c !== 0xa0 && c !== 0x202f && c !== 46) return false;
  }
  return breaks < 2;
}

interface Looked {
  readonly form: NameForm;
  /** Length of the genitive ending that is none of the name's. */
  readonly cut: number;
}

function lookUp(table: NameTable, key: string, upper: boolean): Looked | undefined {
  const exact = table.forms.get(key);
  if (exact && (upper || !exact.upper)) return { form: exact, cut: 0 };
  for (const ending of GENITIVES) {
    if (key.length <= ending.length + 2 || !key.endsWith(ending)) continue;
    const form = table.forms.get(key.slice(0, -ending.length));
    if (form && (upper || !form.upper)) return { form, cut: ending.length };
  }
  return undefined;
}

interface Match extends Looked {
  readonly first: number;
  readonly last: number;
}

/** The longest form that begins at a word. */
function formFrom(
  table: NameTable,
  text: string,
  words: readonly Word[],
  first: number,
  least: number,
): Match | null {
  let key = '';
  let found: Match | null = null;
  for (let last = first; last < words.length && last - first < table.longest; last++) {
    const word = words[last] as Word;
    const before = words[last - 1];
    if (last > first && before && !joined(text, before, word)) break;
    key = last === first ? word.key : `${key} ${word.key}`;
    if (last < least) continue;
    const looked = lookUp(table, key, (words[first] as Word).upper);
    if (looked) found = { first, last, ...looked };
  }
  return found;
}

function stem(word: string): string {
  for (const ending of ENDINGS)
    if (word.length > ending.length + 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

function isOfficeWord(office: ReadonlySet<string>, word: Word): boolean {
  if (office.has(word.key)) return true;
  const short = stem(word.key);
  for (const title of office) if (title === short || stem(title) === short) return true;
  return false;
}

/** Part of a hyphen compound under the mouse: »Nato« in »Nato-Gipfel«, »Selenskyj« in »Selenskyj-Besuch«. */
function partOfCompound(table: NameTable, text: string, word: Word, offset: number): FoundName | null {
  if (!word.key.includes('-')) return null;
  const surface = text.slice(word.start, word.end);
  const pieces = surface.split(/[-‐‑]/u);
  let start = word.start;
  const starts = pieces.map((p) => {
    const at = start;
    start += p.length + 1;
    return at;
  });
  for (let size = pieces.length - 1; size > 0; size--)
    for (let i = 0; i + size <= pieces.length; i++) {
      const from = starts[i] as number;
      const to = (starts[i + size - 1] as number) + (pieces[i + size - 1] as string).length;
      if (offset < from || offset > to) continue;
      const part = cutWords(text.slice(from, to));
      const only = part[0];
      if (part.length !== 1 || !only) continue;
      const form = table.forms.get(only.key);
      if (form && (only.upper || !form.upper))
        return { start: from, end: to, actors: form.actors, name: [from, to] };
    }
  return null;
}

/**
 * The name at `offset` in `text`, or null. `text` may be a piece of a document around the position: 200 characters
 * either side are plenty.
 */
export function findName(table: NameTable, text: string, offset: number): FoundName | null {
  if (table.longest === 0) return null;
  const words = cutWords(text);
  const at = words.findIndex((w) => w.start <= offset && offset <= w.end);
  const here = words[at];
  if (!here) return null;

  let best: Match | null = null;
  for (let first = Math.max(0, at - table.longest + 1); first <= at; first++) {
    const match = formFrom(table, text, words, first, at);
    if (match && match.last >= at && (!best || match.last - match.first > best.last - best.first))
      best = match;
  }
  if (best) return judged(table, text, withOffice(table, text, words, best), best);

  const compound = partOfCompound(table, text, here, offset);
  // An office in front of a name: the mouse is on the office, the name follows.
  for (let first = at + 1; first <= at + OFFICE_REACH && first < words.length; first++) {
    if (!joined(text, words[first - 1] as Word, words[first] as Word)) break;
    const match = formFrom(table, text, words, first, first);
    const office = match ? table.officeWords.get(match.form.actors[0] ?? '') : undefined;
    if (!match) continue;
    if (!office) break;
    const found = withOffice(table, text, words, match);
    if (found.start <= here.start) return found;
    break;
  }
  return compound;
}

/** Marks a bare everyday word as unsure, unless an office stands before it or the text names its bearer otherwise. */
function judged(table: NameTable, text: string, found: FoundName, { form }: Looked): FoundName {
  if (form.everyday !== true || found.start < found.name[0]) return found;
  const [bearer] = form.actors;
  for (const other of findAll(table, text))
    if (!other.form.everyday && other.found.actors[0] === bearer) return found;
  return { ...found, unsure: true };
}

/** Widens a match to the left over the words of the actor's office. */
function withOffice(table: NameTable, text: string, words: readonly Word[], match: Match): FoundName {
  const office = table.officeWords.get(match.form.actors[0] ?? '');
  let first = match.first;
  while (office && first > 0 && match.first - first < OFFICE_REACH) {
    const before = words[first - 1] as Word;
    if (
      !joined(text, before, words[first] as Word) ||
      text.slice(before.end, (words[first] as Word).start).includes('.')
    )
      break;
    if (!isOfficeWord(office, before)) break;
    first--;
  }
  const { end } = words[match.last] as Word;
  return {
    start: (words[first] as Word).start,
    end,
    actors: match.form.actors,
    name: [(words[match.first] as Word).start, end - match.cut],
  };
}

interface Found {
  readonly found: FoundName;
  readonly form: NameForm;
  /** Index of the first word. */
  readonly at: number;
}

function findAll(table: NameTable, text: string, words = cutWords(text)): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = formFrom(table, text, words, at, at);
    const here = words[at] as Word;
    if (match) {
      const { end } = words[match.last] as Word;
      const found = {
        start: here.start,
        end,
        actors: match.form.actors,
        name: [here.start, end - match.cut] as const,
      };
      all.push({ found, form: match.form, at });
      at = match.last;
      continue;
    }
    for (let o = here.start; o < here.end;) {
      const part = partOfCompound(table, text, here, o);
      if (part) all.push({ found: part, form: { actors: part.actors, upper: true }, at });
      const next = part ? part.end : text.slice(o, here.end).search(/[-‐‑]/u) + o;
      if (next < o) break;
      o = next + 1;
    }
  }
  return all;
}

/**
 * Every name in a text, longest first at each place, without the offices in front. Bare words of every day count only
 * where the text names their bearer otherwise too, or gives an office before them. Linear in the text.
 */
export function findNames(table: NameTable, text: string): readonly FoundName[] {
  if (table.longest === 0) return [];
  const words = cutWords(text);
  const all = findAll(table, text, words);
  const named = new Set(all.flatMap(({ form, found }) => (form.everyday ? [] : found.actors.slice(0, 1))));
  return all.flatMap(({ form, found, at }) => {
    if (!form.everyday || named.has(form.actors[0] ?? '')) return [found];
    const office = table.officeWords.get(form.actors[0] ?? '');
    const before = words[at - 1];
    return office && before && isOfficeWord(office, before) ? [found] : [];
  });
}
