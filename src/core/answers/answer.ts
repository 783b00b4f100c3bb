// A question by name and whatever was said with it → an answer as plain data, within a bounded size. Wrong questions get an
// answer that says what is wrong. Pure; never throws on any input; answers hold nothing that is not in the dossier.
import { compareSources, listEvents } from './events';
import { getEvidence, readArticle } from './evidence';
import { findStatements } from './statements';
import { findActor } from './find-actor';
import { listArticles } from './articles';
import { openDesk, type AnswerSource, type Desk, type Refusal } from './desk';
import {
  COMPARE_SOURCES,
  FIND_ACTOR,
  FIND_STATEMENTS,
  GET_EVIDENCE,
  LIST_ARTICLES,
  LIST_EVENTS,
  QUESTIONS,
  READ_ARTICLE,
  VERIFY_QUOTATION,
  type QuestionName,
} from './questions';
import { readInput, type InputProblem, type Schema, type TypeOf } from './schema';
import { verifyQuotation } from './quotation';
import { LARGEST_ANSWER, type Candidate, type Source } from './parts';
import { serialise } from './shown';

/** Any answer; what each question adds stands in its output schema. */
export interface Answered {
  readonly tool: string;
  readonly status: 'found' | 'nothing' | 'unknown' | 'ambiguous' | 'invalid' | 'reading';
  readonly notes: readonly string[];
  readonly candidates?: readonly Candidate[];
  readonly problems?: readonly InputProblem[];
  readonly sources?: readonly Source[];
  readonly [field: string]: unknown;
}

function run<T>(
  source: AnswerSource,
  tool: QuestionName,
  schema: Schema<T>,
  input: unknown,
  work: (desk: Desk, input: T) => object,
): Answered {
  const { value, problems, notes } = readInput(schema, input);
  if (value === null)
    return {
      tool,
      status: 'invalid',
      notes: ['The question could not be read.'],
      problems: problems.slice(0, 10),
    };
  const desk = openDesk(source, notes);
  const made = work(desk, value);
  if ('status' in made) {
    const refusal = made as Refusal;
    return { tool, ...refusal, notes: [...desk.notes, ...refusal.notes] };
  }
  return bounded({
    tool,
    status: isEmpty(made) ? 'nothing' : 'found',
    notes: desk.notes,
    ...made,
    ...(desk.sources.length > 0 ? { sources: desk.sources } : {}),
  });
}

/** Entries are measured as they are made; what is left (very long paths) costs sources, never evidence. */
function bounded(answer: Answered): Answered {
  const over = serialise(answer).length - LARGEST_ANSWER;
  if (over <= 0) return answer;
  const sources = [...(answer.sources ?? [])];
  const all = sources.length;
  let saved = -100;
  while (sources.length > 0 && saved < over) saved += serialise(sources.pop()).length + 1;
  const notes = [...answer.notes, `${all - sources.length} sources are not listed; list_articles has them.`];
  const shorter = { ...answer, notes, sources };
  if (serialise(shorter).length <= LARGEST_ANSWER) return shorter;
  return { tool: answer.tool, status: 'invalid', notes: ['The answer does not fit; ask for less (limit).'] };
}

/** Whether a list was asked for and nothing is in it; a quotation that stands nowhere is nothing found, too. */
function isEmpty(made: object): boolean {
  const all = made as Readonly<Record<string, unknown>>;
  return all['total'] === 0 || (Array.isArray(all['places']) && all['places'].length === 0);
}

type Input<Q extends { readonly input: Schema<unknown> }> = TypeOf<Q['input']>;

/** Answers a question. `input` is whatever was sent. */
export function answerQuestion(source: AnswerSource, tool: QuestionName, input: unknown): Answered {
  switch (tool) {
    case FIND_ACTOR.name:
      return run(source, tool, FIND_ACTOR.input, input, findActor);
    case LIST_EVENTS.name:
      return run(source, tool, LIST_EVENTS.input, input, listEvents);
    case FIND_STATEMENTS.name:
      return run(source, tool, FIND_STATEMENTS.input, input, findStatements);
    case GET_EVIDENCE.name:
      return run(source, tool, GET_EVIDENCE.input, input, getEvidence);
    case COMPARE_SOURCES.name:
      return run(
        source,
        tool,
        COMPARE_SOURCES.input,
        input,
        (desk, { event }: Input<typeof COMPARE_SOURCES>) => compareSources(desk, event),
      );
    case VERIFY_QUOTATION.name:
      return run(source, tool, VERIFY_QUOTATION.input, input, verifyQuotation);
    case READ_ARTICLE.name:
      return run(source, tool, READ_ARTICLE.input, input, readArticle);
    case LIST_ARTICLES.name:
      return run(source, tool, LIST_ARTICLES.input, input, listArticles);
  }
}

/** The answer while the articles are still being read. */
export function stillReading(tool: QuestionName, done: number, total: number): Answered {
  return {
    tool,
    status: 'reading',
    notes: [`${done} of ${total} articles have been read so far. Ask again in a while.`],
  };
}

/** The output schema of a question, by name. */
export function outputOf(tool: QuestionName): Schema<unknown> | undefined {
  return QUESTIONS.find((q) => q.name === tool)?.output;
}
