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

export class LiveCluster {
  /** Most have one report, which takes a quarter of the room of a list of it. */
  private held: ReportInput | readonly ReportInput[] = NONE;
  /** Without a number behind its id. */
  composed: KeptEvent = NOTHING;
  event: KeptEvent | null = null;

  constructor(
    reports: readonly ReportInput[],
    readonly decided: Decided | null,
  ) {
    this.reports = reports;
  }

  /** What its words give; others may have the same. */
  get id(): string {
    return this.composed.id;
  }
  get entry(): number | null {
    return this.decided?.entry ?? null;
  }
  get hidden(): boolean {
    return this.decided?.hidden === true;
  }
  /** In canonical order; a list never changes. */
  get reports(): readonly ReportInput[] {
    const { held } = this;
    return 'length' in held ? held : [held];
  }
  set reports(reports: readonly ReportInput[]) {
    const [only] = reports;
    this.held = reports.length === 1 && only ? only : reports;
  }
  get first(): ReportInput {
    const { held } = this;
    return 'length' in held ? (held[0] as ReportInput) : held;
  }
}
