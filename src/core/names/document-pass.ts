// Names found sentence by sentence → names of an article. A full name lends its surname everywhere, an acronym in
// brackets its long form, and a form that is certain in one place decides the doubtful ones. It adds and retypes names;
// it does not put them together into actors.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import { bareWord, surfacesOf, wordsOf, type Surfaces } from './bases';
import { longer, settle, type Draft } from './draft';
import { Shape, type Reading } from './reading';

const SOLID = 0.75;

/** One more look at the whole article. */
export function documentPass(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const surfaces = surfacesOf(reading);
  let found = acronyms(reading, drafts);
  for (const d of found) d.base ??= baseOf(reading, surfaces, d);
  const surnames = surnamesOf(reading, found);
  retype(found, surnames);
  found = repeat(reading, surfaces, found, surnames);
  return found;
}

/** The uninflected form of a draft. */
export function baseOf(reading: Reading, surfaces: Surfaces, draft: Draft): string {
  const words = wordsOf(reading, draft.start, draft.end);
  const last = words[words.length - 1] ?? '';
  if (draft.type !== 'person' && words.length > 1) {
    const nominative = reading.data.nominative(words);
    if (nominative !== words.join(' ')) return nominative;
  }
  words[words.length - 1] = bareWord(reading, surfaces, last, draft.last);
  return words.join(' ');
}

/** Surnames of full names → how sure. With particles (»von der Leyen«) and without the first name alone. */
function surnamesOf(reading: Reading, drafts: readonly Draft[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const d of drafts) {
    if (d.type !== 'person' || d.base === undefined) continue;
    const words = d.base.split(' ');
    if (words.length < 2 || d.sure < 0.5) continue;
    const last = words[words.length - 1] as string;
    out.set(last, Math.max(out.get(last) ?? 0, d.sure));
    // »al-Gaddafi« is »Gaddafi« in the next sentence.
    const plain = /^(?:al|el|ad|as|asch|at|az|an)-(\p{Lu}.*)$/iu.exec(last)?.[1];
    if (plain !== undefined) out.set(plain, Math.max(out.get(plain) ?? 0, d.sure));
    // »Kim Jong Un« is »Kim«; »Saddam Hussein« is »Saddam«: only where the article says so itself.
    const first = words[0] as string;
    if (words.length >= 2 && !out.has(first)) out.set(first, d.sure * 0.5);
    void reading;
  }
  return out;
}

/** The type that an article's surest finds give a form is the type of all. */
function retype(drafts: readonly Draft[], surnames: ReadonlyMap<string, number>): void {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const d of drafts) {
    const base = d.base ?? '';
    let vote = votes.get(base);
    if (vote === undefined) votes.set(base, (vote = new Map()));
    vote.set(d.type, (vote.get(d.type) ?? 0) + d.sure * d.sure);
  }
  for (const d of drafts) {
    const base = d.base ?? '';
    const surname = surnames.get(base) ?? 0;
    if (surname >= 0.6 && (d.known === undefined || d.sure < 0.9) && d.last - d.first === 1) {
      d.type = 'person';
      d.sure = Math.max(d.sure, surname * 0.95);
      delete d.known;
      continue;
    }
    if (d.known !== undefined) continue;
    const vote = votes.get(base);
    if (vote === undefined || vote.size < 2) continue;
    let best = d.type;
    for (const [type, weight] of vote) if (weight > (vote.get(best) ?? 0)) best = type;
    d.type = best;
  }
}

/** Further places where a name stands that is certain elsewhere in the article. */
function repeat(
  reading: Reading,
  surfaces: Surfaces,
  drafts: readonly Draft[],
  surnames: ReadonlyMap<string, number>,
): Draft[] {
  const { tokens, shape, bits } = reading;
  const certain = new Map<string, { type: EntityType; sure: number }>();
  for (const [word, sure] of surnames)
    if (sure >= 0.5) certain.set(word, { type: 'person', sure: sure * 0.95 });
  for (const d of drafts) {
    if (d.last - d.first !== 1 || d.sure < SOLID || d.base === undefined || d.known !== undefined) continue;
    if (!certain.has(d.base)) certain.set(d.base, { type: d.type, sure: d.sure * 0.9 });
  }
  const taken = new Uint8Array(tokens.length);
  for (const d of drafts) taken.fill(1, d.first, d.last);
  const out = [...drafts];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1 || ((shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) !== Shape.Upper) continue;
    const token = tokens[i] as Token;
    if (((bits[i] ?? 0) & (Flag.Function | Flag.Calendar)) !== 0) continue;
    for (const option of reading.data.uninflected(token.text)) {
      const hit = certain.get(option);
      if (hit === undefined) continue;
      // A common noun that is also somebody's name is the noun where its article stands before it.
      if (
        ((bits[i] ?? 0) & Flag.Noun) !== 0 &&
        ((bits[i - 1] ?? 0) & Flag.Function) !== 0 &&
        hit.type === 'person' &&
        isDeterminer(tokens[i - 1])
      )
        break;
      const cut = reading.lang === 'en' ? (/['’]s?$/.exec(token.text)?.[0].length ?? 0) : 0;
      out.push({
        start: token.start,
        end: token.end - cut,
        first: i,
        last: i + 1,
        type: hit.type,
        sure: hit.sure,
        base: option,
        rule: 'document',
      });
      break;
    }
  }
  void surfaces;
  return settle(out, longer);
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && /^(?:d(?:er|ie|as|en|em|es)|ein(?:e[nmrs]?)?|the|an?)$/.test(token.norm);
}

/** »Liberal-Demokratische Partei Russlands (LDPR)«: the letters in brackets show how far the name reaches. */
function acronyms(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, shape } = reading;
  const added: Draft[] = [];
  let at = 0;
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')') continue;
    const short = tokens[i + 1] as Token;
    if (((shape[i + 1] ?? 0) & (Shape.Caps | Shape.Outside)) !== Shape.Caps || short.text.length > 9)
      continue;
    const end = tokens[i - 1]?.kind === 'quote' ? i - 1 : i;
    while (at < drafts.length && (drafts[at] as Draft).last < end) at++;
    const before = drafts[at];
    const beside = before !== undefined && before.last === end ? before : undefined;
    const inside: Draft = {
      start: short.start,
      end: short.end,
      first: i + 1,
      last: i + 2,
      type: 'organization',
      sure: 0.92,
      rule: 'acronym',
    };
    const first = longForm(reading, end, short.text);
    if (first >= 0 && organised(reading, first, end, beside)) {
      const a = tokens[first] as Token;
      const z = tokens[end - 1] as Token;
      added.push({
        start: a.start,
        end: z.end,
        first,
        last: end,
        type: 'organization',
        sure: 0.92,
        rule: 'acronym-long-form',
      });
      added.push(inside);
    } else if (
      beside !== undefined &&
      (beside.type === 'organization' || (beside.type === 'other' && end < i))
    ) {
      if (beside.known === undefined) added.push({ ...beside, type: 'organization', sure: 0.9 });
      added.push(inside);
    } else if (beside === undefined && reading.data.isParty((tokens[end - 1] as Token).norm)) {
      const party = tokens[end - 1] as Token;
      added.push({
        start: party.start,
        end: party.end,
        first: end - 1,
        last: end,
        type: 'organization',
        sure: 0.8,
        rule: 'party',
      });
      added.push(inside);
    }
  }
  if (added.length === 0) return [...drafts];
  return settle(
    [...added, ...drafts],
    (a, b) =>
      (a.known === undefined || b.known === undefined || a.rule.startsWith('acronym')) && longer(a, b),
  );
}

/** Whether a long form holds a kind of organisation, or the tagger took a part of it for one; laws and substances do not. */
function organised(reading: Reading, first: number, end: number, beside: Draft | undefined): boolean {
  if (beside !== undefined && beside.type === 'organization') return true;
  for (let k = first; k < end; k++)
    if (((reading.bits[k] ?? 0) & (Flag.OrgNoun | Flag.LegalForm)) !== 0) return true;
  return false;
}

/** Index of the token where the long form of an acronym before `end` begins, or -1. */
function longForm(reading: Reading, end: number, short: string): number {
  const letters = short.toUpperCase().replace(/[^\p{L}]/gu, '');
  let at = letters.length - 1;
  let i = end - 1;
  let start = -1;
  for (; i >= 0 && i >= end - 9 && at >= 0; i--) {
    const token = reading.tokens[i] as Token;
    if (token.sentence !== reading.tokens[end]?.sentence) return -1;
    if (token.kind !== 'word') {
      if (token.text === '-' || token.text === '–' || token.kind === 'quote') continue;
      return -1;
    }
    const initials = token.text.split('-').map((p) => p.charAt(0).toUpperCase());
    if (((reading.shape[i] ?? 0) & Shape.Upper) === 0) {
      // Small words may count (»Organisation für Sicherheit«) or not.
      if (token.text.length > 4 && letters[at] !== initials[0]) return -1;
      if (letters[at] === initials[0] && at > 0 && letters.length > 4) at--;
      continue;
    }
    let used = false;
    for (let k = initials.length - 1; k >= 0 && at >= 0; k--) {
      if (letters[at] === initials[k]) {
        at--;
        used = true;
      }
    }
    if (!used) {
      // A compound gives a letter from its inside (»Staatsduma« D); it must give the one that is wanted.
      const inner = token.text.toUpperCase().indexOf(letters[at] ?? '', 1);
      if (inner < 0) return -1;
      at--;
      if (at >= 0 && token.text.charAt(0).toUpperCase() === letters[at]) at--;
    }
    start = i;
  }
  return at < 0 && start >= 0 && start < end - 1 ? start : -1;
}
