// The text of a note or template → what is wrong with it, in people's words and with the place of each fault. Reads YAML
// with positions, goes by the JSON Schema that editors get too, then by what a schema cannot say. Never throws.
import { isMap, isNode, isPair, isScalar, isSeq, type Document } from 'yaml';
import briefingSchema from '../../../../schemas/briefing.schema.json';
import templateSchema from '../../../../schemas/template.schema.json';
import type { Span } from '../../base/span';
import { findings, type Path, type Schema } from './json-schema';
import { meaningProblems } from './meaning';
import type { Messages } from './messages';
import { de } from './messages-de';
import { en } from './messages-en';
import { parseNote, type ParsedNote } from './parse';
import type { MessageLanguage, NoteProblem } from './problem';
import { tell, type Told } from './tell';

const BRIEFING = briefingSchema as unknown as Schema;
const TEMPLATE = templateSchema as unknown as Schema;

/** Where the value (or key) at a path stands; the nearest thing above it where there is none. */
function spanOf(document: Document, path: Path, atKey: boolean): Span {
  let node: unknown = document.contents;
  let key: unknown = null;
  for (const part of path) {
    let next: unknown;
    let nextKey: unknown = null;
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(part));
      next = pair?.value;
      nextKey = pair?.key;
    } else if (isSeq(node) && typeof part === 'number') next = node.items[part];
    if (next === undefined || next === null) {
      if (nextKey !== null) key = nextKey;
      else if (isPair(next)) key = null;
      node = nextKey === null ? node : null;
      break;
    }
    node = next;
    key = nextKey;
  }
  const target = (atKey || node === null) && key !== null ? key : node;
  if (isMap(target) && !atKey) {
    // A missing key is told at the first line of its block, not all over it.
    const first = target.items[0]?.key;
    if (target.flow !== true && isNode(first) && first.range) return [first.range[0], first.range[1]];
  }
  return isNode(target) && target.range ? [target.range[0], target.range[1]] : [0, 0];
}

/** An open bracket is told by the parser as a wrong indentation of what follows. */
function codeOf(error: { readonly code: string; readonly message: string }): string {
  return error.code === 'BAD_INDENT' && /^Flow /u.test(error.message) ? 'MISSING_CHAR' : error.code;
}

function aliasCode(detail: string): string {
  return /alias/iu.test(detail) && !/excessive/iu.test(detail) ? 'BAD_ALIAS' : '';
}

type More = (value: unknown, m: Messages) => Told[];

function check(
  { document, lines }: ParsedNote,
  schema: Schema,
  language: MessageLanguage,
  more: More,
): NoteProblem[] {
  const m = language === 'de' ? de : en;
  const problem = (by: NoteProblem['by'], told: Told, span: Span): NoteProblem => {
    const { line, col } = lines.linePos(span[0]);
    const { meant } = told;
    return {
      code: told.code,
      severity: told.severity,
      by,
      message: told.message,
      ...(meant === undefined || meant === null ? {} : { meant }),
      path: told.path,
      span,
      line: Math.max(1, line),
      column: Math.max(1, col),
    };
  };
  const whole = (code: string, message: string, span: Span = [0, 0]): NoteProblem =>
    problem('yaml', { code, severity: 'error', path: [], message }, span);
  if (document.errors.length > 0)
    return document.errors.map((e) =>
      whole('yaml', m.unreadable(codeOf(e), (e.message.split('\n')[0] ?? '').replace(/ at line .*$/, '')), [
        e.pos[0],
        Math.max(e.pos[0], e.pos[1]),
      ]),
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [whole('yaml', m.unreadable(aliasCode(detail), detail))];
  }
  if (value === null || value === undefined) return [whole('empty', m.empty)];
  if (!isMap(document.contents)) return [whole('not-a-note', m.notAMapping)];
  const place = (by: NoteProblem['by'], told: readonly Told[]): NoteProblem[] =>
    told.map((t) => problem(by, t, spanOf(document, t.path, t.atKey ?? false)));
  return [
    ...place(
      'schema',
      findings(value, schema).map((f) => tell(f, schema, m)),
    ),
    ...place('meaning', more(value, m)),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** What is wrong with the form of a briefing that is parsed already. */
export function checkParsedBriefing(parsed: ParsedNote, language: MessageLanguage): NoteProblem[] {
  return check(parsed, BRIEFING, language, (value, m) => meaningProblems(value, BRIEFING, m));
}

/** What is wrong with a briefing, in the order of its text; empty where all is well. */
export function checkBriefing(text: string, language: MessageLanguage): NoteProblem[] {
  return checkParsedBriefing(parseNote(text), language);
}

/** What is wrong with a template. An empty one is well: it changes nothing. */
export function checkTemplate(text: string, language: MessageLanguage): NoteProblem[] {
  const parsed = parseNote(text);
  return parsed.document.contents === null ? [] : check(parsed, TEMPLATE, language, () => []);
}
