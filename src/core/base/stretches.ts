// Numbers for the rows of many things: each thing has a stretch of them, and from a number one finds the thing and the row
// in it. Numbers are never given twice, so that what has gone is not found under those of something else.

/** A class because it has a lifetime: that of the things in it. */
export class Stretches<T> {
  private readonly begins: number[] = [];
  private readonly things: T[] = [];
  private next = 0;
  /** The place that was found last. */
  private last = 0;

  /** Gives a thing so many numbers; the first of them. */
  add(thing: T, count: number): number {
    const begin = this.next;
    this.next += count;
    this.begins.push(begin);
    this.things.push(thing);
    return begin;
  }

  /** Takes away the thing to which a number belongs. */
  remove(number: number): void {
    const at = this.placeOf(number);
    this.begins.splice(at, 1);
    this.things.splice(at, 1);
    this.last = 0;
  }

  /** The thing to which a number belongs. */
  thing(number: number): T {
    return this.things[this.placeOf(number)] as T;
  }

  /** Its first number. */
  begin(number: number): number {
    return this.begins[this.placeOf(number)] as number;
  }

  /** The last place whose stretch begins no later. Who asks for the thing mostly asks for its first number too. */
  private placeOf(number: number): number {
    const { begins, last } = this;
    if ((begins[last] as number) <= number && number < (begins[last + 1] ?? this.next)) return last;
    return (this.last = this.search(number));
  }

  private search(number: number): number {
    const { begins } = this;
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] as number) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
