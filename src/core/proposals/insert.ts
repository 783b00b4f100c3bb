// Judged sentences → the note with a section `prose` behind its summary, or with more entries in the one that is there.
// One splice; every other byte stays. Each entry says which model wrote it, what it rests on, and what in it the cited
// facts do not have. null where the note's form leaves no place for it.
import { entryOf, readTree, type NoteMap } from '../checks/note-tree';
import { PROSE } from '../checks/sections';
import { scalarText } from '../checks/scalar';
import type { FactSource } from './facts';
import type { JudgedSentence } from './judge';

const COMMENT = {
  de: '# Von einem Sprachmodell aus den Fakten dieser Notiz vorgeschlagen (»by«) und von Ihnen übernommen; die Zitate darin wurden geprüft',
  en: '# Proposed by a language model (»by«) from the facts of this note, and accepted by you; quotations in it were checked',
} as const;

function sourcesOf({ facts }: JudgedSentence): FactSource[] {
  const seen = new Set<string>();
  return facts
    .flatMap((f) => f.sources)
    .filter((s) => {
      const key = `${s.at} ${s.span.join('-')}`;
      return !seen.has(key) && seen.add(key);
    });
}

function entryText(sentence: JudgedSentence, by: string, indent: string): string[] {
  const doubts = sentence.reasons.map((r) => r.words).filter((w) => w !== '');
  return [
    `${indent}- text: ${scalarText(sentence.text)}`,
    `${indent}  by: ${scalarText(by)}`,
    ...(doubts.length > 0 ? [`${indent}  unsupported: [${doubts.map(scalarText).join(', ')}]`] : []),
    `${indent}  source:`,
    ...sourcesOf(sentence).map(
      ({ at, span, words, inferred }) =>
        `${indent}    - {at: ${at}, span: [${span[0]}, ${span[1]}], words: ${scalarText(words)}${inferred ? ', basis: inferred' : ''}}`,
    ),
  ];
}

function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

/** Where the section goes and what its entries are indented by; null where it cannot be told. */
function placeIn(text: string, root: NoteMap): { at: number; indent: string; fresh: boolean } | null {
  const there = entryOf(root, PROSE);
  if (there) {
    const { value } = there;
    if (value.kind !== 'list' || value.flow) return null;
    const [first] = value.items;
    const last = value.items.at(-1);
    if (!first || !last) return null;
    const line = text.lastIndexOf('\n', first.span[0] - 1) + 1;
    const indent = /^( *)- /.exec(text.slice(line))?.[1];
    return indent === undefined ? null : { at: lineEnd(text, last.span[1]), indent, fresh: false };
  }
  const behind =
    entryOf(root, 'summary') ?? root.entries.find((e) => e.key === 'covers') ?? root.entries.at(-1);
  return behind ? { at: lineEnd(text, behind.span[1]), indent: '  ', fresh: true } : null;
}

/** `by`: the model's name, as the user knows it. */
export function insertProse(
  text: string,
  sentences: readonly JudgedSentence[],
  by: string,
  language: 'de' | 'en',
): string | null {
  const { root, faults } = readTree(text);
  if (!root || root.flow || faults.length > 0) return null;
  const place = placeIn(text, root);
  if (!place) return null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const name = by.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  const lines = sentences.flatMap((s) => entryText(s, name, place.indent));
  const before = text.slice(0, place.at);
  const open = before === '' || before.endsWith('\n') ? '' : eol;
  const head = place.fresh ? `${eol}${COMMENT[language]}${eol}${PROSE}:${eol}` : '';
  const after = `${before}${open}${head}${lines.join(eol)}${eol}${text.slice(place.at)}`;
  // The result must read as it was meant: nothing of the note may have become part of it, nothing of it of the note.
  const again = readTree(after);
  const section = again.root ? entryOf(again.root, PROSE)?.value : undefined;
  const expected = root.entries.length + (place.fresh ? 1 : 0);
  return again.faults.length === 0 && section?.kind === 'list' && again.root?.entries.length === expected
    ? after
    : null;
}
