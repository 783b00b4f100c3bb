// A long text that lies in bytes somewhere and is read when somebody looks at a piece of it. It stays read until memory is
// collected: whoever looks at one label mostly looks at its neighbours, and whoever looks at all of them is soon done.
import type { BytesAt } from './packed-block';

/** Bytes of a letter; those of a text with letters beyond the first 256 are all wide. */
const WIDE = 2;
/** So many letters are made into a text by one call. */
const AT_ONCE = 8192;

/** The bytes of a text. */
export function bytesOfText(text: string, wide: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * (wide ? WIDE : 1));
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (wide) {
      bytes[2 * i] = code & 0xff;
      bytes[2 * i + 1] = code >>> 8;
    } else bytes[i] = code;
  }
  return bytes;
}

/** The text of such bytes. */
export function textOfBytes(bytes: Uint8Array, wide: boolean): string {
  const count = bytes.length / (wide ? WIDE : 1);
  const codes = new Uint16Array(Math.min(count, AT_ONCE));
  let text = '';
  for (let at = 0; at < count; at += AT_ONCE) {
    const some = Math.min(AT_ONCE, count - at);
    for (let i = 0; i < some; i++)
      codes[i] = wide
        ? (bytes[2 * (at + i)] as number) | ((bytes[2 * (at + i) + 1] as number) << 8)
        : (bytes[at + i] as number);
    text += String.fromCharCode.apply(null, codes.subarray(0, some) as unknown as number[]);
  }
  return text;
}

/** Bytes of one letter of ASCII each → their text. Whoever has something quicker than this room hands it over. */
export type ReadAscii = (bytes: Uint8Array) => string;

function readNarrow(bytes: Uint8Array): string {
  return textOfBytes(bytes, false);
}

/** A class because very many are kept. */
export class LaidText {
  private read: WeakRef<{ readonly text: string }> | null = null;

  constructor(
    private readonly bytes: BytesAt,
    private readonly from: number,
    private readonly to: number,
    private readonly wide: boolean,
    /** Of a text in which nothing is beyond ASCII. */
    private readonly ascii: ReadAscii = readNarrow,
  ) {}

  get text(): string {
    if (this.from === this.to) return '';
    let known = this.read?.deref();
    if (!known) {
      const bytes = this.bytes(this.from, this.to);
      known = { text: this.wide ? textOfBytes(bytes, true) : this.ascii(bytes) };
      this.read = new WeakRef(known);
    }
    return known.text;
  }
}
