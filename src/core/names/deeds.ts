// What is agreed, decided or held and has a name of its own: »Minsker Abkommen«, »Vertrag von Lissabon«, »New-START-Vertrag«,
// »Operation Wildgans«, »Inflation Reduction Act«. Input is an article's reading, output drafts of type `other`. It looks
// only at words that can be the kind of such a thing, and takes none for a name without what makes it one.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { draftOf, type Draft } from './draft';
import { knownAt } from './known-names';
import { nameWord } from './patterns';
import { Shape, type Reading } from './reading';

/** No such name is longer, in tokens. */
const LONGEST = 10;
const NOUN = Flag.Noun | Flag.Compound;
const PERSON = Flag.Male | Flag.Female | Flag.Surname;
const NO_NAME = Flag.Function | Flag.Calendar | Flag.Title;

/** All drafts. Linear. */
export function findDeeds(reading: Reading): Draft[] {
  const out: Draft[] = [];
  const { deeds } = reading.data;
  for (const i of reading.deeds) {
    if (((reading.shape[i] ?? 0) & (Shape.Outside | Shape.Shouted)) !== 0) continue;
    const { norm, text } = reading.tokens[i] as Token;
    if (deeds.isOperation(norm)) {
      operation(reading, i, out);
      continue;
    }
    if (text.includes('-')) compound(reading, i, text, out);
    const before = deeds.isEnd(norm) ? ended(reading, i, out) : false;
    if (before || behindAdjective(reading, i, out)) continue;
    if (deeds.isOpener(norm)) opened(reading, i, out);
  }
  return out;
}

function upper(reading: Reading, i: number): boolean {
  const want = Shape.Word | Shape.Upper;
  return ((reading.shape[i] ?? 0) & (want | Shape.Outside)) === want;
}

/** Whether a token goes on with the words before it, in the same sentence. */
function follows(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return token !== undefined && token.spaced && token.sentence === reading.tokens[i - 1]?.sentence;
}

function made(reading: Reading, first: number, last: number, rule: string, words?: readonly string[]): Draft {
  const a = reading.tokens[first] as Token;
  const z = reading.tokens[last - 1] as Token;
  const own = reading.lang === 'en' ? (/['’]s?$/.exec(z.text)?.[0].length ?? 0) : 0;
  const end = z.end - own;
  const base = (words ?? reading.text.slice(a.start, end).split(/\s+/)).join(' ');
  return draftOf(a.start, end, first, last, 'other', 0.9, rule, base);
}

/** The words `[first, last)` with the kind at `head` uninflected. */
function wordsWith(reading: Reading, first: number, last: number, head: number): string[] {
  return reading.tokens
    .slice(first, last)
    .map(({ text }, k) => (first + k === head ? reading.data.deeds.base(text) : text));
}

/** »Operation Wildgans«, »Operation „Wildgans“«: name words, or nouns that a mark or the end of the phrase sets off. */
function operation(reading: Reading, i: number, out: Draft[]): void {
  const { tokens, bits } = reading;
  const quoted = tokens[i + 1]?.kind === 'quote';
  const from = quoted ? i + 2 : i + 1;
  let k = from;
  while (
    k < from + 4 &&
    upper(reading, k) &&
    (k === from ? quoted || follows(reading, k) : follows(reading, k))
  ) {
    if (((bits[k] ?? 0) & (Flag.Function | Flag.Calendar)) !== 0 && k === from && !quoted) return;
    k++;
  }
  if (k === from || (quoted && tokens[k]?.kind !== 'quote')) return;
  const plain = reading.lang === 'de' && !nameWord(reading, from) && !quoted;
  if (plain && (k > from + 1 || ((reading.shape[i] ?? 0) & Shape.Initial) !== 0)) return;
  if (quoted) {
    const words = tokens.slice(from, k).map((t) => t.text);
    out.push(made(reading, from, k, 'operation', [tokens[i]?.text ?? '', ...words]));
  } else out.push(made(reading, i, k, 'operation'));
}

/** »Kyoto-Protokoll«, »INF-Vertrag«, »New-START-Vertrag«: letters or a town; a state's »Iran-Abkommen« is any of its own. */
function compound(reading: Reading, i: number, text: string, out: Draft[]): void {
  const { data } = reading;
  const at = text.lastIndexOf('-');
  const head = text.slice(0, at);
  const tail = text.slice(at + 1);
  if (head.length < 2 || !/^\p{Lu}/u.test(tail) || !data.deeds.isTail(tail.toLowerCase())) return;
  if ((data.known.get(head) ?? []).some((p) => p.form === head && /^(?:state|org|media):/.test(p.id ?? '')))
    return;
  const lead = head.split('-', 1)[0] ?? head;
  const b = data.classOf(lead, lead.toLowerCase());
  const letters = /(?:^|-)\p{Lu}{3,}$/u.test(head) && (b & Flag.Org) === 0;
  // »Kane-Vertrag« is somebody's.
  const mixed = data.deeds.isCommon(tail.toLowerCase()) ? NOUN | Flag.Male | Flag.Female : NOUN;
  const town = (b & (Flag.City | Flag.Place)) !== 0 && (b & mixed) === 0;
  if (!letters && !town) return;
  out.push(made(reading, i, i + 1, 'deed-compound', [data.deeds.base(text)]));
}

/** »Minsker Abkommen«, »Wiener Kongress«, »Zweites Vatikanisches Konzil«. */
function behindAdjective(reading: Reading, i: number, out: Draft[]): boolean {
  const { tokens, bits, data } = reading;
  const { norm } = tokens[i] as Token;
  const kind = data.deeds.isKind(norm) && ((bits[i] ?? 0) & (Flag.OrgNoun | Flag.Organ)) === 0;
  if ((!kind && !data.deeds.isOfTown(norm)) || !follows(reading, i)) return false;
  const before = tokens[i - 1] as Token;
  if (!upper(reading, i - 1)) return false;
  const town = isTown(reading, i - 1);
  const initial = ((reading.shape[i - 1] ?? 0) & Shape.Initial) !== 0;
  if (!town && (!kind || initial || !data.isAdjective(before.text))) return false;
  let first = i - 1;
  while (first > i - 3 && follows(reading, first) && upper(reading, first - 1)) {
    const word = tokens[first - 1] as Token;
    const raised = ((reading.shape[first - 1] ?? 0) & Shape.Initial) === 0;
    if (!raised || !data.isAdjective(word.text) || ((bits[first - 1] ?? 0) & Flag.Derived) !== 0) break;
    first--;
  }
  const words = wordsWith(reading, first, i + 1, i);
  out.push(made(reading, first, i + 1, 'deed', town ? words : [data.nominative(words)]));
  return true;
}

/** »Minsker«, »Münchner«: an adjective that a town, no state, gives. */
function isTown(reading: Reading, i: number): boolean {
  const { text, norm } = reading.tokens[i] as Token;
  if (!/er$/u.test(text) || text.length < 5) return false;
  const b = reading.bits[i] ?? 0;
  const derived = (b & Flag.Derived) !== 0 ? reading.data.derived(text, norm) : null;
  if (derived !== null) return derived.base !== '' && derived.id?.startsWith('state:') !== true;
  const initial = ((reading.shape[i] ?? 0) & Shape.Initial) !== 0;
  const stem = text.slice(0, -2);
  if ((reading.data.classOf(stem, stem.toLowerCase()) & (Flag.City | Flag.Place)) !== 0) return !initial;
  return !initial && (b & (NOUN | NO_NAME | PERSON | Flag.Org | Flag.OrgNoun)) === 0;
}

/** »Inflation Reduction Act«, »Davis Cup«: words with capitals up to the end of a name in another language. */
function ended(reading: Reading, i: number, out: Draft[]): boolean {
  const { bits, shape, tokens, data } = reading;
  let k = i;
  while (k > i - 6 && k > 0 && follows(reading, k) && upper(reading, k - 1)) {
    const b = bits[k - 1] ?? 0;
    if ((b & (Flag.Function | Flag.Calendar)) !== 0 || ((shape[k - 1] ?? 0) & Shape.Headline) !== 0) break;
    if (((b & Flag.Title) !== 0 && k === i) || /[^s]['’]s$/.test((tokens[k - 1] as Token).text)) break;
    // »Trumps Deal« is any of his; »Davis Cup« is one.
    const owner = (b & Flag.Inflected) !== 0 || data.deeds.isOwnable((tokens[i] as Token).norm);
    if (reading.lang === 'de' && owner && k === i && /[^s]s$/u.test((tokens[k - 1] as Token).text)) break;
    if (reading.lang === 'de' && (b & Flag.Title) !== 0) break;
    if (reading.lang === 'de' && data.isOrgKind((tokens[k - 1] as Token).norm)) break;
    k--;
  }
  if (k === i) return false;
  // `Iran Deal`: any that it has; `Paris Agreement` is one.
  if (i - k === 1 && knownAt(reading, k)?.phrase.id?.startsWith('state:') === true) return false;
  // `Peace Treaty of 1979`: nothing but words of every day at the start of a sentence.
  const initial = ((shape[k] ?? 0) & Shape.Initial) !== 0;
  if (initial && reading.lang === 'en' && i - k === 1 && ((bits[k] ?? 0) & Flag.Common) !== 0) return false;
  if (reading.lang === 'de' && i - k === 1 && ((bits[k] ?? 0) & NOUN) !== 0 && !nameWord(reading, k))
    return false;
  let last = i + 1;
  if (reading.lang === 'en' && tokens[last]?.norm === 'of' && upper(reading, last + 1)) {
    // `Plan of Action`
    if (((bits[last + 1] ?? 0) & (Flag.Place | Flag.City | Flag.Calendar | Flag.Function)) === 0) last += 2;
  }
  out.push(made(reading, k, last, 'deed-end'));
  return true;
}

/** »Vertrag von Lissabon«, »Vertrag über die Nutzung des Meeres (VNM)«, `Treaty on the Use of the Sea`. */
function opened(reading: Reading, i: number, out: Draft[]): void {
  const { tokens, bits, data } = reading;
  const { deeds } = data;
  const lead = tokens[i + 1];
  if (lead === undefined || !follows(reading, i + 1) || !deeds.leadsOn(lead.norm)) return;
  const common = deeds.isCommon((tokens[i] as Token).norm);
  if (reading.lang === 'en') {
    const last = englishEnd(reading, i + 2);
    const place = last === i + 3 && ((bits[i + 2] ?? 0) & (Flag.Place | Flag.City)) !== 0;
    if (last > i + 2 && (!common || place)) out.push(made(reading, i, last, 'deed-of'));
    return;
  }
  if (lead.norm !== data.small.nearOf) {
    const open = bracketEnd(reading, i + 2);
    if (open > 0) out.push(made(reading, i, open, 'deed-of', wordsWith(reading, i, open, i)));
    return;
  }
  if (!upper(reading, i + 2) || !follows(reading, i + 2)) return;
  const known = knownAt(reading, i + 2);
  if (known?.phrase.id?.startsWith('state:') === true || known?.phrase.type === 'organization') return;
  const b = bits[i + 2] ?? 0;
  const place = (b & (Flag.City | Flag.Place)) !== 0 && (b & Flag.Inflected) === 0;
  const unknown = nameWord(reading, i + 2) && (b & (PERSON | NO_NAME | NOUN | Flag.Org | Flag.OrgNoun)) === 0;
  if (common ? !place || !definite(reading, i) : !place && !unknown) return;
  let last = i + 3;
  const end = known?.end ?? 0;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  // »von Gabriel Schöne«: whose contract it is.
  if (upper(reading, last) && follows(reading, last) && nameWord(reading, last)) return;
  out.push(made(reading, i, last, 'deed-of', wordsWith(reading, i, last, i)));
}

/** »der Vertrag«, »im Vertrag«, »seit dem Vertrag«. */
function definite(reading: Reading, i: number): boolean {
  const norm = reading.tokens[i - 1]?.norm ?? '';
  return reading.data.small.isArticle(norm) || reading.data.small.isContracted(norm);
}

/** The bracket with letters that ends what a treaty is about: »über … in Europa (KSE)«; -1 where there is none. */
function bracketEnd(reading: Reading, from: number): number {
  const { tokens, shape } = reading;
  for (let k = from; k < from + LONGEST && follows(reading, k); k++) {
    if (tokens[k]?.text === '(')
      return tokens[k + 2]?.text === ')' && ((shape[k + 1] ?? 0) & Shape.Caps) !== 0 && k > from ? k : -1;
    if (tokens[k]?.kind !== 'word') return -1;
  }
  return -1;
}

/** `(Treaty of) Lisbon`, `(Convention on the) Rights of the Child`: the end of the words with capitals from `i`. */
function englishEnd(reading: Reading, i: number): number {
  const { tokens, bits, data } = reading;
  let last = i;
  let k = i;
  while (k < i + LONGEST && k < tokens.length && follows(reading, k)) {
    const token = tokens[k] as Token;
    const small = !upper(reading, k);
    if (small && !data.small.joins(token.norm) && !data.small.isAnd(token.norm)) break;
    if (!small && ((bits[k] ?? 0) & (Flag.Function | Flag.Calendar)) !== 0) break;
    // `the Treaty of Lisbon and the Commission`
    if (small && data.small.isAnd(token.norm) && data.small.isArticle(tokens[k + 1]?.norm ?? '')) break;
    k++;
    if (!small) last = k;
    if (!small && /['’]s?$/.test(token.text)) break;
  }
  return last;
}
