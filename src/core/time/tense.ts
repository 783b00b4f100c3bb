// Token → the tense of its clause, as far as »am Montag« needs it: past, present or future. The grammar decides where
// it has read a verb; where it has not, the finite verbs of the sentence are guessed from the pack's word lists.
import { itemAt } from '../base/item-at';
import type { Article } from '../model/article';
import type { Grammar, VerbGroup } from '../model/grammar';
import type { TenseWords } from '../language/pack/time';
import type { TenseHint } from './context';

/** In the past they say that it was possible, allowed or needed then: »musste im Mai zurücktreten«. */
const MODALS_OF_FACT = new Set(['können', 'müssen', 'dürfen']);

const MODALS_OF_FUTURE = new Set([
  'sollen',
  'wollen',
  'werden',
  'können',
  'müssen',
  'dürfen',
  'will',
  'shall',
  'would',
  'should',
  'may',
  'can',
]);

function tenseOfVerb(article: Article, words: TenseWords, verb: VerbGroup): TenseHint | 'unsure' {
  // »wollte am Montag kommen«, »wäre am Montag gekommen«: the past form says nothing of where the day lies.
  if (verb.mood === 'konjunktiv2') return null;
  const modal = verb.modal !== null && MODALS_OF_FUTURE.has(verb.modal);
  const norm = (i: number): string => article.tokens[i]?.norm ?? '';
  switch (verb.tense) {
    case 'past':
      return modal && !MODALS_OF_FACT.has(verb.modal ?? '') ? null : 'past';
    case 'perfect':
    case 'pluperfect':
      return 'past';
    case 'future':
      return 'future';
    case 'present': {
      if (modal) return 'future';
      // »ist geplant« looks ahead, »ist geprallt« back; a lone »hat« may have lost its participle to a parenthesis.
      if (verb.voice === 'state-passive') return words.planned(norm(verb.main)) ? 'future' : 'past';
      const lone = verb.tokens.length === 1 && words.perfectAuxiliaries.has(norm(verb.main));
      return lone ? 'unsure' : 'present';
    }
  }
}

function tenseOfClause(
  article: Article,
  grammar: Grammar,
  words: TenseWords,
  token: number,
): TenseHint | 'unsure' {
  let at = grammar.clauseOf[token] ?? -1;
  for (let depth = 0; at >= 0 && depth < 4; depth++) {
    const clause = grammar.clauses[at];
    if (!clause) return 'unsure';
    if (clause.verb && clause.verb.finite !== null) return tenseOfVerb(article, words, clause.verb);
    // »…, am Montag zurückzutreten«: an infinitive clause looks ahead of its parent.
    if (clause.verb && clause.kind === 'infinitive') return 'future';
    at = clause.parent ?? -1;
  }
  return 'unsure';
}

function tenseOfSentence(article: Article, words: TenseWords, token: number): TenseHint {
  const sentence = article.sentences[article.tokens[token]?.sentence ?? -1];
  if (!sentence) return null;
  let past = 0;
  let future = 0;
  let present = 0;
  let auxiliary = 0;
  let participle = 0;
  // A sentence without end is read around the expression only, so that many expressions in it stay cheap.
  const from = Math.max(sentence.first, token - 30);
  const to = Math.min(sentence.last, token + 30);
  for (let i = from; i < to; i++) {
    const t = article.tokens[i];
    if (t?.kind !== 'word') continue;
    const norm = t.norm;
    if (words.past.has(norm)) past++;
    else if (words.future.has(norm)) future++;
    else if (words.perfectAuxiliaries.has(norm)) auxiliary++;
    else if (words.present.has(norm)) present++;
    else if (t.text === norm) {
      if (words.participle(norm)) participle++;
      else if (words.pastForm(norm)) past++;
      else if (words.presentForm(norm)) present++;
    }
  }
  if (past > 0 && past >= future) return 'past';
  if (future > 0) return 'future';
  if (auxiliary > 0 && participle > 0) return 'past';
  return present > 0 || auxiliary > 0 ? 'present' : null;
}

/** »der am Dienstag erfolgte Rücktritt«: the participle after the expression, where an article stands before it. */
function tenseOfAttribute(article: Article, words: TenseWords, first: number, last: number): TenseHint {
  const { tokens } = article;
  const sentence = tokens[first]?.sentence;
  if (!words.articles.has(tokens[first - 2]?.norm ?? '') || tokens[first - 2]?.sentence !== sentence)
    return null;
  for (let i = last + 1; i <= last + 8; i++) {
    const t = tokens[i];
    if (!t || t.sentence !== sentence || t.kind === 'punct') return null;
    const way = words.attributive(t.norm);
    if (way) return way;
  }
  return null;
}

function wordBefore(
  article: Article,
  words: TenseWords,
  first: number,
  weekday: boolean,
): 'past' | 'future' | 'near' | null {
  const { tokens } = article;
  const sentence = tokens[first]?.sentence;
  for (let i = first - 1; i >= first - 2; i--) {
    const t = tokens[i];
    if (!t || t.sentence !== sentence) return null;
    const way = (weekday ? words.beforeWeekday.get(t.norm) : undefined) ?? words.before.get(t.norm);
    // »von Donnerstag auf Freitag« is a night or a range, not what something was put off to.
    if (way !== undefined && !words.rangeStarts.has(tokens[i - 2]?.norm ?? '')) return way;
    if (!words.articles.has(t.norm)) break;
  }
  // »die kommende Wahl am 18. September«, »das letzte Treffen am Montag«
  for (let i = first - 2; i >= first - 4; i--) {
    const t = tokens[i];
    if (!t || t.sentence !== sentence || t.kind === 'punct') return null;
    const way = words.ofEvent.get(t.norm);
    if (way) return way;
  }
  return null;
}

/** Whether an expression is of a noun that stands behind »nach« or »seit«: »nach der Wahl in Peru am Sonntag«. */
function behindEvent(grammar: Grammar, words: TenseWords, first: number): boolean {
  const own = itemAt(grammar.phrases, grammar.phraseOf[first]);
  if (own === undefined || own.prepositionToken === null) return false;
  let at = own.prepositionToken - 1;
  for (let step = 0; step < 4; step++) {
    const phrase = itemAt(grammar.phrases, grammar.phraseOf[at]);
    if (phrase === undefined || phrase.last !== at + 1) return false;
    if (phrase.preposition !== null && words.afterEvent.has(phrase.preposition)) return true;
    at = (phrase.prepositionToken ?? phrase.first) - 1;
  }
  return false;
}

/** Whether a clause looks back on what was over by then. */
function isOver(grammar: Grammar, token: number): boolean {
  return itemAt(grammar.clauses, grammar.clauseOf[token])?.verb?.tense === 'pluperfect';
}

/** What the words say of the direction of an expression (first and last token); `tense` null where nothing tells it. */
export function directionAt(
  article: Article,
  grammar: Grammar,
  words: TenseWords,
  first: number,
  last: number,
  weekday: boolean,
): { readonly tense: TenseHint; readonly near: boolean } {
  const clause = tenseOfClause(article, grammar, words, first);
  const before = wordBefore(article, words, first, weekday);
  if (before === 'past') return { tense: before, near: false };
  const attribute = tenseOfAttribute(article, words, first, last);
  const ahead = before === 'future' || attribute === 'future';
  // »Ein für Mai geplantes Treffen war abgesagt worden«: it was to come then, and is over now.
  if (ahead && !weekday && isOver(grammar, first)) return { tense: null, near: false };
  if (before === 'future') return { tense: before, near: false };
  if (attribute) return { tense: attribute, near: false };
  const tense = clause === 'unsure' ? tenseOfSentence(article, words, first) : clause;
  // »Nach dem Rücktritt am Montag ist die Lage unklar«: what the clause tells comes after it.
  if (tense === 'present' && behindEvent(grammar, words, first)) return { tense: 'past', near: false };
  return { tense, near: before === 'near' };
}

/** Whether the clause of a token tells of something that takes place on a day. */
export function takesPlace(grammar: Grammar, words: TenseWords, token: number): boolean {
  const verb = itemAt(grammar.clauses, grammar.clauseOf[token])?.verb;
  return verb !== null && verb !== undefined && words.happenings.has(verb.lemma);
}
