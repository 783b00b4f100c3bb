// Office phrases → who holds them because a verb says so: »X ist Präsident von Y«, »als Minister«, »zum Kanzler gewählt«.
// Looks at the stretch between commas that the phrase stands in, and at the people found in its sentence; phrases that
// nobody is given for are left to reference resolution.
import type { Held, OfficePhrase } from './office-phrases';
import { sentenceRange, tokenNorm, tokenText, type Scene } from './scene';

/** A person in a sentence, by name, pronoun or description, whom a predicate can be said of. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly cluster: number;
  /** Whether it can be a subject: no preposition, no genitive, no »ihn«. */
  readonly free: boolean;
}

/** No clause that says who holds an office is longer to either side, in tokens; what is longer is no prose. */
const REACH = 60;

/** The stretch between commas, dashes and quotation marks around a token. */
export function segmentAround(scene: Scene, token: number): readonly [number, number] {
  const [first, last] = sentenceRange(scene, token);
  const start = Math.max(first, token - REACH);
  const end = Math.min(last, token + REACH);
  const edge = (t: number): boolean => /^[,;:–—„“”»«"()]$/.test(tokenText(scene, t));
  let from = token;
  while (from > start && !edge(from - 1)) from--;
  let to = token + 1;
  while (to < end && !edge(to)) to++;
  return [from, to];
}

/** The bearer that a copula, »als« or a verb of appointing gives a phrase. `people` are those of its sentence. */
export function byPredicate(scene: Scene, phrase: OfficePhrase, people: readonly Subject[]): Held | null {
  const { pack } = scene;
  const before = tokenNorm(scene, phrase.first - 1);
  const opener = tokenNorm(scene, phrase.first);
  const [from, to] = segmentAround(scene, phrase.head);
  const outside = people.filter((s) => s.last <= phrase.first || s.first >= phrase.last);
  const local = outside.filter((s) => s.first >= from && s.last <= to);
  if (pack.asWords.has(before)) return asOffice(scene, phrase, outside, local, from, to);
  if (pack.toWords.has(opener) || pack.toWords.has(before)) return appointed(scene, phrase, local, from, to);
  if (pack.prepositions.has(before) || pack.prepositions.has(opener)) return null;
  if (phrase.plural) return null;
  return isOffice(
    scene,
    phrase,
    local.filter((s) => s.free),
    outside.filter((s) => s.free),
    from,
    to,
  );
}

/** »… trat als Parteichef zurück«, »als Außenminister war er …«. */
function asOffice(
  scene: Scene,
  phrase: OfficePhrase,
  outside: readonly Subject[],
  local: readonly Subject[],
  from: number,
  to: number,
): Held | null {
  const { pack } = scene;
  if (tokensHold(scene, from, to, pack.notAs) || tokenText(scene, phrase.first - 2) === ',') return null;
  if (phrase.determiner?.definite === true && !phrase.determiner.possessive && !pack.nounAdjuncts)
    return null;
  const earlier = tokenNorm(scene, phrase.first - 2);
  if (/(?:er|mehr)$/.test(earlier) && !pack.pronouns.has(earlier) && scene.nameAt[phrase.first - 2] === -1)
    return null;
  const free = local.filter((s) => s.free);
  const opens = phrase.first - 1 === from;
  // »X löste Y als Kanzler ab«: the subject stands first; of whom somebody appoints, the last is meant.
  const [first] = free.filter((s) => s.last <= phrase.first);
  if (first !== undefined && !tokensHold(scene, from, to, pack.appointWords))
    free.splice(0, free.length, first);
  const who =
    nearest(free, phrase.first) ??
    (opens
      ? nearest(
          outside.filter((s) => s.free),
          phrase.first,
        )
      : null);
  if (who === null) return null;
  const gone = tokensHold(scene, from, to, pack.resignWords);
  return { phrase, bearers: [who.cluster], rule: 'office-as', ...(gone ? { time: 'former' } : {}) };
}

/** »X wurde zum Präsidenten gewählt« (the subject), »X ernannte Y zum Minister« (the object). */
function appointed(
  scene: Scene,
  phrase: OfficePhrase,
  local: readonly Subject[],
  from: number,
  to: number,
): Held | null {
  const { pack } = scene;
  if (!tokensHold(scene, from, to, pack.appointWords)) return null;
  const earlier = local.filter((s) => s.first < phrase.first);
  const objects = earlier.filter((s) => pack.pronouns.get(tokenNorm(scene, s.first))?.subject === false);
  const passive = tokensHold(scene, from, to, pack.copulas);
  const free = earlier.filter((s) => s.free);
  const who = passive ? free.at(-1) : (objects.at(-1) ?? (free.length > 1 ? free.at(-1) : undefined));
  return who === undefined ? null : { phrase, bearers: [who.cluster], rule: 'office-appointed', past: true };
}

/** »X ist Präsident«, »…, der Präsident ist«, »Sprecher der Gruppe ist X«. */
function isOffice(
  scene: Scene,
  phrase: OfficePhrase,
  local: readonly Subject[],
  earlier: readonly Subject[],
  from: number,
  to: number,
): Held | null {
  const { pack } = scene;
  let copula = -1;
  for (let t = from; t < to; t++)
    if (pack.copulas.has(tokenNorm(scene, t)) && (copula < 0 || t < phrase.first)) copula = t;
  if (copula < 0) return null;
  const opener = tokenNorm(scene, phrase.first);
  if (pack.determiners.has(opener) && !pack.subjectDeterminers.has(opener)) return null;
  const said = pack.copulas.get(tokenNorm(scene, copula));
  const time = said === 'former' || said === 'designated' ? { time: said } : {};
  let who: Subject | undefined;
  if (copula > phrase.first) {
    const fronted = copula === phrase.last && phrase.first === from;
    if (fronted) who = local.find((s) => s.first > copula && s.first <= copula + 4);
    else if (copula === to - 1 && !pack.nounAdjuncts) who = local.filter((s) => s.last <= phrase.first)[0];
  } else
    who =
      local.filter((s) => s.last <= copula).at(-1) ??
      local.find((s) => s.first > copula && s.last <= phrase.first);
  // »Anna Berg, bis Mai Ministerin, wird Präsidentin«: the subject stands before what is put in.
  if (who === undefined && copula === from && copula < phrase.first)
    who = earlier.filter((p) => p.last <= from).at(-1);
  if (who === undefined) return null;
  // »was elected president« says that it began, not that it is over.
  const began = tokensHold(scene, from, to, pack.appointWords);
  const past = said === 'past' ? { past: true as const } : {};
  return {
    phrase,
    bearers: [who.cluster],
    rule: 'office-copula',
    ...(began ? { past: true as const } : { ...time, ...past }),
  };
}

function nearest(subjects: readonly Subject[], token: number): Subject | null {
  const before = subjects.filter((s) => s.last <= token).at(-1);
  return before ?? subjects[0] ?? null;
}

function tokensHold(scene: Scene, from: number, to: number, words: { has(word: string): boolean }): boolean {
  for (let t = from; t < to; t++) if (words.has(tokenNorm(scene, t))) return true;
  return false;
}
