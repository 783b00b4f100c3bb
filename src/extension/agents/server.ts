// Offers the protocol server that comes with the extension to VS Code, one for each folder on disk: VS Code starts it when
// the user wants it, with the editor's own Node. Nothing is started here. In a folder that is not trusted, or where the
// setting says no, none is offered.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { mcpBriefings, mcpEnabled, SECTION } from '../workspace/settings';

export const PROVIDER = 'dossier.mcp';

function definitions(extension: vscode.Extension<unknown>): vscode.McpStdioServerDefinition[] {
  // In a browser there is nothing that could run a server.
  if (!vscode.workspace.isTrusted || !mcpEnabled() || typeof process === 'undefined') return [];
  const cli = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'cli.js').fsPath;
  const { version } = extension.packageJSON as { readonly version: string };
  const folders = (vscode.workspace.workspaceFolders ?? []).filter((f) => f.uri.scheme === 'file');
  return folders.map((folder) => {
    const allow = mcpBriefings(folder);
    const server = new vscode.McpStdioServerDefinition(
      folders.length === 1 ? 'Dossier' : `Dossier: ${folder.name}`,
      process.execPath,
      [cli, 'mcp', folder.uri.fsPath, '--only-articles-folder', ...(allow ? ['--allow-briefings'] : [])],
      // In the desktop's editor that program is Node only when told so.
      { ELECTRON_RUN_AS_NODE: '1' },
      // Another version where other tools are offered, so that VS Code asks for them again.
      `${version}${allow ? '+briefings' : ''}`,
    );
    server.cwd = folder.uri;
    return server;
  });
}

export function registerServer(extension: vscode.Extension<unknown>, subscriptions: Disposable[]): void {
  const changed = new vscode.EventEmitter<void>();
  subscriptions.push(
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration(`${SECTION}.mcp`)) changed.fire();
    }),
  );
  try {
    subscriptions.push(
      vscode.lm.registerMcpServerDefinitionProvider(PROVIDER, {
        onDidChangeMcpServerDefinitions: changed.event,
        provideMcpServerDefinitions: () => definitions(extension),
      }),
    );
  } catch {
    // Editors made from VS Code may lack this; everything else works without it.
  }
}
