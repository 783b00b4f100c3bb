// Reports that are alike in all that decides whether they are one event: what that is, the reports, and the block in which
// they are, as one object, since there are hundreds of thousands of them and most have one report and are a block by
// themselves. What can be told from the rest is not kept. Which kinds meet is decided in `report-blocks.ts`.
import type { Few } from '../base/few';
import { fingerprintOf } from '../base/ids';
import { hashOfNumbers } from '../base/text-hash';
import { sharedList } from '../base/shared-text';
import { sidesOfProfile, type Profile } from '../resolution/events-match';
import type { ReportInput } from '../resolution/join-events';
import type { LiveCluster } from './live-cluster';

/** Kinds that could be one event, directly or over others. */
export interface ReportBlock {
  kinds: Few<Kind>;
  /** The events that its reports are. */
  clusters: Few<LiveCluster>;
}

export class Kind implements Profile, ReportBlock {
  readonly type: Profile['type'];
  readonly war: boolean;
  readonly day: boolean;
  readonly date: Profile['date'];
  readonly about: Profile['about'];
  readonly actors: readonly string[];
  readonly persons: readonly string[];
  readonly place: string | null;
  readonly lemma: string;
  readonly words: string | null;
  reports: Few<ReportInput> = null;
  /** A kind by itself is its own block. */
  block: ReportBlock = this;
  kinds: Few<Kind> = this;
  clusters: Few<LiveCluster> = null;

  constructor(
    profile: Profile,
    /** By which tables name it. */
    readonly number: number,
    readonly high: number,
    readonly low: number,
  ) {
    this.type = profile.type;
    this.war = profile.war;
    this.day = profile.day;
    this.date = profile.date;
    this.about = profile.about;
    this.actors = profile.actors;
    this.persons =
      profile.persons === profile.actors || profile.persons.length === 0
        ? profile.persons
        : sharedList(profile.persons);
    this.place = profile.place;
    this.lemma = profile.lemma;
    this.words = profile.words;
  }

  get key(): string {
    return fingerprintOf(this.high, this.low);
  }
  get hash(): number {
    return hashOfNumbers(this.high, this.low);
  }
  get bounds(): Profile['bounds'] {
    return this.date === null ? null : this.about;
  }
  get sides(): readonly string[] {
    return sidesOfProfile(this);
  }
}
