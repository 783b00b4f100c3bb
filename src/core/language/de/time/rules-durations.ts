// German durations (»drei Jahre und vier Monate«, »jahrelang«) and what happens again and again (»täglich«, »jeden Tag«).
import type { TimeRule } from '../../pack/time';

export const DURATION_RULES: readonly TimeRule[] = [
  {
    id: 'de.duration.number',
    match: '[MODW? NUM UNIT]',
    gives: 'duration',
    yes: ['Das Treffen dauerte [drei Stunden].=PT3H'],
  },
  {
    id: 'de.duration.number-and',
    match: '[MODW? NUM|ONE UNIT und NUM|ONE UNIT]',
    gives: 'duration',
    yes: ['Er saß [drei Jahre und vier Monate].=P3Y4M'],
  },
  {
    id: 'de.duration.ago',
    match: 'vor [MODW? NUM|ONE|VAGUE HALF? UNIT]',
    gives: 'ago',
    yes: ['Vor [drei Jahren] zog er weg.=P3Y'],
  },
  { id: 'de.duration.one', match: '[MODW? ONE HALF? UNIT]', gives: 'duration', yes: [] },
  { id: 'de.duration.vague', match: '[ein? VAGUE UNIT]', gives: 'duration', yes: [] },
  { id: 'de.duration.bare', match: 'seit|nach|vor [UNIT]', gives: 'duration', yes: [] },
  { id: 'de.duration.adverb', match: '[DURADV]', gives: 'duration', yes: ['Sie warteten [jahrelang].=PXY'] },
  { id: 'de.duration.last-units', match: '[DET? LAST|NEXT NUM? UNIT]', gives: 'duration', yes: [] },
  { id: 'de.set.adverb', match: '[SETADV]', gives: 'set', yes: ['Der Bus fährt [täglich].=P1D'] },
  { id: 'de.set.every', match: '[EVERY UNIT|WEEKDAY]', gives: 'set', yes: [] },
];
