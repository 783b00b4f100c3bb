// Reports that are alike in all that decides whether they are one event: what that is, the reports, and the block in which
// they are, as one object, since there are hundreds of thousands of them and most have one report and are a block by
// themselves. What can be told from a report, or from the rest, is not kept. Which kinds meet is decided in `report-blocks.ts`.
import { listOf, withOne, withoutOne, type Few } from '../base/few';
import { fingerprintOf } from '../base/ids';
import { sharedList } from '../base/shared-text';
import { hashOfNumbers } from '../base/text-hash';
import type { Edtf } from '../model/edtf';
import { sidesOfProfile, type Profile } from '../resolution/events-match';
import type { ReportInput } from '../resolution/join-events';
import { sidesOfReport } from '../resolution/kept-report';

/** Kinds that could be one event, directly or over others. */
export interface ReportBlock {
  readonly kinds: Few<Kind>;
}

/** Several kinds, or what is left of them. */
export class LargeBlock implements ReportBlock {
  kinds: Few<Kind> = null;
}

/** Beside the upper bits of a fingerprint: its date is a day. */
const DAY = 1 << 21;

export class Kind implements Profile, ReportBlock {
  /** One of its reports, of which all is read in which they are alike; null when it has lost the last. */
  private sample: ReportInput | null;
  private others: Few<ReportInput> = null;
  readonly about: Profile['about'];
  readonly persons: readonly string[];
  /** The words of reports that name nobody, or who takes part where somebody does so twice; of most neither. */
  private readonly own: string | readonly string[] | null;
  /** A kind by itself is its own block. */
  block: ReportBlock = this;
  private readonly marks: number;

  constructor(
    profile: Profile,
    report: ReportInput,
    /** By which tables name it. */
    readonly number: number,
    high: number,
    readonly low: number,
  ) {
    this.sample = report;
    this.about = profile.about;
    const who = sidesOfReport(report);
    this.persons =
      profile.persons === profile.actors || profile.persons.length === 0
        ? profile.persons
        : sharedList(profile.persons);
    this.own = profile.words ?? (profile.actors.length === who.length ? null : profile.actors);
    this.marks = high + (profile.day ? DAY : 0);
  }

  private get first(): ReportInput {
    return this.sample as ReportInput;
  }
  get reports(): readonly ReportInput[] {
    const { sample, others } = this;
    return sample === null ? [] : others === null ? [sample] : [sample, ...listOf(others)];
  }
  get isEmpty(): boolean {
    return this.sample === null;
  }
  add(report: ReportInput): void {
    this.others = withOne(this.others, report);
  }
  remove(report: ReportInput): void {
    if (report !== this.sample) {
      this.others = withoutOne(this.others, report);
      return;
    }
    const next = listOf(this.others)[0] ?? null;
    if (next !== null) this.others = withoutOne(this.others, next);
    this.sample = next;
  }
  replace(before: ReportInput, after: ReportInput): void {
    if (before === this.sample) this.sample = after;
    else this.others = withOne(withoutOne(this.others, before), after);
  }

  /** As its own block. */
  get kinds(): Few<Kind> {
    return this.block === this && this.sample !== null ? this : null;
  }
  get type(): Profile['type'] {
    return this.first.type;
  }
  get war(): boolean {
    return this.first.mode === 'war';
  }
  get day(): boolean {
    return this.marks >= DAY;
  }
  get date(): Edtf | null {
    return this.first.date;
  }
  get bounds(): Profile['bounds'] {
    return this.first.date === null ? null : this.about;
  }
  get actors(): readonly string[] {
    const { own } = this;
    return own === null || typeof own === 'string' ? sidesOfReport(this.first) : own;
  }
  get place(): string | null {
    return this.first.place;
  }
  get lemma(): string {
    return this.first.lemma;
  }
  get words(): string | null {
    return typeof this.own === 'string' ? this.own : null;
  }
  get high(): number {
    return this.marks % DAY;
  }
  get key(): string {
    return fingerprintOf(this.high, this.low);
  }
  get hash(): number {
    return hashOfNumbers(this.high, this.low);
  }
  get sides(): readonly string[] {
    return sidesOfProfile(this);
  }
}
