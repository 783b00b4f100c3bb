// Names run together, since German sets subject and object side by side: »hat Präsidentin Ewa Berg Olga Roth kritisiert«,
// »griff Berg Roth an«, »hat Otto Berg Amnesty International verklagt«. Input: drafts; output: a draft for each of them.
// What the words alone cannot tell (»Anna Berg Roth« is one woman) only the article can: where it names a Roth.
import { Flag, type KnownPhrase } from '../language/pack/names';
import { copyOf, type Draft } from './draft';
import { knownAt } from './known-names';
import { Shape, type Reading } from './reading';

const GIVEN = Flag.Male | Flag.Female;

/** Two full names in one draft, or a full name and a body that the lexicon knows; drafts in order, without overlaps. */
export function apartNames(reading: Reading, drafts: Draft[]): Draft[] {
  if (reading.lang !== 'de') return drafts;
  let out: Draft[] | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i] as Draft;
    if (isSeatOf(reading, d, drafts[i + 1])) {
      out ??= drafts.slice(0, i);
      continue;
    }
    const parts = d.known !== undefined ? null : partsOf(reading, d, drafts[i + 1]);
    if (parts === null) {
      out?.push(d);
      continue;
    }
    out ??= drafts.slice(0, i);
    for (const p of parts) out.push(p);
  }
  return out ?? drafts;
}

/** »der Linken-Stadtrat Otto Berg«: what he is, and no body beside him. */
function isSeatOf({ bits, tokens, data }: Reading, d: Draft, next: Draft | undefined): boolean {
  if (d.type !== 'organization' || d.last - d.first !== 1 || next?.first !== d.last) return false;
  if (next.type !== 'person' || ((bits[next.first] ?? 0) & GIVEN) === 0) return false;
  return data.small.isSeat(tokens[d.first]!.norm);
}

function partsOf(reading: Reading, d: Draft, next: Draft | undefined): readonly Draft[] | null {
  if (d.type === 'person') {
    const body = d.last - d.first > 3 ? beforeKnown(reading, d) : null;
    if (body !== null) return body;
    const end = endOfSecond(reading, d, next);
    const at = end < 0 ? -1 : secondName(reading, d, end);
    return at < 0 ? null : [part(reading, d, d.first, at), part(reading, d, at, end)];
  }
  if (d.type !== 'organization' || d.last - d.first < 2) return null;
  return beforeKnown(reading, d) ?? bodyAndPerson(reading, d);
}

/** »Anna Berg Pierre« whom the finder left without her surname: where the second name ends; -1: there is none. */
function endOfSecond({ bits, shape, tokens }: Reading, d: Draft, next: Draft | undefined): number {
  if (d.last - d.first !== 3) return d.last;
  if (!onlyGiven(bits[d.last - 1] ?? 0)) return d.last;
  const more = tokens[d.last];
  if (more?.kind !== 'word' || !more.spaced || more.sentence !== tokens[d.first]!.sentence) return -1;
  if (!isUpper(shape, d.last) || ((bits[d.last] ?? 0) & (Flag.Title | Flag.OrgNoun | Flag.Function)) !== 0)
    return -1;
  return next === undefined || next.first > d.last ? d.last + 1 : -1;
}

/** »General Otto Berg Amnesty International«, »Verdi Amnesty International«: whatever stands before a body that is known. */
function beforeKnown(reading: Reading, d: Draft): readonly Draft[] | null {
  for (let k = d.first + 1; k < d.last; k++) {
    const hit = knownAt(reading, k);
    if (hit?.phrase.type !== 'organization' || hit.end !== d.end) continue;
    const before = knownAt(reading, d.first);
    const whole = before !== null && before.end === reading.tokens[k - 1]!.end;
    if (d.last - k < 2 && !whole) continue;
    const two = part(reading, d, k, d.last);
    two.base = hit.phrase.base;
    two.known = hit.phrase.id;
    two.type = hit.phrase.type;
    two.rule = 'known';
    return [...firstOf(reading, d, k, whole ? before.phrase : null), two];
  }
  return null;
}

/** What stands before the second name: what the lexicon knows, somebody behind his office, or a body. */
function firstOf(reading: Reading, d: Draft, end: number, known: KnownPhrase | null): readonly Draft[] {
  let { first } = d;
  const { bits } = reading;
  while (first < end && ((bits[first] ?? 0) & (Flag.Title | GIVEN)) === Flag.Title) first++;
  if (first === end) return [];
  const one = part(reading, d, first, end);
  if (known !== null) {
    one.type = known.type;
    one.base = known.base;
    one.known = known.id;
  } else if (first > d.first || (((bits[first] ?? 0) & GIVEN) !== 0 && end - first === 2))
    one.type = 'person';
  return [one];
}

/** »(der Konzern) Kolm Oksana Wagner«, »Verdi Hatice Klein«: a body, and a full name that begins anew. */
function bodyAndPerson(reading: Reading, d: Draft): readonly Draft[] | null {
  const { bits, shape } = reading;
  const at = d.last - 2;
  if (at <= d.first || !onlyGiven(bits[at] ?? 0) || !isUpper(shape, at + 1)) return null;
  const before = bits[at - 1] ?? 0;
  const kind = Flag.OrgNoun | Flag.Title | Flag.LegalForm | Flag.Particle | Flag.Function | Flag.PlaceNoun;
  if ((before & (kind | GIVEN | Flag.Organ)) !== 0 || !isUpper(shape, at - 1)) return null;
  const two = part(reading, d, at, d.last);
  two.type = 'person';
  two.rule = 'tagger';
  const known = knownAt(reading, d.first);
  const whole = known !== null && known.end === reading.tokens[at - 1]!.end;
  return [...firstOf(reading, d, at, whole ? known.phrase : null), two];
}

/** Where a second given name and surname begin behind the first ones; -1: nowhere. */
function secondName({ bits, shape, tokens, data }: Reading, d: Draft, end: number): number {
  if (end - d.first < 4 || ((bits[d.first] ?? 0) & GIVEN) === 0) return -1;
  for (let k = d.first + 2; k + 1 < end; k++) {
    const own = bits[k] ?? 0;
    if ((own & GIVEN) === 0 || (own & (Flag.Noun | Flag.Surname)) === Flag.Noun) continue;
    const before = bits[k - 1] ?? 0;
    if (onlyGiven(before) || (before & Flag.Particle) !== 0 || !isUpper(shape, k - 1)) continue;
    // »John F. Kennedy«, »Gabriel García Márquez«, »Juan Perón Ana de …«
    if (/\.$/u.test(tokens[k - 1]?.text ?? '') || data.small.isPatronymic(tokens[k - 1]?.norm ?? ''))
      continue;
    if (isUpper(shape, k + 1) && !onlyGiven(bits[k + 1] ?? 0)) return k;
  }
  return -1;
}

/** »Otto«; »Linde« and »Peters« are surnames or nouns as well. */
function onlyGiven(bits: number): boolean {
  return (bits & GIVEN) !== 0 && (bits & (Flag.Noun | Flag.Surname)) === 0;
}

function isUpper(shape: Reading['shape'], k: number): boolean {
  return ((shape[k] ?? 0) & Shape.Upper) !== 0;
}

function part(reading: Reading, d: Draft, first: number, last: number): Draft {
  const out = copyOf(d);
  out.first = first;
  out.last = last;
  out.start = reading.tokens[first]!.start;
  out.end = reading.tokens[last - 1]!.end;
  out.base = undefined;
  return out;
}

/**
 * »griff Berg Roth an« beside »Anna Berg« and »Otto Roth«, »forderte Anna Berg Roth auf« beside »Otto Roth«: surnames of
 * two people whom the article names in full. Bases have to be worked out for what is returned with none.
 */
export function apartSurnames(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  if (reading.lang !== 'de') return drafts;
  const bearers = bearersOf(reading, drafts);
  if (bearers === null) return drafts;
  let out: Draft[] | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i] as Draft;
    const at = isTwo(reading, d, bearers) ? d.last - 1 : -1;
    if (at < 0) {
      out?.push(d);
      continue;
    }
    out ??= drafts.slice(0, i);
    const bearer = part(reading, d, at, d.last);
    bearer.type = 'person';
    bearer.rule = 'document';
    out.push(part(reading, d, d.first, at), bearer);
  }
  return out ?? drafts;
}

/** Surnames of full names → the names before it of whoever was last named so; null where there are none. */
function bearersOf({ bits }: Reading, drafts: readonly Draft[]): ReadonlyMap<string, string> | null {
  const out = new Map<string, string>();
  for (const d of drafts) {
    if (d.type !== 'person' || d.base === undefined) continue;
    const cut = d.base.lastIndexOf(' ');
    // »von der Leyen« is a surname as a whole.
    if (cut < 0 || /(?:^| )\p{Ll}/u.test(d.base)) continue;
    const surname = d.base.slice(cut + 1);
    // »Berg Roth« may be the very two that are looked for; of more words the first is a given name.
    const many = d.base.indexOf(' ') < cut;
    if (((bits[d.first] ?? 0) & GIVEN) === 0 && (many || out.has(surname))) continue;
    out.set(surname, d.base.slice(0, cut));
  }
  return out.size > 0 ? out : null;
}

function isTwo(reading: Reading, d: Draft, bearers: ReadonlyMap<string, string>): boolean {
  const { bits, tokens, shape } = reading;
  const length = d.last - d.first;
  if (d.type === 'organization') return isBodyAndBearer(reading, d, bearers);
  if (d.type !== 'person' || d.known !== undefined || length < 2 || length > 3) return false;
  const last = tokens[d.last - 1]!;
  const before = tokens[d.last - 2]!;
  if (!bearers.has(last.text) || !isUpper(shape, d.last - 2)) return false;
  if (((bits[d.last - 2] ?? 0) & (length === 3 ? Flag.Particle : Flag.Particle | Flag.Title)) !== 0)
    return false;
  // »Anna Berg Roth«: she may be called so, unless she is »Anna Berg« elsewhere or another is »Roth«.
  if (length === 3)
    return (
      ((bits[d.first] ?? 0) & GIVEN) !== 0 &&
      (((bits[d.last - 2] ?? 0) & GIVEN) === 0 || ((bits[d.last - 2] ?? 0) & Flag.Noun) !== 0) &&
      !isCalled(bearers, last.text, tokens[d.first]!.text) &&
      !isCalled(bearers, last.text, before.text) &&
      !/\.$/u.test(before.text)
    );
  return bearers.has(before.text) && before.text !== last.text && !isCalled(bearers, last.text, before.text);
}

/** Whether a word is one of the names before the surname of whoever bears it. */
function isCalled(bearers: ReadonlyMap<string, string>, surname: string, name: string): boolean {
  return bearers.get(surname)?.split(' ').includes(name) === true;
}

/** »(der Konzern) Kolm Wagner« beside »Oksana Wagner«; »Autohaus Wagner« is his. */
function isBodyAndBearer(
  { bits, tokens, shape }: Reading,
  d: Draft,
  bearers: ReadonlyMap<string, string>,
): boolean {
  if (d.known !== undefined || d.last - d.first < 2 || !bearers.has(tokens[d.last - 1]!.text)) return false;
  const kind = Flag.OrgNoun | Flag.LegalForm | Flag.Particle | Flag.Function | Flag.PlaceNoun | GIVEN;
  return ((bits[d.last - 2] ?? 0) & kind) === 0 && isUpper(shape, d.last - 2);
}
