// Names → the actors of one article: forms of one name put together, offices read, references by office or pronoun
// resolved where the text supports it.
import type { Article } from '../model/article';
import type { LocalActor, NameMention, Reference } from '../model/annotation';
import type { Grammar } from '../model/grammar';
import type { LanguagePack } from '../language/pack';

export interface ActorFindings {
  readonly actors: readonly LocalActor[];
  /** Sorted by span; every name of `form: 'name'` has one. */
  readonly references: readonly Reference[];
}

export function findActors(
  _article: Article,
  _names: readonly NameMention[],
  _grammar: Grammar,
  _pack: LanguagePack,
): ActorFindings {
  return { actors: [], references: [] };
}
