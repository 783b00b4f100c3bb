// The engine's thread made slow or held while something is looked at that passes: what a window shows while articles are read
// must not depend on how fast the machine reads them. A file is the signal, since thread, window and test share nothing else;
// while it is there the engine sleeps, at no cost to the processor. Nothing of the engine is changed otherwise.
import { rmSync, writeFileSync } from 'node:fs';

export interface Brake {
  /** What the engine's thread runs before the engine. */
  readonly code: string;
  /** From now on. */
  on(): void;
  off(): void;
}

/**
 * `slow`: the engine sleeps a moment before each article, and answers in between; `held`: it does not hand out what it has
 * read until it is let go.
 */
export function brake(kind: 'slow' | 'held', file: string): Brake {
  const message = kind === 'slow' ? 'begun' : 'snapshot';
  const as = kind === 'slow' ? 'if' : 'while';
  // A run that was ended in the middle may have left it on.
  rmSync(file, { force: true });
  const sleep = `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${kind === 'slow' ? 40 : 50});`;
  return {
    code: `{
  const { existsSync } = require('node:fs');
  const { parentPort } = require('node:worker_threads');
  const post = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (message, ...rest) => {
    if (message?.kind === '${message}') ${as} (existsSync(${JSON.stringify(file)})) ${sleep}
    post(message, ...rest);
  };
}`,
    on: () => writeFileSync(file, ''),
    off: () => rmSync(file, { force: true }),
  };
}
