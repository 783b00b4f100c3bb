// Cuts a stretch of text into words for looking up names: runs of letters, digits, hyphens and apostrophes, folded for
// comparison. It serves both sides of the lookup, the table of names and the line under the mouse, so that they agree.
import { isWordCode, normalise } from '../base/chars';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded: NFC, lower case, apostrophes alike. */
  readonly key: string;
  readonly upper: boolean;
}

function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x27 || code === 0x2019;
}

/** Folds a word or name for comparison. */
export function fold(text: string): string {
  return normalise(text).replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** The words of `text`; a hyphen or apostrophe counts as part of a word only between two word characters. */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let i = 0;
  while (i < text.length) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    while (
      i < text.length &&
      (isWordCode(text.charCodeAt(i)) ||
        (isJoint(text.charCodeAt(i)) && i + 1 < text.length && isWordCode(text.charCodeAt(i + 1))))
    )
      i++;
    const surface = text.slice(start, i);
    const first = surface.charAt(0);
    words.push({ start, end: i, key: fold(surface), upper: first !== first.toLowerCase() });
  }
  return words;
}

/** A name as the table holds it: its folded words with one blank between them; empty for a name without words. */
export function keyOf(name: string): string {
  return cutWords(name)
    .map((w) => w.key)
    .join(' ');
}
