// Article → names with their types and uninflected forms. Known names and tagged names are settled against each other,
// then the whole article is looked at once more (surnames, acronyms, majority), then compounds and adjectives are added.
// It does not decide which names are one actor.
import type { LanguagePack } from '../language/pack';
import type { NamesData } from '../language/pack/names';
import type { NameMention } from '../model/annotation';
import type { Article } from '../model/article';
import { findDeeds } from './deeds';
import { findDerived } from './derived';
import { documentPass } from './document-pass';
import type { Draft } from './draft';
import { combine } from './combine';
import { finish } from './finish';
import { findKnown } from './known-names';
import { mend } from './mend';
import { findMore } from './more-patterns';
import { findPatterns } from './patterns';
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
  const data = pack.names.load();
  const reading = readForNames(article, pack.names.lang, data);
  const tagger = taggerOf(data);
  const tagged = tagger === null ? tagByRule(reading) : tagByModel(reading, tagger);
  const joined = combine(reading, tagged, found(reading), findKnown(reading));
  const settled = joinOverStrokes(reading, apartTowns(reading, apartNames(reading, mend(reading, joined))));
  const drafts = documentPass(reading, settled);
  const names = finish(reading, drafts);
  return findDerived(reading, names);
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
