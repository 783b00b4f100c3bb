// Verbs of quoting with a pronoun as their object: »„…“, zitiert ihn die Zeitung«. Input: the hit and what was taken for
// its subject; output: whose words they are and who passes them on. Objects that are nouns are read with the subject.
import type { Token } from '../model/article';
import type { Range } from './draft';
import type { Hit } from './hits';
import type { Lexis } from './lexis';
import { phraseAt, type PhraseOptions } from './phrases';

const QUOTER: PhraseOptions = { allPrepositions: false, apposition: false };

/** The pronoun right behind a verb of quoting, and who quotes; »sie« only beside a newspaper or station. */
export function quotedPronoun(lexis: Lexis, hit: Hit, subject: Range): { speaker: Range; via: Range } | null {
  const at = hit.finite + 1;
  const norm = lexis.tokens[at]?.norm ?? '';
  const own: Range = [at, at + 1];
  // The first guess may have taken the pronoun for the subject: the quoting one stands behind it.
  const rest = subject[0] === at ? phraseAt(lexis, at + 1, lexis.tokens.length, QUOTER) : null;
  const via: Range = rest ? [rest.first, rest.last] : subject;
  if (via[0] === at) return null;
  if (lexis.pack.objectPronouns.has(norm)) return { speaker: own, via };
  return lexis.pack.personPronouns.has(norm) && via[0] > at && namesOutlet(lexis, via)
    ? { speaker: own, via }
    : null;
}

/** Whether a phrase names a newspaper or station: marks stand in it, or a noun says so. */
export function namesOutlet(lexis: Lexis, [first, last]: Range): boolean {
  for (let i = first; i < last; i++) {
    const token = lexis.tokens[i] as Token;
    if (token.kind === 'quote' || lexis.pack.outlets.some((o) => token.norm.endsWith(o))) return true;
  }
  return false;
}
