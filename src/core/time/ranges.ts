// Time expressions → the same with the stretches of time that the words between and before them make: »von … bis«,
// »zwischen … und«, »seit«, »bis«. Both halves of a range stay expressions of their own; each then carries the whole
// as `extent`. A half without a year takes it from the other, so that no range runs backwards.
import type { TimeExpression } from '../model/annotation';
import { boundsOf, compareEdtf, isEdtf, type Edtf } from '../model/edtf';
import type { TimePack } from '../language/pack/time';
import { dayText } from './calendar';
import type { Atoms } from './atoms';
import { wordBeforeNoun } from './dated-noun';
import { expressionOf, withExtent } from './expression';
import type { Match } from './pattern';

export interface Found {
  readonly match: Match;
  readonly time: TimeExpression;
  /** What of it gives way: its year, or the week of its weekday. */
  readonly loose: 'year' | 'week' | null;
}

type Join = 'range' | 'and' | null;

const isPoint = (edtf: Edtf | null): edtf is Edtf => edtf !== null && /^\d{4}(-\d\d){0,2}$/.test(edtf);

/** How the words between two expressions (atoms `[from, to)`) join them. */
export function joinBetween(pack: TimePack, atoms: Atoms, from: number, to: number): Join {
  if (to - from < 1 || to - from > 4) return null;
  let join: Join = null;
  for (let i = from; i < to; i++) {
    const norm = atoms.norm[i] as string;
    if (pack.range.joins.has(norm) && join === null) join = 'range';
    else if (pack.range.and.has(norm) && join === null) join = 'and';
    else if (!pack.range.fill.has(norm)) return null;
  }
  return join;
}

/** The word before an expression, articles left out. */
function wordBefore(pack: TimePack, atoms: Atoms, first: number): string {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const norm = atoms.norm[i] as string;
    if (!pack.range.fill.has(norm) || pack.since.has(norm) || pack.until.has(norm)) return norm;
  }
  return '';
}

function inYear(time: TimeExpression, year: number, by: TimeExpression): TimeExpression {
  const text = String(year).padStart(4, '0');
  const edtf = text + (time.edtf ?? '').slice(4);
  if (!isEdtf(edtf) || edtf === time.edtf) return time;
  const value = time.value.startsWith((time.edtf ?? '').slice(0, 4))
    ? text + time.value.slice(4)
    : time.value;
  return expressionOf(time.span, time.type, value, edtf, 'inferred', time.rule, {
    mod: time.mod,
    anchor: { kind: 'text', value: by.edtf ?? '', span: by.span },
    stated: time.stated,
    extent: time.extent,
  });
}

function inWeek(time: TimeExpression, days: number): TimeExpression {
  const bounds = time.edtf === null ? null : boundsOf(time.edtf);
  if (!bounds) return time;
  const text = dayText(bounds[0] + days);
  return expressionOf(time.span, time.type, text, text, time.basis, time.rule, time);
}

/**
 * Two halves that do not run backwards: what was worked out gives way to what the words say. `x` is what the first one
 * has become.
 */
function agree(
  a: Found,
  x: TimeExpression,
  b: Found,
  published: Edtf | null,
): readonly [TimeExpression, TimeExpression] {
  const y = b.time;
  const [from, to] = [x.edtf ?? '', y.edtf ?? ''];
  if (a.loose === 'week' && b.loose === 'week') {
    if (from <= to) return [x, y];
    return published !== null && to >= published ? [x, inWeek(y, 7)] : [inWeek(x, -7), y];
  }
  if (from.length !== to.length || from.length < 7) return [x, y];
  const backwards = from.slice(4) > to.slice(4);
  const [xYear, yYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (a.loose === 'year') return [inYear(x, backwards ? yYear - 1 : yYear, y), y];
  if (b.loose === 'year') return [x, inYear(y, backwards ? xYear + 1 : xYear, x)];
  return [x, y];
}

function sinceOrUntil(pack: TimePack, time: TimeExpression, before: string): Edtf | undefined {
  if (time.edtf === null || (time.type !== 'DATE' && time.type !== 'TIME')) return undefined;
  const [first = '', last = first] = time.edtf.split('/');
  if (pack.since.has(before)) return `${first}/..`;
  if (pack.until.has(before)) return `../${last}`;
  return undefined;
}

/** The expressions with their extents. Linear. */
export function withRanges(
  found: readonly Found[],
  atoms: Atoms,
  pack: TimePack,
  published: Edtf | null,
): readonly TimeExpression[] {
  const out = found.map((f) => f.time);
  for (let i = 0; i < found.length; i++) {
    const a = found[i] as Found;
    const b = found[i + 1];
    const before = wordBefore(pack, atoms, a.match.first);
    const join = b ? joinBetween(pack, atoms, a.match.last + 1, b.match.first) : null;
    const whole = join === 'range' || (join === 'and' && pack.range.openers.has(before));
    if (b && whole && a.time.type === b.time.type && isPoint(a.time.edtf) && isPoint(b.time.edtf)) {
      const [x, y] = agree(a, out[i] as TimeExpression, b, published);
      const extent = `${x.edtf ?? ''}/${y.edtf ?? ''}`;
      if (isEdtf(extent) && compareEdtf(x.edtf ?? '', y.edtf ?? '') <= 0) {
        out[i] = withExtent(x, extent);
        out[i + 1] = withExtent(y, extent);
        i++;
        continue;
      }
    }
    const extent =
      sinceOrUntil(pack, out[i] as TimeExpression, before) ??
      sinceOrUntil(pack, out[i] as TimeExpression, wordBeforeNoun(pack, atoms, a.match.first));
    if (extent !== undefined && isEdtf(extent)) out[i] = withExtent(out[i] as TimeExpression, extent);
  }
  return out;
}
