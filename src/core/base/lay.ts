// Where bytes that are looked at now and then may lie: whoever has a place outside of memory for them (a file) hands over
// what lays them there. The core knows no place of its own but memory.

/** Gives the bytes from one offset to another. */
export type BytesAt = (from: number, to: number) => Uint8Array;

/** Lays bytes somewhere. Whoever calls it does not touch them any more, and keeps of them only what is given back. */
export type Lay = (bytes: Uint8Array) => BytesAt;

/** Where there is no other place. */
export const inMemory: Lay = (bytes) => (from, to) => bytes.subarray(from, to);
