// Ids for other programs' files: made from content, the same every time and on every machine, of letters, digits and
// hyphens only, because some formats allow no more.
import { fingerprint } from '../base/ids';

/** 106 bits of the parts: `actor-1f…`. */
export function contentId(kind: string, ...parts: readonly string[]): string {
  const key = parts.map((p) => `${p.length}:${p}`).join('');
  return `${kind}-${fingerprint(key)}${fingerprint(key, 0x5bd1e995)}`;
}
