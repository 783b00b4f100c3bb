// English words for what is wrong with a note.
import type { Form, Messages } from './messages';

const SECTION_WORD = (key: string | number): string =>
  typeof key === 'number' ? `entry ${key + 1}` : `"${key}"`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list (lines that begin with "- ")',
  object: 'a block of lines "key: value"',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

const FORMS: Readonly<Record<Form, string>> = {
  date: 'no date. Write 2025-02-12, 2025-02, "2025", 2025-22 (summer) or 2025-02/2025-04',
  'date-or-unknown':
    'no date. Write 2025-02-12, 2025-02, "2025", 2025-02/2025-04, or unknown if nobody knows it',
  reference: 'no reference to a paragraph. Write for example a2¶3: article a2, paragraph 3',
  article: 'no key of an article. Write a1, a2 … as under "articles"',
  wikidata: 'no Wikidata number. Write for example Q42',
  print: 'no check sum of eight letters. Let "Update Briefing" write it anew',
  paragraph: 'no number of a paragraph. Write for example ¶3',
  other: 'not in the form expected',
};

const YAML: Readonly<Record<string, string>> = {
  BAD_INDENT: 'The line is indented wrongly; it must line up with the line above.',
  TAB_AS_INDENT: 'The line is indented with a tab; use spaces.',
  DUPLICATE_KEY: 'This key stands in the same block already; delete one of the two.',
  MISSING_CHAR: 'A character is missing here: a closing bracket, a quotation mark or a colon.',
  BAD_SCALAR_START: 'A text must not begin with this character; put it in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY:
    'There are two "key: value" on one line; put the text in quotation marks or begin a new line.',
  MULTILINE_IMPLICIT_KEY: 'The colon behind the key is missing, or the line is indented wrongly.',
  BAD_ALIAS: 'In YAML a leading * points to an anchor that is not there; put the text in quotation marks.',
  BAD_DQ_ESCAPE: 'In double quotation marks there is a \\ with an unknown character; write \\\\.',
  MULTIPLE_DOCS: 'The file holds several notes (with --- between them); each needs a file of its own.',
  BLOCK_IN_FLOW: 'Within [ ] or { } there can be no indented list.',
  UNEXPECTED_TOKEN: 'This character cannot stand here; put the text in quotation marks.',
  TAG_RESOLVE_FAILED: 'In YAML a leading ! has a meaning of its own; put the text in quotation marks.',
};

function alternatives(values: readonly string[]): string {
  const quoted = values.map((v) => `"${v}"`);
  const last = quoted[quoted.length - 1] ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}

function kinds(expected: readonly string[]): string {
  return expected
    .filter((t) => t !== 'null')
    .map((t) => TYPES[t] ?? t)
    .join(' or ');
}

export const en: Messages = {
  place: (path) => (path.length === 0 ? '' : `In ${path.map(SECTION_WORD).join(', ')}: `),
  unreadable: (code, detail) => YAML[code] ?? `This is no readable YAML (${detail}).`,
  notAMapping: 'The note must consist of lines "key: value" and begin with "briefing:".',
  empty: 'The note is empty.',
  missing: (key) => `"${key}" is missing.`,
  noSource: 'The source is missing ("source"). Name paragraph and words, or move what is yours to "notes".',
  type: (key, expected, found, shown) =>
    `"${key}" must be ${kinds(expected)}; here it is ${found === 'string' ? `"${shown}"` : (TYPES[found] ?? found)}.`,
  bareNumber: (key, shown) => `"${key}" must be a text; put the number in quotation marks: "${shown}".`,
  nothing: (key, expected) =>
    expected.includes('array')
      ? `Nothing stands behind "${key}". Delete the line, or write [] for an empty list.`
      : `Nothing stands behind "${key}". Fill it in, or delete the line.`,
  oneOf: (key, allowed, shown, meant) =>
    `"${key}" cannot be "${shown}". ${meant === null ? `It can be ${alternatives(allowed)}.` : `Did you mean "${meant}"?`}`,
  verbatimNotDirect:
    'Word for word ("verbatim: true") is only what stands in quotation marks ("kind: direct"). Write verbatim: false.',
  form: (key, form, shown) => `"${key}" is ${FORMS[form]}. Here it is "${shown}".`,
  badKey: (key, form) => `The key "${key}" is ${FORMS[form]}.`,
  unknownKey: (key, meant, known) =>
    `There is no "${key}" here. ${meant === null ? `It can be ${alternatives(known)}.` : `Did you mean "${meant}"?`}`,
  misspelt: (key, meant) => `Dossier does not know "${key}". Did you mean "${meant}"?`,
  emptyText: (key) => `"${key}" is empty. Fill it in, or delete the line.`,
  tooFew: (key, least) =>
    least === 1 ? `"${key}" is empty; it needs an entry.` : `"${key}" needs ${least} entries.`,
  tooMany: (key, most) => `"${key}" may have at most ${most} entries.`,
  twice: (shown) => `"${shown}" stands in the list twice.`,
  tooSmall: (key, least, shown) => `"${key}" must be at least ${least}; here it is ${shown}.`,
  noSuchDay: (key, shown) => `"${key}": there is no such day in the calendar: ${shown}.`,
  unknownArticle: (key, shown, known) =>
    `"${key}" points to ${shown}, but "articles" has ${known.length === 0 ? 'none' : `only ${known.join(', ')}`}.`,
  spanOrder: (from, to) => `"span" does not end (${to}) behind its beginning (${from}).`,
  spanLength: (span, words) =>
    `"span" holds ${span} characters, "words" has ${words}. One of the two was changed.`,
  notQuoted: (shown) => `"${shown}" does not stand so in "says"; a quotation must be in it word for word.`,
  periodOrder: (from, to) => `The period ends (${to}) before it begins (${from}).`,
};
