// Article → statements: who said what, directly or indirectly. Reads quotation marks and cue words, puts clauses
// together only as far as attribution needs it, and gives every statement its exact spans. Not a parser: what it
// cannot attribute it leaves without a speaker.
import type { LanguagePack } from '../language/pack';
import type { LocalActor, NameMention, Reference, Statement, TimeExpression } from '../model/annotation';
import type { Article } from '../model/article';
import type { Grammar } from '../model/grammar';
import { fromNouns, fromVerbs } from './cue-statements';
import { fromMarks } from './direct';
import type { Draft } from './draft';
import { finish } from './finish';
import { freeReport } from './free';
import { readHits } from './hits';
import { readLexis } from './lexis';
import { pairQuotes, type QuotePair } from './quotes';
import { fromSources } from './source-statements';
import { readUnits } from './units';

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
  const lexis = readLexis(article, pack, input.names);
  const pairs = pairQuotes(article);
  const units = readUnits(lexis, pairs);
  const drafts: Draft[] = [];
  let q = 0;
  let paragraph = -1;
  let previous: Draft | null = null;
  let free: Draft | null = null;
  for (const unit of units) {
    const mine: QuotePair[] = [];
    while (q < pairs.length && (pairs[q] as QuotePair).open < unit.last) {
      const pair = pairs[q++] as QuotePair;
      if (pair.open >= unit.first) mine.push(pair);
    }
    if (unit.paragraph !== paragraph) {
      previous = null;
      free = null;
    }
    paragraph = unit.paragraph;
    if (unit.segments.length === 0) continue;
    const hits = readHits(lexis, unit);
    const verbal = fromVerbs(lexis, unit, hits);
    const sourced = fromSources(lexis, unit);
    const taken = new Set<number>();
    for (const d of [...verbal, ...sourced])
      if (d.type !== 'reported') for (const r of d.quote) taken.add(r[0]);
    const made = [...verbal, ...sourced, ...fromNouns(lexis, unit, taken)];
    let report: Draft | null = null;
    if (made.length === 0) {
      report = freeReport(lexis, unit, previous);
      if (report && free && report.type === free.type) {
        const [from] = free.quote[0] as readonly [number, number];
        free.quote = [[from, unit.last]];
        const marks = fromMarks(lexis, unit, mine, hits, [free], { previous });
        drafts.push(...marks);
        continue;
      }
      if (report) made.push(report);
    }
    free = report;
    const marks = fromMarks(lexis, unit, mine, hits, made, { previous });
    drafts.push(...made, ...marks);
    const latest = made[made.length - 1] ?? marks[marks.length - 1];
    if (latest)
      previous = latest.speaker.length > 0 || !previous ? latest : { ...latest, speaker: previous.speaker };
  }
  const persons = new Set(input.actors.filter((a) => a.type === 'person').map((a) => a.id));
  return finish(lexis, drafts, input, persons);
}
