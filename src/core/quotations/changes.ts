// An alignment → what has to be changed in the quotation so that it has the source's words: for each place the stretch of
// the quotation and what the source has there. Marks between words count (a comma, a full stop); spaces, kinds of dashes
// and quotation marks do not. What the writer left out or put in brackets stays. Pure.
import type { Span } from '../base/span';
import type { Alignment, Pair } from './align';
import type { Quotation } from './read-quotation';
import type { Stream } from './stream';
import { marksBetween, quoteBetween } from './words';

export interface QuotationChange {
  /** Span in the quotation's text; empty where something is missing. */
  readonly span: Span;
  readonly was: string;
  readonly becomes: string;
  /** `marks`: punctuation or the case of a letter only. */
  readonly kind: 'words' | 'marks';
}

/** The source's text as it goes into a note: on one line, without invisible signs. */
export function tidySource(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(\r\n?|\n)[ \t]*(>[ \t]*)*/g, ' ')
    .replace(/[ \t]+/g, ' ');
}

type Anchor = { readonly part: number; readonly place: number } | null;

interface Reader {
  noteStart(part: number): number;
  noteEnd(part: number): number;
  sourceStart(place: number): number;
  sourceEnd(place: number): number;
  follows(a: number, b: number): boolean;
}

function readerOf(quotation: Quotation, stream: Stream): Reader {
  const word = (place: number): number => stream.order[place] as number;
  return {
    noteStart: (part) => quotation.parts[part]?.start ?? 0,
    noteEnd: (part) => quotation.parts[part]?.end ?? 0,
    sourceStart: (place) => stream.words.start[word(place)] ?? 0,
    sourceEnd: (place) => stream.words.end[word(place)] ?? 0,
    follows: (a, b) => word(b) - word(a) === b - a,
  };
}

/** Words that the frame of the source lent to the alignment are not the quotation's: they are given back. */
function withoutFrame(pairs: readonly Pair[], stream: Stream, at: Reader): Pair[] {
  const out = [...pairs];
  const crosses = (a: number, b: number): boolean =>
    quoteBetween(stream.words.text, at.sourceEnd(a), at.sourceStart(b));
  for (let i = 0; i + 1 < out.length; i++) {
    const here = out[i] as Pair;
    const next = out.slice(i + 1).find((p) => 'place' in p);
    if (here.kind !== 'changed' && here.kind !== 'added') break;
    if (here.kind === 'changed' && next && 'place' in next && crosses(here.place, next.place))
      out[i] = { kind: 'added', part: here.part };
  }
  for (let i = out.length - 1; i > 0; i--) {
    const here = out[i] as Pair;
    const before = out.slice(0, i).findLast((p) => 'place' in p);
    if (here.kind !== 'changed' && here.kind !== 'added') break;
    if (here.kind === 'changed' && before && 'place' in before && crosses(before.place, here.place))
      out[i] = { kind: 'added', part: here.part };
  }
  return out;
}

/** What differs, in order. Empty: the quotation is verbatim. */
export function changesOf(quotation: Quotation, stream: Stream, alignment: Alignment): QuotationChange[] {
  const at = readerOf(quotation, stream);
  const source = stream.words.text;
  const changes: QuotationChange[] = [];
  const change = (start: number, end: number, becomes: string, kind: QuotationChange['kind']): void => {
    const was = quotation.text.slice(start, end);
    if (was !== becomes) changes.push({ span: [start, end], was, becomes, kind });
  };

  function between(a: Anchor, run: readonly Pair[], b: Anchor): void {
    const parts = run.flatMap((p) => ('part' in p ? [p.part] : []));
    const places = run.flatMap((p) => ('place' in p ? [p.place] : []));
    const [firstPart, lastPart] = [parts[0], parts.at(-1)];
    const [firstPlace, lastPlace] = [places[0], places.at(-1)];
    if (a && b && at.follows(a.place, b.place)) {
      const [from, to] = [at.noteEnd(a.part), at.noteStart(b.part)];
      const [low, high] = [at.sourceEnd(a.place), at.sourceStart(b.place)];
      if (run.length === 0) {
        if (marksBetween(quotation.text, from, to) !== marksBetween(source, low, high))
          change(from, to, tidySource(source.slice(low, high)), 'marks');
        return;
      }
      const becomes = tidySource(source.slice(low, high));
      const kind = run.every((p) => p.kind === 'case') ? 'marks' : 'words';
      // Only the words are touched where the marks around them agree.
      if (
        firstPart !== undefined &&
        lastPart !== undefined &&
        firstPlace !== undefined &&
        lastPlace !== undefined
      ) {
        const sides =
          marksBetween(quotation.text, from, at.noteStart(firstPart)) ===
            marksBetween(source, low, at.sourceStart(firstPlace)) &&
          marksBetween(quotation.text, at.noteEnd(lastPart), to) ===
            marksBetween(source, at.sourceEnd(lastPlace), high);
        if (sides) {
          const words = tidySource(source.slice(at.sourceStart(firstPlace), at.sourceEnd(lastPlace)));
          change(at.noteStart(firstPart), at.noteEnd(lastPart), words, kind);
          return;
        }
      }
      change(from, to, becomes, kind);
      return;
    }
    if (run.length === 0) return;
    const words =
      firstPlace === undefined || lastPlace === undefined
        ? ''
        : tidySource(source.slice(at.sourceStart(firstPlace), at.sourceEnd(lastPlace)));
    if (firstPart !== undefined && lastPart !== undefined) {
      // A word that goes takes the space beside it along.
      const start = words === '' && !b && a ? at.noteEnd(a.part) : at.noteStart(firstPart);
      const end = words === '' && b ? at.noteStart(b.part) : at.noteEnd(lastPart);
      const kind = run.every((p) => p.kind === 'case') ? 'marks' : 'words';
      change(start, end, words, kind);
    } else if (b) change(at.noteStart(b.part), at.noteStart(b.part), `${words} `, 'words');
    else if (a) change(at.noteEnd(a.part), at.noteEnd(a.part), ` ${words}`, 'words');
  }

  let anchor: Anchor = null;
  let run: Pair[] = [];
  for (const pair of withoutFrame(alignment.pairs, stream, at)) {
    if (pair.kind === 'same') {
      between(anchor, run, pair);
      anchor = pair;
      run = [];
    } else if (pair.kind === 'pass') {
      between(anchor, run, null);
      anchor = null;
      run = [];
    } else run.push(pair);
  }
  between(anchor, run, null);
  return changes;
}

/** The quotation with all changes made. */
export function applyChanges(text: string, changes: readonly QuotationChange[]): string {
  const out: string[] = [];
  let from = 0;
  for (const { span, becomes } of changes) {
    out.push(text.slice(from, span[0]), becomes);
    from = span[1];
  }
  out.push(text.slice(from));
  return out.join('');
}
