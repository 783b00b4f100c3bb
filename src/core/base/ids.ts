// Ids and fingerprints that come from content alone, so that the same input gives the same id on every machine and
// in every order of arrival. No counters, no clock, no randomness.

const FOLD: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ı: 'i',
};

/** A readable ASCII id for a name: »Dmytro Kułeba« → `dmytro-kuleba`. Letters that do not fold stay as they are. */
export function slug(name: string): string {
  // Most names are one plain word.
  if (/^[A-Za-z0-9]+$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøåłđðþœı]/g, (c) => FOLD[c] ?? c)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** A 53-bit hash (cyrb53, public domain, by bryc) of the UTF-16 units of a text, as 14 hexadecimal digits. */
export function fingerprint(text: string, seed = 0): string {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  const high = h2 & 2097151;
  return String.fromCharCode(
    digit(high >> 20), digit(high >> 16), digit(high >> 12), digit(high >> 8), digit(high >> 4), digit(high),
    digit(h1 >> 28), digit(h1 >> 24), digit(h1 >> 20), digit(h1 >> 16), digit(h1 >> 12), digit(h1 >> 8), digit(h1 >> 4),
    digit(h1),
  ); // prettier-ignore
}

/** A fingerprint begins with so many digits of its upper 21 bits. */
const HIGH = 6;
const LOW = 8;

/** The two numbers of 32 bits that a fingerprint is, for those who keep very many. */
export function numbersOf(print: string): readonly [high: number, low: number] {
  return [Number.parseInt(print.slice(0, HIGH), 16), Number.parseInt(print.slice(HIGH), 16) | 0];
}

/** The fingerprint of which these are the numbers. */
export function fingerprintOf(high: number, low: number): string {
  return high.toString(16).padStart(HIGH, '0') + (low >>> 0).toString(16).padStart(LOW, '0');
}

/** Code of the hexadecimal digit for the last four bits of a number. */
function digit(bits: number): number {
  const value = bits & 15;
  return value < 10 ? 48 + value : 87 + value;
}

/** `base`, or `base-2`, `base-3` … where it is taken already; adds the answer to `taken`. */
export function uniqueId(base: string, taken: Set<string>): string {
  let id = base === '' ? 'x' : base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
