// Article → names with their types and uninflected forms. Known names and tagged names are settled against each other,
// then the whole article is looked at once more (surnames, acronyms, majority), then compounds and adjectives are added.
// It does not decide which names are one actor.
import type { LanguagePack } from '../language/pack';
import type { NamesData } from '../language/pack/names';
import type { NameMention } from '../model/annotation';
import type { Article } from '../model/article';
import { findDeeds } from './deeds';
import { findDerived } from './derived';
import { documentPass, withBases } from './document-pass';
import type { Draft } from './draft';
import { combine } from './combine';
import { finish } from './finish';
import { findKnown } from './known-names';
import { mend } from './mend';
import { findMore } from './more-patterns';
import { withoutOpeners } from './opening-word';
import { findPatterns } from './patterns';
import { oneOrTwo } from './one-or-two';
import { readForNames, type Reading } from './reading';
import { tagByRule } from './rule-tagger';
import { apartNames } from './side-by-side';
import { apartTowns } from './two-towns';
import { Tagger } from './tagger/model';
import { unpackWeights } from './tagger/packed-weights';
import { tagByModel } from './tagger/tag';
import { joinOverStrokes } from './stroke-bodies';

/** Every name outside boilerplate, sorted by span, no two of form `name` overlapping. Never throws. */
export function findNames(article: Article, pack: LanguagePack): readonly NameMention[] {
  return findNamesOfAll([article], [pack])[0]!;
}

/** The names of each article: one pass goes through all of them before the next begins, as in `analyse.ts`. */
export function findNamesOfAll(
  articles: readonly Article[],
  packs: readonly LanguagePack[],
): readonly (readonly NameMention[])[] {
  const readings = articles.map((article, i) => {
    const { names } = packs[i]!;
    return readForNames(article, names.lang, names.load());
  });
  const tagged = readings.map((reading) => {
    const tagger = taggerOf(reading.data);
    return tagger === null ? tagByRule(reading) : tagByModel(reading, tagger);
  });
  const shaped = readings.map(found);
  const known = readings.map(findKnown);
  const mended = readings.map((reading, i) =>
    mend(reading, combine(reading, tagged[i]!, shaped[i]!, known[i]!)),
  );
  const settled = readings.map((reading, i) =>
    withoutOpeners(
      reading,
      joinOverStrokes(reading, apartTowns(reading, oneOrTwo(reading, apartNames(reading, mended[i]!)))),
    ),
  );
  const based = readings.map((reading, i) => withBases(reading, settled[i]!));
  const drafts = readings.map((reading, i) => documentPass(reading, based[i]!));
  return readings.map((reading, i) => findDerived(reading, finish(reading, drafts[i]!)));
}

/** What the shapes of names give, in their order. */
function found(reading: Reading): Draft[] {
  const out = findPatterns(reading);
  for (const d of findMore(reading)) out.push(d);
  for (const d of findDeeds(reading)) out.push(d);
  return out;
}

const taggers = new WeakMap<NamesData, Tagger>();

/** The trained tagger of a language, made at first use; null where it has none. */
function taggerOf(data: NamesData): Tagger | null {
  if (data.weights === '') return null;
  let tagger = taggers.get(data);
  if (tagger === undefined) taggers.set(data, (tagger = new Tagger(unpackWeights(data.weights))));
  return tagger;
}
