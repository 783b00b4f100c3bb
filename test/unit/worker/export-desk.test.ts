import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writePieces } from '../../../src/files/write-pieces';
import { createExportDesk, type ExportDesk, type ExportHost } from '../../../src/worker/export-desk';
import type { Answer, ExportDossierRequest, FromWorker } from '../../../src/worker/protocol';
import { DOSSIERS, exportOf } from '../../support/exports';

const [dossier, source] = (DOSSIERS['hostile'] ?? assert.fail)();

function desk(host: Partial<ExportHost> = {}): {
  readonly posted: FromWorker[];
  readonly exports: ExportDesk;
} {
  const posted: FromWorker[] = [];
  let time = 0;
  const exports = createExportDesk(
    {
      post: (message) => void posted.push(structuredClone(message)),
      yield: (step) => void setImmediate(step),
      now: () => (time += 1000),
      ...host,
    },
    () => ({ dossier, source }),
  );
  return { posted, exports };
}

function request(
  format: ExportDossierRequest['format'],
  to: ExportDossierRequest['to'],
): ExportDossierRequest {
  return { kind: 'export-dossier', request: 7, format, options: { language: 'de' }, to };
}

describe('exports in the engine’s thread', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-desk-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes files where there are some, and says how far it is', async () => {
    const { posted, exports } = desk({ write: writePieces });
    await exports.run(request('ftm', { path: path.join(folder, 'x'), replace: false }));
    assert.equal(await readFile(path.join(folder, 'x'), 'utf8'), exportOf('ftm', dossier, source).text);
    const shares = posted.flatMap((m) => (m.kind === 'exporting' ? [m.share] : []));
    assert.ok(shares.length > 3 && shares.every((s, i) => s <= 1 && s >= (shares[i - 1] ?? 0)));
    const { exported } = posted.at(-1) as Answer;
    assert.deepEqual(exported?.files, [{ name: '' }]);
  });

  it('gathers the texts where there are none', async () => {
    const { posted, exports } = desk();
    await exports.run(request('csv', null));
    const { exported } = posted.at(-1) as Answer;
    const { files } = exportOf('csv', dossier, source);
    assert.deepEqual(Object.fromEntries(exported?.files.map((f) => [f.name, f.text]) ?? []), files);
  });

  it('replaces no file unasked and says which is there', async () => {
    await writeFile(path.join(folder, 'events.csv'), 'mine');
    const { posted, exports } = desk({ write: writePieces });
    await exports.run(request('csv', { path: folder, replace: false }));
    assert.deepEqual(posted.at(-1), { kind: 'fault', request: 7, message: `there: ${folder}/events.csv` });
    assert.deepEqual(await readdir(folder), ['events.csv']);
  });

  it('stops when told to, answers nothing and leaves nothing behind', async () => {
    for (const to of [{ path: path.join(folder, 'x'), replace: false }, null]) {
      const { posted, exports } = desk(to ? { write: writePieces } : {});
      const done = exports.run(request('ftm', to));
      assert.equal(exports.cancel(7), true);
      await done;
      assert.equal(exports.cancel(7), false);
      assert.ok(posted.every((m) => m.kind === 'exporting'));
    }
    assert.deepEqual(await readdir(folder), []);
  });
});
