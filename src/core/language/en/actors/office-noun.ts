// An English word → the office it names as a head noun: »spokeswomen«, »ministers«, »ex-president«. Words before the
// head (»Foreign Minister«) are put on by the annotator.
import type { OfficeNoun } from '../../pack/actors';
import { CONCEPTS, GENDERED, GENERIC, HEADS, PEOPLE } from './office-heads';

function singular(norm: string): string | null {
  // `Gov.`, `Sen.`
  if (norm.endsWith('.')) return HEADS.has(norm.slice(0, -1)) ? norm.slice(0, -1) : null;
  if (HEADS.has(norm) || PEOPLE.has(norm)) return norm;
  const tries = [
    norm.replace(/s$/, ''),
    norm.replace(/ies$/, 'y'),
    norm.replace(/men$/, 'man'),
    norm.replace(/es$/, ''),
  ];
  for (const t of tries) if (t !== norm && (HEADS.has(t) || PEOPLE.has(t))) return t;
  return null;
}

const MEMORY = new Map<string, OfficeNoun | null>();

/** Reads a word as the head of an office; null for any other word. Remembers what it has read, up to a bound. */
export function officeNoun(surface: string): OfficeNoun | null {
  const known = MEMORY.get(surface);
  if (known !== undefined) return known;
  const answer = read(surface);
  if (MEMORY.size > 20000) MEMORY.clear();
  MEMORY.set(surface, answer);
  return answer;
}

function read(surface: string): OfficeNoun | null {
  let norm = surface.toLowerCase();
  let word = surface;
  let time: OfficeNoun['time'] = null;
  if (norm.startsWith('ex-') || norm.startsWith('then-')) {
    time = 'former';
    const cut = norm.indexOf('-') + 1;
    norm = norm.slice(cut);
    word = word.slice(cut);
  } else if (norm.endsWith('-elect') || norm.endsWith('-designate')) {
    time = 'designated';
    const cut = norm.lastIndexOf('-');
    norm = norm.slice(0, cut);
    word = word.slice(0, cut);
  }
  let prefix = '';
  let head = singular(norm);
  const hyphen = norm.lastIndexOf('-');
  if (head === null && hyphen > 0) {
    head = singular(norm.slice(hyphen + 1));
    prefix = word.slice(0, hyphen + 1);
  }
  if (head === null) return null;
  const plural = !norm.endsWith(head) && !norm.endsWith('.');
  return {
    kind: HEADS.has(head) ? 'office' : 'person',
    title: prefix + (plural ? head : word.slice(prefix.length)),
    head,
    gender: GENDERED.get(head) ?? null,
    number: plural ? 'pl' : 'sg',
    concept: CONCEPTS[head] ?? null,
    ofKnown: null,
    generic: GENERIC.has(head),
    time,
    adjectival: false,
  };
}
