// Neighbouring drafts that are one name (»Baden Württemberg«, »EnBW Energie Nord AG«), and one draft that holds two
// (»in Kiel Rita Brandt«, »Otto Bergs Lega«, »Bergs Frau Olga«). Input are the drafts of a German article in order, output
// the same without those faults. Names of people and bodies run together are taken apart in `side-by-side.ts`.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { copyOf, type Draft } from './draft';
import { knownAt } from './known-names';
import { Shape, type Reading } from './reading';

const GIVEN = Flag.Male | Flag.Female;

export function oneOrTwo(reading: Reading, drafts: Draft[]): Draft[] {
  if (reading.lang !== 'de') return drafts;
  let out: Draft[] | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i] as Draft;
    const next = drafts[i + 1];
    const one = next?.first === d.last ? joined(reading, d, next) : null;
    const parts = one === null ? partsOf(reading, d) : [one];
    if (parts === null) {
      out?.push(d);
      continue;
    }
    out ??= drafts.slice(0, i);
    for (const p of parts) out.push(p);
    if (one !== null) i++;
  }
  return out ?? drafts;
}

function joined(reading: Reading, d: Draft, next: Draft): Draft | null {
  const { tokens, bits } = reading;
  const behind = tokens[next.first] as Token;
  if (!behind.spaced || behind.sentence !== tokens[d.first]?.sentence) return null;
  if (d.last - d.first !== 1) return null;
  if (d.type === 'place' && next.type === 'place' && next.last - next.first === 1)
    return overHyphen(reading, d, next);
  // »EnBW Energie Nord AG«: letters and what the firm does; »Volt Krom AG« are two firms.
  const firm = d.type === 'organization' && next.type === 'organization' && next.last - next.first > 1;
  if (!firm || ((bits[next.last - 1] ?? 0) & Flag.LegalForm) === 0) return null;
  const field = bits[next.first] ?? 0;
  if ((field & (Flag.Noun | Flag.Compound)) === 0 || !/^\p{Lu}.*\p{Lu}/u.test(tokens[d.first]?.text ?? ''))
    return null;
  const whole = copyOf(next);
  whole.first = d.first;
  whole.start = d.start;
  whole.known = undefined;
  whole.base = undefined;
  return whole;
}

/** »Baden Württemberg«: what the lexicon knows with a hyphen. */
function overHyphen({ tokens, data }: Reading, d: Draft, next: Draft): Draft | null {
  const form = `${tokens[d.first]?.text ?? ''}-${tokens[next.first]?.text ?? ''}`;
  const phrase = data.known.get(form)?.find((k) => k.form === form && k.type === 'place');
  if (phrase === undefined) return null;
  const whole = copyOf(d);
  whole.last = next.last;
  whole.end = next.end;
  whole.base = phrase.base;
  whole.known = phrase.id;
  whole.rule = 'known';
  return whole;
}

function partsOf(reading: Reading, d: Draft): readonly Draft[] | null {
  if (d.type !== 'person' || d.known !== undefined || d.last - d.first < 2) return null;
  return townBefore(reading, d) ?? owned(reading, d);
}

/** »kritisierte in Kiel Rita Brandt«: a town behind its preposition, and a full name. */
function townBefore({ bits, shape, tokens, data }: Reading, d: Draft): readonly Draft[] | null {
  if (d.last - d.first < 3) return null;
  const town = bits[d.first] ?? 0;
  if ((town & (Flag.City | Flag.Place)) === 0) return null;
  if (((bits[d.first - 1] ?? 0) & Flag.Locative) === 0) return null;
  // Behind »in« stands nobody's given name.
  if ((town & GIVEN) !== 0 && tokens[d.first - 1]?.norm !== data.bodies.into) return null;
  if (((shape[d.first - 1] ?? 0) & (Shape.Upper | Shape.Initial)) === Shape.Upper) return null;
  if (((bits[d.first + 1] ?? 0) & GIVEN) === 0 || data.small.isInner(tokens[d.first + 1]?.norm ?? ''))
    return null;
  const one = part(tokens, d, d.first, d.first + 1);
  one.type = 'place';
  return [one, part(tokens, d, d.first + 1, d.last)];
}

/** »Otto Bergs Lega«, »Bergs Frau Olga«: an owner, and a body that the lexicon knows or somebody of his family. */
function owned(reading: Reading, d: Draft): readonly Draft[] | null {
  const { tokens, bits, data } = reading;
  for (let k = d.first + 1; k < d.last; k++) {
    const owner = tokens[k - 1] as Token;
    if (!/\p{L}{2}[^sxzß\P{L}]s$/u.test(owner.text)) continue;
    // »Hans Frau Holle«
    const own = bits[k - 1] ?? 0;
    if ((own & (GIVEN | Flag.Surname)) !== 0 && (own & Flag.Inflected) === 0) continue;
    const kin = k + 1 < d.last && data.small.isKin(tokens[k]!.norm);
    const body = kin || k !== d.last - 1 || k - d.first < 2 ? null : knownAt(reading, k);
    // »Otto Bergs Zarn« beside »Berg«: whatever it is, it is his.
    const his = (): boolean =>
      !kin && k === d.last - 1 && k - d.first === 2 && isSaid(reading, owner.text.slice(0, -1));
    if (!kin && body?.phrase.type !== 'organization' && !his()) continue;
    const one = part(tokens, d, d.first, k);
    one.base = reading.text.slice(one.start, one.end - 1).replace(/\s+/gu, ' ');
    // »Otto Bergs Wunsch«
    if (!kin && body === null && ((bits[k] ?? 0) & (Flag.Noun | Flag.Compound)) !== 0) return [one];
    const two = part(tokens, d, kin ? k + 1 : k, d.last);
    if (!kin) two.type = 'organization';
    if (body !== null) {
      two.base = body.phrase.base;
      two.known = body.phrase.id;
      two.rule = 'known';
    }
    return [one, two];
  }
  return null;
}

/** Whether a word stands in the article by itself. */
function isSaid({ tokens }: Reading, text: string): boolean {
  return tokens.some((token) => token.text === text);
}

function part(tokens: readonly Token[], d: Draft, first: number, last: number): Draft {
  const out = copyOf(d);
  out.first = first;
  out.last = last;
  out.start = (tokens[first] as Token).start;
  out.end = (tokens[last - 1] as Token).end;
  out.base = undefined;
  return out;
}
