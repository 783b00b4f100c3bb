// Golden files: what a test makes is compared with a file beside it; `UPDATE_GOLDEN=1` writes the file anew instead.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function assertGolden(file: string, made: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, made);
    return;
  }
  assert.ok(existsSync(file), `${file} is missing; UPDATE_GOLDEN=1 writes it`);
  const known = readFileSync(file, 'utf8');
  if (known === made) return;
  const [a, b] = [known.split('\n'), made.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  assert.fail(
    `${path.basename(file)} differs from line ${at + 1} on (UPDATE_GOLDEN=1 renews it, then read the diff):\n- ${a[at] ?? ''}\n+ ${b[at] ?? ''}`,
  );
}
