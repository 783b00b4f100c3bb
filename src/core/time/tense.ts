// Token → the tense of its clause, as far as »am Montag« needs it: past, present or future. The grammar decides where
// it has read a verb; where it has not, the finite verbs of the sentence are guessed from the pack's word lists.
import type { Article } from '../model/article';
import type { Grammar, VerbGroup } from '../model/grammar';
import type { TenseWords } from '../language/pack/time';
import type { TenseHint } from './context';

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

function tenseOfVerb(verb: VerbGroup): TenseHint {
  switch (verb.tense) {
    case 'past':
    case 'perfect':
    case 'pluperfect':
      return 'past';
    case 'future':
      return 'future';
    case 'present':
      return verb.modal !== null && MODALS_OF_FUTURE.has(verb.modal) ? 'future' : 'present';
  }
}

function tenseOfClause(grammar: Grammar, token: number): TenseHint {
  let at = grammar.clauseOf[token] ?? -1;
  for (let depth = 0; at >= 0 && depth < 4; depth++) {
    const clause = grammar.clauses[at];
    if (!clause) return null;
    if (clause.verb && clause.verb.finite !== null) return tenseOfVerb(clause.verb);
    // »…, am Montag zurückzutreten«: an infinitive clause looks ahead of its parent.
    if (clause.verb && clause.kind === 'infinitive') return 'future';
    at = clause.parent ?? -1;
  }
  return null;
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

function wordBefore(article: Article, words: TenseWords, first: number): 'past' | 'future' | 'near' | null {
  const sentence = article.tokens[first]?.sentence;
  for (let i = first - 1; i >= first - 2; i--) {
    const t = article.tokens[i];
    if (!t || t.sentence !== sentence) return null;
    const way = words.before.get(t.norm);
    if (way) return way;
    if (!words.articles.has(t.norm)) return null;
  }
  return null;
}

/** What the words say of the direction of an expression (first and last token); `tense` null where nothing tells it. */
export function directionAt(
  article: Article,
  grammar: Grammar,
  words: TenseWords,
  first: number,
  last: number,
): { readonly tense: TenseHint; readonly near: boolean } {
  const before = wordBefore(article, words, first);
  if (before === 'past' || before === 'future') return { tense: before, near: false };
  const tense =
    tenseOfAttribute(article, words, first, last) ??
    tenseOfClause(grammar, first) ??
    tenseOfSentence(article, words, first);
  return { tense, near: before === 'near' };
}
