// An actor of which only the fields are at hand by which lists are made, found and ordered; the rest stays packed in blocks
// of bytes (its mentions, mostly many, in one of their own) and is read when somebody asks for it. It is no more than the
// number of its row (`rows.ts`), and has the type of the model; `plainActor` makes ordinary data of it.
import { patched, type Patch } from '../base/patch';
import type { Actor, Alias } from '../model/dossier';
import { plain, sizeOf } from '../model/plain';
import { mainOffice } from './offices';
import { blockOf } from './packed-block';
import { FewBlocks, PackedRows, type Where } from './packed-rows';
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

/** Places of the cells of an actor's row. */
const A = {
  ...{ type: 0, flags: 1, decided: 2, weight: 3, block: 4, slot: 5, mentionBlock: 6, mentionSlot: 7 },
  ...{ name: 8, aliases: 11, count: 14, titles: 15 },
} as const;
const CURATED = 1;
const NAMED = 2;

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
    return this.rows.value(this.row, A.type) as Actor['type'];
  }
  get name(): string {
    return this.rows.text(this.row, A.name);
  }
  get weight(): number {
    return this.rows.value(this.row, A.weight) as number;
  }
  get curated(): boolean {
    return (this.rows.cell(this.row, A.flags) & CURATED) > 0;
  }
  /** Whether an article names it at all. */
  get named(): boolean {
    return (this.rows.cell(this.row, A.flags) & NAMED) > 0;
  }
  /** As if it were absent where there is none. */
  get decided(): NonNullable<Actor['decided']> {
    return (this.rows.value(this.row, A.decided) ?? undefined) as NonNullable<Actor['decided']>;
  }
  get aliases(): readonly Alias[] {
    const text = this.rows.text(this.row, A.aliases);
    return text === '' ? NONE : (JSON.parse(text) as readonly Alias[]);
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
    const block = many
      ? blockOf(overlays.reduce<unknown>(patched, this.packedMentions))
      : rows.block(row, A.mentionBlock);
    const writer = new RowWriter();
    const slot = many ? 0 : rows.cell(row, A.mentionSlot);
    writeActor(writer, a, { named: this.named, body: [0, 0], mentions: [1, slot] });
    const shelf = new FewBlocks([blockOf(actorBody(a)), block]);
    return new PackedActor(new PackedRows(writer.done(), rows.share, shelf), 0, many ? NONE : overlays);
  }

  private get packedMentions(): unknown {
    return this.rows.block(this.row, A.mentionBlock).at(this.rows.cell(this.row, A.mentionSlot));
  }
  /** The cell behind those of its titles. */
  private get end(): number {
    return A.titles + this.rows.cell(this.row, A.count);
  }
  private get body(): ActorBody {
    return this.rows.block(this.row, A.block).at(this.rows.cell(this.row, A.slot)) as ActorBody;
  }
}

/** Writes an actor's row. */
export function writeActor(
  writer: RowWriter,
  a: Actor,
  more: { readonly named: boolean; readonly body: Where; readonly mentions: Where },
): number {
  const titles = mainTitles(a);
  const row = writer.begin(a.id);
  writer.value(a.type);
  writer.number((a.curated ? CURATED : 0) + (more.named ? NAMED : 0));
  writer.value(a.decided);
  writer.value(a.weight);
  writer.number(...more.body, ...more.mentions);
  writer.text(a.name);
  writer.text(a.aliases.length === 0 ? '' : JSON.stringify(a.aliases));
  writer.number(titles.length);
  for (const title of titles) writer.value(title);
  for (const article of a.articles) writer.value(article);
  return row;
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
