// What was made of something is kept while it is asked for again and again: two tables take turns, so that it costs little
// to keep and what nobody asks for is let go. Whoever asks gets the same object as before, as long as it is kept.

export class Recent<K, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  /** `most`: so many things are kept, at most twice as many. */
  constructor(
    private readonly most: number,
    private readonly make: (key: K) => V,
  ) {}

  of(key: K): V {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? this.make(key);
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }

  clear(): void {
    this.young = new Map();
    this.old = new Map();
  }
}
