// Facts of articles of which only the head is at hand, by which articles are listed, dated and ordered; all that was found
// in the text stays packed in bytes and is read when somebody asks for it. They have the type of the model, so that nobody
// need know; but whoever makes others of them says so (`factsWith`), since a spread would lose what is packed. What packs
// and unpacks bytes is given from outside.
import type { ArticleFacts } from '../model/annotation';
import { factsWith } from '../model/facts-with';

export interface Packing {
  readonly deflate: (text: string) => Uint8Array;
  readonly inflate: (bytes: Uint8Array) => string;
}

type Packed =
  'author' | 'boilerplate' | 'names' | 'actors' | 'references' | 'times' | 'statements' | 'events';
type Body = readonly [
  ArticleFacts['author'],
  ArticleFacts['boilerplate'],
  ArticleFacts['names'],
  ArticleFacts['actors'],
  ArticleFacts['references'],
  ArticleFacts['times'],
  ArticleFacts['statements'],
  ArticleFacts['events'],
];

class PackedFacts implements ArticleFacts {
  readonly id: string;
  readonly hash: string;
  readonly lang: ArticleFacts['lang'];
  readonly title: ArticleFacts['title'];
  readonly outlet: ArticleFacts['outlet'];
  readonly agencies: ArticleFacts['agencies'];
  declare readonly places?: NonNullable<ArticleFacts['places']>;
  readonly published: ArticleFacts['published'];
  declare readonly original?: string;
  readonly length: number;
  /** At hand, since evidence of any article says in which of them it stands. */
  readonly paragraphs: ArticleFacts['paragraphs'];
  readonly problems: ArticleFacts['problems'];

  constructor(
    facts: ArticleFacts,
    private readonly read: (of: PackedFacts) => Body,
  ) {
    this.id = facts.id;
    this.hash = facts.hash;
    this.lang = facts.lang;
    this.title = facts.title;
    this.outlet = facts.outlet;
    this.agencies = facts.agencies;
    if (facts.places !== undefined) this.places = facts.places;
    this.published = facts.published;
    if (facts.original !== undefined) this.original = facts.original;
    this.length = facts.length;
    this.paragraphs = facts.paragraphs;
    this.problems = facts.problems;
  }

  get author(): ArticleFacts['author'] {
    return this.read(this)[0];
  }
  get boilerplate(): ArticleFacts['boilerplate'] {
    return this.read(this)[1];
  }
  get names(): ArticleFacts['names'] {
    return this.read(this)[2];
  }
  get actors(): ArticleFacts['actors'] {
    return this.read(this)[3];
  }
  get references(): ArticleFacts['references'] {
    return this.read(this)[4];
  }
  get times(): ArticleFacts['times'] {
    return this.read(this)[5];
  }
  get statements(): ArticleFacts['statements'] {
    return this.read(this)[6];
  }
  get events(): ArticleFacts['events'] {
    return this.read(this)[7];
  }
  toJSON(): ArticleFacts {
    return factsWith(this, {});
  }
}

function bodyOf(f: Pick<ArticleFacts, Packed>): Body {
  return [
    ...([f.author, f.boilerplate, f.names, f.actors, f.references] as const),
    ...([f.times, f.statements, f.events] as const),
  ];
}

/** So many articles that were packed stay open after they were asked for. */
const OPEN = 300;

/**
 * Keeps facts: those that are new as they are, since they are about to be joined, and packs them when there is nothing
 * better to do.
 */
export class FactsShelf {
  private readonly fresh = new Map<PackedFacts, Body>();
  private readonly open = new Map<PackedFacts, Body>();
  private readonly packed = new WeakMap<PackedFacts, Uint8Array>();

  constructor(private readonly packing: Packing) {}

  /** The same facts; they are packed by and by. */
  keep(facts: ArticleFacts): ArticleFacts {
    if (facts instanceof PackedFacts) return facts;
    const kept = new PackedFacts(facts, this.read);
    this.fresh.set(kept, bodyOf(facts));
    return kept;
  }

  /** Packs so many articles; whether there are more. */
  pack(count: number): boolean {
    let left = count;
    for (const [facts, body] of this.fresh) {
      if (left-- <= 0) return true;
      this.packed.set(facts, this.packing.deflate(JSON.stringify(body)));
      this.fresh.delete(facts);
    }
    this.open.clear();
    return false;
  }

  /** Forgets what is not packed; nobody asks for it any more. */
  clear(): void {
    this.fresh.clear();
    this.open.clear();
  }

  private readonly read = (facts: PackedFacts): Body => {
    const known = this.fresh.get(facts) ?? this.open.get(facts);
    if (known) return known;
    const body = JSON.parse(this.packing.inflate(this.packed.get(facts) ?? NOTHING)) as Body;
    this.open.set(facts, body);
    if (this.open.size > OPEN) for (const oldest of this.open.keys()) if (this.open.delete(oldest)) break;
    return body;
  };
}

const NOTHING = new Uint8Array();
