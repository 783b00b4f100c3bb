// English shapes that look like time expressions and are none. The examples under `no` must yield nothing at all.
import type { TimeRule } from '../../pack/time';

export const NOT_RULES: readonly TimeRule[] = [
  {
    id: 'en.not.old-year',
    match: '[OLD]',
    gives: 'none',
    notAfter: 'PREP|START|MID|END|EARLY|year|(',
    yes: [],
    no: ['Dial 1234 and wait.'],
  },
  {
    id: 'en.not.amount',
    match: '[YEAR] MONEY',
    gives: 'none',
    strong: true,
    yes: [],
    no: ['They paid 1998 dollars.'],
  },
  {
    id: 'en.not.currency',
    match: '$|€|£ [YEAR]',
    gives: 'none',
    strong: true,
    yes: [],
    no: ['They paid $1998 for it.'],
  },
  {
    id: 'en.not.counted',
    match: 'COUNTED [YEAR]',
    gives: 'none',
    yes: [],
    no: ['Agenda 2010 was disputed.'],
  },
  {
    id: 'en.not.modified-amount',
    match: 'MODW|total|another [YEAR] Aa',
    gives: 'none',
    yes: [],
    no: ['There were about 2000 Romans.'],
  },
  {
    id: 'en.not.round-amount',
    match: '[ROUND|OLD] Aa',
    gives: 'none',
    notAfter: 'in|since|by|until|from|to|of',
    yes: [],
    no: ['Some saw 1800 Poles.'],
  },
  {
    id: 'en.not.age',
    match: '[NUM UNITS old]',
    gives: 'none',
    strong: true,
    yes: [],
    no: ['He is 19 years old.'],
  },
  {
    id: 'en.not.age-hyphen',
    match: '[NUM - UNIT - old]',
    gives: 'none',
    strong: true,
    yes: [],
    no: ['A 19-year-old boy fell.'],
  },
  { id: 'en.not.points', match: '[NUM - point]', gives: 'none', yes: [], no: ['The 28-point plan is out.'] },
  { id: 'en.not.second', match: '[second] Aa', gives: 'none', yes: [], no: ['The Second Army advanced.'] },
];
