// The introduction of an interview and its questions → who answers, where no label names anybody. Only what the article
// says counts: »Interview mit X«, »X im Gespräch«, a question that speaks to »Frau X«. Whoever asked is left out (»Das
// Gespräch führte X«), and where two may be meant nobody is chosen.
import { startsUpper } from '../base/chars';
import type { InterviewWords } from '../language/pack/statements';
import type { LocalActor, Reference } from '../model/annotation';
import type { Article } from '../model/article';
import type { Range } from './draft';

/** Whoever may answer, and where the article names them in full. */
export interface Answerer {
  readonly actor: string;
  /** Tokens of the name. */
  readonly named: Range;
}

/** What of an article the questions about persons are asked of. */
export interface People {
  readonly article: Article;
  readonly words: InterviewWords;
  readonly address: ReadonlyMap<string, unknown>;
  readonly persons: ReadonlyMap<string, LocalActor>;
  /** By surname and by whole name, in lower case: the one person who has it. */
  readonly bySurname: ReadonlyMap<string, string | null>;
  /** By first token of a name: its last token, exclusive, and its person. */
  readonly nameAt: ReadonlyMap<number, { readonly last: number; readonly actor: string }>;
}

/** Tokens of »Herr Prof. Dr.«. */
const MAX_ADDRESS = 7;
/** An introduction is no longer than so many tokens. */
const MAX_INTRODUCTION = 900;

export function peopleOf(
  article: Article,
  words: InterviewWords,
  address: ReadonlyMap<string, unknown>,
  actors: readonly LocalActor[],
  references: readonly Reference[],
): People {
  const persons = new Map(actors.filter((a) => a.type === 'person').map((a) => [a.id, a]));
  const nameAt = new Map<number, { readonly last: number; readonly actor: string }>();
  const sorted = references
    .filter((r) => r.kind === 'name' && persons.has(r.actor))
    .sort((a, b) => a.span[0] - b.span[0]);
  let t = 0;
  for (const { span, actor } of sorted) {
    while (t < article.tokens.length && article.tokens[t]!.end <= span[0]) t++;
    let last = t;
    while (last < article.tokens.length && article.tokens[last]!.start < span[1]) last++;
    if (last > t) nameAt.set(t, { last, actor });
  }
  const bySurname = new Map<string, string | null>();
  for (const { id, name, surname } of persons.values())
    for (const key of new Set([name.toLowerCase(), (surname ?? '').toLowerCase()]))
      if (key !== '') bySurname.set(key, bySurname.has(key) ? null : id);
  return { article, words, address, persons, bySurname, nameAt };
}

/** Whether an article names somebody in full, so that a surname alone is known to be theirs. */
export function isNamedInFull(actor: LocalActor | undefined): boolean {
  return actor !== undefined && (/\s/u.test(actor.name) || (actor.given ?? '') !== '');
}

/** Whom a question speaks to by name: »Frau Lind, wann …?«. */
export function spokenTo(people: People, [first, last]: Range): string | null {
  const { tokens } = people.article;
  for (let i = first; i + 1 < last; i++) {
    if (!people.address.has(tokens[i]!.norm)) continue;
    let k = i + 1;
    while (
      k < Math.min(last, i + MAX_ADDRESS) &&
      (people.address.has(tokens[k]!.norm) || tokens[k]!.text === '.')
    )
      k++;
    const name = people.nameAt.get(k);
    if (name === undefined || name.last > last) continue;
    const after = tokens[name.last]?.text ?? '';
    const apart = i === first || tokens[i - 1]!.text === ',';
    if (apart && (after === ',' || after === '?' || after === '!' || after === ':')) return name.actor;
  }
  return null;
}

/** Whether a question speaks to somebody: »Haben Sie …?«. */
export function speaksToSomebody({ article, words }: People, [first, last]: Range): boolean {
  for (let i = first; i < last; i++) {
    const { norm, text } = article.tokens[i]!;
    if (words.familiar.has(norm)) return true;
    if (
      words.heard.has(norm) &&
      (!words.heardUpper || (i > first && startsUpper(text) && article.tokens[i - 1]!.text !== '.'))
    )
      return true;
  }
  return false;
}

/**
 * Who answers: `first` is where the questions begin, `called` are those to whom a question speaks by name. `labelled`: »Frage«, »Antwort« before the colons tell that it is an interview.
 */
export function interviewed(
  people: People,
  first: number,
  called: ReadonlySet<string>,
  labelled: boolean,
): Answerer | null {
  const { sentences } = people.article;
  const named = new Map<string, Range>();
  const beside = new Set<string>();
  const talking: (readonly string[])[] = [];
  let talks = false;
  for (const sentence of sentences) {
    if (sentence.first >= first || sentence.first > MAX_INTRODUCTION) break;
    const told = readSentence(people, sentence.first, Math.min(sentence.last, first));
    for (const { actor, range, asked } of told.named) {
      if (asked) beside.add(actor);
      else if (!named.has(actor)) named.set(actor, range);
    }
    if (!told.talks) continue;
    talks = true;
    talking.push(told.partner === null ? told.named.map((n) => n.actor) : [told.partner]);
  }
  const author = people.article.author?.value.toLowerCase() ?? '';
  const may = (actor: string): boolean => {
    const person = people.persons.get(actor);
    return !beside.has(actor) && isNamedInFull(person) && !author.includes(person!.name.toLowerCase());
  };
  const answerer = (actor: string): Answerer | null => {
    const range = named.get(actor);
    return range !== undefined && may(actor) ? { actor, named: range } : null;
  };
  if (called.size > 1) return null;
  for (const actor of called) return talks || labelled ? answerer(actor) : null;
  if (!talks) return null;
  for (const actors of talking) {
    const left = [...new Set(actors.filter(may))];
    if (left.length === 1) return answerer(left[0]!);
    if (left.length > 1) return null;
  }
  const left = [...named.keys()].filter(may);
  return left.length === 1 ? answerer(left[0]!) : null;
}

interface Told {
  readonly talks: boolean;
  readonly named: readonly { readonly actor: string; readonly range: Range; readonly asked: boolean }[];
  /** »Interview mit X«: who answers for certain. */
  readonly partner: string | null;
}

function readSentence({ article, words, nameAt }: People, first: number, last: number): Told {
  const { tokens } = article;
  const named: { actor: string; range: Range; asked: boolean }[] = [];
  let partner: string | null = null;
  let talks = false;
  /** Behind »mit«, and behind »Interview mit« up to the first name. */
  let beside = false;
  let waiting = false;
  /** »Interview mit X und Y« */
  let joined = false;
  for (let i = first; i < last; i++) {
    const { norm } = tokens[i]!;
    const before = i > first ? tokens[i - 1]!.norm : '';
    if (words.talkVerbs.has(norm) || isTalk(words, norm)) talks = true;
    if (words.partner.has(norm)) {
      beside = true;
      waiting = named.length === 0 && isTalk(words, before);
    }
    if (words.joins.has(norm)) joined = true;
    const name = nameAt.get(i);
    if (name === undefined) continue;
    // »Das Gespräch führte X«, »Mit ihr sprach X«.
    const asked = (talks && words.held.has(before)) || (beside && words.talkVerbs.has(before));
    named.push({ actor: name.actor, range: [i, name.last], asked });
    if (waiting) partner = name.actor;
    else if (joined) partner = null;
    waiting = joined = false;
    i = name.last - 1;
  }
  return { talks, named, partner };
}

function isTalk(words: InterviewWords, norm: string): boolean {
  return words.talks.some((t) => norm.endsWith(t));
}
