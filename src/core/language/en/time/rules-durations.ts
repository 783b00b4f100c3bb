// English durations and what happens again and again.
import type { TimeRule } from '../../pack/time';

export const DURATION_RULES: readonly TimeRule[] = [
  {
    id: 'en.duration.number',
    match: '[MODW? NUM UNIT|UNITS]',
    gives: 'duration',
    yes: ['The meeting took [three hours].=PT3H', 'It ended after [almost ten years].=P10Y'],
  },
  {
    id: 'en.duration.number-det',
    match: '[the LAST|NEXT? NUM UNITS]',
    gives: 'duration',
    yes: ['The town grew in [the last five years].=P5Y'],
  },
  {
    id: 'en.duration.the-past-unit',
    match: 'in|over|for|during|within|of [the last|past UNIT]',
    gives: 'duration',
    notBefore: 'of',
    yes: ['Prices rose in [the past year].=P1Y'],
  },
  {
    id: 'en.duration.number-and',
    match: '[NUM|ONE UNIT|UNITS and NUM|ONE UNIT|UNITS]',
    gives: 'duration',
    yes: ['He served [three years and four months].=P3Y4M'],
  },
  {
    id: 'en.duration.more-than',
    match: '[more than NUM|ONE UNIT|UNITS]',
    gives: 'duration',
    mod: 'MORE_THAN',
    yes: ['It took [more than ten years].=P10Y'],
  },
  {
    id: 'en.duration.less-than',
    match: '[less than NUM|ONE UNIT|UNITS]',
    gives: 'duration',
    mod: 'LESS_THAN',
    yes: ['It took [less than an hour].=PT1H'],
  },
  {
    id: 'en.duration.hyphen',
    match: '[NUM|ONE - UNIT]',
    gives: 'duration',
    yes: ['They signed a [five-year] deal.=P5Y', 'They signed a [14-day] truce.=P14D'],
  },
  {
    id: 'en.duration.hence',
    match: 'in [NUM|ONE UNIT|UNITS]',
    gives: 'hence',
    notBefore: '!',
    yes: ['They will vote in [two weeks].=P2W'],
  },
  {
    id: 'en.duration.one',
    match: 'for|after|within|in|over|than [ONE UNIT]',
    gives: 'duration',
    yes: ['It lasted for [a year].=P1Y'],
  },
  {
    id: 'en.duration.half',
    match: '[half ONE UNIT]',
    gives: 'duration',
    yes: ['It took [half an hour].=PT0.5H'],
  },
  {
    id: 'en.duration.vague',
    match: '[a? VAGUE UNITS]',
    gives: 'duration',
    yes: ['It took [several days].=PXD', 'It took [a few years].=PXY'],
  },
  {
    id: 'en.duration.vague-last',
    match: '[the? LAST|NEXT VAGUE? UNITS]',
    gives: 'duration',
    yes: ['The town grew in [the past years].=PXY', 'It grew in [recent years].=PXY'],
  },
  {
    id: 'en.duration.bare',
    match: 'for|after|within|over|in [UNITS]',
    gives: 'duration',
    yes: ['They have argued for [years].=PXY'],
  },
  { id: 'en.duration.adverb', match: '[DURADV]', gives: 'duration', yes: ['A [months-long] row ended.=PXM'] },
  { id: 'en.set.adverb', match: '[SETADV]', gives: 'set', yes: ['The bus runs [daily].=P1D'] },
  {
    id: 'en.set.times-a',
    match: '[once|twice a|per UNIT]',
    gives: 'set',
    yes: ['They meet [twice a year].=P1Y'],
  },
  {
    id: 'en.set.every',
    match: '[EVERY UNIT|WEEKDAY|MONTH|SEASON|DAYPART]',
    gives: 'set',
    yes: ['He comes [every day].=P1D', 'He comes [every Monday].=XXXX-WXX-1'],
  },
  {
    id: 'en.set.every-few',
    match: '[every NUM|VAGUE UNITS]',
    gives: 'set',
    yes: ['He comes [every two weeks].=P2W'],
  },
  { id: 'en.set.per', match: '[per UNIT]', gives: 'set', yes: ['They build 30 cars [per year].=P1Y'] },
  {
    id: 'en.set.weekdays',
    match: 'on [WEEKDAYADV]',
    gives: 'set',
    yes: ['The market is on [Mondays].=XXXX-WXX-1'],
  },
];
