// BriefingNote → YAML 1.2 text through the `yaml` package's document tree: stable order, no anchors, spans in one line,
// one comment a section. Article words become scalars only, so nothing in them can turn into YAML.
import { Document, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { BriefingNote } from './note';
import type { Phrases } from './phrases';

/** Puts short lists (spans, names) on one line. */
export function styleFlow(node: unknown): void {
  if (isMap(node)) {
    for (const pair of node.items as Pair<Scalar, Node>[]) {
      const key = isScalar(pair.key) ? pair.key.value : null;
      if (
        (key === 'span' ||
          key === 'who' ||
          key === 'toward' ||
          key === 'about' ||
          key === 'also' ||
          key === 'agencies' ||
          key === 'said-by' ||
          key === 'numbers') &&
        isSeq(pair.value)
      )
        pair.value.flow = true;
      else styleFlow(pair.value);
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
