// A string as YAML that may stand as a value anywhere, in a block as well as inside brackets, on one line.
import { Document, isScalar, isSeq } from 'yaml';

/** Reading the answer as a value gives the same string again. */
export function scalarText(value: string): string {
  const document = new Document([value]);
  if (isSeq(document.contents)) {
    document.contents.flow = true;
    const [item] = document.contents.items;
    if (isScalar(item) && /[\n\r\t]/.test(value)) item.type = 'QUOTE_DOUBLE';
  }
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false, minContentWidth: 0 })
    .trim()
    .slice(1, -1)
    .trim();
}
