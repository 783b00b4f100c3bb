// Facts of articles that were read before, kept over restarts: in pieces by letters of their keys, so that an
// edit writes one small piece and a torn one costs its own articles only. A piece names the engine that made it; what
// another engine made is not used. Two windows may write the same piece: each takes over what the other has added, and
// at the worst an article is read again. Nothing here ever throws, and nothing but time depends on it.
import type { ArticleFacts, CacheStore } from '../core/api';

/** What stands in a line: key, length of the rest, the facts as JSON. */
const LINE = /^([0-9a-z-]+) (\d+) /u;
const FORMAT = 'dossier-facts 1';
/** What of a key names its piece: two hexadecimal digits; the first digit of a fingerprint is nearly always the same. */
const NAMED_BY = [1, 3] as const;
/** All pieces together, in characters; what has not been used for longest goes first. */
const LIMIT = 512_000_000;
const PIECES = 256;
/** So many pieces are written at once: while articles are read, each waits for its turn several times. */
const LANES = 8;

interface Piece {
  /** Facts as they stand in the file, until they are asked for. */
  readonly lines: Map<string, string>;
  /** What the file does not have yet: as facts, which are kept packed, since their text takes several times the room. */
  readonly added: Map<string, ArticleFacts>;
}

export interface FactsCache {
  /** Whether `take` can answer for a key now. */
  ready(key: string): boolean;
  /** Reads the piece of a key. */
  load(key: string): Promise<void>;
  /** The facts of a text that was read before; null: read it. */
  take(key: string): ArticleFacts | null;
  add(key: string, facts: ArticleFacts): void;
  /** Writes what is new; called when there is nothing better to do. */
  flush(): Promise<void>;
  /** Lets go of what nobody has asked for. */
  rest(): void;
  /** Forgets everything, on disk too. */
  clear(): Promise<void>;
}

/** `engine` stands for the engine and its lexicons: facts of another one are not used. */
export function createFactsCache(store: CacheStore, engine: string, limit = LIMIT): FactsCache {
  const pieces = new Map<string, Piece>();
  const used = new Set<string>();
  const head = `${FORMAT} ${engine}`;
  let writing: Promise<void> = Promise.resolve();
  let queued: Promise<void> | null = null;
  let clearing: Promise<void> = Promise.resolve();

  const nameOf = (key: string): string => `facts-${key.slice(...NAMED_BY)}`;

  function parse(text: string | null): Map<string, string> {
    const lines = new Map<string, string>();
    if (text === null) return lines;
    const [first, ...rest] = text.split('\n');
    if (first !== head) return lines;
    for (const line of rest) {
      const m = LINE.exec(line);
      // A line that was cut or mixed up does not have the length that it names.
      if (m && line.length - m[0].length === Number(m[2])) lines.set(m[1] as string, line.slice(m[0].length));
    }
    return lines;
  }

  async function write(name: string, piece: Piece): Promise<void> {
    const { added } = piece;
    if (added.size === 0) return;
    const fresh = new Map(added);
    // Another window may have written since.
    const lines = parse(await store.read(name));
    for (const key of [...lines.keys()]) {
      const json = lines.get(key) as string;
      // What is in use counts as newer than what is not.
      if (used.has(key)) {
        lines.delete(key);
        lines.set(key, json);
      }
    }
    for (const [key, facts] of fresh) {
      lines.delete(key);
      lines.set(key, JSON.stringify(facts));
    }
    let size = 0;
    for (const json of lines.values()) size += json.length;
    for (const [key, json] of lines) {
      if (size <= limit / PIECES) break;
      lines.delete(key);
      size -= json.length;
    }
    const text = [...lines].map(([key, json]) => `${key} ${json.length} ${json}`);
    await store.write(name, `${[head, ...text].join('\n')}\n`);
    for (const [key, facts] of fresh) if (added.get(key) === facts) added.delete(key);
  }

  return {
    ready: (key) => pieces.has(nameOf(key)),
    async load(key) {
      await clearing;
      const name = nameOf(key);
      const lines = parse(await store.read(name));
      if (!pieces.has(name)) pieces.set(name, { lines, added: new Map() });
    },
    take(key) {
      const lines = pieces.get(nameOf(key))?.lines;
      const json = lines?.get(key);
      if (json === undefined) return null;
      lines?.delete(key);
      try {
        const facts = JSON.parse(json) as ArticleFacts;
        used.add(key);
        return facts;
      } catch {
        return null;
      }
    },
    add(key, facts) {
      used.add(key);
      const name = nameOf(key);
      let piece = pieces.get(name);
      if (!piece) pieces.set(name, (piece = { lines: new Map(), added: new Map() }));
      piece.added.set(key, facts);
    },
    flush() {
      // One that has not begun takes along what has come since it was asked for.
      queued ??= writing = writing.then(async () => {
        queued = null;
        const all = [...pieces].values();
        const lane = async (): Promise<void> => {
          for (const [name, piece] of all) await write(name, piece);
        };
        await Promise.all(Array.from({ length: LANES }, lane));
      });
      return queued;
    },
    rest() {
      for (const [name, piece] of pieces)
        if (piece.added.size === 0) pieces.delete(name);
        else piece.lines.clear();
    },
    clear() {
      pieces.clear();
      used.clear();
      clearing = writing.then(async () => {
        for (const name of await store.list()) if (name.startsWith('facts-')) await store.remove(name);
      });
      return clearing;
    },
  };
}
