// Texts that are put together of pieces and kept: as one piece. Engines keep a text that was joined as the pieces and the
// way in which they were joined, until somebody reads it; of short texts that takes several times the room.

let seen = 0;

/** The same text, in one piece; linear in it. */
export function flat(text: string): string {
  // Reading a letter puts it together. The letter is kept so that it is really read.
  seen = text.charCodeAt(0);
  return text;
}

/** For tests: the letter that was read last. */
export function lastSeen(): number {
  return seen;
}
