// Facts of articles of which only the head is at hand, by which articles are listed, dated and ordered; all that was found
// in the text stays packed in bytes (`base/compact.ts`), each kind of finding by itself, and is read when somebody asks for
// it. They have the type of the model, so that nobody need know; but whoever makes others of them says so (`factsWith`),
// since a spread would lose what is packed.
import type { ArticleFacts } from '../model/annotation';
import { Compact } from '../base/compact';

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

const PARTS = 8;
type Opened = unknown[];

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
    readonly bytes: Uint8Array,
    private readonly shelf: FactsShelf,
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
    return this.shelf.part(this, 0) as ArticleFacts['author'];
  }
  get boilerplate(): ArticleFacts['boilerplate'] {
    return this.shelf.part(this, 1) as ArticleFacts['boilerplate'];
  }
  get names(): ArticleFacts['names'] {
    return this.shelf.part(this, 2) as ArticleFacts['names'];
  }
  get actors(): ArticleFacts['actors'] {
    return this.shelf.part(this, 3) as ArticleFacts['actors'];
  }
  get references(): ArticleFacts['references'] {
    return this.shelf.part(this, 4) as ArticleFacts['references'];
  }
  get times(): ArticleFacts['times'] {
    return this.shelf.part(this, 5) as ArticleFacts['times'];
  }
  get statements(): ArticleFacts['statements'] {
    return this.shelf.part(this, 6) as ArticleFacts['statements'];
  }
  get events(): ArticleFacts['events'] {
    return this.shelf.part(this, 7) as ArticleFacts['events'];
  }
  toJSON(): ArticleFacts {
    const [author, boilerplate, names, actors, references, times, statements, events] =
      this.shelf.whole(this);
    const { id, hash, lang, title, outlet, agencies, places, published, original, length } = this;
    const { paragraphs, problems } = this;
    return {
      ...{ id, hash, lang, title, outlet, agencies, author },
      ...(places === undefined ? {} : { places }),
      published,
      ...(original === undefined ? {} : { original }),
      ...{ length, paragraphs, boilerplate, names, actors, references, times, statements, events, problems },
    };
  }
}

function bodyOf(f: Pick<ArticleFacts, Packed>): Body {
  return [
    ...([f.author, f.boilerplate, f.names, f.actors, f.references] as const),
    ...([f.times, f.statements, f.events] as const),
  ];
}

/** So many articles stay as they were found, or open after they were asked for. */
const OPEN = 64;

/**
 * Keeps facts in few bytes, from the first moment: what is found while thousands of articles are read would otherwise take
 * more room than all the rest. Those that came last stay as they are for a while, since they are about to be joined.
 */
export class FactsShelf {
  private readonly compact = new Compact();
  private readonly open = new Map<PackedFacts, Opened>();

  /** The same facts, packed. */
  keep(facts: ArticleFacts): ArticleFacts {
    if (facts instanceof PackedFacts) return facts;
    const body = bodyOf(facts);
    const kept = new PackedFacts(facts, this.compact.write(body), this);
    this.opened(kept, [...body]);
    return kept;
  }

  /** Lets go of what is open; for when there is nothing better to do, or nobody asks for it any more. */
  rest(): void {
    this.open.clear();
  }

  private opened(facts: PackedFacts, body: Opened): void {
    this.open.set(facts, body);
    if (this.open.size > OPEN) for (const oldest of this.open.keys()) if (this.open.delete(oldest)) break;
  }

  /** All that is packed, of which nothing stays open: for who goes through very many, one by one. */
  whole({ bytes }: PackedFacts): Body {
    return Array.from({ length: PARTS }, (_, which) =>
      this.compact.read(bytes, PARTS, which),
    ) as unknown as Body;
  }

  /** One part of what is packed. */
  part(facts: PackedFacts, which: number): unknown {
    let body = this.open.get(facts);
    if (body === undefined) this.opened(facts, (body = []));
    // Null is what may have been read, undefined is not.
    return body[which] === undefined
      ? (body[which] = this.compact.read(facts.bytes, PARTS, which))
      : body[which];
  }
}
