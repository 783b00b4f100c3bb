// Article → names with their types and uninflected forms.
import type { Article } from '../model/article';
import type { NameMention } from '../model/annotation';
import type { LanguagePack } from '../language/pack';

/** Every name outside boilerplate, sorted by span, none overlapping another. Never throws. */
export function findNames(_article: Article, _pack: LanguagePack): readonly NameMention[] {
  return [];
}
