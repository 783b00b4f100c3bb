// Bodies and places that German makes of common nouns and names side by side: »Panzerbrigade 45«, »Städte- und Gemeindebund«,
// »die Madsack Mediengruppe«, »Flüchtlingsrat Sachsen«, »Kieler Tageblatt«, »Marienhospital«, »Initiative Eltern gegen Lärm«,
// »der Flughafen von Mineiros«. Input is a German reading and a token with a capital, output drafts; whether they stay is
// settled elsewhere.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { draft, nameWord } from './patterns';
import { bitsOf, Shape, type Reading } from './reading';

const GIVEN = Flag.Male | Flag.Female;
const WHERE = Flag.City | Flag.Place;

function upper(reading: Reading, i: number): boolean {
  const written = (reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside | Shape.Word);
  return written === (Shape.Upper | Shape.Word);
}

/** Whether a word with a capital stands beside the one before it. */
function follows(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return upper(reading, i) && token?.spaced === true && token.sentence === reading.tokens[i - 1]?.sentence;
}

/** All drafts that begin or end at a word with a capital. */
export function moreBodies(reading: Reading, i: number, token: Token, bits: number, out: Draft[]): void {
  const { data } = reading;
  if (token.norm === data.bodies.into) unheard(reading, i + 1, out);
  if (token.text.endsWith('-')) joint(reading, i, out);
  if ((bits & Flag.Derived) !== 0 || token.norm.endsWith('er')) pressOfTown(reading, i, token, out);
  if (data.bodies.isWhere(token.norm) || data.bodies.isOfTown(token.norm)) placeOf(reading, i, out);
  if ((bits & (Flag.OrgNoun | Flag.Noun | Flag.Compound)) === 0) return;
  if (data.bodies.isUnit(token.norm)) unit(reading, i, out);
  if (data.isOrgKind(token.norm)) withPurpose(reading, i, out);
  if (data.bodies.isWholeKind(token.norm)) wholeKind(reading, i, out);
  if (data.bodies.isList(token.norm)) list(reading, i, out);
  if ((bits & Flag.OrgNoun) === 0 || (bits & Flag.Title) !== 0) return;
  if (data.bodies.isOfLand(token.norm)) ofLand(reading, i, out);
  if (data.bodies.isOfRegion(token.norm)) ofRegion(reading, i, out);
  if (data.bodies.isFront(token.norm)) frontOf(reading, i, out);
  if (data.bodies.isHospital(token.norm)) ofSaint(reading, i, token, out);
  if (nameWord(reading, i - 1) && data.bodies.isSingular(token.norm)) behindName(reading, i, token, out);
}

/** »das Panzerbataillon 93«: a unit and its number. */
function unit(reading: Reading, i: number, out: Draft[]): void {
  const number = reading.tokens[i + 1];
  if (number?.kind !== 'number' || !number.spaced || number.sentence !== reading.tokens[i]?.sentence) return;
  // »In der Brigade 45 Soldaten …«
  if (!/^\d{1,4}$/u.test(number.text) || follows(reading, i + 2)) return;
  out.push(draft(reading, i, i + 2, 'organization', 0.85, 'unit'));
}

/** »der Städte- und Gemeindebund«: one body of two halves, unlike »Außen- und Handelsministerium«. */
function joint(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens, data } = reading;
  const head = tokens[i + 2];
  if (!data.small.isAnd(tokens[i + 1]?.norm ?? '') || head === undefined || !upper(reading, i + 2)) return;
  // »der Europäische Wirtschafts- und Sozialausschuss«
  const raised = upper(reading, i - 1) && data.isAdjective(tokens[i - 1]?.text ?? '');
  if (raised && data.bodies.isJointOrgan(head.norm) && tokens[i - 1]?.sentence === head.sentence) {
    const [adjective = ''] = data.nominative([tokens[i - 1]?.text ?? '', head.text]).split(' ');
    const base = `${adjective} ${tokens[i]?.text ?? ''} ${tokens[i + 1]?.text ?? ''} ${data.withoutGenitive(head.text)}`;
    out.push(draft(reading, i - 1, i + 3, 'organization', 0.85, 'joint-body', base));
    return;
  }
  if (((bits[i + 2] ?? 0) & Flag.OrgNoun) === 0 || !data.bodies.isJoint(head.norm)) return;
  const before = tokens[i - 1];
  const owned = before?.sentence === head.sentence && definite(reading, before.norm);
  if (!owned && ((bits[i - 1] ?? 0) & Flag.Derived) === 0) return;
  // »die Industrie- und Handelskammer Ulm«
  const town = data.isSeated(head.norm) && follows(reading, i + 3) ? (bits[i + 3] ?? 0) : 0;
  const seated = (town & WHERE) !== 0 && (town & (GIVEN | Flag.Inflected)) === 0;
  out.push(draft(reading, i, seated ? i + 4 : i + 3, 'organization', 0.85, 'joint-body'));
}

function definite({ data }: Reading, norm: string): boolean {
  return data.small.isArticle(norm) || data.small.isContracted(norm);
}

/** »die Madsack Mediengruppe«: between an article and a kind of body a word that is only a name is a part of the body's. */
function behindName(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const { bits, tokens } = reading;
  const other = Flag.Org | Flag.Place | Flag.Inflected | Flag.Derived | Flag.Title | Flag.OrgNoun;
  if (!token.spaced) return;
  let first = i;
  while (first > i - 3 && nameWord(reading, first - 1)) {
    const before = tokens[first - 1] as Token;
    // »die Eberhard Karls Universität«: the genitive of a man whom it is named after.
    const man = Flag.Male | Flag.Inflected;
    const patron =
      ((bits[first - 1] ?? 0) & (other | Flag.Male)) === man && reading.data.isNamedAfter(token.norm);
    if (before.sentence !== token.sentence || (((bits[first - 1] ?? 0) & other) !== 0 && !patron)) return;
    // »der Paderborner Konzern«
    if (first === i && /\p{Ll}er$/u.test(before.text) && ((bits[i - 1] ?? 0) & GIVEN) === 0) return;
    first--;
    if (!before.spaced) break;
  }
  const article = tokens[first - 1];
  if (first === i || article?.sentence !== token.sentence || !definite(reading, article.norm)) return;
  // »(wie) der Kolbs Verein«: the owner of it.
  if (first === i - 1 && /[^s]s$/u.test(tokens[first]?.text ?? '') && ((bits[first] ?? 0) & GIVEN) === 0)
    return;
  out.push(draft(reading, first, i + 1, 'organization', 0.85, 'name-before-kind'));
}

/** »der Flüchtlingsrat Sachsen«: what it works for stands behind it; a state only where nothing else can be meant. */
function ofRegion(reading: Reading, i: number, out: Draft[]): void {
  const { bits, shape, tokens, data } = reading;
  const where = bits[i + 1] ?? 0;
  if (!follows(reading, i + 1) || (where & WHERE) === 0) return;
  if ((where & (Flag.Inflected | GIVEN | Flag.Function)) !== 0) return;
  const state = data.known
    .get((tokens[i + 1] as Token).text)
    ?.some((p) => p.id?.startsWith('state:') === true);
  const article = tokens[i - 1];
  if (article?.sentence !== tokens[i]?.sentence || !definite(reading, article?.norm ?? '')) return;
  if (state === true) {
    const verb = tokens[i + 2];
    const opens = ((shape[i - 1] ?? 0) & Shape.Initial) !== 0;
    if (!opens || verb?.kind !== 'word' || upper(reading, i + 2) || !data.isFinite(verb.norm)) return;
  }
  out.push(draft(reading, i, i + 2, 'organization', 0.85, 'of-region'));
}

/** »die Befreiungsfront von Azawad«. */
function frontOf(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens, data } = reading;
  if (tokens[i + 1]?.norm !== data.small.nearOf || !nameWord(reading, i + 2)) return;
  const bank = (tokens[i] as Token).norm === 'bank';
  if (bank ? ((bits[i + 2] ?? 0) & Flag.Place) !== 0 : ((bits[i + 2] ?? 0) & GIVEN) === 0)
    out.push(draft(reading, i, i + 3, 'organization', 0.85, 'front-of'));
}

/** »das Marienhospital«, »im Josefskrankenhaus«: named after a saint. */
function ofSaint(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const kind = reading.data.bodies.hospitalOf(token.norm);
  const saint = token.text.slice(0, token.text.length - kind.length);
  if (saint.length < 4) return;
  for (const form of [saint, saint.replace(/e?[sn]$/u, ''), saint.replace(/en$/u, 'a')])
    if ((bitsOf(reading.data, form, form.toLowerCase()) & GIVEN) !== 0) {
      out.push(draft(reading, i, i + 1, 'organization', 0.8, 'of-saint'));
      return;
    }
}

/** »Kieler Tageblatt«, »Kölner Stadt-Anzeiger«, »Altmoser Volksbank«: a town's adjective and what papers and banks are called. */
function pressOfTown(reading: Reading, i: number, token: Token, out: Draft[]): void {
  const next = reading.tokens[i + 1];
  if (next === undefined || !/\p{Ll}er$/u.test(token.text) || !follows(reading, i + 1)) return;
  const ordinary = (reading.bits[i] ?? 0) & (Flag.Noun | Flag.Compound | Flag.Function | Flag.Title);
  const town = token.text.slice(0, -2);
  const ofTown =
    ((reading.bits[i] ?? 0) & Flag.Derived) !== 0 ||
    (bitsOf(reading.data, town, town.toLowerCase()) & WHERE) !== 0;
  if (ordinary !== 0 && !ofTown) return;
  const press = reading.data.isPress(next.norm.slice(next.norm.lastIndexOf('-') + 1));
  if (press || reading.data.isEnsemble(next.norm))
    out.push(draft(reading, i, i + 2, 'organization', 0.85, 'press-of-town'));
}

/** »die Initiative Eltern gegen Lärm«: people, and what they are for, behind a kind of organisation. */
function withPurpose(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens, data } = reading;
  if (!follows(reading, i + 1) || !data.bodies.isCause(tokens[i + 2]?.norm ?? '')) return;
  if (!definite(reading, tokens[i - 1]?.norm ?? '') || ((bits[i + 1] ?? 0) & Flag.Function) !== 0) return;
  let k = i + 3;
  if (data.small.isSmallAdjective(tokens[k]?.norm ?? '') && !upper(reading, k)) k++;
  if (follows(reading, k) && ((bits[k] ?? 0) & (Flag.Function | Flag.Calendar)) === 0)
    out.push(draft(reading, i + 1, k + 1, 'organization', 0.85, 'with-purpose'));
}

/** »die Stiftung Artenschutz«, »die Schutzgemeinschaft Deutscher Wald«: kind and cause side by side. */
function wholeKind(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens, data } = reading;
  if (!definite(reading, tokens[i - 1]?.norm ?? '') || !follows(reading, i + 1)) return;
  const k = data.isAdjective(tokens[i + 1]?.text ?? '') && follows(reading, i + 2) ? i + 2 : i + 1;
  const other = GIVEN | Flag.Place | Flag.City | Flag.Title | Flag.Function | Flag.Calendar;
  if (((bits[k] ?? 0) & other) !== 0 || ((bits[k] ?? 0) & (Flag.Noun | Flag.Compound)) === 0) return;
  if (!follows(reading, k + 1)) out.push(draft(reading, i, k + 1, 'organization', 0.85, 'whole-kind'));
}

/** »die Serbische Liste«: an adjective with a capital inside a sentence. */
function list(reading: Reading, i: number, out: Draft[]): void {
  const { shape, tokens, data } = reading;
  if (!upper(reading, i - 1) || ((shape[i - 1] ?? 0) & Shape.Initial) !== 0 || !follows(reading, i)) return;
  const adjective = tokens[i - 1]?.text ?? '';
  if (!data.isAdjective(adjective)) return;
  const base = data.nominative([adjective, tokens[i]?.text ?? '']);
  out.push(draft(reading, i - 1, i + 1, 'organization', 0.85, 'list', base));
}

/** »die Demokratische Liga des Kosovo«: an adjective with a capital, a kind, and the land in the genitive. */
function ofLand(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens, data } = reading;
  let first = i;
  while (first > i - 3 && upper(reading, first - 1) && data.isAdjective(tokens[first - 1]?.text ?? ''))
    first--;
  if (first === i || tokens[first]?.sentence !== tokens[i]?.sentence) return;
  if (!data.small.isOwner(tokens[i + 1]?.norm ?? '') || upper(reading, i + 1)) return;
  if (follows(reading, i + 2) && ((bits[i + 2] ?? 0) & Flag.Place) !== 0)
    out.push(draft(reading, first, i + 3, 'organization', 0.85, 'of-land'));
}

/** »am Flughafen von Mineiros«, »im Norden von Marib«: only a place has one. */
function placeOf(reading: Reading, i: number, out: Draft[]): void {
  const { bits, tokens, data } = reading;
  if (tokens[i + 1]?.norm !== data.small.nearOf) return;
  // »der Stadtrat von Hohenlinde«: what looks like a compound of nouns has no other there either.
  const town = data.bodies.isOfTown(tokens[i]?.norm ?? '') && (bits[i + 2] ?? 0) === Flag.Compound;
  if (!nameWord(reading, i + 2) && !(town && follows(reading, i + 2))) return;
  const other = GIVEN | Flag.Org | Flag.OrgNoun | Flag.LegalForm | Flag.Inflected;
  if (((bits[i + 2] ?? 0) & other) !== 0) return;
  let last = i + 3;
  while (last < i + 5 && nameWord(reading, last) && follows(reading, last)) last++;
  out.push(draft(reading, i + 2, last, 'place', 0.85, 'place-of'));
}

/** »nahe Ubatuba«: a preposition that only places take. */
export function near(reading: Reading, i: number, token: Token, out: Draft[]): void {
  if (token.norm === reading.data.bodies.into) unheard(reading, i + 1, out);
  if (!reading.data.bodies.isNear(token.norm) || !nameWord(reading, i + 1) || !follows(reading, i + 1))
    return;
  const other = GIVEN | Flag.Surname | Flag.Org | Flag.OrgNoun | Flag.PlaceNoun;
  if (((reading.bits[i + 1] ?? 0) & other) !== 0 || nameWord(reading, i + 2)) return;
  out.push(draft(reading, i + 1, i + 2, 'place', 0.85, 'near'));
}

/** »in Chapare«: without an article German nouns seldom stand there; what no lexicon knows is a place. */
function unheard(reading: Reading, i: number, out: Draft[]): void {
  const { bits, shape, tokens } = reading;
  const token = tokens[i];
  if (token === undefined || !follows(reading, i) || (bits[i] ?? 0) !== 0) return;
  if (((shape[i] ?? 0) & Shape.Caps) !== 0 || !/^\p{Lu}\p{Ll}{3,}$/u.test(token.text)) return;
  const next = tokens[i + 1];
  if (upper(reading, i + 1) && next?.spaced === true && next.sentence === token.sentence) return;
  if (!reading.data.isForeignNoun(token.norm))
    out.push(draft(reading, i, i + 1, 'place', 0.4, 'unheard-place'));
}
