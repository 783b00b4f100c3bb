// Quotation marks → direct quotations, with the speaker that other statements of the sentence, a colon, a labelling
// verb or the paragraph give. Titles, names and words held at a distance are left out (see `isQuotation`).
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import { draft, type Context, type Draft, type Range } from './draft';
import { can, clauseHit, noCue, segmentOf, verbFor, type Hit } from './hits';
import { is, isNoun, type Lexis } from './lexis';
import { isQuotation } from './likeness';
import { sourceOfMarks } from './marks-source';
import { hasNoun, holderOf, pointedDocument, showsWords } from './documents';
import type { QuotePair } from './quotes';
import { agentBefore, canSpeak, isPerson, isPossessive, nameBefore, onlySpeaker } from './speakers';
import { subjectOf } from './subjects';
import { captioned, signed } from './beside-marks';
import { phraseAt } from './phrases';
import { afterConjunction } from './prefield';
import { gapped, innermost, leadingClause, namedBy, outermostFor, relativeSubject } from './whose-clause';
import type { Segment, Unit } from './units';

/** A verb that labels (»nannte«, »bezeichnete … als«, »sprach von«) in the clause around a pair. */
function labelling(lexis: Lexis, unit: Unit, hits: readonly Hit[], pair: QuotePair): Hit | null {
  const s = segmentOf(unit, pair.open);
  let nearest: Hit | null = null;
  for (const hit of hits) {
    if (s < hit.segment || s > hit.lastSegment || hit.modal) continue;
    if (hit.main > pair.open && hit.main < pair.close) continue;
    if (!hit.verbs.some((v) => /[lrsq]/.test(v.can))) continue;
    // »sprach von einer „Wende“ und nannte sie „überfällig“«: each verb labels what follows it.
    // »den X „fair“ nennt und den Y als „faul“ ablehnt«: at the end of its clause a verb labels what stands before it.
    const done = nearest?.position === 'last' && nearest.main < pair.open;
    if (nearest && hit.finite > pair.open && (!done || hit.passive)) break;
    // »sang Lieder wie „Weg damit“ und X rief …«: the next verb has its own words.
    const joined = is(lexis, pair.close + 1, W.conj) && lexis.marked[pair.close + 2] === 0;
    if (hit.finite > pair.close && joined) break;
    nearest = hit;
  }
  return nearest;
}

/** Rules that name a source for a sentence as a whole. */
const BESIDE = /^(?:source-|clause-so|quote-so|as-|clause-as|clause-cue|quote-cue)/;

/** »„…“, strich X heraus«: a verb first after a quotation, whatever verb it is. */
export function verbAfter(lexis: Lexis, unit: Unit, s: number): Hit | null {
  const next = unit.segments[s + 1];
  if (!next || next.quote || next.opener !== null) return null;
  if (next.before === ':' || next.before === ';') return null;
  const lead = lexis.pack.resumptive.has((lexis.tokens[next.first] as Token).norm)
    ? next.first + 1
    : next.first;
  // The text ends with the word that takes the quotation up.
  if (lead >= next.last) return null;
  if ((next.finite !== lead && !mustBeFinite(lexis, next, lead)) || is(lexis, lead, W.be)) return null;
  return noCue(s + 1, lead, 'first');
}

/** »…, höhnte der Wirt«, »…, empörte sich X«: a word that no list knows, where only a verb can stand. */
function mustBeFinite(lexis: Lexis, seg: Segment, i: number): boolean {
  const token = lexis.tokens[i] as Token;
  if (seg.finite >= 0 || seg.before !== ',' || token.text !== token.norm || i + 1 >= seg.last) return false;
  if ((lexis.bits[i] as number) !== 0 && !is(lexis, i, W.maybe)) return false;
  const after = is(lexis, i + 1, W.reflexive | W.det | W.subject) || lexis.person[i + 1] === 1;
  return after && lexis.pack.finiteEndings.some((e) => token.norm.endsWith(e));
}

/** »Der Bau war „dringend nötig“, findet Paul Klar.«: verb and somebody, nothing else, behind a whole clause. */
function inquitAfter(lexis: Lexis, unit: Unit, s: number): Hit | null {
  const seg = unit.segments[s];
  if (!lexis.pack.verbFinal || !seg || seg.finite < 0 || seg.opener !== null) return null;
  if (s + 2 !== unit.segments.length) return null;
  const verb = verbAfter(lexis, unit, s);
  if (!verb || is(lexis, verb.finite, W.konj1 | W.konj2 | W.modal | W.become)) return null;
  const { speaker } = subjectOf(lexis, unit, verb, true);
  return speaker && speaker[0] > verb.finite && canSpeak(lexis, speaker) ? verb : null;
}

/** »„…“ – der Wirt winkt ab.«: the person who acts behind the dash. */
function dashed(lexis: Lexis, unit: Unit, s: number): Range | null {
  const hit = s === 1 && /^[,-]$/.test(unit.segments[s]?.before ?? '') ? clauseHit(lexis, unit, s) : null;
  const subject = hit && hit.segment === s ? subjectOf(lexis, unit, hit, false).speaker : null;
  return subject && isPerson(lexis, subject) && !isPossessive(lexis, subject) ? subject : null;
}

/** »Das Gesetz verbietet „…“«: a thing before its verb and the words behind it, as if it spoke. */
function does(lexis: Lexis, subject: Range, at: Hit | null, open: number): boolean {
  if (!at || is(lexis, at.finite, W.be | W.become) || !is(lexis, subject[0], W.det)) return false;
  if (wordingOnly(lexis, subject)) return false;
  return subject[1] <= at.finite && at.finite < open;
}

/** The last verb of speech before the colon of segment `s`, relative clauses inside the sentence left out. */
function cueBefore(unit: Unit, hits: readonly Hit[], s: number): Hit | undefined {
  for (let k = hits.length - 1; k >= 0; k--) {
    const hit = hits[k] as Hit;
    if (hit.segment >= s || !can(hit, 's')) continue;
    if ((unit.segments[hit.segment] as Segment).opener !== 'rel' || hit.lastSegment === s - 1) return hit;
  }
  return undefined;
}

/** »der Satz«, »die Worte«: what announces words does not say them. */
function wordingOnly(lexis: Lexis, range: Range): boolean {
  for (let i = range[0]; i < range[1]; i++)
    if (lexis.pack.wording.has((lexis.tokens[i] as Token).norm)) return !canSpeak(lexis, range);
  return false;
}

/** »Das Fazit von Vera Lind«: a noun for what is said, and whose it is. */
function tellsOwner(lexis: Lexis, range: Range): boolean {
  const { nouns, sourceNouns } = lexis.pack;
  for (let i = range[0]; i < range[1]; i++) {
    if (!isNoun(lexis, i)) continue;
    const { norm } = lexis.tokens[i] as Token;
    return (nouns.has(norm) || sourceNouns.has(norm)) && lexis.named.subarray(i, range[1]).includes(1);
  }
  return false;
}

/** Whether the next clause begins with a verb of speech. */
function cueFollows(lexis: Lexis, unit: Unit, s: number): boolean {
  const next = unit.segments[s + 1];
  const readings = next && next.finite >= 0 ? lexis.cues[next.finite] : undefined;
  return readings?.some((r) => r.verb.can.includes('s')) === true;
}

/** The subject of a sentence where it is a person or body: »Der Trainer war zufrieden. „Wir sind froh.“« */
function mainSubject(lexis: Lexis, unit: Unit): Range | null {
  const main = unit.segments.length > 0 ? clauseHit(lexis, unit, unit.segments.length - 1) : null;
  const subject = main ? subjectOf(lexis, unit, main, false).speaker : null;
  if (!subject || !hasNoun(lexis, subject) || isPossessive(lexis, subject)) return null;
  return canSpeak(lexis, subject) ? subject : null;
}

/** »X sagte, Y habe „…“ gerufen«: a verb of speech inside a report, with the marks in its own clause. */
function toldInside(around: Draft, verb: Hit): boolean {
  return (
    can(verb, 's') &&
    !can(verb, 'l') &&
    verbFor(verb, 's').medium === 'speech' &&
    !around.cue.includes(verb.main) &&
    around.quote.some((r) => r[0] <= verb.finite && verb.main < r[1])
  );
}

/** »X sagte, das sei nötig, während Y es „…“ nannte«: a clause in the indicative is no part of a report in the subjunctive. */
function toldBeside(lexis: Lexis, unit: Unit, around: Draft, verb: Hit): boolean {
  if (!lexis.pack.verbFinal || verb.position !== 'last' || verb.modal || !can(verb, 'l')) return false;
  const opener = unit.segments[verb.segment]?.opener;
  if (opener !== 'sub' && opener !== 'rel') return false;
  if (is(lexis, verb.finite, W.konj1 | W.konj2) || around.cue.includes(verb.main)) return false;
  return around.type === 'indirect';
}

/** Direct quotations of a unit that no cue has claimed. */
export function fromMarks(
  lexis: Lexis,
  unit: Unit,
  pairs: readonly QuotePair[],
  hits: readonly Hit[],
  made: readonly Draft[],
  context: Context,
): Draft[] {
  const out: Draft[] = [];
  const claimed = new Set<number>();
  for (const d of made) if (d.type === 'direct') for (const r of d.quote) claimed.add(r[0]);
  let before = -1;
  let held = false;
  for (const pair of pairs) {
    const joined = before >= 0 && pair.open === before + 2 && is(lexis, before + 1, W.conj);
    const twin = joined ? held : null;
    const followed = held;
    before = pair.close;
    held = claimed.has(pair.open);
    if (claimed.has(pair.open) || pair.close <= pair.open + 1) continue;
    const range: Range = [pair.open, Math.min(pair.close + 1, unit.last)];
    const around = innermost([...made, ...context.inner], range);
    const enclosing = made.find(
      (d) => d.type === 'direct' && d.quote.some((r) => r[0] < range[0] && range[1] <= r[1]),
    );
    if (enclosing) continue;
    // »X drehte „Nordwind“, Y „Ebbe“«: where the first marks hold no words of anybody, the second do not either.
    const gap = followed ? gapped(lexis, unit, pair) : null;
    const verb = gap ? null : labelling(lexis, unit, hits, pair);
    const inside = verb && around && (toldInside(around, verb) || toldBeside(lexis, unit, around, verb));
    const label = verb && (!around || around.type === 'reported' || inside) ? verb : null;
    // »die „Aktion Nord“ teilte mit«: marks inside the speaker's name.
    const named = label ? subjectOf(lexis, unit, label, false).speaker : null;
    if (named && named[0] <= range[0] && range[1] <= named[1]) continue;
    const told = label === null || !can(label, 's') ? sourceOfMarks(lexis, unit, pair) : null;
    // »X wurde von Y als „…“ kritisiert«: the word before the marks makes a label of what else tells of a speech act.
    const as = around?.type === 'reported' && lexis.tokens[pair.open - 1]?.norm === lexis.pack.labelWord;
    const labelled = as ? 'label' : label === null || around ? null : can(label, 'l') ? 'label' : 'cue';
    const kind = told ? told.kind : gap ? 'label' : labelled;
    // »laut „Nordkurier“«: marks inside the name of a source.
    const source = made.some((d) => d.speaker.some((r) => r[0] <= range[0] && range[1] <= r[1]));
    if (source || !isQuotation(lexis, unit, pair, around !== undefined, kind, twin)) continue;
    held = true;
    const s = segmentOf(unit, pair.open);
    const seg = unit.segments[s];
    // Whoever stands right beside the marks said it, whatever the sentence around them reports.
    const nearer =
      told?.rule === 'marks-opinion' || told?.rule === 'marks-bracket' || told?.rule === 'marks-name';
    if (told && (nearer || !around || around.type === 'reported' || around.speaker.length === 0)) {
      const { rule, cue, frame } = told;
      const speaker = [told.speaker];
      out.push(draft('direct', rule, { quote: [range], medium: 'speech', cue, frame, speaker }));
      continue;
    }
    if (gap) {
      out.push(draft('direct', 'marks-gapped', { quote: [range], speaker: [gap], medium: 'speech' }));
      continue;
    }
    // »X lobte den Plan, Y nannte ihn „…“«: the verb right at the marks has its own subject.
    const nearest = around && label && named && canSpeak(lexis, named) ? named : null;
    if (around) {
      const whose = outermostFor([...made, ...context.inner], around, lexis);
      out.push(
        draft('direct', 'marks-within', {
          quote: [range],
          cue: around.cue,
          speaker: nearest ? [namedBy(lexis, unit, nearest)] : whose.speaker,
          addressee: around.addressee,
          frame: around.frame,
          medium: around.medium,
          stance: around.stance,
          owner: nearest ? null : whose.owner,
          nested: true,
        }),
      );
      continue;
    }
    if (label) {
      const subject = subjectOf(lexis, unit, label, false);
      out.push(
        draft('direct', 'marks-labelled', {
          quote: [range],
          cue: label.tokens,
          speaker: subject.speaker ? [namedBy(lexis, unit, subject.speaker)] : [],
          frame: [[unit.first, pair.open]],
          medium: verbFor(label, 'lq').medium,
          stance: verbFor(label, 'lq').stance,
        }),
      );
      continue;
    }
    // Somebody is named as the source of another part of the sentence.
    const colon = seg?.before === ':' && s > 0;
    const beside = made.find(
      (d) =>
        d.type !== 'reported' &&
        d.speaker.length > 0 &&
        BESIDE.test(d.rule) &&
        !(colon && d.rule === 'source-adverb'),
    );
    if (beside) {
      out.push(
        draft('direct', 'marks-beside', {
          quote: [range],
          cue: beside.cue,
          speaker: beside.speaker,
          frame: beside.frame,
          medium: beside.medium,
          stance: beside.stance,
          owner: beside.owner,
        }),
      );
      continue;
    }
    // »Ein „Jubel ohne Ende“, so urteilte X«: a phrase for a sentence.
    const phrase = seg !== undefined && !seg.quote && seg.finite < 0 && seg.opener === null;
    const following =
      seg?.quote || (phrase && cueFollows(lexis, unit, s))
        ? verbAfter(lexis, unit, s)
        : inquitAfter(lexis, unit, s);
    if (following) {
      const subject = subjectOf(lexis, unit, following, true).speaker;
      const clause = unit.segments[following.segment] as Segment;
      // »„…“, platzte es aus Vera Lind heraus«, »„…“, steht für Vera Lind fest«
      const mute = subject === null || !canSpeak(lexis, subject);
      const speaker = (mute ? onlySpeaker(lexis, clause, subject ?? [-1, -1]) : null) ?? subject;
      if (speaker) {
        const last = (unit.segments[following.segment] as Segment).last;
        out.push(
          draft('direct', 'marks-verb', {
            quote: [range],
            cue: [following.finite],
            speaker: [speaker],
            frame: [[range[1], last]],
            medium: 'speech',
          }),
        );
        continue;
      }
    }
    const relative = colon ? null : relativeSubject(lexis, unit, s);
    if (relative && canSpeak(lexis, relative)) {
      out.push(draft('direct', 'marks-relative', { quote: [range], speaker: [relative], medium: 'speech' }));
      continue;
    }
    const aside = seg?.quote
      ? (signed(lexis, unit, s) ?? captioned(lexis, unit, s) ?? dashed(lexis, unit, s + 1))
      : null;
    if (aside) {
      out.push(draft('direct', 'marks-aside', { quote: [range], speaker: [aside], medium: 'speech' }));
      continue;
    }
    const own = colon ? leadingClause(lexis, unit, s - 1) : clauseHit(lexis, unit, s);
    const cue = colon ? cueBefore(unit, hits, s) : undefined;
    if (colon || (own && !(seg?.quote && unit.segments.length === 1))) {
      const at = cue ?? own;
      const named = colon && (!cue || cue.lastSegment < s - 1) ? nameBefore(lexis, unit, s - 1) : null;
      const first = named ?? (at ? subjectOf(lexis, unit, at, false).speaker : null);
      const head = unit.segments[colon ? s - 1 : 0] as Segment;
      const agent =
        colon && !cue && (first ? !canSpeak(lexis, first) && !tellsOwner(lexis, first) : at !== null)
          ? (agentBefore(lexis, head) ?? onlySpeaker(lexis, head, first ?? [-1, -1]))
          : null;
      const subject = agent ?? first;
      const lead =
        subject || !colon
          ? null
          : phraseAt(lexis, afterConjunction(lexis, head), head.last, {
              allPrepositions: true,
              apposition: true,
            });
      const phrase: Range | null = lead ? [lead.first, lead.last] : null;
      const dumb = phrase !== null && !canSpeak(lexis, phrase) && !wordingOnly(lexis, phrase);
      const told = subject ?? (phrase && dumb ? (onlySpeaker(lexis, head, phrase) ?? phrase) : phrase);
      // The subject of a verb that is no cue speaks only if it can: »„…“ stand auf der Tafel« has no speaker.
      const mute =
        told !== null &&
        !colon &&
        !at?.verbs.length &&
        !canSpeak(lexis, told) &&
        !does(lexis, told, at, pair.open);
      // »Ihr Fazit: „…“« names its source; »dort fand sich der Satz: „…“« does not.
      const worded = told !== null && colon && wordingOnly(lexis, told);
      // »Seine Lage ist klar: „…“« is about whoever spoke before; »Sein Stellvertreter nickt: „…“« names another.
      const owned = told !== null && isPossessive(lexis, told) && !(colon && (!at || isPerson(lexis, told)));
      const silent = mute || worded;
      const speaks = told && !silent && !owned ? told : null;
      const holder = speaks || owned || !own ? null : holderOf(lexis, unit, own);
      const pointed =
        colon && (showsWords(lexis, head) || !speaks) ? pointedDocument(lexis, head, context.earlier) : null;
      const speaker = pointed ?? speaks ?? holder ?? (silent ? null : context.voice);
      out.push(
        draft('direct', colon ? 'marks-colon' : 'marks-clause', {
          quote: [range],
          cue: cue ? cue.tokens : [],
          speaker: speaker ? [speaker] : [],
          owner: pointed ? context.voice : null,
          frame: colon ? [[(unit.segments[0] as Segment).first, pair.open]] : [],
          medium: 'speech',
        }),
      );
      continue;
    }
    const p = context.previous;
    // »Der Richter sah auf. „…“«: whoever acts in the sentence before, where nobody is reported in it.
    const acts = context.earlier ? mainSubject(lexis, context.earlier) : null;
    const voice = (context.before && acts && isPerson(lexis, acts) ? acts : context.voice) ?? acts;
    out.push(
      draft('direct', 'marks-alone', {
        quote: [range],
        speaker: voice ? [voice] : [],
        cue: p && p.type === 'direct' ? p.cue : [],
        frame: p && p.type === 'direct' ? p.frame : [],
        medium: p?.medium ?? null,
      }),
    );
  }
  return out;
}
