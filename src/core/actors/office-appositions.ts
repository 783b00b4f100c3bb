// Office phrases → who holds them by apposition: right before a name, after it, with a comma between, several joined by
// »und«. By position alone; what a verb says is read in `office-predicates.ts`.
import { closeParenthesis } from './office-complement';
import type { Held, OfficePhrase } from './office-phrases';
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

/** »seit Anfang Mai 2019«, »von 2014 bis 2019«: no longer than this, in tokens. */
const LEAD = 6;

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
  if (isOfSomebody(scene, phrase)) return null;
  at = skipAddress(scene, at + 1);
  const person = at < end ? personStartingAt(scene, at) : -1;
  if (person < 0) return null;
  let next = properNameAt(scene, at)?.last ?? at + 1;
  next = closeParenthesis(scene, next, end);
  return next >= end || /^[,.;:)–—!?]$/.test(tokenText(scene, next))
    ? { phrase, bearers: [person], rule: 'office-comma-name' }
    : null;
}

/**
 * Whether the phrase only says whose somebody is: »der Bruder des Präsidenten, Otto Klein,« names the brother, `the adviser
 * to the president, Otto Klein,` the adviser.
 */
function isOfSomebody(scene: Scene, phrase: OfficePhrase): boolean {
  const { pack } = scene;
  const links = (at: number): boolean => {
    const norm = tokenNorm(scene, at);
    return pack.ofWords.has(norm) || pack.atWords.has(norm) || pack.forWords.has(norm);
  };
  const at = links(phrase.first) ? phrase.first - 1 : links(phrase.first - 1) ? phrase.first - 2 : -1;
  if (at < 0 || scene.tokens[at]?.sentence !== scene.tokens[phrase.head]?.sentence) return false;
  return pack.kinWords.has(tokenNorm(scene, at)) || pack.officeNoun(tokenText(scene, at)) !== null;
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

/** How many tokens »seit 2019« takes in front of a title, behind a mark; 0 where there is no such thing. */
function timeLead(scene: Scene, first: number, start: number): number {
  for (let at = first - 2; at > start && first - at <= LEAD; at--) {
    const mark = tokenText(scene, at - 1);
    if (scene.pack.timeLeads.has(tokenNorm(scene, at)) && (mark === ',' || mark === '(' || mark === '–'))
      return first - at;
    if (/^[,;:()–]$/.test(tokenText(scene, at)) || properNameAt(scene, at) !== null) return 0;
  }
  return 0;
}

function personBefore(scene: Scene, phrase: OfficePhrase): number | null {
  const [start, end] = sentenceRange(scene, phrase.head);
  const comma = phrase.first - 1 - timeLead(scene, phrase.first, start);
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
  if (scene.pack.timeLeads.has(norm) || (mark === '(' && scene.tokens[next]?.kind === 'number'))
    return person;
  if (scene.pack.andWords.has(norm))
    return scene.pack.determiners.has(tokenNorm(scene, next + 1)) ? null : person;
  if (scene.pack.copulas.has(norm)) return /^[,.;:)–—!?-]$/.test(tokenText(scene, next + 1)) ? person : null;
  const goesOn =
    scene.pack.asWords.has(norm) || scene.pack.prepositions.has(norm) || scene.pack.relatives.has(norm);
  return goesOn ? person : null;
}
