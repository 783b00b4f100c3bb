// A cue verb → who speaks and who is spoken to: the noun phrase before the verb or after it, the agent of a passive,
// the relative pronoun of »…, der behauptet«. Spans as they stand in the text, with title, function and apposition.
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import type { Range } from './draft';
import {
  citedIn,
  outletEnd,
  document,
  inDocument,
  isDocument,
  leadingDocument,
  leadingThing,
  skipPreposition,
} from './documents';
import { addressedBy, addresseeAfter, addresseeIn, hearsFirst } from './hearers';
import { behindOpener, clauseHit, clauseOpening, isImpersonal, type Hit } from './hits';
import { is, isNoun, type Lexis } from './lexis';
import { phraseAt, type PhraseOptions } from './phrases';
import { quotedPronoun } from './quoting';
import { canSpeak } from './speakers';
import {
  bareWord,
  goesOn,
  goesOnAfter,
  lastConjunction,
  namedFrom,
  nameBefore,
  opensAside,
  prefieldRest,
  secondOpening,
  skipAdverbs,
} from './prefield';
import type { Segment, Unit } from './units';
import { freeRelative, objectLead, relativeObject } from './word-order';

export interface Subject {
  readonly speaker: Range | null;
  readonly addressee: Range | null;
  /** Who quotes the speaker (»CNN zitierte den Minister«). */
  readonly via?: Range | null;
  /** Whom the speaker relies on (»unter Berufung auf den Minister«). */
  readonly cited?: Range | null;
}

/** A subject has fewer tokens. */
const LONG_SUBJECT = 12;

const NONE: Subject = { speaker: null, addressee: null };

/** What the verb takes beside its subject, so that it is not read as part of the subject. */
function valency(lexis: Lexis, hit: Hit): Pick<PhraseOptions, 'dative' | 'from'> {
  const { dativeVerbs, fromVerbs } = lexis.pack;
  let dative = false;
  let from = false;
  for (const verb of hit.verbs) {
    if (dativeVerbs.has(verb.lemma)) dative = true;
    if (fromVerbs.has(verb.lemma) || verb.needs.some((n) => lexis.pack.agentPrepositions.has(n))) from = true;
  }
  return from ? { dative, from: 'apart' } : { dative };
}

/** Who speaks at a hit. `inverted`: the clause follows what is said (»…, sagte X«). */
export function subjectOf(lexis: Lexis, unit: Unit, hit: Hit, inverted: boolean): Subject {
  const seg = unit.segments[hit.segment] as Segment;
  const free = hit.position === 'first' && !inverted ? freeRelative(lexis, unit, hit.segment) : null;
  if (free && !hit.passive) return { speaker: free, addressee: null };
  const plain = plainSubject(lexis, unit, hit, inverted);
  const cited = hit.verbs.length > 0 && plain.speaker ? citedIn(lexis, seg) : null;
  const found: Subject = cited
    ? { speaker: plain.speaker, addressee: plain.addressee, via: plain.via ?? null, cited }
    : plain;
  if (!hit.passive && found.speaker && hit.verbs.some((v) => lexis.pack.quotingVerbs.has(v.lemma))) {
    // »„…“, zitiert ihn die Zeitung«, »die Zeitung zitiert ihn mit den Worten«: the pronoun is whose words they are.
    const pronoun = quotedPronoun(lexis, hit, found.speaker);
    if (pronoun) return { speaker: pronoun.speaker, addressee: null, via: pronoun.via };
    // »CNN zitierte den Minister mit den Worten«: the object speaks.
    const object = afterVerb(lexis, unit, { ...hit, finite: Math.max(hit.finite, found.speaker[1] - 1) });
    const after =
      object.speaker ??
      object.addressee ??
      objectAt(lexis, Math.max(hit.finite + 1, found.speaker[1]), seg.last);
    if (after && after[0] !== found.speaker[0])
      return { speaker: after, addressee: null, via: found.speaker };
    const at = outletEnd(lexis, found.speaker);
    if (at > 0) return { speaker: [at, found.speaker[1]], addressee: null, via: [found.speaker[0], at] };
  }
  const elliptic = goesOnAfter(lexis, seg, hit) && !(found.speaker && canSpeak(lexis, found.speaker));
  if (hit.passive || hit.position === 'last' || isImpersonal(hit) || (found.speaker && !elliptic))
    return found;
  // »…, sagte aber, …«: the subject of the clause before.
  for (let s = hit.segment - 1; s >= 0 && s >= hit.segment - 4; s--) {
    const earlier = unit.segments[s] as Segment;
    if (earlier.quote && !elliptic) break;
    if (earlier.quote || earlier.finite < 0 || earlier.opener !== null) continue;
    const before = clauseHit(lexis, unit, s);
    const speaker =
      before && before.segment < hit.segment ? plainSubject(lexis, unit, before, false).speaker : null;
    return speaker ? { ...found, speaker } : found;
  }
  return found;
}

function objectAt(lexis: Lexis, from: number, limit: number): Range | null {
  const phrase = phraseAt(lexis, from, limit, { allPrepositions: false, apposition: false });
  return phrase && !phrase.pronoun ? [phrase.first, phrase.last] : null;
}

function plainSubject(lexis: Lexis, unit: Unit, hit: Hit, inverted: boolean): Subject {
  const seg = unit.segments[hit.segment] as Segment;
  if (isImpersonal(hit))
    return { speaker: document(lexis, seg) ?? leadingDocument(lexis, unit, hit), addressee: null };
  if (hit.verbs.some((v) => v.can.includes('p'))) {
    const source = document(lexis, seg) ?? leadingDocument(lexis, unit, hit);
    if (source) return { speaker: source, addressee: null };
  }
  if (hit.passive) return passive(lexis, unit, hit, inverted);
  if (hit.position === 'last') return finalClause(lexis, unit, hit, seg);
  if (hit.position === 'first') {
    const resumed =
      hit.finite > seg.first && lexis.pack.resumptive.has((lexis.tokens[hit.finite - 1] as Token).norm);
    // `Vera Lind, 43, said she …`: behind the verb only German has its subject.
    const behind = lexis.pack.verbFinal && is(lexis, hit.finite + 1, W.subject);
    if (!inverted && !resumed && !behind) {
      const before = leadingPhrase(lexis, unit, hit);
      // »Die Forderung, …, lehnte der Verband ab«: the object first, the subject after the verb.
      const after =
        before && hit.verbs.length > 0 && !canSpeak(lexis, before) ? afterVerb(lexis, unit, hit) : null;
      if (after?.speaker && canSpeak(lexis, after.speaker)) return after;
      if (before) return { speaker: before, addressee: addresseeAfter(lexis, unit, hit, hit.finite + 1) };
    }
    return afterVerb(lexis, unit, hit);
  }
  // »…, unterstützt ihn der Verband und nennt ihn …«: a verb that may be a participle opens the clause.
  const opens =
    seg.finite === hit.finite && is(lexis, seg.first, W.maybe) && is(lexis, hit.finite - 1, W.conj);
  const own = opens ? seg.first : seg.finite;
  if (hit.finite > own && own >= seg.first && hit.verbs.length > 0) {
    // »X nannte es falsch und sagte«: two verbs, one subject.
    const joined = lastConjunction(lexis, own + 1, hit.finite);
    const second =
      joined < 0
        ? null
        : phraseAt(lexis, joined + 1, hit.finite, { allPrepositions: true, apposition: false });
    if (second && second.last === hit.finite)
      return {
        speaker: [second.first, second.last],
        addressee: addresseeAfter(lexis, unit, hit, hit.finite + 1),
      };
    let link = hit.finite - 1;
    // `met the board and later spoke of …`
    while (!lexis.pack.verbFinal && link > own + 1 && is(lexis, link, W.adv | W.time)) link--;
    const joint = lexis.tokens[link] as Token;
    if (is(lexis, link, W.conj) || joint.kind === 'quote') {
      const start = own === seg.first ? ('first' as const) : ('second' as const);
      // »X trat ab, dankte Y und sagte«: a list of verbs, the subject stands before the first.
      if (
        start === 'first' &&
        seg.before === ',' &&
        !lexis.cues[own]?.some((r) => r.verb.can.includes('s'))
      ) {
        const before = clauseHit(lexis, unit, hit.segment - 1);
        const first =
          before && before.segment < hit.segment && before.position !== 'last'
            ? plainSubject(lexis, unit, before, false)
            : null;
        if (first?.speaker && canSpeak(lexis, first.speaker)) return first;
      }
      return plainSubject(lexis, unit, { ...hit, verbs: [], finite: own, position: start }, inverted);
    }
  }
  const from = behindOpener(lexis, seg, hit.finite);
  // »Als „Chance“ beurteilte X den Plan«: what it is called stands first, the subject after the verb.
  if (
    lexis.pack.verbFinal &&
    (lexis.tokens[from] as Token).norm === lexis.pack.labelWord &&
    from < hit.finite
  )
    return afterVerb(lexis, unit, hit);
  // »Weder X noch Y wollte …«
  if (lexis.pack.correlatives.has((lexis.tokens[from] as Token).norm) && hit.finite - from > 3)
    return { speaker: [from, hit.finite], addressee: addresseeAfter(lexis, unit, hit, hit.finite + 1) };
  if (namedFrom(lexis, from, hit.finite))
    return { speaker: [from, hit.finite], addressee: addresseeAfter(lexis, unit, hit, hit.finite + 1) };
  const lead = phraseAt(lexis, skipAdverbs(lexis, from, hit.finite), hit.finite, {
    allPrepositions: true,
    apposition: false,
  });
  // »Er sowie die Stadt fürchten …«
  if (lead?.pronoun && is(lexis, lead.first, W.subject) && is(lexis, lead.last, W.conj)) {
    const other = phraseAt(lexis, lead.last + 1, hit.finite, { allPrepositions: true, apposition: false });
    if (other?.last === hit.finite)
      return {
        speaker: [lead.first, other.last],
        addressee: addresseeAfter(lexis, unit, hit, hit.finite + 1),
      };
  }
  // `the plan, which Vera Lind called “…”`: somebody between the pronoun and the verb.
  if (!lexis.pack.verbFinal && seg.opener === 'rel' && hit.finite > from + 1) {
    const inner = phraseAt(lexis, from + 1, hit.finite, { allPrepositions: true, apposition: false });
    if (inner && prefieldRest(lexis, inner.last, hit.finite))
      return { speaker: [inner.first, inner.last], addressee: null };
  }
  if (lead && prefieldRest(lexis, lead.last, hit.finite) && !objectLead(lexis, lead, hit)) {
    // »Besorgt äußerte sich der Landrat«: a word without determiner that names nobody, and somebody behind the verb.
    const behind = bareWord(lexis, lead) ? afterVerb(lexis, unit, hit) : null;
    if (behind?.speaker && canSpeak(lexis, behind.speaker)) return behind;
    return {
      speaker: [nameBefore(lexis, unit, hit, lead), lead.last],
      addressee: addresseeAfter(lexis, unit, hit, hit.finite + 1),
    };
  }
  // `A source close to the minister told …`: English has its subject before the verb, whatever hangs on it.
  if (lead && !lexis.pack.verbFinal && !lead.pronoun && hit.finite - lead.first < LONG_SUBJECT)
    return {
      speaker: [lead.first, hit.finite],
      addressee: addresseeAfter(lexis, unit, hit, hit.finite + 1),
    };
  const after = afterVerb(lexis, unit, hit);
  // »Dem Sender sagte X, …«: who is spoken to may stand first.
  if (lead && after.speaker && !after.addressee && hearsFirst(lexis, hit, lead))
    return { speaker: after.speaker, addressee: [lead.first, lead.last] };
  return after;
}

/** The phrase before a verb that resumes its clause: »X, der Chef, der gestern kam, sagte«. */
export function leadingPhrase(lexis: Lexis, unit: Unit, hit: Hit): Range | null {
  let k = hit.segment - 1;
  while (k > 0 && (unit.segments[k] as Segment).opener !== null) k--;
  // Back over appositions: segments without a finite verb.
  let start = k;
  while (
    start > 0 &&
    (unit.segments[start] as Segment).finite < 0 &&
    !opensAside(lexis, unit.segments[start - 1] as Segment) &&
    ((unit.segments[start] as Segment).before === ',' ||
      ((unit.segments[start] as Segment).before === '-' && unit.segments[start + 1]?.before === '-')) &&
    !(unit.segments[start] as Segment).quote
  )
    start--;
  if (
    unit.segments[start]?.finite !== undefined &&
    (unit.segments[start] as Segment).finite >= 0 &&
    start + 1 < hit.segment &&
    ((unit.segments[hit.segment - 1] as Segment).opener === 'rel' ||
      afterVerb(lexis, unit, hit).speaker === null)
  )
    start++;
  const head = unit.segments[start];
  if (!head || head.quote || head.opener !== null || head.finite >= 0) return null;
  // »Die Brücke zu bauen, sieht der Kreis als Aufgabe«: what is said stands first, the subject after the verb.
  if (head.infinitive && lexis.pack.verbFinal && !isNoun(lexis, head.last - 1)) return null;
  let from = head.first;
  while (from < head.last && is(lexis, from, W.conj)) from++;
  from = skipAdverbs(lexis, from, head.last);
  if (is(lexis, from, W.prep) || is(lexis, from, W.time)) return null;
  const phrase = phraseAt(lexis, from, head.last, { allPrepositions: true, apposition: false });
  if (!phrase) return null;
  let last = phrase.last;
  for (let s = start + 1; s < hit.segment; s++) {
    const seg = unit.segments[s] as Segment;
    if (seg.opener !== null || seg.finite >= 0 || seg.quote) break;
    if (phraseAt(lexis, seg.first, seg.last, { allPrepositions: true, apposition: false }) === null) break;
    last = seg.last;
  }
  return [phrase.first, last];
}

/** »sagte gestern der Minister der Zeitung«: subject, then addressee. */
function afterVerb(lexis: Lexis, unit: Unit, hit: Hit): Subject {
  const seg = unit.segments[hit.segment] as Segment;
  const limit = clauseLimit(unit, hit);
  let k = hit.finite + 1;
  // `…, demanded that …`: no subject follows.
  if (!lexis.pack.verbFinal && is(lexis, k, W.that | W.to)) return NONE;
  while (k < seg.last) {
    const quoted = lexis.quoted[k] as number;
    if (quoted > 0) {
      k = quoted;
      continue;
    }
    // »rief ihr Emil Kraus nach« and »sagte ihr Bruder«: »ihr« speaks to several, and hardly ever in the news.
    if (
      is(lexis, k, W.subject) &&
      is(lexis, k, W.det) &&
      (lexis.person[k + 1] === 1 || is(lexis, k + 1, W.det))
    ) {
      k++;
      continue;
    }
    if (is(lexis, k, W.subject) && !(is(lexis, k, W.det) && isNoun(lexis, k + 1)))
      return { speaker: [k, k + 1], addressee: addresseeAfter(lexis, unit, hit, k + 1) };
    // »Anders sieht das die Ministerin«
    const neuter = lexis.pack.verbFinal && lexis.pack.resumptive.has((lexis.tokens[k] as Token).norm);
    if (neuter && (lexis.person[k + 1] === 1 || is(lexis, k + 1, W.det | W.adv | W.subject))) {
      k++;
      continue;
    }
    if (
      is(lexis, k, W.reflexive) ||
      (is(lexis, k, W.object) && !is(lexis, k, W.det)) ||
      lexis.tokens[k]?.norm === 'es'
    )
      k++;
    else if (is(lexis, k, W.prep)) k = skipPreposition(lexis, k, seg.last);
    else if (is(lexis, k, W.time) || hit.tokens.includes(k)) k++;
    else if (is(lexis, k, W.object) && is(lexis, k, W.det)) {
      const object = phraseAt(lexis, k, seg.last, { allPrepositions: false, apposition: false });
      k = object ? object.last : k + 1;
    } else {
      const subject = phraseAt(lexis, k, limit, {
        allPrepositions: false,
        apposition: true,
        ...valency(lexis, hit),
      });
      if (subject) {
        const speaker: Range = [subject.first, subject.last];
        if (hit.position === 'first' && goesOn(lexis, seg, speaker)) return NONE;
        return { speaker, addressee: addresseeAfter(lexis, unit, hit, speaker[1]) };
      }
      k++;
    }
  }
  const next = hit.finite + 1;
  if (is(lexis, next, W.pron) && !is(lexis, next, W.object | W.det) && next < seg.last)
    return { speaker: [next, next + 1], addressee: null };
  return NONE;
}

function clauseLimit(unit: Unit, hit: Hit): number {
  for (let s = hit.segment + 1; s < unit.segments.length; s++)
    if ((unit.segments[s] as Segment).quote || (unit.segments[s] as Segment).before === ':')
      return (unit.segments[s] as Segment).first - 1;
  return unit.end;
}

/** »wie X mitteilte«, »…, der behauptet«. */
function finalClause(lexis: Lexis, unit: Unit, hit: Hit, seg: Segment): Subject {
  const start = clauseOpening(unit, hit.segment);
  const opening = unit.segments[start] as Segment;
  let k = start === hit.segment ? secondOpening(lexis, opening, hit.finite) : opening.first;
  while (k < opening.last && is(lexis, k, W.conj)) k++;
  if (opening.opener === 'rel') {
    // »in dem X schreibt«, »in dessen Haus X schreibt«
    if (is(lexis, k, W.prep))
      k = is(lexis, k + 1, W.pron | W.object) ? k + 1 : skipPreposition(lexis, k, opening.last) - 1;
    else if (!is(lexis, k, W.object)) {
      const subject = relativeObject(lexis, unit, start, k, hit.finite);
      return { speaker: subject ?? [k, k + 1], addressee: null };
    }
  }
  k++;
  while (k < opening.last) {
    if (is(lexis, k, W.subject)) return { speaker: [k, k + 1], addressee: null };
    if (is(lexis, k, W.reflexive | W.adv) || lexis.tokens[k]?.norm === 'es' || is(lexis, k, W.time)) k++;
    else if (is(lexis, k, W.prep)) k = skipPreposition(lexis, k, opening.last);
    else {
      const subject = phraseAt(lexis, k, hit.finite, {
        allPrepositions: false,
        apposition: start < hit.segment,
        ...valency(lexis, hit),
      });
      if (subject)
        return {
          speaker: [subject.first, subject.last],
          addressee: addresseeIn(lexis, hit, subject.last, seg.last) ?? addressedBy(lexis, opening),
        };
      k++;
    }
  }
  return NONE;
}

/** »wurde von der Polizei mitgeteilt«: the agent speaks, the subject is spoken to. */
function passive(lexis: Lexis, unit: Unit, hit: Hit, inverted: boolean): Subject {
  const seg = unit.segments[hit.segment] as Segment;
  let speaker: Range | null = null;
  for (let k = seg.first; k < seg.last; k++) {
    if ((lexis.marked[k] as number) > k) k = (lexis.marked[k] as number) - 1;
    if (k >= seg.last || !lexis.pack.agentPrepositions.has((lexis.tokens[k] as Token).norm)) continue;
    if (k > seg.first && isDocument(lexis, k - 1, k)) continue; // »auf der Seite von X«: whose page it is.
    const agent = phraseAt(lexis, k + 1, seg.last, { allPrepositions: false, apposition: false });
    if (agent && !is(lexis, k + 1, W.quantity)) {
      speaker = [agent.first, agent.last];
      break;
    }
  }
  speaker ??= inDocument(lexis, seg) ?? leadingDocument(lexis, unit, hit) ?? leadingThing(lexis, seg);
  if (hit.verbs.some((v) => lexis.pack.quotingVerbs.has(v.lemma))) {
    // »X wird von der Zeitung zitiert«: the subject speaks, the agent or the paper passes it on.
    const active = plainSubject(lexis, unit, { ...hit, passive: false, verbs: [] }, inverted);
    if (active.speaker) return { speaker: active.speaker, addressee: null, via: speaker };
  }
  const lead = phraseAt(lexis, seg.first, hit.finite, { allPrepositions: true, apposition: false });
  const told = hit.verbs.some((v) => v.stance === 'accusation' || v.stance === 'demand');
  return { speaker, addressee: told && lead && lead.last === hit.finite ? [lead.first, lead.last] : null };
}
