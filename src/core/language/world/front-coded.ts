// Packed word lists: sorted lower-case words with a class digit each, every word written as what differs from the one
// before it. Input is the packed string that `scripts/lexicon` writes, output a map from word to class. Words with
// digits cannot be packed; the packer leaves them out.

/** One entry: the class digit, a letter for the number of shared characters (`A` = 0), the rest of the word. */
export function pack(words: ReadonlyMap<string, number>): string {
  let out = '';
  let last = '';
  for (const word of [...words.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    if (/\d/.test(word) || word === '') continue;
    let shared = 0;
    while (shared < 25 && shared < last.length && word.charCodeAt(shared) === last.charCodeAt(shared))
      shared++;
    out += String(words.get(word)) + String.fromCharCode(65 + shared) + word.slice(shared);
    last = word;
  }
  return out;
}

/** Reads a packed list into `into`, with `classOf` for the value that each digit stands for; values are or-ed. */
export function unpack(packed: string, into: Map<string, number>, classOf: readonly number[]): void {
  let last = '';
  let i = 0;
  const end = packed.length;
  while (i < end) {
    const flags = classOf[packed.charCodeAt(i) - 48] ?? 0;
    const shared = packed.charCodeAt(i + 1) - 65;
    let next = i + 2;
    while (next < end) {
      const code = packed.charCodeAt(next);
      if (code >= 48 && code <= 57) break;
      next++;
    }
    const word = last.slice(0, shared) + packed.slice(i + 2, next);
    into.set(word, (into.get(word) ?? 0) | flags);
    last = word;
    i = next;
  }
}
