// The fingerprint of a paragraph, by which a note tells later whether the words it cites still stand in the same
// paragraph. Blank space counts as one space, so that other line ends or a new wrapping change nothing.
import { fingerprint } from './ids';

/** Letters for the sixteen digits, so that YAML never takes a fingerprint for a number. */
const LETTERS = 'abcdefghkmnpqrst';

/** Eight letters for a paragraph's text. */
export function paragraphPrint(text: string): string {
  const digits = fingerprint(text.replace(/\s+/gu, ' ').trim()).slice(-8);
  return digits.replace(/./g, (d) => LETTERS.charAt(Number.parseInt(d, 16)));
}
