// Text as it is compared with what somebody types to find something: case and accents play no part. Nothing is cut into
// words here, and what is folded is never shown.

const PLAIN = /^[\u0020-\u007e\n]*$/u;
const OTHER = /[^\0-\u007f]/gu;

/** Letters with accents → the same without; taking a letter apart costs more than all the rest. */
const BARE = new Map<string, string>();
/** More letters than this no language of ours has. */
const MOST = 5000;

function bare(letter: string): string {
  let known = BARE.get(letter);
  if (known === undefined) {
    known = letter.normalize('NFD').replace(/\p{M}/gu, '');
    if (BARE.size >= MOST) BARE.clear();
    BARE.set(letter, known);
  }
  return known;
}

/** Small letters without accents. */
export function folded(text: string): string {
  // Most words have none.
  return (PLAIN.test(text) ? text : text.replace(OTHER, bare)).toLowerCase();
}

/** What was typed, as words that must all occur. */
export function wantedWords(typed: string): readonly string[] {
  return folded(typed)
    .split(/\s+/u)
    .filter((w) => w !== '');
}
