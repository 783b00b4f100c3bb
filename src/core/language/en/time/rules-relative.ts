// English dates told from another: from the day of publication or from a day that the text named before.
import type { TimeRule } from '../../pack/time';

export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: 'en.rel.unit',
    match: '[DET? LAST|NEXT|THIS UNIT]',
    gives: 'relative',
    yes: [
      'The council met [last week].=2025-W46',
      'They vote [next week].=2025-W48',
      'The plant closed [last year].=2024',
      'It has been so since [this year].=2025',
    ],
  },
  {
    id: 'en.rel.part-of-unit',
    match: '[DET? START|MID|END|EARLY of? LAST|NEXT|THIS UNIT]',
    gives: 'relative',
    yes: ['It is due by [the end of this year].=2025', 'The ice broke [earlier this week].=2025-W47'],
  },
  {
    id: 'en.rel.part-of-this',
    match: '[DET? START|MID|END of the UNIT]',
    gives: 'relative',
    notBefore: 'YEAR|DECADE',
    yes: ['It is due by [the end of the year].=2025'],
  },
  {
    id: 'en.rel.weekend',
    match: 'at|over [the WEEKEND]',
    gives: 'relative',
    yes: ['They met over [the weekend].=2025-W46-WE'],
  },
  {
    id: 'en.rel.same',
    match: '[DET? SAME|that day|month|year|evening]',
    gives: 'same',
    yes: ['He came on [March 3, 2024] and left [the same day].=2024-03-03;2024-03-03'],
  },
  {
    id: 'en.rel.next-day',
    match: '[the next|following day]',
    gives: 'relative',
    yes: ['He came on [March 3, 2024] and left [the next day].=2024-03-03;2024-03-04'],
  },
  {
    id: 'en.rel.day',
    match: '[DAYREL]',
    gives: 'day',
    yes: [
      'He left [yesterday].=2025-11-18',
      '[Tomorrow] he will leave.=2025-11-20',
      'He was sacked [today].=2025-11-19',
    ],
  },
  {
    id: 'en.rel.ago',
    match: '[MODW? NUM|ONE|VAGUE UNIT|UNITS ago]',
    gives: 'ago',
    type: 'DATE',
    yes: [
      'He left [three years ago].=2022',
      'He left [two days ago].=2025-11-17',
      'He left [a week ago].=2025-W46',
    ],
  },
  {
    id: 'en.rel.few-ago',
    match: '[a few UNITS ago]',
    gives: 'ref',
    value: 'PAST_REF',
    yes: ['He left [a few months ago].=PAST_REF'],
  },
  {
    id: 'en.rel.offset',
    match: '[NUM|ONE UNIT|UNITS later|earlier]',
    gives: 'offset',
    yes: ['The verdict fell on [March 3, 2024]; [two days earlier] he had fled.=2024-03-03;2024-03-01'],
  },
  {
    id: 'en.rel.offset-after',
    match: '[NUM|ONE UNIT|UNITS before|after] ,|.',
    gives: 'offset',
    yes: ['He fled on [March 3, 2024]; she had left [two days before].=2024-03-03;2024-03-01'],
  },
  {
    id: 'en.rel.day-after',
    match: '[the day after|before] ,|.',
    gives: 'offset',
    yes: ['The verdict fell on [March 3, 2024]; he fled [the day after].=2024-03-03;2024-03-04'],
  },
  {
    id: 'en.ref.adverb',
    match: '[REF]',
    gives: 'ref',
    yes: ['It is [currently] unclear.=PRESENT_REF', 'He will speak [soon].=FUTURE_REF'],
  },
  {
    id: 'en.ref.these-days',
    match: '[these days]',
    gives: 'ref',
    value: 'PRESENT_REF',
    yes: ['Few speak of it [these days].=PRESENT_REF'],
  },
  {
    id: 'en.ref.the-past',
    match: 'in [the past]',
    gives: 'ref',
    value: 'PAST_REF',
    notBefore: 'NUM|UNIT|UNITS|VAGUE',
    yes: ['That was so in [the past].=PAST_REF'],
  },
  {
    id: 'en.ref.that-time',
    match: 'at [the|that time]',
    gives: 'then',
    notBefore: 'of|when',
    yes: ['That was bold at [the time].=PAST_REF'],
  },
];
