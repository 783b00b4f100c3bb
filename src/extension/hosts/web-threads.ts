// The threads of an extension host in a browser: Web Workers made of the same files that Node's threads load. Each kind of
// original has a worker of its own there, so that a page does not have to wait for the code that reads PDF.
import * as vscode from 'vscode';
import { createExtractor, type Extractor } from '../../extract/client';
import { originalKind, type FromExtractor, type OriginalKind } from '../../extract/protocol';
import type { CacheQuestion, FromWorker, Open } from '../../worker/protocol';
import type { Threads } from '../engine/threads';
import { answerCache, engineOf } from './web-cache';
import { openWebThread, type ThreadFiles } from './web-worker';

const ENGINE = ['nouns.data.js', 'engine.js', 'export.js', 'web-worker.js'];
/** What facts depend on. */
const MADE_BY = ['nouns.data.js', 'engine.js'];
const EXTRACTOR = 'web-extract.js';
/** What each kind needs besides. */
const NEEDS: Readonly<Record<OriginalKind, readonly string[]>> = {
  html: ['extract-html.js'],
  mail: ['extract-html.js', 'extract-mail.js'],
  pdf: ['extract-pdf.js'],
  docx: ['extract-html.js', 'extract-docx.js'],
};

/** `storage`: where the cache may lie, where there is such a place. */
export const webThreads = (storage: vscode.Uri | undefined): Threads => ({
  openEngine(extension, received, closed) {
    const folder = storage && vscode.Uri.joinPath(storage, 'facts');
    const hear = (message: FromWorker | CacheQuestion): void => {
      if (message.kind !== 'cache') received(message);
      else if (folder) void answerCache(folder, message).then((answer) => thread.post(answer));
    };
    const greet = async (files: ThreadFiles): Promise<Open> => {
      const engine = folder ? await engineOf(MADE_BY.flatMap((name) => files.get(name) ?? [])) : null;
      return { kind: 'open', engine };
    };
    const thread = openWebThread(
      extension,
      ENGINE,
      (data) => hear(data as FromWorker | CacheQuestion),
      closed,
      greet,
    );
    return {
      post: (message) => thread.post(message),
      // A page that is closed waits for nobody: what is kept is written whenever there is nothing better to do.
      close() {
        thread.end();
        return Promise.resolve();
      },
      dispose: () => thread.end(),
    };
  },
  inflate: (bytes) => new TextDecoder().decode(bytes),
  ascii: (bytes) => new TextDecoder().decode(bytes),
  createExtractor(extension): Extractor {
    const made = new Map<OriginalKind, Extractor>();
    const of = (kind: OriginalKind): Extractor => {
      const known = made.get(kind);
      if (known) return known;
      const extractor = createExtractor(({ received, failed }) => {
        const thread = openWebThread(
          extension,
          [...NEEDS[kind], EXTRACTOR],
          (data) => received(data as FromExtractor),
          (reason) => failed('original-broken', reason),
        );
        return { post: thread.post, rest: () => undefined, end: thread.end };
      });
      made.set(kind, extractor);
      return extractor;
    };
    return {
      extract: (name, bytes, kept) => of(originalKind(name) ?? 'html').extract(name, bytes, kept),
      clip: (text) => of('html').clip(text),
      dispose() {
        for (const extractor of made.values()) extractor.dispose();
      },
    };
  },
});
