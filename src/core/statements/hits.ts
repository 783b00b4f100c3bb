// A unit → its cue verbs: the form found, with its particle and auxiliaries, where its clause stands and how it is
// ordered. What the cue opens is not decided here.
import type { Token } from '../model/article';
import { W, type CueReading, type CueVerb } from '../language/pack/statements';
import { is, type Lexis } from './lexis';
import type { Segment, Unit } from './units';
import { Role } from './word-roles';

export interface Hit {
  /** All verbs that the form may belong to, particle verbs first. */
  readonly verbs: readonly CueVerb[];
  /** Index of the segment with the finite verb. */
  readonly segment: number;
  readonly finite: number;
  /** Token that bears the meaning. */
  readonly main: number;
  /** All tokens of the cue, sorted. */
  readonly tokens: readonly number[];
  readonly passive: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  /** Where the finite verb stands in its clause. */
  readonly position: 'first' | 'second' | 'last';
  /** Last segment that belongs to the clause (»gab am Montag, dem 3. Mai, bekannt«). */
  readonly lastSegment: number;
}

/** A hit without a cue: a clause of which only the subject is asked for. */
export function noCue(segment: number, finite: number, position: Hit['position']): Hit {
  return {
    verbs: [],
    segment,
    finite,
    main: finite,
    tokens: [],
    passive: false,
    modal: false,
    negated: false,
    position,
    lastSegment: segment,
  };
}

/** Whether any of the verbs can do what a letter of `CueVerb.can` says. */
export function can(hit: Hit, letter: string): boolean {
  return hit.verbs.some((v) => v.can.includes(letter));
}

export function verbFor(hit: Hit, letters: string): CueVerb {
  return hit.verbs.find((v) => [...letters].some((l) => v.can.includes(l))) ?? (hit.verbs[0] as CueVerb);
}

export function segmentOf(unit: Unit, token: number): number {
  return unit.segmentAt[token - unit.first] ?? -1;
}

function closes(lexis: Lexis, unit: Unit, i: number): boolean {
  if (i + 1 >= unit.end) return true;
  const next = lexis.tokens[i + 1] as Token;
  return next.kind === 'punct' || next.kind === 'quote' || is(lexis, i + 1, W.conj | W.that);
}

/** The split-off particle of the finite form at `i`: the last one of its clause that something closes. */
function particleOf(lexis: Lexis, unit: Unit, i: number, particle: string): number {
  const limit = Math.min(unit.end, i + 70);
  for (let k = i + 1; k < limit; k++) {
    const token = lexis.tokens[k] as Token;
    if (token.text === ':' || token.text === ';') return -1;
    if (token.norm === particle && token.kind === 'word' && closes(lexis, unit, k)) {
      const seg = unit.segments[segmentOf(unit, k)];
      if (!seg || seg.quote) return -1;
      return k;
    }
  }
  return -1;
}

/** The finite auxiliary of a participle or infinitive at `i`: in its segment, or in an earlier one left open. */
function auxiliaryOf(lexis: Lexis, unit: Unit, seg: number, i: number, bits: number): number {
  const own = unit.segments[seg] as Segment;
  for (let k = i + 1; k < own.last && k < i + 4; k++)
    if (
      is(lexis, k, bits) &&
      is(lexis, k, W.finite) &&
      (own.opener !== null || own.finite < 0 || own.finite >= i)
    )
      return k;
  // »will erfahren haben«
  if (is(lexis, i + 1, W.auxInf) && own.finite >= 0 && own.finite < i && is(lexis, own.finite, W.modal))
    return own.finite;
  for (let k = i - 1; k >= own.first; k--) if (is(lexis, k, bits) && is(lexis, k, W.finite)) return k;
  if (own.opener !== null && own.opener !== 'rel') return -1;
  for (let s = seg - 1; s >= 0 && s >= seg - 4; s--) {
    const earlier = unit.segments[s] as Segment;
    if (earlier.quote) return -1;
    if (earlier.opener !== null) continue;
    for (let k = earlier.last - 1; k >= earlier.first; k--) {
      if (!is(lexis, k, W.finite)) continue;
      return is(lexis, k, bits) ? k : -1;
    }
  }
  return -1;
}

/** All cue verbs of a unit, in order of their finite forms. */
export function readHits(lexis: Lexis, unit: Unit): Hit[] {
  const hits: Hit[] = [];
  const seen = new Set<number>();
  unit.segments.forEach((seg, s) => {
    if (seg.quote) return;
    for (let i = seg.first; i < seg.last; i++) {
      const readings = lexis.cues[i];
      const told = ((lexis.roles[i] as number) & Role.heard) === 0 ? null : impersonal(lexis, unit, s, i);
      if (told) hits.push(told);
      if (!readings || told) continue;
      const hit = readHit(lexis, unit, s, i, readings);
      if (hit && !seen.has(hit.main)) {
        seen.add(hit.main);
        hits.push(hit);
      }
    }
  });
  return hits.sort((a, b) => a.finite - b.finite);
}

const HEARD: CueVerb = {
  lemma: 'heißen',
  particle: null,
  reflexive: false,
  medium: 'speech',
  stance: 'neutral',
  can: 'sdwv',
  needs: [],
  unless: [],
  personal: false,
};

/** »heißt es«, »wie es hieß«: a cue whose speaker, if any, is named by a place (»in dem Bericht«). */
function impersonal(lexis: Lexis, unit: Unit, s: number, i: number): Hit | null {
  const { forms, pronoun } = lexis.pack.impersonal;
  const norm = (lexis.tokens[i] as Token).norm;
  const seg = unit.segments[s] as Segment;
  if (
    norm === lexis.pack.impersonal.participle &&
    lexis.tokens[i - 1]?.norm === pronoun &&
    i - 1 > seg.first
  ) {
    const aux = i - 2;
    if (!is(lexis, aux, W.have)) return null;
    return impersonalHit(s, aux, [aux, i - 1, i], aux === seg.first ? 'first' : 'second');
  }
  if (!forms.has(norm)) return null;
  const next = lexis.tokens[i + 1]?.norm === pronoun && i + 1 < seg.last;
  const before = !next && i > seg.first && lexis.tokens[i - 1]?.norm === pronoun;
  // »wie es in der Behörde heißt«
  const opened = seg.opener === 'as' && i === seg.last - 1 && lexis.tokens[seg.first + 1]?.norm === pronoun;
  if (!next && !before && opened && i > seg.first + 2) return impersonalHit(s, i, [seg.first + 1, i], 'last');
  if (!next && !before) return null;
  const resumed =
    s > 0 && i === seg.first + 1 && lexis.pack.resumptive.has((lexis.tokens[seg.first] as Token).norm);
  const position = before ? 'last' : i === seg.first || resumed ? 'first' : 'second';
  return impersonalHit(s, i, next ? [i, i + 1] : [i - 1, i], position);
}

function impersonalHit(
  segment: number,
  finite: number,
  tokens: readonly number[],
  position: Hit['position'],
): Hit {
  return {
    verbs: [HEARD],
    segment,
    finite,
    main: finite,
    tokens,
    passive: false,
    modal: false,
    negated: false,
    position,
    lastSegment: segment,
  };
}

/** Whether a hit is of the kind »heißt es«. */
export function isImpersonal(hit: Hit): boolean {
  return hit.verbs[0] === HEARD;
}

/** Whether these words end at a token: »zu verstehen«. */
function wordsEndAt(lexis: Lexis, last: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++)
    if (lexis.tokens[last - words.length + 1 + k]?.norm !== words[k]) return false;
  return true;
}

/** Whether a form has all its words before it; adds them to the cue. */
function complete(lexis: Lexis, i: number, { verb }: CueReading, tokens: Set<number>): boolean {
  if (!verb.words) return true;
  if (!wordsEndAt(lexis, i - 1, verb.words)) return false;
  for (let k = 1; k <= verb.words.length; k++) tokens.add(i - k);
  return true;
}

function readHit(
  lexis: Lexis,
  unit: Unit,
  s: number,
  i: number,
  readings: readonly CueReading[],
): Hit | null {
  const seg = unit.segments[s] as Segment;
  const verbs: CueVerb[] = [];
  const tokens = new Set<number>();
  let finite = -1;
  let passive = false;
  let modal = false;
  let last = s;
  const reflexive = hasReflexive(lexis, seg);
  const take = (verb: CueVerb): void => {
    if (verb.reflexive && reflexive < 0) return;
    if (verb.reflexive && Math.abs(reflexive - i) <= 2) tokens.add(reflexive);
    verbs.push(verb);
  };
  // »…, wird Vera Lind, die Leiterin, zitiert«: alone behind an apposition it ends what an auxiliary began.
  const ends =
    seg.first === i &&
    seg.last === i + 1 &&
    seg.opener === null &&
    readings.some((r) => r.form === 'participle') &&
    auxiliaryOf(lexis, unit, s, i, W.have | W.become) >= 0;
  const mayBeFinite = is(lexis, i, W.finite) && !ends;
  for (const r of readings) {
    if (!mayBeFinite || r.form !== 'finite' || r.joined || r.verb.particle === null) continue;
    const { particle, words } = r.verb;
    let p = particleOf(lexis, unit, i, particle);
    if (words && (p < 0 || !wordsEndAt(lexis, p, words))) p = wordsEndAt(lexis, i - 1, words) ? i - 1 : -1;
    if (p < 0) continue;
    finite = i;
    for (let k = words?.length ?? 1; k > 0; k--) tokens.add(p + 1 - k);
    last = Math.max(last, segmentOf(unit, p));
    take(r.verb);
  }
  if (verbs.length === 0)
    for (const r of readings) {
      if (mayBeFinite && r.form === 'finite' && r.joined) {
        finite = i;
        take(r.verb);
      }
    }
  if (verbs.length === 0) {
    const participles = readings.filter((r) => r.form === 'participle' && complete(lexis, i, r, tokens));
    if (participles.length > 0) {
      const aux = auxiliaryOf(lexis, unit, s, i, W.have | W.be | W.become);
      const been = lexis.tokens[i + 1]?.norm === 'worden';
      if (aux >= 0 && (been || !lexis.pack.verbFinal || !is(lexis, aux, W.be))) {
        finite = aux;
        tokens.add(aux);
        passive = is(lexis, aux, W.become) || (is(lexis, aux, W.be) && (been || !lexis.pack.verbFinal));
        if (lexis.tokens[i + 1]?.norm === 'worden') tokens.add(i + 1);
        participles.forEach((r) => take(r.verb));
      }
    }
  }
  if (verbs.length === 0) {
    const infinitives = readings.filter((r) => r.form === 'infinitive' && complete(lexis, i, r, tokens));
    if (infinitives.length > 0 && i >= seg.last - 2) {
      const aux = auxiliaryOf(lexis, unit, s, i, W.modal | W.become);
      if (aux >= 0 && aux !== i) {
        finite = aux;
        tokens.add(aux);
        modal = true;
        infinitives.forEach((r) => take(r.verb));
      }
    }
  }
  if (verbs.length === 0 || finite < 0) return null;
  // `The plan, described by the minister as …`: a participle with its agent.
  if (
    !lexis.pack.verbFinal &&
    finite === i &&
    lexis.pack.agentPrepositions.has(lexis.tokens[i + 1]?.norm ?? '')
  )
    passive = true;
  tokens.add(i);
  const at = segmentOf(unit, finite);
  const clause = unit.segments[at] as Segment;
  let position: Hit['position'] = 'second';
  let lead = clause.first;
  while (lead < clause.last && is(lexis, lead, W.conj)) lead++;
  // »…, so urteilte X«, »… – das teilte X mit«: a word that only points back.
  if (at > 0 && lexis.pack.resumptive.has((lexis.tokens[lead] as Token).norm) && lead + 1 === finite) lead++;
  if (finite === lead && !(lexis.pack.verbFinal && endsClause(unit, at, finite))) position = 'first';
  else if (lexis.pack.verbFinal && (clause.opener !== null || endsClause(unit, at, finite)))
    position = 'last';
  let negated = false;
  for (let k = clause.first; k < clause.last; k++) if (is(lexis, k, W.negation)) negated = true;
  return {
    verbs: verbs.sort((a, b) => Number(b.reflexive) - Number(a.reflexive)),
    segment: at,
    finite,
    main: i,
    tokens: [...tokens].sort((a, b) => a - b),
    passive,
    modal,
    negated,
    position,
    lastSegment: Math.max(last, segmentOf(unit, i)),
  };
}

/** The main clause around a segment as a hit without a cue: for its subject only. null where no verb is known. */
export function clauseHit(lexis: Lexis, unit: Unit, s: number): Hit | null {
  const at = unit.segments[s] as Segment;
  if (!at.quote && at.finite >= 0 && at.opener === 'sub' && lexis.pack.verbFinal)
    return noCue(s, at.finite, 'last');
  let start = s;
  while (start > 0 && !(unit.segments[start] as Segment).before.match(/^[;:]$/)) start--;
  for (let k = start; k <= s; k++) {
    const seg = unit.segments[k] as Segment;
    if (seg.quote || seg.opener !== null || seg.finite < 0) continue;
    let lead = seg.first;
    while (lead < seg.last && is(lexis, lead, W.conj)) lead++;
    return noCue(k, seg.finite, seg.finite === lead ? 'first' : 'second');
  }
  return null;
}

/**
 * The segment that opens the clause of segment `s`: back over appositions and over a relative clause that is done
 * before the clause has its verb (»wie X, der dabei war, in Bonn sagte«).
 */
export function clauseOpening(unit: Unit, s: number): number {
  let k = s;
  while (k > 0 && (unit.segments[k] as Segment).opener === null) {
    k--;
    const seg = unit.segments[k] as Segment;
    const before = unit.segments[k - 1];
    const held =
      before !== undefined && before.opener !== null && before.opener !== 'rel' && before.finite < 0;
    if (seg.opener === 'rel' && seg.finite >= 0 && held) k--;
  }
  return k;
}

/** »wie X, der Chef, in Bonn sagte«: the verb at the end of a segment ends the subordinate clause begun before. */
export function endsClause(unit: Unit, at: number, finite: number): boolean {
  const seg = unit.segments[at] as Segment;
  if (finite !== seg.last - 1 || at === 0) return false;
  for (let s = at - 1; s >= 0 && s >= at - 5; s--) {
    const earlier = unit.segments[s] as Segment;
    if (earlier.quote) return false;
    if (earlier.opener === 'rel' && earlier.finite >= 0) continue;
    if (earlier.finite >= 0) return false;
    if (earlier.opener !== null) return true;
  }
  return false;
}

function hasReflexive(lexis: Lexis, seg: Segment): number {
  for (let k = seg.first; k < seg.last; k++) if (is(lexis, k, W.reflexive)) return k;
  return -1;
}

/** The token behind the conjunctions that open a segment; in English behind `while` and the like, too. */
export function behindOpener(lexis: Lexis, seg: Segment, finite: number): number {
  let from = seg.first;
  while (from < finite && is(lexis, from, W.conj)) from++;
  return from === seg.first && seg.opener === 'sub' && !lexis.pack.verbFinal ? from + 1 : from;
}
