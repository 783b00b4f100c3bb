// »Osama bin Laden«, »bin Laden«, »die Brigade Tarik ibn Siyad«: names that hold »bin« or »ibn«, whatever their parts are
// elsewhere. Input is an article's reading, output drafts. In a sentence that says »ich« the word is a verb, save behind a
// given name; a common noun before it (»der Tod bin Ladens«) is no given name.
import { Flag } from '../language/pack/names';
import type { EntityType } from '../model/annotation';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { draft, nameWord } from './patterns';
import { Shape, type Reading } from './reading';

const NO_GIVEN = Flag.Noun | Flag.Compound | Flag.Org | Flag.OrgNoun | Flag.Place | Flag.Title;

function upper(reading: Reading, i: number): boolean {
  const want = Shape.Word | Shape.Upper;
  return ((reading.shape[i] ?? 0) & (want | Shape.Outside)) === want && reading.tokens[i]?.spaced === true;
}

/** All names with such a particle. Linear. */
export function patronymics(reading: Reading, out: Draft[]): void {
  const { bits, tokens, shape, data } = reading;
  const alone: number[] = [];
  const fathers = new Set<string>();
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!data.small.isPatronymic(token.norm) || !upper(reading, i + 1)) continue;
    if (((bits[i + 1] ?? 0) & (Flag.Function | Flag.Calendar)) !== 0) continue;
    const raised = ((shape[i] ?? 0) & Shape.Upper) !== 0;
    const begins = raised && ((shape[i] ?? 0) & Shape.Initial) !== 0;
    if (!begins && token.spaced && isGiven(reading, i - 1)) {
      out.push(bearerOf(reading, i - 1, i + 2));
      for (const form of data.uninflected((tokens[i + 1] as Token).text)) fathers.add(form);
    } else alone.push(i);
  }
  for (const i of alone) {
    const word = (tokens[i + 1] as Token).text;
    const known = data.uninflected(word).some((form) => fathers.has(form));
    const small = ((shape[i] ?? 0) & Shape.Upper) === 0;
    if (known || (small && ((bits[i + 1] ?? 0) & Flag.Noun) === 0 && !speaksOfItself(reading, i)))
      out.push(draft(reading, i, i + 2, 'person', 0.85, 'particles'));
  }
}

/** Whether the word before the particle can be somebody's given name. */
function isGiven(reading: Reading, i: number): boolean {
  if (!nameWord(reading, i) || reading.tokens[i]?.sentence !== reading.tokens[i + 1]?.sentence) return false;
  const b = reading.bits[i] ?? 0;
  return (b & NO_GIVEN) === 0 || ((b & (Flag.Male | Flag.Female)) !== 0 && (b & Flag.Noun) === 0);
}

/** »Ich bin Arzt«, »Arzt bin ich«: whether the sentence says »ich«. */
function speaksOfItself({ tokens, article, data }: Reading, i: number): boolean {
  const { first = 0, last = 0 } = article.sentences[tokens[i]?.sentence ?? 0] ?? {};
  for (let k = Math.max(first, i - 20); k < last && k < i + 20; k++)
    if (data.small.isSelf(tokens[k]?.norm ?? '')) return true;
  return false;
}

/** A person, or a thing that bears a person's name: »die Brigade Tarik ibn Siyad«, »Omar ibn al-Chattab-Moschee«. */
function bearerOf(reading: Reading, first: number, last: number): Draft {
  const { bits, tokens, data } = reading;
  const thing = (k: number): EntityType | null => {
    const b = bits[k] ?? 0;
    if (!upper(reading, k) || (b & Flag.Title) !== 0) return null;
    if ((b & Flag.OrgNoun) !== 0) return 'organization';
    return (b & Flag.PlaceNoun) !== 0 ? 'place' : null;
  };
  const made = (from: number, to: number, type: EntityType, base?: string): Draft =>
    draft(reading, from, to, type, 0.85, 'son-of', base);
  const z = tokens[last - 1] as Token;
  // »Omar ibn Abi Talib Moschee«: over further names to what it is.
  let end = last;
  while (end < last + 3 && nameWord(reading, end) && thing(end) === null && upper(reading, end)) end++;
  const behind = tokens[end]?.sentence === z.sentence ? thing(end) : null;
  if (behind !== null) return made(first, end + 1, behind);
  const tail = z.text.slice(3).includes('-') ? thing(last - 1) : null;
  if (tail !== null) return made(first, last, tail);
  // »das Netz Osama bin Ladens«: whose it is.
  const bare = data.uninflected(z.text)[0] ?? z.text;
  const known = Flag.Noun | Flag.Surname | Flag.Male;
  const owner =
    bare !== z.text &&
    ((bits[last - 1] ?? 0) & (Flag.Surname | Flag.Male | Flag.Inflected)) !== Flag.Surname &&
    (data.classOf(bare, bare.toLowerCase()) & known) !== 0;
  let at = tokens[first - 1]?.kind === 'quote' ? first - 2 : first - 1;
  // »„Tarik ibn Siyad“, die dort kämpft«: nobody puts a man in quotation marks.
  const marked = at === first - 2 && tokens[end]?.kind === 'quote';
  // »eine Gruppe namens …«
  if (data.small.isNamed(tokens[at]?.norm ?? '')) at--;
  const kind = tokens[at];
  if (owner && !marked)
    return made(
      first,
      last,
      'person',
      `${(tokens[first] as Token).text} ${(tokens[first + 1] as Token).text} ${bare}`,
    );
  const other = marked ? 'organization' : 'person';
  if (kind?.kind !== 'word' || kind.sentence !== tokens[first]?.sentence) return made(first, last, other);
  if (at === first - 1 && data.isNamedAfter(kind.norm)) return made(at, last, 'organization');
  if (data.isOrgKind(kind.norm)) return made(first, last, 'organization');
  if (data.isPlaceKind(kind.norm)) return made(first, last, 'place');
  // »die Tarik ibn Siyad«: people have no article.
  if (data.small.isArticle(kind.norm)) return made(first, last, 'organization');
  return made(first, last, thing(at) ?? other);
}
