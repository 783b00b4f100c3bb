// Keys, values and references while a briefing is written, and what a key means on hover, from the schema that we ship. For
// people without an extension for YAML: where there is one, it reads the same schema, and ours offers only the references.
import * as vscode from 'vscode';
import { isBriefing, SELECTOR, yamlExtension } from './open-notes';
import type { Readings } from './readings';
import { yamlPlace } from './yaml-path';
import { escapeMarkdown } from '../words/escape';
import { featureOn } from '../workspace/settings';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

function resolved(root: Schema, schema: Schema | undefined): Schema | undefined {
  const name = schema?.$ref?.replace('#/definitions/', '');
  if (name === undefined) return schema;
  const target = root.definitions?.[name];
  return target && schema?.description ? { ...target, description: schema.description } : target;
}

/** The schema of what a path of keys leads to; lists are passed through to their entries. */
function schemaAt(root: Schema, path: readonly string[]): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const key of path) {
    const more: Schema | boolean | undefined = schema?.additionalProperties;
    schema = resolved(root, schema?.properties?.[key] ?? (typeof more === 'object' ? more : undefined));
    if (schema?.items) schema = resolved(root, schema.items);
    if (!schema) return undefined;
  }
  return schema;
}

function isList(schema: Schema | undefined): boolean {
  return schema?.type === 'array' || schema?.items !== undefined;
}

function keyItem(key: string, schema: Schema | undefined, indent: string): vscode.CompletionItem {
  const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
  const block = isList(schema)
    ? `\n${indent}  - `
    : schema?.properties || schema?.additionalProperties
      ? `\n${indent}  `
      : ' ';
  item.insertText = `${key}:${block}`;
  item.documentation = schema?.description;
  if (block === ' ' && schema?.enum) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

/** Article keys with their titles, as the note lists them. */
async function articleItems(
  document: vscode.TextDocument,
  readings: Readings,
  paragraph: boolean,
): Promise<vscode.CompletionItem[]> {
  // What was just typed has not been read yet; the list can wait for it.
  const reading = readings.ready(document) ?? (await readings.of(document));
  const articles = reading?.outline.find((n) => n.name === 'articles')?.children ?? [];
  return articles
    .filter((a) => a.kind === 'article')
    .map((a) => {
      const item = new vscode.CompletionItem(
        { label: paragraph ? `${a.name}¶` : a.name, description: a.detail },
        vscode.CompletionItemKind.Reference,
      );
      item.insertText = paragraph ? `${a.name}¶` : a.name;
      return item;
    });
}

export function registerCompletion(
  extension: vscode.Uri,
  readings: Readings,
  subscriptions: vscode.ExtensionContext['subscriptions'],
): void {
  let loading: Promise<Schema | null> | undefined;
  const schema = (): Promise<Schema | null> => {
    loading ??= Promise.resolve(
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'schemas', 'briefing.schema.json')),
    ).then(
      (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Schema,
      () => null,
    );
    return loading;
  };
  const linesOf = (document: vscode.TextDocument): string[] => document.getText().split(/\r?\n/);

  subscriptions.push(
    vscode.languages.registerCompletionItemProvider(
      SELECTOR,
      {
        async provideCompletionItems(document, position) {
          if (!isBriefing(document) || !featureOn('completion', document)) return [];
          const place = yamlPlace(linesOf(document), position.line, position.character);
          const root = await schema();
          if (!place || !root) return [];
          const { path, key, typed, beside } = place;
          if (key === 'at' || key === 'source' || key === 'article') {
            const items = await articleItems(document, readings, key !== 'article');
            const range = new vscode.Range(position.translate(0, -typed.length), position);
            for (const item of items) item.range = range;
            return items;
          }
          if (yamlExtension()) return [];
          const holder = schemaAt(root, path);
          if (key === null) {
            const indent = ' '.repeat(Math.max(0, position.character - typed.length));
            return Object.entries(holder?.properties ?? {})
              .filter(([name]) => !beside.includes(name))
              .map(([name, s]) => keyItem(name, resolved(root, s), indent));
          }
          const value = resolved(root, holder?.properties?.[key]);
          const own = isList(value) ? resolved(root, value?.items) : value;
          const values = own?.enum ?? (own?.type === 'boolean' ? [true, false] : []);
          return values.map((v) => {
            const item = new vscode.CompletionItem(String(v), vscode.CompletionItemKind.EnumMember);
            item.documentation = own?.description;
            return item;
          });
        },
      },
      ' ',
      '-',
      '[',
    ),
    vscode.languages.registerHoverProvider(SELECTOR, {
      async provideHover(document, position) {
        if (!isBriefing(document) || yamlExtension() || !featureOn('completion', document)) return null;
        const { text } = document.lineAt(position.line);
        const found = /^([ ]*(?:- +)*)([a-z][a-z-]*)[ ]*:/.exec(text);
        const from = found?.[1]?.length ?? 0;
        const name = found?.[2] ?? '';
        if (name === '' || position.character < from || position.character > from + name.length) return null;
        const place = yamlPlace(linesOf(document), position.line, from);
        const root = await schema();
        const holder = place && root ? schemaAt(root, place.path) : undefined;
        const described = root ? resolved(root, holder?.properties?.[name])?.description : undefined;
        if (described === undefined) return null;
        const range = new vscode.Range(position.line, from, position.line, from + name.length);
        return new vscode.Hover(new vscode.MarkdownString(escapeMarkdown(described)), range);
      },
    }),
  );
}
