// Text as it is compared with what somebody types to find something: case and accents play no part. Nothing is cut into
// words here, and what is folded is never shown.

const PLAIN = /^[\u0020-\u007e\n]*$/u;

/** Small letters without accents. */
export function folded(text: string): string {
  // Most words have none, and taking letters apart costs more than all the rest.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What was typed, as words that must all occur. */
export function wantedWords(typed: string): readonly string[] {
  return folded(typed)
    .split(/\s+/u)
    .filter((w) => w !== '');
}
