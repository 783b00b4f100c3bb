// Which open documents are briefings. Looks at the first lines only, so that it costs nothing on any other YAML file.
import * as vscode from 'vscode';

/** A briefing says what it is on in its first key; comments may stand before it. */
const HEAD = /^briefing[ \t]*:[ \t]*\S/m;
const HEAD_LINES = 60;
/** Of the documents that show what an update would make of a note. */
export const UPDATE_SCHEME = 'dossier-update';
/** Documents that are only looked at: comparisons and earlier versions. */
const LOOKED_AT: readonly string[] = [UPDATE_SCHEME, 'git', 'gitfs', 'vscode-local-history'];

/** Documents for which the features of briefings are asked for. */
export const SELECTOR: vscode.DocumentSelector = { language: 'yaml' };

export function isBriefing(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'yaml' || LOOKED_AT.includes(document.uri.scheme)) return false;
  const end = Math.min(document.lineCount, HEAD_LINES);
  return HEAD.test(document.getText(new vscode.Range(0, 0, end, 0)));
}

/** The briefing that a command was called on, or the one in front; where there is none, `message` says what to do. */
export async function briefingFor(arg: unknown, message: string): Promise<vscode.TextDocument | undefined> {
  const document =
    arg instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(arg).then(undefined, () => undefined)
      : vscode.window.activeTextEditor?.document;
  if (document && isBriefing(document)) return document;
  await vscode.window.showInformationMessage(message);
  return undefined;
}

/** Whether a tab shows a document. VS Code holds documents open long after their last tab was closed. */
export function hasTab(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) =>
      input instanceof vscode.TabInputText
        ? input.uri.toString() === wanted
        : input instanceof vscode.TabInputTextDiff &&
          (input.original.toString() === wanted || input.modified.toString() === wanted),
    ),
  );
}

export function openBriefings(): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((d) => !d.isClosed && isBriefing(d) && hasTab(d.uri));
}

/** Whether another extension offers keys, values, folding and an outline for YAML: ours would double them. */
export function yamlExtension(): boolean {
  return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

/** Whether that extension says what is wrong with the form of a note, by the schema that we ship. */
export function yamlValidated(document: vscode.TextDocument): boolean {
  return yamlExtension() && vscode.workspace.getConfiguration('yaml', document).get('validate') !== false;
}

/** A span of the document's text as a range. */
export function rangeOf(
  document: vscode.TextDocument,
  [start, end]: readonly [number, number],
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
