// Pronouns, descriptions (»der Minister«) and predicates → the persons they speak of, in one walk through the text.
// Conservative: where two persons would fit, nothing is said. Pronouns stay within their paragraph unless the article
// has one person only; what stands inside quotation marks is left alone.
import type { Reference } from '../model/annotation';
import { Occupations } from './occupations';
import { byPredicate, segmentAround, type Subject } from './office-predicates';
import type { Held, OfficePhrase } from './office-phrases';
import { spanOf, speaksOf, type OfficeBook } from './offices';
import { Role } from './word-roles';
import {
  clusterAt,
  isCapitalWord,
  personEndingAt,
  personStartingAt,
  properNameAt,
  tokenNorm,
  tokenText,
  type Scene,
} from './scene';

/** A reference before its actor has an id. */
export interface Pointer extends Omit<Reference, 'actor'> {
  readonly cluster: number;
}

interface Seen {
  readonly cluster: number;
  readonly token: number;
  readonly subject: boolean;
}

/** What has been spoken of so far. */
interface Memory {
  /** By sentence, persons in order. */
  readonly seen: Map<number, Seen[]>;
  readonly lastAt: Map<number, number>;
}

/** Resolves references and adds the offices that predicates and descriptions give. `quoted`: tokens between quotation marks. */
export function resolveReferences(
  scene: Scene,
  phrases: readonly OfficePhrase[],
  held: readonly Held[],
  book: OfficeBook,
  quoted: ReadonlySet<number>,
): Pointer[] {
  const pointers: Pointer[] = [];
  const memory: Memory = { seen: new Map(), lastAt: new Map() };
  const startOf = new Map<number, number>();
  for (const h of held) startOf.set(h.phrase.last, h.phrase.first);
  const occupations = new Occupations(scene, held);
  const taken = new Set(held.map((h) => h.phrase));
  const free = phrases.filter((p) => !taken.has(p));
  let next = 0;
  scene.article.sentences.forEach((sentence, number) => {
    const subjects: Subject[] = [];
    const remember = (cluster: number, token: number, last: number, subject: boolean): void => {
      const list = memory.seen.get(number) ?? [];
      memory.seen.set(number, list);
      list.push({ cluster, token, subject });
      memory.lastAt.set(cluster, token);
      subjects.push({ first: token, last, cluster, free: subject });
    };
    for (let t = sentence.first; t < sentence.last; t++) {
      const role = scene.roles[t] as number;
      const person = (scene.nameAt[t] as number) < 0 ? -1 : personStartingAt(scene, t);
      if (person >= 0) {
        const name = properNameAt(scene, t);
        const before = tokenNorm(scene, (startOf.get(t) ?? t) - 1);
        const genitive =
          name !== null &&
          scene.article.text.slice(...name.span) !== name.base &&
          scene.pack.isGenitive(tokenText(scene, name.last - 1), name.base);
        const free = !scene.pack.prepositions.has(before) && !genitive && !scene.pack.ofWords.has(before);
        remember(person, t, name?.last ?? t + 1, free);
        continue;
      }
      if ((role & (Role.relative | Role.pronoun)) === 0) continue;
      const relative = relativePerson(scene, t);
      if (relative >= 0) subjects.push({ first: t, last: t + 1, cluster: relative, free: true });
      const pronoun = scene.pack.pronouns.get(tokenNorm(scene, t));
      if (pronoun === undefined || quoted.has(t)) continue;
      const surface = tokenText(scene, t);
      if (
        !scene.pack.isSingularPronoun(
          surface,
          tokenNorm(scene, t - 1),
          tokenNorm(scene, t + 1),
          t === sentence.first,
        )
      )
        continue;
      const object = !pronoun.subject && surface.toLowerCase() !== 'sie';
      const who = antecedent(scene, memory, number, pronoun.gender, object);
      if (who < 0) continue;
      pointers.push({
        span: spanOf(scene, t, t + 1),
        kind: 'pronoun',
        cluster: who,
        basis: 'inferred',
        rule: 'pronoun-subject',
      });
      remember(who, t, t + 1, pronoun.subject || t === sentence.first || surface.toLowerCase() === 'sie');
    }
    if (scene.pack.headVerbs.size > 0)
      for (let t = sentence.first; t < sentence.last; t++) verbOffice(scene, t, subjects, book);
    const here: OfficePhrase[] = [];
    while (next < free.length && (free[next] as OfficePhrase).head < sentence.last)
      here.push(free[next++] as OfficePhrase);
    const open: OfficePhrase[] = [];
    for (const phrase of here) {
      const inQuote = quoted.has(phrase.head);
      const said = phrase.noun.kind === 'office' && !inQuote ? byPredicate(scene, phrase, subjects) : null;
      if (said !== null) {
        book.add(said, subjectIsName(scene, said, subjects) ? 'stated' : 'inferred');
        continue;
      }
      // Others' words may call somebody by his office; what they call him else is theirs to know.
      const found = described(scene, memory, phrase, number, book, occupations);
      if (found === null || (inQuote && found.rank < 2)) {
        if (!inQuote) open.push(phrase);
        continue;
      }
      pointers.push({
        span: spanOf(scene, phrase.first, phrase.last),
        kind: 'office',
        cluster: found.cluster,
        basis: 'inferred',
        rule: found.rule,
      });
      if (phrase.noun.kind === 'office')
        book.add({ phrase, bearers: [found.cluster], rule: found.rule }, 'inferred');
      remember(
        found.cluster,
        phrase.first,
        phrase.last,
        !scene.pack.prepositions.has(tokenNorm(scene, phrase.first - 1)),
      );
    }
    subjects.sort((a, b) => a.first - b.first);
    for (const phrase of open) {
      const said = phrase.noun.kind === 'office' ? byPredicate(scene, phrase, subjects) : null;
      if (said !== null) book.add(said, 'inferred');
    }
  });
  return pointers;
}

/** The person right before a relative pronoun: »Anna Berg, die …«, `Anna Berg, who …`. */
function relativePerson(scene: Scene, token: number): number {
  if (tokenText(scene, token - 1) !== ',' || !scene.pack.relatives.has(tokenNorm(scene, token))) return -1;
  let end = token - 1;
  if (tokenText(scene, end - 1) === ')') {
    let open = end - 2;
    while (open > 0 && end - open < 8 && tokenText(scene, open) !== '(') open--;
    if (tokenText(scene, open) === '(') end = open;
  }
  return personEndingAt(scene, end);
}

/** `X heads the Y`: the verb names the office, its object what it is an office of. */
function verbOffice(scene: Scene, token: number, subjects: readonly Subject[], book: OfficeBook): void {
  const title = scene.pack.headVerbs.get(tokenNorm(scene, token));
  if (title === undefined) return;
  const [from] = segmentAround(scene, token);
  const who = subjects.filter((s) => s.free && s.first >= from && s.last <= token).at(-1);
  const at = scene.pack.determiners.has(tokenNorm(scene, token + 1)) ? token + 2 : token + 1;
  const of = properNameAt(scene, at) === null ? -1 : clusterAt(scene, at);
  if (who === undefined || of < 0 || scene.clusters[of]?.type === 'person') return;
  book.addVerb(who.cluster, title, of, token);
}

function subjectIsName(scene: Scene, held: Held, subjects: readonly Subject[]): boolean {
  const subject = subjects.find((s) => s.cluster === held.bearers[0]);
  return subject !== undefined && clusterAt(scene, subject.first) === subject.cluster;
}

/** The person a pronoun speaks of, or -1. An object (»ihm«) is never the subject of its own sentence. */
function antecedent(
  scene: Scene,
  memory: Memory,
  sentence: number,
  gender: 'm' | 'f',
  object: boolean,
): number {
  const paragraph = scene.article.sentences[sentence]?.paragraph;
  const fits = (cluster: number): boolean => {
    const known = scene.clusters[cluster]?.gender;
    return known === undefined || known === gender;
  };
  for (let s = sentence; s >= Math.max(0, sentence - 2); s--) {
    if (scene.article.sentences[s]?.paragraph !== paragraph) break;
    const seen = (memory.seen.get(s) ?? []).filter(
      (x) => fits(x.cluster) && !(object && s === sentence && x.subject),
    );
    if (seen.length === 0) continue;
    if (object && s < sentence - 1) return -1;
    if (s < sentence && (gender === 'm' || object) && opensWithThing(scene, s)) return -1;
    const clusters = new Set(seen.map((x) => x.cluster));
    if (clusters.size === 1) return sure(scene, [...clusters][0] ?? -1, gender, memory);
    const subjects = new Set(seen.filter((x) => x.subject).map((x) => x.cluster));
    const first = seen.find((x) => x.subject)?.cluster ?? -1;
    return subjects.size === 1 || s === sentence ? sure(scene, first, gender, memory) : -1;
  }
  return memory.lastAt.size === 1 ? sure(scene, [...memory.lastAt.keys()][0] ?? -1, gender, memory) : -1;
}

/** »Der Plan …«: the sentence opens with a thing that »er« might as well speak of. */
function opensWithThing(scene: Scene, sentence: number): boolean {
  const first = scene.article.sentences[sentence]?.first ?? 0;
  const opener = tokenNorm(scene, first);
  if (!scene.pack.subjectDeterminers.has(opener) || scene.pack.pluralDeterminers.has(opener)) return false;
  let at = first + 1;
  while (scene.pack.isAdjective(tokenText(scene, at)) && !isCapitalWord(scene, at)) at++;
  return (
    isCapitalWord(scene, at) &&
    properNameAt(scene, at) === null &&
    scene.pack.officeNoun(tokenText(scene, at)) === null &&
    personStartingAt(scene, at + 1) < 0
  );
}

/** Somebody of unknown gender is taken for »er« only; for »sie« the gender must be known. */
function sure(scene: Scene, cluster: number, gender: 'm' | 'f', memory: Memory): number {
  const known = scene.clusters[cluster]?.gender;
  if (known === gender) return cluster;
  return known === undefined && (gender === 'm' || memory.lastAt.size === 1) ? cluster : -1;
}

interface Found {
  readonly cluster: number;
  readonly rule: string;
  /** How well the office fits (see `speaksOf`). */
  readonly rank: number;
}

/** The person that »der Minister« speaks of: whose office it is, else the one person just spoken of. */
function described(
  scene: Scene,
  memory: Memory,
  phrase: OfficePhrase,
  sentence: number,
  book: OfficeBook,
  occupations: Occupations,
): Found | null {
  if (phrase.determiner?.definite !== true || phrase.plural || phrase.noun.bodyToo === true) return null;
  if (scene.pack.postWords.has(tokenNorm(scene, phrase.first - 1))) return null;
  // »Der Online-Händler Wayfair« describes what follows.
  if (properNameAt(scene, phrase.last)?.first === phrase.last) return null;
  const genderFits = (cluster: number): boolean => {
    const known = scene.clusters[cluster]?.gender;
    return known === undefined || phrase.gender === null || known === phrase.gender;
  };
  if (phrase.noun.kind === 'office') {
    const found = holderOf(memory, phrase, book, genderFits, scene, sentence);
    if (found !== 'none') return found;
  } else {
    const found = calledSo(scene, memory, phrase, sentence, occupations, genderFits);
    if (found !== 'none') return found;
  }
  const opensSentence = phrase.first <= (scene.article.sentences[sentence]?.first ?? 0) + 1;
  if ((!opensSentence && !speaks(scene, phrase)) || phrase.determiner.possessive) return null;
  for (let s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
    const clusters = [...new Set((memory.seen.get(s) ?? []).map((x) => x.cluster))];
    if (clusters.length === 0) continue;
    const [only] = clusters;
    if (clusters.length > 1 || only === undefined || !genderFits(only)) return null;
    if (occupations.contradicts(phrase, only)) return null;
    if (phrase.noun.kind === 'office' && book.of(only).length > 0) return null;
    // »Mit Anna Berg sprach niemand. Der Trainer …«: who is merely mentioned is not gone on with.
    if (phrase.noun.kind === 'office' && !(memory.seen.get(s) ?? []).some((x) => x.subject)) return null;
    return { cluster: only, rule: 'description-of-last-person', rank: 0 };
  }
  return null;
}

/** »…, sagte der Unternehmer«: a verb of saying right beside it. */
function speaks(scene: Scene, phrase: OfficePhrase): boolean {
  const { sayWords } = scene.pack.descriptions;
  return sayWords.has(tokenNorm(scene, phrase.first - 1)) || sayWords.has(tokenNorm(scene, phrase.last));
}

/** Whom the article has called so before: the one there is, or the one spoken of clearly later. */
function calledSo(
  scene: Scene,
  memory: Memory,
  phrase: OfficePhrase,
  sentence: number,
  occupations: Occupations,
  fits: (cluster: number) => boolean,
): Found | null | 'none' {
  const found = occupations
    .candidates(phrase)
    .flatMap((cluster) => {
      const at = memory.lastAt.get(cluster);
      return at === undefined || !fits(cluster) ? [] : [{ cluster, at }];
    })
    .sort((a, b) => b.at - a.at);
  const [first, second] = found;
  if (first === undefined) return 'none';
  if (second !== undefined) {
    const sentenceOf = (token: number): number => scene.tokens[token]?.sentence ?? 0;
    if (sentenceOf(first.at) < sentence - 2 || sentenceOf(second.at) >= sentence - 3) return null;
  }
  return { cluster: first.cluster, rule: 'description-of-occupation', rank: 1 };
}

/**
 * Whose office the phrase speaks of: the best-fitting holder mentioned before, among equals the one mentioned last.
 * `none`: nobody holds such an office; null: somebody may, but it cannot be told who.
 */
function holderOf(
  memory: Memory,
  phrase: OfficePhrase,
  book: OfficeBook,
  fits: (cluster: number) => boolean,
  scene: Scene,
  sentence: number,
): Found | null | 'none' {
  let rank = 0;
  let best: { cluster: number; at: number }[] = [];
  for (const cluster of book.holders()) {
    if (!fits(cluster)) continue;
    const score = Math.max(...book.of(cluster).map((claim) => speaksOf(phrase, claim)));
    if (score < 1 || score < rank) continue;
    if (score > rank) best = [];
    rank = score;
    best.push({ cluster, at: memory.lastAt.get(cluster) ?? -1 });
  }
  const [first, second] = best.filter((b) => b.at >= 0).sort((a, b) => b.at - a.at);
  if (first === undefined) return best.length > 0 ? null : 'none';
  if (second !== undefined) {
    // Two may be meant: only one spoken of clearly later is taken, and none where the phrase names its state.
    const near = scene.tokens[second.at]?.sentence ?? 0;
    if (rank < 3 && phrase.of >= 0) return null;
    if (near >= sentence - 1 && near === (scene.tokens[first.at]?.sentence ?? 0)) return null;
  }
  return { cluster: first.cluster, rule: 'description-of-office', rank };
}

const NOTHING: ReadonlySet<number> = new Set();

/** Tokens between quotation marks, by paragraph; a mark that is never closed quotes nothing after its paragraph. */
export function quotedTokens(scene: Scene): ReadonlySet<number> {
  if (!scene.tokens.some((token) => token.kind === 'quote')) return NOTHING;
  const inside = new Set<number>();
  let open = false;
  let paragraph = -1;
  scene.tokens.forEach((token, t) => {
    const here = scene.article.sentences[token.sentence]?.paragraph ?? -1;
    if (here !== paragraph) open = false;
    paragraph = here;
    if (token.kind !== 'quote') {
      if (open) inside.add(t);
      return;
    }
    // A mark opens after a blank and closes before one, in whatever style; „ only opens.
    const next = scene.tokens[t + 1];
    const opens = token.text === '„' || ((token.spaced || t === 0) && next !== undefined && !next.spaced);
    if (token.text !== '’' && token.text !== '‘' && token.text !== "'")
      open = opens && (!open || token.text === '„');
  });
  return inside;
}
