// The names of one article → clusters, one per actor: full name, surname, inflected form, long form and acronym,
// known identity, spellings of one name. Two people with one surname stay two. Capitals and their states are never
// put together. Compounds and adjectives join a cluster that a name has opened, or a silent one of known identity.
import { isAllCaps } from '../base/chars';
import { spellingKey, withoutArticle } from '../base/name-sound';
import type { EntityType, NameMention } from '../model/annotation';
import type { Article } from '../model/article';
import { givenCompatible, nameKey, splitName } from '../base/person-name';

export interface Cluster {
  /** Indexes into the names, in text order. */
  readonly names: number[];
  type: EntityType;
  known: string | undefined;
  gender: 'm' | 'f' | undefined;
  /** No name of it stands in the text: it comes from compounds (»US-Präsident«) or adjectives alone. */
  readonly silent: boolean;
  /** For persons with a given name. */
  given: readonly string[];
  surname: string;
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** Which cluster each name belongs to (-1: none), and the clusters in order of first mention. */
export interface Grouping {
  readonly clusters: readonly Cluster[];
  readonly clusterOf: Int32Array;
}

class Groups {
  readonly clusters: Cluster[] = [];
  readonly clusterOf: Int32Array;
  readonly byKey = new Map<string, number>();
  readonly byKnown = new Map<string, number>();
  /** The first two of three and more names of a person: »Luis Moreno« for »Luis Moreno Ocampo«. */
  readonly byStart = new Map<string, number>();
  /** Spelling key of a surname, or letters of any single part of a person's name, to clusters of persons. */
  readonly bySurname = new Map<string, number[]>();
  readonly byPart = new Map<string, number[]>();

  constructor(readonly names: readonly NameMention[]) {
    this.clusterOf = new Int32Array(names.length).fill(-1);
  }

  open(index: number, silent = false): number {
    const name = this.names[index] as NameMention;
    this.clusters.push({
      names: [],
      type: name.type,
      known: undefined,
      gender: undefined,
      silent,
      given: [],
      surname: '',
    });
    const id = this.clusters.length - 1;
    this.join(index, id);
    return id;
  }

  join(index: number, id: number): void {
    const name = this.names[index] as NameMention;
    const cluster = this.clusters[id] as Cluster;
    cluster.names.push(index);
    this.clusterOf[index] = id;
    cluster.known ??= name.known;
    cluster.gender ??= name.gender;
    if (name.known !== undefined && !this.byKnown.has(name.known)) this.byKnown.set(name.known, id);
    const key = nameKey(name.base);
    if (!this.byKey.has(key)) this.byKey.set(key, id);
  }

  addPerson(id: number, given: readonly string[], surname: string): void {
    const cluster = this.clusters[id] as Cluster;
    if (given.length > cluster.given.length) {
      cluster.given = given;
      cluster.surname = surname;
    }
    const [one, two] = given;
    if (one !== undefined && two !== undefined && !this.byStart.has(nameKey(`${one} ${two}`)))
      this.byStart.set(nameKey(`${one} ${two}`), id);
    push(this.bySurname, spellingKey(surname), id);
    push(this.byPart, nameKey(surname), id);
    for (const word of given) push(this.byPart, nameKey(word), id);
    const last = surname.split(' ').at(-1) ?? surname;
    if (last !== surname) push(this.byPart, nameKey(last), id);
    const plain = withoutArticle(surname);
    if (plain !== surname) push(this.byPart, nameKey(plain), id);
  }
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

/** Puts the names of an article together. Linear in the number of names, but for namesakes. */
export function groupNames(article: Article, names: readonly NameMention[]): Grouping {
  const groups = new Groups(names);
  groupFullNames(groups);
  joinAcronyms(article, groups);
  groupSingleNames(groups);
  joinShortForms(groups);
  joinAcronyms(article, groups);
  joinLooseForms(groups);
  return settle(groups);
}

function partsOf(name: NameMention): { given: readonly string[]; surname: string } {
  if (name.given !== undefined && name.surname !== undefined)
    return { given: name.given.split(/\s+/), surname: name.surname };
  return splitName(name.base);
}

function groupFullNames(groups: Groups): void {
  groups.names.forEach((name, index) => {
    if (name.form !== 'name') return;
    if (name.type === 'person') {
      const { given, surname } = partsOf(name);
      if (given.length === 0) return;
      const same = groups.byKey.get(nameKey(name.base)) ?? groups.byStart.get(nameKey(name.base));
      const namesakes = groups.bySurname.get(spellingKey(surname)) ?? [];
      const found =
        same ??
        namesakes.find((id) => {
          const other = groups.clusters[id] as Cluster;
          const genders = other.gender !== undefined && name.gender !== undefined;
          return (!genders || other.gender === name.gender) && givenCompatible(other.given, given);
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

/** A cluster with the same letters is no match when it is known to be something else. */
function sameKnown(groups: Groups, id: number | undefined, known: string | undefined): number | undefined {
  if (id === undefined || known === undefined) return id;
  const other = (groups.clusters[id] as Cluster).known;
  return other === undefined || other === known ? id : undefined;
}

/** »Long Form (LF)« and »LF (Long Form)«: two names with nothing but a parenthesis between them, one an acronym. */
function joinAcronyms(article: Article, groups: Groups): void {
  const { names, clusterOf } = groups;
  for (let i = 0; i + 1 < names.length; i++) {
    const a = names[i] as NameMention;
    const b = names[i + 1] as NameMention;
    if (a.form !== 'name' || b.form !== 'name' || a.type === 'person' || b.type === 'person') continue;
    if (b.first - a.last > 3 || b.first <= a.last) continue;
    const between = article.text.slice(a.span[1], b.span[0]).trim();
    if (!/^[„“"»]?\s?\([„“"»]?$/.test(between) && !/^[“"«]\s?\($/.test(between)) continue;
    const [long, short] = a.base.length >= b.base.length ? [a, b] : [b, a];
    if (!isAcronymOf(short.base, long.base)) continue;
    // »Moldawien (PCRM)« is no acronym of a state: mostly the end of a longer name.
    if (long.known !== undefined && long.known !== short.known && long.type !== short.type) continue;
    const to = clusterOf[i] as number;
    if (to < 0) continue;
    const from = clusterOf[i + 1] as number;
    if (from === to) continue;
    if (from < 0) groups.join(i + 1, to);
    else merge(groups, from, to);
  }
}

/** Whether `short` looks like an acronym and one of its letters opens a word of `long`. */
export function isAcronymOf(short: string, long: string): boolean {
  if (short.length > 10 || short.includes(' ')) return false;
  const capitals = short.replace(/[^\p{Lu}]/gu, '');
  if (capitals.length < 2 && !isAllCaps(short)) return false;
  const letters = short.toLowerCase();
  return long
    .toLowerCase()
    .split(/[\s-]+/)
    .some((w) => w !== '' && letters.includes(w.charAt(0)));
}

function merge(groups: Groups, from: number, to: number): void {
  const source = groups.clusters[from] as Cluster;
  for (const index of source.names.splice(0)) groups.join(index, to);
  for (const map of [groups.byKey, groups.byKnown])
    for (const [key, id] of map) if (id === from) map.set(key, to);
}

/** Surnames alone, acronyms, single-word names: to the cluster that fits, else a cluster of their own. */
function groupSingleNames(groups: Groups): void {
  const { names, clusterOf } = groups;
  names.forEach((name, index) => {
    if (name.form !== 'name' || clusterOf[index] !== -1) return;
    const key = nameKey(name.base);
    const person = name.known === undefined ? personFor(groups, name, key, index) : undefined;
    const found = person ?? sameKnown(groups, groups.byKey.get(key), name.known);
    if (found === undefined) groups.open(index);
    else groups.join(index, found);
  });
}

/** The person that a single word may name: the first introduced before it, else the first after it. */
function personFor(groups: Groups, name: NameMention, key: string, index: number): number | undefined {
  let candidates = groups.byPart.get(key) ?? [];
  if (candidates.length === 0 && name.type === 'person')
    candidates = groups.bySurname.get(spellingKey(name.base)) ?? [];
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

function endsWith(surname: string, key: string): boolean {
  const whole = nameKey(surname);
  return whole === key || whole.endsWith(`-${key}`);
}

/** »Union« after »Afrikanische Union«, »Front« after »Loruk Front«: the last or first word of one longer name before it. */
function joinShortForms(groups: Groups): void {
  const longer = new Map<string, Set<number>>();
  groups.clusters.forEach((cluster, id) => {
    if (cluster.type === 'person' || cluster.type === 'other') return;
    for (const index of cluster.names) {
      const words = (groups.names[index] as NameMention).base.split(/\s+/);
      if (words.length < 2) continue;
      for (const word of [words[0], words.at(-1)]) {
        const key = nameKey(word ?? '');
        const list = longer.get(key) ?? new Set<number>();
        longer.set(key, list.add(id));
      }
    }
  });
  groups.clusters.forEach((cluster, id) => {
    const first = cluster.names[0];
    if (first === undefined || cluster.type === 'person' || cluster.known !== undefined) return;
    const name = groups.names[first] as NameMention;
    if (name.base.includes(' ') || name.base.length < 4) return;
    const found = [...(longer.get(nameKey(name.base)) ?? [])].filter(
      (to) => to !== id && groups.clusters[to]?.names.length,
    );
    const [to] = found;
    if (found.length !== 1 || to === undefined) return;
    const target = groups.clusters[to] as Cluster;
    if ((target.names[0] ?? 0) > first) return;
    merge(groups, id, to);
  });
}

/**
 * Compounds and adjectives point at an actor that a name has brought in. Where there is none, one whose identity the
 * lexicon knows becomes a silent cluster: it is kept only if an office needs it or compounds name it repeatedly.
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
    } else if (name.known !== undefined && name.type !== 'person') groups.open(index, true);
  });
}

function settle(groups: Groups): Grouping {
  const kept = groups.clusters
    .map((cluster, id) => ({ cluster, id }))
    .filter(({ cluster }) => cluster.names.length > 0);
  for (const { cluster } of kept) cluster.names.sort((a, b) => a - b);
  kept.sort((a, b) => (a.cluster.names[0] as number) - (b.cluster.names[0] as number));
  const place = new Map(kept.map(({ id }, at) => [id, at]));
  const clusterOf = groups.clusterOf.map((id) => (id < 0 ? -1 : (place.get(id) ?? -1)));
  for (const { cluster } of kept) cluster.type = typeOf(groups.names, cluster);
  return { clusters: kept.map(({ cluster }) => cluster), clusterOf };
}

/** The type that most of the mentions have; longer names say more than single words. */
function typeOf(names: readonly NameMention[], cluster: Cluster): EntityType {
  if (cluster.given.length > 0) return 'person';
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
