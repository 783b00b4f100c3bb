// Feasts by code → first and last day in a year. Fixed days and those that hang on Easter or Advent; names are the
// language pack's business. A feast of several days is given as a stretch, so that nobody is told a day too many.
import { dayNumber } from '../model/edtf';
import { easter, firstAdvent } from './calendar';

type Stretch = readonly [first: number, last: number];

const fixed =
  (month: number, day: number, last = day) =>
  (year: number): Stretch => [dayNumber({ year, month, day }), dayNumber({ year, month, day: last })];

const fromEaster =
  (offset: number, last = offset) =>
  (year: number): Stretch => [easter(year) + offset, easter(year) + last];

const advent =
  (n: number) =>
  (year: number): Stretch => {
    const day = firstAdvent(year) + 7 * (n - 1);
    return [day, day];
  };

/** Code → its days in a year. */
export const HOLIDAYS: ReadonlyMap<string, (year: number) => Stretch> = new Map([
  ['new-year', fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['valentine', fixed(2, 14)],
  ['womens-day', fixed(3, 8)],
  ['st-patrick', fixed(3, 17)],
  ['juneteenth', fixed(6, 19)],
  ['assumption', fixed(8, 15)],
  ['halloween', fixed(10, 31)],
  ['reformation', fixed(10, 31)],
  ['all-saints', fixed(11, 1)],
  ['all-souls', fixed(11, 2)],
  ['st-nicholas', fixed(12, 6)],
  ['christmas-eve', fixed(12, 24)],
  ['christmas', fixed(12, 24, 26)],
  ['christmas-day', fixed(12, 25)],
  ['boxing-day', fixed(12, 26)],
  ['new-years-eve', fixed(12, 31)],
  ['advent-1', advent(1)],
  ['advent-2', advent(2)],
  ['advent-3', advent(3)],
  ['advent-4', advent(4)],
  ['shrove-monday', fromEaster(-48)],
  ['shrove-tuesday', fromEaster(-47)],
  ['ash-wednesday', fromEaster(-46)],
  ['palm-sunday', fromEaster(-7)],
  ['maundy-thursday', fromEaster(-3)],
  ['good-friday', fromEaster(-2)],
  ['holy-saturday', fromEaster(-1)],
  ['easter', fromEaster(0, 1)],
  ['easter-sunday', fromEaster(0)],
  ['easter-monday', fromEaster(1)],
  ['ascension', fromEaster(39)],
  ['pentecost', fromEaster(49, 50)],
  ['pentecost-sunday', fromEaster(49)],
  ['pentecost-monday', fromEaster(50)],
  ['corpus-christi', fromEaster(60)],
]);
