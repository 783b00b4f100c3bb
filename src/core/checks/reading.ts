// What an editor needs to show a note: problems, every reference with the place where it leads, its claims and sections.
// Plain data, so that it can cross to another thread.
import type { Span } from '../base/span';
import type { Edtf } from '../model/edtf';
import type { BriefingProblem } from './problem';

/** A reference such as `a2¶3`, wherever it stands in the note. */
export interface NoteReference {
  /** Of the reference itself. */
  readonly span: Span;
  /** Of the source that it belongs to; the same as `span` for one in the user's own words. */
  readonly whole: Span;
  readonly article: string;
  readonly paragraph: number;
  /** Where to look in the article: the words, or the whole paragraph. */
  readonly place: Span;
  /** The words there; empty where the paragraph is meant. */
  readonly words: string;
  /** Whether the place is certain. */
  readonly exact: boolean;
  /** Index of the claim whose source it is, or -1. */
  readonly claim: number;
}

export type OutlineKind =
  | 'section'
  | 'event'
  | 'statement'
  | 'office'
  | 'report'
  | 'difference'
  | 'actor'
  | 'article'
  | 'sentence'
  | 'field';

export interface OutlineNode {
  readonly kind: OutlineKind;
  /** A key of the note, or the words of a claim. */
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** What is selected when it is chosen; lies within `span`. */
  readonly head: Span;
  readonly children: readonly OutlineNode[];
}

export interface NoteLink {
  readonly span: Span;
  readonly article: string;
}

/** A paragraph that the note cites, as it stands in its article. */
export interface CitedParagraph {
  readonly article: string;
  readonly number: number;
  readonly title: string | null;
  readonly published: Edtf | null;
  /** At most some 1,500 characters. */
  readonly text: string;
  /** Where `text` starts in the article. */
  readonly start: number;
}

export interface NoteReading {
  /** null where the text is no briefing; everything else is empty then. */
  readonly kind: string | null;
  /** Where the note's first key stands. */
  readonly head: Span;
  readonly problems: readonly BriefingProblem[];
  readonly references: readonly NoteReference[];
  /** Heads of claims that cite something, by the indexes used in `references`. */
  readonly claims: readonly Span[];
  readonly paragraphs: readonly CitedParagraph[];
  readonly links: readonly NoteLink[];
  readonly outline: readonly OutlineNode[];
  /** Whole nodes over more than one line, for folding. */
  readonly folds: readonly Span[];
}

export const NO_READING: NoteReading = {
  kind: null,
  head: [0, 0],
  problems: [],
  references: [],
  claims: [],
  paragraphs: [],
  links: [],
  outline: [],
  folds: [],
};
