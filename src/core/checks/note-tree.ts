// YAML text → a plain tree of maps, lists and values, each with its exact place in the text. It is what the checks of a
// note walk over. Aliases are not followed and nothing is resolved, so a hostile note costs no more than its length.
// Never throws: what cannot be read comes back as faults beside whatever could be read.
import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../base/span';
import { parseNote, type ParsedNote } from './form/parse';

export interface NoteMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly flow: boolean;
  readonly entries: readonly NoteEntry[];
}

export interface NoteList {
  readonly kind: 'list';
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly NoteNode[];
}

export interface NoteValue {
  readonly kind: 'value';
  readonly span: Span;
  /** As YAML reads it; for a string that looks like a number or a date, see `text`. */
  readonly value: string | number | boolean | null;
  /** The value as a string: of a plain scalar what stands there, so that `2024` stays »2024«. */
  readonly text: string;
}

export type NoteNode = NoteMap | NoteList | NoteValue;

export interface NoteEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** From the key to the end of the value. */
  readonly span: Span;
  readonly value: NoteNode;
}

export interface NoteFault {
  readonly span: Span;
  readonly message: string;
}

export interface NoteTree {
  /** null where the text is no mapping of keys to values. */
  readonly root: NoteMap | null;
  readonly faults: readonly NoteFault[];
  /** What it was made from; null where the text could not even be parsed. */
  readonly parsed: ParsedNote | null;
}

/** Deeper nesting is cut off: no note needs it, and the stack has an end. */
const DEEPEST = 40;

function trimmed(text: string, start: number, end: number): Span {
  let to = Math.min(end, text.length);
  while (to > start && /\s/.test(text.charAt(to - 1))) to--;
  return [start, to];
}

function emptyAt(at: number): NoteValue {
  return { kind: 'value', span: [at, at], value: null, text: '' };
}

function convert(node: unknown, text: string, at: number, depth: number): NoteNode {
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return emptyAt(at);
  const range = (node as Node).range;
  const span = range ? trimmed(text, range[0], range[1]) : ([at, at] as const);
  if (isMap(node)) {
    const entries: NoteEntry[] = [];
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const keyRange = pair.key.range ?? [span[0], span[0]];
      const keySpan: Span = [keyRange[0], keyRange[1]];
      const value = convert(pair.value, text, keySpan[1], depth + 1);
      entries.push({
        key: String(pair.key.value),
        keySpan,
        span: [keySpan[0], Math.max(keySpan[1], value.span[1])],
        value,
      });
    }
    return { kind: 'map', span, flow: node.flow === true, entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, text, span[0], depth + 1));
    return { kind: 'list', span, flow: node.flow === true, items };
  }
  if (!isScalar(node)) return emptyAt(span[0]);
  const { value, source } = node;
  const known =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'value', span, value: known, text: typeof value === 'string' ? value : (source ?? '') };
}

/** Reads a note. Never throws. */
export function readTree(text: string): NoteTree {
  try {
    const parsed = parseNote(text);
    const { document } = parsed;
    const faults = document.errors.map((e): NoteFault => ({
      span: [Math.min(e.pos[0], text.length), Math.min(Math.max(e.pos[0], e.pos[1]), text.length)],
      message: (e.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
    }));
    const root = convert(document.contents, text, 0, 0);
    return { root: root.kind === 'map' ? root : null, faults, parsed };
  } catch (error) {
    // Nesting so deep that the parser's stack ends.
    const message = error instanceof Error ? error.message : '';
    return { root: null, faults: [{ span: [0, 0], message }], parsed: null };
  }
}

/** The entry under a key; of several the last, as YAML readers take it. */
export function entryOf(map: NoteMap | null, key: string): NoteEntry | undefined {
  return map?.entries.findLast((e) => e.key === key);
}

export function textOf(map: NoteMap | null, key: string): string | null {
  const node = entryOf(map, key)?.value;
  return node?.kind === 'value' && node.value !== null ? node.text : null;
}

export function valueOf(map: NoteMap | null, key: string): NoteValue | null {
  const node = entryOf(map, key)?.value;
  return node?.kind === 'value' ? node : null;
}

export function listOf(map: NoteMap | null, key: string): readonly NoteNode[] {
  const node = entryOf(map, key)?.value;
  return node?.kind === 'list' ? node.items : [];
}

export function mapOf(map: NoteMap | null, key: string): NoteMap | null {
  const node = entryOf(map, key)?.value;
  return node?.kind === 'map' ? node : null;
}
