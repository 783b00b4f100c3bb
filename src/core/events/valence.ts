// Whether a verb has the complements with which it means an event: »setzt den Bau aus« refuses something, »der Motor setzt
// aus« does not; who »demonstriert, dass …« shows something. Input: a candidate and the readings of the clauses; output:
// yes or no. Phrases of several words say of themselves what they mean.
import type { Readings } from './cast';
import type { Scene } from './scene';
import type { Candidate } from './triggers';
import { PERSON, REPRESENTATIVE, classesAt } from './word-classes';
import { argAt } from './scene';

/** Whether the clause of a verb has, or lacks, the object that its rule asks for. Nouns always do. */
export function hasItsComplements(scene: Scene, readings: Readings, c: Candidate): boolean {
  const { transitive, intransitive, otherwise } = c.rule.data;
  const other = otherwise?.[c.lemma];
  if (other !== undefined && other.split('|').some((o) => meansOther(scene, readings, c, o))) return false;
  if (c.kind !== 'verb') return true;
  if (transitive !== null && transitive.has(c.lemma)) return mayActOn(scene, readings, c);
  if (intransitive !== null && intransitive.has(c.lemma)) return !showsSomething(scene, readings, c);
  return true;
}

/** One of the forms of `EventRule.otherwise`. */
function meansOther(scene: Scene, readings: Readings, c: Candidate, other: string): boolean {
  const word = other.slice(1);
  if (other.startsWith('=')) return hasWord(scene, c, word);
  if (other.startsWith('<')) return behindWord(scene, c.token, word);
  if (other.startsWith('>'))
    return word.split(' ').every((w, k) => scene.tokens[c.token + 1 + k]?.norm === w);
  if (c.kind !== 'verb') return false;
  return other.startsWith('~') ? hasCase(scene, readings, c, word) : hasBehind(scene, c, other);
}

/** »auf Anfrage«, »auf mehrfache schriftliche Anfrage«: the word stands right before the noun, or two words before it. */
function behindWord(scene: Scene, noun: number, word: string): boolean {
  for (let t = noun - 1; t >= noun - 3; t--) {
    const { norm = '', text = '' } = scene.tokens[t] ?? {};
    if (norm === word) return true;
    if (text === '' || !/^\p{Ll}+$/u.test(text)) return false;
  }
  return false;
}

/** An object, a clause that may hold one before it, or somebody who acts, whatever he acts on. */
function mayActOn(scene: Scene, readings: Readings, c: Candidate): boolean {
  const clause = scene.grammar.clauses[c.clause];
  if (clause?.verb?.voice !== 'active' || clause.kind === 'relative' || clause.kind === 'infinitive')
    return true;
  const { bare, placed, subject } = readings.of(c.clause);
  if (placed.some((p) => p.fn.kind === 'object')) return true;
  for (const fn of bare.values()) if (fn === 'object') return true;
  if (placed.some((p) => p.fn.kind === 'subject')) return true;
  return subject < 0 || (classesAt(scene, subject) & (PERSON | REPRESENTATIVE)) !== 0;
}

/** »war der Witterung ausgesetzt«: beside its subject the clause has a phrase that is in that case and can be no object. */
function hasCase(scene: Scene, readings: Readings, c: Candidate, wanted: string): boolean {
  const sentence = scene.grammar.clauses[c.clause]?.sentence ?? -1;
  const { subject } = readings.of(c.clause);
  return (scene.phrasesOf[sentence] ?? []).some(
    (p) =>
      p.clause === c.clause &&
      p.preposition === null &&
      !isOwner(scene, p.parent) &&
      p.head !== subject &&
      scene.timeOf[p.head] === -1 &&
      // »am Montag der Witterung ausgesetzt«: read as the genitive of a time, which has none.
      p.cases.some((x) => x === wanted || (x === 'genitive' && p.parent !== null)) &&
      !p.cases.some((x) => x === 'nominative' || x === 'accusative'),
  );
}

/** Whether a phrase hangs on a noun; »am Montag der Witterung« does not. */
function isOwner(scene: Scene, parent: number | null): boolean {
  const head = parent === null ? -1 : (scene.grammar.phrases[parent]?.head ?? -1);
  return head >= 0 && scene.timeOf[head] === -1 && argAt(scene, head) === null;
}

/** »hält am Kurs fest« holds nobody: what stands behind the preposition is neither a time nor a place. */
function hasBehind(scene: Scene, c: Candidate, preposition: string): boolean {
  const sentence = scene.grammar.clauses[c.clause]?.sentence ?? -1;
  return (scene.phrasesOf[sentence] ?? []).some(
    (p) =>
      p.clause === c.clause &&
      p.preposition === preposition &&
      scene.timeOf[p.head] === -1 &&
      argAt(scene, p.head)?.type !== 'place',
  );
}

/** »verspricht sich viel davon«: a reflexive of the verb's own clause. */
function hasWord(scene: Scene, c: Candidate, word: string): boolean {
  const clause = scene.grammar.clauses[c.clause];
  for (let t = clause?.first ?? 0; t < (clause?.last ?? 0); t++)
    if (scene.tokens[t]?.norm === word && scene.grammar.clauseOf[t] === c.clause) return true;
  return false;
}

/** »demonstrierte Stärke«, »demonstrierte, dass …«. */
function showsSomething(scene: Scene, readings: Readings, c: Candidate): boolean {
  const clause = scene.grammar.clauses[c.clause];
  if (clause?.verb?.voice !== 'active') return false;
  const { bare, subject } = readings.of(c.clause);
  if (subject >= 0 || clause.kind === 'infinitive')
    for (const [head, fn] of bare)
      if (fn === 'object' && head !== subject && argAt(scene, head) === null) return true;
  return (scene.clausesOf[clause.sentence] ?? []).some((k) => {
    const other = scene.grammar.clauses[k];
    return (
      other?.parent === c.clause &&
      other.opener !== null &&
      scene.lexicon.contentOpeners.has(other.opener) &&
      // »…, dafür, dass …« is what it is for.
      (other.first === c.token + 2 || other.first === (clause.verb?.main ?? -2) + 2)
    );
  });
}
