// Text as bytes in encodings that browsers and Node cannot both write, and the files that lie beside the bundled tests.
import * as vscode from 'vscode';

/** Little-endian, without a byte-order mark of its own. */
export function utf16le(text: string): Uint8Array {
  return Uint8Array.from(
    { length: text.length * 2 },
    (_, i) => (text.charCodeAt(i >> 1) >> (8 * (i & 1))) & 0xff,
  );
}

/** Every letter must be one of Latin-1. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The bytes of a fixture of `test/fixtures/originals`. */
export async function original(name: string): Promise<Uint8Array> {
  const own = vscode.extensions.getExtension('dossier-tests.dossier-tests');
  if (!own) throw new Error('The tests are no extension of this window.');
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(own.extensionUri, 'originals', name));
}
