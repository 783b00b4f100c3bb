// A phrase → whether it can speak: a name of a person or organisation, a pronoun of one, or a noun for one (»der
// Trainer«, »die Landesregierung«). And what stands before a colon → its speaker, where no verb of speech tells it.
import { startsUpper } from '../base/chars';
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import type { Range } from './draft';
import { endsIn, is, isNoun, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import type { Segment, Unit } from './units';

/** Whether a phrase names a person or organisation, or is a pronoun of one. */
export function someone(lexis: Lexis, [first, last]: Range): boolean {
  return is(lexis, first, W.subject) || lexis.named.subarray(first, last).includes(1);
}

/** Whether the head of a phrase names or describes someone: »der Rat von Vera Lind« is no person. */
export function canSpeak(lexis: Lexis, range: Range): boolean {
  if (is(lexis, range[0], W.subject)) return true;
  const { tokens, pack } = lexis;
  let head = true;
  for (let i = range[0]; i < range[1]; i++) {
    const token = tokens[i] as Token;
    // »Das Oberhaupt, Königin Vera«: an apposition tells it as well.
    if (token.text === ',') head = true;
    if (!head) continue;
    if (lexis.named[i] === 1) return true;
    if (!isNoun(lexis, i) || token.kind !== 'word') continue;
    // `the bridge committee`: where nouns stand in a row the last one counts.
    if (!pack.capitalNouns && i + 1 < range[1] && isNoun(lexis, i + 1)) continue;
    if (endsIn(pack.speakers, token.norm) || (i + 1 < range[1] && lexis.person[i + 1] === 1)) return true;
    head = false;
  }
  return false;
}

/** Whether a phrase names or describes a single person, no body. */
export function isPerson(lexis: Lexis, range: Range): boolean {
  for (let i = range[0]; i < range[1]; i++) {
    if (lexis.person[i] === 1) return true;
    if (isNoun(lexis, i))
      return endsIn(lexis.pack.persons, (lexis.tokens[i] as Token).norm) || lexis.person[i + 1] === 1;
  }
  return false;
}

/** Whether a phrase names a thing: its head is neither a name of any kind nor somebody. */
export function isThing(lexis: Lexis, range: Range): boolean {
  for (let i = range[0]; i < range[1]; i++)
    if (isNoun(lexis, i)) return lexis.entity[i] === 0 && !canSpeak(lexis, range);
  return false;
}

/** »Seine Zuversicht gründet …: „…“«: the one meant is whoever was reported before. */
export function isPossessive(lexis: Lexis, range: Range): boolean {
  return lexis.pack.possessives.has((lexis.tokens[range[0]] as Token).norm);
}

/** »…, und der Wirt Emil Kraus: „…“«, »Dazu Vera Lind, Leiterin des Zoos: „…“«: a name and nothing else before the colon. */
export function nameBefore(lexis: Lexis, unit: Unit, s: number): Range | null {
  const head = unit.segments[s] as Segment;
  if (head.quote || head.finite >= 0 || head.opener !== null) return null;
  let from = head.first;
  while (from < head.last && is(lexis, from, W.conj | W.adv) && !is(lexis, from, W.det)) from++;
  let phrase = phraseAt(lexis, from, head.last, { allPrepositions: true, apposition: false });
  // »…, allen voran Vera Lind: „…“«: small words before the name.
  while (phrase?.last !== head.last && from + 1 < head.last && small(lexis, from))
    phrase = phraseAt(lexis, ++from, head.last, { allPrepositions: true, apposition: false });
  if (!phrase || phrase.pronoun || phrase.last !== head.last) return null;
  const before = unit.segments[s - 1];
  if (before && head.before === ',' && !before.quote && before.finite < 0 && before.opener === null) {
    const name = phraseAt(lexis, before.first, before.last, { allPrepositions: true, apposition: false });
    if (name && !name.pronoun && name.last === before.last && lexis.person[name.last - 1] === 1)
      return [name.first, phrase.last];
  }
  const names = lexis.named.subarray(phrase.first, phrase.last).includes(1);
  return names ? [phrase.first, phrase.last] : null;
}

/** A word without a capital that governs nothing. */
function small(lexis: Lexis, i: number): boolean {
  const token = lexis.tokens[i] as Token;
  return token.kind === 'word' && !startsUpper(token.text) && !is(lexis, i, W.prep);
}

/** »Kritik kam von Vera Lind: „…“«: a thing cannot speak, its author can. */
export function agentBefore(lexis: Lexis, head: Segment): Range | null {
  for (let k = head.finite + 1; head.finite >= 0 && k < head.last; k++) {
    if (!lexis.pack.agentPrepositions.has((lexis.tokens[k] as Token).norm)) continue;
    const phrase = phraseAt(lexis, k + 1, head.last, { allPrepositions: true, apposition: true });
    if (phrase && !phrase.pronoun && canSpeak(lexis, [phrase.first, phrase.last]))
      return [phrase.first, phrase.last];
  }
  return null;
}

/** »Streit nervt ihn: „…“«, »Für Vera Lind ist das nichts: „…“«: of all that stands in the clause only one can speak. */
export function onlySpeaker(lexis: Lexis, head: Segment, subject: Range): Range | null {
  let found: Range | null = null;
  for (let k = head.first; k < head.last; k++) {
    if (k === subject[0]) {
      k = subject[1] - 1;
      continue;
    }
    // »sein Wahlspruch als Bischof«: in what part somebody acts is nobody else.
    const part = lexis.tokens[k - 1]?.norm === lexis.pack.labelWord;
    if (k === head.finite || part) continue;
    // »Sein Wort an Vera Lind: „…“«, »stand vor dem Haus von Vera Lind«: what such a preposition governs says nothing.
    const { norm } = lexis.tokens[k] as Token;
    const hangs = head.finite < 0 && is(lexis, k, W.prep) && !lexis.pack.agentPrepositions.has(norm);
    if (hangs || lexis.pack.besidePrepositions.has(norm)) {
      const inner = phraseAt(lexis, k + 1, head.last, { allPrepositions: true, apposition: false });
      if (inner) k = inner.last - 1;
      else
        while (k + 1 < head.last && (isNoun(lexis, k + 1) || is(lexis, k + 1, W.det | W.quantity | W.time)))
          k++;
      continue;
    }
    const phrase = phraseAt(lexis, k, head.last, { allPrepositions: false, apposition: false });
    if (!phrase) continue;
    const range: Range = [phrase.first, phrase.last];
    if (canSpeak(lexis, range) || lexis.pack.objectPronouns.has((lexis.tokens[k] as Token).norm)) {
      if (found) return null;
      found = range;
    }
    k = phrase.last - 1;
  }
  return found;
}

/** Whether a phrase may name someone who speaks: it is not just a number or a neuter pronoun. */
export function mayBeNamed(lexis: Lexis, range: Range): boolean {
  const first = lexis.tokens[range[0]] as Token;
  if (/^(?:das|dies|dieses|es|it|this|that|was)$/.test(first.norm) && range[1] - range[0] === 1) return false;
  return true;
}
