// English times of day: by the clock, and parts of the day with the day they belong to.
import type { TimeRule } from '../../pack/time';

export const TIME_RULES: readonly TimeRule[] = [
  {
    id: 'en.time.meridiem',
    match: '[HOUR|CLOCK MERIDIEM .?]',
    gives: 'clock',
    yes: ['On [Monday] he arrived at [8 pm] sharp.=2025-11-17;2025-11-17T20:00'],
  },
  {
    id: 'en.time.meridiem-colon',
    match: '[HOUR : MIN MERIDIEM .?]',
    gives: 'clock',
    yes: ['On [Monday] he arrived at [8:30 pm] sharp.=2025-11-17;2025-11-17T20:30'],
  },
  {
    id: 'en.time.meridiem-of-day',
    match: '[HOUR|CLOCK MERIDIEM .?] on|, WEEKDAY|MONTH DAYNUM? ,? YEAR?',
    gives: 'clock',
    yes: ['At [8 pm] on [Monday] he called.=2025-11-17T20:00;2025-11-17'],
  },
  {
    id: 'en.time.meridiem-colon-of-day',
    match: '[HOUR : MIN MERIDIEM .?] on|, WEEKDAY|MONTH DAYNUM? ,? YEAR?',
    gives: 'clock',
    yes: ['At [8:30 p.m.] on [Monday] he called.=2025-11-17T20:30;2025-11-17'],
  },
  {
    id: 'en.time.meridiem-dots',
    match: '[HOUR|CLOCK a|p . m .?]',
    gives: 'clock',
    yes: [],
  },
  {
    id: 'en.time.meridiem-colon-dots',
    match: '[HOUR : MIN a|p . m .?]',
    gives: 'clock',
    yes: [],
  },
  {
    id: 'en.time.colon',
    match: 'at|by|from|until|around|before|after [HOUR : MIN]',
    gives: 'clock',
    yes: ['On [Monday] he arrived at [20:30] sharp.=2025-11-17;2025-11-17T20:30'],
  },
  { id: 'en.time.clock', match: 'at|by|from|until|around|before|after [CLOCK]', gives: 'clock', yes: [] },
  {
    id: 'en.time.noon',
    match: 'at|by|around|before|after|until [noon|midnight|midday]',
    gives: 'part',
    yes: ['On [Monday] they talked until [midnight].=2025-11-17;2025-11-17TNI'],
  },
  {
    id: 'en.time.weekday-part',
    match: '[EARLY|LAST|NEXT|THIS? EARLY? WEEKDAY DAYPART]',
    gives: 'part',
    yes: [
      'There was a fire on [Friday evening].=2025-11-14TEV',
      'He called [late Friday night].=2025-11-14TNI',
    ],
  },
  {
    id: 'en.time.early-weekday',
    match: '[EARLY WEEKDAY]',
    gives: 'date',
    yes: ['He called [late Friday].=2025-11-14'],
  },
  {
    id: 'en.time.day-part',
    match: '[DAYREL DAYPART]',
    gives: 'part',
    yes: ['There was a fire [yesterday evening].=2025-11-18TEV'],
  },
  {
    id: 'en.time.this-part',
    match: '[EARLY? this DAYPART]',
    gives: 'this-part',
    yes: ['He arrived [this morning].=2025-11-19TMO'],
  },
  {
    id: 'en.time.tonight',
    match: '[tonight]',
    gives: 'this-part',
    value: 'NI',
    yes: ['He speaks [tonight].=2025-11-19TNI'],
  },
  {
    id: 'en.time.last-night',
    match: '[last night]',
    gives: 'near-part',
    yes: ['There was a fire [last night].=2025-11-18TNI'],
  },
  {
    id: 'en.time.part',
    match: 'in [the EARLY? DAYPART]',
    gives: 'part',
    notBefore: 'of|sky',
    yes: ['On [Monday] they met in [the evening].=2025-11-17;2025-11-17TEV'],
  },
  {
    id: 'en.time.part-of-date',
    match: '[the? DAYPART] of MONTH DAYNUM ,? YEAR?',
    gives: 'part',
    yes: ['On [the night] of [March 3, 2024] he left.=2024-03-03TNI;2024-03-03'],
  },
  {
    id: 'en.time.next-part',
    match: '[the next|following DAYPART]',
    gives: 'next-part',
    yes: ['He came on [March 3, 2024] and left [the next morning].=2024-03-03;2024-03-04TMO'],
  },
];
