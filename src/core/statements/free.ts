// Sentences without a frame that go on reporting: in the subjunctive (»indirectFreeIndirect«) or with the modal of
// hearsay (»freeIndirect«). Their speaker is whoever was reported before in the same paragraph.
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import { draft, type Context, type Draft, type Range } from './draft';
import { verbAfter } from './direct';
import { holderOf } from './documents';
import { clauseHit, noCue, type Hit } from './hits';
import { is, isNoun, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import { canSpeak } from './speakers';
import { subjectOf } from './subjects';
import type { Segment, Unit } from './units';

/** The sentence as a free report, or null. Its speaker is whoever was reported before. */
export function freeReport(lexis: Lexis, unit: Unit, context: Context): Draft | null {
  const { previous } = context;
  if (unit.end - unit.first < 3) return null;
  const main = mainVerb(lexis, unit);
  if (main < 0) return null;
  const framed = framedBefore(lexis, unit);
  if (framed) return framed;
  const named = namedAfter(lexis, unit, main);
  if (named) return named;
  if (is(lexis, main, W.konj1) || (previous && is(lexis, main, W.konj2))) {
    if (!previous && !is(lexis, main, W.konj1)) return null;
    return draft('indirectFreeIndirect', is(lexis, main, W.konj1) ? 'subjunctive-1' : 'subjunctive-2', {
      quote: [[unit.first, unit.last]],
      speaker: voiceIn(context),
      medium: previous?.medium ?? null,
    });
  }
  if (lexis.pack.hearsay.size > 0 && is(lexis, main, W.be) && saidToBe(lexis, unit, main))
    return draft('freeIndirect', 'hearsay-passive', { quote: [[unit.first, unit.last]] });
  if (is(lexis, main, W.hearsay) && hearsay(lexis, unit, main, previous))
    return draft('freeIndirect', previous ? 'hearsay-after' : 'hearsay-alone', {
      quote: [[unit.first, unit.last]],
      speaker: voiceIn(context),
      medium: previous?.medium ?? null,
    });
  return null;
}

function voiceIn({ voice }: Context): readonly Range[] {
  return voice ? [voice] : [];
}

/** »Der Zaun müsse weg, polterte der Nachbar.«: the sentence itself names who says it, whatever the verb. */
function namedAfter(lexis: Lexis, unit: Unit, main: number): Draft | null {
  if (!is(lexis, main, W.konj1)) return null;
  const s = unit.segments.length - 2;
  const said = unit.segments[s];
  if (!said || said.last <= main) return null;
  const verb = verbAfter(lexis, unit, s);
  if (!verb || is(lexis, verb.finite, W.konj1 | W.konj2 | W.modal | W.become)) return null;
  const { speaker } = subjectOf(lexis, unit, verb, true);
  if (!speaker || speaker[0] <= verb.finite || !canSpeak(lexis, speaker)) return null;
  return draft('indirect', 'clause-verb', {
    quote: [[unit.first, said.last]],
    cue: [verb.finite],
    speaker: [speaker],
    frame: [[said.last, unit.end]],
    medium: 'speech',
  });
}

/** »Vera Lind winkte ab, der Bau sei vom Tisch.«: somebody acts, and behind the comma the subjunctive tells what was said. */
function framedBefore(lexis: Lexis, unit: Unit): Draft | null {
  if (!lexis.pack.verbFinal) return null;
  const { segments } = unit;
  for (let s = 0; s + 1 < segments.length && s < 5; s++) {
    const head = segments[s] as Segment;
    const said = segments[s + 1] as Segment;
    if (head.quote || said.quote || /^[;:]$/.test(said.before)) return null;
    if (said.opener !== null || said.finite <= said.first || !is(lexis, said.finite, W.konj1)) continue;
    // »…, es sei denn, …«
    if (head.opener !== null || is(lexis, said.finite + 1, W.conj)) return null;
    const hit = clauseHit(lexis, unit, s) ?? unknownVerb(lexis, s, head);
    if (!hit || hit.segment !== s || is(lexis, hit.finite, W.konj1 | W.konj2 | W.modal)) return null;
    const subject = subjectOf(lexis, unit, hit, false).speaker;
    // »In der Vorlage ist festgehalten, der Bau sei …«: nobody acts, a paper holds the words.
    const speaker = subject && canSpeak(lexis, subject) ? subject : holderOf(lexis, unit, hit);
    if (!speaker || speaker[1] > said.first) return null;
    const end = said.last === (segments[segments.length - 1] as Segment).last ? unit.end : said.last;
    const cue = [hit.finite];
    // »hatte … bekundet«, »fügte … an«
    const last = head.last - 1;
    if (last > hit.finite && last >= speaker[1] && closesVerb(lexis, last)) cue.push(last);
    return draft('indirect', 'verb-clause', {
      quote: [[said.first, Math.max(end, unit.end)]],
      cue,
      speaker: [speaker],
      frame: [[unit.first, said.first]],
      medium: 'speech',
    });
  }
  return null;
}

/** A participle, an infinitive or the particle of a verb, at the end of its clause. */
function closesVerb(lexis: Lexis, i: number): boolean {
  const token = lexis.tokens[i] as Token;
  return token.kind === 'word' && !isNoun(lexis, i) && is(lexis, i, W.participle | W.infinitive | W.prep);
}

/** »Die Kammer empörte sich«: a word that no list knows behind a phrase that opens the sentence. */
function unknownVerb(lexis: Lexis, s: number, head: Segment): Hit | null {
  if (s > 0 || head.finite >= 0) return null;
  const lead = phraseAt(lexis, head.first, head.last, { allPrepositions: true, apposition: false });
  const verb = lead && lead.last < head.last ? (lexis.tokens[lead.last] as Token) : null;
  if (!lead || !verb || verb.kind !== 'word' || verb.text !== verb.norm) return null;
  if ((lexis.bits[lead.last] as number) !== 0 || !lexis.pack.finiteEndings.some((e) => verb.norm.endsWith(e)))
    return null;
  return noCue(s, lead.last, 'second');
}

/** The finite verb of the main clause: the first one outside subordinate clauses. */
function mainVerb(lexis: Lexis, unit: Unit): number {
  void lexis;
  for (const seg of unit.segments) {
    if (seg.quote || seg.opener !== null) continue;
    if (seg.finite >= 0) return seg.finite;
  }
  return -1;
}

/** »soll … getötet haben«: a perfect infinitive, or any infinitive where somebody has been reported before. */
function hearsay(lexis: Lexis, unit: Unit, main: number, previous: Draft | null): boolean {
  const seg = unit.segments[unit.segmentAt[main - unit.first] ?? 0] as Segment;
  let last = seg.last;
  for (const s of unit.segments)
    if (s.first > main && s.opener === null && s.finite < 0) last = Math.max(last, s.last);
  for (let i = main + 1; i < last; i++) {
    const norm = (lexis.tokens[i] as Token).norm;
    if ((norm === 'haben' || norm === 'sein') && participle((lexis.tokens[i - 1] as Token).norm)) return true;
  }
  return previous !== null;
}

function participle(norm: string): boolean {
  return norm === 'worden' || (norm.length > 4 && (norm.endsWith('t') || norm.endsWith('en')));
}

/** `The bridge is said to be unsafe.` */
function saidToBe(lexis: Lexis, unit: Unit, main: number): boolean {
  let k = main + 1;
  while (k < unit.end && is(lexis, k, W.adv)) k++;
  return lexis.pack.hearsay.has(lexis.tokens[k]?.norm ?? '') && is(lexis, k + 1, W.to);
}
