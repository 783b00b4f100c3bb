// A Word file → its text as Markdown, through mammoth: headings, lists and paragraphs; pictures, comments and what was
// deleted are left out. A Word file says nothing reliable of author and date, so nothing is taken from its properties.
import mammoth from 'mammoth';
import { NO_DATA, oneLine, RefusedOriginal, type Found } from './found';
import { fragmentToMarkdown } from './html';

const LARGEST_INSIDE = 200 * 1024 * 1024;
const ZIP = 0x04034b50;
const ENTRY = 0x02014b50;
const OLE = 0xe011cfd0;

/** What the entries of a zip file say they hold, together. */
function sizeInside(data: DataView): number {
  let total = 0;
  for (let at = data.byteLength - 46; at >= 0; at--)
    if (data.getUint32(at, true) === ENTRY) total += data.getUint32(at + 24, true);
  return total;
}

function check(bytes: Uint8Array): void {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sign = bytes.length < 64 ? 0 : data.getUint32(0, true);
  if (sign === OLE) {
    const encrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
    throw new RefusedOriginal(encrypted ? 'original-encrypted' : 'original-old-word');
  }
  if (sign !== ZIP) throw new RefusedOriginal('original-broken');
  if (sizeInside(data) > LARGEST_INSIDE) throw new RefusedOriginal('original-too-hard');
}

/** mammoth takes a file under one name in Node and another in a browser; its types know Node's `Buffer` only. */
function inputOf(bytes: Uint8Array): { readonly arrayBuffer: ArrayBuffer; readonly buffer: Buffer } {
  return { arrayBuffer: new Uint8Array(bytes).buffer, buffer: bytes as Buffer };
}

/** Throws `RefusedOriginal` where the file cannot be read or holds no text. */
export async function extractDocx(bytes: Uint8Array): Promise<Found> {
  check(bytes);
  const { value } = await mammoth.convertToHtml(inputOf(bytes), {
    styleMap: [
      "p[style-name='Title'] => h1:fresh",
      "p[style-name='Titel'] => h1:fresh",
      "p[style-name='Subtitle'] => p:fresh",
      "p[style-name='Untertitel'] => p:fresh",
      "p[style-name='Quotations'] => blockquote:fresh",
      "p[style-name='Quote'] => blockquote:fresh",
    ],
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    ignoreEmptyParagraphs: true,
  });
  const body = fragmentToMarkdown(value);
  if (!/\p{L}/u.test(body)) throw new RefusedOriginal('original-no-text');
  const heading = /^# (.+)(?:\n|$)/.exec(body);
  return {
    data: { ...NO_DATA, title: oneLine(heading?.[1]) },
    body: heading ? body.slice(heading[0].length) : body,
    how: 'Word file',
  };
}
