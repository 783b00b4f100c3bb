// Reports that are alike in all that decides whether they are one event: what that is, the reports, and the block in which
// they are, as one object, since there are hundreds of thousands of them and most have one report and are a block by
// themselves. What can be told from the rest is not kept. Which kinds meet is decided in `report-blocks.ts`.
import type { Few } from '../base/few';
import { hashOfNumbers } from '../base/text-hash';
import { sharedList } from '../base/shared-text';
import { sidesOfProfile, type Profile } from '../resolution/events-match';
import type { ReportInput } from '../resolution/join-events';
import type { LiveCluster } from './live-events';

/** Kinds that could be one event, directly or over others. */
export interface ReportBlock {
  kinds: Few<Kind>;
  /** The events that its reports are. */
  clusters: Few<LiveCluster>;
}

/** A key is so many digits of 21 bits, and the rest of 32. */
const HIGH = 6;

/** The two numbers that a key of a profile stands for. */
export function numbersOfKey(key: string): readonly [high: number, low: number] {
  return [Number.parseInt(key.slice(0, HIGH), 16), Number.parseInt(key.slice(HIGH), 16) | 0];
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
    return this.high.toString(16).padStart(HIGH, '0') + (this.low >>> 0).toString(16).padStart(8, '0');
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
