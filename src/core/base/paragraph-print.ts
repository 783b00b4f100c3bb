// The fingerprint of a paragraph, by which a note tells later whether the words it cites still stand in the same
// paragraph. Blank space counts as one space, so that other line ends or a new wrapping change nothing.
import { fingerprint } from './ids';

/** Eight hexadecimal digits for a paragraph's text. */
export function paragraphPrint(text: string): string {
  return fingerprint(text.replace(/\s+/gu, ' ').trim()).slice(-8);
}
