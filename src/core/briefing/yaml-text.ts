// A YAML note as text with a tree laid over it: finds where lists, items and values stand, so that an update can cut
// and paste in the user's own text and leave every other byte as it is. It never serialises the user's document.
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
import { styleFlow } from './to-yaml';

/** A replacement of `[start, end)` of the original text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class NoteText {
  readonly document: Document.Parsed;
  private readonly eol: string;

  constructor(readonly text: string) {
    this.document = parseDocument(text, { keepSourceTokens: false });
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** What keeps the text from being read as a note, or null. */
  get fault(): string | null {
    const [error] = this.document.errors;
    if (error) return error.message.split('\n')[0] ?? error.message;
    return isMap(this.document.contents) ? null : 'the note is not a mapping of keys to values';
  }

  get root(): YAMLMap {
    return this.document.contents as unknown as YAMLMap;
  }

  pair(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
    return (map.items as Pair<Node, Node | null>[]).find((p) => isScalar(p.key) && p.key.value === key);
  }

  /** A block list under a key of the root, or null where there is none or the user gave it another form. */
  list(key: string): YAMLSeq<Node> | null {
    const value = this.pair(this.root, key)?.value;
    return isSeq(value) && value.flow !== true ? (value as YAMLSeq<Node>) : null;
  }

  private lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Behind the line on which the content of a node ends. */
  endOfNode(node: Node): number {
    const [start, valueEnd] = node.range ?? [0, 0, 0];
    let end = valueEnd;
    while (end > start && /\s/.test(this.text.charAt(end - 1))) end--;
    const next = this.text.indexOf('\n', end);
    return next < 0 ? this.text.length : next + 1;
  }

  /** Where an item of a block list begins: its line, dash included. Comments above it are not part of it. */
  startOfItem(item: Node): number {
    return this.lineStart(this.text.lastIndexOf('-', item.range?.[0] ?? 0));
  }

  private indentOfItem(item: Node): string {
    const start = this.startOfItem(item);
    return this.text.slice(start, this.text.indexOf('-', start));
  }

  /** Whether the user may have written a comment inside a node (a `#` within a quoted word counts too: better safe). */
  hasComment(start: number, end: number): boolean {
    return /(?:^|\s)#/m.test(this.text.slice(start, end));
  }

  /** An item as text at the indentation of the list, with a comment line above it if one is given. */
  renderItem(value: unknown, list: YAMLSeq<Node> | null, comment?: string): string {
    const [first] = list?.items ?? [];
    const indent = first ? this.indentOfItem(first) : '  ';
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

  /** The edit that puts `text` behind a node. */
  insertAfter(node: Node, text: string): Edit {
    const at = this.endOfNode(node);
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

function render(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  styleFlow(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** One value on one line, for a scalar or a short list. */
export function renderInline(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
