// What follows an office's head and says what it is an office of: »des Irak«, »von Peru«, »Venezuelas«, »für Bergbau
// und Telekommunikation«, »des Außenausschusses im russischen Parlament«, `of the African Union`. Reads noun phrases by
// their shape and stops where in doubt; a person's name ends it, for that is mostly who holds the office.
import {
  clusterAt,
  isCapitalWord,
  personStartingAt,
  properNameAt,
  sentenceRange,
  tokenNorm,
  tokenText,
  type Scene,
} from './scene';

export interface Complement {
  readonly first: number;
  readonly last: number;
  /** End of the part that a title shows (an acronym in parentheses left out). */
  readonly titleLast: number;
  /** Cluster named by it, or -1. */
  readonly of: number;
  /** Opened by »in«, »bei«: it may as well belong to the verb. */
  readonly loose: boolean;
  /** Whether the title says too little without it. */
  readonly inTitle: boolean;
}

const LONGEST = 14;

/** The complement that begins at a token, or null. */
export function readComplement(scene: Scene, at: number): Complement | null {
  const { pack } = scene;
  const [, sentenceEnd] = sentenceRange(scene, at - 1);
  const limit = Math.min(sentenceEnd, at + LONGEST);
  if (at >= limit) return null;
  const norm = tokenNorm(scene, at);
  const bare = properNameAt(scene, at);
  if (bare !== null && bare.first === at) {
    if (bare.type === 'person' || !pack.isGenitive(tokenText(scene, bare.last - 1), bare.base)) return null;
    if (pack.nounAdjuncts) return null;
    const last = closeParenthesis(scene, bare.last, limit);
    return { first: at, last, titleLast: bare.last, of: clusterAt(scene, at), loose: false, inTitle: false };
  }
  const isOf = pack.ofWords.has(norm);
  const isFor = pack.forWords.has(norm);
  const isAt = pack.atWords.has(norm);
  if (!isOf && !isFor && !isAt) return null;
  const phrase = readNouns(scene, at + 1, limit, isFor);
  if (phrase === null) return null;
  const direct = phrase.direct >= 0 && scene.clusters[phrase.direct]?.type !== 'person';
  return {
    first: at,
    last: phrase.last,
    titleLast: phrase.titleLast,
    of: isOf ? (direct ? phrase.direct : phrase.nested) : -1,
    loose: isAt,
    inTitle: (isFor || (isOf && !direct)) && !phrase.person,
  };
}

interface Nouns {
  readonly last: number;
  readonly titleLast: number;
  /** Cluster of the name that opens the phrase, or -1; of a name further in. */
  readonly direct: number;
  readonly nested: number;
  readonly person: boolean;
}

function readNouns(scene: Scene, from: number, limit: number, list: boolean): Nouns | null {
  const { pack } = scene;
  let last = from;
  let titleLast = from;
  let direct = -1;
  let nested = -1;
  let nouns = 0;
  let person = false;
  let at = from;
  while (at < limit) {
    const token = scene.tokens[at];
    if (token === undefined) break;
    const norm = token.norm;
    const name = properNameAt(scene, at);
    if (name !== null) {
      const someone = personStartingAt(scene, at) >= 0;
      const first = nouns === 0;
      const afterOffice = pack.officeNoun(tokenText(scene, at - 1)) !== null;
      if (someone && !first && !afterOffice) break;
      person ||= someone && first;
      if (first) direct = clusterAt(scene, at);
      else if (!someone && nested < 0) nested = clusterAt(scene, at);
      nouns++;
      at = name.last;
      last = titleLast = at;
      if (someone) break;
      continue;
    }
    if (token.kind === 'quote') {
      at++;
      if (nouns > 0 && isClosing(token.text)) last = titleLast = at;
      continue;
    }
    if (token.text === '(') {
      const close = closeParenthesis(scene, at, limit);
      if (close === at || nouns === 0) break;
      at = last = close;
      continue;
    }
    if (token.kind === 'number' && nouns === 0) {
      at++;
      continue;
    }
    if (token.kind !== 'word') break;
    if (isCapitalWord(scene, at) && !pack.determiners.has(norm)) {
      nouns++;
      at++;
      last = titleLast = at;
      continue;
    }
    const determiner = pack.determiners.has(norm) && (nouns === 0 || pack.ofWords.has(norm));
    if (determiner && (nouns > 0 || at === from || pack.prepositions.has(tokenNorm(scene, at - 1)))) {
      at++;
      continue;
    }
    if (nouns > 0 && (pack.ofWords.has(norm) || pack.forWords.has(norm) || pack.withinWords.has(norm))) {
      if (!opensNoun(scene, at + 1, limit)) break;
      at++;
      continue;
    }
    if (pack.andWords.has(norm) && nouns > 0 && (list || pack.nounAdjuncts)) {
      if (
        !isCapitalWord(scene, at + 1) ||
        scene.nameAt[at + 1] !== -1 ||
        pack.officeNoun(tokenText(scene, at + 1)) !== null
      )
        break;
      at++;
      continue;
    }
    // `president` ends as adjectives do.
    const office = pack.officeNoun(token.text) !== null;
    if ((pack.isAdjective(token.text) && !office) || scene.nameAt[at] !== -1) {
      if (nouns > 0 && !isOpener(scene, at - 1)) break;
      at++;
      continue;
    }
    if (pack.nounAdjuncts && !isFunctionWord(scene, at) && goesOnAsNoun(scene, at, nouns, limit)) {
      nouns++;
      at++;
      last = titleLast = at;
      continue;
    }
    break;
  }
  return nouns === 0 ? null : { last, titleLast, direct, nested, person };
}

function isOpener(scene: Scene, token: number): boolean {
  const { pack } = scene;
  const norm = tokenNorm(scene, token);
  return (
    pack.determiners.has(norm) ||
    pack.prepositions.has(norm) ||
    pack.ofWords.has(norm) ||
    pack.isAdjective(tokenText(scene, token))
  );
}

/** English nouns have no mark: one is taken, a further one only where the phrase visibly ends after it. */
function goesOnAsNoun(scene: Scene, at: number, nouns: number, limit: number): boolean {
  if (nouns === 0) return true;
  if (nouns > 2) return false;
  const next = tokenText(scene, at + 1);
  return (
    at + 1 >= limit ||
    scene.tokens[at + 1]?.kind === 'punct' ||
    scene.pack.ofWords.has(next) ||
    personStartingAt(scene, at + 1) >= 0
  );
}

function isFunctionWord(scene: Scene, token: number): boolean {
  const { pack } = scene;
  const norm = tokenNorm(scene, token);
  return (
    pack.prepositions.has(norm) ||
    pack.andWords.has(norm) ||
    pack.copulas.has(norm) ||
    pack.asWords.has(norm) ||
    pack.pronouns.has(norm) ||
    pack.determiners.has(norm) ||
    pack.relatives.has(norm) ||
    pack.isVerbForm(norm)
  );
}

/** Whether a noun phrase can begin here: determiner, adjective, noun or name. */
function opensNoun(scene: Scene, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const { pack } = scene;
  return (
    isCapitalWord(scene, at) ||
    pack.determiners.has(tokenNorm(scene, at)) ||
    pack.isAdjective(tokenText(scene, at)) ||
    scene.tokens[at]?.kind === 'quote'
  );
}

function isClosing(quote: string): boolean {
  return quote === '“' || quote === '«' || quote === '”' || quote === '"' || quote === '’';
}

/** `(AU)` at a token: the end of it, else the token itself. */
export function closeParenthesis(scene: Scene, at: number, limit: number): number {
  if (tokenText(scene, at) !== '(') return at;
  for (let t = at + 1; t < Math.min(limit, at + 5); t++) if (tokenText(scene, t) === ')') return t + 1;
  return at;
}
