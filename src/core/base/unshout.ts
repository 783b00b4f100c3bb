// A place written in capitals throughout, as datelines have it, in the spelling it has elsewhere: »HELSINKI« → Helsinki,
// »FRANKFURT AM MAIN« → Frankfurt am Main. Letters that stand for words (»USA«, »UAE«) are three at most and stay. It knows
// no places: what is written with any small letter comes back as it is.

const SMALL_WORDS = /^(?:am|an|im|in|ob|bei|vor|der|den|dem|de|del|di|da|la|le|les|of|on|upon|sur|und|and)$/;

/** `isWritten` tells whether the text has a short word in its usual spelling (»Ulm« for »ULM«). Linear. */
export function unshout(name: string, isWritten: (word: string) => boolean = () => false): string {
  const letters = name.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters < 4 || /\p{Ll}/u.test(name)) return name;
  return name.replace(/[\p{L}\p{M}]+/gu, (word: string, at: number) => {
    const small = word.toLowerCase();
    if (at > 0 && SMALL_WORDS.test(small)) return small;
    const plain = word.charAt(0) + small.slice(1);
    // In a name of several words a short one is a word as well: »NEW YORK«, »BAD EMS«.
    return word.length > 3 || name.length > word.length || isWritten(plain) ? plain : word;
  });
}
