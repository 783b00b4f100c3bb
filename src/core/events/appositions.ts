// Whom an apposition explains: the chain of attributes before it up to the phrase it belongs to (»die Chefin von Siemens,
// Anna Meier«, »die Präsidenten von Peru und Chile, Luis Arce und Gabriel Boric«). Input: a phrase of the grammar; output:
// the phrase it explains. What that phrase is in its clause is told elsewhere.
import type { NounPhrase } from '../model/grammar';
import { argAt, phraseAt, type Arg, type Scene } from './scene';
import { besideAnother, closesApposition, comrade } from './word-order';
import { HEAD_OF_BODY, REPRESENTATIVE, classesAt } from './word-classes';

/** The phrase at the top of a chain of attributes: »die Chefin« in »die Chefin von Siemens«. */
export function rootOf(scene: Scene, phrase: NounPhrase): NounPhrase {
  let top = phrase;
  for (let step = 0; step < 6; step++) {
    const up = top.parent !== null ? scene.grammar.phrases[top.parent] : holderOf(scene, top);
    if (!up) break;
    top = up;
  }
  return top;
}

/** The phrase right before a preposition that stands for a genitive. */
function holderOf(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  const at = phrase.prepositionToken;
  if (phrase.preposition === null || at === null || !scene.lexicon.genitives.has(phrase.preposition))
    return null;
  const holder = phraseAt(scene, at - 1);
  return holder !== null && holder.last === at && scene.timeOf[holder.head] === -1 && !holder.pronoun
    ? holder
    : null;
}

/**
 * The phrase that persons set behind its attribute explain: »die Präsidenten« in »die Präsidenten von Peru und Chile, Luis
 * Arce und Gabriel Boric«, »der Bürgermeister« in »der Bürgermeister in Lima, Luis Arce, …«. null where there is none.
 */
export function describedBy(scene: Scene, arg: Arg, phrase: NounPhrase): NounPhrase | null {
  const isPerson = (p: NounPhrase): boolean => argAt(scene, p.head)?.type === 'person';
  if (arg.type !== 'person' || arg.kind !== 'name') return null;
  let first = phrase;
  for (
    let p = comrade(scene, first);
    p !== null && isPerson(p) && p.first < first.first;
    p = comrade(scene, p)
  )
    first = p;
  if (scene.tokens[first.first - 1]?.text !== ',') return null;
  let top = phraseAt(scene, first.first - 2);
  if (top === null || top.last !== first.first - 1 || isPerson(top) || top.clause !== phrase.clause)
    return null;
  if (closesApposition(scene, top)) return null;
  for (let step = 0; step < 6; step++) {
    const up: NounPhrase | null | undefined =
      top.parent !== null
        ? scene.grammar.phrases[top.parent]
        : (comradeOfAttribute(scene, top) ?? beforePreposition(scene, top));
    if (!up) return null;
    top = up;
    if ((classesAt(scene, top.head) & (REPRESENTATIVE | HEAD_OF_BODY)) !== 0)
      return argAt(scene, top.head)?.kind === 'name' ? null : top;
  }
  return null;
}

/** The part of a list before this one, where the list is an attribute: »von Peru und Chile«. */
function comradeOfAttribute(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  return besideAnother(scene, phrase) ? comrade(scene, phrase) : null;
}

/** The phrase right before the preposition of this one, if that names a place: »der Bürgermeister in Lima«. */
function beforePreposition(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  const at = phrase.prepositionToken;
  if (at === null) return null;
  const before = phraseAt(scene, at - 1);
  const adjacent = before !== null && before.last === at && before.clause === phrase.clause;
  return adjacent && argAt(scene, phrase.head)?.type !== 'person' ? before : null;
}
