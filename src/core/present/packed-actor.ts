// An actor of which only the fields are at hand by which lists are made, found and ordered; the rest stays packed in blocks
// of bytes (its mentions, mostly many, in one of their own) and is read when somebody asks for it. It is no more than the
// number of its row (`rows.ts`), and has the type of the model; `plainActor` makes ordinary data of it.
import { patched, type Patch } from '../base/patch';
import type { Actor, Alias } from '../model/dossier';
import { plain, sizeOf } from '../model/plain';
import { mainOffice } from './offices';
import { blockOf } from './packed-block';
import { OneBlock, PackedRows } from './packed-rows';
import { RowWriter } from './rows';

export type ActorBody = readonly [
  Actor['wikidata'],
  Actor['offices'],
  Actor['events'],
  Actor['statements'],
  Actor['reasons'],
];
/** After so many changes mentions are packed anew. */
const MOST_OVERLAYS = 12;
const NONE: readonly never[] = [];

/** What actors have in common by the hundreds: one object for all of them. */
interface ActorKind {
  readonly type: Actor['type'];
  readonly curated: boolean;
  readonly decided: Actor['decided'] | null;
  /** Whether an article names it at all. */
  readonly named: boolean;
}

/** Places of the cells of an actor's row. */
const A = { kind: 0, weight: 1, name: 2, aliases: 5, count: 8, titles: 9 } as const;

export class PackedActor implements Actor {
  constructor(
    readonly rows: PackedRows,
    readonly row: number,
    /** What has changed in the mentions since they were packed. */
    private readonly overlays: readonly Patch[] = NONE,
  ) {}

  get id(): string {
    return this.rows.id(this.row);
  }
  get type(): Actor['type'] {
    return this.kind.type;
  }
  get name(): string {
    return this.rows.text(this.row, A.name);
  }
  get weight(): number {
    return this.rows.value(this.row, A.weight) as number;
  }
  get curated(): boolean {
    return this.kind.curated;
  }
  /** Whether an article names it at all. */
  get named(): boolean {
    return this.kind.named;
  }
  /** As if it were absent where there is none. */
  get decided(): NonNullable<Actor['decided']> {
    return (this.kind.decided ?? undefined) as NonNullable<Actor['decided']>;
  }
  get aliases(): readonly Alias[] {
    const text = this.rows.text(this.row, A.aliases);
    return text === '' ? NONE : (JSON.parse(text) as readonly Alias[]);
  }
  /** The names alone. */
  get otherNames(): readonly string[] {
    const text = this.rows.text(this.row, A.aliases);
    return text.includes('\\') ? this.aliases.map((a) => a.name) : namesIn(text);
  }
  /** Titles of its offices with their variants, the main one's first. */
  get titles(): readonly string[] {
    const { rows, row } = this;
    return rows.cell(row, A.count) === 0 ? NONE : rows.words(row, A.titles, this.end);
  }
  /** Ids of the articles that name it. */
  get articles(): readonly string[] {
    return this.rows.words(this.row, this.end, this.rows.cellsOf(this.row));
  }
  /** Whether it is in an article. */
  isIn(article: string): boolean {
    return this.rows.hasWord(this.row, this.end, this.rows.cellsOf(this.row), article);
  }
  get wikidata(): string | null {
    return this.body[0];
  }
  get offices(): Actor['offices'] {
    return this.body[1];
  }
  get events(): readonly string[] {
    return this.body[2];
  }
  get statements(): readonly string[] {
    return this.body[3];
  }
  get reasons(): Actor['reasons'] {
    return this.body[4];
  }
  get mentions(): Actor['mentions'] {
    return this.overlays.reduce<unknown>(patched, this.packedMentions) as Actor['mentions'];
  }

  /** The actor as a patch makes it; its mentions, mostly many, are not read for that. */
  patchedBy(patch: Patch): Actor {
    if (!('fields' in patch) || 'id' in patch.fields) return patched(plainActor(this), patch) as Actor;
    const { mentions, ...fields } = patch.fields;
    const a = patched({ ...plainActor(this, false), mentions: NONE }, { fields }) as Actor;
    const overlays = mentions ? [...this.overlays, mentions] : this.overlays;
    const many = overlays.length > MOST_OVERLAYS;
    const { rows, row } = this;
    const mentioned = many
      ? new OneBlock(blockOf(overlays.reduce<unknown>(patched, this.packedMentions)))
      : new OneBlock(rows.mentions.block(row), rows.mentions.slot(row));
    const writer = new RowWriter();
    writeActor(writer, a, this.named);
    const rest = new OneBlock(blockOf(actorBody(a)));
    const made = new PackedRows(writer.done(), rows.values, rest, mentioned);
    return new PackedActor(made, 0, many ? NONE : overlays);
  }

  private get packedMentions(): unknown {
    const { mentions } = this.rows;
    return mentions.block(this.row).at(mentions.slot(this.row));
  }
  /** The cell behind those of its titles. */
  private get end(): number {
    return A.titles + this.rows.cell(this.row, A.count);
  }
  private get body(): ActorBody {
    const { rest } = this.rows;
    return rest.block(this.row).at(rest.slot(this.row)) as ActorBody;
  }
  private get kind(): ActorKind {
    return this.rows.value(this.row, A.kind) as ActorKind;
  }
}

/** What stands before a name in the JSON of aliases, and nowhere else where nothing is escaped. */
const NAME = '"name":"';

/** The names in such JSON: soonest found without making objects of it. */
function namesIn(aliases: string): readonly string[] {
  const names: string[] = [];
  for (let at = aliases.indexOf(NAME); at >= 0; at = aliases.indexOf(NAME, at)) {
    const from = at + NAME.length;
    at = aliases.indexOf('"', from);
    names.push(aliases.slice(from, at));
  }
  return names;
}

/** Other names of an actor. */
export function otherNames(actor: Actor): readonly string[] {
  return actor instanceof PackedActor ? actor.otherNames : actor.aliases.map((a) => a.name);
}

/** Writes an actor's row. */
export function writeActor(writer: RowWriter, a: Actor, named: boolean): void {
  const titles = mainTitles(a);
  const { type, curated, decided = null } = a;
  writer.begin(a.id);
  writer.value({ type, curated, decided, named } satisfies ActorKind);
  writer.value(a.weight);
  writer.text(a.name);
  writer.text(a.aliases.length === 0 ? '' : JSON.stringify(a.aliases));
  writer.number(titles.length);
  for (const title of titles) writer.value(title);
  for (const article of a.articles) writer.value(article);
}

export function actorBody(a: Actor): ActorBody {
  return [a.wikidata, a.offices, a.events, a.statements, a.reasons];
}

/** Titles of an actor's offices with their variants, each once, that of the main office first. */
export function mainTitles(actor: Actor): readonly string[] {
  if (actor instanceof PackedActor) return actor.titles;
  const { offices } = actor;
  if (offices.length === 0) return NONE;
  const main = mainOffice(actor);
  return [...new Set([...(main ? [main.title] : []), ...offices.flatMap((o) => [o.title, ...o.variants])])];
}

/** Whether an article names the actor at all. */
export function isNamed(actor: Actor): boolean {
  return actor instanceof PackedActor ? actor.named : (sizeOf(actor) ?? actor.mentions.length) > 0;
}

/** Whether an actor is in an article. */
export function isIn(actor: Actor, article: string): boolean {
  return actor instanceof PackedActor ? actor.isIn(article) : actor.articles.includes(article);
}

/** An actor as ordinary data; without `all` its mentions are left out. */
export function plainActor(a: Actor, all = true): Actor {
  if (!(a instanceof PackedActor)) return plain(a);
  const { id, type, name, aliases, wikidata, curated, offices, articles, events } = a;
  const mentions = all ? a.mentions : NONE;
  const { statements, reasons, weight, decided } = a;
  return {
    ...{ id, type, name, aliases, wikidata, curated, offices, articles, mentions, events },
    ...{ statements, reasons, weight },
    ...(decided === undefined ? {} : { decided }),
  };
}
