// Lines of a page → what they say of the article: dates of publication, agencies, bylines, datelines. Only lines made
// for it count: a date in running text is never the publication date. Where a line says nothing of the kind, null.
import type { Span } from '../base/span';
import { unshout } from '../base/unshout';
import type { ArticlePack } from '../language/pack/article';
import type { Edtf } from '../model/edtf';
import type { Read } from '../model/article';
import { dateAtStart } from './dates';

export interface DateLine {
  readonly value: Edtf;
  readonly span: Span;
  /** Whether it says when the page was changed. */
  readonly update: boolean;
  /** Whether words say that it is a date of the page (»Stand:«). */
  readonly labelled: boolean;
  /** Where the rest of the line begins; the end of the line where the date is all of it. */
  readonly end: number;
}

/** The date that a line begins with, weekday, label and time of day included. */
export function readDateLine(text: string, from: number, to: number, pack: ArticlePack): DateLine | null {
  const line = text.slice(from, Math.min(to, from + 120));
  let at = 0;
  const update = pack.updateLabel.exec(line);
  const label = update ?? pack.dateLabel.exec(line);
  if (label) at = label[0].length;
  const weekday = /^(\p{L}+)\.?,?\s+/u.exec(line.slice(at));
  if (weekday && pack.weekdays.has((weekday[1] ?? '').toLowerCase())) at += weekday[0].length;
  const date = dateAtStart(line.slice(at), pack.dateMonths);
  if (!date) return null;
  const start = at;
  at += date.length;
  const time = pack.timeOfDay.exec(line.slice(at));
  if (time) at += time[0].length;
  const rest = /^[\s.,|]*/.exec(line.slice(at))?.[0] ?? '';
  const end = at + rest.length >= line.length && line.length < 120 ? to : from + at + rest.length;
  return {
    value: date.value,
    span: [from + start, from + start + date.length],
    update: update !== null,
    labelled: label !== null,
    end,
  };
}

/** »Ludwigshafen«, »Frankfurt am Main«, »Kirche heute«: a place or a paper in front of a date. */
const HEAD_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:[\s/]\p{Lu}[\p{L}\p{M}.'’-]*|\s(?:am|an|der|ob|im|of|the)){0,4}|\s\p{Ll}{3,8})\s*[,|·–-]\s*(?=\S)/u;

/**
 * The date of a line that is a name and a date and nothing else: »Ludwigshafen, 18. Juni 2026«, »Der Bote | 03.02.2026«.
 * Only lines above the article look so; a title may, too (»Berlin, 9. November 1989«), so the caller asks for another.
 */
export function readHeadDate(text: string, from: number, to: number, pack: ArticlePack): DateLine | null {
  if (to - from > 90) return null;
  const name = HEAD_NAME.exec(text.slice(from, to));
  if (!name) return null;
  const date = readDateLine(text, from + name[0].length, to, pack);
  return date && date.end >= to && !/^\d{4}$/.test(date.value) ? date : null;
}

const SEPARATORS = /\s*(?:\/|,|;|\s(?:und|and|mit|with)\s|\s-\s)\s*/u;

/** The agencies of a list such as »APA/dpa/Reuters«; null where something else stands among them. */
export function readAgencies(
  text: string,
  from: number,
  to: number,
  pack: ArticlePack,
  lenient = false,
): Read<string>[] | null {
  const list = text.slice(from, to);
  if (list.length === 0 || list.length > 80) return null;
  const out: Read<string>[] = [];
  let at = 0;
  for (const piece of list.split(SEPARATORS)) {
    const start = list.indexOf(piece, at);
    at = start + piece.length;
    const bare = piece.replace(/\.(?:de|com|at|ch|org)$/u, '');
    const known = pack.agencies.get(bare.toLowerCase());
    // »dpa/lni«: the agency's service for a region.
    if (known === undefined && out.length > 0 && /^\p{Ll}{2,3}$/u.test(piece)) continue;
    if (
      known === undefined &&
      !(lenient && /^\p{Lu}[\p{L}\p{M}-]*(?:\s\p{Lu}[\p{L}\p{M}-]*){0,3}$/u.test(piece))
    )
      return null;
    out.push({
      value: known ?? piece,
      span: [from + start, from + start + bare.length],
      from: 'agency-signature',
    });
  }
  return out.length > 0 ? out : null;
}

/** A line that only names agencies: »Von: APA/dpa«, »@ dpa.de«, »(dpa)«. */
export function readAgencyLine(
  text: string,
  from: number,
  to: number,
  pack: ArticlePack,
): Read<string>[] | null {
  const line = text.slice(from, to);
  const label = pack.agencyLabel.exec(line)?.[0] ?? /^[@©]\s*/u.exec(line)?.[0] ?? '';
  let a = from + label.length;
  let b = to;
  if (text.charAt(a) === '(' && text.charAt(b - 1) === ')') {
    a++;
    b--;
  }
  return readAgencies(text, a, b, pack);
}

/** The author that a byline names. */
export function readByline(text: string, from: number, to: number, pack: ArticlePack): Read<string> | null {
  if (to - from > 90) return null;
  const line = text.slice(from, to);
  for (const pattern of pack.byline) {
    const name = pattern
      .exec(line)?.[1]
      ?.trim()
      .replace(/[,;]?\s*(?:\+?\d|[<(]).*$/u, '');
    if (name === undefined || name === '') continue;
    const start = from + line.indexOf(name);
    return { value: name, span: [start, start + name.length], from: 'byline' };
  }
  return null;
}

export interface Dateline {
  readonly published: Read<Edtf> | null;
  readonly agencies: readonly Read<string>[];
  /** Spans of agencies: no part of the article. */
  readonly signatures: readonly Span[];
  readonly places: readonly Read<string>[];
}

const CITY =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:(?:\s|\/|\s?–\s?)(?:\p{Lu}[\p{L}\p{M}.'’-]*|am|an|der|de|la|of|ob)){0,4}(?:\s*\((\p{Lu}[^()]{1,40})\))?/u;
/** What goes on a dateline behind its place. */
const SIGN = /^\s*[,(]/u;
const BRACKET = /^\s*\(([^()]{2,60})\)/u;
const END = /^\s*(?:[–—-]\s|:\s|\.\s|\+\+\+)/u;
const INITIALS = /^\p{Ll}{2,4}(?:[/,]\s?\p{Ll}{2,5}){0,2}$/u;
/** »KYIV, Ukraine (AP)«, »AUSTIN, Texas (AP)«: the country or state, before an agency only. */
const REGION = /^\s*,\s*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}(?=\s*\()/u;
/** »BERLIN taz |«, »Wien apa |«: a short sign of the paper or agency, and a bar. */
const BAR = /^\s+(\p{Ll}{2,5}(?:\/\p{Ll}{2,5}){0,2})\s*\|(?=[\s\p{Lu}„“»"])/u;

/** The places of `city`, each where it stands: »BRÜSSEL/KIEW« names two. */
function placesIn(city: string, start: number): Read<string>[] {
  const out: Read<string>[] = [];
  let at = 0;
  for (const piece of city.split(/\s*[/–]\s*/u)) {
    at = city.indexOf(piece, at);
    const span: Span = [start + at, start + at + piece.length];
    if (piece !== '') out.push({ value: unshout(piece), span, from: 'dateline' });
    at += piece.length;
  }
  return out;
}

/**
 * What the beginning of a paragraph says as a dateline: »KIEW (dpa) – …«, »Berlin, 12. Mai 2025 (AFP) –«, »KYIV, Ukraine
 * (AP) —«, »BRÜSSEL taz |«. A place alone is none: »EILMELDUNG – …« looks the same.
 */
export function readDateline(text: string, from: number, to: number, pack: ArticlePack): Dateline | null {
  const head = text.slice(from, Math.min(to, from + 160));
  const city = CITY.exec(head);
  if (!city) return null;
  // Behind the place stands a comma, a bracket, or a sign and a bar; all that follows rests on one of them.
  if (city[1] === undefined && !head.includes('|') && !SIGN.test(head.slice(city[0].length))) return null;
  // »Am Montag, 12. Mai: …« begins with a time.
  if (city[0].split(/[\s/]+/u).some((word) => pack.weekdays.has(word.toLowerCase()))) return null;
  let at = city[0].length;
  let name = city[0];
  const signatures: Span[] = [];
  const agencies: Read<string>[] = [];
  const bracket = (start: number, length: number, inner: string, lenient: boolean): boolean => {
    const open = from + start + head.slice(start, start + length).indexOf('(');
    const found = readAgencies(text, open + 1, open + 1 + inner.length, pack, lenient);
    // »Bremen (sl) –«: whoever wrote it signs with letters.
    if (!found && !INITIALS.test(inner)) return false;
    agencies.push(...(found ?? []));
    signatures.push([open, from + start + length]);
    return true;
  };
  if (city[1] !== undefined && bracket(0, city[0].length, city[1], false))
    name = name.slice(0, name.indexOf('(')).trimEnd();
  const bar = BAR.exec(head.slice(at));
  if (bar) {
    const sign = bar[1] ?? '';
    const start = from + at + bar[0].indexOf(sign);
    agencies.push(...(readAgencies(text, start, start + sign.length, pack) ?? []));
    signatures.push([start, from + at + bar[0].length]);
    return { published: null, agencies, signatures, places: placesIn(name, from) };
  }
  let published: Read<Edtf> | null = null;
  let dated = false;
  const region = REGION.exec(head.slice(at));
  const comma = region ? null : /^\s*,\s*/u.exec(head.slice(at));
  if (region) at += region[0].length;
  if (comma) {
    let k = at + comma[0].length;
    const weekday = /^(\p{L}+)\.?,?\s+/u.exec(head.slice(k));
    if (weekday && pack.weekdays.has((weekday[1] ?? '').toLowerCase())) k += weekday[0].length;
    const date = dateAtStart(head.slice(k), pack.dateMonths);
    dated = true;
    if (date) {
      published = { value: date.value, span: [from + k, from + k + date.length], from: 'dateline' };
      at = k + date.length;
    } else {
      // »Berlin, 12. Mai (dpa) –«: without its year the day is not a date of publication.
      const short = /^\d{1,2}\.?\s(\p{L}+)\.?|^(\p{L}+)\.?\s\d{1,2}/u.exec(head.slice(k));
      if (!short || !pack.dateMonths.has((short[1] ?? short[2] ?? '').toLowerCase())) return null;
      at = k + short[0].length;
    }
  }
  const after = BRACKET.exec(head.slice(at));
  if (after) {
    const lenient = published !== null || /^[\p{Lu}\s.'’/-]+$/u.test(name);
    if (!bracket(at, after[0].length, after[1] ?? '', lenient)) return null;
    at += after[0].length;
  } else if (region) return null;
  if (!dated && signatures.length === 0) return null;
  if (!END.test(head.slice(at) + ' ')) return null;
  return { published, agencies, signatures, places: placesIn(name, from) };
}
