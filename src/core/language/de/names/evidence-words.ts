// German words that tell of which type a name is. Own compilation from knowledge of the language (CC0), lower case.
import type { EvidenceWords } from '../../pack/names';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const never = (): boolean => false;

const DEMANDS = set('rettet rettung stoppt stopp erhaltet schützt hände wehrt kein keine nein');

/** Auxiliaries, verbs of saying and doing that firms are the subject of, in the singular. */
const SINGULAR = set(`
  hat hatte wird wurde will wollte kann konnte muss musste soll sollte darf durfte ist war plant baut kauft verkauft sucht
  betreibt gehört bietet rechnet senkt erhöht streicht schließt eröffnet übernimmt übernahm bot wies warf gab kam ging
  verlor gewann lehnt nennt nannte hält hielt stellt zieht zog sieht sah liegt lag steht stand bleibt blieb wächst wuchs
`);
/** »sperrte«, »forderte«: weak past, singular; adjectives in -te stand before nouns. */
const PAST = /^\p{L}{2,}(?:[^aeiou]t|et)e$/u;
const NOUN_LIKE =
  /(?:ung|heit|keit|schaft|ion|tät|ik|ie|ei|enz|anz|ur|ette|age|itis|ose|sis|ade|ine|erin|e|en|er|n|s|a|i|um|innen|men)$/u;

/** German relative pronouns and »er«, »es« follow the noun's gender and tell nothing. */
export const evidence: EvidenceWords = {
  opensDemand: (norm) => DEMANDS.has(norm),
  isWho: never,
  isWhich: never,
  isHe: never,
  isIt: never,
  isPossessive: never,
  isFeminineArticle: (norm) => norm === 'die',
  isSingularVerb: (norm) => SINGULAR.has(norm) || PAST.test(norm),
  isOnlyFinite: (norm) => SINGULAR.has(norm) || PAST.test(norm),
  isNounLike: (norm) => NOUN_LIKE.test(norm),
  takesPlace: never,
  isOfTown: never,
  isOfState: never,
};
