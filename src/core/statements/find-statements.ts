// Article → statements: who said what, directly or indirectly. Reads quotation marks and cue words, puts clauses
// together only as far as attribution needs it, and gives every statement its exact spans. Not a parser: what it
// cannot attribute it leaves without a speaker.
import type { LanguagePack } from '../language/pack';
import { W } from '../language/pack/statements';
import type { LocalActor, NameMention, Reference, Statement, TimeExpression } from '../model/annotation';
import type { Article, Token } from '../model/article';
import type { Grammar } from '../model/grammar';
import { standsFor } from './cases';
import { fromVerbs } from './cue-statements';
import { fromMarks } from './direct';
import type { Context, Draft, Range } from './draft';
import { finish } from './finish';
import { freeReport } from './free';
import { can, clauseHit, readHits, type Hit } from './hits';
import { is, readLexis, type Lexis } from './lexis';
import { pairQuotes, type QuotePair } from './quotes';
import { fromNouns } from './noun-statements';
import { fromSources } from './source-statements';
import { hasNoun, inDocument } from './documents';
import { fromNamedColon, openAtSentences } from './loose-ends';
import { canSpeak } from './speakers';
import { subjectOf } from './subjects';
import { endAtFrames, readUnits, type Unit } from './units';

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
  const marks = pairQuotes(article);
  const lexis = readLexis(article, pack, input.names, marks);
  const pairs = openAtSentences(lexis, endAtFrames(lexis, marks));
  const units = readUnits(lexis, pairs);
  const drafts: Draft[] = [];
  let q = 0;
  let paragraph = -1;
  let previous: Draft | null = null;
  let voice: Range | null = null;
  let former: Range | null = null;
  let free: Draft | null = null;
  let before: Range | null = null;
  let earlier: Unit | null = null;
  for (const unit of units) {
    const mine: QuotePair[] = [];
    while (q < pairs.length && (pairs[q] as QuotePair).open < unit.last) {
      const pair = pairs[q++] as QuotePair;
      if (pair.open >= unit.first) mine.push(pair);
    }
    if (unit.paragraph !== paragraph) {
      former = voice ?? former;
      previous = null;
      voice = null;
      free = null;
      before = null;
      earlier = null;
    }
    paragraph = unit.paragraph;
    if (unit.segments.length === 0) continue;
    const hits = readHits(lexis, unit);
    if (previous) attributeBack(lexis, unit, previous);
    const context: Context = { previous, voice: voice ?? former, before, earlier, inner: [] };
    const verbal = fromVerbs(lexis, unit, hits, context);
    const sourced = fromSources(lexis, unit, verbal);
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
    const latest = made[made.length - 1] ?? marks[marks.length - 1];
    if (latest) previous = latest;
    earlier = unit;
    const heard = voiceOf(lexis, unit, hits, made, marks);
    const known: Range | null = voice ?? former;
    // »Vera Lind sagte, es sei klar, dass sie bleiben wolle.«: inside her own words she is still Vera Lind.
    const inside = heard !== null && made.some((d) => holds(d, heard));
    if (heard) voice = inside && known && standsFor(lexis, heard, known) ? known : heard;
  }
  return finish(lexis, drafts, input, input.actors);
}

/** Whether a range lies within what a draft says. */
function holds(d: Draft, [first, last]: Range): boolean {
  return d.type !== 'reported' && d.quote.some((r) => r[0] <= first && last <= r[1]);
}

/** »„…“ Mit diesen Worten ging X«: the sentence behind a quotation that nobody spoke yet names its speaker. */
function attributeBack(lexis: Lexis, unit: Unit, quotation: Draft): void {
  const first = unit.segments[0];
  const open = quotation.speaker.length === 0 || quotation.rule === 'marks-alone';
  if (quotation.type !== 'direct' || !open || !first || first.quote) return;
  const { pack, tokens } = lexis;
  if (!is(lexis, first.first, W.prep) || first.finite - first.first > 4) return;
  if (!pack.demonstratives.has(tokens[first.first + 1]?.norm ?? '')) return;
  let words = first.first + 2;
  while (words < first.finite && !pack.wording.has((tokens[words] as Token).norm)) words++;
  const hit = words < first.finite ? clauseHit(lexis, unit, 0) : null;
  const speaker = hit ? subjectOf(lexis, unit, { ...hit, position: 'first' }, true).speaker : null;
  if (speaker) quotation.speaker = [speaker];
}

/** A sentence of so many tokens may be nothing but a frame. */
const MAX_BARE = 6;

/** Whom a following sentence without frame may go on reporting. */
function voiceOf(
  lexis: Lexis,
  unit: Unit,
  hits: readonly Hit[],
  made: readonly Draft[],
  marks: readonly Draft[],
): Range | null {
  for (const d of [...marks, ...made].reverse()) {
    const speaker = d.owner ?? d.speaker[0];
    if (!speaker) continue;
    const { norm } = lexis.tokens[speaker[0]] as Token;
    if (speaker[1] - speaker[0] > 1 || !lexis.pack.impersonalPronouns.has(norm)) return speaker;
  }
  for (const hit of hits) {
    const { speaker } = subjectOf(lexis, unit, hit, false);
    // »Sie fügte hinzu. „…“«: a frame with a full stop in place of its colon.
    const bare = unit.end - unit.first <= MAX_BARE && can(hit, 's') && made.length + marks.length === 0;
    if (speaker && (bare || (hasNoun(lexis, speaker) && canSpeak(lexis, speaker)))) return speaker;
  }
  const main = clauseHit(lexis, unit, unit.segments.length - 1);
  for (const seg of unit.segments) {
    const document = seg.quote ? null : inDocument(lexis, seg);
    if (document) return document;
  }
  const subject = main ? subjectOf(lexis, unit, main, false).speaker : null;
  return subject && hasNoun(lexis, subject) && lexis.named.subarray(subject[0], subject[1]).includes(1)
    ? subject
    : null;
}
