// Which articles have the text of another, over a changing set: only the articles that a change may concern are compared
// again, by what they share then. The result is that of `findCopies` (`resolution/same-text.ts`) on all of them. Keeps
// fingerprints and who has them, no text and no counts: these would be many more.
import { placeIn } from '../base/sorted-list';
import { compareText, type JoinArticle } from '../resolution/join';
import {
  COMMON,
  FEWEST,
  joinAlike,
  SHARE,
  shareOf,
  sketchOf,
  wholeText,
  type Copy,
} from '../resolution/same-text';
import { Holders, type Text } from './print-holders';

/** So many holders of a fingerprint are few. */
const SHORT = 16;

function earlier(a: Text, b: Text): number {
  return compareText(a.date, b.date) || compareText(a.id, b.id);
}

export class LiveCopies {
  private readonly texts = new Map<string, Text>();
  private readonly holders = new Holders();
  private readonly wholes = new Map<string, Text[]>();
  private readonly copies = new Map<string, Copy>();
  private dirty = new Set<Text>();

  copyOf(id: string): Copy | undefined {
    return this.copies.get(id);
  }

  /** Takes articles out and puts articles in; gives those that are another article's copy now than before. */
  update(put: readonly JoinArticle[], removed: readonly string[]): Set<string> {
    const changed = new Set<string>();
    for (const id of removed) this.remove(id, changed);
    for (const article of put) {
      if (this.alter(article)) continue;
      this.remove(article.facts.id, changed);
      this.add(article);
    }
    const seen = new Set<Text>();
    const { dirty } = this;
    this.dirty = new Set();
    for (const start of dirty) {
      if (seen.has(start) || this.texts.get(start.id) !== start) continue;
      const group = this.groupOf(start, seen).sort(earlier);
      const first = this.firstOf(group);
      group.forEach((text, n) => this.note(text, group[first(n)] as Text, changed));
    }
    return changed;
  }

  /** Of each text of a group the first that is the same, by their places. */
  private firstOf(group: readonly Text[]): (n: number) => number {
    if (typeof group[0]?.whole === 'string') return () => 0;
    if (group.length === 1) return (n) => n;
    const number = new Map(group.map((text, n) => [text, n]));
    const pairs = group.flatMap((text, a) =>
      [...this.sharedBy(text)].flatMap(([other, shared]) => {
        const b = number.get(other);
        return b !== undefined && a < b ? [[a, b, shared] as const] : [];
      }),
    );
    const sets = joinAlike(
      group.map((text) => text.prints.length),
      pairs,
    );
    return (n) => sets.of(n);
  }

  private note(text: Text, first: Text, changed: Set<string>): void {
    const before = this.copies.get(text.id);
    if (first === text) {
      if (this.copies.delete(text.id)) changed.add(text.id);
      return;
    }
    const share = shareOf(new Set(text.prints), new Set(first.prints));
    if (before?.of === first.id && before.share === share) return;
    this.copies.set(text.id, { of: first.id, share });
    changed.add(text.id);
  }

  private groupOf(start: Text, seen: Set<Text>): Text[] {
    const group = [start];
    seen.add(start);
    for (let i = 0; i < group.length; i++) {
      const text = group[i] as Text;
      const near = text.prints.length < FEWEST ? this.alikeInShort(text) : this.alike(text);
      for (const other of near)
        if (!seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
    }
    return group;
  }

  private alike(text: Text): Text[] {
    const out: Text[] = [];
    for (const [other, n] of this.sharedBy(text))
      if (n >= Math.min(text.prints.length, other.prints.length) * SHARE) out.push(other);
    return out;
  }

  /** How many fingerprints a text shares with others. Of what is very common only its neighbours count. */
  private sharedBy(text: Text): Map<Text, number> {
    const shared = new Map<Text, number>();
    const count = (other: Text | undefined): void => {
      if (other !== undefined && other !== text) shared.set(other, (shared.get(other) ?? 0) + 1);
    };
    for (const print of text.prints) {
      const list = this.holders.of(print);
      if (!Array.isArray(list)) continue;
      if (list.length <= COMMON) for (const other of list) count(other);
      else {
        const at = placeIn(list, text, earlier);
        count(list[at - 1]);
        count(list[at + 1]);
      }
    }
    return shared;
  }

  private alikeInShort({ whole }: Text): readonly Text[] {
    return whole === null ? [] : (this.wholes.get(whole) ?? []);
  }

  private add(article: JoinArticle): void {
    const prints = Uint32Array.from(sketchOf(article));
    const { id, published } = article.facts;
    const text: Text = {
      number: this.holders.number(),
      id,
      date: dateOf(published),
      prints,
      whole: prints.length < FEWEST ? wholeText(article) : null,
    };
    this.texts.set(id, text);
    this.holders.know(text);
    this.dirty.add(text);
    if (text.whole !== null) {
      const list = this.wholes.get(text.whole);
      if (list) list.push(text);
      else this.wholes.set(text.whole, [text]);
    }
    if (prints.length < FEWEST) return;
    for (const print of prints) this.enter(text, print);
  }

  /**
   * Takes over another wording of a text by the fingerprints that are not in both: an edit changes few, and where most have
   * stayed their other holders need not be compared again. False: it has to go and come.
   */
  private alter(article: JoinArticle): boolean {
    const { id, published } = article.facts;
    const text = this.texts.get(id);
    if (!text || text.date !== dateOf(published) || text.prints.length < FEWEST) return false;
    const now = sketchOf(article);
    if (now.size < FEWEST) return false;
    for (const other of this.alike(text)) this.dirty.add(other);
    const before = new Set(text.prints);
    for (const print of before) if (!now.has(print)) this.withdraw(text, print);
    for (const print of now) if (!before.has(print)) this.enter(text, print);
    text.prints = Uint32Array.from(now);
    this.dirty.add(text);
    return true;
  }

  private enter(text: Text, print: number): void {
    const held = this.holders.of(print);
    if (held === undefined) {
      this.holders.set(print, text);
      return;
    }
    const list = Array.isArray(held) ? held : [held];
    const at = placeIn(list, text, earlier);
    this.disturb(list, at);
    // Most lists are short: they keep no more room than they need.
    if (list.length < SHORT) this.holders.set(print, list.toSpliced(at, 0, text));
    else list.splice(at, 0, text);
  }

  private remove(id: string, changed: Set<string>): void {
    const text = this.texts.get(id);
    if (!text) return;
    this.texts.delete(id);
    if (this.copies.delete(id)) changed.add(id);
    if (text.whole !== null) {
      const list = (this.wholes.get(text.whole) ?? []).filter((t) => t !== text);
      for (const other of list) this.dirty.add(other);
      if (list.length === 0) this.wholes.delete(text.whole);
      else this.wholes.set(text.whole, list);
    }
    if (text.prints.length >= FEWEST) this.removePrints(text);
    this.holders.forget(text);
  }

  private removePrints(text: Text): void {
    for (const other of this.alike(text)) this.dirty.add(other);
    for (const print of text.prints) this.withdraw(text, print);
  }

  private withdraw(text: Text, print: number): void {
    const list = this.holders.of(print);
    if (!Array.isArray(list)) {
      this.holders.delete(print);
      return;
    }
    const at = placeIn(list, text, earlier);
    list.splice(at, 1);
    this.disturb(list, at);
    const [only] = list;
    if (list.length === 1 && only) this.holders.set(print, only);
  }

  /**
   * A text comes to a place of a list, or has gone from it: those who then share other fingerprints with each other than
   * before are compared again. They are neighbours in what is very common, or all where it has just become so or no longer
   * is; whoever shares something with the text itself is found by that text.
   */
  private disturb(list: readonly Text[], at: number): void {
    if (list.length < COMMON) return;
    if (list.length === COMMON) for (const other of list) this.dirty.add(other);
    else for (const other of [list[at - 1], list[at]]) if (other) this.dirty.add(other);
  }
}

function dateOf(published: JoinArticle['facts']['published']): string {
  return published?.value ?? '\uffff';
}
