// The part of the extension that Node loads when there is something for it to do: a bundle of its own.
import type { Start } from '../api';
import { start } from '../main';
import { nodeThreads } from './node-threads';

export const startInNode: Start = (context, fill) => start(context, nodeThreads(context.storageUri), fill);
