// The extracting thread in a browser: takes one file after another and answers each, as `main.ts` does in Node.
import { answer } from './extract';
import type { FromExtractor, ToExtractor } from './protocol';

/** What a dedicated worker's global object has of use here. */
declare const self: {
  postMessage(message: FromExtractor): void;
  onmessage: ((event: { readonly data: ToExtractor }) => void) | null;
};

self.onmessage = ({ data }) => void answer(data).then((reply) => self.postMessage(reply));
