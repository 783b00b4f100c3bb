// Clause → who is its subject, who its object, what stands behind which preposition, what is an attribute of what. Input:
// the scene and a clause; output: for every reference in it a grammatical function. It reads cases where they are
// plain and falls back on word order; it never looks beyond the sentence.
import type { Clause, NounPhrase } from '../model/grammar';
import { phraseAt, type Arg, type Scene } from './scene';

export type GrammaticalFunction =
  | { readonly kind: 'subject' }
  | { readonly kind: 'object' }
  | { readonly kind: 'preposition'; readonly word: string; readonly token: number }
  /** Genitive or »von« attribute of the noun at `head`; `of` is what it itself would be in the clause. */
  | { readonly kind: 'attribute'; readonly head: number };

export interface Placed {
  readonly arg: Arg;
  readonly fn: GrammaticalFunction;
  /** Token index of the head of the phrase that the reference stands in. */
  readonly head: number;
}

export interface ClauseReading {
  readonly placed: readonly Placed[];
  /** Token index of the subject's head, or -1. */
  readonly subject: number;
  /** Function of each bare phrase by its head token. */
  readonly bare: ReadonlyMap<number, 'subject' | 'object'>;
}

function isOnly(phrase: NounPhrase, what: 'nominative' | 'genitive'): boolean {
  return phrase.cases.length === 1 && phrase.cases[0] === what;
}

function mayBe(phrase: NounPhrase, what: 'nominative'): boolean {
  return phrase.cases.length === 0 || phrase.cases.includes(what);
}

/** Index of the token before a phrase that is not a determiner of it. */
function wordBefore(scene: Scene, token: number): string {
  return scene.tokens[token - 1]?.norm ?? '';
}

/** Bare phrases of a clause: no preposition, no attribute, no time. */
function barePhrases(scene: Scene, index: number, clause: Clause): NounPhrase[] {
  return (scene.phrasesOf[clause.sentence] ?? []).filter(
    (p) =>
      p.clause === index &&
      p.preposition === null &&
      p.parent === null &&
      !isOnly(p, 'genitive') &&
      scene.timeOf[p.head] === -1 &&
      !(
        clause.kind === 'relative' &&
        p.head < clause.first + 3 &&
        scene.lexicon.relatives[scene.tokens[p.head]?.norm ?? ''] !== undefined
      ),
  );
}

interface Relative {
  /** Head of the phrase that the relative clause belongs to. */
  readonly antecedent: number;
  readonly as: 'subject' | 'object';
  /** Preposition before the relative pronoun, or null. */
  readonly preposition: string | null;
}

/** What the antecedent of a relative clause is inside it. */
function relativeRole(scene: Scene, clause: Clause, phrases: readonly NounPhrase[]): Relative | null {
  if (clause.kind !== 'relative') return null;
  let t = clause.first;
  while (t < clause.last && scene.tokens[t]?.kind !== 'word') t++;
  let preposition: string | null = null;
  let role = scene.lexicon.relatives[scene.tokens[t]?.norm ?? ''];
  if (role === undefined) {
    const word = scene.tokens[t]?.norm ?? '';
    role = scene.lexicon.relatives[scene.tokens[t + 1]?.norm ?? ''];
    if (role === undefined) return null;
    preposition = scene.lexicon.contractions[word] ?? word;
  }
  let before = clause.first - 1;
  while (before >= 0 && scene.tokens[before]?.kind !== 'word' && before > clause.first - 4) before--;
  const phrase = before >= 0 ? phraseAt(scene, before) : null;
  if (phrase === null || phrase.sentence !== clause.sentence) return null;
  const other = phrases.some((p) => isOnly(p, 'nominative'));
  const as = role === 'either' ? (other ? 'object' : 'subject') : role;
  return { antecedent: phrase.head, as, preposition };
}

/** Which bare phrases of a clause are subject and object. Coordinated phrases share a function. */
function bareFunctions(
  scene: Scene,
  clause: Clause,
  phrases: readonly NounPhrase[],
  relative: Relative | null,
): Map<number, 'subject' | 'object'> {
  const out = new Map<number, 'subject' | 'object'>();
  const joined = (a: NounPhrase, b: NounPhrase): boolean => {
    for (let t = a.last; t < b.first; t++)
      if (scene.lexicon.conjunctions.has(scene.tokens[t]?.norm ?? '')) return b.first - a.last <= 2;
    return false;
  };
  let subject: NounPhrase | null = null;
  if (relative === null || relative.as !== 'subject' || relative.preposition !== null) {
    const number = clause.verb?.number ?? null;
    subject =
      phrases.find((p) => isOnly(p, 'nominative')) ??
      phrases.find((p) => mayBe(p, 'nominative') && (number !== 'sg' || p.number !== 'pl')) ??
      phrases.find((p) => mayBe(p, 'nominative')) ??
      null;
  }
  let last: NounPhrase | null = null;
  for (const p of phrases) {
    let fn: 'subject' | 'object' = p === subject ? 'subject' : 'object';
    if (last !== null && joined(last, p)) fn = out.get(last.head) ?? fn;
    out.set(p.head, fn);
    last = p;
  }
  return out;
}

/** The functions of all references in a clause. */
export function readClause(scene: Scene, index: number): ClauseReading {
  const clause = scene.grammar.clauses[index];
  if (!clause) return { placed: [], subject: -1, bare: new Map() };
  const phrases = barePhrases(scene, index, clause);
  const relative = relativeRole(scene, clause, phrases);
  const bare = bareFunctions(scene, clause, phrases, relative);
  let subject = -1;
  for (const [head, fn] of bare) if (fn === 'subject' && subject < 0) subject = head;
  const placed: Placed[] = [];
  let seen = -1;
  for (let t = clause.first; t < clause.last; t++) {
    const a = scene.argOf[t] ?? -1;
    if (a < 0 || a === seen || scene.grammar.clauseOf[t] !== index) continue;
    seen = a;
    const arg = scene.args[a] as Arg;
    const phrase = phraseAt(scene, arg.last - 1) ?? phraseAt(scene, arg.first);
    placed.push({ arg, ...functionOf(scene, arg, phrase, bare) });
  }
  if (relative !== null) {
    const arg = argAt(scene, relative.antecedent);
    if (arg !== null)
      placed.push({
        arg,
        fn:
          relative.preposition === null
            ? { kind: relative.as }
            : { kind: 'preposition', word: relative.preposition, token: clause.first },
        head: relative.antecedent,
      });
    if (relative.as === 'subject' && relative.preposition === null) subject = relative.antecedent;
  }
  return { placed, subject, bare };
}

/** The reference at the head of a phrase. */
export function argAt(scene: Scene, token: number): Arg | null {
  return scene.args[scene.argOf[token] ?? -1] ?? null;
}

/** The phrase at the top of a chain of attributes. */
function rootOf(scene: Scene, phrase: NounPhrase): NounPhrase {
  let top = phrase;
  for (let step = 0; top.parent !== null && step < 6; step++) {
    const up = scene.grammar.phrases[top.parent];
    if (!up) break;
    top = up;
  }
  return top;
}

function functionOf(
  scene: Scene,
  arg: Arg,
  phrase: NounPhrase | null,
  bare: ReadonlyMap<number, 'subject' | 'object'>,
): { fn: GrammaticalFunction; head: number } {
  if (phrase === null) {
    const before = wordBefore(scene, arg.first);
    const plain = scene.lexicon.contractions[before] ?? before;
    if (scene.lexicon.places.has(plain) || scene.lexicon.agents.has(plain))
      return { fn: { kind: 'preposition', word: plain, token: arg.first - 1 }, head: arg.last - 1 };
    return { fn: { kind: 'subject' }, head: arg.last - 1 };
  }
  // Inside a phrase but not its head: »Trumps Forderung«, »der russische Angriff«, »US-Angriff«.
  const own = phrase.first <= arg.first && arg.last <= phrase.last;
  const inHead = arg.first <= phrase.head && phrase.head < arg.last;
  if (own && !inHead && arg.last <= phrase.head && arg.ref.kind !== 'office')
    return { fn: { kind: 'attribute', head: phrase.head }, head: arg.last - 1 };
  if (inHead && (arg.ref.kind === 'compound' || arg.ref.kind === 'adjective'))
    return { fn: { kind: 'attribute', head: phrase.head }, head: phrase.head };
  if (phrase.preposition !== null) {
    if (scene.lexicon.genitives.has(phrase.preposition) && phrase.prepositionToken !== null) {
      const holder = phraseAt(scene, phrase.prepositionToken - 1);
      if (
        holder !== null &&
        holder.last === phrase.prepositionToken &&
        scene.timeOf[holder.head] === -1 &&
        !holder.pronoun
      )
        return { fn: { kind: 'attribute', head: holder.head }, head: phrase.head };
    }
    return {
      fn: {
        kind: 'preposition',
        word: phrase.preposition,
        token: phrase.prepositionToken ?? phrase.first - 1,
      },
      head: phrase.head,
    };
  }
  if (phrase.parent !== null) {
    const parent = scene.grammar.phrases[phrase.parent];
    if (parent) {
      // »Der Minister der Türkei, Anna Meier, …«: an apposition is what its anchor is.
      if (scene.tokens[phrase.first - 1]?.text === ',' && mayBe(phrase, 'nominative')) {
        const root = rootOf(scene, parent);
        const anchor = functionOf(scene, arg, root, bare);
        return { fn: anchor.fn, head: anchor.fn.kind === 'attribute' ? phrase.head : root.head };
      }
      return { fn: { kind: 'attribute', head: parent.head }, head: phrase.head };
    }
  }
  const fn = bare.get(phrase.head);
  if (fn) return { fn: { kind: fn }, head: phrase.head };
  if (isOnly(phrase, 'genitive')) {
    const holder = phraseAt(scene, phrase.first - 1);
    if (holder) return { fn: { kind: 'attribute', head: holder.head }, head: phrase.head };
  }
  return { fn: { kind: 'object' }, head: phrase.head };
}
