// What English leaves out because its order or its habits say it: the »was« of a heading (`Reed sacked as chairman`), and
// who is meant by an office whose holder is named right behind it. Input: the scene and a verb or head; output: yes or no.
import type { EventType } from '../model/annotation';
import type { VerbGroup } from '../model/grammar';
import { argAt, phraseAt, type Scene } from './scene';
import type { Candidate } from './triggers';
import { HEAD_OF_BODY, classesAt } from './word-classes';

/** Types of what is done to somebody, of whom a heading tells without »was«. */
const DONE_TO: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'APPOINT',
  'ASSAULT',
  'COERCE',
  'CRIME',
  'RESIGN',
  'RULING',
  'SANCTION',
]);

/** `Reed sacked as chairman`, `Two men charged with murder`: past in form, though headings tell in the present. */
export function leavesOutBe(scene: Scene, c: Candidate, verb: VerbGroup): boolean {
  const { lexicon, tokens, article } = scene;
  if (lexicon.capitalNouns || verb.tokens.length > 1 || verb.tense !== 'past' || verb.finite === null)
    return false;
  if (c.rule.data.frame.object !== 'recipient') return false;
  if (!DONE_TO.has(c.rule.data.type)) return false;
  const end = article.sentences[c.sentence]?.last ?? tokens.length;
  const last = tokens[end - 1];
  if (last === undefined || (last.kind !== 'word' && last.kind !== 'number')) return false;
  const next = tokens[verb.main + 1]?.norm ?? '';
  if (verb.main + 1 >= end) return true;
  return (
    lexicon.timePrepositions.has(next) ||
    lexicon.charges.has(next) ||
    lexicon.places.has(next) ||
    lexicon.roleWords.has(next)
  );
}

/** `Peru's president, Anna Lee,`: she is named, so that neither her office nor its state is meant. */
export function isNamedBehind(scene: Scene, head: number): boolean {
  if (scene.lexicon.capitalNouns || (classesAt(scene, head) & HEAD_OF_BODY) === 0) return false;
  let phrase = phraseAt(scene, head);
  for (let step = 0; step < 3 && phrase !== null; step++) {
    const end: number = phrase.last;
    if (scene.tokens[end]?.text === ',') {
      const named = phraseAt(scene, end + 1);
      return named?.first === end + 1 && argAt(scene, named.head)?.type === 'person';
    }
    const next = phraseAt(scene, end + 1);
    phrase = next?.prepositionToken === end ? next : null;
  }
  return false;
}
