// A Web Worker made of files of `dist`: reads them through VS Code, which alone knows how to reach the extension's files on
// every kind of host, and puts them together in one script with a `require` of its own. No address is loaded by the
// worker itself, so that it runs where extensions come from a server or a package service all the same.
import * as vscode from 'vscode';

interface WebWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string; readonly filename?: string }) => void) | null;
  onmessageerror: (() => void) | null;
}
/** The browser's; the types of Node know none. */
declare const Worker: new (address: string, options?: { readonly name?: string }) => WebWorker;

export interface WebThread {
  post(message: unknown): void;
  end(): void;
}

const HEAD = `"use strict";
const parts = Object.create(null), made = Object.create(null);
function require(path) {
  const name = path.replace("./", "");
  if (!(name in parts)) throw new Error("There is no " + path + " in a browser.");
  if (!(name in made)) { made[name] = { exports: {} }; parts[name](made[name], made[name].exports, require); }
  return made[name].exports;
}
`;

/** What of `dist` a thread is made of, by name. */
export type ThreadFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

async function readFiles(extension: vscode.Uri, files: readonly string[]): Promise<ThreadFiles> {
  const read = await Promise.all(
    files.map((name) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name))),
  );
  return new Map(files.map((name, i) => [name, new Uint8Array(read[i] ?? [])]));
}

function scriptOf(read: ThreadFiles): Blob {
  const files = [...read.keys()];
  const pieces = [...read].flatMap(([name, bytes]): (string | Uint8Array<ArrayBuffer>)[] => [
    `parts[${JSON.stringify(name)}] = function (module, exports, require) {\n`,
    bytes,
    '\n};\n',
  ]);
  return new Blob([HEAD, ...pieces, `require(${JSON.stringify(files.at(-1))});\n`], {
    type: 'text/javascript',
  });
}

/**
 * Starts a thread from files of `dist`; the last one is run, the others can be required by it. What is posted before it
 * is there waits; before all of it comes what `first` makes of the files. `failed` is called at most once, and not after
 * `end`.
 */
export function openWebThread(
  extension: vscode.Uri,
  files: readonly string[],
  received: (message: unknown) => void,
  failed: (reason: string) => void,
  first?: (files: ThreadFiles) => Promise<unknown>,
): WebThread {
  let waiting: unknown[] | undefined = [];
  let worker: WebWorker | undefined;
  let open = true;
  const fail = (reason: string): void => {
    if (!open) return;
    open = false;
    worker?.terminate();
    failed(reason);
  };
  const begin = async (): Promise<void> => {
    const read = await readFiles(extension, files);
    const greeting = await first?.(read);
    if (!open) return;
    const address = URL.createObjectURL(scriptOf(read));
    worker = new Worker(address, { name: `Dossier ${files.at(-1) ?? ''}` });
    worker.onmessage = ({ data }) => {
      if (open) received(data);
    };
    worker.onerror = ({ message }) => fail(message ?? 'the worker stopped');
    worker.onmessageerror = () => fail('a message could not be read');
    if (first) worker.postMessage(greeting);
    for (const message of waiting ?? []) worker.postMessage(message);
    waiting = undefined;
  };
  begin().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
  return {
    post(message) {
      if (waiting) waiting.push(message);
      else worker?.postMessage(message);
    },
    end() {
      open = false;
      worker?.terminate();
    },
  };
}
