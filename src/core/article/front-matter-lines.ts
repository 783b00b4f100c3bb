// Front matter that is no valid YAML, read line by line as people mean it: »title: Harbour: a deal« has a title with a colon.
// Only lines that hold a key and its value, or a list of plain values in brackets, at the left edge; what takes several lines
// and maps are left to the parser.
// Linear in the length of the text.
import type { Span } from '../base/span';

export interface LineValue {
  readonly key: string;
  readonly value: string;
  /** In the source, quotation marks included. */
  readonly span: Span;
}

const KEY = /^([\p{L}_-]{2,30}):[ \t]+/u;
/** What begins so is a list or a map, unless more follows behind its end; a block of text begins with the last two. */
const FORMS = new Map([
  ['[', ']'],
  ['{', '}'],
  ['|', ''],
  ['>', ''],
]);

/** Without the quotation marks around it, or one that nobody has closed; a quotation inside stays. */
function unquoted(value: string): string {
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return value;
  const next = value.indexOf(mark, 1);
  if (next < 0) return value.slice(1).trim();
  return next === value.length - 1 ? value.slice(1, -1).trim() : value;
}

/** The items of »[dpa, AFP]«, each where it stands from `from` on. */
function listed(own: string, from: number): { value: string; span: Span }[] {
  const out: { value: string; span: Span }[] = [];
  let at = 1;
  for (const piece of own.slice(1, -1).split(',')) {
    const written = piece.trim();
    const start = from + at + (piece.length - piece.trimStart().length);
    const value = unquoted(written);
    if (value !== '') out.push({ value, span: [start, start + written.length] });
    at += piece.length + 1;
  }
  return out;
}

/** The values of `source`, in their order; items of a list one after the other, under one key. */
export function lineValues(source: string): readonly LineValue[] {
  const out: LineValue[] = [];
  let at = 0;
  for (const whole of source.split('\n')) {
    const start = at;
    at += whole.length + 1;
    const found = KEY.exec(whole);
    if (!found) continue;
    const [head, key = ''] = found;
    const written = whole.slice(head.length);
    const quoted = written.startsWith('"') || written.startsWith("'");
    const comment = quoted ? -1 : written.indexOf(' # ');
    const own = (comment < 0 ? written : written.slice(0, comment)).trimEnd();
    const close = FORMS.get(own.charAt(0));
    if (close === ']' && own.endsWith(close) && own.indexOf('[', 1) < 0) {
      for (const item of listed(own, start + head.length)) out.push({ key: key.toLowerCase(), ...item });
      continue;
    }
    if (own === '' || (close !== undefined && (own.endsWith(close) || !own.includes(close)))) continue;
    const from = start + head.length;
    const value = unquoted(own);
    if (value !== '') out.push({ key: key.toLowerCase(), value, span: [from, from + own.length] });
  }
  return out;
}
