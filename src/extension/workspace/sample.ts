// The sample's articles as read-only documents of a scheme of their own, so that nobody edits files inside the installed
// extension by mistake. The file names stay what they are.
import * as vscode from 'vscode';
import { decode } from './decode';
import { SAMPLE_SCHEME } from './sample-scheme';

export { isSample } from './sample-scheme';
const LIST = 'actors.yaml';

/** The document under which a file of the sample is shown. */
export function sampleUri(name: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SAMPLE_SCHEME, path: `/articles/${name}` });
}

/** The document under which a list of the sample's is shown. */
export function sampleList(name: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SAMPLE_SCHEME, path: `/${name}` });
}

/** The folder with the sample's files. */
export function sampleFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'seeds');
}

/**
 * The sample's files, relative to its folder. They stand in a list because in a browser the extension's files can be
 * fetched but not listed. Throws where the list cannot be read.
 */
export async function sampleContents(extension: vscode.Uri): Promise<readonly string[]> {
  const list = vscode.Uri.joinPath(sampleFolder(extension), 'contents.json');
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(list))) as readonly string[];
}

/** The file behind a document of the sample; only its name counts, so that no path can lead elsewhere. */
export function sampleFile(extension: vscode.Uri, uri: vscode.Uri): vscode.Uri {
  if (uri.path === `/${LIST}`) return vscode.Uri.joinPath(sampleFolder(extension), LIST);
  return vscode.Uri.joinPath(sampleFolder(extension), 'articles', uri.path.split('/').at(-1) ?? '');
}

/** What a document of the sample holds. Throws where it cannot be read. */
export async function sampleText(extension: vscode.Uri, uri: vscode.Uri): Promise<string> {
  const decoded = decode(await vscode.workspace.fs.readFile(sampleFile(extension, uri)));
  return 'text' in decoded ? decoded.text : '';
}
