// »am Montag Anna Meier«, »in Genf Vertreter Perus«: a time or name behind its preposition and the phrase beside it, which
// a shallow grammar takes for one. Input: the grammar, the references and times by token; output: the grammar with such
// phrases taken apart, the same object where there are none. Nothing else is changed; no case is guessed.
import { itemAt } from '../base/item-at';
import type { Token } from '../model/article';
import type { Grammar, NounPhrase } from '../model/grammar';
import type { Arg, TimeAt } from './scene';

/** Whether a noun names what happens: »Luftangriff«. */
export type IsDeed = (noun: Token) => boolean;

/** Token behind the time or name that a phrase begins with, if more of the phrase follows; else -1. */
function cutOf(
  phrase: NounPhrase,
  tokens: readonly Token[],
  args: readonly Arg[],
  argOf: Int32Array,
  times: readonly TimeAt[],
  timeOf: Int32Array,
  isDeed: IsDeed,
): number {
  if (phrase.last - phrase.first < 2) return -1;
  if (phrase.preposition === null) {
    const cut = betweenNames(phrase, tokens, args, argOf);
    return cut >= 0 ? cut : behindPlural(phrase, tokens, args, argOf);
  }
  if (phrase.prepositionToken !== phrase.first - 1) return -1;
  const time = itemAt(times, timeOf[phrase.first]);
  if (time !== undefined) return time.last <= phrase.head && time.last < phrase.last ? time.last : -1;
  const arg = itemAt(args, argOf[phrase.first]);
  if (arg === undefined || arg.kind !== 'name') return behindDeed(phrase, tokens, args, argOf, isDeed);
  if (arg.first !== phrase.first || arg.last > phrase.head) return -1;
  // »in Kiews Zentrum«: a possessor belongs to what follows.
  const end = tokens[arg.last - 1]?.norm ?? '';
  if (/(?:s|’|')$/.test(end) && !/(?:s|x|z)$/.test(arg.name)) return -1;
  return arg.last;
}

/** »griff Russland Kiew an«: subject and object side by side, two names of two actors without a word between. */
function betweenNames(
  phrase: NounPhrase,
  tokens: readonly Token[],
  args: readonly Arg[],
  argOf: Int32Array,
): number {
  const one = itemAt(args, argOf[phrase.first]);
  if (one === undefined || one.kind !== 'name' || one.first !== phrase.first) return -1;
  const two = itemAt(args, argOf[one.last]);
  if (two === undefined || two.kind !== 'name' || two.first !== one.last || two.last > phrase.last) return -1;
  // »Wladimir Putin«, »Bayern München« and the like are one name each; people do not stand beside people so.
  if (one.id === two.id || (one.actorType === 'person' && two.actorType === 'person')) return -1;
  const end = tokens[one.last - 1]?.norm ?? '';
  return /(?:s|’|')$/.test(end) && !/(?:s|x|z)$/.test(one.name) ? -1 : one.last;
}

/** »töteten bei einem Luftangriff Otto Klar«: nobody is a deed, so whoever stands behind one without »von« is beside it. */
function behindDeed(
  phrase: NounPhrase,
  tokens: readonly Token[],
  args: readonly Arg[],
  argOf: Int32Array,
  isDeed: IsDeed,
): number {
  const name = itemAt(args, argOf[phrase.last - 1]);
  if (name === undefined || name.kind !== 'name' || name.actorType !== 'person') return -1;
  if (name.last !== phrase.last || name.first <= phrase.first) return -1;
  const noun = tokens[name.first - 1] as Token;
  if ((argOf[name.first - 1] ?? -1) >= 0 || !/^\p{Lu}/u.test(noun.text) || !isDeed(noun)) return -1;
  const end = tokens[name.last - 1]?.norm ?? '';
  return /(?:s|x|z|ß|’|')$/u.test(end) ? -1 : name.first;
}

/** Singular nouns that end like plurals and do stand before names: »Hafen Odessa«. */
const SINGULAR =
  /(?:hafen|garten|graben|boden|norden|süden|osten|westen|laden|segen|wagen|namen|bogen|becken|minen)$/u;

/** »beschossen Russlands Truppen Kiew«: behind a noun of several stands a single name that is none of theirs. */
function behindPlural(
  phrase: NounPhrase,
  tokens: readonly Token[],
  args: readonly Arg[],
  argOf: Int32Array,
): number {
  const name = itemAt(args, argOf[phrase.last - 1]);
  if (name === undefined || name.kind !== 'name' || name.last !== phrase.last || name.actorType === 'person')
    return -1;
  const cut = name.first;
  if (cut <= phrase.first || (argOf[cut - 1] ?? -1) >= 0) return -1;
  const noun = tokens[cut - 1];
  if (noun === undefined || !/^\p{Lu}/u.test(noun.text) || !/(?:en|kräfte|leute)$/u.test(noun.norm))
    return -1;
  if (SINGULAR.test(noun.norm)) return -1;
  const opener = tokens[phrase.first]?.norm ?? '';
  if (/^(?:de[mrns]|eine[mrs]?|zum|zur|vom|im|am)$/u.test(opener)) return -1;
  // »die Staaten Peru und Chile«, »die Städte Lima, …«: names of the several.
  const next = tokens[phrase.last]?.norm ?? '';
  return next === 'und' || next === ',' || next === 'sowie' ? -1 : cut;
}

export function splitPhrases(
  grammar: Grammar,
  tokens: readonly Token[],
  args: readonly Arg[],
  argOf: Int32Array,
  times: readonly TimeAt[],
  timeOf: Int32Array,
  isDeed: IsDeed,
): Grammar {
  let phrases: NounPhrase[] | null = null;
  let phraseOf: Int32Array | null = null;
  const count = grammar.phrases.length;
  for (let i = 0; i < count; i++) {
    const phrase = grammar.phrases[i] as NounPhrase;
    const cut = cutOf(phrase, tokens, args, argOf, times, timeOf, isDeed);
    if (cut < 0) continue;
    phrases ??= [...grammar.phrases];
    phraseOf ??= grammar.phraseOf.slice();
    const between = tokens[cut] as Token;
    phrases[i] = {
      ...phrase,
      last: cut,
      head: cut - 1,
      span: [phrase.span[0], (tokens[cut - 1] as Token).end],
      number: 'sg',
      gender: null,
    };
    for (let t = cut; t < phrase.last; t++) if (phraseOf[t] === i) phraseOf[t] = phrases.length;
    phrases.push({
      ...phrase,
      first: cut,
      span: [between.start, phrase.span[1]],
      preposition: null,
      prepositionToken: null,
      // Of two names side by side the first is the subject.
      cases: phrase.preposition === null ? ['accusative'] : [],
      parent: null,
    });
  }
  return phrases === null || phraseOf === null ? grammar : { ...grammar, phrases, phraseOf };
}
