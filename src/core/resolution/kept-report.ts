// A report of an event as it is kept by the hundred thousand: what decides whether two reports are one event is at hand,
// and of the evidence only the offsets, those of an article in one list of numbers. The evidence itself is made of the
// article's text whenever somebody asks for it. A report never changes; one whose actors have other ids is another one.
import { sharedList, sharedText, SharedThings } from '../base/shared-text';
import type { Span } from '../base/span';
import type { EventReport, Quantity } from '../model/annotation';
import type { EventParticipant, Evidence, Report } from '../model/dossier';
import type { JoinArticle } from './join';
import type { ReportInput } from './join-events';
import { evidenceOf, keptNear, NOWHERE, placesOf, type Places } from './places';

/** The reports of an article: where each begins in the text, for putting them in order, and where its offsets do. */
interface Reported {
  readonly places: Places;
  /** Two numbers for each. */
  readonly starts: Int32Array;
}

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
    private readonly reported: Reported,
    private readonly nth: number,
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
    return this.reported.places.article.facts.id;
  }
  /** Where its trigger begins. */
  get start(): number {
    return this.reported.starts[2 * this.nth] as number;
  }
  get trigger(): Evidence {
    return this.evidence(0) as Evidence;
  }
  get sentence(): Evidence {
    return this.evidence(2) as Evidence;
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
      evidence: this.evidence(FIXED + 2 * i) as Evidence,
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
    const { places, starts } = this.reported;
    const { article, offsets } = places;
    const from = at + (starts[2 * this.nth + 1] as number);
    return offsets[from] === NOWHERE ? undefined : evidenceOf(article, offsets, from);
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
  const starts: number[] = [];
  const drafts = events.map((e) => {
    starts.push(e.trigger[0], offsets.length);
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
    return { e, who, roles };
  });
  const reported: Reported = { places: placesOf(article, offsets), starts: keptNear(starts) };
  return drafts.map(
    ({ e, who, roles }, nth) =>
      new KeptReport(
        reported,
        nth,
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
