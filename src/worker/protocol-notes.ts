// What the engine's thread says of the user's notes: their quotations beside the places in articles that have the words,
// and their time expressions. Plain data; a part of the protocol (`protocol.ts`).
import type { Evidence, QuotationChange, QuotationCheck, Span, TimeExpression } from '../core/api';
import type { LinePosition } from '../core/present/api';

export interface NoteSpeaker {
  /** Actor id. */
  readonly actor: string;
  readonly stated: boolean;
  /** Who reports it, where the source names somebody. */
  readonly via: string | null;
}

/** A place in an article that has the words of a note's quotation, or nearly. */
export interface NoteSource {
  /** The exact words, in as many pieces as the quotation takes from there. */
  readonly evidence: readonly Evidence[];
  /** From the first to the last of these words, by line and character (from 0). */
  readonly from: LinePosition;
  readonly to: LinePosition;
  /** What has to be changed in the note; spans are into its text. Empty: verbatim. */
  readonly changes: readonly QuotationChange[];
  /** The quotation with the source's words. */
  readonly restored: string;
  /** Who speaks there, as far as it is known. */
  readonly speakers: readonly NoteSpeaker[];
}

export interface NoteQuotation {
  /** Between the marks. */
  readonly inner: Span;
  /** With the marks. */
  readonly outer: Span;
  readonly verdict: Exclude<QuotationCheck['verdict'], 'unchecked'>;
  /** In how many places it was found; `sources` are the first of them. */
  readonly places: number;
  readonly sources: readonly NoteSource[];
  /** Id of the actor to whom the note gives the words, where every source gives them to others. */
  readonly otherSpeaker: string | null;
}

/** A time expression with its words, and the line (from 0) on which it begins. */
export interface NoteTime extends TimeExpression {
  readonly words: string;
  readonly line: number;
}

export interface NoteAnswer {
  readonly kind: 'note-read';
  readonly request: number;
  readonly quotations: readonly NoteQuotation[];
  readonly times: readonly NoteTime[];
  /** Whether the note does not want its quotations checked. */
  readonly off: boolean;
}
