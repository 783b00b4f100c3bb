// The names of one article → clusters, one per actor: full name, surname, inflected form, long form and acronym,
// known identity, spellings of one name. Two people with one surname stay two. Capitals and their states are never
// put together. Compounds and adjectives join a cluster that a name has opened, or a silent one of known identity.
import { noPlaces } from '../base/slab';
import { givenCompatible, nameKey, splitName } from '../base/person-name';
import type { EntityType, NameMention } from '../model/annotation';
import type { Article } from '../model/article';
import { Groups, type Cluster, type Grouping } from './clusters';
import { joinAcronyms, joinInitials, joinShortForms } from './short-forms';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** Puts the names of an article together. Linear in the number of names, but for namesakes. */
export function groupNames(
  article: Article,
  names: readonly NameMention[],
  prepositions: ReadonlySet<string>,
  legalForms: readonly string[],
): Grouping {
  const groups = new Groups(names);
  groupFullNames(article, groups);
  joinAcronyms(article, groups, prepositions);
  groupSingleNames(article, groups, legalForms);
  // One actor has nobody to be put together with.
  if (groups.clusters.length > 1) {
    joinShortForms(article, groups);
    joinAcronyms(article, groups, prepositions);
    joinInitials(groups);
  }
  joinLooseForms(groups);
  return settle(groups);
}

function partsOf(name: NameMention): { given: readonly string[]; surname: string } {
  if (name.given !== undefined && name.surname !== undefined)
    return { given: name.given.split(/\s+/), surname: name.surname };
  return splitName(name.base);
}

function groupFullNames(article: Article, groups: Groups): void {
  groups.names.forEach((name, index) => {
    if (name.form !== 'name') return;
    if (name.type === 'person') {
      const { given, surname } = partsOf(name);
      if (given.length === 0) return;
      const key = nameKey(name.base);
      const found =
        groups.byKey.get(key) ??
        groups.startingWith(key) ??
        groups.withSurname(surname).find((id) => {
          const other = groups.clusters[id] as Cluster;
          const genders = other.gender !== undefined && name.gender !== undefined;
          // »Lula da Silva« of »Luiz Inácio Lula da Silva«: the same words have no gender of their own.
          const part = given.every((word) => other.given.includes(word));
          if (genders && other.gender !== name.gender && !part) return false;
          return givenCompatible(other.given, given) && !besideEachOther(article, groups, other, index);
        });
      if (found === undefined) groups.addPerson(groups.open(index), given, surname);
      else {
        groups.join(index, found);
        groups.addPerson(found, given, surname);
      }
      return;
    }
    if (!name.base.includes(' ') && name.known === undefined) return;
    const found =
      (name.known === undefined ? undefined : groups.byKnown.get(name.known)) ??
      sameKnown(groups, groups.byKey.get(nameKey(name.base)), name.known);
    if (found === undefined) groups.open(index);
    else groups.join(index, found);
  });
}

/**
 * »George Bush und George W. Bush«: a name with and one without an initial in one sentence are two people; a text that
 * means one does not change the form so soon.
 */
function besideEachOther(article: Article, groups: Groups, cluster: Cluster, index: number): boolean {
  const name = groups.names[index] as NameMention;
  const initials = (base: string): string => base.match(/(?<=\s)\p{Lu}\.(?=\s)/gu)?.join('') ?? '';
  const at = cluster.names[cluster.names.length - 1];
  const last = at === undefined ? undefined : groups.names[at];
  if (last === undefined || !last.base.includes(' ') || initials(last.base) === initials(name.base))
    return false;
  if (initials(last.base) !== '' && initials(name.base) !== '') return true;
  const sentence = (n: NameMention): number => article.tokens[n.first]?.sentence ?? -1;
  return sentence(name) === sentence(last);
}

/** A cluster with the same letters is no match when it is known to be something else. */
function sameKnown(groups: Groups, id: number | undefined, known: string | undefined): number | undefined {
  if (id === undefined || known === undefined) return id;
  const other = (groups.clusters[id] as Cluster).known;
  return other === undefined || other === known ? id : undefined;
}

/** Surnames alone, acronyms, single-word names: to the cluster that fits, else a cluster of their own. */
function groupSingleNames(article: Article, groups: Groups, legalForms: readonly string[]): void {
  const { names, clusterOf } = groups;
  const whole = new Map<number, readonly number[]>();
  names.forEach((name, index) => {
    if (name.form !== 'name' || clusterOf[index] !== -1) return;
    const key = nameKey(name.base);
    const firm = name.type === 'organization' ? firmOf(groups, name, legalForms) : undefined;
    if (firm !== undefined) {
      groups.join(index, firm);
      return;
    }
    // »die Möbelkette Lindqvist« is not Ingrid Lindqvist.
    const person =
      name.known === undefined && name.rule !== 'name-behind-kind'
        ? personFor(groups, name, key, index)
        : undefined;
    if (person !== undefined && isEither(article, groups, name, key, index, whole)) return;
    const found = person ?? sameKnown(groups, groups.byKey.get(key), name.known);
    if (found === undefined) groups.open(index);
    else groups.join(index, found);
  });
}

/** »Halvora« beside »Halvora AG«, wherever that stands: the firm without its legal form. */
function firmOf(groups: Groups, name: NameMention, legalForms: readonly string[]): number | undefined {
  if (name.known !== undefined) return undefined;
  for (const form of legalForms) {
    const id = groups.byKey.get(nameKey(`${name.base} ${form}`));
    if (id !== undefined && groups.clusters[id]?.type === 'organization') return id;
  }
  return undefined;
}

/** The person that a single word may name: the first introduced before it, else the first after it. */
function personFor(groups: Groups, name: NameMention, key: string, index: number): number | undefined {
  let candidates = groups.withPart(key);
  // »Morales« and a base that lost its s, or kept one that is not its own.
  if (candidates.length === 0 && name.type === 'person')
    candidates = groups.withPart(key.endsWith('s') ? key.slice(0, -1) : `${key}s`);
  if (candidates.length === 0 && name.type === 'person') candidates = groups.withSurname(name.base);
  if (candidates.length === 0) return undefined;
  if (name.type !== 'person' && groups.byKey.has(key)) return undefined;
  const fits = candidates.filter((id) => {
    const gender = (groups.clusters[id] as Cluster).gender;
    return gender === undefined || name.gender === undefined || gender === name.gender;
  });
  const surnames = fits.filter((id) => endsWith((groups.clusters[id] as Cluster).surname, key));
  const pool = surnames.length > 0 ? surnames : fits;
  const before = pool.filter((id) => ((groups.clusters[id] as Cluster).names[0] ?? 0) < index);
  return before[0] ?? pool[0];
}

/** So many sentences back two of one surname are both still spoken of. */
const STILL = 2;

/** »Petra Müller wirft Hans Müller … vor. Müller …«: two of that surname were named in full just before; it may be either. */
function isEither(
  article: Article,
  groups: Groups,
  name: NameMention,
  key: string,
  index: number,
  whole: Map<number, readonly number[]>,
): boolean {
  const here = article.tokens[name.first]?.sentence ?? 0;
  let near = 0;
  const sharing = groups.withPart(key);
  if (sharing.length < 2) return false;
  for (const id of sharing) {
    const cluster = groups.clusters[id] as Cluster;
    if (!endsWith(cluster.surname, key)) continue;
    if (cluster.gender !== undefined && name.gender !== undefined && cluster.gender !== name.gender) continue;
    const last = lastBefore(wholeNames(groups, whole, id), index);
    if (last < 0) continue;
    const sentence = article.tokens[(groups.names[last] as NameMention).first]?.sentence ?? 0;
    if (here - sentence <= STILL && ++near > 1) return true;
  }
  return false;
}

/** The names of more than one word by which a cluster is called, in order; found out once. */
function wholeNames(groups: Groups, known: Map<number, readonly number[]>, id: number): readonly number[] {
  let list = known.get(id);
  if (list === undefined) {
    list = (groups.clusters[id] as Cluster).names.filter((n) => {
      const name = groups.names[n] as NameMention;
      return name.last - name.first > 1;
    });
    known.set(id, list);
  }
  return list;
}

/** The last of ascending numbers below `limit`, or -1. */
function lastBefore(list: readonly number[], limit: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (list[low - 1] as number);
}

function endsWith(surname: string, key: string): boolean {
  const whole = nameKey(surname);
  return whole === key || whole.endsWith(`-${key}`);
}

/**
 * Compounds and adjectives point at an actor that a name has brought in. Where there is none, one whose identity the
 * lexicon knows, or that somebody holds an office of, becomes a silent cluster: it is kept only if an office needs it or compounds name it repeatedly.
 */
function joinLooseForms(groups: Groups): void {
  groups.names.forEach((name, index) => {
    if (name.form === 'name') return;
    const found =
      (name.known === undefined ? undefined : groups.byKnown.get(name.known)) ??
      (name.form === 'compound'
        ? (groups.byKey.get(nameKey(name.base)) ?? personFor(groups, name, nameKey(name.base), index))
        : groups.byKey.get(nameKey(name.base)));
    if (found !== undefined) {
      if ((groups.clusters[found] as Cluster).silent) groups.join(index, found);
      else groups.clusterOf[index] = found;
    } else if ((name.known !== undefined || name.rule === 'name-compound-office') && name.type !== 'person')
      groups.open(index, true);
  });
}

function settle(groups: Groups): Grouping {
  const ids: number[] = [];
  for (let id = 0; id < groups.clusters.length; id++) {
    const { names } = groups.clusters[id] as Cluster;
    if (names.length === 0) continue;
    if (names.length > 1) names.sort((a, b) => a - b);
    ids.push(id);
  }
  const firstOf = (id: number): number => (groups.clusters[id] as Cluster).names[0] as number;
  if (ids.length > 1) ids.sort((a, b) => firstOf(a) - firstOf(b));
  const place = noPlaces(groups.clusters.length);
  ids.forEach((id, at) => {
    place[id] = at;
  });
  const { clusterOf } = groups;
  for (let index = 0; index < clusterOf.length; index++) {
    const id = clusterOf[index] as number;
    if (id >= 0) clusterOf[index] = place[id] as number;
  }
  const clusters = ids.map((id) => groups.clusters[id] as Cluster);
  for (const cluster of clusters) cluster.type = typeOf(groups.names, cluster);
  return { clusters, clusterOf };
}

/** The type that most of the mentions have; longer names say more than single words. */
function typeOf(names: readonly NameMention[], cluster: Cluster): EntityType {
  if (cluster.given.length > 0) return 'person';
  const [only, another] = cluster.names;
  if (only !== undefined && another === undefined) return (names[only] as NameMention).type;
  const votes = new Map<EntityType, number>();
  for (const index of cluster.names) {
    const name = names[index] as NameMention;
    const weight = name.known !== undefined ? 4 : name.base.includes(' ') ? 2 : 1;
    votes.set(name.type, (votes.get(name.type) ?? 0) + weight);
  }
  let best: EntityType = cluster.type;
  for (const type of TYPES) if ((votes.get(type) ?? 0) > (votes.get(best) ?? 0)) best = type;
  return best;
}
