// The sentence behind a quotation that nobody spoke yet → its speaker: »„…“ Mit diesen Worten ging X«, »„…“ Das schrieb
// X«, »„…“ Der Satz stammt von X«, and whoever acts right behind a quotation that opens its paragraph. Changes only
// quotations without a speaker of their own sentence; takes nobody who cannot speak.
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import { signature } from './beside-marks';
import type { Draft, Range } from './draft';
import { can, clauseHit, noCue, type Hit } from './hits';
import { is, isNoun, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import { agentBefore, canSpeak, isPerson, isPossessive } from './speakers';
import { subjectOf } from './subjects';
import type { Segment, Unit } from './units';
import type { Voices } from './voices';

/** Gives `quotation`, which stands right before `unit`, the speaker that the unit tells. `opens`: it opens its paragraph. */
export function attributeBack(
  lexis: Lexis,
  unit: Unit,
  hits: readonly Hit[],
  quotation: Draft,
  opens: boolean,
  voices: Voices,
): void {
  const first = unit.segments[0];
  const open = quotation.speaker.length === 0 || quotation.rule === 'marks-alone';
  if (quotation.type !== 'direct' || !open || !first || first.quote) return;
  const found =
    signature(lexis, unit) ??
    withWords(lexis, unit, first) ??
    pointsBack(lexis, unit, hits, first) ??
    author(lexis, unit, first) ??
    ascribed(lexis, first) ??
    (opens && quotation.rule === 'marks-alone' ? actor(lexis, unit) : null);
  if (!found) return;
  // Whoever was heard before is asked first: what is noted down must not change until then.
  voices.last();
  quotation.speaker = [found];
}

/** »Mit diesen Worten ging X.« */
function withWords(lexis: Lexis, unit: Unit, first: Segment): Range | null {
  const { pack, tokens } = lexis;
  if (!is(lexis, first.first, W.prep) || first.finite - first.first > 4) return null;
  if (!pack.demonstratives.has(tokens[first.first + 1]?.norm ?? '')) return null;
  let words = first.first + 2;
  while (words < first.finite && !pack.wording.has((tokens[words] as Token).norm)) words++;
  const hit = words < first.finite ? clauseHit(lexis, unit, 0) : null;
  return hit ? subjectOf(lexis, unit, { ...hit, position: 'first' }, true).speaker : null;
}

/** »Das schrieb X an den Verein.«, »So kommentierte X den Sieg.«: a verb of speech behind a word that points back. */
function pointsBack(lexis: Lexis, unit: Unit, hits: readonly Hit[], first: Segment): Range | null {
  const { pack, tokens } = lexis;
  const { norm } = tokens[first.first] as Token;
  if (!pack.resumptive.has(norm) && !pack.so.has(norm)) return null;
  const hit = hits.find((h) => h.segment === 0 && h.finite === first.first + 1 && can(h, 's'));
  if (!hit) return summed(lexis, first);
  const { speaker } = subjectOf(lexis, unit, hit, false);
  return speaker && speaker[0] > first.finite && canSpeak(lexis, speaker) ? speaker : null;
}

/** »Das ist die Botschaft der Kanzlerin.«, »So lautet das Fazit einer Studie.«: a noun for what is said, and whose it is. */
function summed(lexis: Lexis, { first, last, finite }: Segment): Range | null {
  // A sentence may have no verb at all: »So viel dazu.«
  if (finite !== first + 1) return null;
  const { norm } = lexis.tokens[finite] as Token;
  if (!is(lexis, finite, W.be) && !lexis.pack.namingVerbs.has(norm)) return null;
  const phrase = phraseAt(lexis, finite + 1, last, { allPrepositions: true, apposition: false });
  if (!phrase || phrase.pronoun || phrase.last - phrase.first < 3) return null;
  for (let i = phrase.first; i < phrase.last; i++) {
    if (!isNoun(lexis, i)) continue;
    const told = (lexis.tokens[i] as Token).norm;
    const says =
      lexis.pack.nouns.has(told) || lexis.pack.sourceNouns.has(told) || lexis.pack.wording.has(told);
    return says && i + 1 < phrase.last ? [phrase.first, phrase.last] : null;
  }
  return null;
}

/** »Der Satz stammt von X.«, »Das sind die Worte von X«: whose wording it was. */
function author(lexis: Lexis, unit: Unit, first: Segment): Range | null {
  const { pack, tokens } = lexis;
  let words = first.first;
  while (words < first.last && !pack.wording.has((tokens[words] as Token).norm)) words++;
  // Words that something else holds (»die Rufe wurden lauter«) belong to nobody who is named with them.
  const pointed = words > first.first && is(lexis, words - 1, W.det) && words - first.first < 5;
  if (!pointed || first.finite < 0 || !isNoun(lexis, words)) return null;
  const agent = agentBefore(lexis, first);
  if (agent) return agent;
  const next = unit.segments[1];
  const clause = next?.opener === 'rel' && is(lexis, next.first, W.prep) && words === first.last - 1;
  if (!clause || next.finite < 0) return null;
  const { speaker } = subjectOf(lexis, unit, noCue(1, next.finite, 'last'), false);
  return speaker && canSpeak(lexis, speaker) ? speaker : null;
}

/** »Diese dem Kanzler zugeschriebenen Worte …«, `The line is attributed to X`: whose they are held to be. */
function ascribed(lexis: Lexis, { first, last }: Segment): Range | null {
  const options = { allPrepositions: false, apposition: false };
  let at = first;
  while (at < last && !lexis.pack.ascribed.has((lexis.tokens[at] as Token).norm)) at++;
  if (at === last) return null;
  // German has them before the participle, English behind »to«.
  const starts = lexis.pack.verbFinal
    ? [...Array(Math.min(8, at - first)).keys()].map((k) => at - 1 - k)
    : [at + 2];
  let found: Range | null = null;
  for (const start of starts) {
    const phrase = phraseAt(lexis, start, lexis.pack.verbFinal ? at : last, options);
    if (!phrase || phrase.pronoun || (lexis.pack.verbFinal && phrase.last !== at)) continue;
    if (canSpeak(lexis, [phrase.first, phrase.last])) found = [phrase.first, phrase.last];
  }
  return found;
}

/** »„…“ Der Wirt schüttelt den Kopf.«: the person who acts. */
function actor(lexis: Lexis, unit: Unit): Range | null {
  const hit = clauseHit(lexis, unit, unit.segments.length - 1);
  const speaker = hit ? subjectOf(lexis, unit, hit, false).speaker : null;
  return speaker && isPerson(lexis, speaker) && !isPossessive(lexis, speaker) ? speaker : null;
}
