// English shapes of time expressions; each file has its own examples, which become tests by themselves.
import type { TimeRule } from '../../pack/time';
import { DATE_RULES } from './rules-dates';
import { DURATION_RULES } from './rules-durations';
import { NOT_RULES } from './rules-not';
import { RELATIVE_RULES } from './rules-relative';
import { TIME_RULES } from './rules-times';

export const RULES: readonly TimeRule[] = [
  ...NOT_RULES,
  ...DATE_RULES,
  ...RELATIVE_RULES,
  ...TIME_RULES,
  ...DURATION_RULES,
];
