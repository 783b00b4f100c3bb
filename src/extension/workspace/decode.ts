// Bytes → text, as the core decodes them, under the names that VS Code gives encodings; oversized and binary files are
// refused. A byte-order mark is left out, as VS Code does, so that offsets into the text are offsets into the document.
import { decodeText, type Encoding as CoreEncoding } from '../../core/present/api';

/** Files larger than this are not read as articles. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** By the names that VS Code gives them. */
export type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'windows1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

export type Decoded = DecodedText | { readonly refused: 'file-binary' | 'file-too-large' };

const NAMES: Readonly<Record<CoreEncoding, Encoding>> = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  'windows-1252': 'windows1252',
};

/** Decodes a file. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { refused: 'file-too-large' };
  const { text, encoding, binary } = decodeText(bytes);
  return binary ? { refused: 'file-binary' } : { text, encoding: NAMES[encoding] };
}
