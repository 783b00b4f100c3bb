// A YAML note as text with a tree laid over it: finds where lists, entries and values stand, so that an update can cut
// and paste in the user's own text and leave every other byte as it is. Entries that are known (byte for byte as we
// wrote them) are left out of parsing, which keeps long notes quick. It never serialises the user's document.
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
import { LISTS, listOf, printOfItem, type NoteRecord, type Plain } from './record';
import { scanItems } from './scan-items';
import { styleFlow } from './to-yaml';

/** A replacement of `[start, end)` of the original text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An entry of a list in the user's text. */
export interface ListItem {
  /** The start of its line, dash included. Comments above it are not part of it. */
  readonly start: number;
  /** Behind its last line. */
  readonly end: number;
  readonly value: unknown;
  /** null where it stands exactly as we wrote it, and was not parsed. */
  readonly node: Node | null;
  /** The fingerprint of its text, where it was not parsed. */
  readonly print: string | null;
}

interface Cut {
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  readonly print: string;
}

/** Entries of the text that stand as the record has them. */
function knownItems(text: string, record: NoteRecord | null): Cut[] {
  if (record === null) return [];
  const out: Cut[] = [];
  for (const [section, items] of scanItems(text, LISTS)) {
    const values = listOf(record.note, section);
    const known = new Map<string, unknown>();
    (record.items[section] ?? []).forEach((print, i) => {
      if (print !== null) known.set(print, values[i]);
    });
    if (known.size === 0) continue;
    for (const { start, end } of items) {
      const print = printOfItem(text.slice(start, end));
      const value = known.get(print);
      if (value !== undefined) out.push({ section, start, end, value, print });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

export class NoteText {
  readonly eol: string;
  /** What was parsed: the text without the known entries. */
  private readonly skeleton: string;
  private readonly document: Document.Parsed;
  private readonly cuts: readonly Cut[];
  /** Offsets in the skeleton → offsets in the text, by where each piece begins. */
  private readonly pieces: readonly (readonly [skeleton: number, text: number])[];

  constructor(
    readonly text: string,
    record: NoteRecord | null = null,
  ) {
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
    let cuts = knownItems(text, record);
    let laid = layOut(text, cuts);
    if (cuts.some((c) => !isList(laid.document, c.section))) {
      cuts = [];
      laid = layOut(text, cuts);
    }
    this.cuts = cuts;
    this.skeleton = laid.skeleton;
    this.pieces = laid.pieces;
    this.document = laid.document;
  }

  /** What keeps the text from being read as a note, or null. */
  get fault(): string | null {
    const [error] = this.document.errors;
    if (error) return error.message.split('\n')[0] ?? error.message;
    return isMap(this.document.contents) ? null : 'the note is not a mapping of keys to values';
  }

  /** The whole note as plain data. */
  toJS(): Plain {
    const value: unknown = this.document.toJS();
    const note = { ...(typeof value === 'object' && value !== null ? value : {}) } as Record<string, unknown>;
    for (const section of new Set(this.cuts.map((c) => c.section)))
      note[section] = (this.items(section) ?? []).map((i) => i.value);
    return note;
  }

  get root(): YAMLMap {
    return this.document.contents as unknown as YAMLMap;
  }

  pair(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
    return (map.items as Pair<Node, Node | null>[]).find((p) => isScalar(p.key) && p.key.value === key);
  }

  /** An offset of the parsed text as one of the whole text. */
  at(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.[0] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low] ?? [0, 0];
    return piece[1] + offset - piece[0];
  }

  /** Where a value stands in the text. */
  rangeOf(node: Node): readonly [number, number] {
    const [start, end] = node.range ?? [0, 0, 0];
    return [this.at(start), end > start ? this.at(end - 1) + 1 : this.at(start)];
  }

  /** The entries of a block list under a key of the root, or null where the user gave it another form. */
  items(key: string): ListItem[] | null {
    const value = this.pair(this.root, key)?.value;
    const cuts = this.cuts.filter((c) => c.section === key);
    if (cuts.length === 0 && !(isSeq(value) && value.flow !== true)) return null;
    const parsed = isSeq(value) ? (value as YAMLSeq<Node>).items : [];
    const out: ListItem[] = cuts.map(({ start, end, value: known, print }) => ({
      start,
      end,
      value: known,
      node: null,
      print,
    }));
    for (const node of parsed)
      out.push({
        start: this.startOfItem(node),
        end: this.endOfNode(node),
        value: node.toJS(this.document) as unknown,
        node,
        print: null,
      });
    return out.sort((a, b) => a.start - b.start);
  }

  /** Behind the line on which the content of a node ends. */
  endOfNode(node: Node): number {
    const [start, valueEnd] = node.range ?? [0, 0, 0];
    let end = valueEnd;
    while (end > start && /\s/.test(this.skeleton.charAt(end - 1))) end--;
    const next = this.text.indexOf('\n', end > 0 ? this.at(end - 1) + 1 : 0);
    return next < 0 ? this.text.length : next + 1;
  }

  /** Behind the last line of what stands under a key of the root. */
  endOfValue(key: string): number {
    const pair = this.pair(this.root, key);
    const own = pair?.value ? this.endOfNode(pair.value) : pair ? this.endOfNode(pair.key) : 0;
    return Math.max(own, ...this.cuts.flatMap((c) => (c.section === key ? [c.end] : [])));
  }

  private startOfItem(item: Node): number {
    const dash = this.skeleton.lastIndexOf('-', item.range?.[0] ?? 0);
    return this.at(this.skeleton.lastIndexOf('\n', dash - 1) + 1);
  }

  indentAt(lineStart: number): string {
    return /^[ \t]*/.exec(this.text.slice(lineStart, lineStart + 200))?.[0] ?? '';
  }

  /** Whether the user may have written a comment inside a stretch (a `#` within a quoted word counts too: better safe). */
  hasComment(start: number, end: number): boolean {
    return /(?:^|\s)#/m.test(this.text.slice(start, end));
  }

  /** An entry as text at an indentation, with a comment line above it if one is given. */
  renderItem(value: unknown, indent = '  ', comment?: string): string {
    const lines = render([value])
      .split('\n')
      .filter((l) => l !== '');
    if (comment !== undefined) lines.unshift(`# ${comment}`);
    return lines.map((l) => `${indent}${l}${this.eol}`).join('');
  }

  /** A root key with its value as text. */
  renderPair(key: string, value: unknown, comment?: string): string {
    const lines = render({ [key]: value })
      .split('\n')
      .filter((l) => l !== '');
    if (comment !== undefined) lines.unshift(`#${comment}`);
    return this.eol + lines.map((l) => `${l}${this.eol}`).join('');
  }

  /** The edit that puts `text` at the start of a line, or behind the last line. */
  insertAt(at: number, text: string): Edit {
    const glue = at > 0 && this.text.charAt(at - 1) !== '\n' ? this.eol : '';
    return { start: at, end: at, text: glue + text };
  }

  /** The text with the edits applied. Edits must not overlap; those at one place are put in their given order. */
  apply(edits: readonly Edit[]): string {
    let out = '';
    let at = 0;
    for (const e of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
      out += this.text.slice(at, e.start) + e.text;
      at = e.end;
    }
    return out + this.text.slice(at);
  }
}

/** Whether a section of the parsed rest is a block list, or nothing since all its entries were left out. */
function isList(document: Document.Parsed, section: string): boolean {
  const contents: unknown = document.contents;
  if (!isMap(contents)) return false;
  const pairs = (contents.items as Pair<Node, Node | null>[]).filter(
    (p) => isScalar(p.key) && p.key.value === section,
  );
  const value = pairs[0]?.value;
  if (pairs.length !== 1) return false;
  return value === null || (isScalar(value) && value.value === null) || (isSeq(value) && value.flow !== true);
}

function layOut(
  text: string,
  cuts: readonly Cut[],
): { skeleton: string; pieces: [number, number][]; document: Document.Parsed } {
  const pieces: [number, number][] = [[0, 0]];
  const parts: string[] = [];
  let at = 0;
  let length = 0;
  for (const cut of cuts) {
    parts.push(text.slice(at, cut.start));
    length += cut.start - at;
    at = cut.end;
    pieces.push([length, at]);
  }
  parts.push(text.slice(at));
  const skeleton = parts.join('');
  return { skeleton, pieces, document: parseDocument(skeleton) };
}

function render(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  styleFlow(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** One value on one line, for a scalar or a short list. */
export function renderInline(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (isSeq(document.contents) || isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
