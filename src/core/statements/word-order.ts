// Word order of German → which phrase of a clause is its subject and which its object: the one in front or the one behind
// the verb, a relative pronoun or the phrase after it, a clause with »wer«. Goes by case, by who can speak, and by what
// the verb may have as its subject; where all of that leaves it open, the phrase in front is the subject.
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import { caseOf } from './cases';
import type { Range } from './draft';
import type { Hit } from './hits';
import { endsIn, is, isNoun, type Lexis } from './lexis';
import { phraseAt, type Phrase } from './phrases';
import { namesPerson, personAfter, skipAdverbs } from './prefield';
import { canSpeak, isPerson, isThing } from './speakers';
import type { Segment, Unit } from './units';

/** »Wer dabei war, spricht von …«: the clause before the verb is its subject. */
export function freeRelative(lexis: Lexis, unit: Unit, s: number): Range | null {
  const before = unit.segments[s - 1];
  if (!before || before.quote || s !== 1 || before.opener !== 'wh') return null;
  return lexis.pack.whoever.has((lexis.tokens[before.first] as Token).norm)
    ? [before.first, before.last]
    : null;
}

/** »Das sagte …«, »Den Vorwurf wies X zurück«: the phrase in front is the object. */
export function objectLead(lexis: Lexis, lead: Phrase, hit: Hit): boolean {
  const first = lexis.tokens[lead.first] as Token;
  if (is(lexis, lead.first, W.object)) return true;
  if (is(lexis, lead.first, W.reflexive)) return true;
  let next = hit.finite + 1;
  if (is(lexis, next, W.reflexive)) next++;
  // `Kraus said he …`: where the subject always comes first, what follows is what is said.
  if (!lexis.pack.verbFinal) return false;
  const form = caseOf(lexis, [lead.first, lead.last]);
  if (form !== 'open') return form === 'object';
  // »Die Nachbarin sagte ihr«: »ihr« speaks to several, and hardly ever in the news.
  if (is(lexis, next, W.subject) && !is(lexis, next, W.det)) return true;
  if (
    personAfter(lexis, next) &&
    !namesPerson(lexis, lead) &&
    !canSpeak(lexis, [lead.first, lead.last]) &&
    hit.verbs.length > 0 &&
    hit.verbs.every((v) => v.stance === 'neutral' && !lexis.pack.quotingVerbs.has(v.lemma))
  )
    return true;
  if (toldFirst(lexis, lead, hit, next)) return true;
  // »Das Vorgehen der Bahn nannte die Kammer „…“«: a thing calls nobody anything.
  if (hit.verbs.length > 0 && !lead.pronoun && isThing(lexis, [lead.first, lead.last])) {
    const after = phraseAt(lexis, next, next + 14, { allPrepositions: false, apposition: false });
    const form = after && !after.pronoun ? caseOf(lexis, [after.first, after.last]) : 'object';
    // »der EU« may be a dative.
    const clear = form === 'subject' || (form === 'open' && lexis.tokens[next]?.norm !== 'der');
    const marks = (lexis.marked[next] as number) > 0;
    if (after && clear && !marks && canSpeak(lexis, [after.first, after.last])) return true;
  }
  if (hit.verbs.length === 0 && (!namesPerson(lexis, lead) || isThing(lexis, [lead.first, lead.last]))) {
    // »Die Richtlinie stellte der Vorsitzende Emil Kraus in Frage«: a person after the verb.
    const after = phraseAt(lexis, next, next + 14, { allPrepositions: false, apposition: false });
    // »Die Ministerin nahm Emil Kraus in Schutz«: of two who can speak the first one does.
    const form = after ? caseOf(lexis, [after.first, after.last]) : 'object';
    if (after && form !== 'object' && namesPerson(lexis, after))
      return form === 'subject' || !canSpeak(lexis, [lead.first, lead.last]);
  }
  if (lead.last - lead.first === 1 && /^(?:das|dies|es|was)$/.test(first.norm)) {
    const after = phraseAt(lexis, next, next + 12, { allPrepositions: false, apposition: false });
    return after !== null && !is(lexis, after.first, W.object);
  }
  return false;
}

/**
 * »Der ARD sagte Vogt, …«, »Reuters sagte eine Sprecherin, …«: a body that may stand in the dative, and behind a verb of
 * telling somebody who would be its object only in the dative and is no such thing.
 */
function toldFirst(lexis: Lexis, lead: Phrase, hit: Hit, next: number): boolean {
  const { pack, tokens } = lexis;
  if (lead.pronoun || hit.verbs.length === 0 || namesPerson(lexis, lead)) return false;
  if (!hit.verbs.every((v) => v.stance === 'neutral' && pack.dativeVerbs.has(v.lemma))) return false;
  const { norm } = tokens[lead.first] as Token;
  // Behind »die« and »das« stands no dative, and a plural without a determiner is a subject.
  const bare = lexis.named[lead.first] === 1;
  const dative = norm === 'der' && lexis.named.subarray(lead.first, lead.last).includes(1);
  if (!bare && !dative) return false;
  const after = phraseAt(lexis, next, next + 14, { allPrepositions: false, apposition: false, dative: true });
  if (!after || after.pronoun) return false;
  const range: Range = [after.first, after.last];
  if (!isPerson(lexis, range) || caseOf(lexis, range) === 'object') return false;
  // »Der Verband erklärte Vogt zum Sieger«
  return !/^zu[mr]?$/.test(tokens[after.last]?.norm ?? '');
}

/** »die Brücke, die der Minister „…“ nennt«: the subject right behind a pronoun that is none; null where it is one. */
export function relativeObject(
  lexis: Lexis,
  unit: Unit,
  start: number,
  k: number,
  limit: number,
): Range | null {
  if (!lexis.pack.verbFinal) return null;
  const before = unit.segments[start - 1];
  if ((lexis.tokens[k] as Token).norm === 'der' && !(before && feminineBefore(lexis, before))) return null;
  const next = skipAdverbs(lexis, k + 1, limit);
  const phrase = phraseAt(lexis, next, limit, { allPrepositions: false, apposition: false });
  if (!phrase) return null;
  const range: Range = [phrase.first, phrase.last];
  const form = caseOf(lexis, range);
  if (form === 'object' || !canSpeak(lexis, range)) return null;
  if (form === 'subject' || (lexis.tokens[k] as Token).norm === 'der') return range;
  const [from, to] = before ? [Math.max(before.first, before.last - 4), before.last] : [k, k];
  let head = to - 1;
  while (head > from && !isNoun(lexis, head)) head--;
  return before && isNoun(lexis, head) && !canSpeak(lexis, [head, to]) ? range : null;
}

/** »die Lehrerin, der X …«: behind a feminine »der« is a dative. */
function feminineBefore(lexis: Lexis, seg: Segment): boolean {
  for (let i = seg.last - 1; i >= seg.first && i > seg.last - 5; i--)
    if (isNoun(lexis, i)) return endsIn(lexis.pack.feminine, (lexis.tokens[i] as Token).norm);
  return false;
}
