// An event of the dossier as it is kept by the ten thousand: what lists are made of is at hand; its reports and what they
// do not agree on are made when somebody asks. It never changes, and what it was made of does not either, so that an event
// of yesterday still says what it said then.
import { Recent } from '../base/recent';
import type { Difference, DossierEvent, EventParticipant, Report } from '../model/dossier';
import { narrowed, widened, type Narrow } from '../base/narrow-text';
import { sharedText, SharedThings } from '../base/shared-text';
import { patchOf, type Patch } from '../base/patch';
import { patchOfPieces, type Kept } from '../model/plain';
import { differencesOf } from './events-differences';
import type { ReportInput } from './join-events';
import { plainReport, roleIn, sidesOfReport } from './kept-report';

const NONE: readonly never[] = [];
/** So few reports are soon made again. */
const FEW = 32;
/** So many reports stay made: an event that goes on for years has thousands, and is compared with what it was before. */
const REPORTS = 2048;
const made = new Recent<ReportInput, Report>(REPORTS, plainReport);

/** Lets go of reports that were made, and of lists that are looked for; who has one keeps it. */
export function forgetReports(): void {
  made.clear();
  TOGETHER.forget();
  PARTICIPANTS.clear();
}

/** What of an event is not made of its reports when asked. */
export type EventHead = Omit<DossierEvent, 'reports' | 'differences'>;

/** What many events have in common: of each such sort there is one object. */
class Sort {
  constructor(
    readonly type: DossierEvent['type'],
    readonly mode: string | null,
    readonly undated: string | null,
    readonly dateBasis: DossierEvent['dateBasis'],
    readonly status: DossierEvent['status'],
    readonly lemma: string,
    readonly lang: DossierEvent['lang'],
  ) {}
}

const SORTS = new SharedThings<Sort>();

function sortOf({ type, mode, undated, dateBasis, status, lemma, lang }: EventHead): Sort {
  const said = [type, mode, undated, dateBasis, status, lemma, lang];
  return SORTS.of(said, () => new Sort(type, mode, undated, dateBasis, status, sharedText(lemma), lang));
}

export class KeptEvent implements DossierEvent, Kept<DossierEvent> {
  readonly id: string;
  readonly date: DossierEvent['date'];
  /** Null: those of its only report. */
  private readonly people: readonly EventParticipant[] | null;
  readonly place: string | null;
  readonly quantities: DossierEvent['quantities'];
  readonly reasons: DossierEvent['reasons'];
  private readonly named: Narrow;
  declare readonly decided?: NonNullable<DossierEvent['decided']>;
  /** Its reports; most have one. */
  private readonly held: ReportInput | readonly ReportInput[];
  private readonly sort: Sort;

  constructor(
    head: EventHead,
    /** As they were joined; they say of which kind each of them is. */
    joined: readonly ReportInput[],
  ) {
    const [only] = joined;
    this.held = joined.length === 1 && only ? only : joined;
    this.id = head.id;
    this.sort = sortOf(head);
    this.date = head.date;
    this.people =
      only && joined.length === 1 && areThoseOf(only, head.participants)
        ? null
        : participantsOf(head.participants);
    this.place = head.place;
    this.quantities = head.quantities;
    this.reasons = head.reasons;
    const named = narrowed(head.label);
    this.named = typeof named === 'string' ? sharedText(named) : named;
    if (head.decided !== undefined) this.decided = head.decided;
  }

  get participants(): readonly EventParticipant[] {
    const { people, held } = this;
    if (people !== null) return people;
    const only = held as ReportInput;
    return sidesOfReport(only).map((actor, i) => participant(actor, roleIn(only, i)));
  }
  get label(): string {
    return widened(this.named);
  }
  get type(): DossierEvent['type'] {
    return this.sort.type;
  }
  get mode(): string | null {
    return this.sort.mode;
  }
  get undated(): string | null {
    return this.sort.undated;
  }
  get dateBasis(): DossierEvent['dateBasis'] {
    return this.sort.dateBasis;
  }
  get status(): DossierEvent['status'] {
    return this.sort.status;
  }
  get lemma(): string {
    return this.sort.lemma;
  }
  get lang(): DossierEvent['lang'] {
    return this.sort.lang;
  }
  /** Its reports as they were joined. */
  get joined(): readonly ReportInput[] {
    const { held } = this;
    return 'length' in held ? held : [held];
  }
  get first(): ReportInput {
    const { held } = this;
    return 'length' in held ? (held[0] as ReportInput) : held;
  }
  /** Whether it was joined of these, in this order. */
  isOf(reports: readonly ReportInput[]): boolean {
    const { held } = this;
    if (!('length' in held)) return reports.length === 1 && reports[0] === held;
    return held === reports || (held.length === reports.length && held.every((r, i) => r === reports[i]));
  }
  get reports(): readonly Report[] {
    return this.joined.map(this.size > FEW ? (r) => made.of(r) : plainReport);
  }
  get differences(): readonly Difference[] {
    return this.size < 2 ? NONE : differencesOf(this.joined);
  }
  /** How many reports there are. */
  get size(): number {
    return 'length' in this.held ? this.held.length : 1;
  }
  /** Ids of the articles that report it, each once, in the order of its reports. */
  get from(): readonly string[] {
    return [...new Set(this.joined.map((r) => r.article))];
  }
  patchFrom(before: DossierEvent): Patch | null | undefined {
    if (!(before instanceof KeptEvent)) return undefined;
    const rest = patchOf(before.written(NONE), this.written(NONE));
    if (rest !== null && !('fields' in rest)) return undefined;
    const reports = patchOfPieces(
      before.joined,
      this.joined,
      (r) => [plainReport(r)],
      () => 1,
    );
    if (reports === null) return rest;
    return { fields: { ...rest?.fields, reports } };
  }
  toJSON(): DossierEvent {
    return this.written(this.reports);
  }

  private written(reports: readonly Report[]): DossierEvent {
    const { id, type, mode, date, undated, dateBasis, status, participants, place, quantities, lemma } = this;
    const { differences, reasons, label, lang, decided } = this;
    return {
      ...{ id, type, mode, date, undated, dateBasis, status, participants, place, quantities, lemma },
      ...{ reports, differences, reasons, label },
      ...(lang === undefined ? {} : { lang }),
      ...(decided === undefined ? {} : { decided }),
    };
  }
  /** The same event with some fields of its head replaced. */
  with(changes: Partial<EventHead>): KeptEvent {
    const { id, type, mode, date, undated, dateBasis, status, participants, place, quantities, lemma } = this;
    const { reasons, label, lang, decided } = this;
    const head: EventHead = {
      ...{ id, type, mode, date, undated, dateBasis, status, participants, place, quantities, lemma },
      ...{ reasons, label },
      ...(lang === undefined ? {} : { lang }),
      ...(decided === undefined ? {} : { decided }),
      ...changes,
    };
    return new KeptEvent(head, this.joined);
  }
}

/** Whether these are all who take part in a report, in their order. */
function areThoseOf(report: ReportInput, participants: readonly EventParticipant[]): boolean {
  const sides = sidesOfReport(report);
  return (
    sides.length === participants.length &&
    participants.every(({ actor, role }, i) => actor === sides[i] && role === roleIn(report, i))
  );
}

const PARTICIPANTS = new Map<string, readonly [EventParticipant, EventParticipant]>();
const MOST = 50_000;

const TOGETHER = new SharedThings<readonly EventParticipant[]>(5000);

/** The same list for the same people in the same parts, who meet again and again. */
function participantsOf(list: readonly EventParticipant[]): readonly EventParticipant[] {
  if (list.length === 0) return NONE;
  const said = list.flatMap((p) => [p.actor, p.role]);
  return TOGETHER.of(said, () => list.slice());
}

/** Who takes part and how: the same object for the same words, since there are few and they come often. */
export function participant(actor: string, role: EventParticipant['role']): EventParticipant {
  let both = PARTICIPANTS.get(actor);
  if (!both) {
    if (PARTICIPANTS.size >= MOST) PARTICIPANTS.clear();
    both = [
      { actor, role: 'actor' },
      { actor, role: 'recipient' },
    ];
    PARTICIPANTS.set(actor, both);
  }
  return both[role === 'actor' ? 0 : 1];
}
