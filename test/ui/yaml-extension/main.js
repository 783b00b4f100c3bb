// Stands in for an extension that reads YAML by schemas: it has the id that people's own has, and offers keys and what they
// mean from the schema that Dossier ships. Whatever Dossier offered besides would be there twice.
const vscode = require('vscode');

exports.activate = async (/** @type {vscode.ExtensionContext} */ context) => {
  const dossier = vscode.extensions.getExtension('dossier.dossier');
  if (!dossier) throw new Error('Dossier is not installed.');
  const file = vscode.Uri.joinPath(dossier.extensionUri, 'schemas', 'briefing.schema.json');
  const schema = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  /** @type {Readonly<Record<string, { description?: string }>>} */
  const keys = { ...schema.definitions.event.properties, ...schema.properties };
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider('yaml', {
      provideCompletionItems: () =>
        Object.keys(keys).map((key) => {
          const label = { label: key, description: 'by the stand-in' };
          const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Property);
          item.insertText = `${key}: `;
          return item;
        }),
    }),
    vscode.languages.registerHoverProvider('yaml', {
      provideHover(document, position) {
        const range = document.getWordRangeAtPosition(position, /[a-z-]+/);
        const described = range && keys[document.getText(range)]?.description;
        return described === undefined ? null : new vscode.Hover(described, range);
      },
    }),
  );
};
