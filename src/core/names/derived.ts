// Names inside other words: »Nato« in »Nato-Gipfel«, »Ukraine« behind »ukrainisch«, »Kiewer« and »die Ukrainer«. Input is
// the mentions found, output the same with these added, sorted. They are linked to a name but are no mentions of it.
import { smallNumbers } from '../base/slab';
import { Flag } from '../language/pack/names';
import type { EntityType, NameMention } from '../model/annotation';
import type { Token } from '../model/article';
import { Clue } from './clues';
import { Shape, type Reading } from './reading';

/** A name within a compound has no more hyphened parts than this, so a chain of a thousand costs no more than its length. */
const LONGEST = 5;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Source {
  readonly base: string;
  readonly type: EntityType;
  readonly known: string | undefined;
}

/** Mentions with compounds and adjectives added, sorted by span. */
export function findDerived(reading: Reading, names: readonly NameMention[]): NameMention[] {
  // Adjectives and inhabitants have their bit, compounds their hyphen.
  if ((reading.anyBits & Flag.Derived) === 0 && (reading.anyClues & Clue.Hyphen) === 0)
    return inOrder([...names]);
  const { tokens, shape } = reading;
  const taken = smallNumbers(tokens.length);
  const sources = new Map<string, Source>();
  const people = new Set<number>();
  for (const n of names) {
    if (n.type === 'person') people.add(n.first);
    taken.fill(1, n.first, n.last);
    const source: Source = { base: n.base, type: n.type, known: n.known };
    const further = sources.has(n.base);
    if (!further) sources.set(n.base, source);
    if (n.surname !== undefined && !sources.has(n.surname))
      sources.set(n.surname, { base: n.surname, type: 'person', known: undefined });
    if (n.type === 'organization' && !further) shortSource(reading, n, source, sources);
  }
  const out = [...names];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1 || ((shape[i] ?? 0) & (Shape.Word | Shape.Outside)) !== Shape.Word) continue;
    const derivable = ((reading.bits[i] as number) & Flag.Derived) !== 0;
    const hyphen = ((reading.clues[i] as number) & Clue.Hyphen) !== 0;
    if (!derivable && !hyphen) continue;
    const token = tokens[i] as Token;
    if (derivable) {
      const derived = adjective(reading, i, token);
      if (derived !== null) {
        out.push(derived);
        continue;
      }
    }
    if (!hyphen) continue;
    if (!compounds(reading, i, token, sources, out) && people.has(i + 1)) firmBefore(reading, i, token, out);
  }
  return inOrder(out);
}

function inOrder(out: NameMention[]): NameMention[] {
  return out.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/**
 * »Bahn-Vorstand« beside »Deutsche Bahn«, »Füchse-Trainer« beside »Füchse Berlin«: the noun behind an adjective, or what
 * stands before the last of two words.
 */
function shortSource(reading: Reading, n: NameMention, source: Source, sources: Map<string, Source>): void {
  const [first = '', second = '', more] = n.base.split(' ');
  if (second === '' || more !== undefined) return;
  const short = reading.data.isAdjective(first) ? second : first;
  if (/^(?:\p{Lu}\p{Ll}{3,}|\p{Lu}{3,})$/u.test(short) && !sources.has(short)) sources.set(short, source);
}

/** »GDL-Vize Karl Berg«, »Halvora-Chefin Anna Feld«: what stands before an office, that before its bearer, is what he serves. */
function firmBefore(reading: Reading, i: number, token: Token, out: NameMention[]): void {
  const at = token.text.lastIndexOf('-');
  if (at < 2 || reading.lang !== 'de') return;
  const head = token.text.slice(0, at);
  const { data } = reading;
  if (!data.isServed(head, token.norm.slice(at + 1))) return;
  const span: [number, number] = [token.start, token.start + at];
  out.push({
    span,
    first: i,
    last: i + 1,
    type: 'organization',
    base: head,
    form: 'compound',
    rule: 'name-compound-office',
  });
}

function adjective(reading: Reading, i: number, token: Token): NameMention | null {
  const derived = reading.data.derived(token.text, token.norm);
  if (derived === null || derived.base === '') return null;
  const upper = ((reading.shape[i] ?? 0) & Shape.Upper) !== 0;
  if (!upper && !/isch|deutsch|^us-/.test(token.norm) && reading.lang === 'de') return null;
  const mention: Writable<NameMention> = {
    span: [token.start, token.end],
    first: i,
    last: i + 1,
    type: 'place',
    base: derived.base,
    form: 'adjective',
    rule: `name-${derived.kind}`,
  };
  if (derived.id !== undefined) mention.known = derived.id;
  return mention;
}

/**
 * Names among the parts of a hyphen compound; the longest of several parts first (»Nato-Ukraine-Rat« has two). Whether
 * there is one.
 */
function compounds(
  reading: Reading,
  i: number,
  token: Token,
  sources: ReadonlyMap<string, Source>,
  out: NameMention[],
): boolean {
  const before = out.length;
  const parts: { text: string; at: number }[] = [];
  let at = token.start;
  for (const text of token.text.split('-')) {
    parts.push({ text, at });
    at += text.length + 1;
  }
  for (let k = 0; k < parts.length - 1; k++) {
    for (let z = Math.min(parts.length - 1, k + LONGEST); z > k; z--) {
      const first = parts[k] as { text: string; at: number };
      const last = parts[z - 1] as { text: string; at: number };
      const end = last.at + last.text.length;
      const surface = reading.text.slice(first.at, end);
      const source = sourceOf(reading, surface, sources);
      if (source === null) continue;
      const mention: Writable<NameMention> = {
        span: [first.at, end],
        first: i,
        last: i + 1,
        type: source.type,
        base: source.base,
        form: 'compound',
        rule: 'name-compound',
      };
      if (source.known !== undefined) mention.known = source.known;
      out.push(mention);
      k = z - 1;
      break;
    }
  }
  return out.length > before;
}

function sourceOf(reading: Reading, surface: string, sources: ReadonlyMap<string, Source>): Source | null {
  const own = sources.get(surface);
  if (own !== undefined) return own;
  const hyphen = surface.indexOf('-');
  // »IG-Metall-Chefin«: a compound joins with hyphens what the name itself does not.
  const spaced = hyphen < 0 ? surface : surface.replaceAll('-', ' ');
  if (spaced !== surface && sources.has(spaced)) return sources.get(spaced) ?? null;
  for (const phrase of reading.data.known.get(hyphen < 0 ? surface : surface.slice(0, hyphen)) ?? []) {
    if (phrase.form !== spaced) continue;
    return { base: phrase.base, type: phrase.type, known: phrase.id };
  }
  if (spaced === surface) return null;
  for (const phrase of reading.data.known.get(surface) ?? [])
    if (phrase.form === surface) return { base: phrase.base, type: phrase.type, known: phrase.id };
  return null;
}
