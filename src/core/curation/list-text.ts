// The text of an `actors.yaml` or `events.yaml` with its tree laid over it: finds entries by name and makes the splices that add an entry,
// set a field, or add to and take from a list of names (or of other small values), in the style the user has given the file. It never writes the
// document anew; every change is also made on a plain copy, so that the result can be proved (see `proved`).
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { slug } from '../base/ids';
import { applySplices, type Splice } from '../base/splice';

export type Plain = Record<string, unknown>;

/** An entry of the list, in the tree and in the plain copy. */
export interface Entry {
  readonly map: YAMLMap<Node, Node | null>;
  readonly plain: Plain;
}

/** Why the file cannot be edited: a code and the line. */
export class CannotEdit extends Error {
  constructor(
    readonly code: 'broken' | 'no-list' | 'unusual',
    readonly line: number,
  ) {
    super(code);
  }
}

const ORDER = ['name', 'type', 'sameAs', 'aliases', 'articles', 'notSameAs', 'ignore'];

export class ListText {
  private readonly document: Document.Parsed;
  private readonly eol: string;
  private readonly splices: Splice[] = [];
  private readonly plain: Plain;
  private readonly seq: YAMLSeq<Node> | null = null;
  private readonly added: Plain[] = [];
  readonly entries: readonly Entry[] = [];

  /** Throws `CannotEdit`. */
  constructor(
    private readonly text: string,
    /** The key of the list, and the order in which new fields are put. */
    private readonly key = 'actors',
    private readonly order: readonly string[] = ORDER,
  ) {
    this.document = parseDocument(text, { prettyErrors: false });
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
    const [error] = this.document.errors;
    if (error) throw new CannotEdit('broken', this.lineAt(error.pos[0]));
    const root: unknown = this.document.contents;
    const js: unknown = this.document.toJS();
    this.plain = isMap(root) ? (js as Plain) : {};
    if (root === null) return;
    if (!isMap(root)) throw new CannotEdit('no-list', 1);
    const list: unknown = root.get(this.key, true);
    if (isSeq(list)) {
      this.seq = list as YAMLSeq<Node>;
      const items = this.plain[this.key] as unknown[];
      this.entries = this.seq.items.flatMap((item, i): Entry[] =>
        isMap(item) ? [{ map: item as YAMLMap<Node, Node | null>, plain: items[i] as Plain }] : [],
      );
    } else if (list !== undefined && list !== null && !(isScalar(list) && list.value === null))
      throw new CannotEdit('no-list', this.lineAt((list as Node).range?.[0] ?? 0));
  }

  lineAt(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  /** The entry of a name; one that is not limited to articles goes first. */
  find(name: string): Entry | null {
    const key = slug(name);
    const found = this.entries.filter(
      (e) => typeof e.plain['name'] === 'string' && slug(e.plain['name']) === key,
    );
    return found.find((e) => e.plain['articles'] === undefined) ?? found[0] ?? null;
  }

  names(entry: Entry, field: string): readonly string[] {
    const value = entry.plain[field];
    return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
  }

  /** Sets a field to one value; a new field stands behind the ones that come before it. */
  set(entry: Entry, field: string, value: string | boolean): void {
    const pair = pairOf(entry.map, field);
    const node = pair?.value ?? null;
    if (entry.plain[field] === value) return;
    if (node && isScalar(node) && node.range && node.value !== null) {
      if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') throw this.unusual(entry);
      this.splice(node.range[0], node.range[1], inline(value));
    } else if (pair && (node === null || isScalar(node)))
      this.splice(...this.behindColon(pair), ` ${inline(value)}`);
    else if (pair) throw this.unusual(entry);
    else this.insertField(entry, field, inline(value));
    entry.plain[field] = value;
  }

  /** Sets a field to a whole list, on one line; what stood there before goes. */
  replace(entry: Entry, field: string, values: readonly unknown[]): void {
    if (canonical(entry.plain[field]) === canonical(values)) return;
    const pair = pairOf(entry.map, field);
    const node = pair?.value ?? null;
    if (!pair) this.insertField(entry, field, inline(values));
    else if (node === null || (isScalar(node) && node.value === null))
      this.splice(...this.behindColon(pair), ` ${inline(values)}`);
    else {
      const start = node.range?.[0] ?? 0;
      const end = this.endOf(node);
      if (this.text.slice(start, end).includes('#')) throw this.unusual(entry);
      this.splice(start, end, inline(values));
    }
    entry.plain[field] = [...values];
  }

  /** Adds names to a list; the list is made where there is none. Names that are there already are left out. */
  add(entry: Entry, field: string, names: readonly unknown[]): void {
    const list0: unknown = entry.plain[field];
    const have = new Set((Array.isArray(list0) ? list0 : []).map(canonical));
    const fresh = names.filter((n) => !have.has(canonical(n)) && have.add(canonical(n)));
    if (fresh.length === 0) return;
    const pair = pairOf(entry.map, field);
    const node = pair?.value ?? null;
    if (isSeq(node)) this.addToSeq(entry, node as YAMLSeq<Node>, fresh);
    else if (!pair) this.insertField(entry, field, inline(fresh));
    else if (node === null || (isScalar(node) && node.value === null))
      this.splice(...this.behindColon(pair), ` ${inline(fresh)}`);
    else throw this.unusual(entry);
    const list = entry.plain[field];
    entry.plain[field] = [...(Array.isArray(list) ? (list as unknown[]) : []), ...fresh];
  }

  /** Takes names (in any spelling that folds alike) out of a list. A comment behind one stays. */
  drop(entry: Entry, field: string, names: readonly string[]): void {
    const keys = new Set(names.map(slug));
    this.dropWhere(entry, field, (item) => typeof item === 'string' && keys.has(slug(item)));
  }

  /** Takes items out of a list. A comment behind one stays. */
  dropWhere(entry: Entry, field: string, wanted: (item: unknown) => boolean): void {
    const node = pairOf(entry.map, field)?.value ?? null;
    const list = entry.plain[field];
    if (!isSeq(node) || !Array.isArray(list)) return;
    const seq = node as YAMLSeq<Node>;
    const goes = (list as unknown[]).map(wanted);
    if (!goes.includes(true)) return;
    if (goes.every(Boolean) && seq.flow === true && seq.range) {
      if (this.text.slice(seq.range[0], seq.range[1]).includes('#')) throw this.unusual(entry);
      this.splice(seq.range[0], seq.range[1], '[]');
    } else
      goes.forEach((gone, i) => {
        if (gone) (seq.flow === true ? this.dropFlow : this.dropBlock).call(this, seq, i, goes);
      });
    const left = (list as unknown[]).filter((_, i) => goes[i] !== true);
    entry.plain[field] = left.length === 0 && seq.flow !== true ? null : left;
  }

  /** Takes a field of one line away. */
  unset(entry: Entry, field: string): void {
    const pair = pairOf(entry.map, field);
    if (!pair) return;
    const start = pair.key.range?.[0] ?? 0;
    const line = this.lineStart(start);
    const end = this.endOf(pair.value ?? pair.key);
    if (entry.map.flow === true || this.text.slice(line, start).trim() !== '') throw this.unusual(entry);
    this.dropLines(line, end, this.text.slice(line, start));
    Reflect.deleteProperty(entry.plain, field);
  }

  /** Adds an entry at the end of the list; the list is made where there is none. */
  append(entry: Plain): void {
    this.added.push(entry);
    const { seq } = this;
    const last = seq?.items.at(-1);
    const root: unknown = this.document.contents;
    if (seq && seq.flow === true) {
      if (last) this.splice(this.endOf(last), this.endOf(last), `, ${inline(entry)}`);
      else if (isMap(root) && root.flow === true) {
        const at = (seq.range?.[0] ?? 0) + 1;
        this.splice(at, at, `${this.added.length > 1 ? ', ' : ''}${inline(entry)}`);
      } else {
        const first = this.added.length === 1;
        const at = seq.range?.[1] ?? 0;
        const block = this.block(entry, '  ').trimEnd();
        let from = seq.range?.[0] ?? 0;
        while (this.text.charAt(from - 1) === ' ') from--;
        if (first) this.splice(from, at, this.eol + block);
        else this.splice(at, at, this.eol + block);
      }
    } else if (seq && last) {
      const end = this.lineEnd(this.endOf(last));
      const open = end === this.text.length && !this.text.endsWith('\n');
      const gap = this.spaced(seq) ? this.eol : '';
      const block = this.block(entry, this.indentOf(last));
      this.splice(end, end, open ? this.eol + gap + block.slice(0, -this.eol.length) : gap + block);
    } else this.appendFirst(entry);
  }

  private appendFirst(entry: Plain): void {
    const root: unknown = this.document.contents;
    const block = this.block(entry, '  ');
    const pair = isMap(root) ? pairOf(root as YAMLMap<Node, Node | null>, this.key) : undefined;
    if (isMap(root) && root.flow === true) throw new CannotEdit('unusual', 1);
    if (pair) {
      const end = this.lineEnd(pair.key.range?.[1] ?? 0);
      const open = end === this.text.length && !this.text.endsWith('\n');
      this.splice(end, end, open ? this.eol + block : block);
      return;
    }
    const end = this.text.length;
    const glue = this.text === '' || this.text.endsWith('\n') ? '' : this.eol;
    this.splice(end, end, `${glue}${this.added.length === 1 ? `${this.key}:${this.eol}` : ''}${block}`);
  }

  /**
   * The splices made, and the text they give. Throws `CannotEdit` where that text does not say exactly what was meant: an
   * unusual form of YAML is then left to the user rather than spoilt.
   */
  proved(): { readonly splices: readonly Splice[]; readonly text: string } {
    const text = applySplices(this.text, this.splices);
    const read = parseDocument(text, { prettyErrors: false });
    const js: unknown = read.errors.length > 0 ? null : read.toJS();
    if (this.added.length > 0) {
      const before = this.plain[this.key];
      this.plain[this.key] = [...(Array.isArray(before) ? (before as unknown[]) : []), ...this.added];
    }
    if (canonical(js ?? {}) !== canonical(this.plain)) {
      const [first] = this.splices;
      throw new CannotEdit('unusual', this.lineAt(first?.start ?? 0));
    }
    return { splices: this.splices, text };
  }

  private unusual(entry: Entry): CannotEdit {
    return new CannotEdit('unusual', this.lineAt(entry.map.range?.[0] ?? 0));
  }

  private splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  private lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Behind the line end that follows an offset. */
  private lineEnd(offset: number): number {
    const at = this.text.indexOf('\n', offset);
    return at < 0 ? this.text.length : at + 1;
  }

  /** Where the last word of a node ends, without the comments and blank lines behind it. */
  private endOf(node: Node): number {
    let at: Node = node;
    for (;;) {
      const last: unknown = (isMap(at) || isSeq(at)) && at.flow !== true ? at.items.at(-1) : undefined;
      const inner = isMap(at) ? ((last as Pair<Node, Node | null> | undefined) ?? null) : null;
      const next = inner ? (inner.value ?? inner.key) : isSeq(at) ? (last as Node | undefined) : undefined;
      if (next?.range == null) break;
      at = next;
    }
    let end = at.range?.[1] ?? 0;
    const start = at.range?.[0] ?? 0;
    while (end > start && /\s/.test(this.text.charAt(end - 1))) end--;
    return end;
  }

  private behindColon(pair: Pair<Node, Node | null>): [number, number] {
    const at = this.text.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
    return [at, at];
  }

  private insertField(entry: Entry, field: string, value: string): void {
    const before = this.order.slice(0, this.order.indexOf(field));
    const pairs = entry.map.items;
    const anchor =
      pairs.findLast((p) => isScalar(p.key) && before.includes(String(p.key.value))) ?? pairs.at(-1);
    if (!anchor) throw this.unusual(entry);
    const end = this.endOf(anchor.value ?? anchor.key);
    if (entry.map.flow === true) {
      this.splice(end, end, `, ${field}: ${value}`);
      return;
    }
    const first = pairs[0]?.key.range?.[0] ?? 0;
    const indent = this.text.slice(this.lineStart(first), first).replace(/[^\t]/g, ' ');
    const at = this.lineEnd(end);
    const open = at === this.text.length && !this.text.endsWith('\n');
    const line = `${indent}${field}: ${value}`;
    this.splice(at, at, open ? this.eol + line : line + this.eol);
  }

  private addToSeq(entry: Entry, seq: YAMLSeq<Node>, names: readonly unknown[]): void {
    const last = seq.items.at(-1);
    if (seq.flow === true) {
      const at = last ? this.endOf(last) : (seq.range?.[0] ?? 0) + 1;
      this.splice(at, at, (last ? ', ' : '') + names.map(inline).join(', '));
      return;
    }
    if (!last) throw this.unusual(entry);
    const indent = this.indentOf(last);
    const at = this.lineEnd(this.endOf(last));
    const open = at === this.text.length && !this.text.endsWith('\n');
    const lines = names.map((n) => `${indent}- ${inline(n)}`).join(this.eol);
    this.splice(at, at, open ? this.eol + lines : lines + this.eol);
  }

  private dropFlow(seq: YAMLSeq<Node>, i: number, goes: readonly boolean[]): void {
    const item = seq.items[i];
    const next = seq.items[i + 1];
    if (!item?.range) return;
    if (next?.range) {
      const between = this.text.slice(item.range[1], next.range[0]);
      const comma = item.range[1] + between.indexOf(',') + 1;
      this.splice(item.range[0], /^\s*,\s*$/.test(between) ? next.range[0] : comma, '');
      return;
    }
    // The last one goes with the comma behind the one that stays before it.
    let stays = i - 1;
    while (stays >= 0 && goes[stays] === true) stays--;
    const from = stays < 0 ? item.range[0] : (seq.items[stays]?.range?.[1] ?? item.range[0]);
    const between = this.text.slice(from, item.range[0]);
    if (between.includes('#')) this.splice(item.range[0], item.range[1], '');
    else if (stays === i - 1) this.splice(from, item.range[1], '');
    else {
      const before = this.text.lastIndexOf(',', seq.items[stays + 1]?.range?.[0] ?? 0);
      this.splice(before, before + 1, '');
      this.splice(item.range[0], item.range[1], '');
    }
  }

  private dropBlock(seq: YAMLSeq<Node>, i: number): void {
    const item = seq.items[i];
    if (!item) return;
    const dash = this.dashOf(item);
    const start = this.lineStart(dash);
    this.dropLines(start, this.endOf(item), this.text.slice(start, dash));
  }

  /** Takes whole lines away; a comment behind the last of them stays, on a line of its own. */
  private dropLines(start: number, end: number, indent: string): void {
    const next = this.lineEnd(end);
    const comment = /#[^\r\n]*/.exec(this.text.slice(end, next))?.[0];
    this.splice(start, next, comment === undefined ? '' : `${indent}${comment}${this.eol}`);
  }

  private dashOf(item: Node): number {
    return this.text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1);
  }

  private indentOf(item: Node): string {
    const dash = this.dashOf(item);
    return this.text.slice(this.lineStart(dash), dash);
  }

  /** Whether the user leaves a blank line between entries. */
  private spaced(seq: YAMLSeq<Node>): boolean {
    const [before, last] = seq.items.slice(-2);
    if (!before || !last) return false;
    return /\n[ \t]*\r?\n/.test(this.text.slice(this.endOf(before), this.dashOf(last)));
  }

  private block(entry: Plain, indent: string): string {
    // A list of names fits on a line; of other things each has its own.
    const lines = Object.entries(entry).flatMap(([key, value]) =>
      Array.isArray(value) && value.some((v) => typeof v === 'object')
        ? [`${key}:`, ...value.map((v) => `  - ${inline(v)}`)]
        : [`${key}: ${inline(value)}`],
    );
    return lines.map((l, i) => `${indent}${i === 0 ? '- ' : '  '}${l}${this.eol}`).join('');
  }
}

function pairOf(map: YAMLMap<Node, Node | null>, key: string): Pair<Node, Node | null> | undefined {
  return map.items.find((p) => isScalar(p.key) && p.key.value === key);
}

/** A value as text, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

/** A value on one line, safe inside `[…]` and `{…}` as well. */
function inline(value: unknown): string {
  const document = new Document([value], { aliasDuplicateObjects: false });
  if (isSeq(document.contents)) document.contents.flow = true;
  const line = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
  return line.slice(1, -1);
}
