// Cue verbs of a unit → drafts: »X sagte, …«, »…, sagte X«, »wie X mitteilte, …«, and whole sentences that tell of a speech act (»reported«). Quotation marks inside are looked at elsewhere.
import { itemAt } from '../base/item-at';
import type { Token } from '../model/article';
import { W, type CueVerb } from '../language/pack/statements';
import { complementAfter, type Complement } from './complements';
import { draft, sameQuote, sameWords, type Context, type Draft, type Range } from './draft';
import { pointedDocument } from './documents';
import { base, frameStart, ranges } from './frames';
import { can, clauseOpening, endsClause, isImpersonal, verbFor, type Hit } from './hits';
import { is, type Lexis } from './lexis';
import { canSpeak, mayBeNamed } from './speakers';
import { leadingPhrase, subjectOf } from './subjects';
import { subjectFirst } from './svo-statements';
import type { Segment, Unit } from './units';
import { writerOf } from './whose-clause';

/** Statements of all cue verbs of a unit. */
export function fromVerbs(lexis: Lexis, unit: Unit, hits: readonly Hit[], context: Context): Draft[] {
  const out: Draft[] = [];
  for (const hit of hits) {
    const made = fromHit(lexis, unit, hit, context);
    // Two verbs of one sentence tell of one and the same sentence.
    // and »X sagte, Y halte nichts davon« is no report on Y.
    const retold =
      made?.[0]?.type === 'reported' && out.some((d) => d.type === 'reported' || holds(d, hit.finite));
    // »…, hatte X gesagt und auf Y verwiesen«: what was said was said once.
    const [first] = made ?? [];
    const same = first === undefined ? -1 : out.findIndex((d) => sameWords(d, first));
    const earlier = itemAt(out, same);
    // »X forderte Ruhe und sagte, …«: what follows both verbs hangs on the second.
    if (first && earlier && goesOn(lexis, unit, hit, first)) {
      const { speaker } = first.speaker.length > 0 ? first : earlier;
      out[same] = { ...first, speaker, frame: earlier.frame };
      continue;
    }
    // »X sang und Y rief: „…“«: as are words after a clause of its own.
    if (first && earlier && ownClause(lexis, first, earlier)) {
      out[same] = first;
      continue;
    }
    // »X bat um Ruhe: „…“, heißt es in dem Brief«: who wrote it has been told.
    const told = earlier !== undefined || (isImpersonal(hit) && out.some((d) => sameQuote(d, first)));
    // »X sagte, Y solle wissen, „dass …“«: still X's words.
    const inner = first?.rule === 'cue-before-quote' && hit.modal && out.some((d) => holds(d, hit.finite));
    if (made && !retold && !told && !inner) out.push(...made);
  }
  return out;
}

function holds(d: Draft, token: number): boolean {
  return d.type === 'indirect' && d.quote.some((r) => r[0] <= token && token < r[1]);
}

/** Whether all of a later frame, its speaker first, stands between the verb of an earlier one and the words. */
function ownClause(lexis: Lexis, later: Draft, earlier: Draft): boolean {
  const speaker = later.speaker[0];
  if (!speaker || !canSpeak(lexis, speaker)) return false;
  const from = speaker[0];
  const verb = Math.max(-1, ...earlier.cue);
  const start = later.quote[0]?.[0] ?? -1;
  return verb >= 0 && from > verb && later.cue.every((c) => c > from && c < start);
}

/** Whether a verb stands behind »und« in the main clause, before the words that it tells of. */
function goesOn(lexis: Lexis, unit: Unit, hit: Hit, made: Draft): boolean {
  const after = made.quote.every((r) => r[0] > hit.main);
  return (
    after &&
    hit.position !== 'last' &&
    unit.segments[hit.segment]?.opener === null &&
    is(lexis, hit.finite - 1, W.conj)
  );
}

function fromHit(lexis: Lexis, unit: Unit, hit: Hit, context: Context): Draft[] | null {
  const seg = unit.segments[hit.segment] as Segment;
  if (!lexis.pack.verbFinal) {
    const svo = subjectFirst(lexis, unit, hit);
    if (svo) return svo;
  }
  if (hit.position === 'last' || (!lexis.pack.verbFinal && seg.opener === 'as')) {
    const as = asClause(lexis, unit, hit);
    if (as) return as;
  }
  if (
    hit.position === 'first' &&
    hit.segment > 0 &&
    can(hit, 's') &&
    (!hit.modal || itemAt(unit.segments, hit.segment - 1)?.quote)
  ) {
    const inverted = inversion(lexis, unit, hit);
    if (inverted) return inverted;
  }
  const complement = complementAfter(lexis, unit, hit.lastSegment, {
    that: can(hit, 'd') || can(hit, 's'),
    main: can(hit, 's'),
    infinitive: can(hit, 'i'),
    quote: can(hit, 's') || can(hit, 'r') || can(hit, 'd'),
    question: verbFor(hit, 'sd').medium === 'speech' && !hit.negated,
    dependent: hit.position === 'last',
    strict: !can(hit, 'v'),
    colon:
      can(hit, 's') && verbFor(hit, 's').medium === 'speech' && !hit.modal && !hit.negated && !hit.passive,
  });
  if (complement && hit.negated && hit.modal) return null;
  // »besteht darin, dass …«: with such a word beside it the verb tells of no speech.
  if (hit.verbs.every((v) => v.unless.some((n) => hasWord(lexis, unit, hit, n)))) return null;
  // »bekräftigte seine Hilfe und versuchte, …«: the infinitive belongs to the last verb.
  if (complement?.kind === 'infinitive' && hit.position !== 'last' && overtaken(lexis, seg, hit)) return null;
  if (complement && complement.kind !== 'quote' && absorbed(lexis, unit, complement.from))
    return reported(lexis, unit, hit);
  if (complement && !subjectNeeded(lexis, unit, hit)) return null;
  if (complement) {
    // »Es werde geschätzt, dass …«: the whole sentence is somebody's report; what it reports is not told apart.
    const goesOn = hit.position === 'second' && is(lexis, hit.finite, W.konj1) && context.voice !== null;
    const made = opened(lexis, unit, hit, complement, context);
    if (!goesOn) return made;
    // But words in marks inside it are those of whoever is reported to have said them.
    context.inner.push(...made.filter((d) => d.speaker.length > 0));
    return null;
  }
  return (
    resumed(lexis, unit, hit, context) ??
    (goesOnTelling(lexis, unit, hit, context) ? null : reported(lexis, unit, hit))
  );
}

/** »X verteidigte den Bau. Er halte ihn für nötig …«: still what X said, although it tells of a speech act. */
function goesOnTelling(lexis: Lexis, unit: Unit, hit: Hit, { voice }: Context): boolean {
  if (voice === null || hit.position !== 'second' || !is(lexis, hit.finite, W.konj1)) return false;
  const { speaker } = subjectOf(lexis, unit, hit, false);
  return speaker !== null && speaker[1] - speaker[0] === 1 && is(lexis, speaker[0], W.subject);
}

/** Last token (exclusive) of what a complement says: the unit's end, or where a parenthesis of the frame begins. */
function complementEnd(unit: Unit, complement: Complement): number {
  return (unit.segments[complement.to] as Segment).last;
}

/** »X sagte, …«. */
function opened(lexis: Lexis, unit: Unit, hit: Hit, complement: Complement, context: Context): Draft[] {
  const own = subjectOf(lexis, unit, hit, false);
  // »Und fügte hinzu: „…“«: a clause without a subject goes on from the sentence before.
  const elliptic =
    !own.speaker && hit.position === 'first' && hit.segment === 0 && !hit.passive && !isImpersonal(hit);
  // »Dort heißt es: …«
  const pointed = !own.speaker && isImpersonal(hit);
  const seg = unit.segments[hit.segment] as Segment;
  const paper = pointed ? pointedDocument(lexis, seg, context.earlier) : null;
  const quote = complement.kind === 'quote';
  const writer = quote ? writerOf(lexis, unit, hit.segment, own.speaker) : null;
  const subject = {
    ...own,
    speaker: writer ?? own.speaker ?? paper ?? (elliptic && quote ? context.voice : null),
  };
  const start = (unit.segments[complement.from] as Segment).first;
  const frame: Range[] = [[Math.min(frameStart(unit, hit), start), start]];
  const parts = { ...base(hit, 'sdi', subject), frame, owner: paper ? context.voice : null };
  if (quote)
    return [
      draft('direct', 'cue-before-quote', { ...parts, quote: [[start, complementEnd(unit, complement)]] }),
    ];
  const end = complement.to === unit.segments.length - 1 ? unit.end : complementEnd(unit, complement);
  return [draft('indirect', `cue-${complement.kind}`, { ...parts, quote: [[start, end]] })];
}

/** »…, sagte X«. */
function inversion(lexis: Lexis, unit: Unit, hit: Hit): Draft[] | null {
  const { segments } = unit;
  const previous = segments[hit.segment - 1] as Segment;
  const first = segments[0] as Segment;
  const seg = segments[hit.segment] as Segment;
  if (seg.before === ':' || seg.before === ';') return null;
  const tail = (unit.segments[hit.lastSegment] as Segment).last;
  const subject = subjectOf(lexis, unit, hit, true);
  const parts = base(hit, 's', subject);
  if (previous.quote) {
    const frame: Range[] = [[previous.last, tail]];
    const out = [draft('direct', 'quote-cue', { ...parts, frame, quote: [[previous.first, previous.last]] })];
    for (let s = hit.lastSegment + 1; s < segments.length; s++) {
      const next = segments[s] as Segment;
      // »„…“, meinte X, stand auf und sagte: „…“«: the second has its own verb.
      if (next.before === ':') break;
      if (next.quote)
        out.push(
          draft('direct', 'quote-cue-quote', {
            ...parts,
            frame: [[previous.last, next.first]],
            quote: [[next.first, next.last]],
          }),
        );
    }
    return out;
  }
  if (leadingPhrase(lexis, unit, hit) || hit.negated) return null;
  // »X begrüßte den Plan, forderte aber …«: the same subject goes on.
  if (subject.speaker && subject.speaker[0] < seg.first) return null;
  if (is(lexis, hit.finite + 1, W.conj)) return null;
  let main = 0;
  while (
    main < hit.segment &&
    (segments[main] as Segment).opener !== null &&
    (segments[main] as Segment).opener !== 'that'
  )
    main++;
  if (main >= hit.segment) return null;
  let start = 0;
  for (let s = hit.segment - 1; s > 0; s--)
    if (
      (segments[s] as Segment).before === ';' ||
      (segments[s] as Segment).before === ':' ||
      (segments[s - 1] as Segment).quote
    ) {
      start = s;
      break;
    }
  const opening = segments[start] as Segment;
  if (opening.finite < 0 && opening.opener === null && !opening.infinitive && holdsClause(lexis, unit, start))
    return null;
  if (!hasMain(unit, start, hit.segment) && !first.infinitive) return null;
  if (!subject.speaker && lexis.tokens[hit.finite + 1]?.norm !== lexis.pack.impersonal.pronoun) return null;
  const from = (segments[start] as Segment).first;
  const quote: Range[] = [[from, previous.last]];
  const rest = segments[hit.lastSegment + 1];
  if (rest && rest.before === ',' && rest.finite >= 0 && rest.opener === null && !rest.quote)
    quote.push([rest.first, unit.end]);
  return [draft('indirect', 'clause-cue', { ...parts, frame: [[previous.last, tail]], quote })];
}

/** »Den Plan, man solle warten, lehnte X ab«, »Auf den Vorwurf, …, sagte X, …«: a phrase in first place with the clause that it holds. */
function holdsClause(lexis: Lexis, unit: Unit, s: number): boolean {
  const opening = unit.segments[s] as Segment;
  const next = unit.segments[s + 1];
  if (!next || next.quote) return false;
  // »Auf die Frage, ob er gehe, antwortete X«: a question hangs on the noun.
  if (next.opener === 'that' || next.opener === 'wh') return is(lexis, opening.first, W.prep);
  if (next.opener !== null || next.finite <= next.first) return false;
  return (
    is(lexis, opening.first, W.prep) ||
    (is(lexis, opening.first, W.object) && is(lexis, opening.first, W.det))
  );
}

/** Whether another verb follows the cue in its own segment, joined by a conjunction. */
function overtaken(lexis: Lexis, seg: Segment, hit: Hit): boolean {
  for (let k = hit.main + 1; k < seg.last; k++)
    if (is(lexis, k, W.finite) && is(lexis, k - 1, W.conj) && !lexis.cues[k]) return true;
  return false;
}

/** Whether a whole clause lies between: a main clause, or one with »dass«. */
function hasMain(unit: Unit, from: number, to: number): boolean {
  for (let s = from; s < to; s++) {
    const seg = unit.segments[s] as Segment;
    if (
      seg.finite >= 0 &&
      (seg.opener === 'that' || (seg.opener === null && !endsClause(unit, s, seg.finite)))
    )
      return true;
  }
  return false;
}

function hasFinite(unit: Unit, from: number, to: number): boolean {
  for (let s = from; s < to; s++) if ((unit.segments[s] as Segment).finite >= 0) return true;
  return false;
}

/** »Wie X mitteilte, …« and »…, wie X mitteilte«. */
function asClause(lexis: Lexis, unit: Unit, hit: Hit): Draft[] | null {
  const { segments } = unit;
  const start = clauseOpening(unit, hit.segment);
  const opening = segments[start] as Segment;
  // `As Vera Lind put it`: some verbs need a word beside them here.
  const may = (v: CueVerb): boolean =>
    /[sw]/.test(v.can) &&
    (v.can !== 'w' || v.needs.length === 0 || v.needs.some((n) => hasWord(lexis, unit, hit, n)));
  if (opening.opener !== 'as' || hit.modal || !hit.verbs.some(may)) return null;
  const marker = is(lexis, opening.first, W.conj) ? opening.first + 1 : opening.first;
  const subject = subjectOf(lexis, unit, hit, false);
  if (!subject.speaker && !(hit.passive && start === 0)) return null;
  const end = (segments[hit.segment] as Segment).last;
  const parts = { ...base(hit, 'wsd', subject), cue: [marker, ...hit.tokens] };
  const previous = segments[start - 1];
  if (previous?.quote)
    return [
      draft('direct', 'quote-as', {
        ...parts,
        frame: [[previous.last, end]],
        quote: [[previous.first, previous.last]],
      }),
    ];
  const next = segments[hit.segment + 1];
  // »Man hört, wie X ruft: „…“«
  if (start > 0 && next?.quote && next.before === ':') return null;
  if (start === 0) {
    if (!next) return null;
    if (next.quote)
      return [
        draft('direct', 'as-quote', {
          ...parts,
          frame: [[unit.first, next.first]],
          quote: [[next.first, next.last]],
        }),
      ];
    if (next.finite !== next.first && next.opener !== 'that' && next.finite < 0) return null;
    return [
      draft('indirect', 'as-clause', {
        ...parts,
        frame: [[unit.first, next.first]],
        quote: [[next.first, unit.end]],
      }),
    ];
  }
  const quote: Range[] = [[(segments[0] as Segment).first, (previous as Segment).last]];
  if (next && next.opener === null && next.before === ',') quote.push([next.first, unit.end]);
  if (!hasFinite(unit, 0, start)) return null;
  return [draft('indirect', 'clause-as', { ...parts, frame: [[(previous as Segment).last, end]], quote })];
}

/** »… die Tatsache, dass …«: the clause hangs on a noun that nobody says. */
function absorbed(lexis: Lexis, unit: Unit, from: number): boolean {
  const before = unit.segments[from - 1];
  return before !== undefined && lexis.pack.absorbing.has((lexis.tokens[before.last - 1] as Token).norm);
}

/** »steht im Bericht, dass …« but not »steht fest, dass …«: some verbs are cues only with their source. */
function subjectNeeded(lexis: Lexis, unit: Unit, hit: Hit): boolean {
  return !hit.verbs.every((v) => v.can.includes('p')) || subjectOf(lexis, unit, hit, false).speaker !== null;
}

/** »… . Das bestätigte X«: the sentence before is what is said. */
function resumed(lexis: Lexis, unit: Unit, hit: Hit, context: Context): Draft[] | null {
  const seg = unit.segments[hit.segment] as Segment;
  const verb = verbFor(hit, 's');
  if (!context.before || hit.segment !== 0 || hit.finite !== seg.first + 1 || hit.negated || hit.modal)
    return null;
  if (!verb.can.includes('s') || verb.medium === 'thought' || !/^(?:neutral|claim)$/.test(verb.stance))
    return null;
  if (!lexis.pack.resumptive.has((lexis.tokens[seg.first] as Token).norm)) return null;
  const subject = subjectOf(lexis, unit, hit, false);
  if (!subject.speaker || subject.speaker[0] <= hit.finite) return null;
  return [
    draft('indirect', 'sentence-before', {
      ...base(hit, 's', subject),
      quote: [context.before, [seg.first, seg.first + 1]],
      frame: [[hit.finite, unit.end]],
    }),
  ];
}

/** A whole sentence that tells of a speech act. */
function reported(lexis: Lexis, unit: Unit, hit: Hit): Draft[] | null {
  if (hit.modal) return null;
  const seg = unit.segments[hit.segment] as Segment;
  if (hit.position === 'last' || seg.opener === 'rel' || !can(hit, 'r')) return null;
  const verb = hit.verbs.find(
    (v) =>
      v.can.includes('r') &&
      (v.needs.length === 0 || v.needs.some((n) => hasWord(lexis, unit, hit, n))) &&
      !v.unless.some((n) => hasWord(lexis, unit, hit, n)),
  );
  if (!verb) return null;
  // »nannte den Entwurf einen „Schritt …“«: the words in marks are the statement.
  if (verb.can.includes('l') && holdsMarks(lexis, unit, hit)) return null;
  const subject = subjectOf(lexis, unit, hit, false);
  if (!subject.speaker || !mayBeNamed(lexis, subject.speaker)) return null;
  return [
    draft('reported', 'speech-act', {
      speaker: [subject.speaker],
      addressee: ranges(subject.addressee),
      medium: verb.medium,
      stance: verb.stance,
      quote: [[unit.first, unit.last]],
    }),
  ];
}

function holdsMarks(lexis: Lexis, unit: Unit, hit: Hit): boolean {
  const a = unit.segments[hit.segment] as Segment;
  const b = unit.segments[hit.lastSegment] as Segment;
  for (let i = a.first; i < b.last; i++) if ((lexis.tokens[i] as Token).kind === 'quote') return true;
  return false;
}

function hasWord(lexis: Lexis, unit: Unit, hit: Hit, word: string): boolean {
  const a = unit.segments[hit.segment] as Segment;
  const b = unit.segments[hit.lastSegment] as Segment;
  const tail = word.startsWith('*') ? word.slice(1) : null;
  for (let i = a.first; i < b.last; i++) {
    const { norm } = lexis.tokens[i] as Token;
    if (tail === null ? norm === word : norm.endsWith(tail)) return true;
  }
  return false;
}
