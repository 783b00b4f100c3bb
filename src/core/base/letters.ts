// Parts of words → which of them a word begins with, has inside or ends in. Input: the parts with what stands for each;
// output: what stands for those found. It cuts no strings and says nothing of words; what an ending needs before it is the
// caller's affair.
/** What stands for a part where it is several things; of most parts it is one, and a list of one takes much room. */
class Several<T> {
  constructor(readonly list: T[]) {}
}

/**
 * Parts of words by their letters, those of endings from the last one back: a word is followed letter by letter, so that
 * most words are done with after two or three, and no part of one is cut off. Edges stand in a table by node and letter.
 */
export class Letters<T> {
  private from = new Int32Array(1024);
  private letter = new Uint16Array(1024);
  private to = new Int32Array(1024);
  private edges = 0;
  private readonly values: (T | Several<T> | undefined)[] = [undefined];

  constructor(
    private readonly endings: boolean,
    parts: Iterable<readonly [part: string, value: T]>,
  ) {
    for (const [part, value] of parts) this.put(part, value);
    // What the list has grown by in advance is let go.
    this.values = this.values.slice();
  }

  private put(part: string, value: T): void {
    let node = 0;
    for (let i = 0; i < part.length; i++) {
      const letter = part.charCodeAt(this.endings ? part.length - 1 - i : i);
      let next = this.step(node, letter);
      if (next < 0) {
        next = this.values.push(undefined) - 1;
        if (++this.edges * 3 > this.to.length) this.grow();
        this.link(node, letter, next);
      }
      node = next;
    }
    const known = this.values[node];
    if (known === undefined) this.values[node] = value;
    else if (known instanceof Several) known.list.push(value);
    else this.values[node] = new Several([known, value]);
  }

  private link(node: number, letter: number, next: number): void {
    const most = this.to.length - 1;
    let k = slotOf(node, letter) & most;
    while (this.to[k] !== 0) k = (k + 1) & most;
    this.from[k] = node;
    this.letter[k] = letter;
    this.to[k] = next;
  }

  private grow(): void {
    const { from, letter, to } = this;
    this.from = new Int32Array(2 * from.length);
    this.letter = new Uint16Array(2 * from.length);
    this.to = new Int32Array(2 * from.length);
    for (let k = 0; k < to.length; k++)
      if (to[k] !== 0) this.link(from[k] as number, letter[k] as number, to[k] as number);
  }

  private step(node: number, letter: number): number {
    const { from, to } = this;
    const most = to.length - 1;
    for (let k = slotOf(node, letter) & most; to[k] !== 0; k = (k + 1) & most)
      if (from[k] === node && this.letter[k] === letter) return to[k] as number;
    return -1;
  }

  /** Adds to `into` what stands for each part that `word` ends in, or that stands in it at `at`. */
  all(word: string, at: number, into: T[]): void {
    const count = word.length - at;
    for (let i = 0, node = 0; i < count; i++) {
      node = this.step(node, word.charCodeAt(this.endings ? word.length - 1 - i : at + i));
      if (node < 0) return;
      const found = this.values[node];
      if (found === undefined) continue;
      if (found instanceof Several) for (const value of found.list) into.push(value);
      else into.push(found);
    }
  }

  /** What stands for the longest part that `word`, cut off at `end`, ends in with `before` letters or more before it. */
  longest(word: string, before: number, end = word.length): T | undefined {
    let best: T | undefined;
    for (let i = end - 1, node = 0; i >= before; i--) {
      node = this.step(node, word.charCodeAt(i));
      if (node < 0) break;
      const found = this.values[node];
      best = (found instanceof Several ? found.list[0] : found) ?? best;
    }
    return best;
  }
}

function slotOf(node: number, letter: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
