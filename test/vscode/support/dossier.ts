// The extension under test as the tests use it: its API, the files of the test's workspace, and waiting until a change on
// disk has arrived in the dossier. Everything goes through VS Code, as it does for a user.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Dossier, Evidence } from '../../../src/core/api';
import type { DossierApi } from '../../../src/extension/main';
import { asOnDisk } from './editors';
import { until, untilEqual } from './until';

export function extension(): vscode.Extension<DossierApi> {
  const found = vscode.extensions.getExtension<DossierApi>('dossier.dossier');
  assert.ok(found, 'the extension is not installed');
  return found;
}

/** The dossier when everything known now is analysed. */
export async function dossier(): Promise<Dossier> {
  const api = await extension().activate();
  await api.ready();
  const snapshot = api.snapshot();
  assert.ok(snapshot, 'no snapshot although ready');
  return snapshot;
}

/** Waits until the dossier satisfies a condition; says what it looked like where it does not. */
export function dossierWhere(what: string, holds: (dossier: Dossier) => boolean): Promise<Dossier> {
  let now: Dossier | undefined;
  return until(
    () => `${what}; articles: ${now?.articles.map(({ id }) => id).join(', ') ?? 'none'}`,
    async () => {
      now = await dossier();
      return holds(now) ? now : undefined;
    },
  );
}

export function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path.split('/'));
}

/**
 * Writes a file of the workspace beside the editor. Where VS Code knows a document of it, be it from an earlier test, it
 * waits until that has heard of the change: commands work on documents.
 */
export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  await vscode.workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
  if (document && typeof content === 'string') await asOnDisk(document);
  return uri;
}

/** Deletes files or folders of the workspace where they are there. */
export async function remove(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await vscode.workspace.fs.delete(inWorkspace(path), { recursive: true }).then(undefined, () => undefined);
  }
}

export function isSample(dossier: Dossier): boolean {
  return dossier.articles.length > 0 && dossier.articles.every(({ id }) => id.startsWith('sample/'));
}

/** The document of an article: of the workspace, or of the sample's own scheme. */
export async function documentOf(article: string): Promise<vscode.TextDocument> {
  const uri = article.startsWith('sample/')
    ? vscode.Uri.from({ scheme: 'dossier-sample', path: `/articles/${article.slice('sample/'.length)}` })
    : inWorkspace(article);
  return vscode.workspace.openTextDocument(uri);
}

/** Every piece of evidence anywhere in a dossier, with the path that leads to it. */
export function evidenceIn(
  value: unknown,
  path = '',
): { readonly path: string; readonly evidence: Evidence }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => evidenceIn(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  if ('article' in value && 'span' in value && 'words' in value)
    return [{ path, evidence: value as Evidence }];
  return Object.entries(value).flatMap(([key, item]) => evidenceIn(item, `${path}.${key}`));
}

/** Hands a fact to the report of the run. */
export function report(name: string, value: string): void {
  if (globalThis.dossierFacts) globalThis.dossierFacts[name] = value;
}

/** The text of all hover cards at the middle of `words` in a document. */
export async function hoverOver(uri: vscode.Uri, words: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `»${words}« does not stand in ${uri.path}`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    document.positionAt(at + Math.floor(words.length / 2)),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Waits for a card at `words` that has what is expected, and gives its text. */
export function cardOver(uri: vscode.Uri, words: string, expected: string | RegExp): Promise<string> {
  let last = '';
  return until(
    () => `a card over »${words}« with ${String(expected)}: ${last}`,
    async () => {
      last = await hoverOver(uri, words);
      return (typeof expected === 'string' ? last.includes(expected) : expected.test(last))
        ? last
        : undefined;
    },
  );
}

/** Waits until no card shows at `words`. */
export function noCardOver(uri: vscode.Uri, words: string): Promise<void> {
  return untilEqual(`the card over »${words}«`, '', () => hoverOver(uri, words));
}
