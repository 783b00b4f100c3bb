// Note text + dossier → what an editor shows of it: problems with their remedies, references, outline. The same input gives
// the same answer. Never throws, whatever the text; a text that is no briefing gives an empty reading.
import type { MessageLanguage } from './form/problem';
import type { Known } from './known';
import { readTree, type NoteTree } from './note-tree';
import { readNote, type Note } from './note';
import { foldsOf, outlineOf } from './outline';
import type { BriefingProblem } from './problem';
import { NO_READING, type NoteReading } from './reading';
import { referencesOf } from './references';
import { actorsKnown } from './rules/actors';
import { articlesListed, articlesOnce, articlesThere, articlesUsed } from './rules/articles';
import { claimsCited, proseSupported } from './rules/claims';
import { datesEdtf, datesSupported } from './rules/dates';
import { formProblems, syntaxProblems } from './rules/form';
import { officesThen } from './rules/offices';
import { quotationsVerbatim } from './rules/quotations';
import type { Rule } from './rules/report';
import { sourcesHold } from './rules/sources';
import { readSwitches, switchOff } from './switches';

const ALL: readonly Rule[] = [
  sourcesHold,
  articlesThere,
  articlesOnce,
  articlesUsed,
  articlesListed,
  quotationsVerbatim,
  datesEdtf,
  datesSupported,
  actorsKnown,
  officesThen,
  claimsCited,
  proseSupported,
];

/** More than that helps nobody; the rest shows when the first are mended. */
const MOST = 500;

export interface NoteCheckOptions {
  /** Rules that the settings switch off. */
  readonly off?: readonly string[];
  /** Of what is said about the note's form; all other messages have codes. */
  readonly language?: MessageLanguage;
}

function problemsOf(
  note: Note,
  { parsed }: NoteTree,
  known: Known,
  off: ReadonlySet<string>,
  language: MessageLanguage,
): BriefingProblem[] {
  const told = ALL.flatMap((rule) => rule(note, known));
  const form = parsed === null ? [] : formProblems(note.text, parsed, told, language);
  const found = [...told, ...form].filter((p) => !off.has(p.rule));
  found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.code < b.code ? -1 : 1));
  return found.slice(0, MOST).map((p) => ({
    ...p,
    fixes: [
      ...p.fixes,
      {
        code: 'switch-off',
        message: `Switch this check off in this file (${p.rule})`,
        args: { rule: p.rule },
        edits: [switchOff(note.text, note.root.span, p.rule)],
        preferred: false,
      },
    ],
  }));
}

/** Reads and checks a note. Never throws. */
export function checkNote(text: string, known: Known, options: NoteCheckOptions = {}): NoteReading {
  const tree = readTree(text);
  const note = readNote(text, tree, known);
  const { root } = tree;
  if (!root || !note) return NO_READING;
  const language = options.language ?? 'en';
  const switches = readSwitches(text);
  const off = new Set([...switches.rules, ...(options.off ?? [])]);
  const syntax = syntaxProblems(text, tree, language);
  const checked = switches.all
    ? []
    : syntax.length > 0
      ? syntax
      : problemsOf(note, tree, known, off, language);
  const { references, paragraphs } = referencesOf(note, known);
  return {
    kind: note.kind,
    head: root.entries[0]?.span ?? [0, 0],
    problems: checked.filter((p) => !off.has(p.rule)),
    references,
    claims: note.claims.map(({ map }) => map.entries[0]?.span ?? map.span),
    paragraphs,
    links: note.articles.flatMap(({ file, id }) =>
      file && id !== null ? [{ span: file.span, article: id }] : [],
    ),
    outline: outlineOf(root),
    folds: foldsOf(root),
  };
}
