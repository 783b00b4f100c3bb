// German times of day: by the clock, and parts of the day with the day they belong to.
import type { TimeRule } from '../../pack/time';

export const TIME_RULES: readonly TimeRule[] = [
  {
    id: 'de.time.clock',
    match: '[CLOCK uhr]',
    gives: 'clock',
    yes: ['Am Montag kam er um [20.30 Uhr] an.=2025-11-17T20:30'],
  },
  { id: 'de.time.clock-colon', match: '[HOUR : MIN uhr?]', gives: 'clock', yes: [] },
  { id: 'de.time.hour', match: '[HOUR uhr MIN?]', gives: 'clock', yes: [] },
  { id: 'de.time.hour-word', match: '[NUM uhr]', gives: 'clock', yes: [] },
  { id: 'de.time.range', match: '[CLOCK|HOUR] -|–|bis|? CLOCK|HOUR uhr', gives: 'clock', yes: [] },
  { id: 'de.time.part', match: 'am [EARLY? DAYPART]', gives: 'part', letter: 'upper', yes: [] },
  { id: 'de.time.weekday-part', match: '[LAST|NEXT|THIS? WDPART]', gives: 'part', yes: [] },
  { id: 'de.time.weekday-part-apart', match: '[WEEKDAY EARLY? DAYPART]', gives: 'part', yes: [] },
  { id: 'de.time.dayrel-part', match: '[DAYREL EARLY? DAYPART]', gives: 'part', yes: [] },
];
