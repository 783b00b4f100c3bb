// What of a line may be the beginning of a name that is being typed: its last words, up to three. »mit Petra Mü« may begin
// »Petra Mü…« or »Mü…«. It knows no actors; which of them fits is for others to say.

const LEAST_LETTERS = 2;
const TYPED = /(?<![\p{L}\p{N}@.])(@?)(\p{L}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2})$/u;

export interface TypedName {
  readonly word: string;
  /** Of what a name would take the place of, up to the end of the line; with the @ sign. */
  readonly length: number;
}

/** The longest first; none where no name is to be expected. */
export function typedNames(line: string): readonly TypedName[] {
  const [whole = '', sign = '', typed = ''] = TYPED.exec(line) ?? [];
  if (sign !== '') return [{ word: typed, length: whole.length }];
  const words = typed.split(' ');
  return words
    .map((_, i) => words.slice(i).join(' '))
    .filter((word) => word.length >= LEAST_LETTERS && /^\p{Lu}/u.test(word))
    .map((word) => ({ word, length: word.length }));
}
