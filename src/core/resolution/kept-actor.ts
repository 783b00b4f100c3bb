// An actor of the dossier as it is kept by the ten thousand: its name, articles and offices are at hand; its mentions are
// made, from the offsets that its articles hold of them, when somebody asks. It never changes, so that an actor of yesterday
// still says what was said then.
import { Recent } from '../base/recent';
import type { Actor, Mention } from '../model/dossier';
import { patchOf, type Patch } from '../base/patch';
import { patchOfBack, patchOfPieces, type Kept } from '../model/plain';
import { mentionsOf, type Share } from './actors-shares';

const NONE: readonly never[] = [];
/** So few shares are soon made again. */
const FEW = 32;
/** So many articles' shares stay made: an actor of thousands of articles is compared with what it was before. */
const SHARES = 2048;
const made = new Recent<Share, readonly Mention[]>(SHARES, mentionsOf);

/** Lets go of mentions that were made; who has one keeps it. */
export function forgetMentions(): void {
  made.clear();
}

/** What of an actor is not made when asked. */
export type ActorHead = Omit<Actor, 'mentions' | 'events' | 'statements'>;

/** Of what an actor takes part in or says, in order of time: the same list by which it was found. */
type Items = readonly { readonly id: string }[];

/** The newest first. */
function idsBack(items: Items): readonly string[] {
  if (items.length === 0) return NONE;
  const ids: string[] = [];
  for (let i = items.length - 1; i >= 0; i--) ids.push((items[i] as Items[number]).id);
  return ids;
}

export class KeptActor implements Actor, Kept<Actor> {
  readonly id: string;
  readonly type: Actor['type'];
  readonly name: string;
  readonly aliases: Actor['aliases'];
  readonly wikidata: string | null;
  readonly curated: boolean;
  declare readonly decided?: NonNullable<Actor['decided']>;
  readonly offices: Actor['offices'];
  readonly articles: readonly string[];
  readonly reasons: Actor['reasons'];
  readonly weight: number;

  constructor(
    head: ActorHead,
    /** What its articles add to it, in order. */
    private readonly shares: readonly Share[],
    private readonly takesPart: Items = NONE,
    private readonly says: Items = NONE,
  ) {
    this.id = head.id;
    this.type = head.type;
    this.name = head.name;
    this.aliases = head.aliases;
    this.wikidata = head.wikidata;
    this.curated = head.curated;
    if (head.decided !== undefined) this.decided = head.decided;
    this.offices = head.offices;
    this.articles = head.articles;
    this.reasons = head.reasons;
    this.weight = head.weight;
  }

  get events(): readonly string[] {
    return idsBack(this.takesPart);
  }
  get eventCount(): number {
    return this.takesPart.length;
  }
  get statements(): readonly string[] {
    return idsBack(this.says);
  }
  get mentions(): readonly Mention[] {
    const { shares } = this;
    const all: Mention[] = [];
    for (const share of shares)
      for (const mention of shares.length > FEW ? made.of(share) : mentionsOf(share)) all.push(mention);
    return all;
  }
  /** How many mentions there are. */
  get size(): number {
    let size = 0;
    for (const share of this.shares) size += share.size;
    return size;
  }
  surfaces(): ReadonlySet<string> {
    const surfaces = new Set<string>();
    let last = '';
    for (const { words } of this.shares)
      if (typeof words !== 'string') for (const one of words) surfaces.add(one);
      // A state of thousands of articles has the same word in most of them.
      else if (words !== last) surfaces.add((last = words));
    return surfaces;
  }
  patchFrom(before: Actor): Patch | null | undefined {
    if (!(before instanceof KeptActor)) return undefined;
    const rest = patchOf(before.written(NONE, NONE, NONE), this.written(NONE, NONE, NONE));
    if (rest !== null && !('fields' in rest)) return undefined;
    const lists = {
      mentions: patchOfPieces(before.shares, this.shares, mentionsOf, (share) => share.size),
      events: patchOfBack(before.takesPart, this.takesPart, ({ id }) => id),
      statements: patchOfBack(before.says, this.says, ({ id }) => id),
    };
    const changed = Object.entries(lists).flatMap(([field, patch]) =>
      patch ? [[field, patch] as const] : [],
    );
    if (changed.length === 0) return rest;
    return { fields: { ...rest?.fields, ...Object.fromEntries(changed) } };
  }
  bare(): Actor {
    return this.written(NONE);
  }
  firstNamed(count: number): readonly Mention[] {
    const first: Mention[] = [];
    for (const share of this.shares) {
      for (const m of mentionsOf(share)) if (m.kind === 'name' && first.length < count) first.push(m);
      if (first.length >= count) break;
    }
    return first;
  }
  toJSON(): Actor {
    return this.written(this.mentions);
  }

  private written(mentions: readonly Mention[], events = this.events, statements = this.statements): Actor {
    const { id, type, name, aliases, wikidata, curated, decided, offices, articles } = this;
    const { reasons, weight } = this;
    return {
      ...{ id, type, name, aliases, wikidata, curated },
      ...(decided === undefined ? {} : { decided }),
      ...{ offices, articles, mentions, reasons, weight, events, statements },
    };
  }
  /** The same actor, with what it takes part in and what it says, in order of time. */
  taking(events: Items, statements: Items): KeptActor {
    return new KeptActor(this, this.shares, events, statements);
  }
}
