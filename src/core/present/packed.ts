// Parts of an update → fewer and smaller things to send and to keep: of each actor, event and statement a row with the
// fields by which lists are made, and the rest of some together as a block of bytes; and back into parts whose items read
// their blocks when asked. What packs bytes tighter is given from outside; this neither compresses nor sends.
import { eachOf, finish } from '../base/steps';
import type { Actor, Dossier, DossierEvent, DossierStatement } from '../model/dossier';
import { isContested, mainTitles, reportedIn } from './light';
import { BETWEEN, forgetBlocks, PackedBlock, type Inflate } from './packed-block';
import {
  actorBody,
  eventBody,
  MASK_BITS,
  oneOrMore,
  PackedActor,
  PackedEvent,
  PackedStatement,
  plainActor,
  plainEvent,
  plainStatement,
  recipientsOf,
  type StatementBody,
} from './packed-items';
import { withoutSentences } from './packed-sentences';
import type { Changed, DossierPart } from './replica';

/** The text → bytes that `Inflate` makes the same text of. */
export type Deflate = (text: string) => Uint8Array;

/** A part of an update as it is sent. */
export interface PackedPart {
  readonly last: boolean;
  /** The rows and whatever else is in the part, as JSON. */
  readonly rows: string;
  /** All blocks, one after the other. */
  readonly bytes: Uint8Array;
}

/** Block and place in it. */
type Where = readonly [block: number, slot: number];
type EventRow = readonly [
  ...[id: string, type: string, mode: string | null, date: string | null, undated: string | null],
  ...[status: string, who: readonly string[], recipients: number, place: string | null, label: string],
  ...[lang: string | null, decided: readonly string[] | null, contested: boolean],
  ...[from: readonly string[], at: Where],
];
type ActorRow = readonly [
  ...[id: string, type: string, name: string, weight: number, curated: boolean],
  ...[decided: NonNullable<Actor['decided']> | null, aliases: Actor['aliases']],
  ...[articles: readonly string[], named: boolean, titles: readonly string[], at: Where, mentions: Where],
];
type StatementRow = readonly [
  ...[id: string, type: string, speaker: string | null, date: string | null, article: string],
  ...[about: readonly string[], verbatim: boolean, others: readonly string[] | null, at: Where],
];

interface Rows {
  readonly revision: number;
  readonly reset: boolean;
  readonly articles: DossierPart['articles'];
  readonly actors: Changed<ActorRow>;
  /** Those with more participants than a row can tell come as they are. */
  readonly events: Changed<EventRow | DossierEvent>;
  readonly statements: readonly { readonly article: string; readonly statements: readonly StatementRow[] }[];
  readonly hidden?: readonly DossierEvent[];
  readonly forms: DossierPart['names']['forms'];
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
  const eventRow = (e: DossierEvent): EventRow | DossierEvent => {
    if (e.participants.length > MASK_BITS) return e;
    const recipients = recipientsOf(e);
    const who = e.participants.map((p) => p.actor);
    return [
      ...([e.id, e.type, e.mode, e.date, e.undated, e.status, who, recipients, e.place, e.label] as const),
      ...([
        e.lang ?? null,
        e.decided ?? null,
        isContested(e),
        reportedIn(e),
        events.add(...withoutSentences(eventBody(e))),
      ] as const),
    ];
  };
  const actorRow = (a: Actor): ActorRow => {
    return [
      ...([a.id, a.type, a.name, a.weight, a.curated, a.decided ?? null] as const),
      ...([a.aliases, a.articles] as const),
      ...([
        a.mentions.length > 0,
        mainTitles(a),
        actors.add(actorBody(a)),
        mentions.add(a.mentions),
      ] as const),
    ];
  };
  const statementRow = (s: DossierStatement): StatementRow => {
    const body: StatementBody = [s.speakerBasis, s.via, s.stance, s.quote, s.cue, s.speakerEvidence];
    return [
      ...([s.id, s.type, s.speaker, s.date, s.article, s.about, s.verbatim] as const),
      ...([s.others ?? null, statements.add(body)] as const),
    ];
  };
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
    forms: part.names.forms,
    officeWords: part.names.officeWords.map(([id, words]) => [id, words && [...words]] as const),
    longest: part.names.longest,
  };
  for (const kind of [events, actors, mentions, statements]) kind.end();
  const ends: number[] = [];
  let length = 0;
  for (const block of blocks.bytes) ends.push((length += block.length));
  const bytes = new Uint8Array(length);
  blocks.bytes.forEach((block, i) => bytes.set(block, i === 0 ? 0 : ends[i - 1]));
  return { last: part.last, rows: JSON.stringify({ ...packed, ends } satisfies Rows), bytes };
}

/** So many rows are soon read. */
const ROWS = 100;

/**
 * Makes parts of what was sent, in steps. One for each engine that is followed: it keeps the words that come again and again.
 */
export function createSteppedUnpacker(
  inflate: Inflate,
): (packed: PackedPart) => Generator<void, DossierPart> {
  let words = new Map<string, string>();
  const known = <T extends string | null>(word: T): T => {
    if (word === null) return word;
    const before = words.get(word);
    if (before !== undefined) return before as T;
    words.set(word, word);
    return word;
  };
  const list = (of: readonly string[]): readonly string[] => (of.length === 0 ? NONE : of.map(known));

  return function* ({ last, rows, bytes }) {
    const part = JSON.parse(rows) as Rows;
    if (part.reset) {
      words = new Map();
      forgetBlocks();
    }
    const blocks: PackedBlock[] = [];
    const block = ([number]: Where, besides: 0 | 1 = 0): PackedBlock =>
      (blocks[number] ??= new PackedBlock(
        bytes,
        ...([
          part.ends[number - 1] ?? 0,
          part.ends[number] ?? 0,
          inflate,
          part.ends[number + besides],
        ] as const),
      ));
    const event = (row: EventRow | DossierEvent): DossierEvent => {
      if (!isRow(row)) return row;
      const [id, type, mode, date, undated, status, who, recipients, place, label, lang, decided] = row;
      const [, , , , , , , , , , , , contested, from, at] = row;
      return new PackedEvent(
        ...([id, known(type) as DossierEvent['type'], known(mode), known(date), known(undated)] as const),
        ...([
          known(status) as DossierEvent['status'],
          oneOrMore(list(who)),
          recipients,
          known(place),
          label,
        ] as const),
        (lang === null ? undefined : known(lang)) as DossierEvent['lang'],
        (decided ?? undefined) as DossierEvent['decided'],
        ...([contested, oneOrMore(list(from)), block(at, 1), at[1]] as const),
      );
    };
    const actor = (row: ActorRow): Actor => {
      const [id, type, name, weight, curated, decided, aliases, articles, named, titles, at, mentions] = row;
      return new PackedActor(
        ...([known(id), known(type) as Actor['type'], name, weight, curated] as const),
        ...([
          decided ?? undefined,
          aliases.length === 0 ? NONE : aliases,
          oneOrMore(list(articles)),
          named,
          list(titles),
        ] as const),
        ...([block(at), at[1], block(mentions), mentions[1]] as const),
      );
    };
    const statement = (row: StatementRow): DossierStatement => {
      const [id, type, speaker, date, article, about, verbatim, others, at] = row;
      return new PackedStatement(
        ...([id, known(type) as DossierStatement['type'], known(speaker), known(date)] as const),
        ...([
          known(article),
          oneOrMore(list(about)),
          verbatim,
          others ?? undefined,
          block(at),
          at[1],
        ] as const),
      );
    };
    const [actors, events]: [Actor[], DossierEvent[]] = [[], []];
    yield;
    yield* eachOf(part.actors.put, (row) => void actors.push(actor(row)), ROWS);
    yield;
    yield* eachOf(part.events.put, (row) => void events.push(event(row)), ROWS);
    yield;
    return {
      ...{ revision: part.revision, reset: part.reset, last, articles: part.articles },
      actors: { put: actors, remove: part.actors.remove, ...patches(part.actors) },
      events: { put: events, remove: part.events.remove, ...patches(part.events) },
      statements: part.statements.map((s) => ({
        article: known(s.article),
        statements: s.statements.map(statement),
      })),
      ...(part.hidden ? { hidden: part.hidden } : {}),
      names: {
        forms: part.forms,
        officeWords: part.officeWords.map(([id, titles]) => [known(id), titles && new Set(titles)]),
        longest: part.longest,
      },
    };
  };
}

/** The same at once, for who may be held up. */
export function createUnpacker(inflate: Inflate): (packed: PackedPart) => DossierPart {
  const steps = createSteppedUnpacker(inflate);
  return (packed) => finish(steps(packed));
}

const NONE: readonly never[] = [];

/** The patches of a list go as they are. */
function patches({ patch }: Changed<unknown>): Pick<Changed<unknown>, 'patch'> {
  return patch && patch.length > 0 ? { patch } : {};
}

function isRow(row: EventRow | DossierEvent): row is EventRow {
  return Array.isArray(row);
}

/** A dossier as ordinary data, all of it read. */
export function plainDossier(dossier: Dossier): Dossier {
  return {
    ...dossier,
    actors: dossier.actors.map((a) => plainActor(a)),
    events: dossier.events.map(plainEvent),
    statements: dossier.statements.map(plainStatement),
    ...(dossier.hidden === undefined ? {} : { hidden: dossier.hidden.map(plainEvent) }),
  };
}
