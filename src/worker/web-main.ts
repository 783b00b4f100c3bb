// The engine's thread in a browser: connects a session to the worker's own port. It does no work of its own and reads no
// files; what it keeps over restarts it gives to the extension. Between steps it lets waiting messages in by sending itself
// one, because timers in browsers wait too long.
import { createAskedCache, GZIP } from './asked-cache';
import { createFactsCache } from './facts-cache';
import { createKeptHead } from './kept-head';
import type { CacheAnswer, CacheQuestion, FromWorker, Open, ToWorker } from './protocol';
import { createSession, type Session, type SessionHost } from './session';

/** Browsers give a site less room than a disk has: facts of some ten thousand short articles, in characters. */
const LIMIT = 256_000_000;

/** What a dedicated worker's global object has of use here. */
declare const self: {
  postMessage(message: FromWorker | CacheQuestion): void;
  onmessage: ((event: { readonly data: ToWorker | Open | CacheAnswer }) => void) | null;
};

declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: null): void };
};

const steps: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = () => steps.shift()?.();

function yieldTo(step: () => void): void {
  steps.push(step);
  channel.port2.postMessage(null);
}

const asked = createAskedCache((question) => self.postMessage(question), GZIP);

/** What was read and shown before, where the extension keeps it for us. */
function openCache(engine: string | null): Pick<SessionHost, 'cache' | 'head'> {
  if (engine === null) return {};
  const turn = (): Promise<void> => new Promise(yieldTo);
  return {
    cache: createFactsCache(asked.store, engine, LIMIT),
    head: createKeptHead(asked.store, engine, turn),
  };
}

let session: Session | undefined;
self.onmessage = ({ data }) => {
  if (data.kind === 'cached') asked.receive(data);
  else if (data.kind !== 'open') session?.receive(data);
  else
    session = createSession({
      post: (message) => self.postMessage(message),
      yield: yieldTo,
      now: () => performance.now(),
      // Browsers compress only by and by; here the bytes are those of the text.
      deflate: (text) => new TextEncoder().encode(text),
      inflate: (bytes) => new TextDecoder().decode(bytes),
      ...openCache(data.engine),
    });
};
