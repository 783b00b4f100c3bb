// Which bare phrases of a clause are its subject and object: by case where it is plain, by word order, by what a relative
// pronoun can be, by a subject that the clause before has lent. Input: the scene and a clause; output: functions by
// head. It never looks beyond the sentence.
import type { EventType } from '../model/annotation';
import type { Clause, NounPhrase } from '../model/grammar';
import { nounAt } from './noun-entry';
import { argAt, phraseAt, type Scene } from './scene';
import { PERSON, REPRESENTATIVE, classesAt } from './word-classes';
import { matches } from './word-patterns';

/** Whether a phrase can be nothing but this case. */
export function isOnly(phrase: NounPhrase, what: 'nominative' | 'genitive'): boolean {
  return phrase.cases.length === 1 && phrase.cases[0] === what;
}

/** Whether a phrase may be a nominative. */
export function mayBe(phrase: NounPhrase, what: 'nominative'): boolean {
  return phrase.cases.length === 0 || phrase.cases.includes(what);
}

/** So many parts of a list are followed back. */
const NEAR = 8;

/** Whether a phrase only goes on with one behind a preposition or a genitive: »mit A, B und C«. */
export function besideAnother(scene: Scene, phrase: NounPhrase, depth = 0): boolean {
  if (isOnly(phrase, 'nominative')) return false;
  const other = comrade(scene, phrase);
  if (
    other === null ||
    (other.cases.length > 0 && phrase.cases.length > 0 && !other.cases.some((c) => phrase.cases.includes(c)))
  )
    return false;
  return (
    other.preposition !== null ||
    other.parent !== null ||
    isOnly(other, 'genitive') ||
    (depth < NEAR && besideAnother(scene, other, depth + 1))
  );
}

/** »Gipfel in Rom: Minister reist ab«: the token behind a keyword, which is no part of the sentence. */
export function behindKeyword(scene: Scene, clause: Clause): number {
  const finite = clause.verb?.finite ?? clause.first;
  for (let t = clause.first; t < finite; t++) if (scene.tokens[t]?.text === ':') return t + 1;
  return clause.first;
}

/** Bare phrases of a clause: no preposition, no attribute, no time. */
export function barePhrases(scene: Scene, index: number, clause: Clause): NounPhrase[] {
  const start = Math.max(behindKeyword(scene, clause), scene.storyOf[clause.sentence] ?? 0);
  return (scene.phrasesOf[clause.sentence] ?? []).filter(
    (p) =>
      p.clause === index &&
      p.first >= start &&
      p.preposition === null &&
      p.parent === null &&
      scene.tokens[p.first - 1]?.text !== '(' &&
      !isOnly(p, 'genitive') &&
      scene.timeOf[p.head] === -1 &&
      !besideAnother(scene, p) &&
      !(
        clause.kind === 'relative' &&
        p.head < clause.first + 3 &&
        scene.lexicon.relatives.get(scene.tokens[p.head]?.norm ?? '') !== undefined
      ),
  );
}

/**
 * The phrase that a phrase is coordinated with or set beside: »A und B«, »A, B und C«, »zwei Männer, A und B (19)«.
 * null where something else stands between them.
 */
export function comrade(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  let t = phrase.first - 1;
  const norm = scene.tokens[t]?.norm ?? '';
  const conjunction = scene.lexicon.conjunctions.has(norm);
  if (!conjunction && norm !== ',') return null;
  t--;
  if (conjunction && scene.tokens[t]?.text === ',') t--;
  if (scene.tokens[t]?.text === ')')
    for (let step = 0; step < 8 && scene.tokens[t + 1]?.text !== '('; step++) t--;
  // `Anna Lee, 48, and Otto Page`
  const english = !scene.lexicon.capitalNouns;
  if (english && scene.tokens[t]?.kind === 'number' && scene.tokens[t - 1]?.text === ',') t -= 2;
  let before = t >= 0 ? phraseAt(scene, t) : null;
  // `the Union of Miners and Anna Lee`: one name.
  const name = english && before !== null ? argAt(scene, before.head) : null;
  if (name !== null && before !== null && name.kind === 'name' && name.first < before.first)
    before = phraseAt(scene, name.first) ?? before;
  else if (english && before !== null && scene.tokens[before.last]?.text === ',')
    before = anchorOf(scene, before) ?? before;
  else if (english && before !== null && scene.timeOf[before.head] !== -1) return null;
  if (before === null || before.clause !== phrase.clause) return null;
  if (before.last !== t + 1 && !english) return null;
  if (before.last > t + 1) return null;
  if (!conjunction && closesApposition(scene, before)) return null;
  // `On Friday, Anna Lee, the mayor, …`, `In Lima, Anna Lee, the mayor, …`: no list.
  if (english && !conjunction && opensClause(scene, before)) return null;
  // `On Friday, Iran warned …`, `In Paris, she met …`: what stood in front is done; only a list would go on.
  const after = scene.tokens[phrase.last]?.norm ?? '';
  const listed = conjunction || after === ',' || scene.lexicon.conjunctions.has(after);
  return before.preposition !== null && !listed ? null : before;
}

/** Whether a phrase stands in front of its clause, or tells when. */
function opensClause(scene: Scene, phrase: NounPhrase): boolean {
  if (scene.timeOf[phrase.head] !== -1) return true;
  const clause = phrase.clause === null ? undefined : scene.grammar.clauses[phrase.clause];
  return clause !== undefined && phrase.prepositionToken === clause.first;
}

/** `Anna Lee, head of the union, and …`: whom the apposition that ends in this phrase explains; null where none does. */
function anchorOf(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  let part: NounPhrase | null = phrase;
  for (let step = 0; step < 4 && part !== null; step++) {
    if (scene.tokens[part.first - 1]?.text === ',' && part.preposition === null) {
      const named = phraseAt(scene, part.first - 2);
      if (named === null || named.last !== part.first - 1 || named.clause !== phrase.clause) return null;
      const one = argAt(scene, named.head)?.type === 'person';
      const other = argAt(scene, part.head);
      return one !== (other?.type === 'person') && (one || other?.kind === 'name') ? named : null;
    }
    part = holderOf(scene, part);
  }
  return null;
}

/** »Anna Berg, Vorsitzende des Verbands, Otto Klar …«: the comma behind an apposition closes it and goes on with no list. */
export function closesApposition(scene: Scene, phrase: NounPhrase): boolean {
  let part: NounPhrase | undefined = phrase;
  for (let step = 0; step < 6 && part !== undefined; step++) {
    const at: number | null = part.parent;
    // »mit Logistik, Aufklärung, Radar«: things only go on with a list.
    if (at !== null && scene.tokens[part.first - 1]?.text === ',') {
      const above: NounPhrase | undefined = scene.grammar.phrases[at];
      return [part, above].some((p) => p !== undefined && argAt(scene, p.head)?.type === 'person');
    }
    part = at === null ? (holderOf(scene, part) ?? undefined) : scene.grammar.phrases[at];
  }
  return false;
}

/** The phrase right before the preposition of this one. */
function holderOf(scene: Scene, { prepositionToken: at }: NounPhrase): NounPhrase | null {
  const before = at === null || at === 0 ? null : phraseAt(scene, at - 1);
  return before !== null && before.last === at ? before : null;
}

export interface Relative {
  /** Heads of the phrases that the relative clause belongs to. */
  readonly antecedents: readonly number[];
  readonly as: 'subject' | 'object';
  /** Preposition before the relative pronoun, or null. */
  readonly preposition: string | null;
}

/** What the antecedent of a relative clause is inside it. */
export function relativeRole(scene: Scene, clause: Clause, phrases: readonly NounPhrase[]): Relative | null {
  if (clause.kind !== 'relative') return null;
  let t = clause.first;
  while (t < clause.last && scene.tokens[t]?.kind !== 'word') t++;
  // `…, accused by Peru of …`
  if (clause.opener === null && clause.verb !== null && clause.verb.main === t) {
    const before = scene.tokens[clause.first - 1]?.text === ',' ? clause.first - 2 : clause.first - 1;
    const noun = phraseAt(scene, before);
    return noun === null ? null : { antecedents: [noun.head], as: 'subject', preposition: null };
  }
  let preposition: string | null = null;
  let role = scene.lexicon.relatives.get(scene.tokens[t]?.norm ?? '');
  if (role === undefined) {
    const word = scene.tokens[t]?.norm ?? '';
    role = scene.lexicon.relatives.get(scene.tokens[t + 1]?.norm ?? '');
    if (role === undefined) return null;
    preposition = scene.lexicon.contractions.get(word) ?? word;
  }
  const sentence = scene.article.sentences[clause.sentence];
  const floor = Math.max(sentence?.first ?? 0, clause.first - NEAR);
  let phrase: NounPhrase | null = null;
  for (let before = clause.first - 1; before >= floor && phrase === null; before--)
    phrase = phraseAt(scene, before);
  if (phrase === null) return null;
  // »… vor Ada Muster mit 40 Prozent …, der«: numbers have no relative clause where a name stands beside them.
  if (argAt(scene, phrase.head) === null && phrase.number === 'pl' && clause.verb?.number === 'sg') {
    const earlier = phraseAt(scene, (phrase.prepositionToken ?? phrase.first) - 1);
    if (earlier !== null && argAt(scene, earlier.head) !== null) phrase = earlier;
  }
  const antecedents = [phrase.head];
  if (clause.verb?.number === 'pl' && phrase.number !== 'pl')
    for (let p = comrade(scene, phrase); p !== null && antecedents.length < NEAR; p = comrade(scene, p))
      antecedents.push(p.head);
  // »die Verfügung, die Richter Muster erlassen hatte«: of a thing and a person the person acts.
  const thing =
    argAt(scene, phrase.head) === null && !scene.lexicon.persons.has(scene.tokens[phrase.head]?.norm ?? '');
  // »das Abkommen, das Norwegen unterzeichnete«; but »die Krise, die Norwegen erschütterte«.
  const acts = scene.lexicon.agentVerbs.has(clause.verb?.lemma ?? '') && clause.verb?.voice === 'active';
  const lively = (p: NounPhrase): boolean => {
    const type = thing && mayBe(p, 'nominative') ? argAt(scene, p.head)?.type : undefined;
    return (
      type === 'person' || (acts && p.preposition === null && (type === 'place' || type === 'organization'))
    );
  };
  const other = phrases.some((p) => isOnly(p, 'nominative') || lively(p));
  if (!scene.lexicon.capitalNouns && preposition === null)
    return { antecedents, as: subjectAhead(clause, phrases) ? 'object' : 'subject', preposition };
  const as = role === 'either' ? (other ? 'object' : 'subject') : role;
  return { antecedents, as, preposition };
}

/** `the minister that Peru criticized`: in English whoever stands before the verb of the clause is its subject. */
function subjectAhead(clause: Clause, phrases: readonly NounPhrase[]): boolean {
  const finite = clause.verb?.finite ?? -1;
  return phrases.some((p) => p.first > clause.first && p.last <= finite);
}

/** »Ein Treffen sagte der Präsident ab«: a person that cannot be an accusative goes before a thing that can. */
function livelySubject(scene: Scene, phrases: readonly NounPhrase[]): NounPhrase | null {
  const first = phrases.find((p) => mayBe(p, 'nominative'));
  if (!first || argAt(scene, first.head) !== null || first.pronoun || !first.cases.includes('accusative'))
    return null;
  return (
    phrases.find(
      (p) =>
        p !== first &&
        mayBe(p, 'nominative') &&
        p.cases.length > 0 &&
        !p.cases.includes('accusative') &&
        argAt(scene, p.head) !== null,
    ) ?? null
  );
}

/** What things do not do: of a thing and somebody it is he, in whatever order they stand. */
const SPOKEN: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REJECT',
  'CONCEDE',
  'SUPPORT',
  'REQUEST',
  'AGREE',
]);

/** »Das kritisierte Anna Berg«, »Die Pläne lehnte Peru ab«: who speaks stands behind the verb, what is spoken of before. */
function speakerBehind(scene: Scene, clause: Clause, phrases: readonly NounPhrase[]): NounPhrase | null {
  const { kind, verb } = clause;
  const first = phrases[0];
  if (
    kind !== 'main' ||
    first === undefined ||
    verb === null ||
    verb.finite === null ||
    verb.voice !== 'active'
  )
    return null;
  if (first.last > verb.finite || !mayBe(first, 'nominative') || !isThing(scene, first)) return null;
  const rules = scene.lexicon.verbs.get(verb.lemma);
  if (rules === undefined || !rules.some((rule) => SPOKEN.has(rule.data.type))) return null;
  return (
    phrases.find(
      (p) =>
        p.first > (verb.finite ?? -1) &&
        !p.pronoun &&
        mayBe(p, 'nominative') &&
        agrees(scene, p, verb.number) &&
        speaks(scene, p),
    ) ?? null
  );
}

function speaks(scene: Scene, { head }: NounPhrase): boolean {
  const arg = argAt(scene, head);
  return arg === null ? (classesAt(scene, head) & (PERSON | REPRESENTATIVE)) !== 0 : arg.type !== 'other';
}

/** »das«, »die Pläne«, »eine Forderung«; a report or a resolution says something itself. */
function isThing(scene: Scene, { head, pronoun }: NounPhrase): boolean {
  const { lexicon, tokens } = scene;
  const token = tokens[head];
  if (token === undefined || argAt(scene, head) !== null) return false;
  if (lexicon.demonstratives.has(token.norm)) return true;
  if (pronoun) return false;
  if ((classesAt(scene, head) & (PERSON | REPRESENTATIVE)) !== 0 || matches(lexicon.speaking, token.norm))
    return false;
  return nounAt(lexicon, token) !== null || matches(lexicon.things, token.norm);
}

/**
 * Whether a main clause lacks its subject because the clause before it has it: »…, und lehnte den Vorschlag ab«. After a
 * comma alone it may also be turned round: »…, sagte der Minister«.
 */
export function elided(scene: Scene, clause: Clause): 'surely' | 'perhaps' | null {
  if (clause.kind !== 'main' || clause.verb?.finite === null || clause.verb === null) return null;
  const firstOfAll = scene.grammar.clauses[scene.clausesOf[clause.sentence]?.[0] ?? -1];
  if (firstOfAll === clause) return null;
  let t = clause.first;
  while (t < clause.last && scene.tokens[t]?.kind !== 'word') t++;
  const joined = scene.lexicon.conjunctions.has(scene.tokens[t]?.norm ?? '');
  const conjunction = joined || scene.lexicon.conjunctions.has(scene.tokens[clause.first - 1]?.norm ?? '');
  if (joined) t++;
  if (clause.verb.finite !== t) return joined && clause.verb.finite < t ? 'surely' : null;
  // »…, kritisierte aber den Verband«: goes on with what the one before did.
  const goesOn = scene.lexicon.continuing.has(scene.tokens[t + 1]?.norm ?? '') && isTold(scene, clause);
  return conjunction || goesOn ? 'surely' : 'perhaps';
}

/** Whether the clause before is told by the article: not in quotation marks, and not reported (»…, sagte aber der Minister«). */
function isTold(scene: Scene, { first, sentence }: Clause): boolean {
  const before = scene.tokens[first - 1];
  if (before === undefined || before.text !== ',' || scene.tokens[first - 2]?.kind === 'quote') return false;
  const main = scene.grammar.clauses[scene.clausesOf[sentence]?.[0] ?? -1];
  if (main?.kind !== 'main' || main.verb?.mood !== 'indicative' || main.verb.finite === main.first)
    return false;
  for (let t = main.first; t < main.last; t++) if ((scene.argOf[t] ?? -1) >= 0) return true;
  return false;
}

/** »Otto Berg und der Minister lobten …«: where the second of a list is plainly the subject, so is the first. */
function firstOfList(
  scene: Scene,
  phrases: readonly NounPhrase[],
  found: NounPhrase | undefined,
): NounPhrase | undefined {
  let first = found;
  for (let step = 0; step < NEAR && first !== undefined; step++) {
    const before = comrade(scene, first);
    if (before === null || !mayBe(before, 'nominative') || !phrases.includes(before)) break;
    first = before;
  }
  return first;
}

/** »Anna Berg entließen die Grünen«: one person, and no list that she opens, is not the subject of a plural. */
function agrees(scene: Scene, phrase: NounPhrase, number: 'sg' | 'pl' | null): boolean {
  if (number === 'sg') return phrase.number !== 'pl';
  if (number === null || phrase.number !== 'sg' || argAt(scene, phrase.head)?.type !== 'person') return true;
  for (let t = phrase.last; t < phrase.last + NEAR && t < scene.tokens.length; t++) {
    const { kind, norm } = scene.tokens[t]!;
    if (kind === 'punct' || scene.lexicon.conjunctions.has(norm)) return true;
    if (scene.grammar.clauses[phrase.clause ?? -1]?.verb?.finite === t) return false;
  }
  return true;
}

/** English: what stands before the verb; behind it only where nothing else of the clause stands before (`…, demanded Reed`). */
function subjectBefore(scene: Scene, clause: Clause, phrases: readonly NounPhrase[]): NounPhrase | null {
  const finite = clause.verb?.finite ?? null;
  const first = phrases.find((p) => mayBe(p, 'nominative')) ?? null;
  if (finite === null || first === null || first.first < finite) return first;
  for (let t = clause.first; t < finite; t++) if (scene.tokens[t]?.kind === 'word') return null;
  return first;
}

/** Which bare phrases of a clause are subject and object. Coordinated phrases share a function. */
export function bareFunctions(
  scene: Scene,
  clause: Clause,
  phrases: readonly NounPhrase[],
  relative: Relative | null,
): Map<number, 'subject' | 'object'> {
  const out = new Map<number, 'subject' | 'object'>();
  let subject: NounPhrase | null = null;
  const open = elided(scene, clause);
  if ((clause.kind === 'infinitive' && clause.verb?.voice === 'active') || clause.kind === 'participle') {
    // »um die Ukraine zu stärken«: whoever does it stands outside.
    subject = null;
  } else if (open !== null) {
    subject = phrases.find((p) => isOnly(p, 'nominative')) ?? null;
    if (subject === null && open === 'perhaps')
      subject = phrases.find((p) => mayBe(p, 'nominative') && argAt(scene, p.head) !== null) ?? null;
  } else if (relative === null || relative.as !== 'subject' || relative.preposition !== null) {
    const number = clause.verb?.number ?? null;
    subject = !scene.lexicon.capitalNouns
      ? subjectBefore(scene, clause, phrases)
      : (firstOfList(
          scene,
          phrases,
          phrases.find((p) => isOnly(p, 'nominative')),
        ) ??
        speakerBehind(scene, clause, phrases) ??
        livelySubject(scene, phrases) ??
        phrases.find((p) => mayBe(p, 'nominative') && agrees(scene, p, number)) ??
        phrases.find((p) => mayBe(p, 'nominative')) ??
        null);
  }
  for (const p of phrases) {
    const beside = comrade(scene, p);
    const own = p === subject ? 'subject' : 'object';
    out.set(p.head, beside === null ? own : (out.get(beside.head) ?? own));
  }
  return out;
}
