// Parts of an update → fewer and smaller things to send and to keep: of each actor, event and statement a row with the
// fields by which lists are made (`rows.ts`), and the rest of some together as a block of bytes; and back into parts whose
// items read their rows and blocks when asked. What packs bytes tighter is given from outside; this neither compresses nor
// sends.
import { eachOf, finish } from '../base/steps';
import type { Actor, ArticleEntry, DossierEvent } from '../model/dossier';
import { actorBody, isNamed, PackedActor, writeActor } from './packed-actor';
import { Kind, Blocks, type Deflate } from './packed-kind';
import { forgetBlocks, inMemory, type Inflate, type Lay } from './packed-block';
import { eventBody, MASK_BITS, PackedEvent, writeEvent } from './packed-event';
import { bytesOfText, LaidText, type ReadAscii } from './laid-text';
import { sentForms, type FormEntry } from './packed-form';
import { PackedRows, SentShelf, type SentBlocks } from './packed-rows';
import { statementBody, writeStatement } from './packed-statement';
import type { Changed, DossierPart } from './replica';
import { Rows, type SentRows } from './rows';
import { StatementRun } from './said';
import { joinedTold, namesText, Told, toldText } from './told';
import { Values } from './values';

export type { Deflate };

/** A part of an update as it is sent. */
export interface PackedPart {
  readonly last: boolean;
  /** Of each kind of which there is any. */
  readonly rows: SentKinds;
  /** Whatever else is in the part, as JSON. */
  readonly rest: string;
  /** All blocks, one after the other. */
  readonly bytes: Uint8Array;
}

interface SentKinds {
  readonly actors?: SentRows;
  readonly events?: SentRows;
  readonly statements?: SentRows;
  readonly forms?: SentRows;
}

/** Rows are told by their numbers among those of their kind. */
interface Rest {
  readonly revision: number;
  readonly reset: boolean;
  readonly articles: DossierPart['articles'];
  readonly actors: Changed<number>;
  /** Those with more participants than a row can tell come as they are. */
  readonly events: Changed<number | DossierEvent>;
  /** How many each article has; they lie one after the other. */
  readonly statements: readonly { readonly article: string; readonly count: number }[];
  readonly hidden?: readonly DossierEvent[];
  readonly formsGone: readonly string[];
  readonly officeWords: readonly (readonly [string, readonly string[] | null])[];
  readonly longest: number;
  /** Where the texts of events lie in the bytes: those of one byte a letter, those of two, and their end. */
  readonly labels: readonly [narrow: number, wide: number, end: number];
  /** Where what is looked through of them ends, which begins there; and the names of actors behind it. */
  readonly told: readonly [told: number, named: number];
  readonly blocks: {
    readonly actors: SentBlocks;
    readonly mentions: SentBlocks;
    readonly events: SentBlocks;
    readonly statements: SentBlocks;
  };
}

export function packPart(part: DossierPart, deflate: Deflate): PackedPart {
  const [actors, events, statements] = [new Kind(deflate), new Kind(deflate), new Kind(deflate)];
  const mentions = new Blocks(deflate);
  const [told, named]: [string[], string[]] = [[], []];
  const eventRow = (e: DossierEvent): number | DossierEvent => {
    if (e.participants.length > MASK_BITS) return e;
    writeEvent(events.writer, e);
    told.push(toldText(e));
    events.blocks.add(eventBody(e));
    return events.next - 1;
  };
  const actorRow = (a: Actor): number => {
    writeActor(actors.writer, a, isNamed(a));
    actors.blocks.add(actorBody(a));
    mentions.add(a.mentions);
    named.push(namesText(a));
    return actors.next - 1;
  };
  const { names } = part;
  const forms: FormEntry[] = [];
  const formsGone: string[] = [];
  for (const [form, means] of names.forms)
    if (means) forms.push([form, means]);
    else formsGone.push(form);
  const packed = {
    revision: part.revision,
    reset: part.reset,
    articles: part.articles,
    actors: { put: part.actors.put.map(actorRow), remove: part.actors.remove, ...patches(part.actors) },
    events: { put: part.events.put.map(eventRow), remove: part.events.remove, ...patches(part.events) },
    statements: part.statements.map(({ article, statements: said }) => {
      let count = 0;
      for (const s of said) {
        writeStatement(statements.writer, s);
        statements.blocks.add(statementBody(s));
        count++;
      }
      return { article, count };
    }),
    ...(part.hidden ? { hidden: part.hidden } : {}),
    formsGone,
    officeWords: names.officeWords.map(([id, words]) => [id, words && [...words]] as const),
    longest: names.longest,
  };
  let length = 0;
  const placed = (blocks: Blocks): SentBlocks => {
    const sent = blocks.sent(length);
    length = sent.bounds.at(-1) as number;
    return sent;
  };
  const blocks = {
    ...{ events: placed(events.blocks), actors: placed(actors.blocks) },
    ...{ mentions: placed(mentions), statements: placed(statements.blocks) },
  };
  const eventRows = events.rows();
  const narrow = bytesOfText(eventRows?.narrow ?? '', false);
  const wide = bytesOfText(eventRows?.wide ?? '', true);
  const labels = [length, length + narrow.length, length + narrow.length + wide.length] as const;
  const words = bytesOfText(joinedTold(told), false);
  const called = bytesOfText(joinedTold(named), false);
  const toldEnd = labels[2] + words.length;
  const bytes = new Uint8Array(toldEnd + called.length);
  let at = 0;
  const pieces = [events.blocks, actors.blocks, mentions, statements.blocks].flatMap((of) => of.bytes);
  for (const piece of [...pieces, narrow, wide, words, called]) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const rows: SentKinds = {
    ...some('actors', actors.rows()),
    // Labels are looked at by the page: they lie with the rest.
    ...some('events', eventRows && { ...eventRows, narrow: '', wide: '' }),
    ...some('statements', statements.rows()),
    ...some('forms', forms.length > 0 ? sentForms(forms) : undefined),
  };
  return {
    last: part.last,
    rows,
    rest: JSON.stringify({ ...packed, labels, told: [toldEnd, bytes.length], blocks } satisfies Rest),
    bytes,
  };
}

function some<K extends string>(key: K, rows: SentRows | undefined): { readonly [key in K]?: SentRows } {
  return rows ? ({ [key]: rows } as { readonly [key in K]: SentRows }) : {};
}

/** So many rows are soon read. */
const ROWS = 400;
const ARTICLES = 50;

/**
 * Makes parts of what was sent, in steps. One for each engine that is followed: it keeps what comes again and again once.
 * `lay`: where the blocks of bytes are to lie. `ascii`: reads texts with nothing beyond ASCII. `words`: whether
 * anybody will look for words among events; what is looked through for them is let go else.
 */
export function createSteppedUnpacker(
  inflate: Inflate,
  lay: Lay = inMemory,
  ascii?: ReadAscii,
  words = true,
): (packed: PackedPart) => Generator<void, DossierPart> {
  let values = new Values();
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
      values = new Values();
      titles = new Map();
      forgetBlocks();
    }
    yield;
    const at = lay(words ? bytes : bytes.slice(0, part.labels[2]));
    const shelf = (blocks: SentBlocks): SentShelf => new SentShelf(at, blocks, inflate);
    const [narrow, wide, end] = part.labels;
    const told = (from: number, to: number): Told | null =>
      words ? new Told(new LaidText(at, from, to, false, ascii)) : null;
    yield;
    const articles: ArticleEntry[] = [];
    yield* eachOf(part.articles.put, (a) => void articles.push(sharedEntry(a, values)), ARTICLES);
    const [actors, events]: [Actor[], DossierEvent[]] = [[], []];
    if (sent.actors) {
      const rows = new PackedRows(
        sent.actors,
        values,
        shelf(part.blocks.actors),
        shelf(part.blocks.mentions),
        undefined,
        told(...part.told),
      );
      yield* eachOf(part.actors.put, (row) => void actors.push(new PackedActor(rows, row)), ROWS);
      yield;
    }
    const labels = {
      narrow: new LaidText(at, narrow, wide, false),
      wide: new LaidText(at, wide, end, true),
    };
    const eventShelf = shelf(part.blocks.events);
    const eventRows =
      sent.events &&
      new PackedRows(sent.events, values, eventShelf, eventShelf, labels, told(end, part.told[0]));
    const event = (row: number | DossierEvent): void => {
      if (typeof row !== 'number') events.push(row);
      else if (eventRows) events.push(new PackedEvent(eventRows, row));
    };
    yield* eachOf(part.events.put, event, ROWS);
    yield;
    const said = sent.statements && new PackedRows(sent.statements, values, shelf(part.blocks.statements));
    yield;
    const forms = sent.forms && new Rows(sent.forms, values);
    yield;
    let next = 0;
    return {
      ...{ revision: part.revision, reset: part.reset, last },
      articles: { ...part.articles, put: articles },
      actors: { put: actors, remove: part.actors.remove, ...patches(part.actors) },
      events: { put: events, remove: part.events.remove, ...patches(part.events) },
      statements: part.statements.map(({ article, count }) => {
        const from = next;
        next += count;
        const statements = said ? new StatementRun(said, from, count) : [];
        return { article: values.shared(article) as string, statements };
      }),
      ...(part.hidden ? { hidden: part.hidden } : {}),
      names: {
        forms: part.formsGone.map((form) => [form, null] as const),
        ...(forms ? { rows: forms } : {}),
        officeWords: part.officeWords.map(([id, words]) => [
          values.shared(id) as string,
          words && setOf(words),
        ]),
        longest: part.longest,
      },
    };
  };
}

/** An article that was just read, of which whatever others have as well is kept once. */
function sharedEntry(entry: ArticleEntry, values: Values): ArticleEntry {
  const fields = entry as unknown as Record<string, unknown>;
  for (const key in fields) if (key !== 'title') fields[key] = values.shared(fields[key]);
  return entry;
}

/** The same at once and in memory, for who may be held up. */
export function createUnpacker(inflate: Inflate, words?: boolean): (packed: PackedPart) => DossierPart {
  const steps = createSteppedUnpacker(inflate, inMemory, undefined, words);
  return (packed) => finish(steps(packed));
}

/** The patches of a list go as they are. */
function patches({ patch }: Changed<unknown>): Pick<Changed<unknown>, 'patch'> {
  return patch && patch.length > 0 ? { patch } : {};
}
