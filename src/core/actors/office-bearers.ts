// Office phrases → who holds them, where the sentence says so: right before or after a name, as a predicate (»X ist
// Präsident von Y«), with »als«, with a verb of appointing. Phrases that nobody is given for are left for reference
// resolution. Purely by position; no knowledge of people.
import { closeParenthesis } from './office-complement';
import type { OfficePhrase } from './office-phrases';
import {
  clusterAt,
  personEndingAt,
  personStartingAt,
  properNameAt,
  sentenceRange,
  tokenNorm,
  tokenText,
  type Scene,
} from './scene';

export interface Held {
  readonly phrase: OfficePhrase;
  readonly bearers: readonly number[];
  readonly rule: string;
  /** Where the verb says more of the time than the phrase does. */
  readonly time?: 'former' | 'designated';
  /** A verb of the past gave it: whether it is still held is not said. */
  readonly past?: true;
}

/** Index of the first token after forms of address (»Dr.«, »Herr«). */
function skipAddress(scene: Scene, from: number): number {
  let at = from;
  for (let n = 0; n < 6; n++) {
    if (personStartingAt(scene, at) >= 0) break;
    const norm = tokenNorm(scene, at);
    const dotted = tokenText(scene, at + 1) === '.';
    if (scene.pack.address.has(norm)) at += dotted ? 2 : 1;
    else if (dotted && scene.pack.address.has(`${norm}.`)) at += 2;
    else break;
  }
  return at;
}

/**
 * Who holds the phrases by apposition. »Vizekanzler und Finanzminister Anna Berg«: the first goes with the second;
 * »Anna Berg, Parteichefin und Ministerin,«: the second goes with the first.
 */
export function readAppositions(scene: Scene, phrases: readonly OfficePhrase[]): Held[] {
  const found = phrases.map((phrase) => byApposition(scene, phrase));
  const joined = (left: OfficePhrase, right: OfficePhrase): boolean =>
    scene.pack.andWords.has(tokenNorm(scene, left.last)) && left.last + 1 === right.first;
  for (let i = phrases.length - 2; i >= 0; i--) {
    const [left, right] = [phrases[i] as OfficePhrase, phrases[i + 1] as OfficePhrase];
    const held = found[i + 1];
    if (found[i] !== null || held === null || held === undefined || held.rule === 'office-after-name')
      continue;
    if (joined(left, right) && held.bearers.length === 1 && right.determiner === null && !left.plural)
      found[i] = { phrase: left, bearers: held.bearers, rule: 'office-joined' };
  }
  for (let i = 1; i < phrases.length; i++) {
    const [left, right] = [phrases[i - 1] as OfficePhrase, phrases[i] as OfficePhrase];
    const held = found[i - 1];
    if (found[i] !== null || held === null || held === undefined) continue;
    if (held.rule === 'office-after-name' && joined(left, right) && right.determiner?.definite !== true)
      found[i] = { phrase: right, bearers: held.bearers, rule: 'office-after-name' };
  }
  return found.filter((h) => h !== null);
}

/** The bearers that apposition gives a phrase; null where there is none. */
function byApposition(scene: Scene, phrase: OfficePhrase): Held | null {
  const after = personAfter(scene, phrase);
  if (after !== null) return after;
  const before = personBefore(scene, phrase);
  if (before === null) return null;
  // »Anna Berg, die Kanzlerin ist,«: the article is a relative pronoun.
  const verb = scene.pack.copulas.get(tokenNorm(scene, phrase.reach));
  const time = verb === 'former' || verb === 'designated' ? { time: verb } : {};
  return { phrase, bearers: [before], rule: 'office-after-name', ...time };
}

function personAfter(scene: Scene, phrase: OfficePhrase): Held | null {
  const [, end] = sentenceRange(scene, phrase.head);
  for (const from of new Set([phrase.reach, phrase.last, phrase.head + 1])) {
    const at = skipAddress(scene, from);
    const person = at < end ? personStartingAt(scene, at) : -1;
    // »ein Sprecher Bergs«: whose speaker it is, not who.
    if (person >= 0 && phrase.determiner !== null && isGenitiveName(scene, at)) return null;
    if (person >= 0 && phrase.of < 0 && scene.pack.nounAdjuncts) {
      // `President X of Y`
      const next = properNameAt(scene, at)?.last ?? at + 1;
      const place = scene.pack.ofWords.has(tokenNorm(scene, next)) ? clusterAt(scene, next + 1) : -1;
      if (place >= 0 && scene.clusters[place]?.type !== 'person') phrase = { ...phrase, of: place };
    }
    if (person >= 0)
      return {
        phrase,
        bearers: [person, ...furtherBearers(scene, phrase, at, end)],
        rule: 'office-before-name',
      };
  }
  let at = closeParenthesis(scene, phrase.reach, end);
  if (tokenText(scene, at) !== ',') return null;
  if (phrase.determiner === null && phrase.complement === null && phrase.of < 0) return null;
  // »der Bruder des Präsidenten, Otto Klein,« names the brother.
  const owner = tokenNorm(scene, phrase.first - 1);
  if (scene.pack.ofWords.has(tokenNorm(scene, phrase.first)) && scene.pack.kinWords.has(owner)) return null;
  at = skipAddress(scene, at + 1);
  const person = at < end ? personStartingAt(scene, at) : -1;
  if (person < 0) return null;
  let next = properNameAt(scene, at)?.last ?? at + 1;
  next = closeParenthesis(scene, next, end);
  return next >= end || /^[,.;:)–—!?]$/.test(tokenText(scene, next))
    ? { phrase, bearers: [person], rule: 'office-comma-name' }
    : null;
}

function isGenitiveName(scene: Scene, token: number): boolean {
  const name = properNameAt(scene, token);
  if (name === null) return false;
  const surface = scene.article.text.slice(...name.span);
  return surface !== name.base && scene.pack.isGenitive(tokenText(scene, name.last - 1), name.base);
}

/** »die Außenminister Anna Berg und Otto Klein«: a plural is held by all of them. */
function furtherBearers(scene: Scene, phrase: OfficePhrase, at: number, end: number): number[] {
  const many = phrase.plural;
  const more: number[] = [];
  let next = properNameAt(scene, at)?.last ?? end;
  while (many && next < end) {
    next = closeParenthesis(scene, next, end);
    const norm = tokenNorm(scene, next);
    if (norm !== ',' && !scene.pack.andWords.has(norm)) break;
    const person = personStartingAt(scene, next + 1);
    if (person < 0) break;
    more.push(person);
    next = properNameAt(scene, next + 1)?.last ?? end;
  }
  return more;
}

function personBefore(scene: Scene, phrase: OfficePhrase): number | null {
  const [start, end] = sentenceRange(scene, phrase.head);
  const comma = phrase.first - 1;
  const mark = tokenText(scene, comma);
  if (comma <= start || (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '-')) return null;
  let at = comma;
  // »Anna Berg, 52, Ministerin«
  if (scene.tokens[at - 1]?.kind === 'number' && tokenText(scene, at - 2) === ',') at -= 2;
  if (tokenText(scene, at - 1) === ')') {
    let open = at - 2;
    while (open > start && at - open < 8 && tokenText(scene, open) !== '(') open--;
    if (tokenText(scene, open) === '(') at = open;
  }
  const person = personEndingAt(scene, at);
  if (person < 0) return null;
  const next = phrase.reach;
  if (next >= end) return person;
  const mark2 = tokenText(scene, next);
  if (/^[,.;:)(–—!?-]$/.test(mark2)) return person;
  const norm = tokenNorm(scene, next);
  if (scene.pack.andWords.has(norm))
    return scene.pack.determiners.has(tokenNorm(scene, next + 1)) ? null : person;
  if (scene.pack.copulas.has(norm)) return /^[,.;:)–—!?-]$/.test(tokenText(scene, next + 1)) ? person : null;
  const goesOn =
    scene.pack.asWords.has(norm) || scene.pack.prepositions.has(norm) || scene.pack.relatives.has(norm);
  return goesOn ? person : null;
}

/** A person in a sentence, by name, pronoun or description, whom a predicate can be said of. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly cluster: number;
  /** Whether it can be a subject: no preposition, no genitive, no »ihn«. */
  readonly free: boolean;
}

/** The stretch between commas, dashes and quotation marks around a token. */
export function segmentAround(scene: Scene, token: number): readonly [number, number] {
  const [start, end] = sentenceRange(scene, token);
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
