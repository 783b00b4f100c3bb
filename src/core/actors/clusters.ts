// The clusters that names are put into, and the look-ups by which a name finds its cluster: letters, known identity,
// surname, any part of a person's name. Holds data; the order in which names are put together is in `group-names.ts`.
import { noPlaces } from '../base/slab';
import { spellingKey, withoutArticle } from '../base/name-sound';
import { nameKey } from '../base/person-name';
import type { EntityType, NameMention } from '../model/annotation';

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

/** Which cluster each name belongs to (-1: none), and the clusters in order of first mention. */
export interface Grouping {
  readonly clusters: readonly Cluster[];
  readonly clusterOf: Int32Array;
}

const NOBODY: readonly number[] = [];

/** The clusters while they are being made. */
export class Groups {
  readonly clusters: Cluster[] = [];
  readonly clusterOf: Int32Array;
  readonly byKey = new Map<string, number>();
  readonly byKnown = new Map<string, number>();
  /** The first two of three and more names of a person: »Luis Moreno« for »Luis Moreno Ocampo«. */
  private byStart: Map<string, number> | null = null;
  /** Spelling key of a surname, or letters of any single part of a person's name, to clusters of persons. */
  private bySurname: Map<string, number[]> | null = null;
  private byPart: Map<string, number[]> | null = null;
  /** Persons that those three do not hold yet: most articles never ask, and the keys are dear. */
  private pending: { readonly id: number; readonly given: readonly string[]; readonly surname: string }[] =
    [];

  constructor(readonly names: readonly NameMention[]) {
    this.clusterOf = noPlaces(names.length);
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
    this.pending.push({ id, given, surname });
  }

  /** The person whose first two names have these letters. */
  startingWith(key: string): number | undefined {
    this.index();
    return this.byStart?.get(key);
  }

  /** Persons whose surname is spelt like this one. */
  withSurname(surname: string): readonly number[] {
    this.index();
    return this.bySurname === null ? NOBODY : (this.bySurname.get(spellingKey(surname)) ?? NOBODY);
  }

  /** Persons of whose name a part has these letters. */
  withPart(key: string): readonly number[] {
    this.index();
    return this.byPart?.get(key) ?? NOBODY;
  }

  private index(): void {
    if (this.pending.length === 0) return;
    const { pending } = this;
    this.pending = [];
    for (const { id, given, surname } of pending) this.indexPerson(id, given, surname);
  }

  private indexPerson(id: number, given: readonly string[], surname: string): void {
    const [one, two] = given;
    const byStart = (this.byStart ??= new Map<string, number>());
    if (one !== undefined && two !== undefined && !byStart.has(nameKey(`${one} ${two}`)))
      byStart.set(nameKey(`${one} ${two}`), id);
    push((this.bySurname ??= new Map<string, number[]>()), spellingKey(surname), id);
    const byPart = (this.byPart ??= new Map<string, number[]>());
    push(byPart, nameKey(surname), id);
    for (const word of given) push(byPart, nameKey(word), id);
    const last = surname.slice(surname.lastIndexOf(' ') + 1);
    if (last !== surname) push(byPart, nameKey(last), id);
    const plain = withoutArticle(surname);
    if (plain !== surname) push(byPart, nameKey(plain), id);
  }
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

/** Moves all names of one cluster into another; the first is left empty. */
export function mergeClusters(groups: Groups, from: number, to: number): void {
  const source = groups.clusters[from] as Cluster;
  for (const index of source.names.splice(0)) {
    const { base, known } = groups.names[index] as NameMention;
    if (groups.byKey.get(nameKey(base)) === from) groups.byKey.set(nameKey(base), to);
    if (known !== undefined && groups.byKnown.get(known) === from) groups.byKnown.set(known, to);
    groups.join(index, to);
  }
}
