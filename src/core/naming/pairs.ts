// Word pairs of a data file (`German=English;…`) → look-ups in both directions. The first pair with a word counts.

export type NamingLanguage = 'de' | 'en';

export interface Pairs {
  /** The word in the other language; undefined where it is not known. */
  readonly to: Readonly<Record<NamingLanguage, ReadonlyMap<string, string>>>;
}

export function readPairs(data: string): Pairs {
  const de = new Map<string, string>();
  const en = new Map<string, string>();
  for (const pair of data.split(/[;\n]/)) {
    const [german, english] = pair.split('=').map((word) => word.trim());
    if (german === undefined || english === undefined || german === '' || english === '') continue;
    if (!en.has(german)) en.set(german, english);
    if (!de.has(english)) de.set(english, german);
  }
  return { to: { de, en } };
}

/** Calls `make` once, when it is first wanted. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
