// Answers who said what: statements by a speaker, about somebody, with certain words, in a period. Only words that stand in
// quotation marks are called verbatim; an unknown speaker stays unknown.
import type { DossierStatement } from '../model/dossier';
import { actorFor, daysOf, foldText, inDays, wordsIn, type Desk, type Refusal } from './desk';
import { badCursor } from './events';
import { pageFrom, startOf, type PageRequest } from './page';
import { quotedOf, refOf } from './parts';
import type { FIND_STATEMENTS } from './questions';
import type { TypeOf } from './schema';
import { serialise } from './shown';

const MOST_PIECES = 4;
const MOST_ABOUT = 8;
const DEFAULT_LIMIT = 10;

type Input = TypeOf<typeof FIND_STATEMENTS.input>;
type Output = TypeOf<typeof FIND_STATEMENTS.output>;

/** When it was said, or else when it was reported. */
function dateOf(desk: Desk, s: DossierStatement): string | null {
  return s.date ?? desk.view.article(s.article)?.published ?? null;
}

export function findStatements(desk: Desk, input: Input): Partial<Output> | Refusal {
  const { view } = desk;
  const days = daysOf(input.from, input.to);
  if (days.refusal) return days.refusal;
  const by = input.by === undefined ? null : actorFor(desk, input.by, 'by');
  if (by?.refusal) return by.refusal;
  const about = input.about === undefined ? null : actorFor(desk, input.about, 'about');
  if (about?.refusal) return about.refusal;
  const words = wordsIn(input.containing);
  const hasWords = (s: DossierStatement): boolean => {
    if (words.length === 0) return true;
    const said = foldText(s.quote.map((q) => q.words).join(' '));
    return words.every((w) => said.includes(w));
  };
  const entries = (by ? view.statementsOf(by.value) : view.dossier.statements).filter(
    (s) =>
      (about === null || s.about.includes(about.value.id)) &&
      (input.verbatim !== true || s.verbatim) &&
      (days.value === null || inDays(dateOf(desk, s), days.value)) &&
      hasWords(s),
  );
  if (days.value !== null)
    desk.note('Where it is not said when something was said, the date of the article counts for the period.');
  const { cursor, limit = DEFAULT_LIMIT, ...question } = input;
  const request: PageRequest<DossierStatement> = {
    entries,
    idOf: (s) => s.id,
    question: `statements ${serialise(question)}`,
    cursor,
    limit,
  };
  const start = startOf(request);
  if (start === null) return badCursor();
  const { items, next } = pageFrom(request, start, desk.room, (s) => {
    const pieces = s.quote.length > 0 ? s.quote : s.cue;
    const item = {
      id: s.id,
      type: s.type,
      verbatim: s.verbatim,
      speaker: s.speaker === null ? null : refOf(view, s.speaker),
      speakerBasis: s.speakerBasis,
      via: s.via === null ? null : refOf(view, s.via),
      stance: s.stance,
      said: s.date,
      about: s.about.slice(0, MOST_ABOUT).map((id) => refOf(view, id)),
      evidence: pieces.slice(0, MOST_PIECES).map((e) => quotedOf(e)),
    };
    return { item, beside: desk.cite(s.article) };
  });
  return { total: entries.length, statements: items, ...(next === null ? {} : { next }) };
}
