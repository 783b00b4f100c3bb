// Persons who are named by surname alone in one article, and whom other articles name in full. They are put together
// when only one bearer of that surname fits: by an office that both articles give, or, where neither office nor gender
// speaks against it, by the company they are in. With two possible bearers nothing is put together.
import { spellingKey } from '../base/name-sound';
import { foldName, isFullName, surnameOf } from './name-match';
import type { LocalActor, OfficeClaim } from '../model/annotation';
import type { Forest, Link, Member } from './actors-merge';
import type { JoinArticle } from './join';

/** How many other persons and organisations two articles must share before company counts as a reason. */
const COMPANY = 2;

export function surnameLinks(forest: Forest, articles: readonly JoinArticle[]): Link[] {
  const { members } = forest;
  const full = new Map<string, number[]>();
  const bare = new Map<string, number[]>();
  members.forEach(({ actor }, i) => {
    if (actor.type !== 'person') return;
    const named = isFullName(actor.name);
    const key = surnameKey(named ? surnameOf(actor) : actor.name);
    const map = named ? full : bare;
    const list = map.get(key);
    if (list === undefined) map.set(key, [i]);
    else list.push(i);
  });
  const nameOf = (i: number): string => (members[i] as Member).actor.name;
  const company = new Company(forest, articles.length);
  const links: Link[] = [];
  for (const [key, list] of bare) {
    const bearers = bearersOf(forest, full.get(key) ?? []);
    const left: number[] = [];
    for (const i of list) {
      const found = bearerOf(forest, i, bearers, company);
      if (found === null) left.push(i);
      else links.push(found);
    }
    // Where nobody or one person bears the name in full, bare mentions of different articles are one person.
    if (bearers.length > 1) continue;
    const [first] = left;
    for (const i of left.slice(1))
      if (first !== undefined && offices(forest, first).every((o) => fits(o, offices(forest, i))))
        links.push({ a: first, b: i, ...sameBareName(nameOf(first), nameOf(i)) });
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
interface Bearer {
  readonly root: number;
  readonly member: number;
  readonly genders: ReadonlySet<string>;
  readonly claims: readonly OfficeClaim[];
}

function bearersOf(forest: Forest, list: readonly number[]): Bearer[] {
  const roots = new Map<number, { member: number; genders: Set<string>; claims: OfficeClaim[] }>();
  for (const i of list) {
    const { actor } = forest.members[i] as Member;
    const root = forest.find(i);
    const bearer = roots.get(root) ?? { member: i, genders: new Set<string>(), claims: [] };
    roots.set(root, bearer);
    if (actor.gender !== undefined) bearer.genders.add(actor.gender);
    for (const claim of actor.offices) if (!shares(claim, bearer.claims)) bearer.claims.push(claim);
  }
  return [...roots].map(([root, bearer]) => ({ root, ...bearer }));
}

function bearerOf(forest: Forest, i: number, bearers: readonly Bearer[], company: Company): Link | null {
  const { article, actor } = forest.members[i] as Member;
  const fitting: { member: number; rule: string }[] = [];
  for (const { root, member, genders, claims } of bearers) {
    if (forest.articles[root]?.has(article) === true) continue;
    if (actor.gender !== undefined && genders.size > 0 && !genders.has(actor.gender)) continue;
    if (actor.offices.some((o) => shares(o, claims)))
      fitting.push({ member, rule: 'same-surname-and-office' });
    else if (
      bearers.length === 1 &&
      actor.offices.every((o) => fits(o, claims)) &&
      company.shared(i, root) >= COMPANY
    )
      fitting.push({ member, rule: 'same-surname-and-company' });
  }
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return null;
  const other = (forest.members[only.member] as Member).actor;
  return { a: only.member, b: i, rule: only.rule, detail: `${actor.name} = ${other.name}` };
}

function offices(forest: Forest, i: number): readonly OfficeClaim[] {
  return (forest.members[i] as Member).actor.offices;
}

function sameOffice(a: OfficeClaim, b: OfficeClaim): boolean {
  return a.concept !== undefined && a.concept === b.concept ? true : foldName(a.title) === foldName(b.title);
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

function counts(actor: LocalActor): boolean {
  return actor.type === 'person' || actor.type === 'organization';
}
