// What a schema cannot say about a note: that a day exists, that a reference points to a listed article, that a span is
// as long as its words, that a quotation is part of what it is quoted from, that a key is only misspelt. Never throws.
import { boundsOf, isEdtf } from '../../model/edtf';
import type { Path, Schema } from './json-schema';
import type { Messages } from './messages';
import { nearest } from '../../base/near';
import { shown, type Told } from './tell';

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'written', 'covers', 'seen', 'published']);
const DATE_SHAPE = /^-?[\dX]{4}(?:-[\dX]{2}){0,2}(?:T[\d:]+(?:Z|[+-][\d:]+)?)?[~?%]?$/;

/** Looks like a date with a month or day that the calendar lacks. */
function noSuchDay(value: string): boolean {
  return (
    value.split('/').every((p) => p === '..' || p === '' || DATE_SHAPE.test(p)) &&
    value !== '' &&
    !isEdtf(value)
  );
}

/** `schema`: the root of the briefing's schema, for the keys that it knows. */
export function meaningProblems(note: unknown, schema: Schema, m: Messages): Told[] {
  if (!isPlain(note)) return [];
  const out: Told[] = [];
  const articles = isPlain(note['articles']) ? Object.keys(note['articles']) : [];
  const listed = new Set(articles);
  const add = (code: string, path: Path, message: string, severity: Told['severity'] = 'error'): void => {
    out.push({ code, severity, path, message: `${m.place(path.slice(0, -1))}${message}` });
  };

  const reference = (key: string, value: unknown, path: Path): void => {
    if (typeof value !== 'string') return;
    const article = /^(a[1-9]\d*)(?:¶[1-9]\d*)?$/.exec(value)?.[1];
    if (article !== undefined && !listed.has(article))
      add('unknown-article', path, m.unknownArticle(key, article, articles));
  };

  const source = (entry: Plain, path: Path): void => {
    const { span, words } = entry;
    if (!Array.isArray(span) || span.length !== 2) return;
    const [from, to] = span as [unknown, unknown];
    if (typeof from !== 'number' || typeof to !== 'number') return;
    if (to <= from) add('span', [...path, 'span'], m.spanOrder(from, to));
    else if (typeof words === 'string' && words !== '' && words.length !== to - from)
      add('span', [...path, 'span'], m.spanLength(to - from, words.length), 'warning');
  };

  const statement = (entry: Plain, path: Path): void => {
    const { says, quoted } = entry;
    if (typeof says !== 'string' || !Array.isArray(quoted)) return;
    quoted.forEach((q: unknown, i) => {
      if (typeof q === 'string' && q !== '' && !says.includes(q))
        add('not-quoted', [...path, 'quoted', i], m.notQuoted(shown(q)), 'warning');
    });
  };

  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((v, i) => walk(v, [...path, i]));
    if (!isPlain(value)) return;
    if ('at' in value) source(value, path);
    if ('says' in value) statement(value, path);
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, key];
      if (key === 'at' || (key === 'article' && path.length > 0)) reference(key, child, here);
      else if (DATE_KEYS.has(key) && typeof child === 'string' && noSuchDay(child))
        add('no-such-day', here, m.noSuchDay(key, shown(child)));
      walk(child, here);
    }
  };
  walk(note, []);

  const date = note['date'];
  if (note['briefing'] === 'period' && typeof date === 'string' && isEdtf(date) && date.includes('/')) {
    const [from = '', to = ''] = date.split('/');
    const [a, b] = [boundsOf(from), boundsOf(to)];
    if (a && b && b[1] < a[0]) add('period', ['date'], m.periodOrder(from, to));
  }

  const known = Object.keys(schema.properties ?? {});
  for (const key of Object.keys(note)) {
    if (known.includes(key)) continue;
    const meant = nearest(
      key,
      known.filter((k) => !(k in note)),
    );
    if (meant !== null)
      out.push({
        code: 'misspelt',
        severity: 'warning',
        path: [key],
        atKey: true,
        meant,
        message: m.misspelt(key, meant),
      });
  }
  return out;
}
