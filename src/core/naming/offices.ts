// A German office or ministry → its English name, put together of parts: »US-Heeresminister« is »US army minister«. null for what is
// not made of parts that are known: its article's own word is then better than a guess. There is no way back: German
// has to know whether the office is a man's or a woman's.
import { FIELDS, HEADS, PREFIXES, WHOLE } from './offices.data';
import { once, readPairs } from './pairs';

const tables = once(() => ({
  whole: readPairs(WHOLE).to.en,
  fields: readPairs(FIELDS).to.en,
  heads: readPairs(HEADS).to.en,
  prefixes: readPairs(PREFIXES).to.en,
}));

function compound(word: string): string | null {
  const { whole, fields, heads } = tables();
  const known = whole.get(word);
  if (known !== undefined) return known;
  for (let at = 2; at <= word.length - 3; at++) {
    const head = heads.get(word.slice(at));
    if (head === undefined) continue;
    const field = fields.get(word.slice(0, at));
    if (field !== undefined) return `${field} ${head}`;
  }
  return null;
}

/** The English of a title of one German word, with or without hyphens; null where it is not known. */
export function officeInEnglish(title: string): string | null {
  const word = title.normalize('NFC').toLowerCase();
  const known = compound(word);
  if (known !== null) return known;
  const hyphen = word.indexOf('-');
  if (hyphen < 2) return null;
  const prefix = tables().prefixes.get(word.slice(0, hyphen));
  const rest = prefix === undefined ? null : officeInEnglish(word.slice(hyphen + 1));
  return rest === null ? null : `${prefix ?? ''} ${rest}`;
}

/** The English of the name of a ministry: »US-Handelsministerium« is »US trade ministry«; null for any other name. */
export function ministryInEnglish(name: string): string | null {
  const [, prefix, field] = /^(?:(\p{L}+)-)?(\p{L}+)ministerium$/u.exec(name.normalize('NFC')) ?? [];
  const about = field === undefined ? undefined : tables().fields.get(field.toLowerCase());
  if (about === undefined) return null;
  const of = prefix === undefined ? '' : tables().prefixes.get(prefix.toLowerCase());
  return of === undefined ? null : `${of} ${about} ministry`.trim();
}
