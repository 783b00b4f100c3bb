// What may wake the engine, and what may watch or search files: a list that a new feature must be put on knowingly, because
// whoever has no articles must not pay for it. That it is so in an editor is seen in `test/vscode/a-activation.test.ts`.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join('src', 'extension');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );
}

function filesWith(pattern: RegExp): string[] {
  return sources(ROOT)
    .filter((file) => pattern.test(readFileSync(file, 'utf8')))
    .map((file) => file.slice(ROOT.length + 1).replace(/\\/g, '/'))
    .sort();
}

describe('a window without articles', () => {
  it('is woken by views that are opened and commands that are run, else only where there is an article', () => {
    assert.deepEqual(filesWith(/\bservice\.wake\(\)/), [
      'engine/wake.ts',
      'notes/insert-quotation.ts',
      'pictures/register.ts',
      'preview/register.ts',
      'trees/register.ts',
    ]);
    for (const file of ['preview/register.ts'])
      assert.match(readFileSync(join(ROOT, file), 'utf8'), /if \(await hasArticles\(\)\) service\.wake\(\)/);
  });

  it('watches files only for the first article or once the engine is awake, by one watcher a folder, and searches in two places', () => {
    assert.deepEqual(filesWith(/\.createFileSystemWatcher\(/), [
      'asleep/signs.ts',
      'workspace/watch-folder.ts',
    ]);
    assert.deepEqual(filesWith(/\.findFiles\(/), ['workspace/find-files.ts', 'workspace/may-hold.ts']);
  });
});
