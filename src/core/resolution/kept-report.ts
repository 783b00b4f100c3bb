// A report of an event as it is kept by the hundred thousand: what decides whether two reports are one event is at hand,
// and of the evidence only the offsets, those of an article in one list of numbers. The evidence itself is made of the
// article's text whenever somebody asks for it. A report never changes; one whose actors have other ids is another one.
import { sharedList, sharedText, SharedThings } from '../base/shared-text';
import type { Span } from '../base/span';
import type { EventReport, Quantity } from '../model/annotation';
import type { EventParticipant, Evidence, Report } from '../model/dossier';
import { evidenceAt } from './evidence';
import type { JoinArticle } from './join';
import type { ReportInput } from './join-events';

/** An article with offsets into its text; for all of one kind that it holds. */
export interface Places {
  readonly article: JoinArticle;
  readonly offsets: Int32Array;
}

/** So many numbers lie together: a list of its own for each would take twice the room. */
const TOGETHER = 1 << 14;
let shelf = new Int32Array(0);
let used = 0;

/** Room for so many offsets. */
export function roomFor(count: number): Int32Array {
  if (used + count > shelf.length) {
    shelf = new Int32Array(Math.max(TOGETHER, count));
    used = 0;
  }
  return shelf.subarray(used, (used += count));
}

/** A list of offsets as it is kept. */
export function keptOffsets(list: readonly number[]): Int32Array {
  const offsets = roomFor(list.length);
  offsets.set(list);
  return offsets;
}

/** Evidence whose span begins at a place of the offsets. */
export function evidenceOf({ article, offsets }: Places, at: number): Evidence {
  return evidenceAt(article, [offsets[at] as number, offsets[at + 1] as number]);
}

/** Instead of an offset: there is none. */
export const NOWHERE = -1;
/** Trigger, sentence, date and object; the participants come after them. */
const FIXED = 8;
const NONE: readonly never[] = [];

/** What many reports have in common, whatever they tell of: of each such sort there is one object. */
class Sort {
  constructor(
    readonly type: ReportInput['type'],
    readonly mode: string | null,
    readonly dateBasis: Report['dateBasis'],
    readonly status: Report['status'],
    readonly lemma: string,
    readonly noun: string | undefined,
    /** Of each who takes part whether it is a recipient: one letter each. */
    readonly roles: string,
  ) {}
}

const SORTS = new SharedThings<Sort>();

function sortOf({ type, mode, dateBasis, status, lemma, noun }: EventReport, roles: string): Sort {
  return SORTS.of([type, mode, dateBasis, status, lemma, noun, roles], () => {
    const own = noun === undefined ? undefined : sharedText(noun);
    return new Sort(type, mode, dateBasis, status, sharedText(lemma), own, sharedText(roles));
  });
}

type Participation = EventParticipant & { readonly evidence: Evidence };

export class KeptReport implements ReportInput {
  /** For the index alone: of which kind it is and to which event it belongs (`index/report-places.ts`). */
  kind: unknown = null;
  cluster: unknown = null;

  constructor(
    private readonly places: Places,
    private readonly at: number,
    private readonly sort: Sort,
    readonly date: Report['date'],
    readonly place: string | null,
    readonly source: string | null,
    readonly quantities: readonly Quantity[],
    /** Ids of who takes part, in order. */
    readonly who: readonly string[],
  ) {}

  get type(): ReportInput['type'] {
    return this.sort.type;
  }
  get mode(): string | null {
    return this.sort.mode;
  }
  get dateBasis(): Report['dateBasis'] {
    return this.sort.dateBasis;
  }
  get status(): Report['status'] {
    return this.sort.status;
  }
  get lemma(): string {
    return this.sort.lemma;
  }
  get noun(): string | undefined {
    return this.sort.noun;
  }

  get article(): string {
    return this.places.article.facts.id;
  }
  /** Where its trigger begins. */
  get start(): number {
    return this.places.offsets[this.at] as number;
  }
  get trigger(): Evidence {
    return evidenceOf(this.places, this.at);
  }
  get sentence(): Evidence {
    return evidenceOf(this.places, this.at + 2);
  }
  get dateEvidence(): Evidence | null {
    return this.evidence(4) ?? null;
  }
  get object(): Evidence | undefined {
    return this.evidence(6);
  }
  get participants(): readonly Participation[] {
    return this.who.map((actor, i): Participation => ({
      actor,
      role: this.sort.roles[i] === RECIPIENT ? 'recipient' : 'actor',
      evidence: evidenceOf(this.places, this.at + FIXED + 2 * i),
    }));
  }
  /** Who takes part and how, without evidence. */
  roleOf(i: number): EventParticipant['role'] {
    return this.sort.roles[i] === RECIPIENT ? 'recipient' : 'actor';
  }
  toJSON(): ReportInput {
    return { ...plainReport(this), type: this.type, mode: this.mode };
  }

  private evidence(at: number): Evidence | undefined {
    return this.places.offsets[this.at + at] === NOWHERE ? undefined : evidenceOf(this.places, this.at + at);
  }
}

const RECIPIENT = 'r';

/** Reports of an article from what was found in it; `actorOf`: local id → id in the dossier, or null. */
export function keepReports(
  article: JoinArticle,
  events: readonly EventReport[],
  actorOf: (local: string | null) => string | null,
): KeptReport[] {
  const offsets: number[] = [];
  const drafts = events.map((e) => {
    const at = offsets.length;
    const add = (span: Span | undefined): void =>
      void offsets.push(span?.[0] ?? NOWHERE, span?.[1] ?? NOWHERE);
    for (const span of [e.trigger, e.sentence, e.dateSpan, e.objectSpan]) add(span);
    const who: string[] = [];
    let roles = '';
    for (const p of e.participants) {
      const actor = actorOf(p.actor);
      if (actor === null) continue;
      who.push(actor);
      roles += p.role === 'recipient' ? RECIPIENT : 'a';
      add(p.span);
    }
    return { e, at, who, roles };
  });
  const places: Places = { article, offsets: keptOffsets(offsets) };
  return drafts.map(
    ({ e, at, who, roles }) =>
      new KeptReport(
        places,
        at,
        sortOf(e, roles),
        e.date === null ? null : sharedText(e.date),
        actorOf(e.place),
        actorOf(e.source),
        e.quantities.length === 0 ? NONE : e.quantities,
        who.length === 0 ? NONE : sharedList(who),
      ),
  );
}

/** Where the trigger of a report begins. */
export function startOf(r: ReportInput): number {
  return r instanceof KeptReport ? r.start : r.trigger.span[0];
}

/** Who takes part in a report, without evidence. */
export function sidesOfReport(r: ReportInput): readonly string[] {
  return r instanceof KeptReport ? r.who : r.participants.map((p) => p.actor);
}

export function roleIn(r: ReportInput, i: number): EventParticipant['role'] {
  return (r instanceof KeptReport ? r.roleOf(i) : r.participants[i]?.role) ?? 'actor';
}

/** A report without what only joining needs. Field by field, since what a rest leaves takes twice the room. */
export function plainReport(r: ReportInput): Report {
  const { article, trigger, sentence, date, dateEvidence, dateBasis, status, participants, place } = r;
  const { quantities, source, lemma, noun, object } = r;
  const all = {
    ...{ article, trigger, sentence, date, dateEvidence, dateBasis, status, participants, place },
    ...{ quantities, source, lemma },
  };
  if (noun === undefined) return object === undefined ? all : { ...all, object };
  return object === undefined ? { ...all, noun } : { ...all, noun, object };
}
