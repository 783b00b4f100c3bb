// Facts of articles of which only that is at hand by which they are dated and ordered; all that was found in the text, title
// and paragraphs too, stays packed in bytes (`base/compact.ts`), each kind of finding by itself, and is read when somebody
// asks for it. They have the type of the model, so that nobody need know; but whoever makes others of them says so
// (`factsWith`), since a spread would lose what is packed.
import type { ArticleFacts } from '../model/annotation';
import { Compact } from '../base/compact';
import { LaidTexts, type TextAt } from '../base/kept-text';
import { inMemory, type BytesAt, type Lay } from '../base/lay';
import { Recent } from '../base/recent';
import { NumberShelf } from '../resolution/places';

type Packed =
  | ('author' | 'boilerplate' | 'names' | 'actors' | 'references' | 'times' | 'statements' | 'events')
  | ('title' | 'outlet' | 'agencies' | 'problems' | 'paragraphs');
type Body = readonly [
  ArticleFacts['author'],
  ArticleFacts['boilerplate'],
  ArticleFacts['names'],
  ArticleFacts['actors'],
  ArticleFacts['references'],
  ArticleFacts['times'],
  ArticleFacts['statements'],
  ArticleFacts['events'],
  ArticleFacts['title'],
  ArticleFacts['outlet'],
  ArticleFacts['agencies'],
  ArticleFacts['problems'],
  ArticleFacts['paragraphs'],
];

const PARTS = 13;
const PARAGRAPHS = 12;
type Opened = unknown[];

class PackedFacts implements ArticleFacts {
  readonly id: string;
  readonly hash: string;
  readonly lang: ArticleFacts['lang'];
  declare readonly places?: NonNullable<ArticleFacts['places']>;
  readonly published: ArticleFacts['published'];
  declare readonly original?: string;
  readonly length: number;

  constructor(
    facts: ArticleFacts,
    /** All that is packed, and how many bytes that is. */
    readonly bytes: BytesAt,
    readonly size: number,
    private readonly shelf: FactsShelf,
  ) {
    this.id = facts.id;
    this.hash = facts.hash;
    this.lang = facts.lang;
    if (facts.places !== undefined) this.places = facts.places;
    this.published = facts.published;
    if (facts.original !== undefined) this.original = facts.original;
    this.length = facts.length;
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
  get title(): ArticleFacts['title'] {
    return this.shelf.part(this, 8) as ArticleFacts['title'];
  }
  get outlet(): ArticleFacts['outlet'] {
    return this.shelf.part(this, 9) as ArticleFacts['outlet'];
  }
  get agencies(): ArticleFacts['agencies'] {
    return this.shelf.part(this, 10) as ArticleFacts['agencies'];
  }
  get problems(): ArticleFacts['problems'] {
    return this.shelf.part(this, 11) as ArticleFacts['problems'];
  }
  get paragraphs(): ArticleFacts['paragraphs'] {
    return this.shelf.paragraphsOf(this);
  }
  toJSON(): ArticleFacts {
    const [author, boilerplate, names, actors, references, times, statements, events, ...rest] =
      this.shelf.whole(this);
    const [title, outlet, agencies, problems, paragraphs] = rest;
    const { id, hash, lang, places, published, original, length } = this;
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
    ...([f.title, f.outlet, f.agencies, f.problems, f.paragraphs] as const),
  ];
}

/** So many articles stay open after they were asked for. */
const OPEN = 64;
/** The bytes of so many are at hand: who reads one part of an article mostly reads others. */
const READ = 16;
/** The paragraphs of so many articles are at hand, since all evidence says in which of them it stands. */
const PARAGRAPHED = 500;

/**
 * Keeps facts in few bytes, from the first moment: what is found while thousands of articles are read would otherwise take
 * more room than all the rest, and the pieces of its text that it holds would keep the text of each article. Where there
 * is a place for bytes outside of memory, they and the texts lie there.
 */
export class FactsShelf {
  private readonly compact = new Compact();
  private readonly open = new Map<PackedFacts, Opened>();
  private readonly paragraphs = new Recent<PackedFacts, ArticleFacts['paragraphs']>(
    PARAGRAPHED,
    (facts) => this.compact.read(this.bytesOf(facts), PARTS, PARAGRAPHS) as ArticleFacts['paragraphs'],
  );
  private readonly read = new Recent<PackedFacts, Uint8Array>(READ, ({ bytes, size }) => bytes(0, size));
  private readonly texts: LaidTexts;

  /** `lay`: where bytes lie; `numbers`: where offsets into the texts do. */
  constructor(
    private readonly lay: Lay = inMemory,
    readonly numbers = new NumberShelf(lay),
  ) {
    this.texts = new LaidTexts(lay === inMemory ? undefined : lay);
  }

  /** The same facts, packed. */
  keep(facts: ArticleFacts): ArticleFacts {
    if (facts instanceof PackedFacts) return facts;
    const bytes = this.compact.write(bodyOf(facts));
    return new PackedFacts(facts, this.lay(bytes), bytes.length, this);
  }

  /** An article's text as it is kept. */
  text(text: string): TextAt {
    return this.texts.keep(text);
  }

  private bytesOf(facts: PackedFacts): Uint8Array {
    return this.read.of(facts);
  }

  /** Lets go of what is open; for when there is nothing better to do, or nobody asks for it any more. */
  rest(): void {
    this.open.clear();
    this.paragraphs.clear();
    this.read.clear();
    this.texts.rest();
  }

  paragraphsOf(facts: PackedFacts): ArticleFacts['paragraphs'] {
    return this.paragraphs.of(facts);
  }

  private opened(facts: PackedFacts, body: Opened): void {
    this.open.set(facts, body);
    if (this.open.size > OPEN) for (const oldest of this.open.keys()) if (this.open.delete(oldest)) break;
  }

  /** All that is packed, of which nothing stays open: for who goes through very many, one by one. */
  whole(facts: PackedFacts): Body {
    const bytes = facts.bytes(0, facts.size);
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
      ? (body[which] = this.compact.read(this.bytesOf(facts), PARTS, which))
      : body[which];
  }
}
