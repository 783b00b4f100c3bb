// Another extension, as an assistant's would be: calls Dossier's tools through VS Code and shows what comes back.
const vscode = require('vscode');

/** @type {Readonly<Record<string, readonly [tool: string, input: object]>>} */
const CALLS = {
  'caller.known': ['dossier_find_actor', { name: 'Hegseth' }],
  'caller.quotation': [
    'dossier_verify_quotation',
    { quotation: 'Morgen fliegen alle Fische nach Süden', by: 'Hegseth' },
  ],
};

/** @param {string} text */
async function show(text) {
  const document = await vscode.workspace.openTextDocument({ content: text });
  await vscode.window.showTextDocument(document);
}

exports.activate = (/** @type {vscode.ExtensionContext} */ context) => {
  for (const [command, [tool, input]] of Object.entries(CALLS))
    context.subscriptions.push(
      vscode.commands.registerCommand(command, async () => {
        try {
          const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
          const [part] = content;
          const { verdict, status, actor } = JSON.parse(
            part instanceof vscode.LanguageModelTextPart ? part.value : '',
          );
          await show(`${tool}\n${status}\n${verdict ?? actor.name}\n`);
        } catch (error) {
          await show(`${tool}\nrefused\n${error instanceof Error ? error.name : error}\n`);
        }
      }),
    );
};
