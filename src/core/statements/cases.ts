// A noun phrase → what its first words tell of its case and of who may be meant by it: »der Minister« is a subject, »den
// Minister« and »der Regierung« are none, »die Zeitung« and bare names tell nothing. Reads determiners and endings
// only; decides nothing where they leave it open.
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import type { Range } from './draft';
import { endsIn, is, isNoun, type Lexis } from './lexis';

export type Case = 'subject' | 'object' | 'open';

/** What the form of a phrase tells of its case. */
export function caseOf(lexis: Lexis, [first, last]: Range): Case {
  if (!lexis.pack.verbFinal) return 'open';
  const { norm } = lexis.tokens[first] as Token;
  if (is(lexis, first, W.subject) && !is(lexis, first, W.det)) return norm === 'sie' ? 'open' : 'subject';
  if (is(lexis, first, W.object)) return 'object';
  if (norm !== 'der') return 'open';
  if (inflectedName(lexis, first + 1)) return 'object';
  const next = lexis.tokens[first + 1];
  // »der neuen Regelung« is none, »der neue Leiter« is one.
  if (next && !isNoun(lexis, first + 1) && next.norm.endsWith('en')) return 'object';
  const head = headOf(lexis, [first, last]);
  if (head < 0) return 'open';
  const noun = (lexis.tokens[head] as Token).norm;
  if (endsIn(lexis.pack.feminine, noun)) return 'object';
  return endsIn(lexis.pack.masculine, noun) ? 'subject' : 'open';
}

/** »der Rheinischen Post«, »der „Neuen Presse“«: a name whose adjective has an ending that no nominative has. */
function inflectedName(lexis: Lexis, i: number): boolean {
  const at = lexis.tokens[i]?.kind === 'quote' ? i + 1 : i;
  const word = lexis.tokens[at];
  const base = word && lexis.entity[at] === 1 ? lexis.bases.get(word.start) : undefined;
  if (!word?.norm.endsWith('en') || base === undefined) return false;
  return base.startsWith(`${word.text.slice(0, -1)} `);
}

/** The first noun of a phrase that is no name, else its first noun; -1 where it has none. */
function headOf(lexis: Lexis, [first, last]: Range): number {
  for (let i = first; i < last; i++) if (isNoun(lexis, i)) return i;
  return -1;
}

/** Whether a phrase is a lone »er« or »sie«. */
export function lonePronoun(lexis: Lexis, [first, last]: Range): boolean {
  return last - first === 1 && lexis.pack.personPronouns.has((lexis.tokens[first] as Token).norm);
}

/** Whether a lone »er« or »sie« may stand for a phrase: its determiner and its noun do not speak against it. */
export function standsFor(lexis: Lexis, pronoun: Range, phrase: Range): boolean {
  if (!lonePronoun(lexis, pronoun) || lonePronoun(lexis, phrase)) return false;
  const gender = lexis.pack.personPronouns.get((lexis.tokens[pronoun[0]] as Token).norm);
  const determined = lexis.pack.definite.get((lexis.tokens[phrase[0]] as Token).norm);
  if (determined !== undefined && determined !== null) return determined === gender;
  const head = headOf(lexis, phrase);
  if (head < 0 || lexis.person[head] === 1 || gender === 'f') return true;
  return !endsIn(lexis.pack.feminine, (lexis.tokens[head] as Token).norm);
}
