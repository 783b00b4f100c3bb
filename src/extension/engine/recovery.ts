// What to do when the engine's thread dies: start it again, a few times; leave out an article on which it died twice, so
// that the others can be read; give up where nothing helps, and say why. It knows which article was being read and counts;
// starting threads and telling the user is the service's business.
import { fingerprint, type UnreadArticle } from '../../core/present/api';

export type Verdict =
  | {
      readonly kind: 'restart';
      readonly afterMs: number;
      /** The article that is left out from now on, where one is to blame. */
      readonly leftOut: string | null;
    }
  | { readonly kind: 'give-up' };

export interface Recovery {
  /** An article is read from now on, the one before to its end; null: something else is done. */
  begun(article: string | null): void;
  /** The thread has died. `now`: milliseconds. */
  died(now: number, outOfMemory: boolean): Verdict;
  /** Whether an article has to be left out; one whose text has changed gets a new chance. */
  leavesOut(article: { readonly id: string; readonly text: string }): boolean;
  /** An article has gone: nothing need be said of it any more. */
  forget(article: string): void;
  /** Whether articles are to be read one by one, so that the next death has a reason. */
  readonly careful: boolean;
  /** What is left out, as the view of articles tells it. */
  readonly leftOut: readonly UnreadArticle[];
  /** The user has it started again; what is left out stays so. */
  again(): void;
  /** The user starts anew. */
  clear(): void;
}

/** So often may it die within the time below before we give up. */
const MOST_DEATHS = 3;
const WITHIN_MS = 600_000;
/** More articles than this are not to blame; something else is wrong. */
const MOST_LEFT_OUT = 5;
const PAUSE_MS: readonly number[] = [0, 500, 2000];
/** An article is left out after so many deaths. */
const BLAMED = 2;

export function createRecovery(): Recovery {
  let reading: string | null = null;
  let deaths: number[] = [];
  let careful = false;
  const blame = new Map<string, number>();
  /** By id: the print of the text that is left out; null until it is seen again. */
  const out = new Map<string, { print: string | null; readonly outOfMemory: boolean }>();

  return {
    begun(article) {
      // The one before was read to its end: what the thread died of then was not the article.
      if (reading !== null && reading !== article) blame.delete(reading);
      reading = article;
    },
    died(now, outOfMemory) {
      const culprit = reading;
      reading = null;
      careful = true;
      deaths = [...deaths.filter((at) => now - at < WITHIN_MS), now];
      if (culprit !== null) {
        const count = (blame.get(culprit) ?? 0) + 1;
        blame.set(culprit, count);
        if (count >= BLAMED && out.size < MOST_LEFT_OUT) {
          blame.delete(culprit);
          out.set(culprit, { print: null, outOfMemory });
          deaths = [];
          return { kind: 'restart', afterMs: 0, leftOut: culprit };
        }
      }
      if (deaths.length > MOST_DEATHS) return { kind: 'give-up' };
      return { kind: 'restart', afterMs: PAUSE_MS[deaths.length - 1] ?? 0, leftOut: null };
    },
    leavesOut({ id, text }) {
      const entry = out.get(id);
      if (!entry) return false;
      const print = fingerprint(text);
      entry.print ??= print;
      if (entry.print === print) return true;
      out.delete(id);
      return false;
    },
    forget: (article) => void out.delete(article),
    get careful() {
      return careful;
    },
    get leftOut() {
      return [...out].map(([id, { outOfMemory }]): UnreadArticle => ({
        id,
        problem: {
          code: outOfMemory ? 'analysis-memory' : 'analysis-crashed',
          severity: 'error',
          message: 'The engine stopped twice while it read this article, so it is left out.',
        },
      }));
    },
    again() {
      reading = null;
      deaths = [];
    },
    clear() {
      reading = null;
      careful = false;
      deaths = [];
      blame.clear();
      out.clear();
    },
  };
}
