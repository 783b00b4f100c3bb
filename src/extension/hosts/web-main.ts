// The part of the extension that a browser runs when there is something for it to do. A web extension is one file, so it
// is in the same bundle, as a function that is not called before.
import type { Start } from '../api';
import { start } from '../main';
import { webThreads } from './web-threads';

export const startInBrowser: Start = (context, fill) => start(context, webThreads(context.storageUri), fill);
