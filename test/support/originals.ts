// The fixtures of `test/fixtures/originals`, and an extractor without a thread for tests of what stands behind it.
import { readFileSync } from 'node:fs';
import { answer } from '../../src/extract/extract';
import type { Extractor } from '../../src/extract/client';
import type { Clipped, Extracted, Refused } from '../../src/extract/protocol';
import { fromRoot } from '../../scripts/rig/paths';

export function originalBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fromRoot('test', 'fixtures', 'originals', name)));
}

export async function extract(
  name: string,
  bytes: Uint8Array | string,
  kept: string | null = null,
): Promise<Extracted | Refused> {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return (await answer({ kind: 'extract', request: 1, name, bytes: raw, kept })) as Extracted | Refused;
}

/** The text of an original; throws where there is none. */
export async function textOf(
  name: string,
  bytes: Uint8Array | string = originalBytes(name),
): Promise<string> {
  const found = await extract(name, bytes);
  if (found.kind === 'refused') throw new Error(found.problem.message);
  return found.text;
}

/** Works in this thread. */
export function extractorHere(): Extractor {
  return {
    extract,
    clip: async (text) => (await answer({ kind: 'clip', request: 1, text })) as Clipped | Refused,
    dispose: () => undefined,
  };
}
