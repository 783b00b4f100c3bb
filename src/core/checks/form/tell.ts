// Findings against a schema → problems in people's words. Which message fits is decided here; the words themselves stand
// in `messages-de.ts` and `messages-en.ts`.
import type { Finding, Path, Schema } from './json-schema';
import { typeOf } from './json-schema';
import type { Form, Messages } from './messages';
import { nearest } from '../../base/near';

export interface Told {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly path: Path;
  /** Whether the key itself is meant, not its value. */
  readonly atKey?: boolean;
  /** The word that was probably meant. */
  readonly meant?: string | null;
}

const LONGEST = 60;

/** A value as it is shown in a message: one line, not too long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function formOf(pattern: string, root: Schema): Form {
  if (pattern === root.definitions?.['edtf']?.pattern) return 'date';
  if (pattern === root.definitions?.['edtfOrUnknown']?.pattern) return 'date-or-unknown';
  if (pattern.startsWith('^¶')) return 'paragraph';
  if (pattern.includes('¶')) return 'reference';
  if (pattern.startsWith('^a[1-9]')) return 'article';
  if (pattern.startsWith('^Q')) return 'wikidata';
  if (pattern.endsWith('{8}$')) return 'print';
  return 'other';
}

/** The key that a message names: the last one that is no position in a list. */
function keyOf(path: Path): { readonly key: string; readonly above: Path } {
  for (let i = path.length - 1; i >= 0; i--) {
    const part = path[i];
    // An entry of a list is named by its list; the place says which entry.
    if (typeof part === 'string')
      return { key: part, above: i === path.length - 1 ? path.slice(0, i) : path };
  }
  return { key: '', above: path };
}

export function tell(finding: Finding, root: Schema, m: Messages): Told {
  const { path } = finding;
  const { key, above } = keyOf(path);
  const at = m.place(above);
  const error = (code: string, message: string, atKey = false): Told => ({
    code,
    severity: 'error',
    message: `${at}${message}`,
    path,
    atKey,
  });
  switch (finding.fault) {
    case 'required': {
      const place = m.place(path);
      return finding.key === 'source'
        ? { code: 'no-source', severity: 'warning', message: `${place}${m.noSource}`, path }
        : { code: 'missing', severity: 'error', message: `${place}${m.missing(finding.key)}`, path };
    }
    case 'type': {
      const found = typeOf(finding.value);
      if (found === 'null') return error('nothing', m.nothing(key, finding.expected), true);
      if ((found === 'integer' || found === 'number') && finding.expected.includes('string'))
        return error('bare-number', m.bareNumber(key, shown(finding.value)));
      return error('type', m.type(key, finding.expected, found, shown(finding.value)));
    }
    case 'enum': {
      const allowed = finding.allowed.map(shown);
      if (key === 'kind' && allowed.length === 1 && allowed[0] === 'direct')
        return error('verbatim-not-direct', m.verbatimNotDirect);
      if (finding.value === null) return error('nothing', m.nothing(key, ['string']), true);
      const value = shown(finding.value);
      const meant = nearest(value, allowed);
      return { ...error('one-of', m.oneOf(key, allowed, value, meant)), meant };
    }
    case 'pattern': {
      const form = formOf(finding.pattern, root);
      const code = form === 'date' || form === 'date-or-unknown' ? 'not-a-date' : 'form';
      return error(code, m.form(key, form, shown(finding.value)));
    }
    case 'unknown-key': {
      const meant = nearest(finding.key, finding.known);
      return { ...error('unknown-key', m.unknownKey(finding.key, meant, finding.known), true), meant };
    }
    case 'bad-key':
      return error('bad-key', m.badKey(finding.key, formOf(finding.pattern, root)), true);
    case 'empty':
      return error('empty', m.emptyText(key));
    case 'too-few':
      return error(key === 'source' ? 'no-source' : 'too-few', m.tooFew(key, finding.least));
    case 'too-many':
      return error('too-many', m.tooMany(key, finding.most));
    case 'twice':
      return error('twice', m.twice(shown(finding.value)));
    case 'too-small':
      return error('too-small', m.tooSmall(key, finding.least, shown(finding.value)));
  }
}
