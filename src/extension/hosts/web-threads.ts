// The threads of an extension host in a browser: Web Workers made of the same files that Node's threads load. Each kind of
// original has a worker of its own there, so that a page does not have to wait for the code that reads PDF.
import { createExtractor, type Extractor } from '../../extract/client';
import { originalKind, type FromExtractor, type OriginalKind } from '../../extract/protocol';
import type { FromWorker } from '../../worker/protocol';
import type { Threads } from '../engine/threads';
import { openWebThread } from './web-worker';

const ENGINE = ['nouns.data.js', 'engine.js', 'export.js', 'web-worker.js'];
const EXTRACTOR = 'web-extract.js';
/** What each kind needs besides. */
const NEEDS: Readonly<Record<OriginalKind, readonly string[]>> = {
  html: ['extract-html.js'],
  mail: ['extract-html.js', 'extract-mail.js'],
  pdf: ['extract-pdf.js'],
  docx: ['extract-html.js', 'extract-docx.js'],
};

export const webThreads: Threads = {
  openEngine(extension, received, closed) {
    const thread = openWebThread(extension, ENGINE, (data) => received(data as FromWorker), closed);
    return { post: (message) => thread.post(message), dispose: () => thread.end() };
  },
  inflate: (bytes) => new TextDecoder().decode(bytes),
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
};
