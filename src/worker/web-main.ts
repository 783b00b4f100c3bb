// The engine's thread in a browser: connects a session to the worker's own port. It does no work of its own and reads no
// files. Between steps it lets waiting messages in by sending itself one, because timers in browsers wait too long.
import type { FromWorker, ToWorker } from './protocol';
import { createSession } from './session';

/** What a dedicated worker's global object has of use here. */
declare const self: {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
};

declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: null): void };
};

const steps: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = () => steps.shift()?.();

const session = createSession({
  post: (message) => self.postMessage(message),
  yield(step) {
    steps.push(step);
    channel.port2.postMessage(null);
  },
  now: () => performance.now(),
  // Browsers compress only by and by; here the bytes are those of the text.
  deflate: (text) => new TextEncoder().encode(text),
});
self.onmessage = ({ data }) => session.receive(data);
