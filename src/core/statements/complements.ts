// A cue → the clause it opens within its unit: »dass …«, an indirect question, a clause in main order, an infinitive,
// what follows a colon, a quotation. Decides only what is opened and how far it reaches.
import { startsUpper } from '../base/chars';
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import { is, type Lexis } from './lexis';
import type { Segment, Unit } from './units';

export interface Complement {
  readonly kind: 'that' | 'wh' | 'main' | 'infinitive' | 'colon' | 'quote';
  /** First and last segment. */
  readonly from: number;
  readonly to: number;
}

export interface Allowed {
  readonly that: boolean;
  readonly main: boolean;
  readonly infinitive: boolean;
  readonly quote: boolean;
  readonly question: boolean;
  /** The cue ends a subordinate clause: a verb first after it goes on with the main clause. */
  readonly dependent: boolean;
  /** A main clause only in the subjunctive. */
  readonly strict: boolean;
  /** After a colon a whole sentence, in the indicative too. */
  readonly colon: boolean;
}

function subjunctive(lexis: Lexis, seg: Segment): boolean {
  for (let i = seg.first; i < seg.last; i++) {
    if (is(lexis, i, W.konj1 | W.konj2)) return true;
  }
  return false;
}

/** The last segment of what begins at `from`: a colon or an independent quotation ends it. */
function reach(lexis: Lexis, unit: Unit, from: number): number {
  for (let s = from + 1; s < unit.segments.length; s++) {
    const seg = unit.segments[s] as Segment;
    if (seg.quote || seg.before === ':') return s - 1;
    // »…; Y dagegen hält es für falsch«: what follows in the indicative is no longer what X said.
    if (seg.before === ';' && seg.finite >= 0 && seg.opener === null && !subjunctive(lexis, seg))
      return s - 1;
  }
  return unit.segments.length - 1;
}

/** The clause opened after segment `after`; null where nothing is. */
export function complementAfter(
  lexis: Lexis,
  unit: Unit,
  after: number,
  allowed: Allowed,
): Complement | null {
  const { segments } = unit;
  for (let s = after + 1; s < segments.length && s <= after + 6; s++) {
    const seg = segments[s] as Segment;
    if (seg.before === ';') return null;
    if (seg.quote) {
      if (allowed.quote && (s === after + 1 || seg.before === ':' || seg.before === ','))
        return { kind: 'quote', from: s, to: s };
      continue;
    }
    if (seg.before === ':')
      return allowed.main &&
        (subjunctive(lexis, seg) || (s === after + 1 && allowed.colon && opensSentence(lexis, seg)))
        ? { kind: 'colon', from: s, to: reach(lexis, unit, s) }
        : null;
    if (seg.opener === 'that')
      return allowed.that ? { kind: 'that', from: s, to: reach(lexis, unit, s) } : null;
    if ((seg.opener === 'wh' || seg.opener === 'as') && allowed.that && seg.before === ',') {
      if (seg.opener === 'wh' && allowed.question) return { kind: 'wh', from: s, to: reach(lexis, unit, s) };
    }
    if (seg.opener === 'rel' || seg.opener === 'as') continue;
    if (seg.opener === 'sub') {
      // »sagte, wenn …, werde …«: a clause in front of a main clause in the subjunctive.
      const next = segments[s + 1];
      if (allowed.main && next && next.finite === next.first && subjunctive(lexis, next))
        return { kind: 'main', from: s, to: reach(lexis, unit, s) };
      if (s === after + 1 && allowed.main && !next) return null;
      continue;
    }
    const first = lexis.tokens[seg.first] as Token;
    const purpose = is(lexis, seg.first, W.purpose) && seg.infinitive;
    if (allowed.infinitive && !purpose && infinitiveFrom(lexis, unit, s))
      return { kind: 'infinitive', from: s, to: reach(lexis, unit, s) };
    if (is(lexis, seg.first, W.conj) && /^(?:und|and|sondern|aber|but)$/.test(first.norm)) return null;
    if (seg.finite === seg.first && (allowed.dependent || !is(lexis, seg.first, W.konj1 | W.konj2)))
      return null;
    if (seg.finite >= 0 && allowed.main && (!allowed.strict || subjunctive(lexis, seg)))
      return { kind: 'main', from: s, to: reach(lexis, unit, s) };
    if (seg.finite >= 0) return null;
    if (purpose) continue;
  }
  return null;
}

/** »X sagte: Wir bauen weiter.«: a whole sentence after the colon. */
function opensSentence(lexis: Lexis, seg: Segment): boolean {
  return seg.finite >= 0 && seg.opener === null && startsUpper((lexis.tokens[seg.first] as Token).text);
}

/** Whether an infinitive clause begins with segment `s`: its »zu« may come some commas later. */
function infinitiveFrom(lexis: Lexis, unit: Unit, s: number): boolean {
  for (let k = s; k < unit.segments.length && k <= s + 4; k++) {
    const seg = unit.segments[k] as Segment;
    if (seg.quote) continue;
    if (seg.opener === 'rel' && k > s) continue;
    if (seg.opener !== null || seg.finite >= 0) {
      // »…, dies zu tun und …«: an infinitive before anything finite in the same segment.
      return k === s && seg.finite >= 0 ? false : false;
    }
    if (seg.infinitive || innerInfinitive(lexis, seg)) return true;
  }
  return false;
}

function innerInfinitive(lexis: Lexis, seg: Segment): boolean {
  for (let i = seg.first; i + 1 < seg.last; i++) {
    const next = lexis.tokens[i + 1] as Token;
    if (
      is(lexis, i, W.to) &&
      next.kind === 'word' &&
      next.norm.endsWith('n') &&
      next.text === next.norm &&
      !is(lexis, i + 1, W.det | W.object)
    )
      return true;
  }
  return false;
}

export { subjunctive };
