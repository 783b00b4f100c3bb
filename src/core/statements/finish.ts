// Drafts in tokens → statements in characters, with the actor behind the speaker's words, whoever reports it, and
// the date that the frame gives. What the text does not tell stays null.
import { startsUpper } from '../base/chars';
import { contains, overlaps, type Span } from '../base/span';
import type { LocalActor, Reference, Statement, TimeExpression } from '../model/annotation';
import { W } from '../language/pack/statements';
import type { Token } from '../model/article';
import type { Draft, Range } from './draft';
import { is, isNoun, type Lexis } from './lexis';
import { namesSource } from './documents';
import { attributeEnd } from './phrases';
import { goingOn } from './running-speaker';

export interface Earlier {
  readonly references: readonly Reference[];
  readonly times: readonly TimeExpression[];
}

function spanOf(lexis: Lexis, range: Range): Span {
  return [(lexis.tokens[range[0]] as Token).start, (lexis.tokens[range[1] - 1] as Token).end];
}

function spansOf(lexis: Lexis, ranges: readonly Range[]): Span[] {
  return ranges.filter((r) => r[1] > r[0]).map((r) => spanOf(lexis, r));
}

/** Tokens → spans; neighbours without anything between become one. */
function cueSpans(lexis: Lexis, cue: readonly number[]): Span[] {
  const out: Range[] = [];
  for (const i of [...new Set(cue)].sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last && last[1] === i) out[out.length - 1] = [last[0], i + 1];
    else out.push([i, i + 1]);
  }
  return spansOf(lexis, out);
}

/** First index whose item ends after `offset`, in a list sorted by start. */
function lowerBound(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { readonly span: Span }).span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const RANK: Readonly<Record<Reference['kind'], number>> = {
  name: 0,
  office: 1,
  description: 1,
  pronoun: 1,
  metonym: 2,
  compound: 3,
  adjective: 4,
};

/** The actor behind a phrase: the person named in it, else its first name, else office, pronoun or metonym. */
function actorOf(
  lexis: Lexis,
  range: Range,
  references: readonly Reference[],
  persons: ReadonlyMap<string, LocalActor>,
): Reference | null {
  const span = spanOf(lexis, range);
  let best: Reference | null = null;
  let bestRank = 9;
  for (let i = lowerBound(references, span[0]); i < references.length; i++) {
    const reference = references[i] as Reference;
    if (reference.span[0] >= span[1]) break;
    if (!overlaps(reference.span, span)) continue;
    if (reference.kind === 'adjective' || reference.kind === 'compound') continue;
    if (!speaksItself(lexis, range, reference, persons)) continue;
    const owner = persons.has(reference.actor) || !lexis.pack.verbFinal;
    if (owner && isOwnerIn(lexis, range, reference, persons.has(reference.actor))) continue;
    let rank = RANK[reference.kind];
    if (reference.kind === 'name' && persons.has(reference.actor)) rank -= 0.5;
    if (rank < bestRank) {
      best = reference;
      bestRank = rank;
    }
  }
  if (
    best === null &&
    range[1] === range[0] + 1 &&
    lexis.pack.impersonalPronouns.has(lexis.tokens[range[0]]?.norm ?? '')
  )
    return antecedent(span, references);
  return best;
}

function isSpokesman({ tokens, pack }: Lexis, i: number): boolean {
  return pack.spokesmen.some((end) => tokens[i]!.norm.endsWith(end));
}

/**
 * »Bergs Anwalt Karl Klein«, `Berg's lawyer`: who stands in the genitive before a noun of the phrase has somebody else
 * speak; only a body speaks by its spokesman.
 */
function isOwnerIn(lexis: Lexis, range: Range, { span, kind }: Reference, person: boolean): boolean {
  if (kind !== 'name') return false;
  if (!lexis.pack.verbFinal) return ownsSpeaker(lexis, range, span, person);
  const plain = lexis.bases.get(span[0]);
  const name = lexis.article.text.slice(span[0], span[1]);
  if (plain === undefined || (!/['’]$/u.test(name) && !(plain.length < name.length && name.endsWith('s'))))
    return false;
  for (let i = range[0]; i < range[1]; i++) {
    const token = lexis.tokens[i] as Token;
    if (token.start < span[1]) continue;
    // »nach Bergs Angaben« are his own.
    if (isNoun(lexis, i)) return !namesSource(lexis, i, i + 1) || isSpokesman(lexis, i);
    if (token.kind !== 'word') return false;
  }
  return false;
}

/** The same in English, where the noun may stand behind adjectives; `Berg's statement` and `Berg's account` are Berg's. */
function ownsSpeaker(lexis: Lexis, range: Range, span: Span, person: boolean): boolean {
  const { text } = lexis.article;
  if (!/^['’]/u.test(text.slice(span[1], span[1] + 1)) && !/['’]s?$/u.test(text.slice(span[0], span[1])))
    return false;
  let owns = false;
  for (let i = range[0]; i < range[1]; i++) {
    const token = lexis.tokens[i] as Token;
    if (token.end <= span[1] || /^['’]s?$/u.test(token.text)) continue;
    // The token holds the end of the name and its genitive.
    if (token.start < span[1]) continue;
    if (!isNoun(lexis, i)) break;
    if (namesSource(lexis, i, i + 1) || (!person && isSpokesman(lexis, i))) return false;
    owns = true;
  }
  return owns;
}

/**
 * Whether a reference inside a speaker's phrase is the speaker: »die Anwältin des Ministers« is not the minister, »der
 * Präsident Chiles« not Chile, »ein Sprecher der Bahn« speaks for it; »Angaben der Bahn« are its own.
 */
function speaksItself(
  lexis: Lexis,
  range: Range,
  reference: Reference,
  persons: ReadonlyMap<string, LocalActor>,
): boolean {
  const { tokens, pack } = lexis;
  let owned = false;
  let ownedAt = 0;
  let spokes = false;
  let sourced = false;
  let nouns = 0;
  let head = range[0];
  while (head < range[1] && is(lexis, head, W.det)) head++;
  // »der sich als Freund der Bauern gebende Unternehmer«: what depends on the participle speaks as little.
  const attribute = pack.verbFinal && head > range[0] ? attributeEnd(lexis, head, range[1]) : head;
  if (attribute > head && reference.span[1] <= (tokens[attribute] as Token).start) return false;
  for (let i = attribute > head ? attribute : range[0]; i < range[1]; i++) {
    const token = tokens[i] as Token;
    if (token.end > reference.span[0]) {
      // »die Anwältin Samanis«: a genitive without determiner.
      if (nouns > 0 && !owned && reference.kind === 'name') {
        const name = lexis.article.text.slice(reference.span[0], reference.span[1]);
        const plain = lexis.bases.get(reference.span[0]);
        if (plain !== undefined && plain.length < name.length && /[s’']$/.test(name)) owned = true;
      }
      // »ein Berater des Präsidenten«: an office or description in the genitive.
      if (nouns > 0 && !owned && reference.kind !== 'name' && pack.verbFinal && is(lexis, i, W.gen))
        owned = true;
      if (!sourced && !owned && hangsOn(lexis, attribute > head ? attribute : range[0], i)) return false;
      break;
    }
    if (token.text === ',' || token.text === '(') {
      owned = false;
      nouns = 0;
    } else if (
      nouns > 0 &&
      (is(lexis, i, W.gen) ||
        pack.agentPrepositions.has(token.norm) ||
        lexis.pack.ownerPrepositions.has(token.norm))
    ) {
      if (!owned) ownedAt = token.start;
      owned = true;
    } else if (isNoun(lexis, i)) {
      nouns++;
      if (!owned && pack.spokesmen.some((e) => token.norm.endsWith(e))) spokes = sourced = true;
      else if (nouns === 1 && namesSource(lexis, i, i + 1)) {
        nouns = 0;
        sourced = true;
      }
    }
  }
  if (!owned) return true;
  // »der Chef der IG Metall Otto Klar«: the office that the phrase begins with is his.
  const offices = reference.kind === 'name' ? (persons.get(reference.actor)?.offices ?? []) : [];
  const first = (tokens[range[0]] as Token).start;
  for (const { span } of offices)
    if (span[0] >= first && span[0] < ownedAt && span[1] <= reference.span[0]) return true;
  return spokes && !persons.has(reference.actor);
}

/** Whoever speaks with the first, where a description stands for several. */
function othersOf(
  reference: Reference | null,
  references: readonly Reference[],
): { readonly others?: readonly string[] } {
  if (reference?.kind !== 'description') return {};
  const others: string[] = [];
  for (let i = lowerBound(references, reference.span[0]); i < references.length; i++) {
    const other = references[i] as Reference;
    if (other.span[0] > reference.span[0]) break;
    if (other.kind === 'description' && other.actor !== reference.actor) others.push(other.actor);
  }
  return others.length > 0 ? { others } : {};
}

/** »die Abgeordnete *aus* Graz«, »die *in* Graz geborene …«: a preposition inside the phrase governs the name at `i`. */
function hangsOn(lexis: Lexis, first: number, i: number): boolean {
  let k = i - 1;
  while (k > first && (is(lexis, k, W.det) || !startsUpper((lexis.tokens[k] as Token).text))) {
    if (is(lexis, k, W.prep)) return true;
    k--;
  }
  return false;
}

/** »X, der behauptet«: what a relative pronoun stands for ends right before it. */
function antecedent(span: Span, references: readonly Reference[]): Reference | null {
  for (let i = lowerBound(references, span[0] - 4); i < references.length; i++) {
    const reference = references[i] as Reference;
    if (reference.span[0] >= span[0]) return null;
    if (reference.span[1] <= span[0] && RANK[reference.kind] < 3) return reference;
  }
  return null;
}

/** »sagte er der „Bild“«: an addressee that is a newspaper or station passes it on. */
function outletOf(lexis: Lexis, addressee: Range | undefined): Range | null {
  if (!addressee) return null;
  for (let i = addressee[0]; i < addressee[1]; i++) {
    const token = lexis.tokens[i] as Token;
    if (token.kind === 'quote' || lexis.pack.outlets.some((o) => token.norm.endsWith(o))) return addressee;
  }
  return null;
}

/** Statements of an article from its drafts. */
export function finish(
  lexis: Lexis,
  drafts: readonly Draft[],
  earlier: Earlier,
  actors: readonly LocalActor[],
): Statement[] {
  const persons = new Map(actors.filter((a) => a.type === 'person').map((a) => [a.id, a]));
  const references = [...earlier.references].sort((a, b) => a.span[0] - b.span[0]);
  const times = [...earlier.times].sort((a, b) => a.span[0] - b.span[0]);
  const out: Statement[] = [];
  const found = drafts.map((d) =>
    d.speaker.length > 0 ? actorOf(lexis, d.owner ?? (d.speaker[0] as Range), references, persons) : null,
  );
  const byId = new Map(actors.map((a) => [a.id, a]));
  const going = goingOn(lexis, drafts, found, references, byId);
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i] as Draft;
    const quote = spansOf(lexis, d.quote);
    if (quote.length === 0) continue;
    const cited = d.cited ? actorOf(lexis, d.cited, references, persons) : null;
    const reference = cited ?? found[i] ?? (d.speaker[0] ? going.get(d.speaker[0][0]) : null) ?? null;
    const medium = (cited ? d.speaker[0] : d.via) ?? outletOf(lexis, d.addressee[0]);
    const via = medium ? actorOf(lexis, medium, references, persons) : null;
    const frame = spansOf(lexis, d.frame);
    const time = timeIn(frame, times);
    out.push({
      type: d.type,
      quote,
      cue: cueSpans(lexis, d.cue),
      speaker: spansOf(lexis, d.speaker),
      addressee: spansOf(lexis, d.addressee),
      frame,
      medium: d.medium,
      actor: reference?.actor ?? null,
      ...othersOf(reference, references),
      actorBasis: reference?.basis ?? 'inferred',
      via: via?.actor ?? null,
      ...(d.via ? { viaSpan: spanOf(lexis, d.via) } : {}),
      date: time?.edtf ?? null,
      ...(time ? { dateSpan: time.span } : {}),
      stance: d.stance,
      nested: d.nested,
      rule: d.rule,
    });
  }
  return out.sort(
    (a, b) =>
      (a.quote[0] as Span)[0] - (b.quote[0] as Span)[0] || (b.quote[0] as Span)[1] - (a.quote[0] as Span)[1],
  );
}

function timeIn(frame: readonly Span[], times: readonly TimeExpression[]): TimeExpression | null {
  for (const span of frame)
    for (let i = lowerBound(times, span[0]); i < times.length; i++) {
      const time = times[i] as TimeExpression;
      if (time.span[0] >= span[1]) break;
      if (contains(span, time.span) && (time.type === 'DATE' || time.type === 'TIME') && time.edtf !== null)
        return time;
    }
  return null;
}
