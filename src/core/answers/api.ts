// The light door to the questions of assistants: what may be asked, and how an answer becomes text. Whoever offers tools
// needs this and no engine; answering itself is behind `core/api.ts`.
export { isQuestionName, QUESTIONS, type Question, type QuestionName } from './questions';
export { LARGEST_ANSWER } from './parts';
export { serialise, shown, shownLine } from './shown';
export type { JsonSchema } from './schema';
