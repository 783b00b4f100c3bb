// What stands where in an article, by token: references to actors, times, clauses. Input: the article and what earlier
// annotators found; output: lookups for the other files of this room. Overlapping references to one actor count once.
import { itemAt, lastOf } from '../base/item-at';
import { noPlaces, smallNumbers, wholeNumbers } from '../base/slab';
import { lastStartingAtOrBefore, type Span } from '../base/span';
import type {
  Basis,
  EntityType,
  LocalActor,
  Reference,
  Statement,
  TimeExpression,
} from '../model/annotation';
import type { Edtf } from '../model/edtf';
import type { Article, Sentence, Token } from '../model/article';
import type { Grammar, NounPhrase } from '../model/grammar';
import type { EventLexicon } from './lexicon';
import { joinOffices } from './office-groups';
import { nounAt } from './noun-entry';
import { splitPhrases } from './split-phrases';
import { ticksOf, type Tick } from './ticker';

/**
 * A reference to an actor, laid over tokens. What the readers of this room ask of reference and actor stands here itself:
 * those come in many shapes, this in one.
 */
export interface Arg {
  readonly index: number;
  readonly kind: Reference['kind'];
  readonly span: Span;
  readonly basis: Basis;
  /** Id of its actor. */
  readonly id: string;
  readonly name: string;
  readonly actorType: EntityType;
  /** Whether a lexicon of the world knows the actor as a state. */
  readonly state: boolean;
  /** Ids of the others that the same words stand for (»beide Länder«). */
  readonly others: readonly string[];
  /** The actor's, unless it is named as who acts. */
  readonly type: EntityType;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

export interface TimeAt {
  readonly span: Span;
  readonly type: TimeExpression['type'];
  readonly edtf: Edtf | null;
  /** TIMEX3. */
  readonly value: string;
  readonly basis: Basis;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** Normalised preposition before it, determiners skipped; null where there is none. */
  readonly preposition: string | null;
}

export interface Scene {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: EventLexicon;
  readonly args: readonly Arg[];
  /** For each token the index of the Arg over it, or -1. */
  readonly argOf: Int32Array;
  readonly times: readonly TimeAt[];
  /** For each token the index of the TimeAt over it, or -1. */
  readonly timeOf: Int32Array;
  /** For each token the index of the innermost statement whose quote holds it, or -1. */
  readonly statementOf: Int32Array;
  readonly statements: readonly Statement[];
  /** Indexes of clauses by sentence. */
  readonly clausesOf: readonly (readonly number[])[];
  readonly phrasesOf: readonly (readonly NounPhrase[])[];
  readonly actorById: ReadonlyMap<string, LocalActor>;
  /** For each sentence the token behind its dateline (»Berlin, 3. Mai 2025 (dpa) –«); its first token where it has none. */
  readonly storyOf: Int32Array;
  /** Lines of a live ticker by sentence. */
  readonly ticks: ReadonlyMap<number, Tick>;
}

const RANK: Readonly<Record<Reference['kind'], number>> = {
  name: 0,
  office: 1,
  description: 1,
  metonym: 2,
  pronoun: 3,
  compound: 4,
  adjective: 5,
};

/** »die Regierung in Kiew«: more than the place in it, which is nowhere to be and takes no part of its own. */
function rankOf(ref: Reference): number {
  return ref.rule === 'description-of-government' ? -1 : RANK[ref.kind];
}

/** Tokens `[first, last)` that a span touches. */
export function tokensAt(tokens: readonly Token[], span: Span): readonly [first: number, last: number] {
  let first = lastStartingAtOrBefore(tokens, span[0], (t) => t.start);
  if (first < 0 || (tokens[first] as Token).end <= span[0]) first++;
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < span[1]) last++;
  return [first, last];
}

type MutableArg = { -readonly [K in keyof Arg]: Arg[K] };

/** A reference while it is laid over tokens; of two that overlap the one of lower rank counts. */
interface Laid {
  readonly rank: number;
  readonly arg: MutableArg;
}

const NOBODY: readonly string[] = [];

function layArgs(
  article: Article,
  references: readonly Reference[],
  byId: ReadonlyMap<string, LocalActor>,
): { args: Arg[]; argOf: Int32Array } {
  const { tokens } = article;
  const found: Laid[] = [];
  let sorted = true;
  for (const ref of references) {
    const { kind, span, basis } = ref;
    const actor = byId.get(ref.actor);
    if (!actor) continue;
    const [first, last] = tokensAt(tokens, span);
    if (first >= last) continue;
    const before = lastOf(found)?.arg;
    if (kind === 'description' && before?.kind === 'description' && before.first === first) {
      before.others = [...before.others, actor.id];
      continue;
    }
    // »beide Länder« act; they are nowhere to be.
    const { id, name, type: actorType } = actor;
    const state = actor.known?.startsWith('state:') ?? false;
    const type = kind === 'description' && actorType === 'place' ? 'organization' : actorType;
    if (before !== undefined && before.last > first) sorted = false;
    found.push({
      rank: rankOf(ref),
      arg: { index: 0, kind, span, basis, id, name, actorType, state, others: NOBODY, type, first, last },
    });
  }
  const args: Arg[] = [];
  const argOf = noPlaces(tokens.length);
  for (const arg of sorted ? found.map((x) => x.arg) : withoutOverlaps(found, tokens.length)) {
    arg.index = args.length;
    argOf.fill(arg.index, arg.first, arg.last);
    args.push(arg);
  }
  return { args, argOf };
}

/** Of references that share words the one that says most, in order of text. */
function withoutOverlaps(found: Laid[], length: number): MutableArg[] {
  found.sort(
    (a, b) =>
      a.rank - b.rank || b.arg.last - b.arg.first - (a.arg.last - a.arg.first) || a.arg.first - b.arg.first,
  );
  const taken = smallNumbers(length);
  const kept: MutableArg[] = [];
  for (const { arg } of found) {
    let free = true;
    for (let t = arg.first; t < arg.last && free; t++) free = taken[t] === 0;
    if (!free) continue;
    taken.fill(1, arg.first, arg.last);
    kept.push(arg);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** »Während der Präsident …«: a word that opens a clause governs no phrase in it. */
function withoutOpeners(grammar: Grammar, tokens: readonly Token[]): Grammar {
  let phrases: NounPhrase[] | null = null;
  for (let i = 0; i < grammar.phrases.length; i++) {
    const p = grammar.phrases[i] as NounPhrase;
    if (p.prepositionToken === null || p.clause === null) continue;
    const clause = grammar.clauses[p.clause];
    if (clause?.kind !== 'subordinate' || clause.opener !== p.preposition || clause.verb?.finite === null)
      continue;
    let first = clause.first;
    while (first < clause.last && tokens[first]?.kind !== 'word') first++;
    if (p.prepositionToken !== first) continue;
    phrases ??= [...grammar.phrases];
    phrases[i] = {
      ...p,
      preposition: null,
      prepositionToken: null,
      cases: p.cases.includes('accusative') ? ['nominative', 'accusative'] : ['nominative'],
    };
  }
  return phrases === null ? grammar : { ...grammar, phrases };
}

const MAX_PREPOSITION_DISTANCE = 3;

const DATELINE = 16;
const DASH = /^(?:-{1,2}|[–—|:])$/;

/** Place, date and agency before a dash say where and when it was written, not what happened: by sentence, what stands behind them. */
function datelines(
  article: Article,
  timeOf: Int32Array,
  args: readonly Arg[],
  argOf: Int32Array,
): Int32Array {
  const { sentences } = article;
  const out = wholeNumbers(sentences.length);
  for (let i = 0; i < sentences.length; i++) {
    const opens = sentences[i]!.paragraph !== sentences[i - 1]?.paragraph;
    out[i] = behindDateline(article.tokens, sentences[i]!, opens, timeOf, args, argOf);
  }
  return out;
}

/** Where a sentence begins behind its dateline. »Lima – Im Streit …«: where it opens a paragraph, a place alone is enough. */
function behindDateline(
  tokens: readonly Token[],
  { first, last }: Sentence,
  opens: boolean,
  timeOf: Int32Array,
  args: readonly Arg[],
  argOf: Int32Array,
): number {
  let dated = false;
  let placed = opens;
  for (let t = first; t < Math.min(last, first + DATELINE); t++) {
    const { text, kind } = tokens[t] as Token;
    // »Oslo (dpa) – …«: the agency in brackets is cut out.
    const cut = t > first && (tokens[t] as Token).start - (tokens[t - 1] as Token).end > 1;
    if (timeOf[t] !== -1 || text === '(' || cut) dated = true;
    // »LIMA (ap) Peru hat …«: without a dash the place and one word in brackets say that it was one.
    if (placed && t > first && text === '(' && tokens[t + 2]?.text === ')' && t + 3 < last) {
      const dash = DASH.test(tokens[t + 3]?.text ?? '');
      return dash ? t + 4 : t + 3;
    }
    if (placed && cut && kind === 'word') return t;
    const dash =
      text === '—' ||
      text === '–' ||
      text === '--' ||
      (text === '-' && (dated || (placed && t > first && isSpaced(tokens, t))));
    const own = isSpaced(tokens, t);
    if (dash && t > first) return dated || (placed && own) ? t + 1 : first;
    if (kind === 'word' && placed && argTypeAt(args, argOf, t) !== 'place') placed = false;
    // Small letters but no time and no bracket: a sentence, not a dateline.
    if (kind === 'word' && !dated && timeOf[t] === -1 && text === text.toLowerCase()) return first;
  }
  return first;
}

function isSpaced(tokens: readonly Token[], t: number): boolean {
  return (tokens[t] as Token).spaced && tokens[t + 1]?.spaced === true;
}

function argTypeAt(args: readonly Arg[], argOf: Int32Array, t: number): Arg['type'] | null {
  const arg = argOf[t] ?? -1;
  return arg < 0 ? null : args[arg]!.type;
}

export function layScene(
  article: Article,
  parsed: Grammar,
  lexicon: EventLexicon,
  actors: readonly LocalActor[],
  references: readonly Reference[],
  times: readonly TimeExpression[],
  statements: readonly Statement[],
): Scene {
  const { tokens } = article;
  const opened = withoutOpeners(parsed, tokens);
  const actorById = new Map(actors.map((a) => [a.id, a]));
  const { args, argOf } = layArgs(article, references, actorById);
  const timeOf = noPlaces(tokens.length);
  const timesAt: TimeAt[] = [];
  for (const time of times) {
    const [first, last] = tokensAt(tokens, time.span);
    // »Ex-Minister«: what a part of a word says of the past is no time beside the word.
    const partly = (tokens[last - 1]?.end ?? 0) > time.span[1];
    if (first >= last || (partly && time.edtf === null)) continue;
    let preposition: string | null = null;
    for (let t = first; t >= 0 && t > first - MAX_PREPOSITION_DISTANCE; t--) {
      const norm = (tokens[t] as Token).norm;
      const short = lexicon.contractions.get(norm) ?? norm;
      if (lexicon.timePrepositions.has(short) || lexicon.origins.has(short)) {
        preposition = short;
        break;
      }
      if (t < first && (tokens[t] as Token).kind !== 'word' && (tokens[t] as Token).kind !== 'number') break;
    }
    for (let t = first; t < last; t++) timeOf[t] = timesAt.length;
    const { span, type, edtf, value, basis } = time;
    const clause = opened.clauseOf[first] ?? -1;
    timesAt.push({ span, type, edtf, value, basis, first, last, clause, preposition });
  }
  const isDeed = (noun: Token): boolean => nounAt(lexicon, noun) !== null;
  const grammar = lexicon.capitalNouns
    ? joinOffices(splitPhrases(opened, tokens, args, argOf, timesAt, timeOf, isDeed), tokens, args, actorById)
    : opened;
  const statementOf = noPlaces(tokens.length);
  statements.forEach((s, i) => {
    for (const q of s.quote) {
      const [first, last] = tokensAt(tokens, q);
      for (let t = first; t < last; t++) statementOf[t] = i;
    }
  });
  const clausesOf: number[][] = article.sentences.map(() => []);
  grammar.clauses.forEach((c, i) => clausesOf[c.sentence]?.push(i));
  const phrasesOf: NounPhrase[][] = article.sentences.map(() => []);
  for (const p of grammar.phrases) phrasesOf[p.sentence]?.push(p);
  // Split ones come last: back to their order.
  if (grammar !== opened) for (const list of phrasesOf) list.sort((a, b) => a.first - b.first);
  return {
    article,
    tokens,
    grammar,
    lexicon,
    args,
    argOf,
    times: timesAt,
    timeOf,
    statementOf,
    statements,
    clausesOf,
    phrasesOf,
    actorById,
    storyOf: datelines(article, timeOf, args, argOf),
    ticks: ticksOf(article, timesAt, timeOf),
  };
}

/**
 * Whether what a clause tells happens while the event at a noun does: »bei dem Anschlag starben …«, »auf einem Gipfel
 * sagte …«, »am Rande der Konferenz traf …«.
 */
export function isOccasion(scene: Scene, phrase: NounPhrase | null, meeting: boolean): boolean {
  if (phrase === null) return false;
  const { lexicon } = scene;
  if (phrase.preposition !== null && lexicon.simultaneous.has(phrase.preposition)) return true;
  if (!meeting) return false;
  // »auf« with an accusative is an aim: »auf ein Treffen drängen«.
  if (phrase.preposition !== null)
    return lexicon.venues.has(phrase.preposition) && !phrase.cases.includes('accusative');
  const holder = phrase.parent === null ? undefined : scene.grammar.phrases[phrase.parent];
  return holder !== undefined && lexicon.occasions.has(scene.tokens[holder.head]?.norm ?? '');
}

export function phraseAt(scene: Scene, token: number): NounPhrase | null {
  const i = scene.grammar.phraseOf[token] ?? -1;
  return i < 0 ? null : (scene.grammar.phrases[i] ?? null);
}

/** The reference at the head of a phrase. */
export function argAt(scene: Scene, token: number): Arg | null {
  return itemAt(scene.args, scene.argOf[token]) ?? null;
}
