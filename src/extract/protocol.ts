// What is said to the extracting thread and what it answers: plain data only. A file that is no text (page, mail, PDF,
// Word) goes in as bytes, with the text that was kept of it earlier; out comes the text to analyse, and whether it is new.
import type { Problem } from '../core/present/api';

export type OriginalKind = 'html' | 'mail' | 'pdf' | 'docx';

/** Larger originals are not read. */
export const MAX_ORIGINAL_BYTES = 50 * 1024 * 1024;
/** What is added to an original's name for the text that is taken from it. */
export const EXTRACTED_SUFFIX = '.md';

const KINDS: Readonly<Record<string, OriginalKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'mail',
  mhtml: 'mail',
  eml: 'mail',
  pdf: 'pdf',
  docx: 'docx',
};

/** What kind of original a file is, by its ending; null for texts and for what Dossier does not read. */
export function originalKind(path: string): OriginalKind | null {
  const ending = /\.([a-z]{3,5})$/i.exec(path)?.[1]?.toLowerCase();
  return (ending === undefined ? undefined : KINDS[ending]) ?? null;
}

/** `articles/a.pdf` → `articles/a.pdf.md`. */
export function extractedPath(path: string): string {
  return path + EXTRACTED_SUFFIX;
}

/** Browsers put what belongs to a saved page into a folder of the same name; null where the path is in none. */
export function savedPageOf(path: string): string | null {
  const folder = /^(.*)(?:_files|[-_.]Dateien|-filer|\.files)\//u.exec(path);
  return folder?.[1] ?? null;
}

/** The size of the original that a kept text says it was taken from; null where it says nothing of the kind. */
export function keptSize(text: string): number | null {
  const size = /^---\r?\n[^]{0,6000}?^extracted:[^]{0,600}?^\s+bytes: (\d{1,12})\s*$/m.exec(
    text.slice(0, 8000),
  )?.[1];
  return size === undefined ? null : Number(size);
}

/** Takes the text out of an original. */
export interface ExtractRequest {
  readonly kind: 'extract';
  readonly request: number;
  /** The original's file name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text beside the original, or null where there is none. */
  readonly kept: string | null;
}

/** Makes an article of what somebody has copied: the source of a page, or text. */
export interface ClipRequest {
  readonly kind: 'clip';
  readonly request: number;
  readonly text: string;
}

export type ToExtractor = ExtractRequest | ClipRequest;

export interface Extracted {
  readonly kind: 'text';
  readonly request: number;
  readonly text: string;
  /** Whether it differs from what is kept and should be written. */
  readonly write: boolean;
  /** What is to be said of it, e.g. that the original has changed under an edited text. */
  readonly problems: readonly Problem[];
}

/** What is proposed for a clipped article. */
export interface Clipped {
  readonly kind: 'clip';
  readonly request: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly source: string | null;
  readonly language: string | null;
  /** Markdown without front matter and without the title. */
  readonly body: string;
}

export interface Refused {
  readonly kind: 'refused';
  readonly request: number;
  readonly problem: Problem;
}

export type FromExtractor = Extracted | Clipped | Refused;
