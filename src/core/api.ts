// The only door into the core: everything that workers, the command line and the extension may use.
import { analyse, analyseAll } from './analyse';
import { readGrammar } from './grammar/read-grammar';
import { readArticle, readArticles, type ReadOptions } from './article/read-article';
import { de } from './language/de/pack';
import { detectLanguage } from './language/detect';
import { en } from './language/en/pack';
import type { LanguagePack } from './language/pack';
import type { ArticleFacts, TimeExpression } from './model/annotation';
import type { Article, Lang } from './model/article';
import { findTimes } from './time/find-times';
import type { Known } from './checks/known';
import { proposeProse as propose, type ProposedProse } from './proposals/propose';

export type { ReadOptions } from './article/read-article';
export * from './model/annotation';
export * from './model/article';
export * from './model/dossier';
export * from './model/edtf';
export * from './model/time-range';
export { paragraphPrint } from './base/paragraph-print';
export type { Problem, Severity } from './base/problem';
export type { Span } from './base/span';
export { LineMap, type LinePosition } from './base/line-map';

const PACKS: Readonly<Record<Lang, LanguagePack>> = { de, en };

/** Reads a file's text as an article. Never throws. */
export function read(options: ReadOptions): Article {
  return readArticle(options, (lang) => PACKS[lang], detectLanguage);
}

/** The same for several texts at once, which is quicker the shorter they are. */
export function readAll(options: readonly ReadOptions[]): readonly Article[] {
  return readArticles(options, (lang) => PACKS[lang], detectLanguage);
}

/** Finds the time expressions of a text alone, which is much quicker than all of its facts. */
export function findTimesIn(article: Article): readonly TimeExpression[] {
  const pack = PACKS[article.lang];
  return findTimes(article, readGrammar(article, pack), pack);
}

/** Finds names, actors, times, statements and events in an article. */
export function annotateArticle(article: Article): ArticleFacts {
  return analyse(article, PACKS[article.lang]);
}

/** The same for several articles at once, which is quicker the shorter they are. Give about 64 kB of text at a time. */
export function annotateArticles(articles: readonly Article[]): readonly ArticleFacts[] {
  return analyseAll(articles, (article) => PACKS[article.lang]);
}

/** What of a language model's answer goes into a note: `propose` with the engine's own eyes for names and times. */
export function proposeProse(
  text: string,
  answer: string,
  by: string,
  known: Known,
  room: number,
): ProposedProse {
  return propose(text, answer, by, known, room, (sentence, lang) => {
    const { names, times } = annotateArticle(read({ id: 'proposal', text: sentence, published: null, lang }));
    return { names: names.map((n) => n.span), times: times.map(({ span, edtf }) => ({ span, edtf })) };
  });
}

export { independentSources } from './model/sources';
export { toContract, type ContractLine } from './present/contract';
export {
  composeBriefing,
  composeNote,
  type Briefing,
  type BriefingOptions,
  type BriefingRequest,
  type TopicRequest,
} from './briefing/compose-briefing';
export { NOTE_KINDS, type BriefingNote, type NoteKind } from './briefing/note';
export type { ParagraphText, ParagraphTexts } from './briefing/paragraph-texts';
export type { BriefingTemplate } from './briefing/template';
export { readTemplate, type TemplateFile } from './briefing/read-template';
export { checkBriefing, checkTemplate } from './checks/form/check-text';
export type { MessageLanguage, NoteProblem } from './checks/form/problem';
export { exportBriefing, type ExportedBriefing, type ExportFormat } from './briefing/export/export-briefing';
export type { BriefingLanguage } from './briefing/phrases';
export {
  decide,
  newActorsFile,
  previewImport,
  type ActorRef,
  type Decided,
  type Decision,
} from './curation/decide';
export type { ImportedActor, ImportStep } from './curation/import-actors';
export {
  decideEvent,
  isEventDecision,
  newEventsFile,
  type CorrectedField,
  type EventDecision,
} from './curation/decide-event';
export { DossierChanges } from './index/changes';
export { DossierIndex } from './index/dossier-index';
export { factsWith } from './model/facts-with';
export { FactsShelf } from './index/packed-facts';
export type { CacheStore } from './ports/ports';
export { readCurated, type CuratedList } from './resolution/read-curated';
export { isEverydayWord } from './everyday';
export { QuotationIndex } from './quotations/quotation-index';
export {
  checkQuotation,
  type CheckOptions,
  type QuotationCheck,
  type QuotationMatch,
} from './quotations/check-quotation';
export { findQuotations, type FoundQuotation } from './quotations/find-quotations';
export { quotationsOff, type NoteFormat } from './quotations/note-mask';
export type { QuotationChange } from './quotations/changes';
export { readDecidedEvents, type DecidedList } from './resolution/read-decided-events';
export type * from './model/decided-event';
export { decodeText, type Decoded, type Encoding } from './base/decode';
export { answerQuestion, stillReading, type Answered } from './answers/answer';
export type { AnswerSource } from './answers/desk';
export { updateBriefing, type UpdateInput, type UpdateResult } from './briefing/update-briefing';
export { subjectOfNote, type NoteSubject } from './briefing/request-of';
export { checkNote, type NoteCheckOptions } from './checks/check-note';
export { Known as KnownArticles, type ArticleSource } from './checks/known';
export { askForProse, type ProposedProse, type ProseQuestion } from './proposals/propose';
export type { Reason as ProseReason } from './proposals/judge';
export {
  applyEdits,
  RULES,
  type NoteEdit,
  type NoteFix,
  type BriefingProblem,
  type RuleId,
} from './checks/problem';
export type {
  CitedParagraph,
  NoteLink,
  NoteReading,
  NoteReference,
  OutlineKind,
  OutlineNode,
} from './checks/reading';
