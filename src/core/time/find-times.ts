// Article → time expressions as TIMEX3 and EDTF, resolved against the publication date and dates named before.
import type { Article } from '../model/article';
import type { TimeExpression } from '../model/annotation';
import type { Grammar } from '../model/grammar';
import type { LanguagePack } from '../language/pack';

/** Sorted by span, none overlapping. Never finer than text and anchor support; never throws. */
export function findTimes(
  _article: Article,
  _grammar: Grammar,
  _pack: LanguagePack,
): readonly TimeExpression[] {
  return [];
}
