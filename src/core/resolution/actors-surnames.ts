// Persons who are named by surname alone in one article, and whom other articles name in full. They are put together
// when only one bearer of that surname fits: by an office that both articles give, or, where neither office nor gender
// speaks against it, by the company they are in. With two possible bearers nothing is put together.
import { spellingKey } from '../base/name-sound';
import { nameKey } from '../base/person-name';
import { foldName, isFullName, surnameOf } from './name-match';
import type { LocalActor, OfficeClaim } from '../model/annotation';
import type { Forest, Link, Member } from './actors-merge';
import type { JoinArticle } from './join';

/** How many other persons and organisations two articles must share before company counts as a reason. */
export const COMPANY = 2;

/** What the reading of surnames needs to know of local actors (N) as far as they are put together already (R). */
export interface Standing<N, R> {
  actorOf(member: N): LocalActor;
  rootOf(member: N): R;
  /** Whether a set has a member in the article of `member`. */
  meets(root: R, member: N): boolean;
  /** Whether the article of `member` and those of a set share enough others to be in one company. */
  inCompany(member: N, root: R): boolean;
}

/** A reason for two local actors to be one. */
export interface SurnameLink<N> {
  readonly a: N;
  readonly b: N;
  readonly rule: string;
  readonly detail: string;
}

export function surnameLinks(forest: Forest, articles: readonly JoinArticle[]): Link[] {
  const { members } = forest;
  const full = new Map<string, number[]>();
  const bare = new Map<string, number[]>();
  members.forEach(({ actor }, i) => {
    const place = surnamePlace(actor);
    if (place === null) return;
    const map = place.full ? full : bare;
    const list = map.get(place.key);
    if (list === undefined) map.set(place.key, [i]);
    else list.push(i);
  });
  const company = new Company(forest, articles.length);
  const standing: Standing<number, number> = {
    actorOf: (i) => (members[i] as Member).actor,
    rootOf: (i) => forest.find(i),
    meets: (root, i) => forest.articles[root]?.has((members[i] as Member).article) === true,
    inCompany: (i, root) => company.shared(i, root) >= COMPANY,
  };
  return [...bare].flatMap(([key, list]) => linksOfSurname(full.get(key) ?? [], list, standing));
}

/** The key of a person's surname and whether the person is named in full; null for what is no person. */
export function surnamePlace(actor: LocalActor): { readonly key: string; readonly full: boolean } | null {
  if (actor.type !== 'person') return null;
  const full = isFullName(actor.name);
  return { key: surnameKey(full ? surnameOf(actor) : actor.name), full };
}

/** The links among all who bear one surname: `full` by their full names, `bare` by it alone, both in order. */
export function linksOfSurname<N, R>(
  full: readonly N[],
  bare: readonly N[],
  standing: Standing<N, R>,
): SurnameLink<N>[] {
  const links: SurnameLink<N>[] = [];
  const bearers = bearersOf(full, standing);
  const left: N[] = [];
  for (const member of bare) {
    const found = bearerOf(member, bearers, standing);
    if (found === null) left.push(member);
    else links.push(found);
  }
  // Where nobody or one person bears the name in full, bare mentions of different articles are one person.
  if (bearers.length > 1) return links;
  const [first] = left;
  if (first === undefined) return links;
  const head = standing.actorOf(first);
  for (const member of left.slice(1)) {
    const actor = standing.actorOf(member);
    if (head.offices.every((o) => fits(o, actor.offices)))
      links.push({ a: first, b: member, ...sameBareName(head.name, actor.name) });
  }
  return links;
}

/** Spellings of a surname meet; very short ones only in the same letters, for they tell too little. */
function surnameKey(surname: string): string {
  const key = spellingKey(surname);
  return key.length < 5 ? foldName(surname) : key;
}

function sameBareName(a: string, b: string): { rule: string; detail: string } {
  return a === b ? { rule: 'same-name', detail: a } : { rule: 'transliteration', detail: `${a} = ${b}` };
}

/** Somebody who bears a surname in full, as far as the steps before have put him together. */
interface Bearer<N, R> {
  readonly root: R;
  readonly member: N;
  readonly genders: Set<string>;
  readonly claims: OfficeClaim[];
}

function bearersOf<N, R>(list: readonly N[], standing: Standing<N, R>): Bearer<N, R>[] {
  const roots = new Map<R, Bearer<N, R>>();
  for (const member of list) {
    const actor = standing.actorOf(member);
    const root = standing.rootOf(member);
    const bearer = roots.get(root) ?? { root, member, genders: new Set<string>(), claims: [] };
    roots.set(root, bearer);
    if (actor.gender !== undefined) bearer.genders.add(actor.gender);
    for (const claim of actor.offices) if (!shares(claim, bearer.claims)) bearer.claims.push(claim);
  }
  return [...roots.values()];
}

function bearerOf<N, R>(
  member: N,
  bearers: readonly Bearer<N, R>[],
  standing: Standing<N, R>,
): SurnameLink<N> | null {
  const actor = standing.actorOf(member);
  const fitting: { member: N; rule: string }[] = [];
  for (const bearer of bearers) {
    const { root, genders, claims } = bearer;
    if (standing.meets(root, member)) continue;
    if (actor.gender !== undefined && genders.size > 0 && !genders.has(actor.gender)) continue;
    if (actor.offices.some((o) => shares(o, claims)))
      fitting.push({ member: bearer.member, rule: 'same-surname-and-office' });
    else if (
      bearers.length === 1 &&
      actor.offices.every((o) => fits(o, claims)) &&
      standing.inCompany(member, root)
    )
      fitting.push({ member: bearer.member, rule: 'same-surname-and-company' });
  }
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return null;
  const other = standing.actorOf(only.member);
  return { a: only.member, b: member, rule: only.rule, detail: `${actor.name} = ${other.name}` };
}

function sameOffice(a: OfficeClaim, b: OfficeClaim): boolean {
  return a.concept !== undefined && a.concept === b.concept ? true : nameKey(a.title) === nameKey(b.title);
}

function shares(claim: OfficeClaim, others: readonly OfficeClaim[]): boolean {
  return others.some((o) => sameOffice(claim, o));
}

/** Whether an office says nothing against another list of offices: one side has none, or they share one. */
function fits(claim: OfficeClaim, others: readonly OfficeClaim[]): boolean {
  return others.length === 0 || shares(claim, others);
}

/** Who is in company with whom, by the sets found so far. */
class Company {
  private readonly byArticle: Set<number>[];
  private readonly byRoot = new Map<number, Set<number>>();

  constructor(
    private readonly forest: Forest,
    articles: number,
  ) {
    this.byArticle = Array.from({ length: articles }, () => new Set<number>());
    forest.members.forEach(({ article, actor }, i) => {
      if (counts(actor)) this.byArticle[article]?.add(forest.find(i));
    });
  }

  /** How many others the article of `i` shares with the articles of a set. */
  shared(i: number, root: number): number {
    const here = this.byArticle[(this.forest.members[i] as Member).article] ?? new Set<number>();
    const self = this.forest.find(i);
    const there = this.companionsOf(root);
    let n = 0;
    for (const other of here) if (other !== self && other !== root && there.has(other)) n++;
    return n;
  }

  private companionsOf(root: number): Set<number> {
    let all = this.byRoot.get(root);
    if (all === undefined) {
      all = new Set<number>();
      for (const article of this.forest.articles[root] ?? [])
        for (const other of this.byArticle[article] ?? []) all.add(other);
      this.byRoot.set(root, all);
    }
    return all;
  }
}

/** Whether an actor makes company: states and towns stand beside everybody. */
export function counts(actor: LocalActor): boolean {
  return actor.type === 'person' || actor.type === 'organization';
}
