// BriefingNote → YAML 1.2 text through the `yaml` package's document tree: stable order, no anchors, spans in one line,
// one comment a section. Article words become scalars only, so nothing in them can turn into YAML.
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { BriefingNote } from './note';
import type { Phrases } from './phrases';

/** Lists of names and numbers, which stand on one line. */
const INLINE: ReadonlySet<string> = new Set([
  'span',
  'who',
  'toward',
  'about',
  'also',
  'agencies',
  'said-by',
  'corrected',
  'numbers',
  'quoted',
  'on',
  'types',
  'paragraphs',
]);

/** A list or mapping of nothing but single values. */
function isPlain(value: unknown): value is YAMLSeq | YAMLMap {
  if (isSeq(value)) return value.items.every((i) => isScalar(i));
  return isMap(value) && value.items.every((p) => isScalar(p.value));
}

/** Puts spans, lists of names and whole citations on one line each: the claim stands out, its evidence is beside it. */
export function styleFlow(node: unknown): void {
  if (isMap(node)) {
    for (const pair of node.items as Pair<Scalar, Node>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const value: unknown = pair.value;
      if (INLINE.has(key) && isPlain(value)) value.flow = true;
      else if ((key === 'source' || key === 'dated-by') && isSeq(value))
        for (const item of value.items) {
          if (isMap(item)) item.flow = true;
        }
      else styleFlow(value);
    }
  } else if (isSeq(node)) for (const item of node.items) styleFlow(item);
}

/** Ends with a line end; lines are not wrapped, so that words stay greppable. */
export function toYaml(note: BriefingNote, schema: string, phrases: Phrases): string {
  const document = new Document(note, { aliasDuplicateObjects: false });
  document.commentBefore = ` yaml-language-server: $schema=${schema.replace(/[\r\n]/g, '')}\n\n${phrases.header}`;
  styleFlow(document.contents);
  if (isMap(document.contents)) {
    for (const pair of document.contents.items as Pair<Scalar, Node>[]) {
      const key = String(pair.key.value);
      const comment = (phrases.sections as Readonly<Record<string, string>>)[key];
      if (comment === undefined) continue;
      pair.key.spaceBefore = true;
      pair.key.commentBefore = comment;
      if (key === 'notes' && isScalar(pair.value)) pair.value.type = 'BLOCK_LITERAL';
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
