// English time words and what they mean to the time rules. Compiled by hand from general knowledge of the language.
import type { TimeClass, TimeReading } from '../../pack/time';

const words = new Map<string, TimeReading[]>();

function put(is: TimeClass, forms: string, n?: number, code?: string): void {
  for (const form of forms.split(' ')) {
    const reading: TimeReading = {
      is,
      ...(n === undefined ? {} : { n }),
      ...(code === undefined ? {} : { code }),
    };
    const list = words.get(form);
    if (list) list.push(reading);
    else words.set(form, [reading]);
  }
}

// Numbers
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
for (let n = 2; n < 100; n++) {
  const ten = TENS[Math.floor(n / 10)] ?? '';
  put('NUM', n < 20 ? (ONES[n] ?? '') : n % 10 === 0 ? ten : `${ten}-${ONES[n % 10] ?? ''}`, n);
}
put('NUM', 'hundred', 100);
put('ONE', 'one a an', 1);
put('HALF', 'half');
put('VAGUE', 'several some few many');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
ORDINALS.forEach((word, i) => {
  put('ORD', word, i + 1);
});

// Units
const UNITS: readonly (readonly [string, string, string])[] = [
  ["year year's", "years years'", 'Y'],
  ['quarter', 'quarters', 'Q'],
  ["month month's", "months months'", 'M'],
  ["week week's", "weeks weeks'", 'W'],
  ["weekend weekend's", 'weekends', 'WE'],
  ["day day's", "days days'", 'D'],
  ['hour', 'hours', 'H'],
  ['minute', 'minutes', 'MIN'],
  ['second', 'seconds', 'S'],
  ['decade', 'decades', 'DE'],
  ['century', 'centuries', 'CE'],
];
for (const [one, many, code] of UNITS) {
  put('UNIT', one, undefined, code);
  put('UNITS', many, undefined, code);
}
put('WEEKEND', "weekend weekend's", undefined, 'WE');

// Calendar names
const MONTHS = [
  'january jan jan.',
  'february feb feb.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sept sep sept. sep.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
];
MONTHS.forEach((forms, i) => {
  put('MONTH', `${forms} ${forms.split(' ')[0] ?? ''}'s`, i + 1);
});
'monday tuesday wednesday thursday friday saturday sunday'.split(' ').forEach((day, i) => {
  put('WEEKDAY', `${day} ${day}'s`, i + 1);
  put('WEEKDAYADV', `${day}s`, i + 1);
});
put('DAYPART', "morning morning's", undefined, 'MO');
put('DAYPART', 'noon midday', undefined, 'MI');
put('DAYPART', "afternoon afternoon's", undefined, 'AF');
put('DAYPART', "evening evening's", undefined, 'EV');
put('DAYPART', "night night's midnight", undefined, 'NI');
put('SEASON', 'spring', 21, 'SP');
put('SEASON', 'summer', 22, 'SU');
put('SEASON', 'autumn fall', 23, 'FA');
put('SEASON', 'winter', 24, 'WI');
const FEASTS: Readonly<Record<string, string>> = {
  christmas: 'christmas',
  easter: 'easter',
  pentecost: 'pentecost',
  halloween: 'halloween',
  epiphany: 'epiphany',
};
for (const [code, forms] of Object.entries(FEASTS)) put('HOLIDAY', forms, undefined, code);
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
DECADES.forEach((word, i) => {
  put('DECADEWORD', word, 20 + 10 * i);
});

// Relations
put('DET', 'the');
put(
  'PREP',
  'in on at since until till by from to of for with before after during between through around about under within',
);
put('THIS', 'this current');
put('LAST', 'last past previous preceding recent');
put('NEXT', 'next coming following upcoming');
put('SAME', 'same');
put('START', 'start beginning');
put('MID', 'middle mid');
put('END', 'end');
put('EARLY', 'early earlier', undefined, 'START');
put('EARLY', 'late later', undefined, 'END');
put('MODW', 'about around approximately roughly some', undefined, 'APPROX');
put('MODW', 'nearly almost', undefined, 'LESS_THAN');
put('MODW', 'over', undefined, 'MORE_THAN');
put('DAYREL', 'yesterday', -1);
put('DAYREL', 'today', 0);
put('DAYREL', 'tomorrow', 1);
put('REF', 'currently nowadays', undefined, 'PRESENT_REF');
put('REF', 'soon shortly', undefined, 'FUTURE_REF');
put('REF', 'recently formerly', undefined, 'PAST_REF');
put('EVERY', 'every each');
put('SETADV', 'daily', undefined, 'P1D');
put('SETADV', 'weekly', undefined, 'P1W');
put('SETADV', 'monthly', undefined, 'P1M');
put('SETADV', 'quarterly', undefined, 'P3M');
put('SETADV', 'annually yearly annual', undefined, 'P1Y');
put('SETADV', 'hourly', undefined, 'PT1H');
put('DURADV', 'yearslong years-long', undefined, 'PXY');
put('DURADV', 'months-long monthslong', undefined, 'PXM');
put('DURADV', 'weeks-long weekslong', undefined, 'PXW');
put('DURADV', 'decades-long decadeslong', undefined, 'PXDE');
put('AFTER', 'later after afterwards', 1);
put('BEFORE', 'earlier before previously', -1);
put('MERIDIEM', 'am a.m a.m.', 0);
put('MERIDIEM', 'pm p.m p.m.', 12);
put('TIMENOUN', 'time times');
put(
  'MONEY',
  'dollars dollar euros euro pounds pound yen rubles roubles cents percent per million billion trillion tons tonnes miles kilometers kilometres meters metres feet acres hectares people men women children soldiers troops workers employees residents jobs seats votes € % $ £',
);
put('COUNTED', 'article section number no. page chapter paragraph agenda rule resolution box');

export const WORDS: ReadonlyMap<string, readonly TimeReading[]> = words;
