// The head of the dossier, kept over restarts: pieces that are parts of an update, and a list that names them, the engine
// that made them and the text that each article had. Pieces are written first and the list last; what does not fit
// together is as if it were not there. Nothing here ever throws, and nothing but the first look depends on it.
import type { CacheStore, Dossier } from '../core/api';
import { DossierChanges } from '../core/api';
import {
  allNames,
  fingerprint,
  headOf,
  type DossierPart,
  type NamesPart,
  type WholeNameTable,
} from '../core/present/api';
import { partsOfUpdate } from './update-parts';

const FORMAT = 'dossier-head 1';
const LIST = 'head';
const PIECE = 'head-';
/** About so many characters are in a piece. */
const PIECE_SIZE = 2_000_000;
/** So many actors are made at once. */
const AT_ONCE = 500;

interface List {
  readonly format: string;
  readonly engine: string;
  readonly stamp: string;
  readonly pieces: number;
  /** By article: what its facts depended on (see `keyOf`). */
  readonly keys: readonly (readonly [article: string, key: string])[];
  /** Of the user's own lists. */
  readonly lists: string;
}

/** What was shown last. */
export interface Head {
  readonly parts: readonly DossierPart[];
  readonly keys: ReadonlyMap<string, string>;
  readonly lists: string;
}

export interface KeptHead {
  load(): Promise<Head | null>;
  /**
   * Writes the head of a dossier, as it is now; the work is done in steps, between which others have their turn. What still
   * waits to be written when another comes is not written any more.
   */
  save(head: {
    dossier: Dossier;
    names: WholeNameTable;
    keys: ReadonlyMap<string, string>;
    lists: string;
  }): Promise<void>;
  /** Resolves when everything that was to be written has been. */
  written(): Promise<void>;
  clear(): Promise<void>;
}

/** A set becomes a list where it is written. */
type Written = Omit<DossierPart, 'names'> & {
  readonly names: Omit<DossierPart['names'], 'officeWords'> & {
    readonly officeWords: readonly (readonly [string, readonly string[] | null])[];
  };
};

function toText(part: DossierPart): string {
  const officeWords = part.names.officeWords.map(([id, words]) => [id, words && [...words]] as const);
  const written: Written = { ...part, names: { ...part.names, officeWords } };
  return JSON.stringify(written);
}

function toPart(text: string): DossierPart {
  const { names, ...rest } = JSON.parse(text) as Written;
  const officeWords = names.officeWords.map(([id, words]) => [id, words && new Set(words)] as const);
  return { ...rest, names: { ...names, officeWords } };
}

const NOBODY: NamesPart = { forms: [], officeWords: [], longest: 0 };

/** The parts that make a head of nothing: some actors after the other, so that they are never all there at once. */
function* partsOfHead(head: ReturnType<typeof headOf>, names: NamesPart): Generator<DossierPart> {
  let reset = true;
  function* told(changes: DossierChanges, of: NamesPart, last: boolean): Generator<DossierPart> {
    for (const part of partsOfUpdate(changes, of, { revision: 0 }, false)) {
      yield { ...part, reset, last: last && part.last };
      reset = false;
    }
  }
  let some = new DossierChanges();
  for (const actor of head.actors) {
    some.actors.set(actor.id, actor);
    if (some.actors.size < AT_ONCE) continue;
    yield* told(some, NOBODY, false);
    some = new DossierChanges();
  }
  for (const a of head.articles) some.articles.set(a.id, a);
  for (const e of head.events) some.events.set(e.id, e);
  for (const s of head.statements)
    some.statements.set(s.article, [...(some.statements.get(s.article) ?? []), s]);
  some.hidden = true;
  yield* told(some, names, true);
}

/** What is to be written. */
interface Saved {
  readonly dossier: Dossier;
  readonly names: NamesPart;
  readonly keys: ReadonlyMap<string, string>;
  readonly lists: string;
}

/** `engine` stands for the engine and its lexicons: what another one has made is not shown. */
export function createKeptHead(
  store: CacheStore,
  engine: string,
  turn: () => Promise<void> = () => Promise.resolve(),
): KeptHead {
  let writing: Promise<void> = Promise.resolve();
  let next: Saved | null = null;

  async function load(): Promise<Head | null> {
    const text = await store.read(LIST);
    if (text === null) return null;
    const list = JSON.parse(text) as List;
    if (list.format !== FORMAT || list.engine !== engine) return null;
    const pieces = await Promise.all(
      Array.from({ length: list.pieces }, (_, n) => store.read(`${PIECE}${list.stamp}-${n}`)),
    );
    const parts = pieces.flatMap((piece) => {
      const [sum = '', ...lines] = (piece ?? '').split('\n');
      if (sum !== fingerprint(lines.join('\n'))) throw new Error('torn');
      return lines.map(toPart);
    });
    return { parts, keys: new Map(list.keys), lists: list.lists };
  }

  async function write({ dossier, names, keys, lists }: Saved): Promise<void> {
    const stamp = fingerprint(JSON.stringify([engine, dossier.revision, [...keys]]));
    let lines: string[] = [];
    let size = 0;
    let count = 0;
    const flush = async (): Promise<void> => {
      const text = lines.join('\n');
      lines = [];
      size = 0;
      await store.write(`${PIECE}${stamp}-${count++}`, `${fingerprint(text)}\n${text}`);
    };
    for (const part of partsOfHead(headOf(dossier), names)) {
      const text = toText(part);
      lines.push(text);
      size += text.length;
      if (size > PIECE_SIZE) await flush();
      await turn();
    }
    await flush();
    const list: List = { format: FORMAT, engine, stamp, pieces: count, keys: [...keys], lists };
    await store.write(LIST, JSON.stringify(list));
    for (const name of await store.list())
      if (name.startsWith(PIECE) && !name.startsWith(`${PIECE}${stamp}-`)) await store.remove(name);
  }

  async function clear(): Promise<void> {
    await store.remove(LIST);
    for (const name of await store.list()) if (name.startsWith(PIECE)) await store.remove(name);
  }

  /** One after the other, and never a fault. */
  function after(work: () => Promise<void>): Promise<void> {
    writing = writing.then(work).catch(() => undefined);
    return writing;
  }

  return {
    load: () => load().catch(() => null),
    save({ names, ...rest }) {
      // The table goes on changing, the dossier does not.
      next = { ...rest, names: allNames(names) };
      return after(async () => {
        const saved = next;
        next = null;
        if (saved) await write(saved);
      });
    },
    written: () => writing,
    clear() {
      next = null;
      return after(clear);
    },
  };
}
