// `dossier mcp FOLDER`: serves a folder to assistants over standard input and output. Standard output carries the protocol
// and nothing else; everything there is to say goes to standard error. Ends when its input does. A bundle of its own, so
// that the rest of the command line need not carry the protocol's library.
import { realpath } from 'node:fs/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createFolderEngine } from './folder-engine';
import { createServer } from './server';

const TELL_AFTER = 500;

function today(): string {
  const now = new Date();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function log(line: string): void {
  process.stderr.write(`dossier: ${line.slice(0, 500).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}\n`);
}

/** Serves until the input ends; the exit status. Rejects where there is no such folder. */
export async function serve(
  named: string,
  { allowBriefings, onlyOwn }: { readonly allowBriefings: boolean; readonly onlyOwn: boolean },
): Promise<number> {
  const folder = await realpath(named);
  const dist = __dirname;
  const engine = createFolderEngine(folder, { dist, log, onlyOwn });
  const mcp = createServer({ folder, dist, allowBriefings, engine, today });
  const { server } = mcp;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    server.onclose = resolve;
  });
  server.onerror = (error) => log(error.message);
  server.oninitialized = () =>
    engine.follow(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void server.sendResourceListChanged().catch(() => undefined), TELL_AFTER);
      timer.unref();
    });
  await mcp.connect(new StdioServerTransport());
  await ended;
  clearTimeout(timer);
  engine.dispose();
  // Closing waits for nothing that could hang: the reader has gone.
  server.onclose = undefined;
  await mcp.close().catch(() => undefined);
  return 0;
}
