// Parts of an update → fewer and smaller things to send and to keep: of each actor, event and statement a row with the
// fields by which lists are made (`rows.ts`), and the rest of some together as a block of bytes; and back into parts whose
// items read their rows and blocks when asked. What packs bytes tighter is given from outside; this neither compresses nor
// sends.
import { eachOf, finish } from '../base/steps';
import type { Actor, ArticleEntry, DossierEvent, DossierStatement } from '../model/dossier';
import { actorBody, isNamed, PackedActor, writeActor } from './packed-actor';
import { BETWEEN, forgetBlocks, inMemory, type Inflate, type Lay } from './packed-block';
import { eventBody, MASK_BITS, PackedEvent, writeEvent } from './packed-event';
import { PackedForm, writeForm } from './packed-form';
import { PackedRows, SentBlocks, type Where } from './packed-rows';
import { withoutSentences } from './packed-sentences';
import { PackedStatement, statementBody, writeStatement } from './packed-statement';
import type { Changed, DossierPart } from './replica';
import { createShare, RowWriter, type SentRows, type Share } from './rows';

/** The text → bytes that `Inflate` makes the same text of. */
export type Deflate = (text: string) => Uint8Array;

/** A part of an update as it is sent. */
export interface PackedPart {
  readonly last: boolean;
  readonly rows: SentRows;
  /** Whatever else is in the part, as JSON. */
  readonly rest: string;
  /** All blocks, one after the other. */
  readonly bytes: Uint8Array;
}

/** Rows are told by their numbers: each kind has a stretch of them. */
interface Rest {
  readonly revision: number;
  readonly reset: boolean;
  readonly articles: DossierPart['articles'];
  readonly actors: Changed<number>;
  /** Those with more participants than a row can tell come as they are. */
  readonly events: Changed<number | DossierEvent>;
  readonly statements: readonly { readonly article: string; readonly statements: readonly number[] }[];
  readonly hidden?: readonly DossierEvent[];
  readonly forms: readonly number[];
  readonly formsGone: readonly string[];
  readonly officeWords: readonly (readonly [string, readonly string[] | null])[];
  readonly longest: number;
  /** Where each block ends. */
  readonly ends: readonly number[];
}

/** A block is full with so many items or characters. Whoever looks for words marks its items by the bits of a number. */
const ITEMS = 32;
const CHARACTERS = 40_000;

/** Collects what is packed together. */
class Blocks {
  readonly bytes: Uint8Array[] = [];
  constructor(private readonly deflate: Deflate) {}

  /** One kind of thing; their blocks are full one after the other. What stands beside a body has a block behind its own. */
  kind(): { add(body: unknown, beside?: unknown): Where; end(): void } {
    let items: string[] = [];
    let others: string[] = [];
    let size = 0;
    let number = -1;
    const end = (): void => {
      if (items.length > 0) this.bytes[number] = this.deflate(items.join(BETWEEN));
      if (others.length > 0) this.bytes[number + 1] = this.deflate(others.join(BETWEEN));
      items = [];
      others = [];
      size = 0;
    };
    return {
      add: (body, beside) => {
        const json = JSON.stringify(body);
        if (items.length > 0 && (items.length >= ITEMS || size + json.length > CHARACTERS)) end();
        if (items.length === 0) {
          number = this.bytes.push(new Uint8Array()) - 1;
          if (beside !== undefined) this.bytes.push(new Uint8Array());
        }
        if (beside !== undefined) others.push(JSON.stringify(beside));
        size += json.length;
        return [number, items.push(json) - 1];
      },
      end,
    };
  }
}

export function packPart(part: DossierPart, deflate: Deflate): PackedPart {
  const blocks = new Blocks(deflate);
  const events = blocks.kind();
  const actors = blocks.kind();
  const mentions = blocks.kind();
  const statements = blocks.kind();
  const writer = new RowWriter();
  const eventRow = (e: DossierEvent): number | DossierEvent =>
    e.participants.length > MASK_BITS
      ? e
      : writeEvent(writer, e, events.add(...withoutSentences(eventBody(e))));
  const actorRow = (a: Actor): number =>
    writeActor(writer, a, {
      ...{ named: isNamed(a), body: actors.add(actorBody(a)), mentions: mentions.add(a.mentions) },
    });
  const statementRow = (s: DossierStatement): number =>
    writeStatement(writer, s, statements.add(statementBody(s)));
  const { names } = part;
  const packed = {
    revision: part.revision,
    reset: part.reset,
    articles: part.articles,
    actors: { put: part.actors.put.map(actorRow), remove: part.actors.remove, ...patches(part.actors) },
    events: { put: part.events.put.map(eventRow), remove: part.events.remove, ...patches(part.events) },
    statements: part.statements.map((s) => ({
      article: s.article,
      statements: s.statements.map(statementRow),
    })),
    ...(part.hidden ? { hidden: part.hidden } : {}),
    forms: names.forms.flatMap(([form, means]) => (means ? [writeForm(writer, form, means)] : [])),
    formsGone: names.forms.flatMap(([form, means]) => (means ? [] : [form])),
    officeWords: names.officeWords.map(([id, words]) => [id, words && [...words]] as const),
    longest: names.longest,
  };
  for (const kind of [events, actors, mentions, statements]) kind.end();
  const ends: number[] = [];
  let length = 0;
  for (const block of blocks.bytes) ends.push((length += block.length));
  const bytes = new Uint8Array(length);
  blocks.bytes.forEach((block, i) => bytes.set(block, i === 0 ? 0 : ends[i - 1]));
  const rest = JSON.stringify({ ...packed, ends } satisfies Rest);
  return { last: part.last, rows: writer.done(), rest, bytes };
}

/** So many rows are soon read. */
const ROWS = 400;

/**
 * Makes parts of what was sent, in steps. One for each engine that is followed: it keeps what comes again and again once.
 * `lay`: where the blocks of bytes are to lie.
 */
export function createSteppedUnpacker(
  inflate: Inflate,
  lay: Lay = inMemory,
): (packed: PackedPart) => Generator<void, DossierPart> {
  let share = createShare();
  let titles = new Map<string, ReadonlySet<string>>();
  const setOf = (words: readonly string[]): ReadonlySet<string> => {
    const key = words.join('\n');
    let known = titles.get(key);
    if (!known) titles.set(key, (known = new Set(words)));
    return known;
  };
  return function* ({ last, rows: sent, rest, bytes }) {
    const part = JSON.parse(rest) as Rest;
    if (part.reset) {
      share = createShare();
      titles = new Map();
      forgetBlocks();
    }
    yield;
    const rows = new PackedRows(sent, share, new SentBlocks(lay(bytes), part.ends, inflate));
    yield;
    const [actors, events]: [Actor[], DossierEvent[]] = [[], []];
    yield* eachOf(part.actors.put, (row) => void actors.push(new PackedActor(rows, row)), ROWS);
    yield;
    const event = (row: number | DossierEvent): DossierEvent =>
      typeof row === 'number' ? new PackedEvent(rows, row) : row;
    yield* eachOf(part.events.put, (row) => void events.push(event(row)), ROWS);
    yield;
    return {
      ...{ revision: part.revision, reset: part.reset, last },
      articles: { ...part.articles, put: part.articles.put.map((a) => sharedEntry(a, share)) },
      actors: { put: actors, remove: part.actors.remove, ...patches(part.actors) },
      events: { put: events, remove: part.events.remove, ...patches(part.events) },
      statements: part.statements.map((s) => ({
        article: share(s.article) as string,
        statements: s.statements.map((row) => new PackedStatement(rows, row)),
      })),
      ...(part.hidden ? { hidden: part.hidden } : {}),
      names: {
        forms: [
          ...part.formsGone.map((form) => [form, null] as const),
          ...part.forms.map((row) => new PackedForm(rows, row)).map((form) => [form.id, form] as const),
        ],
        officeWords: part.officeWords.map(([id, words]) => [share(id) as string, words && setOf(words)]),
        longest: part.longest,
      },
    };
  };
}

/** An article of which whatever others have as well is kept once. */
function sharedEntry(entry: ArticleEntry, share: Share): ArticleEntry {
  const fields = Object.entries(entry) as [string, unknown][];
  return Object.fromEntries(
    fields.map(([key, value]) => [key, key === 'title' ? value : share(value)]),
  ) as unknown as ArticleEntry;
}

/** The same at once, for who may be held up. */
export function createUnpacker(inflate: Inflate): (packed: PackedPart) => DossierPart {
  const steps = createSteppedUnpacker(inflate);
  return (packed) => finish(steps(packed));
}

/** The patches of a list go as they are. */
function patches({ patch }: Changed<unknown>): Pick<Changed<unknown>, 'patch'> {
  return patch && patch.length > 0 ? { patch } : {};
}
