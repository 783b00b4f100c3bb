// The user's own lists, `actors.yaml` and `events.yaml`: their texts → what was decided, and what is wrong with them, by file.
// Keeps the problems of the last texts; whether the articles bear a decision out is told by whoever holds the articles.
import {
  readCurated,
  readDecidedEvents,
  type CuratedActor,
  type DecidedEvent,
  type Problem,
  type Unplaced,
} from '../core/api';
import type { ArticleText } from './protocol';

interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

export interface UserLists {
  takeCurated(files: readonly ArticleText[]): CuratedActor[];
  takeDecidedEvents(files: readonly ArticleText[]): DecidedEvent[];
  clear(): void;
  /** Files with problems; `unplaced` decisions are among them. */
  problems(unplaced: readonly Unplaced[]): FileProblems[];
}

export function createUserLists(): UserLists {
  let curated: FileProblems[] = [];
  let decided: FileProblems[] = [];
  return {
    takeCurated(files) {
      const lists = files.map((file) => ({ file: file.id, ...readCurated(file.text, file.id) }));
      curated = lists;
      return lists.flatMap((list) => list.actors);
    },
    takeDecidedEvents(files) {
      const lists = files.map((file) => ({ file: file.id, ...readDecidedEvents(file.text, file.id) }));
      decided = lists;
      return lists.flatMap((list) => list.events);
    },
    clear() {
      curated = [];
      decided = [];
    },
    problems(unplaced) {
      const byFile = new Map<string, Problem[]>();
      for (const { file, problems } of [...curated, ...decided])
        byFile.set(file, [...(byFile.get(file) ?? []), ...problems]);
      for (const { code, what, at } of unplaced) {
        const problem: Problem = {
          code,
          severity: 'warning',
          message: `line ${at.line}: ${what}`,
          args: { what },
          span: at.span,
        };
        byFile.set(at.file, [...(byFile.get(at.file) ?? []), problem]);
      }
      return [...byFile].flatMap(([file, problems]) => (problems.length > 0 ? [{ file, problems }] : []));
    },
  };
}
