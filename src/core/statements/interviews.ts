// Articles printed as questions and answers → what the one who answers says: each paragraph of an answer is a statement in
// their very words, at its exact span. Two forms are read: labels before colons (»SZ: …«, »Lind: …«, »Frage: …«), and
// questions that stand apart (in bold or italics, or as lines of their own). Somebody is given words only where the article
// names them in full: before the colon, or as the one who was interviewed. Anything else that has colons gives nothing.
import type { LanguagePack } from '../language/pack';
import type { Basis, LocalActor, Reference } from '../model/annotation';
import type { Article } from '../model/article';
import type { Range } from './draft';
import { readPieces, type Piece } from './interview-pieces';
import {
  interviewed,
  isNamedInFull,
  peopleOf,
  speaksToSomebody,
  spokenTo,
  type Answerer,
  type People,
} from './interviewed';

/** A paragraph of an answer, or (without an actor) a question. */
export interface Turn {
  /** Tokens, those of the label included. */
  readonly whole: Range;
  readonly words: Range;
  readonly actor: string | null;
  /** Tokens that name the speaker. */
  readonly named: Range | null;
  readonly basis: Basis;
  readonly rule: string;
}

/** So many questions and answers there must be. */
const LEAST = 2;
const LEAST_APART = 3;
/** So many paragraphs without a label may go on one answer. */
const MOST_GOING_ON = 8;
/** A question without emphasis is no longer than so many tokens. */
const MAX_PLAIN_QUESTION = 70;

/** The turns of an interview in order; none where an article is no interview, or does not say who answers. */
export function readInterview(
  article: Article,
  pack: LanguagePack,
  actors: readonly LocalActor[],
  references: readonly Reference[],
): readonly Turn[] {
  if (!actors.some((a) => a.type === 'person')) return [];
  let colons = 0;
  let asked = 0;
  for (const { text } of article.tokens)
    if (text === ':') colons++;
    else if (text === '?') asked++;
  if (asked < LEAST) return [];
  const pieces = readPieces(article);
  const people = (): People =>
    peopleOf(article, pack.statements.interview, pack.actors.address, actors, references);
  const labelled = colons >= LEAST && pieces.filter((p) => p.label !== null).length >= LEAST;
  if (labelled) {
    const turns = byLabels(people(), pieces);
    if (turns.length > 0) return turns;
  }
  return questionsApart(people, pieces) ?? [];
}

/** What is known of the turns under one label, or of one person. */
interface Voice {
  readonly actor: string | null;
  readonly answers: boolean;
  turns: number;
  asked: number;
  /** »Frage«. */
  readonly asker: boolean;
}

function byLabels(people: People, pieces: readonly Piece[]): Turn[] {
  const { words } = people;
  const { tokens } = people.article;
  const voices = new Map<string, Voice>();
  const voiceOf = new Map<Piece, Voice>();
  const called = new Set<string>();
  for (const piece of pieces) {
    if (piece.label === null) continue;
    const [first, last] = piece.label;
    const norm = tokens[first]!.norm;
    const bare = tokens.slice(first + 1, last).every((t) => t.kind === 'number');
    const actor = personBefore(people, piece.label);
    const key =
      actor ??
      `:${tokens
        .slice(first, last)
        .map((t) => t.norm)
        .join(' ')}`;
    let voice = voices.get(key);
    if (voice === undefined) {
      const asker = actor === null && bare && words.askers.has(norm);
      const answers = actor === null && bare && words.answers.has(norm);
      voices.set(key, (voice = { actor, answers, turns: 0, asked: 0, asker }));
    }
    voice.turns++;
    if (piece.asks) voice.asked++;
    voiceOf.set(piece, voice);
  }
  const asks = (v: Voice): boolean => v.asker || (!v.answers && v.asked * 2 >= v.turns && v.asked > 0);
  let asked = 0;
  for (const v of voices.values()) if (asks(v)) asked += v.turns;
  // Questions in bold, answers behind a name.
  if (asked === 0) asked = pieces.filter((p) => p.label === null && p.emphasised && p.asks).length;
  if (asked < LEAST) return [];
  const begin = pieces.find(
    (p) => p.label !== null && (asks(voiceOf.get(p)!) || voiceOf.get(p)!.actor !== null),
  );
  for (const piece of pieces) {
    const voice = voiceOf.get(piece);
    if (voice !== undefined && !asks(voice)) continue;
    const to = voice === undefined && !piece.asks ? null : spokenTo(people, piece.words);
    if (to !== null) called.add(to);
  }
  const from = begin?.label?.[0] ?? 0;
  let answerer: Answerer | null | undefined;
  const who = (voice: Voice): Answerer | null => {
    if (voice.actor !== null) return { actor: voice.actor, named: [0, 0] };
    if (!voice.answers) return null;
    if (answerer === undefined) answerer = interviewed(people, from, called, true);
    return answerer;
  };
  const turns: Turn[] = [];
  let answers = 0;
  let running: { readonly who: Answerer; readonly named: Range; readonly later: Piece[] } | null = null;
  for (const piece of pieces) {
    const voice = voiceOf.get(piece);
    if (voice === undefined) {
      if (piece.emphasised && piece.asks) {
        goOn(people, turns, running);
        running = null;
        turns.push(question(piece));
      } else if (running !== null && piece.role === 'text' && !piece.emphasised) running.later.push(piece);
      continue;
    }
    if (running !== null) goOn(people, turns, running);
    running = null;
    const speaker = asks(voice) ? null : who(voice);
    if (speaker === null || piece.words[1] <= piece.words[0]) {
      turns.push(question(piece));
      continue;
    }
    const named = voice.actor === null ? speaker.named : piece.label!;
    const basis = voice.actor === null ? 'inferred' : 'stated';
    const rule = voice.actor === null ? 'interview-answer' : 'interview-label';
    turns.push({
      whole: [piece.label![0], piece.words[1]],
      words: piece.words,
      actor: speaker.actor,
      named,
      basis,
      rule,
    });
    answers++;
    running = { who: speaker, named, later: [] };
  }
  return answers >= LEAST ? turns : [];
}

function question(piece: Piece): Turn {
  const whole: Range = [piece.label?.[0] ?? piece.words[0], piece.words[1]];
  return { whole, words: piece.words, actor: null, named: null, basis: 'stated', rule: 'interview-question' };
}

/** Paragraphs between an answer and the next turn go on it, unless they tell of the speaker or there are too many. */
function goOn(
  people: People,
  turns: Turn[],
  running: { readonly who: Answerer; readonly named: Range; readonly later: readonly Piece[] } | null,
): void {
  if (running === null || running.later.length > MOST_GOING_ON) return;
  const { who, named, later } = running;
  for (const { words } of later) {
    if (words[1] <= words[0] || names(people, words, who.actor)) return;
    turns.push({
      whole: words,
      words,
      actor: who.actor,
      named,
      basis: 'inferred',
      rule: 'interview-goes-on',
    });
  }
}

/** Whether words name somebody. */
function names({ nameAt }: People, [first, last]: Range, actor: string): boolean {
  for (let i = first; i < last; i++) if (nameAt.get(i)?.actor === actor) return true;
  return false;
}

/** The person whom a label names: by the name as it was read, or by the surname that only one of them has. */
function personBefore(people: People, [first, last]: Range): string | null {
  const { tokens } = people.article;
  let from = first;
  while (from < last - 1 && (people.address.has(tokens[from]!.norm) || tokens[from]!.text === '.')) from++;
  const name = people.nameAt.get(from);
  if (name !== undefined)
    return name.last === last && isNamedInFull(people.persons.get(name.actor)) ? name.actor : null;
  const wanted = tokens
    .slice(from, last)
    .map((t) => t.norm)
    .join(' ');
  const found = people.bySurname.get(wanted) ?? null;
  return isNamedInFull(people.persons.get(found ?? '')) ? found : null;
}

/** Questions in bold or italics, or as lines of their own, and answers without any label. */
function questionsApart(peopleOf: () => People, pieces: readonly Piece[]): Turn[] | null {
  const bold = pieces.filter((p) => p.emphasised && p.asks && p.label === null && mayAsk(p)).length;
  const marked = bold >= LEAST;
  const asks = (p: Piece): boolean =>
    p.label === null &&
    mayAsk(p) &&
    p.asks &&
    (marked ? p.emphasised : p.words[1] - p.words[0] <= MAX_PLAIN_QUESTION);
  const questions = pieces.filter(asks);
  if (questions.length < (marked ? LEAST : LEAST_APART)) return null;
  const people = peopleOf();
  const called = new Set<string>();
  let spoken = 0;
  for (const { words } of questions) {
    const to = spokenTo(people, words);
    if (to !== null) called.add(to);
    if (to !== null || speaksToSomebody(people, words)) spoken++;
  }
  // »Was ist passiert?«: questions that speak to nobody are an article's own.
  if (spoken * 4 < questions.length) return null;
  const answerer = interviewed(people, questions[0]!.words[0], called, false);
  if (answerer === null) return null;
  const turns: Turn[] = [];
  let open = false;
  let later: Piece[] = [];
  for (const piece of pieces) {
    if (piece.words[1] <= piece.words[0]) continue;
    // In an interview in bold what stands in bold is asked, whatever it ends in.
    if (asks(piece) || (marked && open && piece.emphasised && piece.label === null && mayAsk(piece))) {
      if (marked) goOn(people, turns, { who: answerer, named: answerer.named, later });
      later = [];
      turns.push(question(piece));
      open = true;
    } else if (open && piece.label === null && isText(piece)) {
      const last = turns[turns.length - 1];
      if (last?.actor === null && !names(people, piece.words, answerer.actor))
        turns.push(answer(piece, answerer));
      else if (last?.actor !== null) later.push(piece);
    }
  }
  return turns.filter((t) => t.actor !== null).length >= LEAST ? turns : null;
}

function answer({ words }: Piece, { actor, named }: Answerer): Turn {
  return { whole: words, words, actor, named, basis: 'inferred', rule: 'interview-inferred' };
}

/** Short lines are held to be headings, and so are questions. */
function mayAsk({ role }: Piece): boolean {
  return role === 'text' || role === 'heading';
}

function isText(piece: Piece): boolean {
  return piece.role === 'text';
}
