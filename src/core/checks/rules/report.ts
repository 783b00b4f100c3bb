// How a rule tells what it found. Plain data in, problems out.
import type { Span } from '../../base/span';
import type { Known } from '../known';
import type { Note } from '../note';
import { RULES, type NoteFix, type BriefingProblem, type RuleId } from '../problem';
import type { Severity } from '../../base/problem';

export type Args = Readonly<Record<string, string | number>>;

/** Looks at a note and returns what is wrong with it. */
export type Rule = (note: Note, known: Known) => readonly BriefingProblem[];

export interface Finding {
  readonly rule: RuleId;
  /** Stable, kebab-case; the key of the text. */
  readonly code: string;
  /** Plain English. */
  readonly message: string;
  readonly span: Span;
  readonly args?: Args;
  readonly fixes?: readonly NoteFix[];
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
}

export function problem({ rule, code, message, span, args, fixes, severity }: Finding): BriefingProblem {
  return {
    rule,
    code,
    severity: severity ?? RULES[rule],
    message,
    span,
    fixes: fixes ?? [],
    ...(args ? { args } : {}),
  };
}

/** Words shortened for a message. */
export function short(words: string, length = 60): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length <= length ? plain : `${plain.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
