// `npm start` as a person runs it where no desktop VS Code can be had: it prints a local address, and behind it stands a
// window on the sample with Dossier's views open and a note to try the cards on.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../scripts/rig/paths';
import { run, start, stop } from '../../scripts/rig/process';
import { shown } from './pages/editor';
import { row, rows, view } from './pages/sidebar';
import { PATIENCE_MS, until } from './pages/until';
import { sharedBrowser } from './support/shared';

describe('npm start', () => {
  it('prints an address where the sample can be seen', async function () {
    const child = start(
      process.execPath,
      [fromRoot('scripts', 'ready.mjs'), 'start', '--server', '--fresh'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', DOSSIER_DEV: fromRoot('out', 'start') },
      },
    );
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    try {
      const address = await until('an address is printed', () => {
        assert.equal(child.exitCode, null, said);
        return Promise.resolve(/^\s+(http:\/\/127\.0\.0\.1:\S+)$/m.exec(said)?.[1] ?? null);
      });
      const page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(address);
      await shown(page, 'notes.md');
      // Only the rows in sight are drawn.
      const articles = await rows(await view(page, 'Articles'));
      assert.ok(articles.length > 0);
      await row(await view(page, 'Actors'), /^Persons/).waitFor();
      await page.close();
    } finally {
      await stop(child);
    }
  });

  it('opens a desktop VS Code with the extension where there is one', async function () {
    const folder = fromRoot('out', 'start-desktop');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const [program, record] = [join(folder, 'code'), join(folder, 'asked.txt')];
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${record}'\n`, { mode: 0o755 });
    const env = {
      ...process.env,
      DISPLAY: ':99',
      VSCODE_EXECUTABLE: program,
      DOSSIER_DEV: join(folder, 'dev'),
    };
    const { code, output } = await run(process.execPath, [fromRoot('scripts', 'ready.mjs'), 'start'], {
      env,
    });
    assert.equal(code, 0, output);
    const asked = readFileSync(record, 'utf8').trim().split('\n');
    assert.ok(asked.includes(`--extensionDevelopmentPath=${fromRoot()}`), asked.join(' '));
    assert.ok(existsSync(join(asked.at(-1) ?? '', 'notes.md')));
  });

  it('says what to do where a named VS Code is not there', async () => {
    const env = { ...process.env, DISPLAY: ':99', VSCODE_EXECUTABLE: '/nowhere/code' };
    const { code, output } = await run(
      process.execPath,
      [fromRoot('scripts', 'ready.mjs'), 'start', '--check'],
      { env },
    );
    assert.equal(code, 1);
    assert.match(output, /VSCODE_EXECUTABLE .*Correct it or unset it/);
  });
});
