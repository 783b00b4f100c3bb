// Prepositions, adverbs and »so« that name a source → drafts: »laut X«, »nach Angaben der Polizei«, »X zufolge«,
// »…, so X«, »demnach …«. What is said is the clause around the phrase; a subordinate clause stays by itself.
import type { Token } from '../model/article';
import { W, type Medium, type SourceWord } from '../language/pack/statements';
import type { Stance } from '../model/annotation';
import { subjunctive } from './complements';
import { draft, without, type Context, type Draft, type Range } from './draft';
import { clauseHit, segmentOf } from './hits';
import { namesSource } from './documents';
import { is, isNoun, type Lexis } from './lexis';
import { phraseAt, type Phrase } from './phrases';
import { subjectOf } from './subjects';
import type { Segment, Unit } from './units';
import { Role } from './word-roles';

/** Words without any of these are stepped over. */
const OPENS = Role.source | Role.so | Role.adverb;

/** Statements of all source words of a unit. */
export function fromSources(lexis: Lexis, unit: Unit, verbal: readonly Draft[], context: Context): Draft[] {
  const out: Draft[] = [];
  const { pack, tokens } = lexis;
  for (let s = 0; s < unit.segments.length; s++) {
    const seg = unit.segments[s] as Segment;
    if (seg.quote) continue;
    for (let i = seg.first; i < seg.last; i++) {
      const role = lexis.roles[i] as number;
      if ((role & OPENS) === 0) continue;
      const token = tokens[i] as Token;
      if ((role & Role.source) !== 0) {
        const made = fromPreposition(lexis, unit, s, i, verbal);
        if (made) out.push(made);
      } else if (i === seg.first && (role & Role.so) !== 0 && s > 0) {
        const made = fromSo(lexis, unit, s);
        if (made) out.push(made);
      } else if ((role & Role.adverb) !== 0) {
        const made = fromAdverb(lexis, unit, s, i, pack.sourceAdverbs.get(token.norm) as Medium);
        // »Demnach …« points back: the word itself is all that this sentence tells of its source.
        const back = made?.speaker.length === 0;
        const owner = back && context.previous ? context.voice : null;
        if (made) out.push(back ? { ...made, speaker: [[i, i + 1]], owner } : made);
      }
    }
  }
  return out;
}

/** What a source noun at or after `from` says of medium and stance; null where the phrase has none. */
function sourceNoun(
  lexis: Lexis,
  from: number,
  to: number,
  own?: SourceWord,
): { medium: Medium; stance: Stance } | null {
  for (let i = from; i < to && i < from + 7; i++) {
    if (i > from && is(lexis, i, W.gen)) return null;
    if (!isNoun(lexis, i)) continue;
    const norm = (lexis.tokens[i] as Token).norm;
    if (own) {
      if (own.nouns?.has(norm)) return owned(lexis, from, i) ? own : null;
      if (lexis.pack.verbFinal) return null;
      continue;
    }
    for (let k = 0; k < norm.length - 3; k++) {
      const found = lexis.pack.sourceNouns.get(k === 0 ? norm : norm.slice(k));
      if (found) return found;
    }
    if (i > from + 3) return null;
  }
  return null;
}

/** `the union's view`, `his view`. */
function owner(lexis: Lexis, from: number, i: number): boolean {
  for (let k = from; k < i; k++)
    if (
      lexis.pack.possessives.has((lexis.tokens[k] as Token).norm) ||
      /['’]s?$/.test((lexis.tokens[k] as Token).text)
    )
      return true;
  return false;
}

/** »aus seiner Sicht«, »aus Sicht der Stadt«; not »aus juristischer Sicht« and not »sah ihr in die Augen«. */
function owned(lexis: Lexis, from: number, i: number): boolean {
  const { pack, tokens } = lexis;
  const first = (tokens[from] as Token).norm;
  if (pack.possessives.has(first) && is(lexis, from, W.object | W.gen)) return true;
  if (!pack.verbFinal) return owner(lexis, from, i) || tokens[i + 1]?.norm === 'of';
  if (i > from && !is(lexis, from, W.object | W.gen)) return lexis.entity[i - 1] === 1;
  return (
    is(lexis, i + 1, W.gen) ||
    pack.agentPrepositions.has(tokens[i + 1]?.norm ?? '') ||
    lexis.entity[i + 1] === 1
  );
}

/** »laut Nordpol Treffen mit …«: a name without determiner ends where another noun begins. */
function bareName(lexis: Lexis, from: number, limit: number): Phrase | null {
  if (!lexis.pack.capitalNouns || lexis.entity[from] !== 1) return null;
  let k = from;
  while (k < limit && lexis.entity[k] === 1) k++;
  if (!isNoun(lexis, k) || (lexis.tokens[k] as Token).kind !== 'word') return null;
  const { text, bases } = { text: lexis.tokens[k - 1]?.text ?? '', bases: lexis.bases };
  const base = bases.get((lexis.tokens[from] as Token).start);
  // »laut Emils Schwester«: a genitive goes on.
  return base !== undefined && base.endsWith(text) ? { first: from, last: k, pronoun: false } : null;
}

/** Whether a verb of speech in the clause has its own speaker and opens what he says. */
function speaksItself(unit: Unit, s: number, verbal: readonly Draft[]): boolean {
  return verbal.some(
    (d) => d.type !== 'reported' && d.speaker.length > 0 && d.cue.some((c) => segmentOf(unit, c) === s),
  );
}

function fromPreposition(
  lexis: Lexis,
  unit: Unit,
  s: number,
  i: number,
  verbal: readonly Draft[],
): Draft | null {
  const { pack, tokens } = lexis;
  const word = pack.sources.get((tokens[i] as Token).norm);
  const seg = unit.segments[s] as Segment;
  if (!word) return null;
  const after = word.next === undefined ? i + 1 : i + 2;
  if (word.next !== undefined && tokens[i + 1]?.norm !== word.next) return null;
  const own = word.nouns ? word : undefined;
  let source: Range | null = null;
  let found: { medium: Medium; stance: Stance } | null = null;
  if (word.side !== 'after') {
    for (let k = Math.max(seg.first, i - 14); k < i; k++) {
      if (is(lexis, k, W.prep | W.conj) && !is(lexis, k, W.det)) continue;
      const phrase = phraseAt(lexis, k, i, { allPrepositions: true, apposition: false });
      if (!phrase || phrase.last !== i || (phrase.pronoun && word.needsNoun)) continue;
      found = sourceNoun(lexis, k, i, own);
      if (word.needsNoun && !found) continue;
      if (
        word.needsNoun &&
        i + 1 < seg.last &&
        (tokens[i + 1] as Token).kind !== 'quote' &&
        !is(lexis, i + 1, W.finite | W.pron | W.adv | W.det)
      )
        continue;
      // »soll der Betrag Schätzungen zufolge steigen«: two nouns in a row are two phrases.
      const apart =
        i - 2 > k && isNoun(lexis, i - 2) && lexis.entity[i - 2] === 0 && namesSource(lexis, i - 1, i);
      source = [apart ? i - 1 : phrase.first, phrase.last];
      break;
    }
  }
  if (!source && word.side !== 'before') {
    const whole = phraseAt(lexis, after, seg.last, { allPrepositions: true, apposition: false });
    const phrase =
      i === seg.first && whole && is(lexis, whole.last, W.finite)
        ? whole
        : (bareName(lexis, after, unit.end) ??
          phraseAt(lexis, after, unit.end, { allPrepositions: false, apposition: true, from: 'after-name' }));
    if (phrase && !phrase.pronoun) {
      found = sourceNoun(lexis, phrase.first, phrase.last, own);
      // »Nach den Äußerungen des Wirts sagte die Köchin, …«: »nach« tells when, not who.
      const when =
        word.needsNoun &&
        word.side === 'both' &&
        is(lexis, phrase.first, W.det) &&
        i <= seg.first + 1 &&
        speaksItself(unit, s, verbal);
      if (!when && (!word.needsNoun || found)) source = [phrase.first, phrase.last];
    }
  }
  if (!source) return null;
  const frame: Range = [Math.min(i, source[0]), Math.max(i + 1, source[1])];
  const clause = clauseAround(lexis, unit, s, frame);
  if (!clause) return null;
  const { medium, stance } = found ?? word;
  const self = pack.own.has((tokens[source[0]] as Token).norm) ? clauseHit(lexis, unit, s) : null;
  return draft('indirect', `source-${(tokens[i] as Token).norm}`, {
    owner: self ? subjectOf(lexis, unit, self, false).speaker : null,
    quote: clause,
    cue: word.next === undefined ? [i] : [i, i + 1],
    speaker: [source],
    frame: [frame],
    medium,
    stance,
  });
}

/** The clause a source phrase stands in, without the phrase. */
function clauseAround(lexis: Lexis, unit: Unit, s: number, frame: Range): Range[] | null {
  const { segments } = unit;
  const seg = segments[s] as Segment;
  const after = segmentOf(unit, frame[1] - 1);
  let from = s;
  let to = segments.length - 1;
  const sub = (x: Segment): boolean =>
    x.opener === 'rel' || x.opener === 'sub' || x.opener === 'that' || x.opener === 'wh';
  if (sub(seg)) {
    to = Math.max(s, after);
    while (
      to < segments.length - 1 &&
      (segments[to] as Segment).lastFinite < (segments[to] as Segment).last - 1 &&
      to < s + 4
    )
      to++;
  } else {
    const whole = (x: Segment): boolean => x.opener === null && x.finite >= 0 && !x.quote;
    let own = whole(seg);
    while (
      from > 0 &&
      (segments[from] as Segment).before !== ';' &&
      (segments[from] as Segment).before !== ':'
    ) {
      const earlier = segments[from - 1] as Segment;
      if (own && whole(earlier) && seg.finite !== seg.first) break;
      from--;
      if (whole(earlier)) own = true;
    }
    for (let k = s + 1; k < segments.length; k++) {
      const later = segments[k] as Segment;
      const another =
        k > after && own && whole(later) && !subjunctive(lexis, later) && !is(lexis, later.first, W.conj);
      if ((k > after && later.before === ';') || another) {
        to = k - 1;
        break;
      }
      if (whole(later)) own = true;
    }
  }
  const first = (segments[from] as Segment).first;
  const last = to === segments.length - 1 ? unit.end : (segments[to] as Segment).last;
  const pieces = without([first, last], [frame])
    .map((r) => trim(lexis, r))
    .filter((r): r is Range => r !== null);
  let words = 0;
  for (const [a, b] of pieces) words += b - a;
  return words >= 2 ? pieces : null;
}

/** A range without commas and colons at its edges. */
export function trim(lexis: Lexis, range: Range): Range | null {
  let [a, b] = range;
  const edge = (i: number): boolean => /^[,;:–—-]$/.test((lexis.tokens[i] as Token).text);
  while (a < b && edge(a)) a++;
  while (b > a && edge(b - 1)) b--;
  return a < b ? [a, b] : null;
}

/** »…, so der Minister«. */
function fromSo(lexis: Lexis, unit: Unit, s: number): Draft | null {
  const { segments } = unit;
  const seg = segments[s] as Segment;
  const previous = segments[s - 1] as Segment;
  if (seg.finite >= 0 || seg.before === ';' || seg.before === ':') return null;
  const phrase = phraseAt(lexis, seg.first + 1, unit.end, { allPrepositions: true, apposition: true });
  if (!phrase) return null;
  let end = phrase.last;
  const own = segmentOf(unit, end - 1);
  const holder = segments[own] as Segment;
  while (
    end < holder.last &&
    (is(lexis, end, W.adv | W.prep | W.time | W.object | W.det) || isNoun(lexis, end))
  )
    end++;
  const parts = {
    cue: [seg.first],
    speaker: [[phrase.first, phrase.last] as Range],
    medium: 'speech' as const,
  };
  if (previous.quote)
    return draft('direct', 'quote-so', {
      ...parts,
      quote: [[previous.first, previous.last]],
      frame: [[previous.last, end]],
    });
  let from = s - 1;
  while (from > 0 && (segments[from] as Segment).before !== ';' && (segments[from] as Segment).before !== ':')
    from--;
  const quote: Range[] = [[(segments[from] as Segment).first, previous.last]];
  const next = segments[own + 1];
  if (next && next.before !== ';') {
    const rest = trim(lexis, [next.first, unit.end]);
    if (rest) quote.push(rest);
  }
  return draft('indirect', 'clause-so', { ...parts, quote, frame: [[previous.last, end]] });
}

/** »Demnach …«: the rest of the sentence; »…, wonach …«: the clause. */
function fromAdverb(lexis: Lexis, unit: Unit, s: number, i: number, medium: Medium): Draft | null {
  const seg = unit.segments[s] as Segment;
  if (i !== seg.first) {
    const clause = seg.opener === null ? clauseAround(lexis, unit, s, [i, i + 1]) : null;
    return clause
      ? draft('indirect', 'source-adverb', { cue: [i], medium, quote: clause, frame: [[i, i + 1]] })
      : null;
  }
  const next = seg.first + 1;
  if (next >= seg.last) return null;
  const leading = s === 0;
  const relative = seg.opener === 'sub' || seg.opener === 'rel';
  if (!leading && !relative) return null;
  const speaker: Range[] = [];
  if (relative && s > 0) {
    const head = unit.segments[s - 1] as Segment;
    for (let k = head.last - 1; k >= head.first; k--)
      if (isNoun(lexis, k)) {
        // »schließt sich der Meinung der Gegner an, wonach …«: the particle is none of theirs.
        const phrase = phraseAt(lexis, k, head.last, { allPrepositions: true, apposition: false });
        speaker.push([k, phrase?.last ?? k + 1]);
        break;
      }
  }
  // »…, wonach der Umbau zu teuer sei: „…“«: the words after the colon are said, not heard of.
  const colon = unit.segments.findIndex((x, n) => n > s && x.before === ':' && x.quote !== null);
  return draft('indirect', 'source-adverb', {
    cue: [seg.first],
    speaker,
    medium,
    quote: [[next, colon < 0 ? unit.end : (unit.segments[colon - 1] as Segment).last]],
    frame: [[seg.first, next]],
  });
}
