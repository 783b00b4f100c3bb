// Weights ⇄ a string: features as distances to the one before (7 bits a byte), then a column and a weight of 8 bits each,
// all of it in base 64. Input and output of the two functions are each other's; quantising is the trainer's loss to count.
import { COLUMNS, LABELS } from './labels';
import type { Weights } from './model';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const n = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out +=
      ALPHABET.charAt(n >> 18) +
      ALPHABET.charAt((n >> 12) & 63) +
      ALPHABET.charAt((n >> 6) & 63) +
      ALPHABET.charAt(n & 63);
  }
  return out;
}

function fromBase64(text: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (let i = 0; i < 64; i++) codes[ALPHABET.charCodeAt(i)] = i;
  const out = new Uint8Array((text.length / 4) * 3);
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const n =
      ((codes[text.charCodeAt(i)] as number) << 18) |
      ((codes[text.charCodeAt(i + 1)] as number) << 12) |
      ((codes[text.charCodeAt(i + 2)] as number) << 6) |
      (codes[text.charCodeAt(i + 3)] as number);
    out[at++] = n >> 16;
    out[at++] = (n >> 8) & 255;
    out[at++] = n & 255;
  }
  return out;
}

/** A weight as one byte: sign and magnitude, finer near zero. `scale` is the greatest magnitude. */
function quantise(weight: number, scale: number): number {
  const magnitude = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / scale) * 127));
  return weight < 0 ? magnitude | 128 : magnitude;
}

function expand(byte: number, scale: number): number {
  const share = (byte & 127) / 127;
  return (byte & 128 ? -1 : 1) * share * share * scale;
}

/** Packs weights; a weight whose byte is zero is left out. */
export function packWeights(weights: Weights): string {
  let scale = 0;
  for (const list of weights.features.values())
    for (const [, w] of list) scale = Math.max(scale, Math.abs(w));
  let top = 0;
  for (const t of weights.transitions) top = Math.max(top, Math.abs(t));
  const bytes: number[] = [];
  const fixed = (value: number): void => {
    const n = Math.round(value * 65536);
    bytes.push((n >> 24) & 255, (n >> 16) & 255, (n >> 8) & 255, n & 255);
  };
  fixed(scale);
  fixed(top);
  for (const t of weights.transitions) bytes.push(quantise(t, top));
  let last = 0;
  for (const feature of [...weights.features.keys()].sort((a, b) => a - b)) {
    const list = (weights.features.get(feature) ?? []).filter(([, w]) => (quantise(w, scale) & 127) !== 0);
    if (list.length === 0) continue;
    let gap = feature - last;
    last = feature;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap);
    list.forEach(([column, w], k) =>
      bytes.push(column | (k < list.length - 1 ? 128 : 0), quantise(w, scale)),
    );
  }
  // The end: a gap of zero, then padding.
  bytes.push(0, 0, 0);
  return toBase64(bytes);
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(packed: string): Weights {
  const bytes = fromBase64(packed);
  const fixed = (at: number): number =>
    (((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)) /
    65536;
  const scale = fixed(0);
  const top = fixed(4);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = expand(bytes[8 + i] as number, top);
  const features = new Map<number, [number, number][]>();
  const values = Array.from({ length: 256 }, (_, b) => expand(b, scale));
  let at = 8 + transitions.length;
  let feature = 0;
  while (at < bytes.length) {
    let gap = 0;
    let shift = 0;
    while (((bytes[at] as number) & 128) !== 0) {
      gap |= ((bytes[at++] as number) & 127) << shift;
      shift += 7;
    }
    gap |= (bytes[at++] as number) << shift;
    if (gap === 0 && features.size > 0) break;
    feature += gap;
    const list: [number, number][] = [];
    for (;;) {
      const column = bytes[at++] as number;
      list.push([Math.min(column & 127, COLUMNS - 1), values[bytes[at++] as number] as number]);
      if ((column & 128) === 0) break;
    }
    features.set(feature, list);
  }
  return { features, transitions };
}
