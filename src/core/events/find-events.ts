// Article → event reports: typed, dated, with participants and status.
import type { Article } from '../model/article';
import type {
  EventReport,
  LocalActor,
  NameMention,
  Reference,
  Statement,
  TimeExpression,
} from '../model/annotation';
import type { Grammar } from '../model/grammar';
import type { LanguagePack } from '../language/pack';

/** What earlier annotators found. */
export interface EventInput {
  readonly grammar: Grammar;
  readonly names: readonly NameMention[];
  readonly actors: readonly LocalActor[];
  readonly references: readonly Reference[];
  readonly times: readonly TimeExpression[];
  readonly statements: readonly Statement[];
}

/** Sorted by trigger. A date is given only where the text supports it for this event. Never throws. */
export function findEvents(
  _article: Article,
  _input: EventInput,
  _pack: LanguagePack,
): readonly EventReport[] {
  return [];
}
