// Short forms of organisations that an article has named in full: »die Post« after »Deutsche Post«, »die Bundesagentur« after
// »Bundesagentur für Arbeit«, »die Süddeutsche« after »Süddeutsche Zeitung«, »Rovers« after »Blackburn Rovers«. Input is a
// German article's drafts with their uninflected forms, output the same with these added. A short form stands behind the
// full one and its article, and belongs to one organisation only; whether both are one actor is decided elsewhere.
import { smallNumbers } from '../base/slab';
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { draftOf, type Draft } from './draft';
import { bitsOf, Shape, type Reading } from './reading';

const NAMES = Flag.Male | Flag.Female | Flag.Surname | Flag.Inflected;

interface Short {
  /** Token behind the first full name. */
  readonly from: number;
  /** The full name; empty where there are several. */
  of: string;
  readonly base: string;
  /** An adjective alone, which needs the noun behind it to be missing. */
  readonly adjective: boolean;
  /** What is no organisation by itself: »Post«. */
  readonly plain: boolean;
}

/** The drafts with short forms, in order. */
export function shortNames(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  if (reading.lang !== 'de') return drafts;
  let shorts: Map<string, Short> | null = null;
  for (const d of drafts)
    if (d.type === 'organization' && d.base !== undefined && d.last - d.first > 1)
      collect(reading, d, (shorts ??= new Map<string, Short>()));
  if (shorts === null || shorts.size === 0) return drafts;
  const taken = smallNumbers(reading.tokens.length);
  for (const d of drafts) taken.fill(1, d.first, d.last);
  const out = [...drafts];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (taken[i] === 1 || ((reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) !== Shape.Upper) continue;
    const short = shortAt(reading, i, shorts);
    if (short === null) continue;
    const { start, end } = reading.tokens[i] as Token;
    const { base } = short;
    out.push(draftOf(start, end, i, i + 1, 'organization', 0.7, 'short-name', base));
  }
  return out.length === drafts.length ? drafts : out.sort((a, b) => a.start - b.start);
}

/** The short forms that a full name has. */
function collect(reading: Reading, d: Draft, shorts: Map<string, Short>): void {
  const { data } = reading;
  const words = (d.base ?? '').split(' ');
  const [first = '', second = ''] = words;
  const next = second.toLowerCase();
  if (words.length < 2) return;
  const bits = (word: string): number => bitsOf(data, word, word.toLowerCase());
  const raised = data.isAdjective(first);
  const add = (
    base: string,
    forms: readonly string[],
    more: { adjective: boolean; plain: boolean },
  ): void => {
    for (const form of forms) {
      const old = shorts.get(form);
      if (old === undefined) shorts.set(form, { from: d.last, of: d.base ?? '', base, ...more });
      else if (old.of !== d.base) old.of = '';
    }
  };
  if (words.length === 2 && raised) {
    const b = bits(second);
    if (data.isPress(next) || next === 'zeitung')
      add(first, [first, `${first}n`], { adjective: true, plain: false });
    const noun = (b & (Flag.Noun | Flag.Compound)) !== 0 && (b & (Flag.Title | Flag.Place)) === 0;
    // »die Post« may be meant beside »Deutsche Post«, but not beside »Rheinische Post«.
    const press = data.isPress(next);
    const own = press ? d.known?.startsWith('org:') === true : !data.isGenericBody(next);
    if (noun && own) {
      const plain = press || (b & Flag.OrgNoun) === 0;
      add(second, [second, `${second}s`], { adjective: false, plain });
    }
    return;
  }
  // »Blackburn Rovers«
  if (words.length === 2 && (bits(second) & ~NAMES) === 0 && /^\p{Lu}\p{Ll}{3,}s$/u.test(second))
    add(second, [second], { adjective: false, plain: true });
  const goesOn = data.small.isPurpose(next) || data.small.isOwner(next);
  const b = bits(first);
  if (goesOn && (b & Flag.OrgNoun) !== 0 && first.length > 9 && !data.isGenericBody(first.toLowerCase()))
    add(first, [first, `${first}s`], { adjective: false, plain: false });
}

/** The short form that a token is, if its article and the words behind it leave no other reading. */
function shortAt(reading: Reading, i: number, shorts: ReadonlyMap<string, Short>): Short | null {
  const { tokens, data, bits, shape } = reading;
  const token = tokens[i] as Token;
  const short = shorts.get(token.text);
  if (short === undefined || short.of === '' || i < short.from) return null;
  const before = tokens[i - 1];
  const article = before?.sentence === token.sentence && token.spaced;
  if (!article || !(data.small.isArticle(before.norm) || data.small.isContracted(before.norm))) return null;
  // »mit der Post«, »auf der Bahn«: the thing, not the firm.
  const lead = tokens[i - 2];
  if (short.plain && lead?.sentence === token.sentence && data.small.isMeans(lead.norm)) return null;
  const next = tokens[i + 1];
  const upper = next?.sentence === token.sentence && ((shape[i + 1] ?? 0) & Shape.Upper) !== 0 && next.spaced;
  if (!upper) return short;
  // »die Süddeutsche Klassenlotterie«, »die Bundesagentur Irlands«
  const other = Flag.Place | Flag.City | Flag.Derived;
  return short.adjective || ((bits[i + 1] ?? 0) & other) !== 0 ? null : short;
}
