// Who holds an office phrase → the claims of each actor, and what a later »der Minister« must fit. A claim keeps the
// wording of its place; wordings of one office are put together across articles, not here.
import type { OfficeClaim } from '../model/annotation';
import type { Span } from '../base/span';
import { plainTitle, titleOf, type Held, type OfficePhrase } from './office-phrases';
import { sentenceRange, type Scene } from './scene';

/** A claim before its actors have ids. */
export interface Draft extends Omit<OfficeClaim, 'of'> {
  readonly of: number;
  readonly phrase: OfficePhrase;
}

/** All claims of an article, by cluster. */
export class OfficeBook {
  private readonly byCluster = new Map<number, Draft[]>();

  constructor(readonly scene: Scene) {}

  of(cluster: number): readonly Draft[] {
    return this.byCluster.get(cluster) ?? [];
  }

  isEmpty(): boolean {
    return this.byCluster.size === 0;
  }

  /** Clusters that hold at least one office. */
  holders(): IterableIterator<number> {
    return this.byCluster.keys();
  }

  /** An office that a verb gives: »who heads the Green Front«. */
  addVerb(bearer: number, title: string, of: number, token: number): void {
    const list = this.byCluster.get(bearer) ?? [];
    this.byCluster.set(bearer, list);
    const { scene } = this;
    const noun = scene.pack.officeNoun(title);
    if (noun === null || list.some((d) => d.title === title && d.of === of)) return;
    const phrase: OfficePhrase = {
      noun,
      first: token,
      last: token + 1,
      reach: token + 1,
      titleFirst: token,
      titleLast: token + 1,
      head: token,
      determiner: null,
      gender: null,
      plural: false,
      of,
      ofName: -1,
      possessor: -1,
      time: 'current',
      complement: null,
      before: '',
      concept: noun.concept,
      wording: title,
    };
    const span = spanOf(scene, token, token + 1);
    list.push({ title, of, span, time: 'current', basis: 'stated', rule: 'office-verb', phrase });
  }

  /** Where an article calls somebody a former minister, »als Minister« in the same article tells of then. */
  settle(): void {
    for (const [cluster, list] of this.byCluster) {
      const former = list.filter((d) => d.time === 'former');
      if (former.length === 0) continue;
      const past = (d: Draft): boolean =>
        d.time === 'current' &&
        former.some(
          (f) =>
            (d.concept !== undefined && f.concept === d.concept) ||
            plainTitle(f.title) === plainTitle(d.title),
        );
      this.byCluster.set(
        cluster,
        list.map((d) => (past(d) ? { otherTime: true as const, ...d } : d)),
      );
    }
  }

  add(held: Held, basis: OfficeClaim['basis']): void {
    const { scene } = this;
    const { phrase } = held;
    for (const bearer of held.bearers) {
      const cluster = scene.clusters[bearer];
      if (cluster === undefined) continue;
      if (phrase.gender !== null && basis === 'stated') cluster.gender ??= phrase.gender;
      const title = titleOf(scene, phrase, cluster.gender ?? (isWoman(scene, held) ? 'f' : null));
      const list = this.byCluster.get(bearer) ?? [];
      this.byCluster.set(bearer, list);
      const time = held.time ?? phrase.time;
      const plain = plainTitle(title);
      const same = list.some(
        (d) =>
          (basis === 'inferred' ? plainTitle(d.title) === plain : d.title === title) &&
          (d.of === phrase.of || phrase.of < 0) &&
          (d.time === time || basis === 'inferred'),
      );
      if (same) continue;
      list.push({
        title,
        of: phrase.of,
        span: spanOf(scene, phrase.titleFirst, phrase.last),
        time,
        ...(phrase.concept === null ? {} : { concept: phrase.concept }),
        ...(time === 'current' && (held.past === true || tellsOfOtherTime(scene, phrase.head))
          ? { otherTime: true as const }
          : {}),
        basis,
        rule: held.rule,
        phrase,
      });
    }
  }
}

export function spanOf(scene: Scene, first: number, last: number): Span {
  return [scene.tokens[first]?.start ?? 0, scene.tokens[last - 1]?.end ?? 0];
}

/** »Vorsitzende Andrea Holm«, »Andrea Holm, Vorsitzende der …«: without an article a man would be »Vorsitzender«. */
function isWoman(scene: Scene, { phrase, bearers, rule }: Held): boolean {
  if (!phrase.noun.adjectival || phrase.determiner !== null || bearers.length !== 1) return false;
  return /^office-(?:before|after|comma)/u.test(rule) && /e$/u.test(scene.tokens[phrase.head]?.text ?? '');
}

/** Whether the sentence names a year before the article's own. */
function tellsOfOtherTime(scene: Scene, token: number): boolean {
  const published = Number(scene.article.published?.value.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(published)) return false;
  const [first, last] = sentenceRange(scene, token);
  for (let t = first; t < last; t++) {
    const text = scene.tokens[t]?.text ?? '';
    if (text.length !== 4 || scene.tokens[t]?.kind !== 'number') continue;
    const year = Number(text);
    if (year >= 1800 && year < published) return true;
  }
  return false;
}

const DEPUTY = /^(?:vize|vice|deputy|stellvertretend)/;

/**
 * How well a phrase speaks of the office in a claim: 0 not at all; 1 it may; 2 the same wording; 3 the same office of the
 * same state or organisation.
 */
export function speaksOf(phrase: OfficePhrase, claim: Draft): 0 | 1 | 2 | 3 {
  const other = claim.phrase;
  if (phrase.of >= 0 && claim.of >= 0 && phrase.of !== claim.of) return 0;
  const x = phrase.wording;
  const y = other.wording;
  const { head } = phrase.noun;
  const bare = x === head || x === `${head}in`;
  if (phrase.concept !== null && other.concept !== null && phrase.concept !== other.concept && !bare)
    return 0;
  const sameHead = head === other.noun.head && DEPUTY.test(x) === DEPUTY.test(y);
  const same = phrase.concept !== null && phrase.concept === other.concept;
  // »Chef« and »Leiter« are one office only when they are at the head of the same thing.
  const fits =
    (same && (phrase.concept !== 'leader' || phrase.of >= 0)) ||
    (sameHead && (bare || y.endsWith(x) || x.endsWith(y)));
  if (!fits) return 0;
  if (phrase.of >= 0 && phrase.of === claim.of) return 3;
  return x === y ? 2 : 1;
}
