// A word → the parts that it can play in a statement, as bits: cue verb, source word, cue noun and so on. Worked out once
// for each word form of a language. By these bits the passes of this room step over words that they have no use for, and
// a text in which nothing can open a statement is not read at all. They tell what may be, never what is.
import type { LanguagePack } from '../language/pack';
import type { CueReading, StatementsPack } from '../language/pack/statements';

export const Role = {
  /** A form of a cue verb. */
  cue: 1 << 0,
  /** »heißt«, »gehört« in »wie es hieß«. */
  heard: 1 << 1,
  /** »laut«, »zufolge«. */
  source: 1 << 2,
  /** »so« in »…, so der Minister«. */
  so: 1 << 3,
  /** »demnach«, »wonach«. */
  adverb: 1 << 4,
  /** »Forderung«, »sicher«: a noun or adjective that opens a clause. */
  noun: 1 << 5,
  /** `said` in `is said to be`. */
  said: 1 << 6,
} as const;

/** What the pack knows of a word wherever it stands. */
export interface KnownWord {
  /** Bits of `Role`. */
  readonly role: number;
  /** Bits of `W` by the pack's word lists alone. */
  readonly plain: number;
  readonly cues: readonly CueReading[] | undefined;
  /** Bits of `W` with what the verb lexicon says; negative until somebody asked (`bitsOf` in `lexis.ts`). */
  bits: number;
}

/** What the word lists say of a normalised word. */
export function knownWord({ statements: pack }: LanguagePack, norm: string): KnownWord {
  return { role: roleOf(pack, norm), plain: pack.words.get(norm) ?? 0, cues: pack.verbs.get(norm), bits: -1 };
}

function roleOf(pack: StatementsPack, norm: string): number {
  return (
    (pack.verbs.has(norm) ? Role.cue : 0) |
    (pack.impersonal.forms.has(norm) || norm === pack.impersonal.participle ? Role.heard : 0) |
    (pack.sources.has(norm) ? Role.source : 0) |
    (pack.so.has(norm) ? Role.so : 0) |
    (pack.sourceAdverbs.has(norm) ? Role.adverb : 0) |
    (pack.nouns.has(norm) ? Role.noun : 0) |
    (pack.hearsay.has(norm) ? Role.said : 0)
  );
}
