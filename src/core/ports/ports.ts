// What the core needs from the world outside, as interfaces: implementations live in `worker`, `cli` and the tests.
export interface Clock {
  /** Today as an EDTF day. */
  today(): string;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** A place for facts of articles that were analysed before; a miss or a torn entry is `null`, never an exception. */
export interface CacheStore {
  read(key: string): Promise<string | null>;
  write(key: string, value: string): Promise<void>;
}

/** Where articles come from. */
export interface ArticleStore {
  /** Ids of all articles, sorted. */
  list(): Promise<readonly string[]>;
  /** The decoded text, or null where it has gone. */
  read(id: string): Promise<string | null>;
}
