// What the readers of participants share: the cast of an event while it is put together, readings of clauses made once,
// and whom a phrase stands for when it names nobody itself. Nothing here decides who takes part.
import type { Basis, Participant } from '../model/annotation';
import type { ParticipantRole } from '../language/pack/events';
import { readClause, type ClauseReading, type Placed } from './clause-reading';
import { argAt, phraseAt, type Arg, type Scene } from './scene';
import type { Candidate } from './triggers';
import { comrade } from './word-order';
import { HEAD_OF_BODY, KIN, REPRESENTATIVE_PART, classesAt } from './word-classes';

export interface Cast {
  readonly participants: readonly Participant[];
  readonly place: Arg | null;
  /** Token up to which the attributes of a noun reach; its own token for verbs. */
  readonly reach: number;
}

/** Clause readings, made once per clause. */
export class Readings {
  private readonly known = new Map<number, ClauseReading>();
  constructor(private readonly scene: Scene) {}
  of(clause: number): ClauseReading {
    let reading = this.known.get(clause);
    if (!reading) {
      reading = readClause(this.scene, clause);
      this.known.set(clause, reading);
    }
    return reading;
  }
}

/** The cast of one event, each actor once; the first role that is found stays. */
export class Collector {
  readonly list: Participant[] = [];
  private readonly at = new Set<string>();
  place: Arg | null = null;
  /** Where it most likely is, if nothing says it more plainly. */
  likely: Arg | null = null;
  private whither = false;
  add(arg: Arg, role: ParticipantRole, basis: Basis): void {
    if (arg.type === 'other') return;
    for (let k = -1; k < arg.others.length; k++) {
      const actor = k < 0 ? arg.id : (arg.others[k] as string);
      if (this.at.has(actor)) continue;
      this.at.add(actor);
      this.list.push({
        actor,
        role,
        span: arg.span,
        basis: arg.basis === 'inferred' ? 'inferred' : basis,
      });
    }
  }
  setLikelyPlace(arg: Arg): void {
    this.likely ??= arg;
  }
  /** A town goes before its state, and where a journey leads (`whither`) before where it begins. */
  setPlace(arg: Arg, whither = false): void {
    if (arg.type !== 'place') return;
    if (this.place === null || (whither ? !this.whither : !this.whither && finer(arg, this.place)))
      this.place = arg;
    this.whither ||= whither;
  }
}

/** A town is a better place than a state. */
function finer(a: Arg, b: Arg): boolean {
  return isState(b) && !isState(a);
}

/** Whether a lexicon of the world knows it as a state. */
export function isState(arg: Arg): boolean {
  return arg.state;
}

/** Whom a phrase stands for. */
export interface Represented {
  readonly arg: Arg;
  readonly basis: Basis;
  /** The others of a list: »die Minister von Peru, Chile und Bolivien«. */
  readonly more?: readonly Arg[];
}

/** The reference that a phrase head stands for: its own, or that of whom it represents (»ein Sprecher der Partei«). */
export function represented(scene: Scene, placed: readonly Placed[], head: number): Represented | null {
  const own = argAt(scene, head);
  if (own !== null && own.kind !== 'compound' && own.kind !== 'adjective')
    return { arg: own, basis: 'stated' };
  // »Der Minister, Anna Meier, …«: the apposition names whom the head describes.
  for (const p of placed)
    if (p.head === head && p.fn.kind !== 'attribute' && p.arg.type !== 'place')
      return { arg: p.arg, basis: 'stated' };
  if ((classesAt(scene, head) & (KIN | REPRESENTATIVE_PART)) !== REPRESENTATIVE_PART) return null;
  const of = placed.filter((p) => p.fn.kind === 'attribute' && p.fn.head === head);
  const [first, ...others] = of;
  if (!first) return null;
  // »ein Sprecher von Anna Berg«: a single person speaks for another, and is somebody else.
  if (first.arg.type === 'person' && (classesAt(scene, head) & HEAD_OF_BODY) !== 0) return null;
  const more = others.filter((p) => {
    const phrase = phraseAt(scene, p.arg.last - 1);
    return phrase !== null && comrade(scene, phrase) !== null;
  });
  return { arg: first.arg, basis: 'inferred', more: more.map((p) => p.arg) };
}

/** Whether a noun is those whom a journey's own phrase leads or sends: »eine Delegation führen«. */
export function isSent(scene: Scene, c: Candidate, head: number): boolean {
  return c.rule.data.mode === 'travel' && madeOf(scene, c, head);
}

/** Whether a noun belongs to the words that make the trigger, before its verb: »Truppen« in »Truppen entsenden«. */
export function madeOf(scene: Scene, c: Candidate, head: number): boolean {
  const cut = c.lemma.lastIndexOf(' ');
  return (
    cut >= 0 &&
    c.lemma
      .slice(0, cut)
      .split(' ')
      .includes(scene.tokens[head]?.text ?? '')
  );
}

/** »zog aus Mali ab«: only who moves leaves a place; »Vorschläge aus Rom« are rejected elsewhere. */
export function leaves(c: Candidate): boolean {
  const { type, mode } = c.rule.data;
  return type === 'RETREAT' || type === 'COERCE' || mode === 'travel' || mode === 'visit';
}

/** Types of what goes to a place. */
const MOVES: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT', 'COERCE', 'ASSAULT', 'PROTEST']);

function moves(c: Candidate): boolean {
  return MOVES.has(c.rule.data.type) || c.rule.data.type === 'CONSULT';
}

/** Types of what strikes a place: »Angriff auf Odessa«, but »Sanktionen gegen Peru«. */
const STRIKES: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'INCIDENT', 'CRIME', 'DEATH', 'COERCE']);

/** Whether a place behind a preposition is where the event happens. */
export function isWhere(scene: Scene, c: Candidate, preposition: string): boolean {
  if (!scene.lexicon.places.has(preposition)) return false;
  if (scene.lexicon.origins.has(preposition)) return leaves(c);
  // »sprach über die Ostsee«, »lieferte an Polen«.
  if (scene.lexicon.themes.has(preposition)) return false;
  // »pledged aid to Kyiv«: whither is where only of what moves.
  if (scene.lexicon.destinations.has(preposition)) return moves(c);
  // »trafen sich auf Malta«: where people meet, no one is aimed at.
  const venue = c.rule.data.type === 'CONSULT' && scene.lexicon.venues.has(preposition);
  return venue || !scene.lexicon.targets.has(preposition) || STRIKES.has(c.rule.data.type);
}

export type Carrier = 'support' | 'occurrence' | null;
