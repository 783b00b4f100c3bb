// What the facts of an article depend on besides the engine, as a key: the same key is never analysed twice. And how a
// fault is told.
import { fingerprint } from '../core/present/api';
import type { ArticleText } from './protocol';

/** What facts depend on besides the engine. */
export function keyOf({ text, sidecar, problems }: ArticleText): string {
  const beside = sidecar === undefined ? '' : `-${fingerprint(sidecar)}`;
  const said = problems === undefined ? '' : `-${fingerprint(JSON.stringify(problems))}`;
  return `${fingerprint(text)}-${text.length}${beside}${said}`;
}

/** A fault with where it came from. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
