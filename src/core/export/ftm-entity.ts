// One FollowTheMoney entity as a line of JSON: values without doubles, cleaned, and cut where the model has a limit. It knows
// the limits of the model's types and nothing of what is exported.
import { clean, cut, json } from './clean';

/** Longest values by the model's types. */
const NAME = 384;
const STRING = 1024;
const TEXT = 65_000;
const ADDRESS = 250;

const LIMITS: Readonly<Record<string, number>> = {
  name: NAME,
  alias: NAME,
  previousName: NAME,
  weakAlias: NAME,
  location: ADDRESS,
  full: ADDRESS,
  summary: TEXT,
  description: TEXT,
  notes: TEXT,
  bodyText: TEXT,
};

type Value = string | null | undefined;
export type Properties = Readonly<Record<string, Value | readonly Value[]>>;

/** Pieces of a long text, none longer than the model allows, together the whole text. */
export function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + TEXT);
    const code = text.charCodeAt(end - 1);
    if (end < text.length && code >= 0xd800 && code <= 0xdbff) end--;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** The entity's line, with its end. Properties without a value are left out. */
export function ftmLine(id: string, schema: string, properties: Properties): string {
  const kept: Record<string, string[]> = {};
  for (const [name, given] of Object.entries(properties)) {
    const limit = LIMITS[name] ?? STRING;
    const values = (Array.isArray(given) ? (given as readonly Value[]) : [given as Value]).flatMap((v) => {
      if (v === null || v === undefined) return [];
      const text = name === 'bodyText' ? clean(v) : clean(v).trim();
      return text === '' ? [] : [cut(text, limit)];
    });
    const unique = [...new Set(values)];
    if (unique.length > 0) kept[name] = unique;
  }
  return `${json({ id, schema, properties: kept })}\n`;
}
