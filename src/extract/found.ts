// What extractors have in common: the shape of what they find, how they refuse, and text helpers. No extractor is named
// here, so that none is loaded by looking at this file.
import type { Problem } from '../core/present/api';

/** What an original says of itself. Unknown is null; nothing is guessed. */
export interface FoundData {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** Where the date was read: `json-ld`, `open-graph`, `meta`, `time-element`, `mail-date`. */
  readonly publishedFrom: string | null;
  readonly source: string | null;
  readonly language: string | null;
  /** Of a mail: who sent it. */
  readonly sender: string | null;
}

export interface Found {
  readonly data: FoundData;
  /** Markdown. */
  readonly body: string;
  /** How it was made, in a few words. */
  readonly how: string;
}

export const NO_DATA: FoundData = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  publishedFrom: null,
  source: null,
  language: null,
  sender: null,
};

export type RefusalCode =
  | 'original-broken'
  | 'original-encrypted'
  | 'original-no-text'
  | 'original-scanned'
  | 'original-old-word'
  | 'original-too-hard'
  | 'original-too-large';

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  'original-broken': 'The file is damaged or not what its ending says.',
  'original-encrypted': 'The file is protected by a password. Save a copy without one.',
  'original-no-text': 'No text was found in the file.',
  'original-scanned': 'The PDF holds pictures of pages and no text. Run text recognition over it first.',
  'original-old-word': 'This is an old Word file. Save it as .docx.',
  'original-too-hard': 'Reading the file took too long or too much memory, so it was given up.',
  'original-too-large': 'The file is larger than 50 MB and is not read.',
};

/** Why an original gives no text. */
export class RefusedOriginal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail = '',
  ) {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
  }
}

export function refusal(code: RefusalCode, detail = ''): Problem {
  return {
    code,
    severity: 'error',
    message: new RefusedOriginal(code, detail).message,
    args: { detail },
  };
}

/** One line without control characters, blanks single; null where nothing is left. */
export function oneLine(text: string | null | undefined, most = 400): string | null {
  const line = (text ?? '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
  return line === '' ? null : line.slice(0, most);
}

/** The day of a date-time as it is written there; null for anything else. Finer than a day is not asked for. */
export function dayOf(value: string | null | undefined): string | null {
  const m =
    /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?(?=$|[T\s+])/.exec(value ?? '') ??
    /^\s*(\d{4})(\d{2})(\d{2})$/.exec(value ?? '');
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return m[3] === undefined ? `${m[1]}-${m[2]}` : `${m[1]}-${m[2]}-${m[3]}`;
}
