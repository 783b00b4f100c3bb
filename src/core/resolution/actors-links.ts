// Reasons for two local actors of different articles to be one: a curated entry, a known identity, the same name,
// another transliteration, a fuller form of a name. Each gives links with its rule and what a reader can check;
// whether a link is followed is decided in `actors-merge.ts`.
import { givenCompatible, nameKey } from '../base/person-name';
import type { EntityType, LocalActor } from '../model/annotation';
import type { CuratedActor } from '../model/dossier';
import type { Forest, Link, Member } from './actors-merge';
import { givenOf, isFullName, isTelling, personSpelling, placeSpelling, shortSpelling } from './name-match';

/** Places and organisations mix (»Moskau« acts); persons stay persons. */
export function sameKind(a: EntityType, b: EntityType): boolean {
  return a === b || (a !== 'person' && b !== 'person');
}

export function curatedLinks(forest: Forest): Link[] {
  const first = new Map<CuratedActor, number>();
  const links: Link[] = [];
  forest.members.forEach((member, i) => {
    const entry = forest.curated[i];
    if (entry === null || entry === undefined) return;
    const at = first.get(entry);
    if (at === undefined) first.set(entry, i);
    else {
      const head = forest.members[at] as Member;
      // The one that bears another name than the entry is what had to be decided.
      const other = [member, head].find((m) => m.actor.name !== entry.name);
      const place = other === undefined ? undefined : forest.claimOf(other)?.entry.at;
      links.push({
        a: at,
        b: i,
        rule: other === undefined ? 'same-name' : 'curated-alias',
        detail: other === undefined ? entry.name : `${other.actor.name} = ${entry.name}`,
        ...(place === undefined ? {} : { at: place }),
      });
    }
  });
  return links;
}

function linkBy(members: readonly Member[], { rule, keysOf, fits, detail }: Rule): Link[] {
  const heads = new Map<string, number[]>();
  const links: Link[] = [];
  members.forEach((member, i) => {
    for (const key of keysOf(member.actor)) {
      const list = heads.get(key) ?? [];
      const at = list.find((j) => fits((members[j] as Member).actor, member.actor));
      if (at === undefined) {
        list.push(i);
        heads.set(key, list);
      } else links.push({ a: at, b: i, rule, detail: detail((members[at] as Member).actor, member.actor) });
    }
  });
  return links;
}

/** A step that puts each member to the first before it which has a key of its own and fits. */
interface Rule {
  readonly rule: string;
  /** What begins its keys among all of an actor. */
  readonly mark: string;
  readonly keysOf: (actor: LocalActor) => readonly string[];
  readonly fits: (a: LocalActor, b: LocalActor) => boolean;
  readonly detail: (a: LocalActor, b: LocalActor) => string;
}

function notOtherwiseKnown(a: LocalActor, b: LocalActor): boolean {
  return a.known === undefined || b.known === undefined || a.known === b.known;
}

function nameKeys(actor: LocalActor): readonly string[] {
  return [...new Set([actor.name, ...actor.aliases])].filter((n) => isTelling(actor, n)).map(nameKey);
}

function spellingKeys(actor: LocalActor): readonly string[] {
  const key =
    actor.type === 'person' && isFullName(actor.name)
      ? personSpelling(actor)
      : actor.type === 'place'
        ? placeSpelling(actor)
        : null;
  return key === null ? [] : [`${actor.type} ${key}`];
}

function fullerKey(actor: LocalActor): string | null {
  return actor.type === 'person' && isFullName(actor.name) ? shortSpelling(actor) : null;
}

const FULLER = 'f ';

/** Everything in an actor's own names by which the steps of this file may put it together with another. */
export function keysOfActor(actor: LocalActor): readonly string[] {
  const fuller = fullerKey(actor);
  return [
    ...[KNOWN, NAME, SPELLING].flatMap(({ mark, keysOf }) => keysOf(actor).map((key) => mark + key)),
    ...(fuller === null ? [] : [FULLER + fuller]),
  ];
}

function sameGender(a: LocalActor, b: LocalActor): boolean {
  return a.gender === undefined || b.gender === undefined || a.gender === b.gender;
}

const KNOWN: Rule = {
  rule: 'known-identity',
  mark: 'k ',
  keysOf: (actor) => (actor.known === undefined ? [] : [actor.known]),
  fits: () => true,
  detail: (a, b) =>
    a.name === b.name ? `${a.name} (${a.known ?? ''})` : `${a.name} = ${b.name} (${a.known ?? ''})`,
};

/** Full names and telling aliases; a surname alone is left to `actors-surnames.ts`. */
const NAME: Rule = {
  rule: 'same-name',
  mark: 'n ',
  keysOf: nameKeys,
  fits: (a, b) => sameKind(a.type, b.type) && notOtherwiseKnown(a, b) && sameGender(a, b),
  detail: (a, b) => (a.name === b.name ? a.name : `${a.name} = ${b.name}`),
};

const SPELLING: Rule = {
  rule: 'transliteration',
  mark: 's ',
  keysOf: spellingKeys,
  fits: (a, b) => notOtherwiseKnown(a, b) && sameGender(a, b),
  detail: (a, b) => `${a.name} = ${b.name}`,
};

/** The steps that put to the first which fits, by their places among those of `followNames`. */
const RULES: readonly (readonly [step: number, rule: Rule])[] = [
  [1, KNOWN],
  [2, NAME],
  [3, SPELLING],
];

/** The step that asks for a key of `keysOfActor`, with its rule; null: none of these. */
export function ruleOfKey(key: string): (typeof RULES)[number] | null {
  return RULES.find(([, { mark }]) => key.startsWith(mark)) ?? null;
}

export function knownLinks(members: readonly Member[]): Link[] {
  return linkBy(members, KNOWN);
}

export function nameLinks(members: readonly Member[]): Link[] {
  return linkBy(members, NAME);
}

export function spellingLinks(members: readonly Member[]): Link[] {
  return linkBy(members, SPELLING);
}

/** Whether a key of an actor is that of fuller names, and one of those who share it has the very same given names. */
export function sameFullForm(key: string, actor: LocalActor, others: Iterable<LocalActor>): boolean {
  if (!key.startsWith(FULLER)) return false;
  const given = givenOf(actor).join(' ');
  for (const other of others) if (givenOf(other).join(' ') === given) return true;
  return false;
}

/** »Michail Sergejewitsch Gorbatschow« and »Michail Gorbatschow«; not where the shorter could be two people. */
export function fullerLinks(forest: Forest): Link[] {
  const groups = new Map<string, number[]>();
  forest.members.forEach(({ actor }, i) => {
    const key = fullerKey(actor);
    if (key === null) return;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [i]);
    else list.push(i);
  });
  const links: Link[] = [];
  for (const list of groups.values()) {
    const forms = new Map<string, number>();
    for (const i of list) {
      const key = givenOf((forest.members[i] as Member).actor).join(' ');
      if (!forms.has(key)) forms.set(key, i);
    }
    const [first, ...others] = [...forms.values()];
    const given = [...forms.keys()].map((k) => k.split(' '));
    const one = given.every((a) => given.every((b) => givenCompatible(a, b)));
    if (first === undefined || !one) continue;
    const name = (i: number): LocalActor => (forest.members[i] as Member).actor;
    for (const i of others)
      if (sameGender(name(first), name(i)))
        links.push({ a: first, b: i, rule: 'fuller-name', detail: `${name(first).name} = ${name(i).name}` });
  }
  return links;
}
