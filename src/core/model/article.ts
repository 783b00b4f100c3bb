// An article as it was read: its text unchanged, and the structure laid over it (paragraphs, sentences, tokens).
// What is not known (title, date, outlet) is null; nothing is guessed.
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import type { Edtf } from './edtf';

export type Lang = 'de' | 'en';

/** A piece of metadata with the place where it was read; `span` is absent when it came from outside the text. */
export interface Read<T> {
  readonly value: T;
  readonly span?: Span;
  /** How it was found: `given`, `front-matter`, `dateline`, `date-line`, `heading`, `agency-signature` … */
  readonly from: string;
}

export type TokenKind = 'word' | 'number' | 'punct' | 'quote' | 'symbol';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** The surface, exactly `text.slice(start, end)`. A hyphenated word (»US-Präsident«) is one token. */
  readonly text: string;
  /** `normalise(text)`: the form under which lexicons hold it. */
  readonly norm: string;
  /** Numbers of `text` and of `norm`, by which rooms keep what they know of words (`base/word-forms.ts`). */
  readonly word: number;
  readonly key: number;
  readonly kind: TokenKind;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Whether blank space stands before it. */
  readonly spaced: boolean;
}

export interface Sentence {
  readonly span: Span;
  /** Token indexes `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

export type ParagraphRole = 'title' | 'heading' | 'text' | 'list' | 'quote' | 'caption' | 'boilerplate';

export interface Paragraph {
  /** What a reader counts (¶): 1-based over all blocks after the front matter, boilerplate included. */
  readonly number: number;
  readonly span: Span;
  readonly role: ParagraphRole;
  /** Rule id, for boilerplate: why it is not the article. */
  readonly why?: string;
}

export interface Article {
  /** The key under which the store knows it, e.g. a workspace-relative path with `/`. */
  readonly id: string;
  readonly text: string;
  readonly lang: Lang;
  readonly title: Read<string> | null;
  readonly outlet: Read<string> | null;
  readonly agencies: readonly Read<string>[];
  readonly author: Read<string> | null;
  /** Where it was reported from, as its dateline says (»KIEW (dpa) –«), in order; absent where none does. */
  readonly places?: readonly Read<string>[];
  /** Publication date, on which relative dates rest. null: unknown, and never guessed. */
  readonly published: Read<Edtf> | null;
  /** Name of the file that the text was taken from (a page, a PDF); absent for texts. */
  readonly original?: string;
  /** Where the article proper begins after front matter; offsets before it are never annotated. */
  readonly bodyStart: number;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Spans that are not the article: menus, teasers, adverts, credits, signatures, front matter not included. Sorted. */
  readonly boilerplate: readonly Span[];
  readonly problems: readonly Problem[];
}
