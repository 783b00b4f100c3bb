// The outline of a note: its sections with their claims under the words by which a person knows them, and what can be
// folded. Made from the tree alone, so that it is there for any kind of note, the user's own sections included.
import type { Span } from '../base/span';
import { textOf, type NoteEntry, type NoteMap, type NoteNode } from './note-tree';
import type { OutlineKind, OutlineNode } from './reading';
import { EVENT_SECTIONS, STATEMENT_SECTIONS } from './sections';

const LONGEST = 80;

function oneLine(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const KINDS: Readonly<Record<string, OutlineKind>> = {
  offices: 'office',
  reports: 'report',
  differences: 'difference',
  actors: 'actor',
  relations: 'actor',
  summary: 'sentence',
  prose: 'sentence',
  passages: 'sentence',
  'open-questions': 'sentence',
};

function kindOf(section: string): OutlineKind {
  if (EVENT_SECTIONS.includes(section)) return 'event';
  if (STATEMENT_SECTIONS.includes(section)) return 'statement';
  return KINDS[section] ?? 'field';
}

/** The words by which a claim is known, and what stands beside them. */
function titleOf(map: NoteMap): { name: string; detail: string } {
  const first = ['what', 'says', 'title', 'text', 'name', 'with', 'field', 'article'].map((k) =>
    textOf(map, k),
  );
  const name = first.find((t) => t !== null && t !== '') ?? map.entries[0]?.key ?? '';
  const who = textOf(map, 'who');
  const detail = [textOf(map, 'date'), textOf(map, 'seen'), who === 'unknown' ? null : who];
  return {
    name: oneLine(name),
    detail: detail.filter((d) => d !== null && d !== '' && d !== name).join(' · '),
  };
}

function item(node: NoteNode, section: string): OutlineNode[] {
  if (node.span[1] <= node.span[0]) return [];
  const base = { kind: kindOf(section), span: node.span, children: [] };
  if (node.kind === 'value')
    return [{ ...base, name: oneLine(node.text) || '–', detail: '', head: node.span }];
  if (node.kind === 'list') return [];
  const [first] = node.entries;
  const { name, detail } = titleOf(node);
  return [{ ...base, name: name || '–', detail, head: first?.span ?? node.span }];
}

function entry({ key, keySpan, span, value }: NoteEntry): OutlineNode {
  const base = { name: oneLine(key) || '–', span, head: keySpan };
  if (value.kind === 'value') {
    const detail = key === 'notes' ? '' : oneLine(value.text);
    return { ...base, kind: key === 'notes' ? 'section' : 'field', detail, children: [] };
  }
  if (value.kind === 'list') {
    const detail = value.items.length > 0 && value.flow ? '' : String(value.items.length);
    const children = value.flow ? [] : value.items.flatMap((i) => item(i, key));
    return { ...base, kind: 'section', detail, children };
  }
  const children = value.entries.map((e): OutlineNode => {
    const map = e.value.kind === 'map' ? e.value : null;
    const title = textOf(map, 'title') ?? (e.value.kind === 'value' ? e.value.text : '');
    return {
      kind: key === 'articles' ? 'article' : 'field',
      name: oneLine(e.key) || '–',
      detail: oneLine(title),
      span: e.span,
      head: e.keySpan,
      children: [],
    };
  });
  return { ...base, kind: 'section', detail: '', children };
}

export function outlineOf(root: NoteMap): readonly OutlineNode[] {
  return root.entries.map(entry);
}

/** Everything that is worth folding: values of keys, and items of lists. */
export function foldsOf(root: NoteMap): readonly Span[] {
  const out: Span[] = [];
  const walk = (node: NoteNode): void => {
    if (node.kind === 'value' || node.flow) return;
    if (node.kind === 'map')
      for (const e of node.entries) {
        out.push(e.span);
        walk(e.value);
      }
    else
      for (const i of node.items) {
        if (i.kind === 'map') out.push(i.span);
        walk(i);
      }
  };
  walk(root);
  return out;
}
