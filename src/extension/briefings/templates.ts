// The user's own templates for briefings, under `.dossier/templates/` of the folder that is written to: which there are for
// a kind, and the text of one by its name. What a template means is the engine's business.
import * as vscode from 'vscode';
import type { TemplateText } from '../../worker/protocol';

const FOLDER = '.dossier/templates';
const NAME = /^[^/\\]+$/;

async function textOf(folder: vscode.Uri, file: string): Promise<string | null> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, FOLDER, file)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
}

/** A template by the name that a note has under `template:`; undefined where its file is not there. */
export async function templateNamed(folder: vscode.Uri, name: string): Promise<TemplateText | undefined> {
  if (!NAME.test(name)) return undefined;
  const text = await textOf(folder, `${name}.yaml`);
  return text === null ? undefined : { name, text };
}

/** The templates that may be used for a kind: those that name it under `for`, and those that name none. */
export async function templatesFor(folder: vscode.Uri, kind: string): Promise<readonly TemplateText[]> {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, FOLDER)).then(
    (list) => list,
    () => [],
  );
  const files = entries.flatMap(([name]) => (name.endsWith('.yaml') ? [name] : [])).sort();
  const all = await Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.yaml$/, ''),
      text: (await textOf(folder, file)) ?? '',
    })),
  );
  return all.filter(({ text }) => {
    const list = /^for:(.*(?:\n[ \t]*-.*)*)/m.exec(text)?.[1];
    return list === undefined || new RegExp(`\\b${kind}\\b`).test(list);
  });
}

/** Asks which template to use where there are any; null: none, undefined: given up. */
export async function askTemplate(
  folder: vscode.Uri,
  kind: string,
): Promise<TemplateText | null | undefined> {
  const templates = await templatesFor(folder, kind);
  if (templates.length === 0) return null;
  const none = { label: `$(circle-slash) ${vscode.l10n.t('Without a template')}`, template: null };
  const items = templates.map((template) => ({ label: `$(layout) ${template.name}`, template }));
  const choice = await vscode.window.showQuickPick<{ label: string; template: TemplateText | null }>(
    [none, ...items],
    { title: vscode.l10n.t('Template'), placeHolder: vscode.l10n.t('Which form should the briefing have?') },
  );
  return choice?.template;
}
