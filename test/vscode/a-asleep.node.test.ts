// What a workspace without articles costs, told without a clock: no thread is started, and nothing is loaded but the
// stand-ins, until there is an article. It looks at the extension host's own process, which only Node has; in the browser
// there is none. Early by name, because everything after it wakes the engine.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { BY_PROCESSOR } from '../../src/extension/processor-time';
import { extension, remove, report, write } from './support/dossier';
import { until, whileNothingHappens } from './support/until';

/** The extension's own files that this process has loaded. */
function loaded(): string[] {
  const folder = extension().extensionPath;
  return Object.keys(require.cache)
    .filter((file) => file.startsWith(folder))
    .map((file) => basename(file))
    .sort();
}

function threads(): number {
  const { workers } = process.report.getReport() as unknown as { readonly workers?: readonly unknown[] };
  return workers?.length ?? 0;
}

describe('a workspace without articles', () => {
  after(() => remove('articles/erster.md', 'andere'));

  it('is open with the stand-ins loaded, a few kB, and no thread', async () => {
    const before = threads();
    const api = await extension().activate();
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Ada Muster „sprach“.' }),
    );
    await whileNothingHappens();
    assert.equal(api.awake, false);
    assert.deepEqual(loaded(), ['extension.js']);
    assert.equal(api.startMs, undefined);
    assert.equal(threads(), before);
    report('loaded asleep', loaded().join(' '));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('stays so with other files coming, and with folders that hold none of what the setting names', async () => {
    await write('andere/erster.md', '# Anderes\n\nKein Artikel.\n');
    await write('articles/bild.png', new Uint8Array([1, 2, 3]));
    await whileNothingHappens();
    assert.deepEqual(loaded(), ['extension.js']);
    await remove('articles');
  });

  it('knows every command all the same, the tools of assistants too', async () => {
    const { contributes } = extension().packageJSON as {
      readonly contributes: {
        readonly commands: readonly { readonly command: string }[];
        readonly languageModelTools: readonly { readonly name: string }[];
      };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
    const tools = new Set(vscode.lm.tools.map(({ name }) => name));
    assert.deepEqual(
      contributes.languageModelTools.map(({ name }) => name).filter((name) => !tools.has(name)),
      [],
    );
    assert.deepEqual(loaded(), ['extension.js']);
  });

  it('loads the rest with the first article that comes, and starts no thread for it', async () => {
    const api = await extension().activate();
    const before = threads();
    // The folder was there a moment ago: what reports files may tell its going and coming as one change.
    await write('articles/erster.md', '# Erstes\n\nAda Muster sprach mit Kim Beispiel.\n');
    await until('the rest is loaded', () => api.startMs !== undefined);
    report('start of the rest', `${(api.startMs ?? 0).toFixed(1)} ms`);
    if (BY_PROCESSOR) assert.ok((api.startMs ?? Infinity) <= 50, `it took ${String(api.startMs)} ms`);
    assert.deepEqual(loaded(), ['extension.js', 'main.js']);
    assert.equal(api.awake, false);
    assert.equal(threads(), before);
  });

  it('is one with a thread once the engine is asked for', async () => {
    const before = threads();
    const api = await extension().activate();
    await api.ready();
    assert.equal(api.awake, true);
    assert.equal(threads(), before + 1);
    assert.ok(!loaded().some((file) => /^(?:engine|worker|nouns|extract-)/.test(file)), loaded().join(' '));
  });
});
