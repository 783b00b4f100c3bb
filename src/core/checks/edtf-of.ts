// A date as people write it → EDTF, where there is only one way to read it: `12.2.2025`, `2025/02/12`, `Februar 2025`,
// `February 12, 2025`. What could mean two things (`02/12/2025`) is left alone. Not for articles; that is `core/time`.
import { isEdtf, type Edtf } from '../model/edtf';

const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  jänner: 1,
  january: 1,
  jan: 1,
  februar: 2,
  feber: 2,
  february: 2,
  feb: 2,
  märz: 3,
  march: 3,
  mär: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nov: 11,
  dezember: 12,
  december: 12,
  dez: 12,
  dec: 12,
};

const two = (n: string | number): string => String(n).padStart(2, '0');

function checked(value: string): Edtf | null {
  return isEdtf(value) ? value : null;
}

/** EDTF, or null where the text is no date or an ambiguous one. */
export function edtfOf(typed: string): Edtf | null {
  const text = typed.trim().normalize('NFC').toLowerCase();
  if (text.length > 40) return null;
  let m = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (m) return checked(`${m[3] ?? ''}-${two(m[2] ?? '')}-${two(m[1] ?? '')}`);
  m = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(text);
  if (m) return checked(`${m[1] ?? ''}-${two(m[2] ?? '')}-${two(m[3] ?? '')}`);
  m = /^(\d{4})-(\d)$/.exec(text) ?? /^(\d{4})[/.](\d{1,2})$/.exec(text);
  if (m) return checked(`${m[1] ?? ''}-${two(m[2] ?? '')}`);
  m = /^(?:(\d{1,2})\.? )?(\p{L}+)\.? (\d{4})$/u.exec(text);
  if (m) return named(m[3], m[2], m[1]);
  m = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  return m ? named(m[3], m[1], m[2]) : null;
}

function named(year = '', name = '', day?: string): Edtf | null {
  const month = Object.hasOwn(MONTHS, name) ? MONTHS[name] : undefined;
  if (month === undefined) return null;
  return checked(`${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`);
}
