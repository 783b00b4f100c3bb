// Sentences in order → whom a following one without frame may go on reporting. Who it is is worked out only when somebody
// asks, from the last sentence backwards, since most sentences never ask: what is told of a sentence is noted down, and
// looked through at the next question. Nobody is read twice; linear in the text.
import { standsFor } from './cases';
import type { Draft, Range } from './draft';
import { can, clauseHit, type Hit } from './hits';
import { hasNoun, inDocument, namesSource } from './documents';
import type { Lexis } from './lexis';
import { canSpeak } from './speakers';
import { subjectOf } from './subjects';
import type { Unit } from './units';
import type { Token } from '../model/article';

/** What was found in a sentence. */
interface Told {
  readonly unit: Unit;
  readonly hits: readonly Hit[];
  readonly made: readonly Draft[];
  readonly marks: readonly Draft[];
}

/** Who has been heard so far in an article. */
export class Voices {
  private told: Told[] = [];
  private heard: Range | null = null;

  constructor(private readonly lexis: Lexis) {}

  /** Notes a sentence down. Its drafts must not change before `last` has been asked. */
  add(unit: Unit, hits: readonly Hit[], made: readonly Draft[], marks: readonly Draft[]): void {
    this.told.push({ unit, hits, made, marks });
  }

  /** Whoever was heard last; null: nobody yet. */
  last(): Range | null {
    if (this.told.length === 0) return this.heard;
    // »Vera Lind sagte, es sei klar, dass sie bleiben wolle.«: inside her own words she is still Vera Lind.
    const inside: Range[] = [];
    for (let k = this.told.length - 1; k >= 0; k--) {
      const { unit, hits, made, marks } = this.told[k] as Told;
      const heard = voiceOf(this.lexis, unit, hits, made, marks);
      if (heard === null) continue;
      if (made.some((d) => holds(d, heard))) inside.push(heard);
      else {
        this.heard = heard;
        break;
      }
    }
    this.told = [];
    for (let k = inside.length - 1; k >= 0; k--) {
      const heard = inside[k] as Range;
      if (this.heard === null || !standsFor(this.lexis, heard, this.heard)) this.heard = heard;
    }
    return this.heard;
  }
}

/** Whether a range lies within what a draft says. */
function holds(d: Draft, [first, last]: Range): boolean {
  return d.type !== 'reported' && d.quote.some((r) => r[0] <= first && last <= r[1]);
}

/** A sentence of so many tokens may be nothing but a frame. */
const MAX_BARE = 6;

/** »Demnach …«, »der Eindruck, wonach …«: what only points to a source is nobody who goes on. */
function speaksOn(lexis: Lexis, d: Draft, speaker: Range): boolean {
  if (d.owner !== null || !d.cue.includes(d.frame[0]?.[0] ?? -1)) return true;
  return d.rule !== 'source-adverb' || canSpeak(lexis, speaker) || namesSource(lexis, speaker[0], speaker[1]);
}

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
    if (!speaker || !speaksOn(lexis, d, speaker)) continue;
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
