// Tokens → what the pack knows of each: word classes as bits and readings as a cue verb. Computed once per article,
// one map lookup a token. A capitalised word in a language that writes its nouns so is no verb.
import { startsUpper } from '../base/chars';
import type { LanguagePack } from '../language/pack';
import { W, type CueReading, type StatementsPack } from '../language/pack/statements';
import type { Article, Token } from '../model/article';

export interface Lexis {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly pack: StatementsPack;
  /** Bits of W for every token. */
  readonly bits: Int32Array;
  readonly cues: readonly (readonly CueReading[] | undefined)[];
}

export function readLexis(article: Article, language: LanguagePack): Lexis {
  const pack = language.statements;
  const { tokens } = article;
  const bits = new Int32Array(tokens.length);
  const cues: (readonly CueReading[] | undefined)[] = new Array<undefined>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const upper = startsUpper(token.text);
    const initial =
      i === 0 ||
      (tokens[i - 1] as Token).sentence !== token.sentence ||
      (tokens[i - 1] as Token).kind === 'quote' ||
      (tokens[i - 1] as Token).text === ':';
    let b = pack.words.get(token.norm) ?? 0;
    if (upper && pack.capitalNouns && !initial) b &= W.time;
    bits[i] = b;
    if (!upper || !pack.capitalNouns) {
      const readings = pack.verbs.get(token.norm);
      if (readings) {
        cues[i] = readings;
        if (readings.some((r) => r.form === 'finite')) bits[i] = (bits[i] as number) | W.finite;
      }
    }
  }
  return { article, tokens, pack, bits, cues };
}

/** Whether a token has any of the bits. */
export function is(lexis: Lexis, i: number, bits: number): boolean {
  return ((lexis.bits[i] ?? 0) & bits) !== 0;
}

/** A noun or name where the language writes them with a capital; any other word elsewhere. */
export function isNoun(lexis: Lexis, i: number): boolean {
  const token = lexis.tokens[i];
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  if (lexis.pack.capitalNouns) return startsUpper(token.text) && ((lexis.bits[i] as number) & ~W.time) === 0;
  return (lexis.bits[i] as number) === 0 || startsUpper(token.text);
}
