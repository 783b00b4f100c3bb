// Any text whatever, for property tests: every code point but lone surrogates. As fast-check's `unit: 'binary'`, without
// its table of a million letters, which takes most of a second to make.
import fc from 'fast-check';

export function anyText(maxLength = 10, minLength = 0): fc.Arbitrary<string> {
  const below = fc.integer({ min: 0, max: 0x10ffff - 0x800 });
  const point = below.map((n) => (n < 0xd800 ? n : n + 0x800));
  return fc.array(point, { minLength, maxLength }).map((points) => String.fromCodePoint(...points));
}
