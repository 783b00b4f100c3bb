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

/**
 * A place for what can be worked out again, in named pieces (letters, digits and hyphens). What cannot be read is `null`,
 * what cannot be written is lost; neither is ever an exception. A piece is written wholly or not at all, whoever else
 * writes it at the same time.
 */
export interface CacheStore {
  read(name: string): Promise<string | null>;
  write(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** The pieces that are there, in order. */
  list(): Promise<readonly string[]>;
}

/** Where articles come from. */
export interface ArticleStore {
  /** Ids of all articles, sorted. */
  list(): Promise<readonly string[]>;
  /** The decoded text, or null where it has gone. */
  read(id: string): Promise<string | null>;
}
