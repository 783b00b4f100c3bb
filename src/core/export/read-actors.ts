// A FollowTheMoney file (a JSON entity a line) or a CSV table → actors to be put into `actors.yaml`, and what could not be
// read, counted, with the first line of each kind. Nothing is guessed: an entity of no clear kind, or a row without a type, is
// left out and told. Entries for one name of one kind are put together. Never throws.
import papa from 'papaparse';
import { slug } from '../base/ids';
import type { EntityType } from '../model/annotation';
import { oneLine } from './clean';

export interface ListedActor {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
}

export interface ListTrouble {
  /**
   * `not-json`: a line is none; `kind`: no person, organisation, place …; `no-name`; `too-long`: no name is that long;
   * `wikidata`: no Wikidata id; `two-ids`: one name with two of them; `no-columns`: the table has no name and type.
   */
  readonly code: 'not-json' | 'kind' | 'no-name' | 'too-long' | 'wikidata' | 'two-ids' | 'no-columns';
  readonly count: number;
  /** The first of them, counted from 1. */
  readonly line: number;
}

export interface ActorList {
  readonly actors: readonly ListedActor[];
  readonly trouble: readonly ListTrouble[];
}

/** Longer than this is no name of anybody; FollowTheMoney has the same limit. */
const LONGEST = 384;

const SCHEMAS: Readonly<Record<string, EntityType>> = {
  Person: 'person',
  Organization: 'organization',
  PublicBody: 'organization',
  Company: 'organization',
  Address: 'place',
};

/** Entities that are no actors are no trouble either: an export holds more than actors. */
const UNCLEAR = new Set(['LegalEntity', 'Thing', 'Asset', 'Vessel', 'Vehicle', 'Airplane']);

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organization',
  organisation: 'organization',
  place: 'place',
  ort: 'place',
  other: 'other',
  anderes: 'other',
};

const COLUMNS: Readonly<Record<string, 'name' | 'type' | 'aliases' | 'wikidata'>> = {
  name: 'name',
  type: 'type',
  typ: 'type',
  art: 'type',
  aliases: 'aliases',
  alias: 'aliases',
  'weitere namen': 'aliases',
  wikidata: 'wikidata',
  wikidataid: 'wikidata',
};

class Collector {
  private readonly actors = new Map<string, { -readonly [K in keyof ListedActor]: ListedActor[K] }>();
  private readonly faults = new Map<ListTrouble['code'], { count: number; line: number }>();

  fault(code: ListTrouble['code'], line: number): void {
    const known = this.faults.get(code);
    if (known) known.count++;
    else this.faults.set(code, { count: 1, line });
  }

  add(type: EntityType, names: readonly string[], wikidata: string | null, line: number): void {
    const [name, ...others] = names.map(oneLine).filter((n) => n !== '');
    if (name === undefined || slug(name) === '') {
      this.fault('no-name', line);
      return;
    }
    if (name.length > LONGEST) {
      this.fault('too-long', line);
      return;
    }
    const good = wikidata !== null && /^Q[1-9]\d{0,11}$/.test(wikidata) ? wikidata : null;
    if (wikidata !== null && wikidata !== '' && good === null) this.fault('wikidata', line);
    const aliases = others.filter((o) => o.length <= LONGEST && slug(o) !== '');
    const key = `${type} ${slug(name)}`;
    const known = this.actors.get(key);
    if (!known) {
      this.actors.set(key, {
        name,
        type,
        aliases: [...new Set(aliases)].filter((a) => a !== name),
        wikidata: good,
      });
      return;
    }
    if (good !== null && known.wikidata !== null && good !== known.wikidata) {
      // One name, two bearers: which of them is meant nobody can say here.
      this.fault('two-ids', line);
      return;
    }
    known.wikidata ??= good;
    known.aliases = [...new Set([...known.aliases, name, ...aliases])].filter((a) => a !== known.name);
  }

  list(): ActorList {
    return {
      actors: [...this.actors.values()],
      trouble: [...this.faults].map(([code, { count, line }]) => ({ code, count, line })),
    };
  }
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string');
}

function readEntity(entity: unknown, line: number, into: Collector): void {
  if (typeof entity !== 'object' || entity === null) {
    into.fault('not-json', line);
    return;
  }
  const { schema, properties } = entity as Readonly<Record<string, unknown>>;
  if (typeof schema !== 'string' || typeof properties !== 'object' || properties === null) {
    into.fault('not-json', line);
    return;
  }
  const known = Object.hasOwn(SCHEMAS, schema) ? SCHEMAS[schema] : undefined;
  if (known === undefined) {
    if (UNCLEAR.has(schema)) into.fault('kind', line);
    return;
  }
  const of = (name: string): string[] => strings((properties as Readonly<Record<string, unknown>>)[name]);
  // Our own exports say which public bodies are states.
  const type = of('keywords').includes('place') ? 'place' : known;
  const names = [...of('name'), ...(schema === 'Address' ? of('full') : [])];
  // A weak alias (»Joe«) would draw strangers in.
  into.add(type, [...names, ...of('alias'), ...of('previousName')], of('wikidataId')[0] ?? null, line);
}

function readLines(text: string, into: Collector): void {
  let line = 0;
  for (const raw of text.split('\n')) {
    line++;
    if (raw.trim() === '') continue;
    try {
      readEntity(JSON.parse(raw), line, into);
    } catch {
      into.fault('not-json', line);
    }
  }
}

/** The guard that our own tables put before what looks like a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[\s\p{C}]*[=+\-@＝＋－＠])/u, '');
}

function readTable(text: string, into: Collector): void {
  const { data } = papa.parse(text, { skipEmptyLines: 'greedy' });
  const [head, ...rows] = data;
  const at: Partial<Record<'name' | 'type' | 'aliases' | 'wikidata', number>> = {};
  (head ?? []).forEach((title, i) => {
    const key = title.trim().toLowerCase();
    const column = Object.hasOwn(COLUMNS, key) ? COLUMNS[key] : undefined;
    if (column !== undefined) at[column] ??= i;
  });
  const { name, type, aliases, wikidata } = at;
  if (name === undefined || type === undefined) {
    into.fault('no-columns', 1);
    return;
  }
  rows.forEach((row, i) => {
    const cell = (n: number | undefined): string => (n === undefined ? '' : unguarded(row[n] ?? '').trim());
    const kind = cell(type).toLowerCase();
    const known = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
    if (known === undefined) into.fault('kind', i + 2);
    else
      into.add(
        known,
        [
          cell(name),
          ...cell(aliases)
            .split(/[|;]/u)
            .map((a) => a.trim()),
        ],
        cell(wikidata) === '' ? null : cell(wikidata),
        i + 2,
      );
  });
}

/** Reads a file's text; what it is shows in its first character. */
export function readActorList(text: string): ActorList {
  const into = new Collector();
  const body = text.replace(/^\uFEFF/, '');
  if (body.trimStart().startsWith('{')) readLines(body, into);
  else readTable(body, into);
  return into.list();
}
