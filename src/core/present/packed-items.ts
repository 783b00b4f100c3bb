// Actors, events and statements of which only the fields are at hand by which lists are made, found and ordered; the rest
// stays packed in blocks of bytes and is read when somebody asks for it. They have the types of the model, so that nobody
// need know; `plain` makes ordinary data of them.
import { patched, type Patch } from '../base/patch';
import type {
  Actor,
  Alias,
  DecidedField,
  DossierEvent,
  DossierStatement,
  EventParticipant,
} from '../model/dossier';
import { plain } from '../model/plain';
import { mainOffice } from './offices';
import { blockOf, type PackedBlock } from './packed-block';

export type EventBody = readonly [
  DossierEvent['dateBasis'],
  DossierEvent['quantities'],
  string,
  DossierEvent['reports'],
  DossierEvent['differences'],
  DossierEvent['reasons'],
];
export type ActorBody = readonly [
  Actor['wikidata'],
  Actor['offices'],
  Actor['events'],
  Actor['statements'],
  Actor['reasons'],
];
export type StatementBody = readonly [
  DossierStatement['speakerBasis'],
  DossierStatement['via'],
  DossierStatement['stance'],
  DossierStatement['quote'],
  DossierStatement['cue'],
  DossierStatement['speakerEvidence'],
];

/** Lists of one are most lists: a list would take more room than what is in it. */
type OneOrMore = string | readonly string[];

function listOf(of: OneOrMore): readonly string[] {
  return typeof of === 'string' ? [of] : of;
}

export function oneOrMore(list: readonly string[]): OneOrMore {
  return list.length === 1 ? (list[0] as string) : list;
}

export class PackedEvent implements DossierEvent {
  declare readonly lang?: NonNullable<DossierEvent['lang']>;
  declare readonly decided?: readonly DecidedField[];

  constructor(
    readonly id: string,
    readonly type: DossierEvent['type'],
    readonly mode: string | null,
    readonly date: DossierEvent['date'],
    readonly undated: string | null,
    readonly status: DossierEvent['status'],
    /** Ids of who takes part, and by bits which of them are recipients. */
    private readonly who: OneOrMore,
    private readonly recipients: number,
    readonly place: string | null,
    readonly label: string,
    lang: DossierEvent['lang'],
    decided: DossierEvent['decided'],
    /** Whether sources differ on something that nobody has decided. */
    readonly contested: boolean,
    /** See `from`. */
    private readonly reported: OneOrMore,
    /** Where the rest of it is. */
    readonly block: PackedBlock,
    readonly slot: number,
  ) {
    if (lang !== undefined) this.lang = lang;
    if (decided !== undefined) this.decided = decided;
  }

  get participants(): readonly EventParticipant[] {
    return listOf(this.who).map((actor, i) => ({
      actor,
      role: i < MASK_BITS && (this.recipients & (1 << i)) === 0 ? 'actor' : 'recipient',
    }));
  }
  /** Ids of the articles that report it, each once, in the order of its reports. */
  get from(): readonly string[] {
    return listOf(this.reported);
  }
  get dateBasis(): DossierEvent['dateBasis'] {
    return this.body[0];
  }
  get quantities(): DossierEvent['quantities'] {
    return this.body[1];
  }
  get lemma(): string {
    return this.body[2];
  }
  get reports(): DossierEvent['reports'] {
    return this.body[3];
  }
  get differences(): DossierEvent['differences'] {
    return this.body[4];
  }
  get reasons(): DossierEvent['reasons'] {
    return this.body[5];
  }
  private get body(): EventBody {
    return this.block.at(this.slot) as EventBody;
  }
}

/** Roles of so many participants fit into the bits; an event with more is not packed this way. */
export const MASK_BITS = 30;

export class PackedActor implements Actor {
  declare readonly decided?: NonNullable<Actor['decided']>;

  constructor(
    readonly id: string,
    readonly type: Actor['type'],
    readonly name: string,
    readonly weight: number,
    readonly curated: boolean,
    decided: Actor['decided'],
    readonly aliases: readonly Alias[],
    /** Ids of the articles that name it. */
    private readonly within: OneOrMore,
    /** Whether an article names it at all. */
    readonly named: boolean,
    /** Titles of its offices with their variants, the main one's first. */
    readonly titles: readonly string[],
    private readonly block: PackedBlock,
    private readonly slot: number,
    private readonly mentionBlock: PackedBlock,
    private readonly mentionSlot: number,
    /** What has changed in the mentions since they were packed. */
    private readonly overlays: readonly Patch[] = NONE,
  ) {
    if (decided !== undefined) this.decided = decided;
  }

  get articles(): readonly string[] {
    return listOf(this.within);
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
    const packed = this.mentionBlock.at(this.mentionSlot);
    return this.overlays.reduce<unknown>(patched, packed) as Actor['mentions'];
  }

  /** The actor as a patch makes it; its mentions, mostly many, are not read for that. */
  patchedBy(patch: Patch): Actor {
    if (!('fields' in patch) || 'id' in patch.fields) return patched(plainActor(this), patch) as Actor;
    const { mentions, ...fields } = patch.fields;
    const a = patched({ ...plainActor(this, false), mentions: NONE }, { fields }) as Actor;
    const overlays = mentions ? [...this.overlays, mentions] : this.overlays;
    const [block, slot, left] =
      overlays.length > MOST_OVERLAYS
        ? [blockOf(overlays.reduce<unknown>(patched, this.mentionBlock.at(this.mentionSlot))), 0, NONE]
        : [this.mentionBlock, this.mentionSlot, overlays];
    return new PackedActor(
      ...([
        a.id,
        a.type,
        a.name,
        a.weight,
        a.curated,
        a.decided,
        a.aliases,
        oneOrMore(a.articles),
        this.named,
      ] as const),
      ...([titlesOf(a), blockOf(actorBody(a)), 0, block, slot, left] as const),
    );
  }

  private get body(): ActorBody {
    return this.block.at(this.slot) as ActorBody;
  }
}

export class PackedStatement implements DossierStatement {
  declare readonly others?: readonly string[];

  constructor(
    readonly id: string,
    readonly type: DossierStatement['type'],
    readonly speaker: string | null,
    readonly date: DossierStatement['date'],
    readonly article: string,
    /** Ids of those it is about. */
    private readonly of: OneOrMore,
    readonly verbatim: boolean,
    others: readonly string[] | undefined,
    private readonly block: PackedBlock,
    private readonly slot: number,
  ) {
    if (others !== undefined) this.others = others;
  }

  get about(): readonly string[] {
    return listOf(this.of);
  }
  get speakerBasis(): DossierStatement['speakerBasis'] {
    return this.body[0];
  }
  get via(): DossierStatement['via'] {
    return this.body[1];
  }
  get stance(): DossierStatement['stance'] {
    return this.body[2];
  }
  get quote(): DossierStatement['quote'] {
    return this.body[3];
  }
  get cue(): DossierStatement['cue'] {
    return this.body[4];
  }
  get speakerEvidence(): DossierStatement['speakerEvidence'] {
    return this.body[5];
  }
  private get body(): StatementBody {
    return this.block.at(this.slot) as StatementBody;
  }
}

/** After so many changes mentions are packed anew. */
const MOST_OVERLAYS = 12;
const NONE: readonly never[] = [];

export function actorBody(a: Actor): ActorBody {
  return [a.wikidata, a.offices, a.events, a.statements, a.reasons];
}

export function eventBody(e: DossierEvent): EventBody {
  return [e.dateBasis, e.quantities, e.lemma, e.reports, e.differences, e.reasons];
}

/** Titles of an actor's offices with their variants, each once, that of the main office first. */
export function titlesOf(actor: Actor): readonly string[] {
  const { offices } = actor;
  if (offices.length === 0) return NONE;
  const main = mainOffice(actor);
  return [...new Set([...(main ? [main.title] : []), ...offices.flatMap((o) => [o.title, ...o.variants])])];
}

/** Ids of the articles that report an event, each once, in the order of its reports. */
export function sourcesOf({ reports }: DossierEvent): readonly string[] {
  return [...new Set(reports.map((r) => r.article))];
}

/** Whether sources differ on an event in something that no person has decided. */
export function differs(event: DossierEvent): boolean {
  const decided: readonly string[] = event.decided ?? [];
  return event.differences.some((d) => !decided.includes(d.field));
}

/** By bits, which participants are recipients. */
export function recipientsOf({ participants }: DossierEvent): number {
  return participants.reduce((mask, p, i) => (p.role === 'recipient' ? mask | (1 << i) : mask), 0);
}

/** An item as a patch makes it, packed where it was. */
export function patchedItem<T>(item: T, patch: Patch): T {
  if (item instanceof PackedActor) return item.patchedBy(patch) as T;
  if (!(item instanceof PackedEvent)) return patched(item, patch) as T;
  const e = patched(plainEvent(item), patch) as DossierEvent;
  if (e.participants.length > MASK_BITS) return e as T;
  return new PackedEvent(
    ...([
      e.id,
      e.type,
      e.mode,
      e.date,
      e.undated,
      e.status,
      oneOrMore(e.participants.map((p) => p.actor)),
    ] as const),
    ...([recipientsOf(e), e.place, e.label, e.lang, e.decided, differs(e), oneOrMore(sourcesOf(e))] as const),
    ...([blockOf(eventBody(e)), 0] as const),
  ) as T;
}

/** An event as ordinary data. */
export function plainEvent(e: DossierEvent): DossierEvent {
  if (!(e instanceof PackedEvent)) return plain(e);
  const { id, type, mode, date, undated, dateBasis, status, participants, place, quantities, lemma } = e;
  const { reports, differences, reasons, label, lang, decided } = e;
  return {
    ...{ id, type, mode, date, undated, dateBasis, status, participants, place, quantities, lemma },
    ...{ reports, differences, reasons, label },
    ...(lang === undefined ? {} : { lang }),
    ...(decided === undefined ? {} : { decided }),
  };
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

export function plainStatement(s: DossierStatement): DossierStatement {
  if (!(s instanceof PackedStatement)) return plain(s);
  const { id, type, speaker, others, speakerBasis, via, stance, date, quote, cue, speakerEvidence } = s;
  const { about, article, verbatim } = s;
  return {
    ...{ id, type, speaker, speakerBasis, via, stance, date, quote, cue, speakerEvidence },
    ...{ about, article, verbatim },
    ...(others === undefined ? {} : { others }),
  };
}
