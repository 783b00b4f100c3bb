// A cache store without files, for tests and for whoever has none: the same contract, nothing lasts.
import type { CacheStore } from '../../src/core/api';

export function memoryCacheStore(pieces = new Map<string, string>()): CacheStore {
  return {
    read: (name) => Promise.resolve(pieces.get(name) ?? null),
    write(name, value) {
      if (/^[0-9a-z-]+$/u.test(name)) pieces.set(name, value);
      return Promise.resolve();
    },
    remove(name) {
      pieces.delete(name);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...pieces.keys()].sort()),
  };
}
