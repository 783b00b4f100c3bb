// How the extension gets its two threads, the engine's and the extracting one, without knowing of what kind they are: a
// desktop's or server's extension host has Node's, a browser's has Web Workers (`../hosts`). Types and one figure; nothing runs here.
import type * as vscode from 'vscode';
import type { Inflate, Lay, ReadAscii } from '../../core/present/api';
import type { Disposable } from '../disposable';
import type { Extractor } from '../../extract/client';
import type { FromWorker, ToWorker } from '../../worker/protocol';

export interface WorkerPort extends Disposable {
  post(message: ToWorker): void;
  /** Ends it once it has written what would be missed at the next start; waits no longer than the editor would. */
  close(): Promise<void>;
}

/** An editor that is being closed gives its extensions a few seconds. */
export const CLOSING_MS = 3000;

export interface Threads {
  /**
   * `closed` is called at most once, with the reason, when the thread ends without having been asked to; `outOfMemory`
   * where that is known to be it.
   */
  openEngine(
    extension: vscode.Uri,
    received: (message: FromWorker) => void,
    closed: (reason: string, outOfMemory?: boolean) => void,
  ): WorkerPort;
  /** Unpacks what the engine has packed. */
  readonly inflate: Inflate;
  /** Reads bytes of ASCII, where the host has something quick for that. */
  readonly ascii?: ReadAscii;
  /** Where packed bytes are to lie until somebody looks at them; absent: in memory. */
  readonly lay?: Lay;
  createExtractor(extension: vscode.Uri): Extractor;
}
