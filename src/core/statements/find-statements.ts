// Article → statements: who said what, directly or indirectly. Reads quotation marks and cue words, puts clauses
// together only as far as attribution needs it, and gives every statement its exact spans. Not a parser: what it
// cannot attribute it leaves without a speaker.
import { lastOf } from '../base/item-at';
import type { LanguagePack } from '../language/pack';
import type { LocalActor, NameMention, Reference, Statement, TimeExpression } from '../model/annotation';
import type { Article } from '../model/article';
import type { Grammar } from '../model/grammar';
import { fromVerbs } from './cue-statements';
import { fromMarks } from './direct';
import type { Context, Draft, Range } from './draft';
import { finish } from './finish';
import { freeReport } from './free';
import { attributeBack } from './attribute-back';
import { readHits } from './hits';
import { withAnswers } from './interview-answers';
import { readInterview } from './interviews';
import { readLexis, type Lexis } from './lexis';
import { mayState } from './may-state';
import { pairQuotes, type QuotePair } from './quotes';
import { fromNouns } from './noun-statements';
import { partSources } from './rival-sources';
import { fromSources } from './source-statements';
import { fromNamedColon, openAtSentences } from './loose-ends';
import { endAtFrames, readUnits, type Unit } from './units';
import { Voices } from './voices';

/** What earlier annotators found. */
export interface StatementInput {
  readonly grammar: Grammar;
  readonly names: readonly NameMention[];
  readonly actors: readonly LocalActor[];
  readonly references: readonly Reference[];
  readonly times: readonly TimeExpression[];
}

/** Sorted by the first quote span. Never throws; linear on any input. */
export function findStatements(
  article: Article,
  input: StatementInput,
  pack: LanguagePack,
): readonly Statement[] {
  return findStatementsOfAll([article], [input], [pack])[0]!;
}

/** The statements of each article: one pass goes through all of them before the next begins, as in `analyse.ts`. */
export function findStatementsOfAll(
  articles: readonly Article[],
  inputs: readonly StatementInput[],
  packs: readonly LanguagePack[],
): readonly (readonly Statement[])[] {
  const may = articles.map((article, i) => mayState(article, packs[i]!, inputs[i]!.names.length > 0));
  const laid = articles.map((article, i) => (may[i]! ? layOut(article, inputs[i]!, packs[i]!) : null));
  const drafts = laid.map((l) => (l === null ? NO_DRAFTS : draftsOf(l)));
  return laid.map((l, i) => (l === null ? NONE : finished(l, drafts[i]!, inputs[i]!)));
}

/** What stands where in an article, before anybody is said to have said anything. */
interface Layout {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly lexis: Lexis;
  readonly pairs: readonly QuotePair[];
  readonly units: readonly Unit[];
}

const NO_DRAFTS: readonly Draft[] = [];

function layOut(article: Article, input: StatementInput, pack: LanguagePack): Layout {
  const marks = pairQuotes(article);
  const lexis = readLexis(article, pack, input.names, marks);
  const pairs = openAtSentences(lexis, endAtFrames(lexis, marks));
  return { article, pack, lexis, pairs, units: readUnits(lexis, pairs) };
}

function finished(
  { article, pack, lexis }: Layout,
  drafts: readonly Draft[],
  input: StatementInput,
): readonly Statement[] {
  const found = drafts.length === 0 ? NONE : finish(lexis, drafts, input, input.actors);
  return withAnswers(article, readInterview(article, pack, input.actors, input.references), found);
}

const NONE: readonly Statement[] = [];

/** What stands before a unit. */
class Before implements Context {
  readonly inner: Draft[] = [];

  constructor(
    readonly previous: Draft | null,
    readonly before: Range | null,
    readonly earlier: Unit | null,
    private readonly voices: Voices,
  ) {}

  get voice(): Range | null {
    return this.voices.last();
  }
}

/** The same, though nothing in the text may open a statement: `findStatements` asks first, which is much quicker. */
export function readStatements(
  article: Article,
  input: StatementInput,
  pack: LanguagePack,
): readonly Statement[] {
  const laid = layOut(article, input, pack);
  return finished(laid, draftsOf(laid), input);
}

function draftsOf({ lexis, pairs, units }: Layout): readonly Draft[] {
  const drafts: Draft[] = [];
  let q = 0;
  let paragraph = -1;
  let previous: Draft | null = null;
  const voices = new Voices(lexis);
  let free: Draft | null = null;
  let before: Range | null = null;
  let earlier: Unit | null = null;
  // The first sentence of the paragraph, and whether the paragraph before ended in somebody's words.
  let opening: Unit | null = null;
  let going = false;
  for (const unit of units) {
    const mine: QuotePair[] = [];
    while (q < pairs.length && (pairs[q] as QuotePair).open < unit.last) {
      const pair = pairs[q++] as QuotePair;
      if (pair.open >= unit.first) mine.push(pair);
    }
    if (unit.paragraph !== paragraph) {
      going = previous?.type === 'direct';
      opening = null;
      previous = null;
      free = null;
      before = null;
      earlier = null;
    }
    paragraph = unit.paragraph;
    if (unit.segments.length === 0) continue;
    const hits = readHits(lexis, unit);
    if (previous) attributeBack(lexis, unit, hits, previous, earlier === opening && !going, voices);
    const context: Context = new Before(previous, before, earlier, voices);
    const verbal = fromVerbs(lexis, unit, hits, context);
    const sourced = fromSources(lexis, unit, verbal, context);
    partSources(lexis, unit, sourced, verbal);
    const taken = new Set<number>();
    for (const d of [...verbal, ...sourced])
      if (d.type !== 'reported') for (const r of d.quote) taken.add(r[0]);
    const made = [...verbal, ...sourced, ...fromNouns(lexis, unit, taken)];
    const named = made.length === 0 ? fromNamedColon(lexis, unit) : null;
    if (named) made.push(named);
    let report: Draft | null = null;
    if (made.length === 0) {
      report = freeReport(lexis, unit, context);
      if (report && free && report.type === free.type) {
        const [from] = free.quote[0] as Range;
        voices.last();
        free.quote = [[from, unit.last]];
        drafts.push(...fromMarks(lexis, unit, mine, hits, [free], context));
        continue;
      }
      if (report) made.push(report);
    }
    free = report;
    const marks = fromMarks(lexis, unit, mine, hits, made, context);
    drafts.push(...made, ...marks);
    before = made.length === 0 && marks.length === 0 ? [unit.first, unit.end] : null;
    const latest = lastOf(made) ?? lastOf(marks);
    if (latest) previous = latest;
    earlier = unit;
    opening ??= unit;
    voices.add(unit, hits, made, marks);
  }
  return drafts;
}
