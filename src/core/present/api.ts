// The light door into the core, for whoever shows a dossier: trees, cards, names under the mouse, dates, lines. It pulls
// in no language pack and no annotator, so that the extension host stays small and quick to start. The engine itself is
// behind `core/api.ts`.
export { citeStatement, type Citation, type Insertion } from './cite';
export { actorCard, type ActorCard, type CardLine, type CardRequest } from './actor-card';
export { prepareRoots, takeIn } from './prepare';
export { namedActors } from './arrange';
export { prepareArticles } from './article-tree';
export { eachOf, filtered, finish } from '../base/steps';
export { ACTOR_GROUPS, actorNodePath, actorTree } from './actor-tree';
export { articleTree, byPublishedDown, type UnreadArticle } from './article-tree';
export {
  ACTOR_GROUPINGS,
  ACTOR_SORTS,
  ACTORS_PLAIN,
  ARTICLE_GROUPINGS,
  ARTICLE_SORTS,
  ARTICLES_PLAIN,
  arrangedActors,
  articlePasses,
  type ActorArrangement,
  type Arrangement,
  type ArticleArrangement,
} from './arrange';
export {
  PUBLISHED_KEYS,
  dropFrontMatter,
  setFrontMatter,
  setSidecar,
  type TextChange,
} from './front-matter-edit';
export { labelUnder } from './event-label';
export { eventRows, type EventRows, type RowWords } from './event-rows';
export { titleIn } from './event-title';
export { isNamed, mainTitles, reportedIn, whoTakesPart } from './light';
export { createSteppedUnpacker, createUnpacker, packPart, type Deflate, type PackedPart } from './packed';
export type { ReadAscii } from './laid-text';
export type { Inflate, Lay } from './packed-block';
export { plainDossier } from './packed-items';
export {
  EVENT_GROUPINGS,
  EVENT_STATUSES,
  filteredEvents,
  filterEvents,
  isContested,
  isFiltering,
  NO_FILTER,
  passes,
  passing,
  prepareWords,
  toFilter,
  type EventFilter,
  type EventGrouping,
} from './event-filter';
export { eventNodePath, eventTree, prepareEvents } from './event-groups';
export { forgetEventWords } from './event-words';
export { folded, wantedWords } from './fold';
export { createSearch, type Found, type Sieve } from './search';
export {
  compareReports,
  type Agreement,
  type CompareField,
  type ComparedRow,
  type ComparedValue,
  type Comparison,
} from './compare';
export { findName, findNames, type FoundName } from './find-name';
export { LiveNameTable } from './live-name-table';
export { allNames, headOf, withdrawn } from './head';
export { patchOf, weightOfPatch, type Patch } from '../base/patch';
export { eventCountOf, patchBetween, plain, sizeOf } from '../model/plain';
export { DossierReplica, type DossierPart, type NamesPart } from './replica';
export { buildNameTable, EMPTY_TABLE, type NameTable, type WholeNameTable } from './name-table';
export {
  levelOfMore,
  type EventCommon,
  type Limits,
  type MentionHow,
  type NodeContent,
  type SectionName,
  type TreeNode,
} from './nodes';
export { dateOfNote } from './note-date';
export { mainOffice, officeAt, type ShownOffice } from './offices';
export { periodsOf, type PeriodChoice } from './periods';
export {
  distinctSteps,
  stepsOfEvent,
  stepsOfMentions,
  stepsOfOffice,
  stepsOfStatement,
  wordsOfReport,
  type Step,
} from './steps';
export { QUAD_CLASSES, quadClassOf, type QuadClass } from './quad-class';
export {
  relationsOf,
  relationsSteps,
  type RelationEdge,
  type RelationNode,
  type Relations,
} from './relations';
export {
  markOf,
  timelineEvent,
  timelineSteps,
  type MarkKind,
  type TimelineEvent,
  type TimeMark,
} from './timeline';
export { timeCard, type TimeCard, type TimeGap, type TimeRelation, type TimeUnit } from './time-card';
export type { DecidedParticipant, ReportKey } from '../model/decided-event';
export { keyOf } from '../model/report-key';
export { DossierView } from './view';
export { fold as foldWord } from './words';
export { decodeText, type Encoding } from '../base/decode';
export { fingerprint, slug } from '../base/ids';
export { paragraphPrint } from '../base/paragraph-print';
export { LineMap, type LinePosition } from '../base/line-map';
export { applySplices, invertSplices, moveSplices, type Splice } from '../base/splice';
export type { Problem, Severity } from '../base/problem';
export type { Span } from '../base/span';
export * from '../model/annotation';
export type { Lang } from '../model/article';
export * from '../model/dossier';
export * from '../model/edtf';
export * from '../model/time-range';
