// What a sentence puts so that it was not, or not yet: what is asked or only compared, what is possible, what might have
// been, what hangs on a condition, what a noun before »dass« says of it. Input: clauses of the scene; output: yes, no or
// a status. Verbs that govern a clause are looked at in `status.ts`.
import type { EventStatus } from '../model/annotation';
import type { Clause } from '../model/grammar';
import type { Effect } from './lexicon';
import { SPOKEN } from './same-event';
import type { Scene } from './scene';
import type { Candidate } from './triggers';
import { STATUS_PREDICATE, statusAt } from './word-classes';

/** »Sollte Peru angreifen, werde Chile antworten«: verb first, and the main clause after it begins with its verb too. */
export function isVerbFirstCondition(scene: Scene, clause: Clause): boolean {
  if (clause.opener !== null || clause.verb?.finite !== clause.first || !scene.lexicon.capitalNouns)
    return false;
  if (scene.article.sentences[clause.sentence]?.first !== clause.first) return false;
  const next = (scene.clausesOf[clause.sentence] ?? [])
    .map((i) => scene.grammar.clauses[i])
    .find((x) => x !== undefined && x.first >= clause.last);
  return next?.kind === 'main' && next.verb?.finite === next.first;
}

/** »Wird die Ministerin zurücktreten?«, »Frau Berg, treten Sie zurück?«: whether it is so is what is asked. */
export function isAsked(scene: Scene, { kind, sentence, first, last, verb }: Clause): boolean {
  if (!scene.lexicon.capitalNouns || kind !== 'main' || verb === null || verb.finite === null) return false;
  const before = scene.tokens[verb.finite - 1];
  if (verb.finite !== first && before?.text !== ',' && before?.kind !== 'quote' && before?.text !== ':')
    return false;
  const end = scene.article.sentences[sentence]?.last ?? last;
  for (let t = end - 1; t >= Math.max(last - 1, end - 3); t--) if (scene.tokens[t]?.text === '?') return true;
  return false;
}

/** »Ein Treffen ist möglich«, »eine Einigung wäre nützlich«, »ohne eine Einigung«: spoken of, not told. */
export function predicateEffect(scene: Scene, c: Candidate, clause: Clause | undefined): EventStatus | null {
  const { lexicon, tokens } = scene;
  const { phrase } = c;
  if (phrase === null || phrase.parent !== null) return null;
  if (phrase.preposition !== null) return lexicon.lacking.has(phrase.preposition) ? 'hypothetical' : null;
  const verb = clause?.verb;
  if (!clause || !verb || !lexicon.predicateVerbs.has(verb.lemma)) return null;
  if (verb.mood === 'konjunktiv2' && verb.lemma === lexicon.be && verb.tense === 'present')
    return 'hypothetical';
  const definite = lexicon.definite.has(tokens[phrase.first]?.norm ?? '');
  for (let t = clause.first; t < clause.last; t++) {
    if (scene.grammar.clauseOf[t] !== c.clause || (statusAt(scene, t) & STATUS_PREDICATE) === 0) continue;
    const said = lexicon.predicates.get(tokens[t]?.norm ?? '');
    if (said === undefined || (said.indefinite ? definite : verb.tense !== 'present')) continue;
    return verb.negated && said.status === 'denied' ? 'hypothetical' : said.status;
  }
  return null;
}

/** »als hätte sie … gestohlen«, »als ob sie … gestohlen hätte«: what something only looks like. */
export function isCompared(scene: Scene, { first, verb }: Clause): boolean {
  const { lexicon, tokens } = scene;
  if (verb?.mood !== 'konjunktiv2' || !lexicon.comparing.has(tokens[first]?.norm ?? '')) return false;
  return verb.finite === first + 1 || lexicon.conditional.has(tokens[first + 1]?.norm ?? '');
}

/** »Sie hätte … gewonnen«: in a main clause that is past it did not happen; the plural may be reported speech. */
export function wasMissed({ kind, verb }: Clause): boolean {
  if (kind !== 'main' || verb?.mood !== 'konjunktiv2' || verb.number !== 'sg') return false;
  return verb.tense === 'perfect' || verb.tense === 'pluperfect';
}

/** »Sobald …, wird er vor Gericht gestellt«: in the present it is still to come. What is said of it is said already. */
export function awaitsCondition(scene: Scene, c: Candidate): boolean {
  const clause = scene.grammar.clauses[c.clause];
  if (!scene.lexicon.capitalNouns || clause?.kind !== 'main' || SPOKEN.has(c.rule.data.type)) return false;
  if (clause.verb?.tense !== 'present' || clause.verb.voice === 'state-passive') return false;
  const at = scene.article.sentences[clause.sentence]?.first ?? -1;
  const before = scene.grammar.clauses[scene.grammar.clauseOf[at] ?? -1];
  // Only a condition that opens the sentence: »auch wenn …« opens with another word.
  return (
    before !== undefined &&
    before !== clause &&
    before.first === at &&
    before.verb?.tense === 'present' &&
    before.opener === scene.tokens[at]?.norm &&
    scene.lexicon.awaiting.has(before.opener) &&
    clause.verb.finite === clause.first
  );
}

/** So far before »dass« the noun is looked for that says what its clause is. */
const NEAR_NOUN = 6;

/** »die Gefahr, dass …«, »Bedingung dafür ist, dass …«: what the noun before a clause says of it; null where none does. */
export function ofWhatNoun(scene: Scene, clause: Clause, parent: number): Effect | null {
  const { lexicon, tokens, grammar } = scene;
  if (!lexicon.capitalNouns || !lexicon.contentOpeners.has(clause.opener ?? '')) return null;
  const tense = clause.verb?.tense;
  if (tense !== 'present' && tense !== 'future') return null;
  const comma = clause.first - 1;
  const floor = Math.max(grammar.clauses[parent]?.first ?? 0, comma - NEAR_NOUN);
  for (let t = comma - 1; t >= floor; t--) {
    if (grammar.clauseOf[t] !== parent) break;
    if (t !== comma - 1 && !lexicon.heralds.has(tokens[t + 1]?.norm ?? '')) continue;
    const effect = lexicon.statusNouns.get(tokens[t]?.norm ?? '');
    if (effect !== undefined) return effect;
  }
  return null;
}
