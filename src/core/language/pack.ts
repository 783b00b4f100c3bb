// The one door between annotators and languages: a pack holds the words and rules of one language, a part for each
// annotator. Annotators see this interface only, never `language/de` or `language/en` themselves.
import type { Lang } from '../model/article';
import type { ActorsPack } from './pack/actors';
import type { ArticlePack } from './pack/article';
import type { EventsPack } from './pack/events';
import type { GrammarPack } from './pack/grammar';
import type { NamesPack } from './pack/names';
import type { StatementsPack } from './pack/statements';
import type { TimePack } from './pack/time';

export interface LanguagePack {
  readonly lang: Lang;
  readonly article: ArticlePack;
  readonly grammar: GrammarPack;
  readonly names: NamesPack;
  readonly actors: ActorsPack;
  readonly time: TimePack;
  readonly statements: StatementsPack;
  readonly events: EventsPack;
}
