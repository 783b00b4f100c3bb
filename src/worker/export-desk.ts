// Exports of the dossier (and imports of actors) in the engine's thread: loads what knows the formats when the first is asked for, lets the host write
// the pieces as they come (or gathers them where the host has no files), tells how far it is, and stops when it is told to.
import { previewImport } from '../core/api';
import type { ExportInput, ExportPlan, LeftOut } from '../core/export/api';
import { FileThere, GivenUp } from '../files/errors';
import type { WriteOptions } from '../files/write-pieces';
import type { Answer, Exported, ExportDossierRequest, FromWorker, ImportRequest } from './protocol';

export type PieceWriter = <Result>(
  options: WriteOptions<Result>,
) => Promise<{ readonly result: Result; readonly bytes: number }>;

export interface ExportHost {
  post(message: FromWorker): void;
  yield(step: () => void): void;
  now(): number;
  readonly write?: PieceWriter;
}

export interface ExportDesk {
  run(request: ExportDossierRequest): Promise<void>;
  /** Reads a list of actors that is to be imported, and says what that would change. */
  read(request: ImportRequest): Promise<void>;
  /** Whether there was such an export under way. */
  cancel(request: number): boolean;
}

const TELL_EVERY_MS = 150;
/** After so many pieces other messages get their turn. */
const TURN = 200;

export function createExportDesk(host: ExportHost, input: () => ExportInput): ExportDesk {
  const running = new Set<number>();

  /** Says how far it is, now and then; whether to go on. */
  function teller(request: number, plan: ExportPlan): (pieces: number) => boolean {
    let last = host.now();
    return (pieces) => {
      if (!running.has(request)) return false;
      const now = host.now();
      if (now - last >= TELL_EVERY_MS) {
        last = now;
        host.post({ kind: 'exporting', request, share: Math.min(1, pieces / Math.max(1, plan.pieces)) });
      }
      return true;
    };
  }

  async function gather(plan: ExportPlan, go: (pieces: number) => boolean): Promise<Exported> {
    const texts = plan.files.map((): string[] => []);
    const pieces = plan.write();
    let count = 0;
    let step = pieces.next();
    for (; step.done !== true; step = pieces.next()) {
      texts[step.value.file]?.push(step.value.text);
      if (++count % TURN > 0) continue;
      await new Promise<void>((resolve) => host.yield(resolve));
      if (!go(count)) throw new GivenUp();
    }
    if (!go(count)) throw new GivenUp();
    const files = plan.files.map((name, i) => ({ name, text: texts[i]?.join('') ?? '' }));
    return { files, bytes: files.reduce((sum, f) => sum + f.text.length, 0), left: step.value };
  }

  async function write(
    plan: ExportPlan,
    to: NonNullable<ExportDossierRequest['to']>,
    go: (pieces: number) => boolean,
    writer: PieceWriter,
  ): Promise<Exported> {
    const files = plan.files.map((name) => (name === '' ? to.path : `${to.path}/${name}`));
    const { result, bytes } = await writer<readonly LeftOut[]>({
      files,
      pieces: plan.write(),
      replace: to.replace,
      go,
    });
    return { files: plan.files.map((name) => ({ name })), bytes, left: result };
  }

  return {
    async run({ request, format, options, to }) {
      running.add(request);
      try {
        const { planExport } = await import('../core/export/api');
        const plan = planExport(format, input(), options);
        const go = teller(request, plan);
        const exported = to && host.write ? await write(plan, to, go, host.write) : await gather(plan, go);
        host.post({ kind: 'answer', request, fileName: '', text: '', exported });
      } catch (error) {
        // Whoever gave up waits for nothing any more.
        if (error instanceof GivenUp) return;
        const message = error instanceof Error ? error.message : String(error);
        host.post({
          kind: 'fault',
          request,
          message: error instanceof FileThere ? `there: ${message}` : message,
        });
      } finally {
        running.delete(request);
      }
    },
    async read({ request, list, curated }) {
      const answer: Answer = { kind: 'answer', request, fileName: '', text: '' };
      try {
        const { readActorList } = await import('../core/export/api');
        const { actors, trouble } = readActorList(list);
        const steps = previewImport(curated, actors);
        host.post(
          'problem' in steps ? { ...answer, decided: steps } : { ...answer, imported: { steps, trouble } },
        );
      } catch (error) {
        host.post({
          kind: 'fault',
          request,
          message: error instanceof Error ? error.message : String(error),
        });
      }
    },
    cancel: (request) => running.delete(request),
  };
}
