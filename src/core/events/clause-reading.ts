// Clause → what every reference in it is: subject, object, behind which preposition, attribute of which noun. Input: the
// scene and a clause; output: a function for each. Names run together by the grammar are taken apart here; what stands
// in brackets explains and takes no part.
import type { NounPhrase } from '../model/grammar';
import { describedBy, rootOf } from './appositions';
import { isCommonNoun, namedAmong, type Among } from './groups';
import { argAt, phraseAt, type Arg, type Scene } from './scene';
import { HEAD_OF_BODY, PERSON, REPRESENTATIVE, classesAt } from './word-classes';
import {
  bareFunctions,
  barePhrases,
  behindKeyword,
  besideAnother,
  comrade,
  isOnly,
  mayBe,
  relativeRole,
} from './word-order';

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

/** Index of the token before a phrase that is not a determiner of it. */
function wordBefore(scene: Scene, token: number): string {
  return scene.tokens[token - 1]?.norm ?? '';
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
  // What stands in brackets explains and takes no part: »Anna Meier (SPD)«.
  let depth = 0;
  const story = scene.storyOf[clause.sentence] ?? 0;
  const start = behindKeyword(scene, clause);
  let among: Among | null = null;
  for (let t = clause.first; t < clause.last; t++) {
    const a = scene.argOf[t] ?? -1;
    const text = scene.tokens[t]?.text;
    if (scene.lexicon.among.has(scene.tokens[t]?.norm ?? '')) among = { at: t, last: t + 1 };
    if (text === '(') depth++;
    else if (text === ')' && depth > 0) depth--;
    if (a >= 0 && a !== seen && t < start) {
      // »Lima: Tausende demonstrieren«: the keyword says where.
      seen = a;
      const where = scene.args[a] as Arg;
      if (where.type === 'place' && where.kind === 'name')
        placed.push({
          arg: where,
          fn: { kind: 'preposition', word: scene.lexicon.where, token: t },
          head: t,
        });
      continue;
    }
    if (a < 0 || a === seen || depth > 0 || t < story || scene.grammar.clauseOf[t] !== index) continue;
    seen = a;
    const arg = scene.args[a] as Arg;
    const phrase = phraseOf(scene, arg);
    if (phrase !== null && isEmbedded(scene, phrase)) continue;
    const out: Among | null = among === null ? null : namedAmong(scene, arg, phrase, among, bare);
    if (out?.fn !== undefined) {
      among = out;
      placed.push({ arg, fn: { kind: out.fn }, head: arg.last - 1 });
    } else placed.push({ arg, ...functionOf(scene, arg, phrase, bare) });
  }
  if (relative !== null) {
    const fn: GrammaticalFunction =
      relative.preposition === null
        ? { kind: relative.as }
        : { kind: 'preposition', word: relative.preposition, token: clause.first };
    for (const head of relative.antecedents) {
      const arg = argAt(scene, head);
      if (arg !== null) placed.push({ arg, fn, head });
    }
    if (fn.kind === 'subject') subject = relative.antecedents[0] ?? -1;
  }
  return { placed: withoutOwners(scene, placed), subject, bare };
}

/** »Der Minister Estlands, Anna Meier, …«: where the person is named, the state in the genitive is not meant itself. */
function withoutOwners(scene: Scene, placed: readonly Placed[]): readonly Placed[] {
  const isOwner = (p: Placed): boolean =>
    p.arg.type !== 'person' &&
    p.arg.kind === 'name' &&
    p.arg.first > 0 &&
    !uninflected(scene, p.arg) &&
    (classesAt(scene, p.arg.first - 1) & HEAD_OF_BODY) !== 0 &&
    placed.some((q) => q !== p && q.head === p.head && q.fn.kind === p.fn.kind && q.arg.type === 'person');
  return placed.some(isOwner) ? placed.filter((p) => !isOwner(p)) : placed;
}

/** »der nach Oslo entsandte Gesandte«: what stands inside another phrase is no part of the clause. */
function isEmbedded(scene: Scene, phrase: NounPhrase): boolean {
  if (phrase.prepositionToken === null) return false;
  const around = phraseAt(scene, phrase.prepositionToken - 1);
  return around !== null && around.first < phrase.prepositionToken && around.last > phrase.last;
}

/** The phrase whose part a name plays; »Universität von Garissa« is more than what stands behind its »von«. */
function phraseOf(scene: Scene, arg: Arg): NounPhrase | null {
  const last = phraseAt(scene, arg.last - 1);
  const first = phraseAt(scene, arg.first);
  const inside =
    last !== null && first !== null && last !== first && (last.prepositionToken ?? -1) > arg.first;
  return inside ? first : (last ?? first);
}

/** »Der Investor für den Neubau, Larry Meier, …«: a name between commas is whom the last bare phrase describes. */
function setApart(
  scene: Scene,
  arg: Arg,
  phrase: NounPhrase,
  bare: ReadonlyMap<number, 'subject' | 'object'>,
): { fn: GrammaticalFunction; head: number } | null {
  if (arg.type !== 'person' || arg.kind !== 'name') return null;
  if (scene.tokens[phrase.first - 1]?.text !== ',' || scene.tokens[phrase.last]?.text !== ',') return null;
  let best = -1;
  for (const head of bare.keys()) if (head < phrase.first && head > best) best = head;
  const finite = scene.grammar.clauses[phrase.clause ?? -1]?.verb?.finite ?? -1;
  if (best < 0 && finite >= phrase.last) return { fn: { kind: 'subject' }, head: phrase.head };
  const anchor = best >= 0 ? phraseAt(scene, best) : null;
  if (anchor === null || anchor.clause !== phrase.clause || argAt(scene, best) !== null || anchor.pronoun)
    return null;
  const fn = bare.get(best);
  return fn === undefined ? null : { fn: { kind: fn }, head: best };
}

/** Whether another name, of a person and no possessor, stands before this one in its phrase. */
function nameBefore(scene: Scene, arg: Arg, phrase: NounPhrase): boolean {
  for (let t = phrase.first; t < arg.first; t++) {
    const other = argAt(scene, t);
    if (other !== null && other.kind === 'name' && other.type === 'person' && other.id !== arg.id)
      return uninflected(scene, other);
  }
  return false;
}

/** Whether a name stands there without the ending of a possessor. */
function uninflected(scene: Scene, arg: Arg): boolean {
  if (!/(?:s|’|')$/.test(scene.tokens[arg.last - 1]?.text ?? '')) return true;
  if (!arg.name.endsWith('s')) return false;
  // »Jonas früherer Minister«: before an adjective of its phrase it is a possessor all the same.
  const next = scene.tokens[arg.last];
  return (
    next?.kind !== 'word' ||
    next.text !== next.norm ||
    phraseAt(scene, arg.last) !== phraseAt(scene, arg.first)
  );
}

/** Whether a name begins a phrase that it cannot own: »der Ukraine Haubitzen«, but »die SPD Abgeordnete«. */
function isDativeBefore(scene: Scene, arg: Arg, phrase: NounPhrase): boolean {
  if (arg.type === 'person' || arg.kind !== 'name' || arg.first > phrase.first + 1) return false;
  if (phrase.number === 'sg' || !uninflected(scene, arg) || !isCommonNoun(scene, phrase.head)) return false;
  return (classesAt(scene, phrase.head) & (REPRESENTATIVE | PERSON)) === 0;
}

/** »war im Wahlkampf vom Präsidenten unterstützt worden«: in a passive, »von« with a person is whoever did it. */
function isAgent(scene: Scene, phrase: NounPhrase, holder: NounPhrase, arg: Arg): boolean {
  if (phrase.clause === null) return false;
  if (arg.type === 'place' && argAt(scene, holder.head)?.kind !== 'name') return false;
  if (scene.grammar.clauses[phrase.clause]?.verb?.voice !== 'passive') return false;
  return (classesAt(scene, holder.head) & REPRESENTATIVE) === 0;
}

/** Whether a state or place in the genitive stands right behind the name of a body: »der Gerichtshof Norwegens«. */
function isOwnerOf(scene: Scene, owner: Arg, arg: Arg): boolean {
  return (
    owner !== arg &&
    owner.type === 'place' &&
    owner.kind === 'name' &&
    arg.type === 'organization' &&
    arg.kind === 'name' &&
    arg.last === owner.first &&
    !uninflected(scene, owner)
  );
}

/** »Secretary of State Anna Reed«: the name behind the field of an office is who holds it. */
function isOfficeOf(scene: Scene, arg: Arg, phrase: NounPhrase, holder: NounPhrase): boolean {
  return (
    !scene.lexicon.capitalNouns &&
    arg.type === 'person' &&
    arg.kind === 'name' &&
    arg.first > phrase.first &&
    arg.last === phrase.last &&
    scene.argOf[arg.first - 1] === -1 &&
    (classesAt(scene, holder.head) & HEAD_OF_BODY) !== 0
  );
}

/**
 * »In his victory speech Reed pledged …«: English puts no comma behind what stands in front, and a name right before the
 * verb is its subject, where nothing else is.
 */
function runsIntoVerb(
  scene: Scene,
  arg: Arg,
  phrase: NounPhrase,
  bare: ReadonlyMap<number, 'subject' | 'object'>,
): boolean {
  if (scene.lexicon.capitalNouns || arg.kind !== 'name' || arg.last !== phrase.last) return false;
  if (arg.first === phrase.first || phrase.clause === null) return false;
  const clause = scene.grammar.clauses[phrase.clause];
  const before = scene.tokens[arg.first - 1];
  if (clause?.verb?.finite !== phrase.last || phrase.prepositionToken !== clause.first) return false;
  // `In Lima former mayor Reed resigned`
  const where = placeInFront(scene, phrase);
  if (where === null || where.last > arg.first) {
    if (before?.kind !== 'word' || before.text !== before.norm) return false;
    if (scene.lexicon.definite.has(before.norm) || classesAt(scene, arg.first - 1) !== 0) return false;
  }
  for (const fn of bare.values()) if (fn === 'subject') return false;
  return true;
}

/** The place with which a phrase in front of its clause begins, though it goes on: `In Lima Anna Reed …`. */
function placeInFront(scene: Scene, phrase: NounPhrase): Arg | null {
  const { lexicon, tokens } = scene;
  if (lexicon.capitalNouns || phrase.preposition === null || !lexicon.places.has(phrase.preposition))
    return null;
  const place = argAt(scene, phrase.first);
  if (place?.type !== 'place' || place.kind !== 'name' || place.last >= phrase.last) return null;
  return /['’]s?$/.test(tokens[place.last - 1]?.text ?? '') ? null : place;
}

function functionOf(
  scene: Scene,
  arg: Arg,
  phrase: NounPhrase | null,
  bare: ReadonlyMap<number, 'subject' | 'object'>,
): { fn: GrammaticalFunction; head: number } {
  if (phrase === null) {
    const before = wordBefore(scene, arg.first);
    const plain = scene.lexicon.contractions.get(before) ?? before;
    if (scene.lexicon.places.has(plain) || scene.lexicon.agents.has(plain))
      return { fn: { kind: 'preposition', word: plain, token: arg.first - 1 }, head: arg.last - 1 };
    return { fn: { kind: 'subject' }, head: arg.last - 1 };
  }
  // Inside a phrase but not its head: »Trumps Forderung«, »der russische Angriff«, »US-Angriff«.
  const own = phrase.first <= arg.first && arg.last <= phrase.last;
  const inHead = arg.first <= phrase.head && phrase.head < arg.last;
  // »1997 wurde Tony Blair Premierminister«: name and predicate noun run together.
  if (own && !inHead && arg.type === 'person' && arg.kind === 'name' && uninflected(scene, arg)) {
    const fn = phrase.preposition === null ? bare.get(phrase.head) : undefined;
    if (fn !== undefined) return { fn: { kind: fn }, head: phrase.head };
  }
  // »Der Oberste Gerichtshof Norwegens«: two names run into one phrase; the one in the genitive is not who acts.
  const owner = own && !inHead ? argAt(scene, arg.last) : null;
  if (owner !== null && owner.last === phrase.last && isOwnerOf(scene, owner, arg)) {
    const fn = phrase.preposition === null ? bare.get(phrase.head) : undefined;
    if (fn !== undefined) return { fn: { kind: fn }, head: arg.last - 1 };
  }
  const held = own && inHead ? argAt(scene, arg.first - 1) : null;
  if (held !== null && held.first >= phrase.first && isOwnerOf(scene, arg, held))
    return { fn: { kind: 'attribute', head: held.last - 1 }, head: arg.last - 1 };
  // »unter Vermittlung Katars«: a name in the genitive behind the noun whose it is, run into one phrase.
  const noun = arg.first - 1;
  if (
    own &&
    inHead &&
    arg.kind === 'name' &&
    noun >= phrase.first &&
    argAt(scene, noun) === null &&
    isCommonNoun(scene, noun) &&
    (classesAt(scene, noun) & REPRESENTATIVE) === 0 &&
    !uninflected(scene, arg)
  )
    return { fn: { kind: 'attribute', head: noun }, head: noun };
  // »lieferten der Ukraine Haubitzen«: a name without the ending of a possessor is a dative before the object.
  if (own && !inHead && phrase.preposition === null && isDativeBefore(scene, arg, phrase))
    return { fn: { kind: 'object' }, head: arg.last - 1 };
  if (own && !inHead && phrase.preposition !== null && placeInFront(scene, phrase) === arg) {
    const named = argAt(scene, phrase.head);
    if (named !== null && named !== arg && runsIntoVerb(scene, named, phrase, bare))
      return {
        fn: {
          kind: 'preposition',
          word: phrase.preposition,
          token: phrase.prepositionToken ?? phrase.first - 1,
        },
        head: arg.last - 1,
      };
  }
  if (own && !inHead && arg.last <= phrase.head && arg.kind !== 'office')
    return { fn: { kind: 'attribute', head: phrase.head }, head: arg.last - 1 };
  if (inHead && (arg.kind === 'compound' || arg.kind === 'adjective'))
    return { fn: { kind: 'attribute', head: phrase.head }, head: phrase.head };
  if (phrase.preposition !== null) {
    if (runsIntoVerb(scene, arg, phrase, bare)) return { fn: { kind: 'subject' }, head: arg.last - 1 };
    if (scene.lexicon.genitives.has(phrase.preposition) && phrase.prepositionToken !== null) {
      const holder = phraseAt(scene, phrase.prepositionToken - 1);
      if (
        holder !== null &&
        holder.last === phrase.prepositionToken &&
        isOfficeOf(scene, arg, phrase, holder)
      ) {
        const { fn } = functionOf(scene, arg, holder, bare);
        return { fn, head: holder.head };
      }
      if (
        holder !== null &&
        holder.last === phrase.prepositionToken &&
        scene.timeOf[holder.head] === -1 &&
        !holder.pronoun &&
        !isAgent(scene, phrase, holder, arg)
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
  const described = describedBy(scene, arg, phrase);
  if (described !== null) {
    const anchor = functionOf(scene, arg, described, bare);
    return { fn: anchor.fn, head: anchor.fn.kind === 'attribute' ? phrase.head : described.head };
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
      // Proper names take no genitive: »die Nato der Ukraine« is a subject and a dative.
      const holder = argAt(scene, parent.head);
      if (
        holder?.kind === 'name' &&
        holder.id !== arg.id &&
        parent.preposition === null &&
        bare.has(parent.head)
      )
        return { fn: { kind: 'object' }, head: phrase.head };
      return { fn: { kind: 'attribute', head: parent.head }, head: phrase.head };
    }
  }
  const set = setApart(scene, arg, phrase, bare);
  if (set !== null) return set;
  const fn = bare.get(phrase.head);
  if (fn === undefined) {
    const beside = comrade(scene, phrase);
    if (beside !== null && beside.first < phrase.first && besideAnother(scene, phrase)) {
      const same = functionOf(scene, arg, beside, bare);
      return { fn: same.fn, head: phrase.head };
    }
  }
  // »besuchte Papst Franziskus Bulgarien«: two names run together are subject and object.
  if (fn === 'subject' && inHead && nameBefore(scene, arg, phrase))
    return { fn: { kind: 'object' }, head: phrase.head };
  if (fn) return { fn: { kind: fn }, head: phrase.head };
  if (isOnly(phrase, 'genitive')) {
    const holder = phraseAt(scene, phrase.first - 1);
    if (holder) return { fn: { kind: 'attribute', head: holder.head }, head: phrase.head };
  }
  return { fn: { kind: 'object' }, head: phrase.head };
}
