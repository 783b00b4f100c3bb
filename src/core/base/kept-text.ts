// A text as it is kept by the ten thousand: one with quotation marks and dashes takes two bytes a letter as a string, and
// one here, since Windows-1252 has all letters of most articles in western languages. Offsets are those of the string, and
// any piece is made when somebody asks. In memory, texts with other letters and those that take one byte anyway stay
// strings; where there is another place for bytes, all texts that are not short lie there.
import type { BytesAt, Lay } from './lay';
import { Recent } from './recent';
import type { Span } from './span';

/** Gives any piece of a text. */
export type TextAt = (span: Span) => string;

/** What Windows-1252 has at 0x80 to 0x9f; 0: nothing. */
const BEYOND: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]; // prettier-ignore
const FIRST = 0x80;
const BYTE_OF = new Map(BEYOND.map((code, i) => [code, FIRST + i]));
BYTE_OF.delete(0);

const LETTERS = Uint16Array.from({ length: 256 }, (_, byte) => BEYOND[byte - FIRST] ?? byte);

/** So many letters are made into a text by one call. */
const AT_ONCE = 1024;
const codes = new Uint16Array(AT_ONCE);

/** The text in one byte a letter, and whether the text itself takes two; null where it needs two. */
function narrow(text: string): { readonly bytes: Uint8Array; readonly wide: boolean } | null {
  const bytes = new Uint8Array(text.length);
  let wide = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const beyond = code > 0xff;
    const byte = beyond ? BYTE_OF.get(code) : BEYOND[code - FIRST] === undefined ? code : undefined;
    if (byte === undefined) return null;
    wide ||= beyond;
    bytes[i] = byte;
  }
  return { bytes, wide };
}

/** A piece of a text in one byte a letter. */
function narrowSlice(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  const end = Math.min(to, bytes.length);
  for (let at = Math.max(from, 0); at < end; at += AT_ONCE) {
    const count = Math.min(AT_ONCE, end - at);
    for (let i = 0; i < count; i++) codes[i] = LETTERS[bytes[at + i] as number] as number;
    text += String.fromCharCode(...codes.subarray(0, count));
  }
  return text;
}

/** A piece of a text in two bytes a letter. */
function wideSlice(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  const end = Math.min(to, bytes.length / 2);
  for (let at = Math.max(from, 0); at < end; at += AT_ONCE) {
    const count = Math.min(AT_ONCE, end - at);
    for (let i = 0; i < count; i++)
      codes[i] = (bytes[2 * (at + i)] as number) + 256 * (bytes[2 * (at + i) + 1] as number);
    text += String.fromCharCode(...codes.subarray(0, count));
  }
  return text;
}

/** A text in memory. As a string's `slice`, for offsets from the beginning. */
export function textAt(text: string): TextAt {
  const packed = narrow(text);
  if (!packed?.wide) return ([from, to]) => text.slice(from, to);
  // Functions of their own: one beside the text would keep it.
  return inBytes(packed.bytes);
}

function inBytes(bytes: Uint8Array): TextAt {
  return ([from, to]) => narrowSlice(bytes, from, to);
}

/** A text that lies elsewhere. */
interface Laid {
  readonly at: BytesAt;
  readonly size: number;
}

/** Shorter ones stay in memory. */
const SHORT = 2048;
/** So many stay read: who looks at one piece of an article mostly looks at others. */
const READ = 64;

/** Texts of articles, out of memory where there is a place for them. A class because it has a lifetime: that of a folder. */
export class LaidTexts {
  private readonly read = new Recent<Laid, Uint8Array>(READ, ({ at, size }) => at(0, size));

  constructor(private readonly lay: Lay | undefined) {}

  keep(text: string): TextAt {
    if (this.lay === undefined || text.length < SHORT) return textAt(text);
    const packed = narrow(text);
    const bytes = packed?.bytes ?? inTwoBytes(text);
    return this.reading({ at: this.lay(bytes), size: bytes.length }, packed ? narrowSlice : wideSlice);
  }

  /** Lets go of what was read. */
  rest(): void {
    this.read.clear();
  }

  private reading(laid: Laid, slice: typeof narrowSlice): TextAt {
    return ([from, to]) => slice(this.read.of(laid), from, to);
  }
}

function inTwoBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[2 * i] = code & 0xff;
    bytes[2 * i + 1] = code >> 8;
  }
  return bytes;
}
