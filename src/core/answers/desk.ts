// What all answers share: the dossier asked, the notes that go with an answer, and the articles it rests on, each listed
// once. An answer begins on a desk and ends with `done`. It holds no state beyond one answer.
import type { EntityType } from '../model/annotation';
import type { Paragraph } from '../model/article';
import type { Actor } from '../model/dossier';
import { boundsOf, isEdtf } from '../model/edtf';
import type { NameTable } from '../present/name-table';
import type { DossierView } from '../present/view';
import type { QuotationIndex } from '../quotations/quotation-index';
import { candidateOf, LARGEST_ANSWER, sourceOf, type Candidate, type Source } from './parts';
import type { InputProblem } from './schema';
import { serialise } from './shown';
import { whoIs } from './who';

/** What is asked: one snapshot of a dossier, and the texts behind it. */
export interface AnswerSource {
  readonly view: DossierView;
  readonly names: NameTable;
  /** An article's text and paragraphs; null where there is none of this id. Ids are looked up, never opened. */
  source(article: string): { readonly text: string; readonly paragraphs: readonly Paragraph[] } | null;
  /** Complete when a quotation is to be verified. */
  readonly quotations: QuotationIndex;
  /** Whether these are the sample's articles and none of the user's. */
  readonly sample: boolean;
}

/** What ends an answer early. */
export interface Refusal {
  readonly status: 'unknown' | 'ambiguous' | 'invalid';
  readonly notes: readonly string[];
  readonly candidates?: readonly Candidate[];
  readonly problems?: readonly InputProblem[];
}

export type Found<T> =
  | { readonly value: T; readonly refusal?: undefined }
  | { readonly value?: undefined; readonly refusal: Refusal };

const MOST_CANDIDATES = 10;
/** Kept free for everything that is no entry: notes, counts, names of fields. */
const OVERHEAD = 2_500;

export interface Desk {
  readonly source: AnswerSource;
  readonly view: DossierView;
  note(sentence: string): void;
  /** Names an article as a source; how many characters that costs. */
  cite(article: string): number;
  /** How many characters are left for entries. */
  readonly room: number;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

export function openDesk(source: AnswerSource, notes: readonly string[]): Desk {
  const said = [...notes];
  const cited = new Map<string, Source>();
  if (source.sample)
    said.push('These are Dossier’s sample articles: the user has none of his own open. Say so.');
  if (source.view.dossier.articles.length === 0) said.push('There are no articles in this folder.');
  return {
    source,
    view: source.view,
    note: (sentence) => void said.push(sentence),
    cite(article) {
      const entry = source.view.article(article);
      if (!entry || cited.has(article)) return 0;
      const made = sourceOf(entry);
      cited.set(article, made);
      return serialise(made).length + 1;
    },
    room: LARGEST_ANSWER - OVERHEAD,
    notes: said,
    get sources() {
      return [...cited.values()];
    },
  };
}

/** The one actor that is meant, or why there is none. */
export function actorFor(
  { source, note }: Desk,
  asked: string,
  field: string,
  type?: EntityType,
): Found<Actor> {
  const who = whoIs(source.view, source.names, asked, type);
  if (who.kind === 'one') {
    if (who.how === 'part')
      note(`»${field}« is only a part of the name; the one actor whose name has it was taken.`);
    return { value: who.actor };
  }
  if (who.kind === 'several')
    return {
      refusal: {
        status: 'ambiguous',
        notes: [
          `The name in »${field}« may mean ${who.actors.length} actors. Ask the user, or ask again with an id.`,
          ...(who.actors.length > MOST_CANDIDATES ? [`The first ${MOST_CANDIDATES} are listed.`] : []),
        ],
        candidates: who.actors.slice(0, MOST_CANDIDATES).map(candidateOf),
      },
    };
  return {
    refusal: {
      status: 'unknown',
      notes: [
        `No article names the one in »${field}«. Tell the user so.`,
        ...(who.similar.length > 0
          ? ['The candidates have similar names; they are others until the user says otherwise.']
          : []),
      ],
      ...(who.similar.length > 0 ? { candidates: who.similar.map(candidateOf) } : {}),
    },
  };
}

export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days of a period, or what is wrong with it; null: no period was given. */
export function daysOf(from: string | undefined, to: string | undefined): Found<Days | null> {
  if (from === undefined && to === undefined) return { value: null };
  const problems: InputProblem[] = [];
  const day = (field: string, value: string | undefined, end: 0 | 1, open: number): number => {
    if (value === undefined || value.trim() === '..') return open;
    const date = value.trim();
    const bounds = isEdtf(date) && !date.includes('/') ? boundsOf(date) : null;
    if (bounds) return bounds[end];
    problems.push({ field, message: 'must be a date such as 2025-02-12, 2025-02 or 2025' });
    return open;
  };
  const days = { from: day('from', from, 0, -Infinity), to: day('to', to, 1, Infinity) };
  if (problems.length === 0 && days.from > days.to)
    problems.push({ field: 'to', message: 'must not be before »from«' });
  return problems.length > 0 ? { refusal: { status: 'invalid', notes: [], problems } } : { value: days };
}

/** Whether a date may lie in the days; what has no date does not. */
export function inDays(date: string | null, days: Days): boolean {
  const bounds = date === null ? null : boundsOf(date);
  return bounds !== null && bounds[0] <= days.to && days.from <= bounds[1];
}

/** Folds words for searching: case and accents play no part, white space is one blank. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ');
}

export function wordsIn(text: string | undefined): readonly string[] {
  return foldText(text ?? '')
    .split(' ')
    .filter((w) => w !== '');
}
