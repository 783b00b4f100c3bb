// Letters in brackets behind a name → how far the name reaches, and that the letters are a name too (»Königlicher Rat
// Irans (KRI)«). Input is settled drafts, output the same with long forms and letters put right. Letters of laws and
// substances (»Bruttoinlandsprodukt (BIP)«) are taken out.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { Clue } from './clues';
import { copyOf, draftOf, longer, settle, type Draft } from './draft';
import { Shape, type Reading } from './reading';

/** »Liberal-Demokratische Partei Russlands (LDPR)«: the letters in brackets show how far the name reaches. */
export function acronyms(reading: Reading, drafts: readonly Draft[]): Draft[] {
  if ((reading.anyClues & Clue.Open) === 0) return [...drafts];
  const { tokens, shape } = reading;
  const added: Draft[] = [];
  const common = new Set<number>();
  let at = 0;
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')') continue;
    const short = tokens[i + 1] as Token;
    if (((shape[i + 1] ?? 0) & Shape.Outside) !== 0 || short.text.length > 9) continue;
    const end = tokens[i - 1]?.kind === 'quote' ? i - 1 : i;
    if (((shape[i + 1] ?? 0) & Shape.Caps) === 0) {
      shortened(reading, i, end, added);
      continue;
    }
    while (at < drafts.length && (drafts[at] as Draft).last < end) at++;
    const before = drafts[at];
    const beside = before !== undefined && before.last === end ? before : undefined;
    const owner = at > 0 ? drafts[at - 1] : undefined;
    // »Kommunistische Partei Moldawiens (PCRM)«: a genitive between the kind and its letters belongs to the name.
    if (
      beside !== undefined &&
      beside.type === 'place' &&
      owner !== undefined &&
      owner.type === 'organization' &&
      owner.last === beside.first
    ) {
      added.push(
        draftOf(owner.start, beside.end, owner.first, beside.last, 'organization', 0.92, 'acronym-long-form'),
        draftOf(short.start, short.end, i + 1, i + 2, 'organization', 0.92, 'acronym'),
      );
      continue;
    }
    const inside = draftOf(short.start, short.end, i + 1, i + 2, 'organization', 0.92, 'acronym');
    const first = longForm(reading, end, short.text);
    if (first >= 0 && organised(reading, first, end, beside)) {
      const a = tokens[first] as Token;
      const z = tokens[end - 1] as Token;
      const same = beside !== undefined && beside.first === first && beside.last === end ? beside : null;
      added.push(
        draftOf(
          a.start,
          z.end,
          first,
          end,
          'organization',
          0.92,
          'acronym-long-form',
          same?.base,
          same?.known,
        ),
      );
      added.push(inside);
    } else if (
      beside !== undefined &&
      (beside.type === 'organization' || (beside.type === 'other' && end < i))
    ) {
      if (beside.known === undefined) {
        const body = copyOf(beside);
        body.type = 'organization';
        body.sure = 0.9;
        added.push(body);
      }
      added.push(inside);
    } else if (end === 0) {
      // Brackets that open the text explain nothing before them.
    } else if (beside === undefined && bodyBefore(reading, end) >= 0) {
      const from = bodyBefore(reading, end);
      const a = tokens[from] as Token;
      const z = tokens[end - 1] as Token;
      added.push(draftOf(a.start, z.end, from, end, 'organization', 0.92, 'acronym-long-form'));
      added.push(inside);
    } else if (
      beside === undefined &&
      ((reading.bits[end - 1] ?? 0) & (Flag.Noun | Flag.Compound)) !== 0 &&
      ((reading.bits[end - 1] ?? 0) & Flag.OrgNoun) === 0 &&
      !reading.data.isParty((tokens[end - 1] as Token).norm)
    ) {
      // »Bruttoinlandsprodukt (BIP)«: the letters of a common noun.
      common.add(i + 1);
    } else if (beside === undefined && reading.data.isParty((tokens[end - 1] as Token).norm)) {
      const party = tokens[end - 1] as Token;
      added.push(draftOf(party.start, party.end, end - 1, end, 'organization', 0.8, 'party'));
      added.push(inside);
    }
  }
  const all =
    common.size === 0 ? drafts : drafts.filter((d) => d.known !== undefined || !common.has(d.first));
  if (added.length === 0) return [...all];
  return settle(
    [...added, ...all],
    (a, b) =>
      (a.known === undefined || b.known === undefined || a.rule.startsWith('acronym')) && longer(a, b),
  );
}

/** »Bewegung zum Sozialismus (MAS)«: where a kind of body and its purpose begin, whose letters are another language's; or -1. */
function bodyBefore(reading: Reading, end: number): number {
  const { tokens, bits, shape, data } = reading;
  const sentence = tokens[end - 1]?.sentence;
  for (let k = end - 2; k >= 0 && k > end - 8; k--) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.sentence !== sentence) return -1;
    if (((bits[k] ?? 0) & Flag.OrgNoun) === 0) continue;
    const link = tokens[k + 1]?.norm ?? '';
    if (!data.small.isPurpose(link) && !data.small.isOwner(link)) return -1;
    if (!data.isBody(tokens[k]?.norm ?? '')) return -1;
    let first = k;
    const raised = (i: number): boolean =>
      ((shape[i] ?? 0) & (Shape.Upper | Shape.Initial)) === Shape.Upper &&
      data.isAdjective(tokens[i]?.text ?? '');
    while (first > k - 3 && raised(first - 1) && tokens[first - 1]?.sentence === sentence) first--;
    return first;
  }
  return -1;
}

/** »Naturschutzbund (Nabu)«, »Uferamt (UfA)«: a kind of organisation, and letters of it that are no ordinary word. */
function shortened(reading: Reading, open: number, end: number, added: Draft[]): void {
  const { tokens, bits, shape } = reading;
  const short = tokens[open + 1] as Token;
  const long = tokens[end - 1];
  const plain =
    Flag.Noun | Flag.Compound | Flag.Function | Flag.Calendar | Flag.Title | Flag.Male | Flag.Female;
  if (long === undefined || ((shape[open + 1] ?? 0) & Shape.Upper) === 0 || short.text.length < 3) return;
  if (reading.lang !== 'de' || ((bits[open + 1] ?? 0) & (plain | Flag.Place | Flag.City)) !== 0) return;
  if (((bits[end - 1] ?? 0) & Flag.OrgNoun) === 0 || long.sentence !== short.sentence) return;
  if (!lettersOf(short.norm, long.norm)) return;
  const base = reading.data.withoutGenitive(long.text);
  added.push(
    draftOf(long.start, long.end, end - 1, end, 'organization', 0.9, 'acronym-long-form', base),
    draftOf(short.start, short.end, open + 1, open + 2, 'organization', 0.9, 'acronym'),
  );
}

/** Whether a word's letters stand in another in their order, the first ones the same. */
function lettersOf(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0) || long.length < short.length + 4) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
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
