// Reports that are one event, while articles come and go: the reports, and the event that is made of them, without and with
// the number that tells it from others with the same words. Of most there is nothing else to keep. Which reports go together
// is decided in `live-events.ts`.
import type { Unplaced } from '../model/decided-event';
import { KeptEvent } from '../resolution/kept-event';
import type { ReportInput } from '../resolution/join-events';

const NONE: readonly never[] = [];
const NOTHING = new KeptEvent(
  {
    id: '',
    type: 'INCIDENT',
    mode: null,
    date: null,
    undated: null,
    dateBasis: 'stated',
    status: 'happened',
    participants: NONE,
    place: null,
    quantities: NONE,
    lemma: '',
    reasons: NONE,
    label: '',
  },
  NONE,
);

/** What few clusters have. */
interface Decided {
  readonly entry: number;
  /** What of its decision could not be placed. */
  unplaced: readonly Unplaced[];
  readonly hidden: boolean;
}

/** What is kept of a cluster only while its event does not say it. */
interface Rest {
  reports: readonly ReportInput[];
  event: KeptEvent | null;
  readonly decided: Decided | null;
}

export class LiveCluster {
  /** Without a number behind its id. */
  composed: KeptEvent = NOTHING;
  /** Null, as of most: nothing is decided on it, and the event is as it is composed, of its reports. */
  private rest: Rest | null;

  constructor(reports: readonly ReportInput[], decided: Decided | null) {
    this.rest = { reports, event: null, decided };
  }

  /** Lets go of what its event says as well. */
  settle(): void {
    const { rest, composed } = this;
    if (rest?.decided === null && rest.event === composed && composed.isOf(rest.reports)) this.rest = null;
  }

  private get kept(): Rest {
    return (this.rest ??= { reports: this.reports, event: this.event, decided: null });
  }
  /** What its words give; others may have the same. */
  get id(): string {
    return this.composed.id;
  }
  get event(): KeptEvent | null {
    return this.rest === null ? this.composed : this.rest.event;
  }
  set event(event: KeptEvent | null) {
    if (event !== this.event) this.kept.event = event;
  }
  get decided(): Decided | null {
    return this.rest?.decided ?? null;
  }
  get entry(): number | null {
    return this.decided?.entry ?? null;
  }
  get hidden(): boolean {
    return this.decided?.hidden === true;
  }
  /** In canonical order; a list never changes. */
  get reports(): readonly ReportInput[] {
    return this.rest === null ? this.composed.joined : this.rest.reports;
  }
  set reports(reports: readonly ReportInput[]) {
    this.kept.reports = reports;
  }
  get first(): ReportInput {
    return this.rest === null ? this.composed.first : (this.rest.reports[0] as ReportInput);
  }
}
