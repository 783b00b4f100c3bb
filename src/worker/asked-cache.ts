// The cache's pieces for a thread that has no files of its own: every piece is asked of the extension, or given to it, by a
// message. Pieces cross compressed, and what cannot be read back is as if it were not there. It keeps nothing itself, and
// what goes wrong is silence, as a cache's faults are.
import type { CacheStore } from '../core/api';
import type { CacheAnswer, CacheQuestion } from './protocol';

/** Text to bytes and back; what is torn is thrown out by `unpack`. */
export interface Packing {
  pack(text: string): Promise<Uint8Array<ArrayBuffer>>;
  unpack(bytes: Uint8Array): Promise<string>;
}

export interface AskedCache {
  readonly store: CacheStore;
  receive(answer: CacheAnswer): void;
}

const NAME = /^[0-9a-z-]+$/u;

/** `ask` sends a question; `receive` is given the answers, in any order. */
export function createAskedCache(ask: (question: CacheQuestion) => void, packing: Packing): AskedCache {
  const asked = new Map<number, (answer: CacheAnswer) => void>();
  let count = 0;

  function answerTo(question: Omit<CacheQuestion, 'kind' | 'number'>): Promise<CacheAnswer> {
    return new Promise((resolve) => {
      asked.set(++count, resolve);
      ask({ kind: 'cache', number: count, ...question });
    });
  }

  return {
    store: {
      async read(name) {
        if (!NAME.test(name)) return null;
        const { bytes } = await answerTo({ what: 'read', name });
        return bytes ? packing.unpack(bytes).catch(() => null) : null;
      },
      async write(name, value) {
        if (!NAME.test(name)) return;
        const bytes = await packing.pack(value).catch(() => null);
        if (bytes) await answerTo({ what: 'write', name, bytes });
      },
      async remove(name) {
        if (NAME.test(name)) await answerTo({ what: 'remove', name });
      },
      async list() {
        const { names = [] } = await answerTo({ what: 'list', name: '' });
        return names.filter((name) => NAME.test(name)).sort();
      },
    },
    receive(answer) {
      asked.get(answer.number)?.(answer);
      asked.delete(answer.number);
    },
  };
}

/** Of the browser, and of Node since 18. */
declare const CompressionStream: new (format: 'gzip') => object;
declare const DecompressionStream: new (format: 'gzip') => object;
interface Streamed {
  pipeThrough(through: object): Streamed;
}
declare const Blob: new (parts: readonly (string | Uint8Array)[]) => { stream(): Streamed };
declare const Response: new (body: Streamed) => {
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
};

/** Compression as browsers have it. */
export const GZIP: Packing = {
  async pack(text) {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  },
  unpack: (bytes) =>
    new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text(),
};
