// Article → time expressions as TIMEX3 and EDTF, resolved against the publication date and dates named before.
// Finding goes by the pack's rules, each tried only where its rarest word stands; of finds that overlap the longest is
// kept. Resolving goes through the text in order, so that a later expression can hang on an earlier one. What neither
// the text nor an anchor supports is left unresolved: `edtf` null.
import { itemAt } from '../base/item-at';
import type { Article } from '../model/article';
import type { TimeExpression } from '../model/annotation';
import { isEdtf } from '../model/edtf';
import type { Grammar } from '../model/grammar';
import type { LanguagePack } from '../language/pack';
import type { TimePack } from '../language/pack/time';
import { startsUpper } from '../base/chars';
import { lastStartingAtOrBefore, type Span } from '../base/span';
import { atomsOf, mayHoldTimes, type Atoms } from './atoms';
import { chooseMatches } from './choose';
import { partsOfDay, publishedOf, type Context, type Named, type OpenWeekday } from './context';
import { expressionOf } from './expression';
import { interpret } from './meaning/interpret';
import { Captures, matchAt, type Match } from './pattern';
import { joinBetween, withRanges, type Found } from './ranges';
import { statedBy } from './stated';
import { directionAt, takesPlace } from './tense';
import { vocabularyOf } from './vocabulary';

const OPEN_WEEKDAY = /^XXXX-WXX-[1-7]$/;
// Operations whose presence shows that a text tells the news of days.
const NEWS = new Set<string>(['day', 'clock']);

function collect(article: Article, atoms: Atoms): Match[] {
  const out: Match[] = [];
  for (let at = 0; at < atoms.count; at++) {
    const entry = atoms.entry[at];
    if (!entry || entry.triggers.length === 0) continue;
    for (const rule of entry.triggers) {
      const match = matchAt(rule, atoms, at);
      if (!match) continue;
      const { letter } = rule.data;
      if (letter !== undefined) {
        const upper = startsUpper(article.text.charAt(atoms.start[match.first] as number));
        if (upper !== (letter === 'upper')) continue;
      }
      out.push(match);
    }
  }
  return out;
}

type Where = Pick<Named, 'opens' | 'yearStated' | 'paragraph' | 'sentence'>;

function namedBy(found: TimeExpression, day: number | undefined, where: Where): Named | null {
  const { edtf } = found;
  if (edtf === null || found.type === 'DURATION' || edtf.includes('/')) return null;
  const year = Number(edtf.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  const { opens, yearStated, paragraph, sentence } = where;
  const stated = edtf.charCodeAt(4) === 45 ? Number(edtf.slice(5, 7)) : Number.NaN;
  const parts = day === undefined ? null : partsOfDay(day);
  return {
    edtf,
    span: found.span,
    paragraph,
    sentence,
    opens,
    yearStated,
    year: parts?.year ?? year,
    month: parts?.month ?? (stated >= 1 && stated <= 12 ? stated : null),
    day: parts?.day ?? null,
  };
}

/** What is not the article dates nothing in it: a teaser's »Montag« must not become an anchor. */
function inBoilerplate(article: Article, offset: number): boolean {
  const i = lastStartingAtOrBefore(article.boilerplate, offset, (span) => span[0]);
  return i >= 0 && offset < (article.boilerplate[i]?.[1] ?? 0);
}

/** Whether the word before a match says that the date is where something begins or ends. */
function isBound({ since, until }: TimePack, { norm }: Atoms, first: number): boolean {
  const before = norm[first - 1] ?? '';
  return since.has(before) || until.has(before);
}

const NONE: readonly TimeExpression[] = [];

/** Sorted by span, none overlapping. Never finer than text and anchor support; never throws. */
export function findTimes(article: Article, grammar: Grammar, pack: LanguagePack): readonly TimeExpression[] {
  return mayHoldTimes(article, vocabularyOf(pack.time)) ? readTimes(article, grammar, pack) : NONE;
}

/** The same, though no word may be a time: `findTimes` asks first, which is quicker. */
export function readTimes(article: Article, grammar: Grammar, pack: LanguagePack): readonly TimeExpression[] {
  const words = vocabularyOf(pack.time);
  const atoms = atomsOf(article, words);
  const published = publishedOf(article.published?.value ?? null);
  const out: Found[] = [];
  let named: Named | null = null;
  let namedDay: Named | null = null;
  let onlyDay: Named | null = null;
  let days = 0;
  let open: (OpenWeekday & { readonly sentence: number }) | null = null;
  const collected = collect(article, atoms);
  if (collected.length === 0) return NONE;
  const matches = chooseMatches(collected);
  const news = matches.some(({ rule }) => NEWS.has(rule.data.gives));
  for (const match of matches) {
    if (match.rule.data.gives === 'none') continue;
    if (inBoilerplate(article, atoms.start[match.first] as number)) continue;
    const token = atoms.token[match.first] as number;
    const sentence = article.tokens[token]?.sentence ?? 0;
    const captures = new Captures(match, atoms);
    const direction = directionAt(
      article,
      grammar,
      pack.time.tense,
      token,
      atoms.token[match.last] as number,
      captures.has('WEEKDAY'),
    );
    const context: Context = {
      published,
      named,
      namedDay,
      onlyDay,
      openWeekday: open?.sentence === sentence ? open : null,
      tense: direction.tense,
      near: direction.near,
      news: news || takesPlace(grammar, pack.time.tense, token),
      paragraph: article.sentences[sentence]?.paragraph ?? 0,
      sentence,
    };
    const meaning = interpret(match.rule, captures, context);
    if (!meaning) continue;
    const { type, value, mod, basis, anchor, day } = meaning;
    const edtf = meaning.edtf !== null && isEdtf(meaning.edtf) ? meaning.edtf : null;
    const span: Span = [atoms.start[match.first] as number, atoms.end[match.last] as number];
    const stated = basis === 'inferred' ? statedBy(captures) : undefined;
    const found = expressionOf(span, type, value, edtf, basis, match.rule.data.id, { mod, anchor, stated });
    if (type === 'DATE' && OPEN_WEEKDAY.test(value)) open = { value, edtf, basis, anchor, sentence };
    else if (type === 'DATE' && edtf !== null) open = null;
    const yearStated = meaning.yearStated === true;
    out.push({ match, time: found, loose: meaning.loose ?? null });
    const names = namedBy(found, day, {
      paragraph: context.paragraph,
      sentence,
      opens: token - (article.sentences[sentence]?.first ?? 0) <= 3,
      yearStated,
    });
    // The end of a range (»von 1964 bis 1982«) is not what a text goes on to speak of.
    const before = itemAt(out, out.length - 2);
    const ends = before && joinBetween(pack.time, atoms, before.match.last + 1, match.first) === 'range';
    if (ends && type === 'DATE') {
      named = null;
      namedDay = null;
    } else if (names) {
      named = names;
      // Nor is the day since when or until when something goes on: »füllt seit Dienstag Säcke. Am Nachmittag …«.
      if (names.day !== null && !isBound(pack.time, atoms, match.first)) {
        if (names.day !== namedDay?.day) days++;
        namedDay = names;
        onlyDay = days === 1 ? names : null;
      }
    }
  }
  return withRanges(out, atoms, pack.time, published?.edtf ?? null);
}
