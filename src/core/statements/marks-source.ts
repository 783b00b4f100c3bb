// A pair of quotation marks → whoever the clause names as its source without a verb of speech: »Für X ist das „…“«, »Beifall
// kam von X („…“)«, »auf dem Plakat war „…“ zu lesen«, »„…“, mit diesen Worten ging X«. null where nothing of the
// kind stands around it. Whether the marks hold a quotation at all is decided in likeness.ts.
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import type { Range } from './draft';
import { clauseHit, segmentOf } from './hits';
import { is, isNoun, type Lexis } from './lexis';
import { phraseAt } from './phrases';
import type { QuotePair } from './quotes';
import { canSpeak, nameBefore } from './speakers';
import { subjectOf } from './subjects';
import type { Segment, Unit } from './units';

export interface MarksSource {
  readonly speaker: Range;
  readonly cue: readonly number[];
  readonly frame: readonly Range[];
  readonly rule: string;
  /** »label« where marks around a word or two are words of somebody as well. */
  readonly kind: 'label' | 'cue';
}

/** The source of a pair, or null. */
export function sourceOfMarks(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  return (
    bracketed(lexis, unit, pair) ??
    named(lexis, unit, pair) ??
    opinion(lexis, unit, pair) ??
    attributive(lexis, unit, pair) ??
    shown(lexis, unit, pair) ??
    withWords(lexis, unit, pair) ??
    authored(lexis, unit, pair) ??
    stated(lexis, unit, pair)
  );
}

/** »Zustimmung kam von Emil Kraus („Ein guter Tag.“)«: a person right before the bracket. */
function bracketed(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const open = pair.open - 1;
  if (open <= unit.first || (lexis.tokens[open] as Token).text !== '(' || lexis.person[open - 1] !== 1)
    return null;
  let first = open - 1;
  while (first > unit.first && lexis.person[first - 1] === 1) first--;
  // Title, office and determiner before the name.
  let from = first;
  while (from > unit.first && from > first - 8 && nominal(lexis, from - 1)) from--;
  for (; from < first; from++) {
    const phrase = phraseAt(lexis, from, open, { allPrepositions: false, apposition: false });
    if (phrase && phrase.last === open) break;
  }
  return { speaker: [from, open], cue: [], frame: [], rule: 'marks-bracket', kind: 'cue' };
}

/** »…, und der Wirt Emil Kraus: „…“«: a name and a colon. */
function named(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const s = segmentOf(unit, pair.open);
  const seg = unit.segments[s];
  if (s < 1 || !seg || seg.before !== ':' || seg.first !== pair.open) return null;
  const speaker = nameBefore(lexis, unit, s - 1);
  const frame: Range[] = [[(unit.segments[0] as Segment).first, pair.open]];
  return speaker ? { speaker, cue: [], frame, rule: 'marks-name', kind: 'label' } : null;
}

function nominal(lexis: Lexis, i: number): boolean {
  const token = lexis.tokens[i] as Token;
  return token.kind === 'word' && (isNoun(lexis, i) || is(lexis, i, W.det) || lexis.bits[i] === 0);
}

/** »Für den Trainer Emil Kraus ist die Entscheidung „ein Rätsel“«: whose opinion it is stands first. */
function opinion(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const { tokens, pack } = lexis;
  const s = segmentOf(unit, pair.open);
  for (let k = s; k >= 0; k--) {
    const seg = unit.segments[k] as Segment;
    if (seg.quote || (k < s && seg.finite >= 0 && seg.opener === null)) return null;
    if (!pack.opinionPrepositions.has((tokens[seg.first] as Token).norm)) continue;
    const phrase = phraseAt(lexis, seg.first + 1, unit.end, { allPrepositions: true, apposition: true });
    if (!phrase || phrase.last > pair.open) return null;
    let verb = (tokens[phrase.last] as Token).text === ',' ? phrase.last + 1 : phrase.last;
    // »Für die Grünen, die lange dagegen waren, ist das „…“«
    const told = unit.segments[k + 1];
    if (told && told.opener === 'rel' && told.first === verb && told.finite >= 0) verb = told.last + 1;
    // `For X the plan is “…”`: the subject stands between.
    while (!pack.verbFinal && verb < pair.open && !is(lexis, verb, W.finite)) verb++;
    if (!is(lexis, verb, W.be) || !is(lexis, verb, W.finite)) return null;
    const speaker: Range = [phrase.first, phrase.last];
    if (!phrase.pronoun && !canSpeak(lexis, speaker)) return null;
    return { speaker, cue: [verb], frame: [[seg.first, verb + 1]], rule: 'marks-opinion', kind: 'cue' };
  }
  return opinionInside(lexis, unit, pair);
}

/** »Das ist für die Kammer „nicht hinnehmbar“«: the same behind the verb. */
function opinionInside(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const seg = unit.segments[segmentOf(unit, pair.open)];
  if (!seg || seg.quote || seg.finite < 0 || !is(lexis, seg.finite, W.be)) return null;
  for (let k = seg.finite + 1; k < pair.open; k++) {
    if (!lexis.pack.opinionPrepositions.has((lexis.tokens[k] as Token).norm)) continue;
    const phrase = phraseAt(lexis, k + 1, pair.open, { allPrepositions: false, apposition: false });
    if (!phrase || !(phrase.pronoun || canSpeak(lexis, [phrase.first, phrase.last]))) return null;
    for (let i = phrase.last; i < pair.open; i++) if (!is(lexis, i, W.adv | W.det)) return null;
    const speaker: Range = [phrase.first, phrase.last];
    return { speaker, cue: [seg.finite], frame: [[k, phrase.last]], rule: 'marks-opinion', kind: 'cue' };
  }
  return null;
}

/** »das von der Opposition als „Skandal“ bezeichnete Vorgehen«: the agent inside a noun phrase. */
function attributive(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const { tokens, pack } = lexis;
  const verb = tokens[pair.close + 1];
  if (!verb || verb.kind !== 'word' || pair.close + 2 >= unit.end || !isNoun(lexis, pair.close + 2))
    return null;
  if (isNoun(lexis, pair.close + 1) || is(lexis, pair.close + 1, W.det | W.prep | W.pron)) return null;
  if (!pack.adjectiveEndings.some((e) => verb.norm.endsWith(e))) return null;
  let end = pair.open;
  if (end > unit.first && (tokens[end - 1] as Token).norm === pack.labelWord) end--;
  for (let k = end - 2; k >= unit.first && k > end - 10; k--) {
    if (!pack.agentPrepositions.has((tokens[k] as Token).norm)) continue;
    const phrase = phraseAt(lexis, k + 1, end, { allPrepositions: false, apposition: false });
    if (!phrase || phrase.last !== end) return null;
    return {
      speaker: [k + 1, end],
      cue: [pair.close + 1],
      frame: [],
      rule: 'marks-attribute',
      kind: 'label',
    };
  }
  return null;
}

/** »Auf dem Plakat war „…“ zu lesen«, »auf einem Banner stand „…“«: the thing itself speaks. */
function shown(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const { tokens, pack } = lexis;
  const s = segmentOf(unit, pair.open);
  // »„…“, steht auf dem Plakat«
  const after = unit.segments[s]?.quote ? unit.segments[s + 1] : undefined;
  const behind = after && !after.quote && after.before !== ':' && after.finite === after.first;
  const at = behind ? s + 1 : unit.segments[s]?.quote ? s - 1 : s;
  const seg = unit.segments[at];
  if (!seg || seg.quote || seg.finite < 0) return null;
  const cue: number[] = [];
  // »… die Parole „…“ zu lesen«: the end of the clause may stand behind the marks.
  const rest = unit.segments[segmentOf(unit, Math.min(pair.close + 1, unit.end - 1))];
  const end = rest && !rest.quote && rest.last - pair.close < 5 ? Math.max(rest.last, seg.last) : seg.last;
  for (let i = seg.first; i < end && cue.length === 0; i++) {
    if (i >= pair.open && i <= pair.close) continue;
    // »In dem Heft fand sich der Satz „…“«
    if (i === seg.finite && pack.found.has((tokens[i] as Token).norm) && reflexiveIn(lexis, seg)) cue.push(i);
    if (pack.shown.has((tokens[i] as Token).norm))
      if (i === seg.finite || (is(lexis, seg.finite, W.be) && is(lexis, i - 1, W.to)))
        cue.push(...(i === seg.finite ? [i] : [seg.finite, i - 1, i]));
    // »In dem Brief ist von „…“ die Rede«
    if (i > pair.close && pack.mention.has((tokens[i] as Token).norm) && is(lexis, seg.finite, W.be))
      cue.push(seg.finite, i);
  }
  if (cue.length === 0) return null;
  for (let i = seg.first; i < seg.last; i++) {
    if (i >= pair.open && i <= pair.close) continue;
    if (!is(lexis, i, W.prep) || !pack.documentPrepositions.has((tokens[i] as Token).norm)) continue;
    const phrase = phraseAt(lexis, i + 1, seg.last, { allPrepositions: false, apposition: false });
    if (!phrase || phrase.pronoun || phrase.last > pair.open !== i > pair.open) continue;
    return { speaker: [phrase.first, phrase.last], cue, frame: [], rule: 'marks-shown', kind: 'label' };
  }
  return null;
}

function reflexiveIn(lexis: Lexis, seg: Segment): boolean {
  for (let i = seg.finite + 1; i < seg.last && i < seg.finite + 6; i++)
    if (is(lexis, i, W.reflexive)) return true;
  return false;
}

/** »„…“, mit diesen Worten wandte sich X …« and »mit den Worten „…“ wandte sich X …«. */
function withWords(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const { tokens, pack } = lexis;
  const s = segmentOf(unit, pair.open);
  const before = tokens[pair.open - 1];
  if (pair.open > unit.first && before && pack.wording.has(before.norm)) {
    const hit = clauseHit(lexis, unit, s);
    if (!hit || hit.finite < pair.close) return null;
    const { speaker } = subjectOf(lexis, unit, { ...hit, position: 'first' }, true);
    return speaker ? { speaker, cue: [], frame: [], rule: 'marks-words', kind: 'label' } : null;
  }
  const next = unit.segments[s + 1];
  if (!next || next.quote || next.finite < 0 || next.opener !== null || !/^[,-]$/.test(next.before))
    return null;
  if (!is(lexis, next.first, W.prep) || next.finite - next.first > 3) return null;
  if (!pack.wording.has((tokens[next.finite - 1] as Token).norm)) return null;
  const hit = clauseHit(lexis, unit, s + 1);
  const { speaker } = hit ? subjectOf(lexis, unit, { ...hit, position: 'first' }, true) : { speaker: null };
  return speaker
    ? { speaker, cue: [next.finite], frame: [[next.first, next.last]], rule: 'marks-words', kind: 'label' }
    : null;
}

/** »Der Satz „…“ stammt von X«, »die Worte „…“ von X«: whose wording it is, behind the marks. */
function authored(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const { tokens, pack } = lexis;
  const before = tokens[pair.open - 1];
  if (pair.open <= unit.first || !before || !pack.wording.has(before.norm)) return null;
  const end = unit.segments[segmentOf(unit, Math.min(pair.close + 1, unit.end - 1))]?.last ?? 0;
  for (let k = pair.close + 1; k < end && k < pair.close + 5; k++) {
    if (!pack.agentPrepositions.has((tokens[k] as Token).norm)) continue;
    const phrase = phraseAt(lexis, k + 1, end, { allPrepositions: false, apposition: false });
    if (!phrase || phrase.pronoun || !canSpeak(lexis, [phrase.first, phrase.last])) return null;
    const speaker: Range = [phrase.first, phrase.last];
    return { speaker, cue: [], frame: [[pair.close + 1, phrase.last]], rule: 'marks-author', kind: 'cue' };
  }
  return null;
}

/** »„…“, ist X überzeugt«, »„…“: So lautet das Fazit von X«: what stands first is what X says. */
function stated(lexis: Lexis, unit: Unit, pair: QuotePair): MarksSource | null {
  const { tokens, pack } = lexis;
  const s = segmentOf(unit, pair.open);
  const next = unit.segments[s + 1];
  if (!unit.segments[s]?.quote || !next || next.quote || next.finite < 0 || next.opener !== null) return null;
  const lead = pack.resumptive.has((tokens[next.first] as Token).norm) ? next.first + 1 : next.first;
  if (next.finite !== lead || (next.before === ':' && lead === next.first)) return null;
  if (next.before !== ':' && !(is(lexis, lead, W.be) && feels(lexis, next))) return null;
  const hit = clauseHit(lexis, unit, s + 1);
  const at = hit && hit.segment === s + 1 ? hit : null;
  const { speaker } = at ? subjectOf(lexis, unit, { ...at, position: 'first' }, true) : { speaker: null };
  return speaker
    ? { speaker, cue: [next.finite], frame: [[next.first, next.last]], rule: 'marks-stated', kind: 'label' }
    : null;
}

/** »überzeugt«, »sicher« at the end of a clause. */
function feels(lexis: Lexis, seg: Segment): boolean {
  return lexis.pack.nouns.get((lexis.tokens[seg.last - 1] as Token).norm)?.can.includes('a') === true;
}
