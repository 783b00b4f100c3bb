// Files that looked half-written when they were read: each is left as it was and announced again a little later, a few times,
// then it counts as it is. It reads nothing and knows no file system; what is to be done with a file stays with its owner.
import { againAfter } from './half-written';

export interface Unfinished {
  /** Whether a file that has just been read is left until it is read again. */
  leaves(key: string, halfWritten: boolean): boolean;
  /** Whether some are still to be read again. */
  readonly some: boolean;
  /** Resolves as soon as there is one less, or none. */
  next(): Promise<void>;
  dispose(): void;
}

/** `again` is told which file is to be read again now. */
export function createUnfinished(again: (key: string) => void): Unfinished {
  /** How often a file was found so. */
  const tries = new Map<string, number>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let listening: (() => void)[] = [];

  function tell(): void {
    for (const done of listening.splice(0)) done();
  }

  return {
    leaves(key, halfWritten) {
      clearTimeout(waiting.get(key));
      waiting.delete(key);
      const before = tries.get(key) ?? 0;
      const wait = halfWritten ? againAfter(before) : null;
      if (wait === null) tries.delete(key);
      else {
        tries.set(key, before + 1);
        const announce = (): void => {
          waiting.delete(key);
          again(key);
          tell();
        };
        waiting.set(key, setTimeout(announce, wait));
      }
      tell();
      return wait !== null;
    },
    get some() {
      return waiting.size > 0;
    },
    next: () => new Promise((resolve) => listening.push(resolve)),
    dispose() {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
      tell();
      listening = [];
    },
  };
}
