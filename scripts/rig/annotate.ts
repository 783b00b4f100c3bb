// Feeds documents to `annotate`, the command as it ships, and collects its answers with the time it took. It judges
// nothing but whether every document was answered and without an error.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fromRoot, OUT } from './paths';
import { start } from './process';

export interface Document {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
}

export interface Speed {
  readonly file: string;
  readonly documents: number;
  readonly characters: number;
  /** By the clock on the wall, and of processor time. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly errors: number;
  readonly firstError: string | null;
}

export interface Annotated {
  /** Document id → the output line. */
  readonly answers: ReadonlyMap<string, string>;
  readonly speed: Speed;
}

/** Runs `node CLI annotate` over the documents. Missing answers, error lines and a bad exit status count as errors. */
export async function annotateAll(cli: string, documents: readonly Document[]): Promise<Annotated> {
  const begin = performance.now();
  const cpuFile = join(OUT, 'cpu-time.txt');
  mkdirSync(OUT, { recursive: true });
  rmSync(cpuFile, { force: true });
  const child = start(
    process.execPath,
    ['--require', fromRoot('scripts/rig/cpu-time.cjs'), cli, 'annotate'],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, DOSSIER_CPU_TIME: cpuFile },
    },
  );
  if (child.stdin === null || child.stdout === null) throw new Error('annotate has no streams');
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(
    documents
      .map(({ id, text, published }) => `${JSON.stringify({ id, text, published: published ?? null })}\n`)
      .join(''),
  );
  const answers = new Map<string, string>();
  let errors = 0;
  let firstError: string | null = null;
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    const answer = JSON.parse(line) as { id: string | null; error?: string };
    if (answer.error !== undefined || answer.id === null) {
      errors++;
      firstError ??= answer.error ?? line.slice(0, 200);
    } else answers.set(answer.id, line);
  }
  const code = await ended;
  const missing = documents.length - answers.size - errors;
  if (missing > 0) firstError ??= `${missing} documents have no answer`;
  if (code !== 0) firstError ??= `exit status ${code}: ${complaints.slice(0, 500)}`;
  const speed: Speed = {
    file: '',
    documents: documents.length,
    characters: documents.reduce((total, document) => total + document.text.length, 0),
    seconds: (performance.now() - begin) / 1000,
    cpuSeconds: cpuTime(cpuFile),
    errors: errors + Math.max(0, missing) + (code !== 0 && errors === 0 ? 1 : 0),
    firstError,
  };
  return { answers, speed };
}

function cpuTime(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return Number.NaN;
  }
}
