// Rule data → matcher. A pattern is a short sequence without repetition, so matching it at a trigger takes a bounded
// number of steps whatever the text; that is what keeps the annotator linear.
import { itemAt } from '../base/item-at';
import { TIME_CLASSES, type TimeClass, type TimeReading, type TimeRule } from '../language/pack/time';
import type { Atoms } from './atoms';

export interface Item {
  readonly classes: readonly TimeClass[];
  readonly literals: readonly string[];
  readonly low: number;
  readonly high: number;
  /** `Aa`: any capitalised word that is no time word. */
  readonly capital: boolean;
  readonly optional: boolean;
  readonly inside: boolean;
}

export interface CompiledRule {
  readonly data: TimeRule;
  readonly order: number;
  readonly items: readonly Item[];
  /** Index of the item by which the rule is found. */
  readonly trigger: number;
  /** Number of items that must be there: between rules of equal reach the one that asks for more is right. */
  readonly required: number;
  readonly notAfter: Item | null;
  readonly notBefore: Item | null;
}

/** A place where a rule fits: the atoms of its expression, and for each item the atom that it took (or -1). */
export interface Match {
  readonly rule: CompiledRule;
  readonly first: number;
  readonly last: number;
  readonly taken: readonly number[];
}

const INDEX = new Map<TimeClass, number>(TIME_CLASSES.map((c, i) => [c, i]));

/** The two mask words of a class. */
export function maskOf(name: TimeClass): readonly [low: number, high: number] {
  const i = INDEX.get(name) ?? 0;
  return i < 31 ? [1 << i, 0] : [0, 1 << (i - 31)];
}

const CLASS_NAMES = new Set<string>(TIME_CLASSES);
const isClass = (word: string): word is TimeClass => CLASS_NAMES.has(word);

function compileItem(source: string, inside: boolean): Item {
  const optional = source.length > 1 && source.endsWith('?');
  const parts = (optional ? source.slice(0, -1) : source).split('|');
  const classes: TimeClass[] = [];
  const literals: string[] = [];
  let low = 0;
  let high = 0;
  let capital = false;
  for (const part of parts) {
    if (isClass(part)) {
      classes.push(part);
      const [l, h] = maskOf(part);
      low |= l;
      high |= h;
    } else if (part === 'Aa') capital = true;
    else if (/^\p{Lu}{3,}$/u.test(part)) throw new Error(`time rule: no class »${part}«`);
    else literals.push(part);
  }
  return { classes, literals, low, high, capital, optional, inside };
}

/** Compiles one rule; a mistake in rule data is ours and throws when the pack is first used. */
export function compileRule(data: TimeRule, order: number): CompiledRule {
  const items: Item[] = [];
  let inside = false;
  for (const word of data.match.replace(/[[\]]/g, ' $& ').split(' ')) {
    if (word === '[') inside = true;
    else if (word === ']') inside = false;
    else if (word !== '') items.push(compileItem(word, inside));
  }
  return {
    data,
    order,
    items,
    trigger: 0,
    required: items.filter((item) => !item.optional).length,
    notAfter: data.notAfter === undefined ? null : compileItem(data.notAfter, false),
    notBefore: data.notBefore === undefined ? null : compileItem(data.notBefore, false),
  };
}

function fits(item: Item, atoms: Atoms, at: number): boolean {
  if (at < 0 || at >= atoms.count) return false;
  const entry = atoms.entry[at];
  if (entry && ((entry.low & item.low) !== 0 || (entry.high & item.high) !== 0)) return true;
  if (item.capital && !entry && atoms.upper[at] === true) return true;
  return item.literals.length > 0 && item.literals.includes(atoms.norm[at] as string);
}

/** Matches items `[i, end)` in the direction of `step`, filling `taken`; returns the atom after the last, or -2. */
function walk(
  rule: CompiledRule,
  atoms: Atoms,
  i: number,
  end: number,
  at: number,
  step: 1 | -1,
  taken: number[],
): number {
  if (i === end) return at;
  const item = rule.items[i] as Item;
  if (fits(item, atoms, at)) {
    taken[i] = at;
    const done = walk(rule, atoms, i + step, end, at + step, step, taken);
    if (done !== -2) return done;
    taken[i] = -1;
  }
  return item.optional ? walk(rule, atoms, i + step, end, at, step, taken) : -2;
}

/** Whether and how a rule fits with its trigger at an atom. */
export function matchAt(rule: CompiledRule, atoms: Atoms, at: number): Match | null {
  const { items, trigger } = rule;
  // Most rules fail at a neighbour that they need: told before anything is made.
  const next = items[trigger + 1];
  if (next !== undefined && !next.optional && !fits(next, atoms, at + 1)) return null;
  const previous = itemAt(items, trigger - 1);
  if (previous !== undefined && !previous.optional && !fits(previous, atoms, at - 1)) return null;
  const taken = new Array<number>(items.length).fill(-1);
  taken[trigger] = at;
  const after = walk(rule, atoms, trigger + 1, items.length, at + 1, 1, taken);
  if (after === -2) return null;
  const before = walk(rule, atoms, trigger - 1, -1, at - 1, -1, taken);
  if (before === -2) return null;
  if (rule.notAfter && fits(rule.notAfter, atoms, before)) return null;
  if (rule.notBefore && fits(rule.notBefore, atoms, after)) return null;
  let first = -1;
  let last = -1;
  for (let i = 0; i < items.length; i++) {
    const took = taken[i] as number;
    if (took < 0 || !(items[i] as Item).inside) continue;
    if (first < 0) first = took;
    last = took;
  }
  return first < 0 ? null : { rule, first, last, taken };
}

/** The readings that a match took, by class; the words inside the expression before those of its context. */
export class Captures {
  constructor(
    private readonly match: Match,
    private readonly atoms: Atoms,
  ) {}

  /** One reading for each item that took one of these classes: inside the expression first, then its context. */
  matched(names: readonly TimeClass[], where: 'inside' | 'any' = 'any'): TimeReading[] {
    const inner: TimeReading[] = [];
    const outer: TimeReading[] = [];
    this.match.rule.items.forEach((item, i) => {
      const at = this.match.taken[i] as number;
      if (at < 0 || (where === 'inside' && !item.inside)) return;
      const name = names.find(
        (n) => (item.classes.includes(n) || item.literals.length > 0) && this.reading(at, n),
      );
      const reading = name === undefined ? undefined : this.reading(at, name);
      if (reading) (item.inside ? inner : outer).push(reading);
    });
    return [...inner, ...outer];
  }

  private reading(at: number, name: TimeClass): TimeReading | undefined {
    return this.atoms.entry[at]?.readings.find((r) => r.is === name);
  }

  all(name: TimeClass, where: 'inside' | 'any' = 'any'): TimeReading[] {
    return this.matched([name], where);
  }

  /** The first of `all`, found without making the list: it is asked for most. */
  one(name: TimeClass, where: 'inside' | 'any' = 'any'): TimeReading | undefined {
    const { items } = this.match.rule;
    let outer: TimeReading | undefined;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      const at = this.match.taken[i] as number;
      if (at < 0 || (!item.inside && (where === 'inside' || outer !== undefined))) continue;
      if (item.literals.length === 0 && !item.classes.includes(name)) continue;
      const reading = this.reading(at, name);
      if (reading === undefined) continue;
      if (item.inside) return reading;
      outer = reading;
    }
    return outer;
  }

  n(name: TimeClass): number | undefined {
    return this.one(name)?.n;
  }

  has(name: TimeClass): boolean {
    return this.one(name) !== undefined;
  }
}
