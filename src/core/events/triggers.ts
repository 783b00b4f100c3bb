// Sentences → trigger candidates: verbs, phrases of verb and noun, nouns, each with the rules that its words and the
// words around it allow. Input: the scene; output: candidates in order of place. Whether a candidate becomes an event
// depends on its participants, date and status, which are not decided here.
import { itemAt } from '../base/item-at';
import { smallNumbers } from '../base/slab';
import type { Clause, NounPhrase, VerbGroup } from '../model/grammar';
import { startsUpper } from '../base/chars';
import { lastStartingAtOrBefore, type Span } from '../base/span';
import type { Article, Token } from '../model/article';
import { type Asked, type AskedSet } from './asked-words';
import type { EventLexicon, NounEntry, Rule } from './lexicon';
import type { PhraseWords } from './phrase-words';
import { nounAt } from './noun-entry';
import { phraseAt, type Scene } from './scene';
import { PERSON, REPRESENTATIVE, classesAt } from './word-classes';
import { matches } from './word-patterns';

export interface Candidate {
  readonly kind: 'verb' | 'noun';
  readonly rule: Rule;
  /** Token that bears the meaning; the trigger. */
  readonly token: number;
  /** Index into clauses, or -1. */
  readonly clause: number;
  readonly sentence: number;
  readonly lemma: string;
  /** Nouns: their phrase, where the grammar saw one. */
  readonly phrase: NounPhrase | null;
  /** Its phrase holds the negation already: »nicht anerkennen« is a refusal, not the denial of one. */
  readonly negationInPhrase: boolean;
}

/** What the words of a text are read by before anything else is laid out. */
export type Ground = Pick<Scene, 'tokens' | 'grammar' | 'lexicon'>;

function askedOf(lexicon: EventLexicon, token: Token): Asked {
  let asked = lexicon.askedMet.get(token.key);
  if (asked === undefined) lexicon.askedMet.set(token.key, (asked = lexicon.asked.of(token.norm)));
  return asked;
}

/**
 * Fills `into` with the tokens `[first, last)` without the token `except`; of a clause (-1: of all) without those of the
 * clauses inside it.
 */
export function fillWords(
  ground: Ground,
  into: AskedSet,
  first: number,
  last: number,
  clause: number,
  except: number,
): void {
  const { tokens, lexicon } = ground;
  const { clauseOf } = ground.grammar;
  into.clear();
  for (let t = first; t < last; t++) {
    if ((clause >= 0 && clauseOf[t] !== clause) || t === except) continue;
    into.add(askedOf(lexicon, tokens[t] as Token));
  }
}

/** Normalised words of a clause without those of the clauses inside it. */
export function clauseWords(scene: Scene, clause: number): string[] {
  const c = scene.grammar.clauses[clause];
  if (!c) return [];
  const out: string[] = [];
  for (let t = c.first; t < c.last; t++)
    if (scene.grammar.clauseOf[t] === clause) out.push((scene.tokens[t] as { norm: string }).norm);
  return out;
}

function holds(words: AskedSet, phrase: PhraseWords): boolean {
  for (const all of phrase) {
    let there = true;
    for (const p of all)
      if (!words.has(p)) {
        there = false;
        break;
      }
    if (there) return true;
  }
  return false;
}

/** Whether the words around a trigger allow a rule. */
export function allowed(rule: Rule, words: AskedSet): boolean {
  if (rule.free) return true;
  if (rule.onlyIf !== null && !words.has(rule.onlyIf)) return false;
  return !holds(words, rule.notIf);
}

/** »bereit sein«, »Delegation führen«: the words of a phrase with its verb, as labels show it. */
function phraseLemma(scene: Scene, clause: number, phrase: PhraseWords, verb: string): string {
  const c = scene.grammar.clauses[clause];
  if (!c) return verb;
  for (const all of phrase) {
    const found: string[] = [];
    for (const pattern of all) {
      if (pattern.tails.includes('')) continue;
      for (let t = c.first; t < c.last; t++) {
        const token = scene.tokens[t];
        if (
          !token ||
          scene.grammar.clauseOf[t] !== clause ||
          t === c.verb?.main ||
          !matches(pattern, token.norm)
        )
          continue;
        found.push(token.text);
        break;
      }
    }
    if (found.length === all.length) return `${found.join(' ')} ${verb}`;
  }
  return verb;
}

/** Whether a phrase holds in these words only thanks to a negation among them. */
function needsNegation(scene: Scene, phrase: PhraseWords, words: AskedSet): boolean {
  if (!words.negated()) return false;
  const { rest } = scene.lexicon;
  rest.takeWithoutNegations(words);
  return !holds(rest, phrase);
}

/** Adds the heads of the phrases of a clause that are neither attributes nor behind a preposition. */
function addBare(scene: Scene, clause: number, into: AskedSet): void {
  const sentence = scene.grammar.clauses[clause]?.sentence ?? -1;
  for (const p of scene.phrasesOf[sentence] ?? []) {
    if (p.clause !== clause || p.preposition !== null || p.parent !== null) continue;
    const token = scene.tokens[p.head];
    if (token !== undefined) into.add(askedOf(scene.lexicon, token));
  }
}

const NEAR = 4;

function antecedentWord(scene: Scene, first: number, sentence: number): Token | null {
  const floor = scene.article.sentences[sentence]?.first ?? 0;
  for (let t = first - 1; t >= Math.max(floor, first - NEAR); t--) {
    const phrase = phraseAt(scene, t);
    if (phrase !== null) return scene.tokens[phrase.head] ?? null;
  }
  return null;
}

/** The rule of a verb that the words of a clause (-1: none) allow; phrases aside. */
export function ruleFor(scene: Scene, lemma: string, clause: number): Rule | null {
  const rules = scene.lexicon.verbs.get(lemma);
  if (rules === undefined) return null;
  const { around } = scene.lexicon;
  const c = scene.grammar.clauses[clause];
  fillWords(scene, around, c?.first ?? 0, c?.last ?? 0, clause, -1);
  for (const rule of rules) if (allowed(rule, around)) return rule;
  return null;
}

/**
 * »Die vom Rat bewilligten Mittel sind …«: read as a verb in the past, though a main clause that begins with a lone
 * article and does not go on with its verb has none there: it is a participle before its noun.
 */
function isAttributive(scene: Scene, clause: Clause, verb: VerbGroup): boolean {
  if (!scene.lexicon.capitalNouns || clause.kind !== 'main' || verb.tokens.length !== 1) return false;
  const opening = phraseAt(scene, clause.first);
  if (opening === null || opening.last !== clause.first + 1 || verb.main <= opening.last) return false;
  if (!scene.lexicon.definite.has(scene.tokens[clause.first]?.norm ?? '')) return false;
  const next = scene.tokens[verb.main + 1];
  return next !== undefined && verb.main + 1 < clause.last && startsUpper(next.text);
}

/** `a ceasefire brokered by Chile`: what is said of an event tells of no other. */
function tellsOfNoun(scene: Scene, { kind, opener, first }: Clause): boolean {
  const before = scene.tokens[first - 1];
  return (
    kind === 'relative' &&
    opener === null &&
    before?.kind === 'word' &&
    nounAt(scene.lexicon, before) !== null
  );
}

function verbCandidate(scene: Scene, clause: number): Candidate | null {
  const c = scene.grammar.clauses[clause];
  const verb = c?.verb;
  if (!c || !verb) return null;
  const { lexicon } = scene;
  const rules = lexicon.verbs.get(verb.lemma);
  const phrases = lexicon.phrases.get(verb.lemma);
  if (!rules && !phrases) return null;
  if (isAttributive(scene, c, verb) || tellsOfNoun(scene, c)) return null;
  // Most verbs ask for no words.
  if (phrases === undefined && rules?.[0]?.free === true)
    return verbAs(rules[0], c, clause, verb, verb.lemma, false);
  const words = lexicon.around;
  fillWords(scene, words, c.first, c.last, clause, verb.main);
  if (verb.voice === 'passive' && rules?.[0]?.data.ofAnyCause?.has(verb.lemma) === true) {
    const from = scene.article.sentences[c.sentence]?.first ?? c.first;
    fillWords(scene, words, from, c.last, -1, verb.main);
  }
  // What a relative clause is about stands before it: »das Abkommen, das er unterzeichnete«.
  if (c.kind === 'relative') {
    const before = antecedentWord(scene, c.first, c.sentence);
    if (before !== null) words.add(askedOf(lexicon, before));
    if (c.parent !== null) addBare(scene, c.parent, words);
  }
  // A phrase says more than its verb alone.
  if (phrases !== undefined && words.has(phrases.any)) {
    let bare: AskedSet | null = null;
    for (const p of phrases.list) {
      if (p.bare && bare === null) {
        bare = lexicon.bare;
        bare.clear();
        addBare(scene, clause, bare);
      }
      if (!holds(p.bare && bare !== null ? bare : words, p.words) || holds(words, p.rule.notIf)) continue;
      const lemma = phraseLemma(scene, clause, p.words, verb.lemma);
      return verbAs(p.rule, c, clause, verb, lemma, needsNegation(scene, p.words, words));
    }
  }
  if (rules !== undefined)
    for (const rule of rules)
      if (allowed(rule, words)) return verbAs(rule, c, clause, verb, verb.lemma, false);
  return null;
}

function verbAs(
  rule: Rule,
  { sentence }: Clause,
  clause: number,
  { main: token }: VerbGroup,
  lemma: string,
  negationInPhrase: boolean,
): Candidate {
  return { kind: 'verb', rule, token, clause, sentence, lemma, phrase: null, negationInPhrase };
}

function lemmaOf(surface: string, entry: NounEntry): string {
  const low = surface.toLowerCase();
  // »Friedensgespräche« keeps its first part: Friedensgespräch.
  const stem = entry.noun.toLowerCase();
  const at = low.lastIndexOf(stem.slice(0, Math.max(3, stem.length - 2)));
  if (at <= 0) return entry.noun;
  const head = surface.slice(0, at);
  return head.endsWith('-') ? head + entry.noun : head + stem;
}

function isBoilerplate(article: Article, sentence: Span): boolean {
  const { boilerplate } = article;
  const i = lastStartingAtOrBefore(boilerplate, sentence[0], (b) => b[0]);
  return i >= 0 && sentence[0] < (boilerplate[i] as Span)[1];
}

/** Whether a word, or the last part of a hyphen compound, is written with a capital. */
export function isCapital(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  // A word without hyphen that begins with a small letter, as most do.
  if (first >= 97 && first <= 122 && !token.text.includes('-')) return false;
  const hyphen = token.text.lastIndexOf('-');
  // The normalised form is lower case: they differ where a capital stands.
  return hyphen < 0
    ? token.text.charCodeAt(0) !== token.norm.charCodeAt(0)
    : startsUpper(token.text.slice(hyphen + 1));
}

/**
 * »election officials«, »annexation threats«: a noun before its head says of what kind the head is, and tells nothing.
 * Not so before one that only says that it happened (»arrest warrant« does not, »assassination attempt« does).
 */
function isModifier(scene: Scene, phrase: NounPhrase, t: number): boolean {
  const { tokens } = scene;
  if (phrase.head <= t || scene.timeOf[phrase.head] !== -1) return false;
  if (itemAt(scene.args, scene.argOf[phrase.head])?.kind === 'name') return false;
  for (let k = t + 1; k <= phrase.head; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.text !== token.norm) return false;
  }
  const head = tokens[phrase.head] as Token;
  return (
    (classesAt(scene, phrase.head) & (PERSON | REPRESENTATIVE)) !== 0 || nounAt(scene.lexicon, head) !== null
  );
}

/** Candidates of the whole article, in order of their tokens. Linear in the tokens. */
export function findCandidates(scene: Scene, capitalNouns: boolean): Candidate[] {
  const { tokens, grammar, article } = scene;
  const out: Candidate[] = [];
  const words = scene.lexicon.around;
  const verbTokens = smallNumbers(tokens.length);
  for (const c of grammar.clauses) if (c.verb) for (const t of c.verb.tokens) verbTokens[t] = 1;
  article.sentences.forEach((s, sentence) => {
    const role = article.paragraphs[s.paragraph]?.role;
    if (role === 'boilerplate' || isBoilerplate(article, s.span)) return;
    for (const c of scene.clausesOf[sentence] ?? []) {
      const found = verbCandidate(scene, c);
      if (found) out.push(found);
    }
    let wordsOf = -1;
    for (let t = s.first; t < s.last; t++) {
      const token = tokens[t];
      if (!token || token.kind !== 'word' || token.norm.length < 3) continue;
      if (capitalNouns && !isCapital(token)) continue;
      if (verbTokens[t] === 1 || scene.timeOf[t] !== -1) continue;
      const entry = nounAt(scene.lexicon, token);
      if (!entry) continue;
      const arg = itemAt(scene.args, scene.argOf[t]);
      if (arg && arg.kind === 'name') continue;
      const clause = grammar.clauseOf[t] ?? -1;
      let rule = entry.rules[0];
      if (rule?.free !== true) {
        if (wordsOf !== clause || clause < 0) {
          const { first, last } = clause >= 0 ? (grammar.clauses[clause] as Clause) : s;
          fillWords(scene, words, first, last, clause, -1);
          wordsOf = clause;
        }
        rule = entry.rules.find((r) => allowed(r, words));
      }
      if (!rule) continue;
      const phrase = phraseAt(scene, t);
      if (!capitalNouns && phrase !== null && isModifier(scene, phrase, t)) continue;
      if (phrase && phrase.head !== t && phrase.head < t + 3 && tokens[phrase.head]?.text === token.text)
        continue;
      out.push({
        kind: 'noun',
        rule,
        token: t,
        clause,
        sentence,
        lemma: lemmaOf(token.text, entry),
        phrase,
        negationInPhrase: false,
      });
    }
  });
  return out.sort((a, b) => a.token - b.token);
}
