// The form of a note: keys, kinds of value, words that are not among those allowed, and what only the note itself can
// contradict (a span that is not as long as its words). Told by `../form` in people's words, in the language asked for.
// What another rule says of the same place in its own way, with a better remedy, is not said twice.
import type { Span } from '../../base/span';
import { checkParsedBriefing } from '../form/check-text';
import type { ParsedNote } from '../form/parse';
import type { MessageLanguage, NoteProblem } from '../form/problem';
import type { NoteTree } from '../note-tree';
import type { BriefingProblem, NoteFix, RuleId } from '../problem';
import { scalarText } from '../scalar';
import { problem } from './report';

/** Codes of `../form` → the rule that tells the same with more knowledge. */
const TOLD_BY: Readonly<Record<string, readonly RuleId[]>> = {
  'not-a-date': ['date-not-edtf'],
  'no-such-day': ['date-not-edtf'],
  'no-source': ['claim-without-source'],
  'unknown-article': ['reference-unknown'],
  form: ['reference-unknown'],
  missing: ['source-missing'],
  nothing: ['date-not-edtf', 'source-missing', 'reference-unknown'],
  'bare-number': ['date-not-edtf'],
  type: ['date-not-edtf', 'reference-unknown'],
  empty: ['date-not-edtf', 'reference-unknown', 'source-missing'],
};

/** The parser tells of an end beyond the last character. */
const within = ([from, to]: Span, length: number): Span => [Math.min(from, length), Math.min(to, length)];

const touches = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];

const mends = ({ fixes }: BriefingProblem, span: Span): boolean =>
  fixes.some(({ edits }) => edits.some((edit) => touches(edit.span, span)));

function fixesOf({ meant, span }: NoteProblem): NoteFix[] {
  if (meant === undefined) return [];
  const text = scalarText(meant);
  return [
    {
      code: 'write-meant',
      message: `Write "${meant}"`,
      args: { word: meant },
      edits: [{ span, text }],
      preferred: true,
    },
  ];
}

/** Why the note cannot be read as YAML; empty where it can. */
export function syntaxProblems(
  text: string,
  { faults, parsed }: NoteTree,
  language: MessageLanguage,
): BriefingProblem[] {
  if (faults.length === 0) return [];
  const told = parsed === null ? faults : checkParsedBriefing(parsed, language);
  return told.map(({ message, span }) =>
    problem({ rule: 'yaml-syntax', code: 'form-yaml', message, span: within(span, text.length) }),
  );
}

/** `told`: what the other rules have found. */
export function formProblems(
  text: string,
  parsed: ParsedNote,
  told: readonly BriefingProblem[],
  language: MessageLanguage,
): BriefingProblem[] {
  return checkParsedBriefing(parsed, language).flatMap((found) => {
    const others = TOLD_BY[found.code] ?? [];
    if (told.some((p) => others.includes(p.rule) && touches(p.span, found.span))) return [];
    // A span that no longer fits its words: whoever puts it right has told it.
    if (found.code === 'span' && told.some((p) => mends(p, found.span))) return [];
    return [
      problem({
        rule: found.by === 'meaning' ? 'note-sense' : 'note-form',
        code: `form-${found.code}`,
        message: found.message,
        span: within(found.span, text.length),
        fixes: fixesOf(found),
        ...(found.code === 'missing' ? { severity: 'info' as const } : {}),
      }),
    ];
  });
}
